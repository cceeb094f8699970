"""Measures how long the demo portal takes to print: from nothing, and again with nothing changed.
With --data it reads the whole files of real publishers instead.

Both are measured in one run, turn by turn, and the middle one of each is shown, so that a busy
machine slows both. Standard library only.
"""

import argparse
import os
import shutil
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import bench_sources

COMMAND = ".build/release/inzage"
OUTPUT = Path(".build/bench/site")


@dataclass
class Print:
    """What one print of the portal took and what it wrote."""

    seconds: float
    processor: float
    memory: int
    pages: int
    files: int
    bytes: int
    written: int


def inventory(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Each file with its inode, time of writing and size: a file that stays keeps the first two."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            status = os.stat(path)
            found[path] = (status.st_ino, status.st_mtime_ns, status.st_size)
    return found


def measure() -> Print:
    """Prints the portal once; stops the run when that fails."""
    before = inventory(OUTPUT)
    arguments = [COMMAND, "build", "--content", "content", "--templates", "templates"]
    arguments += ["--output", str(OUTPUT)]
    with open(".build/bench/log", "wb") as log:
        start = time.monotonic()
        child = os.posix_spawn(
            COMMAND,
            arguments,
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, log.fileno(), 1),
                (os.POSIX_SPAWN_DUP2, log.fileno(), 2),
            ],
        )
        _, status, usage = os.wait4(child, 0)
        seconds = time.monotonic() - start
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        sys.stderr.write(Path(".build/bench/log").read_text(encoding="utf-8", errors="replace"))
        sys.exit(f"bench: {' '.join(arguments)} stopped with exit code {code}")
    after = inventory(OUTPUT)
    return Print(
        seconds=seconds,
        processor=usage.ru_utime + usage.ru_stime,
        # Linux counts in KiB, macOS in bytes.
        memory=usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
        pages=sum(path.endswith(".html") for path in after),
        files=len(after),
        bytes=sum(size for _, _, size in after.values()),
        written=sum(state[2] for path, state in after.items() if before.get(path) != state),
    )


def row(label: str, cold: str, again: str) -> None:
    print(f"{label:<22}{cold:>16}{again:>16}")


def megabytes(count: int) -> str:
    return f"{count / 1e6:.1f} MB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="turns of each, at least one")
    parser.add_argument("--data", type=Path, help="a folder with whole files of real publishers")
    parser.add_argument("--only", help="read the files of this publisher only")
    options = parser.parse_args()
    if options.data is not None:
        sys.exit(0 if bench_sources.main(options.data, options.only) else 1)
    rounds = max(1, options.rounds)
    colds, agains = [], []
    for _ in range(rounds):
        shutil.rmtree(OUTPUT.parent, ignore_errors=True)
        OUTPUT.parent.mkdir(parents=True)
        colds.append(measure())
        agains.append(measure())

    cold, again = (
        sorted(runs, key=lambda run: run.seconds)[(len(runs) - 1) // 2] for runs in (colds, agains)
    )
    count = lambda number: f"{number:,}".replace(",", " ")
    print(f"The demo portal, {rounds} turns, {os.cpu_count()} cores; the middle turn of each")
    row("", "from nothing", "again")
    row("time", f"{cold.seconds:.2f} s", f"{again.seconds:.2f} s")
    row("processor time", f"{cold.processor:.2f} s", f"{again.processor:.2f} s")
    peaks = [max(run.memory for run in runs) for runs in (colds, agains)]
    row("peak memory", *map(megabytes, peaks))
    row("pages", count(cold.pages), count(again.pages))
    row("pages per second", *(count(round(run.pages / run.seconds)) for run in (cold, again)))
    row("files", count(cold.files), count(again.files))
    row("size of the site", megabytes(cold.bytes), megabytes(again.bytes))
    row("bytes written", count(cold.written), count(again.written))
    ratio = statistics.median(b.seconds / a.seconds for a, b in zip(colds, agains))
    print(f"again / from nothing: {ratio:.2f}")


if __name__ == "__main__":
    main()
