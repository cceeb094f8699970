"""Reads the whole files of real publishers by the sidecars in bench/sources/ and says what came out.

For each publisher a portal is made in .build/bench/ that holds its files as received, and `inzage
reconcile` reads it: rows, rows per second, peak memory, and whether the totals are those that the
publishers print themselves. Standard library only.
"""

import gzip
import json
import os
import re
import shutil
import sys
import time
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

COMMAND = ".build/release/inzage"
SOURCES = Path("bench/sources")
WORK = Path(".build/bench/sources")
PORTAL = """title: "Bench"
tagline: "Whole files of real publishers"
municipality: GM0363
municipality_name: Amsterdam
language: nl
base_url: https://bench.example
publisher: {name: "Bench"}
build_date: 2026-11-22
licence: "CC0"
"""


@dataclass
class Reading:
    """What one run over the files of a publisher took and what it said."""

    seconds: float
    memory: int
    code: int
    sources: list
    messages: str


def wanted(folder: Path) -> set[str]:
    """The files that the sidecars of a folder describe."""
    names = set()
    for sidecar in folder.glob("*.source.yaml"):
        text = sidecar.read_text(encoding="utf-8")
        names.update(re.findall(r"\bfile: ([^\s,}]+\.csv)", text))
        if "\nfiles:" not in text:
            names.add(sidecar.name.removesuffix(".source.yaml") + ".csv")
        if "\npackage:" in text:
            names.add("datapackage.json")
    return names


def portal(folder: Path, data: Path) -> tuple[Path, list[str]]:
    """Makes the portal of one publisher; the second value names files that are not there."""
    target = WORK / folder.name
    shutil.rmtree(target, ignore_errors=True)
    spending = target / "spending"
    spending.mkdir(parents=True)
    (target / "portal.yaml").write_text(PORTAL, encoding="utf-8")
    shutil.copytree("content/reference", target / "reference")
    for sidecar in folder.glob("*.source.yaml"):
        shutil.copy(sidecar, spending)
    found = {path.name.removesuffix(".gz"): path for path in sorted(data.rglob("*")) if path.is_file()}
    missing = []
    for name in sorted(wanted(folder)):
        if name not in found:
            missing.append(name)
        elif found[name].suffix == ".gz":
            with gzip.open(found[name]) as packed, open(spending / name, "wb") as file:
                shutil.copyfileobj(packed, file)
        else:
            shutil.copy(found[name], spending / name)
    return target, missing


def read(target: Path) -> Reading:
    """Runs the program on a portal, with its memory measured by the system."""
    answer, said = WORK / "answer.json", WORK / "messages.txt"
    arguments = [COMMAND, "reconcile", "--content", str(target), "--format", "json", "--language", "en"]
    with open(answer, "wb") as out, open(said, "wb") as err:
        start = time.monotonic()
        child = os.posix_spawn(
            COMMAND,
            arguments,
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, out.fileno(), 1),
                (os.POSIX_SPAWN_DUP2, err.fileno(), 2),
            ],
        )
        _, status, usage = os.wait4(child, 0)
        seconds = time.monotonic() - start
    text = answer.read_text(encoding="utf-8")
    return Reading(
        seconds=seconds,
        # Linux counts in KiB, macOS in bytes.
        memory=usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
        code=os.waitstatus_to_exitcode(status),
        sources=json.loads(text)["sources"] if text.strip() else [],
        messages=said.read_text(encoding="utf-8", errors="replace"),
    )


def count(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def rows(reading: Reading, bucket: str, reason: str | None = None) -> int:
    return sum(
        part["rows"]
        for source in reading.sources
        for part in source["buckets"]
        if part["bucket"] == bucket and reason in (None, part.get("reason"))
    )


def faults(reading: Reading, known: dict) -> list[str]:
    """What is not as the publisher says, in words."""
    found = []
    loaded = rows(reading, "loaded")
    if known.get("rows") not in (None, loaded):
        found.append(f"{count(known['rows'])} rows expected")
    total = sum(Decimal(column["loaded"]) for source in reading.sources for column in source["columns"])
    if known.get("total") is not None and Decimal(known["total"]) != total:
        found.append(f"{known['total']} expected, {total} loaded")
    for reason, number in known.get("reasons", {}).items():
        measured = rows(reading, "rejected", reason)
        if measured != number:
            found.append(f"{count(number)} rejected expected for '{reason}', {count(measured)} found")
    differing = [
        f"{source['file'].split('/')[-1]}: {Decimal(total['measured']) - Decimal(total['expected'])}"
        for source in reading.sources
        for total in source["totals"]
        if not total["holds"]
    ]
    if sorted(differing) != sorted(known.get("differing", [])):
        found.append("control totals that differ: " + (", ".join(differing) or "none"))
    if not all(source["closes"] for source in reading.sources):
        found.append("the sums do not close")
    # A control total that is known to differ may stop a print, by how much it differs.
    if reading.code != 0 and not known.get("differing"):
        found.append(f"exit code {reading.code}")
    return found


def show(name: str, reading: Reading, known: dict) -> bool:
    """Prints the lines of one publisher; whether all is as expected."""
    size = sum(source["bytes"] for source in reading.sources)
    records = sum(source["rows"] for source in reading.sources)
    totals = [total for source in reading.sources for total in source["totals"]]
    held = sum(total["holds"] for total in totals)
    wrong = faults(reading, known)
    sums: dict[str, Decimal] = {}
    for source in reading.sources:
        for column in source["columns"]:
            sums[column["column"]] = sums.get(column["column"], Decimal(0)) + Decimal(column["loaded"])
    print(f"{name}: {len(reading.sources)} files, {size / 1e6:.1f} MB")
    print(
        f"  {count(records)} records, {count(rows(reading, 'loaded'))} rows loaded, "
        f"{count(rows(reading, 'rejected'))} rejected; {reading.seconds:.2f} s, "
        f"{count(round(records / reading.seconds))} rows per second, "
        f"peak memory {reading.memory / 1e6:.0f} MB"
    )
    print(f"  loaded: {', '.join(f'{column} {total:,}' for column, total in sums.items())}")
    print(f"  control totals: {held} of {len(totals)} hold; {known.get('said', '')}")
    for differing in known.get("differing", []):
        print(f"  differs, as known: {differing}")
    for reason, number in known.get("reasons", {}).items():
        print(f"  rejected: {count(number)} rows: {reason}")
    print("  equal to what is known" if not wrong else f"  NOT as known: {'; '.join(wrong)}")
    if reading.code != 0:
        print("\n".join("    " + line for line in reading.messages.splitlines()[:40]))
    return not wrong


def main(data: Path, only: str | None = None) -> bool:
    """Reads every publisher whose files are in the folder; whether all totals are as known."""
    known = json.loads((SOURCES / "known.json").read_text(encoding="utf-8"))
    is_right = True
    for folder in sorted(path for path in SOURCES.iterdir() if path.is_dir()):
        if only not in (None, folder.name):
            continue
        if not (data / folder.name).is_dir():
            print(f"{folder.name}: no files in {data}")
            continue
        target, missing = portal(folder, data / folder.name)
        if missing:
            print(f"{folder.name}: not there: {', '.join(missing)}")
            is_right = False
        is_right &= show(folder.name, read(target), known.get(folder.name, {}))
        shutil.rmtree(target)
    return is_right
