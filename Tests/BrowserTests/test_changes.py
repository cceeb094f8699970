"""What changed between two deliveries of the register, and questions with their answer."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from portal.browser import opened
from portal.passports import words
from portal.site import Site

OLD, NEW = "subsidieregister-2019-06-17", "subsidieregister-2020-03-09"
PAGE = f"wijzigingen/{NEW}/index.html"
FIELDS = {
    "Aangevraagd": "BEDRAG_AANGEVRAAGD",
    "Verleend": "BEDRAG_VERLEEND",
    "Vastgesteld": "BEDRAG_VASTGESTELD",
}
TEXTS = ["AANVRAGER", "REGELINGNAAM", "BELEIDSTERREIN", "ORGANISATIEONDERDEEL", "PROJECT_NAAM"]


def register(content: Path, name: str) -> dict[str, dict[str, str]]:
    """The rows of a delivery by their dossier number."""
    with (content / "spending" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["DOSSIERNUMMER"]: row for row in rows[1:] if row["PROJECT_NAAM"]}


def kind(old: dict[str, str] | None, new: dict[str, str] | None) -> str:
    """What became of a row, worked out from the files."""
    if old is None or new is None:
        return "nieuw" if old is None else "verdwenen"
    pairs = [(old[column], new[column]) for column in FIELDS.values()]
    if any(a != b and a != "NULL" for a, b in pairs):
        return "gecorrigeerd"
    if any(a != b for a, b in pairs):
        return "aangevuld"
    same = all(old[column].split() == new[column].split() for column in TEXTS)
    return "ongewijzigd" if same else "hernoemd"


@pytest.fixture(scope="module")
def kinds(content: Path) -> dict[str, list[tuple]]:
    old, new = register(content, OLD), register(content, NEW)
    found: dict[str, list[tuple]] = {}
    for key in sorted(old.keys() | new.keys()):
        pair = (old.get(key), new.get(key))
        found.setdefault(kind(*pair), []).append(pair)
    return found


def dutch(number: Decimal | int) -> str:
    text = f"{number:,.2f}" if isinstance(number, Decimal) else f"{number:,}"
    return text.translate(str.maketrans(",.", ".,"))


def rows_of_tables(site: Site) -> list[str]:
    return [words(row).replace("\u00a0", " ") for row in site.tree(PAGE).xpath("//tbody/tr")]


def test_each_kind_has_as_many_rows_as_the_files_show(site: Site, kinds: dict):
    shown = rows_of_tables(site)
    assert set(kinds) == {
        "nieuw", "verdwenen", "gecorrigeerd", "aangevuld", "hernoemd", "ongewijzigd",
    }
    for name, pairs in kinds.items():
        of_kind = [row for row in shown if row.startswith(name) and "€" not in row]
        assert len(of_kind) == 1 and of_kind[0].rstrip("=").strip().endswith(
            dutch(len(pairs))
        ), (name, len(pairs), of_kind)


def test_euros_of_each_kind_are_those_of_the_files(site: Site, kinds: dict):
    shown = " ".join(rows_of_tables(site))
    for pairs in kinds.values():
        for column in FIELDS.values():
            for side in (0, 1):
                amounts = [
                    Decimal(pair[side][column])
                    for pair in pairs
                    if pair[side] and pair[side][column] != "NULL"
                ]
                if amounts:
                    assert f"€ {dutch(sum(amounts))}" in shown


def test_the_earlier_delivery_counts_nowhere(site: Site):
    """Its own pages and the page of changes know it; grants and areas do not."""
    for file, page in site.pages.items():
        if file.startswith(("subsidies/", "buurten/", "initiatieven/")):
            assert not any(OLD in target.file for target in page.targets), file


def test_a_change_leads_to_both_rows(browser: Browser, site: Site):
    address = (site.root / PAGE).as_uri()
    with opened(browser, address, viewport={"width": 1280, "height": 800}) as (page, ear):
        page.locator("main a[href*='verdwenen']").first.click()
        page.locator("main tbody a[href*='rijen']").first.click()
        assert OLD in page.url and page.locator("li.row:target").count() == 1
        assert ear.noise == []


def test_the_answer_stands_as_high_as_the_question(browser: Browser, site: Site):
    address = (site.root / "vragen/voorbeeld-beheer-plantsoen/index.html").as_uri()
    with opened(browser, address, viewport={"width": 1280, "height": 800}) as (page, _):
        question = page.locator("#vraag").bounding_box()
        answer = page.locator("#antwoord").bounding_box()
        assert question and answer and abs(question["y"] - answer["y"]) < 2
        assert answer["y"] < 800


def test_examples_are_in_no_count(site: Site):
    shown = words(site.tree("vragen/index.html").find("body"))
    real = [
        file for file in site.pages
        if file.startswith("vragen/") and file.count("/") == 2 and "voorbeeld-" not in file
    ]
    assert f"{len(real)} vra" in shown


def test_the_letter_fills_a_page_of_paper(browser: Browser, site: Site):
    address = (site.root / "vragen/taakveld-6-1-in-2023/brief/index.html").as_uri()
    with opened(browser, address, viewport={"width": 794, "height": 1123}) as (page, _):
        page.emulate_media(media="print")
        assert page.locator(".site-nav").is_hidden() and page.locator(".actions").is_hidden()
        assert page.locator(".letter-address").is_visible()
        assert "Amsterdam;6.1 Samenkracht" in page.locator(".letter").inner_text()


def test_the_letter_is_there_as_plain_text(site: Site):
    text = (site.root / "vragen/taakveld-6-1-in-2023/brief.txt").read_text(encoding="utf-8")
    assert "Onderwerp: Waar kwam het extra geld" in text
    assert "<" not in text and "&amp;" not in text
    assert "https://indischebuurt.example/bronnen/iv3-2023-begroting/rijen/13/#r1244" in text
