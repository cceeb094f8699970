"""The whole site, page by page and file by file, without a browser."""

import pytest

from portal import checks
from portal.site import Site


def none(found: list[str]) -> None:
    """Nothing was found; else the first of it and how much there is."""
    if found:
        shown = "\n".join(found[:25])
        pytest.fail(f"{len(found)} found:\n{shown}", pytrace=False)


def test_site_has_the_pages_a_portal_has(site: Site):
    expected = {"index.html", "404.html", "sitemap.xml", "robots.txt", "manifest.json", "feed.xml"}
    assert expected <= site.files
    assert len(site.pages) > 500


def test_pages_hold_nothing_that_is_forbidden(site: Site):
    none(checks.page_faults(site))


def test_every_link_leads_to_a_file_and_an_anchor(site: Site):
    none(checks.broken_links(site))


def test_every_page_is_reached_by_links_from_the_home_page(site: Site):
    none(checks.unreachable_pages(site))


def test_every_page_says_what_it_is(site: Site):
    none(checks.head_faults(site))


def test_sitemap_lists_exactly_what_may_be_indexed(site: Site, base: str):
    none(checks.sitemap_faults(site, base))


def test_manifest_matches_the_files(site: Site):
    none(checks.manifest_faults(site))


def test_feeds_are_sound_and_lead_to_pages(site: Site, base: str):
    none(checks.feed_faults(site, base))


def test_downloads_match_their_description(site: Site):
    none(checks.package_faults(site))


def test_one_job_and_two_print_the_same_bytes(site: Site, other_print):
    none(checks.differences(site.root, other_print))
