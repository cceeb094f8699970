"""A second portal, with payments: the demo portal has none."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from conftest import PROJECT
from portal import checks
from portal.browser import opened
from portal.passports import ORIGIN, Trail, by_class, pages_around, words
from portal.server import serving
from portal.site import Site
from test_browser import COLOURS, SMALL, WIDE, violations

CONTENT = Path(__file__).parent / "portals" / "betalingen"
START = "betalingen/index.html"
PERSON = "Testpersoon"


def program() -> Path:
    """The command that the demo portal was printed with, or the one that is being worked on."""
    built = [PROJECT / ".build" / kind / "inzage" for kind in ("release", "debug")]
    found = [path for path in built if path.is_file()]
    assert found, "there is no program: run 'make build'"
    return max(found, key=lambda path: path.stat().st_mtime)


@pytest.fixture(scope="session")
def payments(tmp_path_factory: pytest.TempPathFactory) -> Site:
    given = os.environ.get("INZAGE_PAYMENTS_SITE")
    if given:
        return Site.read(Path(given).resolve())
    output = tmp_path_factory.mktemp("payments") / "site"
    templates = PROJECT / "templates"
    subprocess.run(
        [program(), "build", "--content", CONTENT, "--templates", templates, "--output", output],
        check=True,
        capture_output=True,
    )
    return Site.read(output)


@pytest.fixture(scope="session")
def trail_of_payments(payments: Site) -> Trail:
    return Trail(payments, CONTENT)


def text(site: Site, file: str) -> str:
    assert file in site.pages, f"{file} is not a page of the site"
    return words(site.tree(file).find("body")).replace("\u00a0", " ")


def test_links_of_the_portal_with_payments_lead_somewhere(payments: Site):
    assert checks.broken_links(payments) == []
    assert checks.page_faults(payments) == []
    assert checks.unreachable_pages(payments) == []
    assert checks.head_faults(payments) == []


def test_every_amount_of_the_payments_is_followed(payments: Site, trail_of_payments: Trail):
    followed = 0
    for page in sorted(payments.pages):
        if page.startswith(("betalingen/", "kant-en-klare-vragen/")):
            for amount in trail_of_payments.amounts(page):
                trail_of_payments.follow(amount)
                followed += 1
            if not ORIGIN.search(page):
                assert trail_of_payments.loose_amounts(page) == []
    assert followed > 400
    assert pages_around(payments, START)


def test_totals_are_those_of_the_files(payments: Site):
    shown = text(payments, START)
    # The excerpt of Oxford was added up apart from this program, 1,065,172.35 in 243 rows.
    assert "€ 1.065.172,35" in shown
    assert "€ 4.695,00" in text(payments, "betalingen/2024/index.html")
    assert "€ 1.069.867,35" in shown
    assert re.search(r"\b253\b", shown)


def test_no_person_is_named_anywhere(payments: Site):
    named = [
        str(file)
        for file in payments.files
        if PERSON.encode() in (payments.root / file).read_bytes()
    ]
    assert named == []
    march = text(payments, "betalingen/2024/03/index.html")
    assert "Particulieren" in march
    assert "Naam niet getoond" in march
    assert "Zonder naam in de bron" in march


def test_a_document_in_parts_shows_its_sum(payments: Site):
    shown = text(payments, "betalingen/2024/01/index.html")
    assert shown.count("D-1001 2 regels, samen € 1.000,00") == 2


def test_a_credit_note_and_what_it_takes_back_lead_to_each_other(payments: Site):
    february = payments.tree("betalingen/2024/02/index.html")
    january = payments.tree("betalingen/2024/01/index.html")
    assert "draait terug: regel 4" in words(february)
    assert "teruggedraaid door regel 7" in words(january)


def test_what_stands_out_is_marked_and_kept(payments: Site):
    february = payments.tree("betalingen/2024/02/index.html")
    marked = [words(mark) for mark in by_class(february, "status")]
    assert marked == ["mogelijk dubbel", "mogelijk dubbel"]
    assert "€ 751,00" in words(february).replace("\u00a0", " "), "both count"
    march = payments.tree("betalingen/2024/03/index.html")
    assert [words(mark) for mark in by_class(march, "status")] == ["min zonder uitleg"]


def test_what_cannot_be_computed_says_why(payments: Site):
    shown = text(payments, START)
    assert "Kan niet worden berekend. De jaarrekening van dit jaar" in shown
    assert "Van 243 betalingen is niet bekend of de btw erin zit." in shown
    # 4,695.00 of 17,000: the reserves are no spending.
    assert "27,6 % van de uitgaven in de rekening" in shown


def test_money_that_is_awarded_again_counts_once(payments: Site):
    shown = text(payments, "subsidies/2024/index.html")
    assert "€ 10.000,00" in shown
    assert "€ 20.000,00" not in shown
    assert "telt in geen totaal mee" in text(payments, "subsidies/2024/alle/index.html")


def test_a_portal_without_payments_has_no_pages_of_them(site: Site):
    assert not [page for page in site.pages if page.startswith("betalingen/")]
    asked = text(site, "kant-en-klare-vragen/largest-payees/index.html")
    assert "Dit portaal heeft nog geen betalingen" in asked


KINDS = [
    START,
    "betalingen/2014/index.html",
    "betalingen/2014/12/index.html",
    "betalingen/2024/02/index.html",
    "betalingen/ontvangers-van-betalingen/index.html",
    "betalingen/ontvangers-van-betalingen/champion-employment-ltd/index.html",
]


@pytest.fixture(scope="session")
def address(payments: Site) -> Iterator[str]:
    with serving(payments.root) as address:
        yield address


@pytest.mark.parametrize("file", KINDS)
@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["wide", "small"])
def test_pages_of_payments_have_no_barrier(
    browser: Browser, address: str, file: str, size: dict[str, int]
):
    settings = {"viewport": size, "color_scheme": "light", "reduced_motion": "reduce"}
    with opened(browser, address + file, **settings) as (page, ear):
        overflow = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert overflow <= 0, f"{file} scrolls {overflow} pixels sideways"
        assert violations(page) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, "rule", COLOURS) == [], "in the dark"
        assert ear.noise == []
