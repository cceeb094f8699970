What the command does not know it says, with exit code 64.

$ inzage chek

$ inzage build --jobs 0

$ inzage check --language fr

$ inzage build --date 2026-02-30
