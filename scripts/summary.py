"""Adds up the results of the test runners and says them in one plain line.

Each argument is `name:exit code:file`, the file being a report in the form of JUnit. A runner that
failed without naming a failed test (it crashed, or did not compile) counts as one failure. The
line is kept in .build/test-summary; the exit code is 0 only when everything passed.
"""

import sys
import xml.etree.ElementTree as xml
from pathlib import Path

SUMMARY = Path(".build/test-summary")


def counts(report: Path) -> tuple[int, int]:
    """How many tests of a report passed and failed; skipped ones are neither."""
    passed = failed = 0
    for case in xml.parse(report).iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failed += 1
        elif case.find("skipped") is None:
            passed += 1
    return passed, failed


def main(arguments: list[str]) -> int:
    passed = failed = 0
    for argument in arguments:
        name, code, file = argument.split(":", 2)
        good = bad = 0
        if file and Path(file).exists():
            good, bad = counts(Path(file))
        if file and code == "0" and good == 0:
            print(f"{name}: no test was run", file=sys.stderr)
            bad = max(bad, 1)
        if code != "0" and bad == 0:
            print(f"{name}: failed with exit code {code}", file=sys.stderr)
            bad = 1
        passed += good
        failed += bad
    line = f"{passed} passed, {failed} failed"
    SUMMARY.parent.mkdir(exist_ok=True)
    SUMMARY.write_text(line + "\n", encoding="utf-8")
    print(line)
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
