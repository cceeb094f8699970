"""Pages of each kind in a real Chromium: barriers, noise, small screens, no script, the keyboard."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from portal.browser import opened
from portal.site import Site

WIDE = {"width": 1280, "height": 800}
SMALL = {"width": 320, "height": 640}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
# What can be another in the dark: the elements are the same, their colours are not.
COLOURS = ["color-contrast", "link-in-text-block"]


def violations(page: Page, kind: str = "tag", rules: list[str] = TAGS) -> list[str]:
    """What axe finds, with the first places of each."""
    options = {"runOnly": {"type": kind, "values": rules}, "resultTypes": ["violations"]}
    found = []
    for rule in Axe().run(page, options=options).response["violations"]:
        places = "; ".join(str(node["target"][0]) for node in rule["nodes"][:3])
        why = rule["nodes"][0].get("failureSummary", "").replace("\n", " ")[:160]
        found.append(f"{rule['id']} ({len(rule['nodes'])}x): {places}: {why}")
    return found


@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["wide", "small"])
def test_page_has_no_barrier_and_makes_no_noise(
    browser: Browser, address: str, kind_page: str, size: dict[str, int]
):
    settings = {"viewport": size, "color_scheme": "light", "reduced_motion": "reduce"}
    with opened(browser, address, **settings) as (page, ear):
        assert page.locator("h1").count() == 1
        overflow = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert overflow <= 0, f"{kind_page} scrolls {overflow} pixels sideways"
        assert violations(page) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, "rule", COLOURS) == [], "in the dark"
        assert ear.noise == []


def contents(page: Page) -> tuple[str, list[str | None]]:
    """The words and the links of a page."""
    links = "links => links.map(link => link.getAttribute('href'))"
    main = page.locator("main")
    return main.inner_text(), main.locator("a").evaluate_all(links)


def test_page_reads_the_same_without_script(browser: Browser, address: str):
    with opened(browser, address, viewport=WIDE, java_script_enabled=False) as (page, ear):
        without = contents(page)
        has_script = page.locator("script").count() > 0
        assert without[0].strip()
        assert ear.noise == []
    # Most pages have no script at all: nothing to compare.
    if has_script:
        with opened(browser, address, viewport=WIDE) as (page, ear):
            assert contents(page) == without
            assert ear.noise == []


def test_skip_link_is_first_and_works(browser: Browser, address: str):
    with opened(browser, address, viewport=WIDE) as (page, _):
        page.keyboard.press("Tab")
        first = page.locator(":focus")
        assert first.get_attribute("href") == "#main"
        box = first.bounding_box()
        assert box and box["width"] > 24 and box["height"] >= 24 and box["y"] >= 0, "not seen"
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == "#main"
        assert page.evaluate("document.activeElement.id") == "main"


def test_site_works_from_a_folder(browser: Browser, site: Site):
    """From file:// the way from the home page to a row of a source is open."""
    with opened(browser, (site.root / "index.html").as_uri(), viewport=WIDE) as (page, ear):
        page.locator("a[href$='bronnen/index.html']").first.click()
        page.locator("main a[href*='subsidieregister-2020-03-09']").first.click()
        page.locator("main a[href*='rijen/1/index.html']").first.click()
        assert page.locator("li.row").count() > 50
        assert page.locator("h1").is_visible()
        assert ear.noise == []


def test_axe_finds_a_barrier(browser: Browser, tmp_path):
    page = tmp_path / "index.html"
    page.write_text(
        "<!DOCTYPE html><html lang=nl><title>x</title><main><h1>x</h1>"
        "<p style='color:#bbb'>te licht</p><img src='x.png'></main>"
    )
    with opened(browser, page.as_uri()) as (shown, ear):
        found = " ".join(violations(shown))
        assert "color-contrast" in found and "image-alt" in found
        assert "color-contrast" in " ".join(violations(shown, "rule", COLOURS))
        assert any(noise.startswith("failed:") for noise in ear.noise)
