"""Totals that are known from the sources stand on the pages where a reader looks for them."""

import re
from pathlib import Path

import pytest

from portal.passports import by_class, words
from portal.site import Site

REGISTER = "bronnen/subsidieregister-2020-03-09/index.html"
BUDGET_SOURCE = "bronnen/iv3-2024-begroting/index.html"
BUDGET = "begroting/2024/index.html"
ROUND = "oost-begroot-indischebuurt-2020"


def text(site: Site, file: str) -> str:
    assert file in site.pages, f"{file} is not a page of the site"
    return words(site.tree(file).find("body")).replace("\u00a0", " ")


def has(text: str, number: str) -> bool:
    """Whether a number stands in a text by itself, not as a part of a longer one."""
    return re.search(rf"(?<![\d.,]){re.escape(number)}(?!\d|[.,]\d)", text) is not None


@pytest.mark.parametrize("number", ["18.235", "2.199.579.829,81"])
def test_register_shows_its_rows_and_what_was_awarded(site: Site, number: str):
    assert has(text(site, REGISTER), number)


def test_budget_source_shows_the_sum_of_all_municipalities(site: Site):
    shown = text(site, BUDGET_SOURCE)
    assert has(shown, "77.570.880.000,00") or has(shown, "77.570.880.000")


@pytest.mark.parametrize("number", ["7.056.329.000", "7.056.336.000"])
def test_budget_shows_revenue_and_expenditure(site: Site, number: str):
    assert has(text(site, BUDGET), number)


def test_task_fields_0_1_and_0_10_are_two_pages(site: Site):
    one, ten = (f"begroting/2024/{code}/index.html" for code in ("0.1", "0.10"))
    assert "Bestuur" in site.pages[one].title
    assert "Mutaties reserves" in site.pages[ten].title
    assert site.pages[one].title != site.pages[ten].title
    assert [target.file for target in site.pages[BUDGET].targets if target.file in (one, ten)]


def proposals(content: Path) -> dict[str, int]:
    """The plans of the round with their votes, from the file itself."""
    [file] = (content / "rounds" / ROUND).glob("*.pb")
    lines = file.read_text(encoding="utf-8").splitlines()
    start = lines.index("PROJECTS")
    header = lines[start + 1].split(";")
    rows = [dict(zip(header, line.split(";"))) for line in lines[start + 2 :] if line]
    return {row["name"]: int(row["votes"]) for row in rows}


def test_round_shows_each_proposal_with_its_votes(site: Site, content: Path):
    [file] = [file for file in site.pages if file.endswith(f"/{ROUND}/index.html")]
    shown = text(site, file)
    assert has(shown, "34")
    assert has(shown, "200.000")
    rows = [words(row) for row in site.tree(file).xpath("//table//tbody/tr")]
    expected = proposals(content)
    assert len(expected) == 34
    for name, votes in expected.items():
        of_name = [row for row in rows if " ".join(name.split()) in row]
        assert of_name, f"{name} is not in the table"
        number = f"{votes:,}".replace(",", ".")
        assert any(has(row, number) for row in of_name), f"{name} does not show {number} votes"


def test_rows_set_aside_are_shown_with_their_reason(site: Site):
    """The row 'Nederland' would double the budget; a reader sees that it does not count."""
    aside = [words(row) for row in by_class(site.tree(BUDGET_SOURCE), "row--aside")]
    assert any("Nederland" in row for row in aside)
