"""A site of four pages, made by hand, on which the checks themselves are checked."""

import hashlib
import json
from pathlib import Path

BASE = "https://voorbeeld.example/"
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'"
)
SOURCE = "naam;bedrag\nA;100.50\nB;200.00\nC;-50\n"
CHECKSUM = hashlib.sha256(SOURCE.encode()).hexdigest()
# As many rows as make a group of their own.
GROUPED = "naam;bedrag\n" + "".join(f"N{line};{line}.00\n" for line in range(2, 62))
GROUPED_CHECKSUM = hashlib.sha256(GROUPED.encode()).hexdigest()


def page(file: str, title: str, main: str, head: str = "") -> str:
    canonical = BASE + file.removesuffix("index.html")
    return f"""<!DOCTYPE html>
<html lang="nl">
<head>
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta charset="utf-8">
<title>{title}</title>
<link rel="canonical" href="{canonical}">
{head}
</head>
<body data-kind="{title.lower().replace(" ", "-")}">
<main id="main">
<h1>{title}</h1>
{main}
</main>
</body>
</html>
"""


def row(line: int, text: str, cents: int, shown: str) -> str:
    return (
        f'<li class="row" id="r{line}"><a class="row-line" href="#r{line}">{line}</a>\n'
        f'<code class="row-text literal">{text}</code>\n'
        f'<p class="row-amount"><span class="row-read">Bedrag: <data value="{cents}">{shown}</data>'
        f"</span></p></li>"
    )


def rows(file: str, checksum: str, items: list[str]) -> str:
    return (
        f"<dl><div><dt>Bestand</dt><dd>{file}</dd></div>"
        f"<div><dt>Controlegetal</dt><dd><code>{checksum}</code></dd></div></dl>"
        f'<ol class="rows">{"".join(items)}</ol>'
    )


def passport(
    number: int, value: str, text: str, formula: str, made_of: str, checksum: str = ""
) -> str:
    facts = f"<dl><div><dd><code>{checksum}</code></dd></div></dl>" if checksum else ""
    return (
        f'<article class="passport" id="g{number}"><h2>Bedrag</h2>'
        f'<p class="passport-value"><data value="{value}">{text}</data></p>'
        f'<p class="formula">{formula}</p>{made_of}{facts}</article>'
    )


def parts(*links: tuple[str, str]) -> str:
    items = "".join(f'<li>x: <a class="amount" href="{to}">{text}</a></li>' for to, text in links)
    return f'<ol class="passport-parts">{items}</ol>'


def listed(line: int, text: str, cents: int) -> str:
    return (
        f'<li class="row"><a class="row-line" href="../bronnen/x/rijen/1/index.html#r{line}">'
        f'{line}</a><code class="row-text literal">{text}</code>'
        f'<p class="row-amount"><data value="{cents}">x</data></p></li>'
    )


SUM = passport(
    1,
    "30050",
    "€ 300,50",
    "Som van de kolom Bedrag",
    f'<ol class="rows">{listed(2, "A;100.50", 10050)}{listed(3, "B;200.00", 20000)}</ol>',
    CHECKSUM,
)
COUNT = passport(
    2,
    "2",
    "2",
    "Geteld: 2 rijen",
    f'<ol class="rows">{listed(2, "A;100.50", 10050)}{listed(3, "B;200.00", 20000)}</ol>',
    CHECKSUM,
)
DIFFERENCE = passport(
    3,
    "10050",
    "€ 100,50",
    "Het eerste bedrag min het tweede",
    parts(("#g1", "€ 300,50"), ("../bronnen/x/rijen/1/index.html#r3", "€ 200")),
)
SHARE = passport(
    4,
    "66,6 %",
    "66,6 %",
    "Het eerste getal als deel van het tweede, in procenten",
    parts(("../bronnen/x/rijen/1/index.html#r3", "€ 200"), ("#g1", "€ 300,50")),
)
PER_UNIT = passport(
    5,
    "15025",
    "€ 150,25",
    "Het bedrag gedeeld door het aantal",
    parts(("#g1", "€ 300,50"), ("#g2", "2")),
)
GROUP = passport(
    6,
    "189000",
    "€ 1.890",
    "Som van de kolom Bedrag",
    '<table><tbody><tr><th><a href="../bronnen/y/rijen/1/index.html#r2">y</a></th>'
    '<td>2–61</td><td>60</td><td><data value="189000">€ 1.890</data></td></tr></tbody></table>',
    GROUPED_CHECKSUM,
)


def write(root: Path) -> tuple[Path, Path]:
    """The site and the content it is made from."""
    site, content = root / "site", root / "content"
    noindex = '<meta name="robots" content="noindex">'
    links = " ".join(
        f'<a class="amount" href="{to}">{text}</a>'
        for to, text in [
            ("bronnen/x/rijen/1/index.html#r2", "€ 100,50"),
            ("herkomst/index.html#g1", "€ 300,50"),
            ("herkomst/index.html#g2", "2"),
            ("herkomst/index.html#g3", "€ 100,50"),
            ("herkomst/index.html#g4", "66,6 %"),
            ("herkomst/index.html#g5", "€ 150,25"),
            ("herkomst/index.html#g6", "€ 1.890"),
        ]
    )
    origin = SUM + COUNT + DIFFERENCE + SHARE + PER_UNIT + GROUP
    x = [
        row(2, "A;100.50", 10050, "€ 100,50"),
        row(3, "B;200.00", 20000, "€ 200"),
        row(4, "C;-50", -5000, "−€ 50"),
    ]
    y = [row(line, f"N{line};{line}.00", line * 100, f"€ {line}") for line in range(2, 62)]
    prose = '<div class="prose"><p>Ooit was het € 10.</p></div>'
    pages = {
        "index.html": ("Begin", links + prose, ""),
        "herkomst/index.html": ("Herkomst", origin, noindex),
        "bronnen/x/rijen/1/index.html": ("Rijen x", rows("budget/x.csv", CHECKSUM, x), noindex),
        "bronnen/y/rijen/1/index.html": (
            "Rijen y",
            rows("budget/y.csv", GROUPED_CHECKSUM, y),
            noindex,
        ),
    }
    texts = {file: page(file, *parts) for file, parts in pages.items()}
    texts["sitemap.xml"] = (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        f"<url><loc>{BASE}</loc></url></urlset>"
    )
    texts["feed.xml"] = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>x</title>'
        "<updated>2026-11-22T00:00:00Z</updated><entry><id>a</id><title>a</title>"
        f'<updated>2026-11-22T00:00:00Z</updated><link href="{BASE}herkomst/"/></entry></feed>'
    )
    table = "id,bedrag\na,-10.00\nb,'=1\n"
    texts["downloads/t.csv"] = table
    texts["downloads/datapackage.json"] = json.dumps(
        {
            "resources": [
                {
                    "path": "t.csv",
                    "bytes": len(table),
                    "hash": "sha256:" + hashlib.sha256(table.encode()).hexdigest(),
                    "schema": {"fields": [{"name": "id"}, {"name": "bedrag"}]},
                }
            ]
        }
    )
    for file, text in texts.items():
        put(site / file, text)
    put(content / "budget/x.csv", SOURCE)
    put(content / "budget/y.csv", GROUPED)
    seal(site)
    return site, content


def seal(site: Path) -> None:
    """Writes the manifest over the files as they are."""
    entries = []
    for path in sorted(site.rglob("*")):
        if path.is_file() and path.name != "manifest.json":
            content = path.read_bytes()
            entries.append(
                {
                    "path": path.relative_to(site).as_posix(),
                    "bytes": len(content),
                    "sha256": hashlib.sha256(content).hexdigest(),
                }
            )
    put(site / "manifest.json", json.dumps({"files": entries}))


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


def change(path: Path, old: str, new: str) -> None:
    """Replaces a text that must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path.name}"
    put(path, text.replace(old, new, 1))
