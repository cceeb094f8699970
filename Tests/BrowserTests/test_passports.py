"""Every amount on the pages of the Indische Buurt is followed to the rows that make it."""

import hashlib
import random
import re

import pytest

from portal.passports import ORIGIN, ROWS, Broken, Target, Trail, pages_around, pages_of_kind
from portal.site import Site

START = "buurten/x-indische-buurt/index.html"


def pages(site: Site) -> list[str]:
    assert START in site.pages, f"{START} is not a page of the site"
    return pages_around(site, START)


def test_every_amount_around_the_indische_buurt_is_followed(site: Site, trail: Trail):
    broken = []
    followed = 0
    for page in pages(site):
        try:
            amounts = trail.amounts(page)
        except Broken as problem:
            broken.append(str(problem))
            continue
        for amount in amounts:
            try:
                trail.follow(amount)
                followed += 1
            except Broken as problem:
                broken.append(f"{amount}\n    {problem}")
    print(f"{followed} amounts on {len(pages(site))} pages")
    if broken:
        pytest.fail(f"{len(broken)} broken:\n" + "\n".join(broken[:15]), pytrace=False)
    assert followed > 100
    assert trail.amounts(START), "the page of the Indische Buurt prints no amount"


def test_every_amount_on_a_page_of_each_kind_is_followed(
    site: Site, trail: Trail, kind_page: str
):
    """Pages of rows and of origins are where the trail of others ends."""
    if ROWS.search(kind_page) or ORIGIN.search(kind_page):
        return
    for amount in trail.amounts(kind_page):
        trail.follow(amount)
    assert trail.loose_amounts(kind_page) == []


def test_every_amount_on_the_pages_of_sources_is_followed(site: Site, trail: Trail):
    """Where rows ended up, and the totals that are known beforehand."""
    sources = [page for page in site.pages if re.fullmatch(r"bronnen/[^/]+/index\.html", page)]
    assert len(sources) >= 6
    for page in sources:
        amounts = trail.amounts(page)
        assert len(amounts) >= 3, page
        for amount in amounts:
            trail.follow(amount)
        assert trail.loose_amounts(page) == []


def test_no_amount_around_the_indische_buurt_leads_nowhere(site: Site, trail: Trail):
    loose = [line for page in pages(site) for line in trail.loose_amounts(page)]
    if loose:
        pytest.fail(f"{len(loose)} without a link:\n" + "\n".join(loose[:25]), pytrace=False)


def test_rows_are_printed_as_they_stand_in_their_file(site: Site, trail: Trail):
    """A sample that is the same in each run: of each file the first page, the last and some."""
    chosen = random.Random(2026)
    by_source: dict[str, list[str]] = {}
    for page in pages_of_kind(site, ROWS):
        by_source.setdefault(page.rpartition("/rijen/")[0], []).append(page)
    assert len(by_source) >= 6
    looked_at = 0
    for files in by_source.values():
        for page in {files[0], files[-1], *chosen.sample(files, min(4, len(files)))}:
            for anchor in trail.row_page(page).rows:
                trail.row(Target(page, anchor))
                looked_at += 1
    assert looked_at > 1000


def test_every_row_of_the_register_has_its_place(site: Site, trail: Trail):
    """The pages of rows hold each line of the file once, from the first to the last."""
    lines = []
    pages = pages_of_kind(site, ROWS)
    of_register = [page for page in pages if "subsidieregister-2020-03-09" in page]
    for page in of_register:
        lines += [row.line for row in trail.row_page(page).rows.values()]
    whole = len([line for line in trail.lines("spending/subsidieregister-2020-03-09.csv") if line])
    assert len(lines) == len(set(lines))
    assert len(lines) in (whole, whole - 1), "the header may stand apart"


def test_checksums_are_those_of_the_files(site: Site, trail: Trail):
    seen = {}
    for page in pages_of_kind(site, ROWS):
        found = trail.row_page(page)
        seen[found.file] = found.checksum
    assert len(seen) >= 6
    for file, checksum in seen.items():
        assert checksum == hashlib.sha256((trail.content / file).read_bytes()).hexdigest(), file
