"""A reader's walk in a real Chromium, counting clicks: from the home page to what was left over in
task field 6.1 in 2023, and to the rows that say so."""

import re

from playwright.sync_api import Browser, Page

from portal.browser import opened
from portal.site import Site

WIDE = {"width": 1280, "height": 800}
SMALL = {"width": 320, "height": 640}
PHRASE = re.compile("hele gemeente|hele stad")


class Walk:
    """A walk that counts its clicks; each is on something that can be seen and has words."""

    def __init__(self, page: Page):
        self.page = page
        self.clicks = 0

    def click(self, selector: str) -> None:
        link = self.page.locator(selector).first
        link.scroll_into_view_if_needed()
        assert link.is_visible()
        link.click()
        self.clicks += 1


def walk(page: Page) -> Walk:
    found = Walk(page)
    found.click("nav[aria-labelledby='mijn-buurt'] a[href*='x-indische-buurt']")
    assert page.locator("#stadsbreed").is_visible(), "the layer is named on the neighbourhood's page"
    found.click("section[aria-labelledby='stadsbreed'] a[href*='2023/over/']")
    # It says whose money this is, before any amount.
    assert PHRASE.search(page.locator("main .callout").first.inner_text())
    row = page.locator("tr", has=page.locator("th a[href$='2023/6.1/index.html'], th a[href$='6.1/index.html']"))
    assert "Samenkracht" in row.inner_text()
    left = row.locator("td.difference a.amount")
    assert left.inner_text().replace("\u00a0", " ").startswith("−€ 82.610.000")
    left.click()
    found.clicks += 1
    parts = page.locator("article.passport:target .passport-parts a.amount")
    assert [text.replace("\u00a0", " ") for text in parts.all_inner_texts()] == [
        "€ 181.723.000",
        "€ 264.333.000",
    ]
    parts.first.click()
    found.clicks += 1
    return found


def test_from_home_to_the_rows_of_6_1_in_at_most_five_clicks(browser: Browser, server: str):
    for size in (WIDE, SMALL):
        with opened(browser, server + "index.html", viewport=size) as (page, ear):
            found = walk(page)
            row = page.locator("li.row:target")
            assert "Amsterdam;6.1 Samenkracht" in row.inner_text()
            assert "181723" in row.inner_text()
            assert found.clicks <= 5, f"{found.clicks} clicks"
            # The way back and the account's row are one step each.
            page.go_back()
            page.locator("article.passport:target .passport-parts a.amount").nth(1).click()
            assert "264333" in page.locator("li.row:target").inner_text()
            assert ear.noise == []


def test_the_walk_needs_no_script(browser: Browser, server: str):
    with opened(
        browser, server + "index.html", viewport=WIDE, java_script_enabled=False
    ) as (page, _):
        assert walk(page).clicks <= 5


def test_keys_are_switched_without_script(browser: Browser, server: str):
    """All keys are shown; who chooses one sees that one only."""
    address = server + "buurten/x-indische-buurt/index.html"
    with opened(browser, address, viewport=WIDE, java_script_enabled=False) as (page, _):
        keys = page.locator(".key")
        assert keys.count() >= 3
        assert all(keys.nth(i).is_visible() for i in range(keys.count()))
        page.locator("input[name='sleutel'][value='per_inhabitant']").check()
        shown = [i for i in range(keys.count()) if keys.nth(i).is_visible()]
        assert len(shown) == page.locator(".key--per_inhabitant").count() >= 1


def test_no_page_of_an_area_has_one_total(site: Site):
    """What is direct, attributed and citywide is never added up."""
    for file, page in site.pages.items():
        if re.fullmatch(r"buurten/[^/]+/index\.html", file) and "verdeling" not in file:
            heads = [" ".join("".join(h.itertext()).split()) for h in site.tree(file).xpath("//h2")]
            layers = [h for h in heads if h[:2] in ("1.", "2.", "3.")]
            assert len(layers) == 3, f"{file}: {layers}"
            assert not any("otaal" in h for h in heads), file
            assert not site.tree(file).xpath("//tfoot//*[contains(text(), 'Buurt totaal')]"), page


def test_left_over_keeps_reserves_apart(site: Site):
    tree = site.tree("begroting/2023/over/index.html")
    whole = " ".join(tree.xpath("//section[@aria-labelledby='totaal']")[0].itertext())
    assert "6.007.175.000" in whole and "6.395.752.000" in whole
    apart = " ".join(tree.xpath("//section[@aria-labelledby='reserves']")[0].itertext())
    assert "7.915.843.000" in apart, "everything together stands there for who asks"
    codes = tree.xpath("//section[@aria-labelledby='per-veld']//tbody//span[@class='code']/text()")
    assert "0.10" not in codes and "0.11" not in codes and "6.1" in codes


def test_every_municipality_can_be_compared(site: Site):
    found = [f for f in site.pages if re.fullmatch(r"begroting/vergelijken/gm\d+/index\.html", f)]
    assert len(found) == 341
    targets = {target.file for target in site.pages["begroting/vergelijken/index.html"].targets}
    assert targets.issuperset(found)


def test_what_differs_stands_before_any_bar(site: Site):
    for file in (
        "begroting/vergelijken/index.html",
        "begroting/vergelijken/gm0599/index.html",
        "begroting/vergelijken/taakveld/6.1/index.html",
    ):
        order = [
            element.get("id") or element.tag
            for element in site.tree(file).xpath("//main//*[@id='verschil' or self::svg]")
        ]
        assert order[0] == "verschil" and "svg" in order, f"{file}: {order}"
