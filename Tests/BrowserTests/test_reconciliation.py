"""The page that reconciles every source, what the checks say, and the rows that do not count."""

import re

from portal.passports import Trail, by_class, reading, words
from portal.site import Site, resolve

RECONCILIATION = "aansluiting/index.html"
CHECKS = "controles/index.html"
SOURCE = re.compile(r"bronnen/([^/]+)/index\.html")


def sources(site: Site) -> list[str]:
    return sorted(found[1] for page in site.pages if (found := SOURCE.fullmatch(page)))


def lines(site: Site, table: str) -> list[tuple[str, list[str]]]:
    """Of each line of a table, what its heading leads to and what its cells print."""
    rows = site.tree(RECONCILIATION).xpath(f"//table[caption/@id='{table}']/tbody/tr")
    return [
        (resolve(RECONCILIATION, row.xpath("./th/a/@href")[0]).file, [words(cell) for cell in row.xpath("./td")])
        for row in rows
    ]


def number(text: str) -> int:
    return 0 if text == "–" else reading(text)


def test_every_source_has_one_line(site: Site):
    expected = [f"bronnen/{source}/index.html" for source in sources(site)]
    assert len(expected) >= 6
    assert sorted(target for target, _ in lines(site, "rijen-tabel")) == expected
    assert sorted(target for target, _ in lines(site, "totalen-tabel")) == expected


def test_rows_and_euros_close(site: Site):
    for table, first in (("rijen-tabel", 0), ("euros-tabel", 1)):
        found = lines(site, table)
        assert len(found) >= 6
        for target, cells in found:
            amounts = [number(text) for text in cells[first:-1]]
            assert amounts[0] > 0, target
            assert amounts[0] == sum(amounts[1:]), target
            assert cells[-1] == "sluit", target


def test_every_number_is_followed(site: Site, trail: Trail):
    for page in (RECONCILIATION, CHECKS):
        amounts = trail.amounts(page)
        assert len(amounts) >= 3, page
        for amount in amounts:
            trail.follow(amount)
        assert trail.loose_amounts(page) == []


def test_control_totals_are_counted_as_the_page_of_the_source_shows_them(site: Site):
    for target, cells in lines(site, "totalen-tabel"):
        tree = site.tree(target)
        shown = tree.xpath("//table[caption/@id='controles']/tbody/tr")
        passed = tree.xpath("//table[caption/@id='controles']//*[contains(@class, 'status--passed')]")
        assert [number(cells[0]), number(cells[1])] == [len(shown), len(passed)], target


def test_what_the_checks_say_stands_with_its_rows(site: Site):
    remarks = by_class(site.tree(CHECKS), "remark")
    assert remarks
    on_sources = 0
    for remark in remarks:
        assert words(by_class(remark, "remark-text")[0])
        assert by_class(remark, "remark-rows"), words(remark)
        about = resolve(CHECKS, remark.xpath(".//p[@class='remark-head']/a/@href")[0])
        texts = [words(text) for text in by_class(site.tree(about.file), "remark-text")]
        on_sources += words(by_class(remark, "remark-text")[0]) in texts
    assert on_sources == len(remarks)


def test_every_row_that_does_not_count_is_reached(site: Site):
    paged = 0
    for source in sources(site):
        page = f"bronnen/{source}/index.html"
        all_rows = f"bronnen/{source}/apart/index.html"
        cells = dict(lines(site, "rijen-tabel"))[page]
        aside = number(cells[0]) - number(cells[1])
        if all_rows not in site.pages:
            assert len(by_class(site.tree(page), "row--aside")) == aside, source
            continue
        assert site.tree(page).xpath("//a[contains(@href, 'apart/')]"), source
        parts = [part for part in site.pages if part.startswith(f"bronnen/{source}/apart/")]
        rows = [row for part in parts for row in by_class(site.tree(part), "row--aside")]
        assert len(rows) == aside, source
        paged += 1
    assert paged >= 1


def test_it_is_found_where_a_reader_looks(site: Site):
    for page in ("bronnen/index.html", "index.html", "bronnen/iv3-2023-begroting/index.html"):
        links = [resolve(page, href) for href in site.tree(page).xpath("//a/@href")]
        assert RECONCILIATION in [link.file for link in links if not isinstance(link, str)], page
