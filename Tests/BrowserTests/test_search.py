"""The search page answers in the browser, from a host and from a folder."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from portal.browser import opened
from portal.site import Site, Target, resolve

PAGE = "zoeken/index.html"
# What is asked, and a part of the address that must be among the first answers.
QUERIES = [
    ("compost", "van-afval-naar-compost"),
    ("meevaart", "meevaart"),
    ("speeltuin batavia", "speeltuin-batavia"),
    ("privacy", "privacy"),
]


def answers(page: Page) -> list[str]:
    results = page.locator("[data-search-results] li a")
    expect(results.first).to_be_visible()
    return results.evaluate_all("links => links.map(link => link.getAttribute('href'))")


@pytest.fixture(params=["http", "file"])
def start(request, site: Site, server: str) -> str:
    return server + PAGE if request.param == "http" else (site.root / PAGE).as_uri()


@pytest.mark.parametrize("query,expected", QUERIES, ids=[query for query, _ in QUERIES])
def test_query_in_the_address_is_answered(
    browser: Browser, site: Site, start: str, query: str, expected: str
):
    with opened(browser, f"{start}?q={query.replace(' ', '+')}") as (page, ear):
        found = answers(page)
        assert any(expected in address for address in found[:5]), found[:5]
        for address in found:
            target = resolve(PAGE, address)
            assert isinstance(target, Target) and target.file in site.files, address
        expect(page.locator("[data-search-status]")).not_to_be_empty()
        assert ear.noise == []


def test_typing_is_answered_and_kept_in_the_address(browser: Browser, start: str):
    with opened(browser, start) as (page, ear):
        field = page.locator("form[data-search] input[type=search]")
        field.press_sequentially("moestuin", delay=20)
        assert answers(page)
        expect(page).to_have_url(re.compile("[?]q=moestuin$"))
        assert ear.noise == []


def test_nothing_found_is_said(browser: Browser, start: str):
    with opened(browser, f"{start}?q=qqxxzzqqx") as (page, ear):
        expect(page.locator("[data-search-status]")).not_to_be_empty()
        assert page.locator("[data-search-results] li a").count() == 0
        assert ear.noise == []


def test_a_query_cannot_put_an_element_on_the_page(browser: Browser, start: str):
    hostile = "%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+compost"
    with opened(browser, f"{start}?q={hostile}") as (page, ear):
        expect(page.locator("[data-search-status]")).not_to_be_empty()
        assert page.locator("main img").count() == 0
        assert ear.noise == []


def test_form_of_every_page_leads_to_the_search_page(browser: Browser, server: str):
    with opened(browser, server + "begrippen/index.html") as (page, ear):
        page.locator("header form[role=search] input[type=search]").fill("compost")
        page.keyboard.press("Enter")
        page.wait_for_url("**/zoeken/index.html?q=compost")
        assert answers(page)
        assert ear.noise == []


def test_without_script_the_search_page_leads_to_the_index(browser: Browser, server: str):
    with opened(browser, server + PAGE, java_script_enabled=False) as (page, _):
        assert page.locator("main a[href*='a-z'], main a[href*='index']").count() > 0
