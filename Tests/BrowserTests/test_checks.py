"""The checks are checked: a good small site passes each, and each spoilt one is found out."""

import shutil
from pathlib import Path

import pytest

from portal import checks, example
from portal.example import BASE
from portal.passports import Broken, Trail, reading, rounded, spread
from portal.site import Site


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Path]:
    return example.write(tmp_path)


def findings(root: Path) -> list[str]:
    site = Site.read(root, processes=1)
    return [
        *checks.page_faults(site),
        *checks.broken_links(site),
        *checks.unreachable_pages(site),
        *checks.head_faults(site),
        *checks.sitemap_faults(site, BASE),
        *checks.manifest_faults(site),
        *checks.feed_faults(site, BASE),
        *checks.package_faults(site),
    ]


def test_a_good_site_passes(made: tuple[Path, Path]):
    assert findings(made[0]) == []


HOME = "index.html"
SPOILT = [
    (HOME, "<h1>Begin</h1>", "<h1>Begin</h1><p id='main'></p>", "the id 'main' twice"),
    (HOME, "#r2", "#r99", "has no #r99"),
    (HOME, "bronnen/x/rijen/1/index.html", "bronnen/z/index.html", "does not exist"),
    (HOME, "herkomst/index.html#g1", "herkomst/#g1", "leads to a folder"),
    (HOME, "herkomst/index.html#g1", "/herkomst/index.html#g1", "root of the host"),
    (HOME, "herkomst/index.html#g1", "../index.html", "out of the site"),
    (HOME, "herkomst/index.html#g1", "javascript:alert(1)", "the scheme javascript"),
    (HOME, "herkomst/index.html#g1", "file:///etc/passwd", "the scheme file"),
    (HOME, "<h1>", "<script>x()</script><h1>", "a script in the page"),
    (HOME, "<h1>", "<style>p{}</style><h1>", "a <style> element"),
    (HOME, "<h1>", "<h1 style='color:red'>", "a style attribute"),
    (HOME, "<h1>", "<h1 onclick='x()'>", "the attribute onclick"),
    (HOME, "<h1>", "<iframe src='index.html'></iframe><h1>", "a <iframe> element"),
    (HOME, "<h1>", "<p>{{title}}</p><h1>", "was not filled in"),
    (HOME, "<h1>", "<p>[kind.source]</p><h1>", "was not filled in"),
    (HOME, "<h1>", "<p aria-labelledby='nergens'></p><h1>", "refers to the id 'nergens'"),
    (HOME, "<!DOCTYPE html>", "", "DOCTYPE"),
    (HOME, '<html lang="nl">', "<html>", "no language"),
    (HOME, "<title>Begin</title>", "<title>Herkomst</title>", "has the title of"),
    (HOME, "<title>Begin</title>", "", "no title"),
    (HOME, "<h1>Begin</h1>", "", "has 0 h1"),
    (HOME, "<h1>Begin</h1>", "<h1>Begin</h1><h1>Nog een</h1>", "has 2 h1"),
    (HOME, ' data-kind="begin"', "", "does not say its kind"),
    (HOME, 'data-kind="begin"', 'data-kind="Het begin"', "does not say its kind"),
    (HOME, "script-src 'self'", "script-src 'self' 'unsafe-inline'", "allows"),
    (HOME, "base-uri 'none'", "", "base-uri"),
    (HOME, f'href="{BASE}"', f'href="{BASE}x/"', "canonical"),
    ("herkomst/index.html", '<meta name="robots" content="noindex">', "", "is missing"),
    ("sitemap.xml", f"<loc>{BASE}", f"<loc>{BASE}oud/", "is no such page"),
    ("feed.xml", "<entry>", "<entry", "feed.xml"),
    ("feed.xml", "<title>a</title>", "", "without title"),
    ("feed.xml", "herkomst/", "weg/", "does not exist"),
    ("feed.xml", "2026-11-22T00:00:00Z", "22 november", "RFC 3339"),
    ("downloads/t.csv", "a,-10.00", "a,-10.01", "another hash"),
    ("downloads/t.csv", "'=1", "=1", "formula"),
    ("downloads/t.csv", "a,-10.00", "a,-10.00,x", "has 3 cells"),
    ("downloads/t.csv", "a,", '"a"x,', "t.csv"),
    ("downloads/datapackage.json", '"bedrag"', '"amount"', "the columns"),
]


@pytest.mark.parametrize(
    "file,old,new,expected", SPOILT, ids=[f"{case[3]}-{i}" for i, case in enumerate(SPOILT)]
)
def test_a_spoilt_site_is_found_out(made, file: str, old: str, new: str, expected: str):
    example.change(made[0] / file, old, new)
    example.seal(made[0])
    found = findings(made[0])
    assert any(expected in line for line in found), found


def test_an_altered_file_is_found_out(made):
    example.change(made[0] / HOME, "Ooit", "Nooit")
    assert any("has another hash" in line for line in findings(made[0]))


def test_a_page_without_a_way_to_it_is_found_out(made):
    shutil.copytree(made[0] / "herkomst", made[0] / "eiland")
    example.change(made[0] / "eiland/index.html", "<title>Herkomst", "<title>Eiland")
    assert any("eiland/index.html: no link" in line for line in findings(made[0]))


def test_two_prints_that_differ_are_found_out(made, tmp_path: Path):
    other = tmp_path / "other"
    shutil.copytree(made[0], other)
    assert checks.differences(made[0], other) == []
    example.change(other / HOME, "Ooit", "Nooit")
    (other / "feed.xml").unlink()
    assert len(checks.differences(made[0], other)) == 2


def test_processes_read_what_one_reads(made):
    for number in range(200):
        file = f"p/{number}/index.html"
        example.put(made[0] / file, example.page(file, f"Pagina {number}", ""))
    assert Site.read(made[0], processes=2).pages == Site.read(made[0], processes=1).pages


def broken(made: tuple[Path, Path]) -> list[str]:
    """What following every amount of the home page finds."""
    trail = Trail(Site.read(made[0], processes=1), made[1])
    found = list(trail.loose_amounts(HOME))
    try:
        amounts = trail.amounts(HOME)
    except Broken as problem:
        return [*found, str(problem)]
    for amount in amounts:
        try:
            trail.follow(amount)
        except Broken as problem:
            found.append(str(problem))
    return found


def test_amounts_that_hold_pass(made):
    assert broken(made) == []


ROWS_X = "bronnen/x/rijen/1/index.html"
ROWS_Y = "bronnen/y/rijen/1/index.html"
ORIGIN = "herkomst/index.html"
FALSE = [
    (HOME, "€ 100,50</a>", "€ 100,51</a>", "the row does not hold 10051"),
    (HOME, "€ 300,50</a>", "€ 300,51</a>", "the origin makes"),
    (HOME, "€ 300,50</a>", '<data value="30051">€ 300,50</data></a>', "says 30051"),
    (HOME, "66,6 %", "66,7 %", "the origin makes"),
    (HOME, "<h1>", "<p>Dat kost € 12.</p><h1>", "Dat kost"),
    (HOME, 'class="prose"', 'class="proza"', "Ooit"),
    (HOME, "herkomst/index.html#g1", "index.html#main", "neither a page of rows"),
    (HOME, "#g1", "#g77", "no passport g77"),
    (ORIGIN, 'value="20000"', 'value="20001"', "does not hold 20001"),
    (ORIGIN, "B;200.00", "B;200.01", "is not the row it leads to"),
    (ORIGIN, 'value="30050"', 'value="30051"', "the sum is 30050"),
    (ORIGIN, '<data value="2">2</data>', '<data value="3">3</data>', "the count is 2"),
    (ORIGIN, 'value="10050">€ 100,50', 'value="10051">€ 100,51', "the difference is 10050"),
    (ORIGIN, "66,6 %</data>", "66,5 %</data>", "is not 66,5"),
    (ORIGIN, 'value="15025"', 'value="15026"', "the quotient is 15025"),
    (ORIGIN, "2–61", "2–60", "no column of lines"),
    (
        ORIGIN,
        '<data value="189000">€ 1.890</data></td>',
        '<data value="189100">€ 1.891</data></td>',
        "no column of lines",
    ),
    (ORIGIN, "Het eerste bedrag min", "Wat overblijft van", "is no way to compute"),
    (ORIGIN, "Geteld: 2 rijen", "Som van de kolom Bedrag", "the sum is 30050"),
    (ORIGIN, example.CHECKSUM, "0" * 64, "checksums"),
    (ROWS_X, "A;100.50", "A;100.49", "line 2 of budget/x.csv"),
    (ROWS_X, "A;100.50", "█████;100.50", "does not say so"),
    (ROWS_X, 'value="10050"', 'value="10049"', "does not stand in line 2"),
    (ROWS_Y, "N30;30.00", "N30;31.00", "line 30 of budget/y.csv"),
]


def test_a_row_may_hide_a_name_when_it_says_so(made):
    for file in (ROWS_X, ORIGIN):
        while "A;100.50" in (text := (made[0] / file).read_text(encoding="utf-8")):
            example.put(made[0] / file, text.replace("A;100.50", "█████;100.50"))
    told = '█████;100.50</code><p class="note">Een naam is weg.</p>'
    example.change(made[0] / ROWS_X, "█████;100.50</code>", told)
    assert broken(made) == []
    example.change(made[0] / ROWS_X, "█████;100.50", "█████;100.5")
    assert broken(made)


def test_a_row_that_nothing_was_read_from_holds_what_it_says(made):
    page = made[0] / ROWS_X
    start, rest = page.read_text(encoding="utf-8").split('<span class="row-read">', 1)
    example.put(page, start + rest.partition("</span>")[2])
    found = broken(made)
    assert not any("the row does not hold 10050" in line for line in found)
    example.change(made[0] / HOME, "€ 100,50</a>", "€ 100,51</a>")
    assert any("the row does not hold 10051" in line for line in broken(made))


@pytest.mark.parametrize(
    "file,old,new,expected", FALSE, ids=[f"{case[3]}-{i}" for i, case in enumerate(FALSE)]
)
def test_a_false_amount_is_found_out(made, file: str, old: str, new: str, expected: str):
    example.change(made[0] / file, old, new)
    found = broken(made)
    assert any(expected in line for line in found), found


def test_a_passport_that_leads_to_itself_ends(made):
    loop = example.passport(
        1,
        "30050",
        "€ 300,50",
        "Het bedrag gedeeld door het aantal",
        example.parts(("#g1", "€ 300,50"), ("#g2", "2")),
    )
    example.change(made[0] / ORIGIN, example.SUM, loop)
    assert broken(made)


@pytest.mark.parametrize(
    "text,value",
    [
        ("€ 1.234", 123400),
        ("€\u00a01.234,56", 123456),
        ("−€\u00a01.234,56", -123456),
        ("€ −5", -500),
        ("1.234", 1234),
        ("0", 0),
        ("12,3 %", None),
        ("niet bekend", None),
    ],
)
def test_amounts_are_read_as_they_are_printed(text: str, value: int | None):
    assert reading(text) == value


def test_halves_are_rounded_away_from_zero():
    assert [rounded(5, 10), rounded(-5, 10), rounded(4, 10), rounded(3, 2)] == [1, -1, 0, 2]


def test_ranges_of_lines_are_spread():
    assert spread("3–5, 9") == (3, 4, 5, 9)
