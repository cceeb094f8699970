"""A printed site, read once: what each page says of itself and where it leads."""

import multiprocessing
import os
import posixpath
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree, html

# The attributes that hold an address, by element; `*` for any.
ADDRESSES = {
    "a": ("href",),
    "area": ("href",),
    "form": ("action",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src",),
    "link": ("href",),
    "script": ("src",),
    "source": ("src",),
    "use": ("href", "xlink:href"),
}
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list")
SCHEMES = {"http", "https", "mailto", "tel"}
FORBIDDEN = {"style", "iframe", "object", "embed", "base", "applet", "frame", "frameset"}
# Bytes of a page that has all its parts.
RICH = 60_000


@dataclass(frozen=True, slots=True)
class Target:
    """A place on the site: a file and an anchor in it, empty for the page itself."""

    file: str
    anchor: str


@dataclass(frozen=True)
class Page:
    file: str
    size: int
    language: str
    title: str
    kind: str
    headings: int
    policies: tuple[str, ...]
    canonical: str
    is_listed: bool
    anchors: frozenset[str]
    targets: tuple[Target, ...]
    outside: tuple[str, ...]
    faults: tuple[str, ...]

    @property
    def folder(self) -> str:
        return posixpath.dirname(self.file)


NOT_FOUND = "404.html"


def tree(path: Path) -> html.HtmlElement:
    """The elements of a page."""
    return html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


def resolve(page: str, address: str) -> Target | str:
    """Where an address on a page leads, or what is wrong with it."""
    path, _, anchor = address.partition("#")
    path = unquote(path.partition("?")[0])
    if path.startswith("/"):
        # A host shows this page at any depth, so its links begin where the portal is published:
        # the demo portal at the root of its host.
        if page == NOT_FOUND:
            return Target(path.lstrip("/") + ("index.html" if path.endswith("/") else ""), anchor)
        return f"leads to the root of the host: {address}"
    if not path:
        return Target(page, unquote(anchor))
    file = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    if file == ".." or file.startswith("../"):
        return f"leads out of the site: {address}"
    if path.endswith("/") or file == ".":
        return f"leads to a folder, which has no page on file://: {address}"
    return Target(file, unquote(anchor))


def read_page(root: str, file: str) -> Page:
    path = Path(root, file)
    raw = path.read_bytes()
    document = etree.fromstring(raw, etree.HTMLParser(encoding="utf-8"))
    faults: list[str] = []
    anchors: set[str] = set()
    targets: dict[Target, None] = {}
    outside: dict[str, None] = {}
    references: set[str] = set()
    policies: list[str] = []
    titles: list[str] = []
    canonical = kind = ""
    headings = 0
    is_listed = True

    followed: set[str] = set()

    def follow(address: str) -> None:
        if address in followed:
            return
        followed.add(address)
        scheme = urlsplit(address).scheme if ":" in address else ""
        if scheme in SCHEMES or address.startswith("//"):
            outside[address] = None
            return
        if scheme:
            faults.append(f"has an address with the scheme {scheme}: {address[:60]}")
            return
        found = resolve(file, address)
        if isinstance(found, str):
            faults.append(found)
        else:
            targets[found] = None

    if not raw[:15].lower().startswith(b"<!doctype html>"):
        faults.append("does not start with <!DOCTYPE html>")
    for word in (b"\x00", b"\xef\xbf\xbd"):
        if word in raw:
            faults.append(f"holds a byte that was read wrongly: {word!r}")
    for found in re.findall(rb"\{\{[^{}\n]{0,60}\}\}|\[[a-z_]+(?:\.[a-z_0-9-]+)+\]", raw):
        faults.append(f"shows a name that was not filled in: {found.decode('utf-8', 'replace')}")
    for element in document.iter(etree.Element):
        name = element.tag
        if name == "title" and element.getparent() is not None:
            if element.getparent().tag == "head":
                titles.append("".join(element.itertext()).strip())
        elif name == "h1":
            headings += 1
        elif name == "body":
            kind = element.get("data-kind", "")
        elif name == "script":
            if element.get("src") is None and element.get("type") != "application/ld+json":
                faults.append("has a script in the page")
        elif name == "meta":
            equivalent = element.get("http-equiv", "").lower()
            if equivalent == "content-security-policy":
                policies.append(element.get("content", ""))
            elif equivalent == "refresh":
                faults.append("sends the reader on with a meta refresh")
            elif element.get("name") == "robots" and "noindex" in element.get("content", ""):
                is_listed = False
        elif name in FORBIDDEN:
            faults.append(f"has a <{name}> element")
        is_canonical = name == "link" and element.get("rel") == "canonical"
        for attribute, value in element.items():
            if attribute == "id":
                if value in anchors:
                    faults.append(f"has the id '{value}' twice")
                anchors.add(value)
            elif attribute == "style":
                faults.append(f"has a style attribute on <{name}>")
            elif attribute.startswith("on"):
                faults.append(f"has the attribute {attribute} on <{name}>")
            elif attribute in REFERENCES:
                references.update(value.split())
            elif is_canonical and attribute == "href":
                canonical = value
            elif attribute in ADDRESSES.get(name, ()):
                follow(value.strip())
            elif attribute == "srcset":
                for candidate in value.split(","):
                    follow(candidate.split()[0])
    for reference in sorted(references - anchors):
        faults.append(f"refers to the id '{reference}', which is not on the page")
    return Page(
        file=file,
        size=len(raw),
        language=document.get("lang", ""),
        title=titles[0] if len(titles) == 1 else "",
        kind=kind,
        headings=headings,
        policies=tuple(policies),
        canonical=canonical,
        is_listed=is_listed,
        anchors=frozenset(anchors),
        targets=tuple(targets),
        outside=tuple(outside),
        faults=tuple(dict.fromkeys(faults)),
    )


@dataclass
class Site:
    root: Path
    pages: dict[str, Page] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Path, processes: int | None = None) -> "Site":
        """Reads every page; with more than one process when there is more than a handful."""
        site = cls(root)
        files = sorted(file for file in site.files if file.endswith(".html"))
        width = processes or os.cpu_count() or 1
        if width == 1 or len(files) < 200:
            found = map(partial(read_page, str(root)), files)
            site.pages = {page.file: page for page in found}
            return site
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(width, mp_context=context) as pool:
            found = pool.map(partial(read_page, str(root)), files, chunksize=32)
            # The same few names on every page are kept once.
            shared: dict[Target, Target] = {}
            for page in found:
                kept = tuple(shared.setdefault(target, target) for target in page.targets)
                object.__setattr__(page, "targets", kept)
                site.pages[sys.intern(page.file)] = page
        return site

    @cached_property
    def files(self) -> frozenset[str]:
        """Every file of the site but the hidden ones, by its path from the root."""
        found = []
        for parent, folders, names in os.walk(self.root):
            folders[:] = [folder for folder in folders if not folder.startswith(".")]
            inside = os.path.relpath(parent, self.root).replace(os.sep, "/")
            for name in names:
                if not name.startswith("."):
                    found.append(name if inside == "." else f"{inside}/{name}")
        return frozenset(found)

    def tree(self, file: str) -> html.HtmlElement:
        return tree(self.root / file)

    @cached_property
    def kinds(self) -> dict[str, list[Page]]:
        """The pages of each kind, the largest first."""
        found: dict[str, list[Page]] = {}
        for page in sorted(self.pages.values(), key=lambda page: (-page.size, page.file)):
            found.setdefault(page.kind, []).append(page)
        return dict(sorted(found.items()))

    @cached_property
    def samples(self) -> list[Page]:
        """Of each kind the largest page and one from the middle."""
        chosen: dict[str, Page] = {}
        for pages in self.kinds.values():
            for page in (pages[0], pages[len(pages) // 2]):
                chosen[page.file] = page
        return list(chosen.values())

    @cached_property
    def rich_pages(self) -> dict[str, Page]:
        """Of each kind a page with everything on it, but none so long that a browser needs a
        minute for what it shows a hundred times."""
        return {
            kind: next((page for page in pages if page.size <= RICH), pages[-1])
            for kind, pages in self.kinds.items()
        }
