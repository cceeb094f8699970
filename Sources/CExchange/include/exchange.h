#pragma once

/// Puts each of two paths in the place of the other, in one step. 0 when it is done; -1 with
/// errno when the system or the file system cannot do it, and then nothing has changed.
int exchange_paths(const char *a, const char *b);
