"""What the tests share: the printed site, its server and a browser.

INZAGE_SITE      the printed site              (.build/site-for-tests)
INZAGE_SITE_TWO  another print of it           (.build/site-for-tests-two)
INZAGE_CONTENT   what it was printed from      (content)
CHROMIUM         the browser                   (found on the path)
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, sync_playwright

from portal.browser import ARGUMENTS, executable
from portal.passports import Trail
from portal.server import serving
from portal.site import NOT_FOUND, Site

PROJECT = Path(__file__).resolve().parents[2]
PREFIX = "/a/b/"


def folder(variable: str, default: str) -> Path:
    return Path(os.environ.get(variable) or PROJECT / default).resolve()


SITE = folder("INZAGE_SITE", ".build/site-for-tests")
SITE_TWO = folder("INZAGE_SITE_TWO", ".build/site-for-tests-two")
CONTENT = folder("INZAGE_CONTENT", "content")
_read: dict[Path, Site] = {}


def whole_site() -> Site:
    """The printed site, read once in a run."""
    if SITE not in _read:
        if not (SITE / "index.html").is_file():
            pytest.exit(f"There is no printed site in {SITE}: run 'make test'", returncode=2)
        _read[SITE] = Site.read(SITE)
    return _read[SITE]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """`kind_page` is, in turn, a page of each kind."""
    if "kind_page" in metafunc.fixturenames:
        pages = whole_site().rich_pages
        metafunc.parametrize("kind_page", [page.file for page in pages.values()], ids=list(pages))


@pytest.fixture(scope="session")
def site() -> Site:
    return whole_site()


@pytest.fixture(scope="session")
def content() -> Path:
    return CONTENT


@pytest.fixture(scope="session")
def other_print() -> Path:
    return SITE_TWO


@pytest.fixture(scope="session")
def base() -> str:
    """The address that the portal is published at."""
    settings = (CONTENT / "portal.yaml").read_text(encoding="utf-8")
    return re.search(r"^base_url: *[\"']?([^\s\"'#]+)", settings, re.MULTILINE)[1]


@pytest.fixture(scope="session")
def trail(site: Site, content: Path) -> Trail:
    return Trail(site, content)


@pytest.fixture(scope="session")
def server(site: Site) -> Iterator[str]:
    """Where the site is served: under a path, as on many a host."""
    with serving(site.root, PREFIX) as address:
        yield address


@pytest.fixture(scope="session")
def rooted(site: Site, base: str) -> Iterator[str]:
    """Where the site is served as its own address says: there its 404.html belongs."""
    with serving(site.root, urlsplit(base).path) as address:
        yield address


@pytest.fixture
def address(server: str, rooted: str, kind_page: str) -> str:
    """Where `kind_page` is found."""
    return (rooted if kind_page == NOT_FOUND else server) + kind_page


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        yield browser
        browser.close()


def pytest_report_header() -> str:
    return f"site: {SITE}, {sys.version.split()[0]}"
