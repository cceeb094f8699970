"""The ready questions: each has an answer that can be followed, taken along, and asked again."""

import csv
import sqlite3
from pathlib import Path

import pytest

from conftest import PROJECT
from portal.passports import ORIGIN, Trail, words
from portal.site import Site

FOLDER = "kant-en-klare-vragen/"
FILES = sorted((PROJECT / "templates" / "recipes").glob("*.sql"))


def questions(site: Site) -> list[str]:
    return sorted(page for page in site.pages if page.startswith(FOLDER) and "/deel/" not in page)


def test_there_are_at_least_ten_and_each_has_a_page(site: Site):
    assert len(FILES) >= 10
    for file in FILES:
        assert f"{FOLDER}{file.stem}/index.html" in site.pages
    listed = {target.file for target in site.pages[f"{FOLDER}index.html"].targets}
    assert {f"{FOLDER}{file.stem}/index.html" for file in FILES} <= listed


def test_they_are_found_from_every_page(site: Site):
    index = f"{FOLDER}index.html"
    for page in ("index.html", "begroting/index.html", "subsidies/index.html"):
        assert index in {target.file for target in site.pages[page].targets}


def test_each_amount_of_an_answer_is_followed(site: Site, trail: Trail):
    followed = 0
    for page in questions(site):
        if ORIGIN.search(page):
            continue
        # Of a long answer the first rows: they are all made in the same way.
        for amount in trail.amounts(page)[:12]:
            trail.follow(amount)
            followed += 1
        assert trail.loose_amounts(page) == []
    assert followed > 50


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_the_published_database_gives_the_same_answer(site: Site, file: Path):
    """The question as it is shown, asked with another program."""
    page = site.tree(f"{FOLDER}{file.stem}/index.html")
    [question] = page.xpath("//details//pre/code")
    values = page.xpath("//details//p/code")
    parameters = {"build_date": words(values[0]), "municipality": words(values[1])}
    database = sqlite3.connect(f"file:{site.root / 'downloads/inzage.sqlite'}?mode=ro", uri=True)
    found = database.execute("".join(question.itertext()), parameters).fetchall()
    download = f"downloads/{FOLDER}{file.stem}.csv"
    if not found:
        assert "Niets." in words(page) or "Daarom is er geen antwoord" in words(page)
        assert download not in site.files
        return
    with (site.root / download).open(encoding="utf-8", newline="") as lines:
        assert len(list(csv.reader(lines))) - 1 == len(found)
