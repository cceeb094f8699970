"""A real Chromium, and an ear for everything that goes wrong in it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page

# No host but this machine is there, so that a request to one fails loudly.
ARGUMENTS = [
    "--disable-gpu",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    # Chromium has no sandbox for root.
    *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
]
PLACES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


def executable() -> str:
    """The Chromium of the system; none is ever downloaded."""
    for place in (os.environ.get("CHROMIUM"), *PLACES):
        found = place and shutil.which(place)
        if found:
            return found
    raise FileNotFoundError("No Chromium: run 'make test', which installs it")


class Ear:
    """Notes what a page says on the console and which requests fail or leave this machine."""

    def __init__(self, page: Page, host: str):
        self.noise: list[str] = []
        self.host = host
        page.on("console", lambda message: self.noise.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.noise.append(f"error: {error}"))
        page.on("requestfailed", lambda request: self.noise.append(f"failed: {request.url}"))
        page.on("request", self._request)
        page.on("response", self._response)

    def _request(self, request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob", "file") and address.netloc != self.host:
            self.noise.append(f"request to another host: {request.url}")

    def _response(self, response) -> None:
        if response.status >= 400:
            self.noise.append(f"{response.status}: {response.url}")


@contextmanager
def opened(browser: Browser, address: str, **settings) -> Iterator[tuple[Page, Ear]]:
    """A page in a browser of its own, open at an address."""
    context = browser.new_context(**settings)
    try:
        page = context.new_page()
        page.set_default_timeout(15_000)
        ear = Ear(page, urlsplit(address).netloc)
        page.goto(address, wait_until="load")
        yield page, ear
    finally:
        context.close()
