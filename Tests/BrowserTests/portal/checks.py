"""What must hold for a whole printed site. Each check returns a line for each thing that is wrong."""

import csv
import hashlib
import io
import json
import re
import xml.etree.ElementTree as xml
from pathlib import Path

from portal.site import Site

POLICY = {
    "default-src": "'none'",
    "style-src": "'self'",
    "script-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def page_faults(site: Site) -> list[str]:
    """What is wrong inside a page: twice the same id, a script in the page, an odd address."""
    return [f"{page.file}: {fault}" for page in site.pages.values() for fault in page.faults]


def broken_links(site: Site) -> list[str]:
    """Addresses that lead to no file, or to an anchor that its page does not have."""
    found = []
    for page in site.pages.values():
        for target in page.targets:
            if target.file not in site.files:
                found.append(f"{page.file}: {target.file} does not exist")
            elif target.anchor and target.file in site.pages:
                if target.anchor not in site.pages[target.file].anchors:
                    found.append(f"{page.file}: {target.file} has no #{target.anchor}")
    return found


def unreachable_pages(site: Site) -> list[str]:
    """Pages that no way of links leads to from the home page."""
    seen = {"index.html"}
    ahead = ["index.html"]
    while ahead:
        page = site.pages.get(ahead.pop())
        for target in page.targets if page else ():
            if target.file in site.pages and target.file not in seen:
                seen.add(target.file)
                ahead.append(target.file)
    return [f"{file}: no link leads here" for file in sorted(set(site.pages) - seen - {"404.html"})]


def head_faults(site: Site) -> list[str]:
    """What every page must say of itself."""
    found = []
    titles: dict[str, str] = {}
    for page in site.pages.values():
        if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", page.language):
            found.append(f"{page.file}: has no language")
        if not page.title:
            found.append(f"{page.file}: has no title, or more than one")
        elif page.title in titles:
            found.append(f"{page.file}: has the title of {titles[page.title]}: {page.title}")
        titles.setdefault(page.title, page.file)
        if page.headings != 1:
            found.append(f"{page.file}: has {page.headings} h1 headings")
        if not re.fullmatch("[a-z0-9-]+", page.kind):
            found.append(f"{page.file}: does not say its kind")
        found += [f"{page.file}: {fault}" for fault in policy_faults(page.policies)]
    return found


def policy_faults(policies: tuple[str, ...]) -> list[str]:
    if len(policies) != 1:
        return [f"has {len(policies)} Content-Security-Policies"]
    rules = dict(
        (rule.split(None, 1) + [""])[:2] for rule in policies[0].split(";") if rule.strip()
    )
    found = [
        f"Content-Security-Policy: {name} is '{rules.get(name, '')}'"
        for name, value in POLICY.items()
        if rules.get(name, "").strip() != value
    ]
    for name, value in rules.items():
        if re.search(r"unsafe-|\*|https?:", value):
            found.append(f"Content-Security-Policy: {name} allows {value}")
    return found


def sitemap_faults(site: Site, base: str) -> list[str]:
    """The sitemap lists each page that may be indexed by its canonical address, and no other."""
    found = []
    root = xml.parse(site.root / "sitemap.xml").getroot()
    if root.tag != SITEMAP + "urlset":
        found.append(f"sitemap.xml: the root is {root.tag}")
    places = [(place.text or "").strip() for place in root.iter(SITEMAP + "loc")]
    if len(places) != len(set(places)):
        found.append("sitemap.xml: lists an address twice")
    expected = set()
    for page in site.pages.values():
        if page.file == "404.html" or not page.is_listed:
            continue
        address = base + re.sub(r"(^|/)index\.html$", r"\1", page.file)
        expected.add(address)
        if page.canonical != address:
            found.append(f"{page.file}: its canonical address is '{page.canonical}'")
    found += [f"sitemap.xml: {address} is missing" for address in sorted(expected - set(places))]
    found += [
        f"sitemap.xml: {address} is no such page" for address in sorted(set(places) - expected)
    ]
    return found


def manifest_faults(site: Site) -> list[str]:
    """The manifest lists each file with its size and hash; only itself it leaves out."""
    entries = json.loads((site.root / "manifest.json").read_bytes())["files"]
    listed = {entry["path"]: entry for entry in entries}
    found = []
    if len(listed) != len(entries):
        found.append("manifest.json: lists a file twice")
    present = {file for file in site.files if file != "manifest.json"}
    # Hidden files are made for hosts: they may be listed and are looked at too.
    for file in sorted(present - set(listed)):
        found.append(f"manifest.json: {file} is missing")
    for file, entry in listed.items():
        path = site.root / file
        if not path.is_file():
            found.append(f"manifest.json: {file} does not exist")
            continue
        content = path.read_bytes()
        if len(content) != entry["bytes"]:
            found.append(f"manifest.json: {file} has {len(content)} bytes")
        if hashlib.sha256(content).hexdigest() != entry["sha256"]:
            found.append(f"manifest.json: {file} has another hash")
    return found


def feed_faults(site: Site, base: str) -> list[str]:
    """Atom feeds have what RFC 4287 asks, and each entry leads to a page of the site."""
    found = []
    feeds = sorted(file for file in site.files if file.endswith("feed.xml"))
    if "feed.xml" not in feeds:
        found.append("feed.xml: the portal has no feed")
    for file in feeds:
        try:
            feed = xml.parse(site.root / file).getroot()
        except xml.ParseError as error:
            found.append(f"{file}: {error}")
            continue
        if feed.tag != ATOM + "feed":
            found.append(f"{file}: the root is {feed.tag}")
            continue
        ids = []
        for part in [feed, *feed.iter(ATOM + "entry")]:
            for name in ("id", "title", "updated"):
                if not (part.findtext(ATOM + name) or "").strip():
                    found.append(f"{file}: {part.tag.removeprefix(ATOM)} without {name}")
            updated = part.findtext(ATOM + "updated") or ""
            if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", updated):
                found.append(f"{file}: '{updated}' is no date of RFC 3339")
            if part is not feed:
                ids.append(part.findtext(ATOM + "id"))
                for link in part.findall(ATOM + "link"):
                    found += lost_address(site, file, link.get("href", ""), base)
        if len(ids) != len(set(ids)):
            found.append(f"{file}: has an entry twice")
    return found


def lost_address(site: Site, file: str, address: str, base: str) -> list[str]:
    if not address.startswith(base):
        return [f"{file}: {address} is not on this site"]
    path = address.removeprefix(base).partition("#")[0]
    target = path + "index.html" if path == "" or path.endswith("/") else path
    return [] if target in site.files else [f"{file}: {address} does not exist"]


def csv_faults(path: Path) -> list[str]:
    """A table of ours is RFC 4180, even, and has no cell that a spreadsheet would run."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"{path.name}: {error}"]
    found = []
    if re.search(r"\r(?!\n)", text):
        found.append(f"{path.name}: has a lone carriage return")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        return [*found, f"{path.name}: {error}"]
    if not rows:
        return [*found, f"{path.name}: is empty"]
    header = rows[0]
    if len(set(header)) != len(header) or not all(header):
        found.append(f"{path.name}: the header is not one name for each column")
    for line, row in enumerate(rows, start=1):
        if len(row) != len(header):
            found.append(f"{path.name}: row {line} has {len(row)} cells, the header {len(header)}")
        for cell in row:
            if cell[:1] in "=+-@\t\r" and cell and not re.fullmatch(r"-\d+(\.\d+)?", cell):
                found.append(f"{path.name}: row {line} holds a formula: {cell[:40]}")
    return found


def package_faults(site: Site) -> list[str]:
    """The data package describes each of its files as it is: columns, bytes and hash."""
    files = [file for file in site.files if file.endswith("datapackage.json")]
    if len(files) != 1:
        return [f"there are {len(files)} data packages"]
    folder = (site.root / files[0]).parent
    package = json.loads((site.root / files[0]).read_bytes())
    found = []
    if not package.get("resources"):
        found.append("datapackage.json: has no resources")
    for resource in package.get("resources", []):
        name = resource["path"]
        path = folder / name
        if not path.is_file():
            found.append(f"datapackage.json: {name} does not exist")
            continue
        content = path.read_bytes()
        if resource["bytes"] != len(content):
            found.append(f"datapackage.json: {name} has {len(content)} bytes")
        method, _, digest = resource["hash"].rpartition(":")
        if hashlib.new(method or "md5", content).hexdigest() != digest:
            found.append(f"datapackage.json: {name} has another hash")
        if name.endswith(".csv"):
            found += csv_faults(path)
            fields = [column["name"] for column in resource["schema"]["fields"]]
            header = next(csv.reader(io.StringIO(content.decode("utf-8", "replace"))), [])
            if fields != header:
                found.append(f"datapackage.json: the columns of {name} are {header}")
    return found


def differences(one: Path, two: Path) -> list[str]:
    """Files that are not the same, byte for byte, in two prints of the same content."""

    def files(root: Path) -> dict[str, Path]:
        return {str(path.relative_to(root)): path for path in root.rglob("*") if path.is_file()}

    first, second = files(one), files(two)
    found = [f"{file}: is in one print only" for file in sorted(set(first) ^ set(second))]
    for file in sorted(set(first) & set(second)):
        if first[file].read_bytes() != second[file].read_bytes():
            found.append(f"{file}: is not the same in both prints")
    return found
