"""Follows an amount on a page to the row of the file that holds it, or to the rows that make it.

Nothing that a page says of itself is believed: a sum is added up again from the rows on the pages
of rows, and the amount of a row is looked for in the literal text of that row, which in turn is
compared with the bytes of the file.
"""

import csv
import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path

from lxml import html

from portal.site import Site, Target, resolve

EUROS = re.compile(r"[−–-]?\s*€\s*[−–-]?\d")
SIGNED = re.compile(r"^([−-]?)\s*(€?)\s*([−-]?)([\d.]+)(?:,(\d+))?\s*(%?)$")
ROWS = re.compile(r"(^|/)rijen/\d+/index\.html$")
ORIGIN = re.compile(r"(^|/)herkomst/index\.html$")
# Where an amount may stand without a link: texts of people, rows as they are in their file, and
# the bars of a chart, which stand beside a table with the same amounts. What a check has to say
# stands beside a link to its rows.
FREE_TAGS = {"svg", "script", "style", "template"}
FREE_CLASSES = {"prose", "literal", "remark-text"}
# How a passport says in words what was done; the reader believes the words, so they must be true.
FORMULAS = {
    "som van de kolom": "sum",
    "geteld": "count",
    "het eerste bedrag min het tweede": "difference",
    "het eerste getal als deel van het tweede": "share",
    "het bedrag gedeeld door het aantal": "quotient",
    "som van deze getallen": "total",
    "opgeschreven in": "declared",
    "het bedrag maal het eerste aantal": "attributed",
}
# Control characters that were dashes and quotation marks in Windows-1252; HTML cannot hold them.
REPAIRS = {
    code: bytes([code]).decode("windows-1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
# Stands in the place of the name of a person; a row that has it says so beside the text.
MASK = "█████"


class Broken(Exception):
    """An amount that does not hold, and why."""


@dataclass(frozen=True)
class Amount:
    """An amount as a page prints it."""

    page: str
    text: str
    value: int | None
    target: Target

    def __str__(self) -> str:
        return f"{self.page}: {self.text} -> {self.target.file}#{self.target.anchor}"


@dataclass(frozen=True)
class Row:
    line: int
    text: str
    # Label, value in cents or as a count, and the text it is printed as.
    amounts: tuple[tuple[str, int, str], ...]
    is_masked: bool

    def values(self, label: str) -> list[int]:
        return [value for name, value, _ in self.amounts if name == label]


@dataclass(frozen=True)
class RowPage:
    file: str
    checksum: str
    rows: dict[str, Row]


@dataclass(frozen=True)
class Group:
    target: Target
    lines: tuple[int, ...]
    count: int
    value: int


@dataclass(frozen=True)
class Entry:
    value: str
    text: str
    formula: str
    parts: tuple[Amount, ...]
    rows: tuple[tuple[Target, int, str], ...]
    groups: tuple[Group, ...]
    checksums: tuple[str, ...]


def words(element: html.HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())


def classes(element: html.HtmlElement) -> set[str]:
    return set(element.get("class", "").split())


def by_class(element: html.HtmlElement, name: str) -> list[html.HtmlElement]:
    return element.xpath(f".//*[contains(concat(' ', @class, ' '), ' {name} ')]")


def reading(text: str) -> int | None:
    """The cents of '€ 1.234,56', the count of '1.234'; `None` for anything else."""
    found = SIGNED.match(text.replace("\u00a0", " ").replace("\u202f", " ").strip())
    if not found or found[6]:
        return None
    whole = int(found[4].replace(".", ""))
    if found[2]:
        whole = whole * 100 + int((found[5] or "00").ljust(2, "0"))
    elif found[5]:
        return None
    return -whole if found[1] or found[3] else whole


def tenths(text: str) -> int | None:
    """The tenths of a per cent of '12,3 %'."""
    found = SIGNED.match(text.replace("\u00a0", " ").strip())
    if not found or not found[6]:
        return None
    whole = int(found[4].replace(".", "")) * 10 + int(found[5] or 0)
    return -whole if found[1] or found[3] else whole


def rounded(part: int, whole: int) -> int:
    """A quotient, rounded half away from zero."""
    sign = -1 if (part < 0) != (whole < 0) else 1
    return sign * ((abs(part) * 2 + abs(whole)) // (abs(whole) * 2))


def spread(lines: str) -> tuple[int, ...]:
    """The lines of '3–17, 19'."""
    found: list[int] = []
    for part in lines.split(","):
        first, _, last = part.strip().partition("–")
        found.extend(range(int(first), int(last or first) + 1))
    return tuple(found)


@dataclass
class Trail:
    """The passports of a site; `content` is the folder the site was made from."""

    site: Site
    content: Path
    _rows: dict[str, RowPage] = field(default_factory=dict)
    _origins: dict[str, dict[str, Entry]] = field(default_factory=dict)
    _values: dict[Target, tuple[str, str]] = field(default_factory=dict)
    _files: dict[str, list[bytes]] = field(default_factory=dict)
    _checked_rows: set[Target] = field(default_factory=set)

    # Pages as they are printed.

    def amounts(self, page: str) -> list[Amount]:
        """Each amount on a page that leads somewhere."""
        return [
            self._amount(page, link)
            for link in by_class(self.site.tree(page), "amount")
            if link.tag == "a"
        ]

    def _amount(self, page: str, link: html.HtmlElement) -> Amount:
        target = resolve(page, link.get("href", ""))
        if isinstance(target, str):
            raise Broken(f"{page}: {words(link)} {target}")
        text = words(link)
        stated = link.xpath(".//data/@value")
        value = reading(text)
        if stated and value is not None and stated[0] != str(value):
            raise Broken(f"{page}: prints {text} and says {stated[0]}")
        return Amount(page, text, value, target)

    def loose_amounts(self, page: str) -> list[str]:
        """Amounts on a page that lead nowhere."""
        found = []

        def walk(element: html.HtmlElement) -> None:
            if not isinstance(element.tag, str) or element.tag in FREE_TAGS:
                return
            names = classes(element)
            if names & FREE_CLASSES or (element.tag == "a" and "amount" in names):
                return
            texts = [element.text or "", *(child.tail or "" for child in element)]
            for text in texts:
                if EUROS.search(text.replace("\u00a0", " ")):
                    found.append(f"{page}: {' '.join(text.split())[:80]}")
            for child in element:
                walk(child)

        walk(self.site.tree(page).find("body"))
        return found

    def row_page(self, file: str) -> RowPage:
        if file not in self._rows:
            if file not in self.site.files:
                raise Broken(f"{file} does not exist")
            document = self.site.tree(file)
            facts = [words(fact) for fact in document.xpath("//main//dl//dd")]
            names = [fact for fact in facts if (self.content / fact).is_file()]
            sums = [fact for fact in facts if re.fullmatch(r"[0-9a-f]{64}", fact)]
            if len(names) != 1 or len(sums) != 1:
                raise Broken(f"{file}: does not name its file and its checksum")
            rows = {}
            for item in document.xpath("//ol[contains(@class, 'rows')]/li[@id]"):
                rows[item.get("id")] = self._row(item)
            self._rows[file] = RowPage(names[0], sums[0], rows)
        return self._rows[file]

    def _row(self, item: html.HtmlElement) -> Row:
        amounts = []
        for data in item.xpath(".//data[@value]"):
            label = words(data.getparent()).removesuffix(words(data)).rstrip(": ")
            amounts.append((label, int(data.get("value")), words(data)))
        text = "".join(by_class(item, "row-text")[0].itertext())
        line = int(item.get("id").removeprefix("r"))
        return Row(line, text, tuple(amounts), is_masked=bool(by_class(item, "note")))

    def entry(self, target: Target) -> Entry:
        if target.file not in self._origins:
            if target.file not in self.site.files:
                raise Broken(f"{target.file} does not exist")
            entries = {}
            for article in by_class(self.site.tree(target.file), "passport"):
                entries[article.get("id")] = self._entry(target.file, article)
            self._origins[target.file] = entries
        found = self._origins[target.file].get(target.anchor)
        if found is None:
            raise Broken(f"{target.file} has no passport {target.anchor}")
        return found

    def _entry(self, page: str, article: html.HtmlElement) -> Entry:
        [value] = article.xpath(".//*[contains(@class, 'passport-value')]//data")
        [formula] = by_class(article, "formula")
        rows = []
        for item in article.xpath(".//ol[contains(@class, 'rows')]/li"):
            [link] = by_class(item, "row-line")
            target = resolve(page, link.get("href", ""))
            if isinstance(target, str):
                raise Broken(f"{page}: {target}")
            [data] = item.xpath(".//data/@value") or ["0"]
            rows.append((target, int(data), "".join(by_class(item, "row-text")[0].itertext())))
        groups = []
        for line in article.xpath(".//table//tbody/tr"):
            target = resolve(page, line.xpath(".//a/@href")[0])
            if isinstance(target, str):
                raise Broken(f"{page}: {target}")
            cells = line.xpath("./td")
            data = cells[-1].xpath(".//data/@value")
            groups.append(
                Group(
                    target,
                    spread(words(cells[0])),
                    reading(words(cells[1])) or 0,
                    int(data[0]) if data else 0,
                )
            )
        return Entry(
            value=value.get("value"),
            text=words(value),
            formula=words(formula),
            parts=tuple(
                self._amount(page, link) for link in article.xpath(".//ol//a[@class='amount']")
            ),
            rows=tuple(rows),
            groups=tuple(groups),
            checksums=tuple(
                text
                for text in map(words, article.xpath(".//dl//code"))
                if re.fullmatch(r"[0-9a-f]{64}", text)
            ),
        )

    # Following.

    def follow(self, amount: Amount) -> None:
        """Raises `Broken` unless the amount is what its origin makes."""
        target = amount.target
        if ROWS.search(target.file):
            if not self._holds(self.row(target), amount):
                raise Broken(f"{amount}: the row does not hold {amount.value}")
            return
        if not ORIGIN.search(target.file):
            raise Broken(f"{target.file} is neither a page of rows nor a page of origins")
        if target not in self._values:
            # A passport that leads back to itself must not be followed for ever.
            self._values[target] = ("", "a number that is computed from itself")
            self._values[target] = self._computed(self.entry(target), target)
        value, text = self._values[target]
        printed = amount.text if amount.value is None else str(amount.value)
        if printed not in (value, text):
            raise Broken(f"{amount}: the origin makes {text} ({value})")

    def _holds(self, row: Row, amount: Amount) -> bool:
        """Whether a row is where an amount is from."""
        if amount.value is None:
            return False
        if amount.value in [value for _, value, _ in row.amounts]:
            return True
        is_euros = "€" in amount.text
        # One thing was counted, and this is it.
        if amount.value == 1 and not is_euros:
            return True
        # A row that no amounts were read from, such as the budget of a vote, holds it as it is,
        # by itself or in a list.
        if row.amounts:
            return False
        return Decimal(amount.value) / (100 if is_euros else 1) in self._numbers(
            row.text.replace(",", ";")
        )

    def _computed(self, entry: Entry, target: Target) -> tuple[str, str]:
        place = f"{target.file}#{target.anchor}"
        formula = entry.formula.lower()
        kind = next((name for start, name in FORMULAS.items() if formula.startswith(start)), None)
        if kind in ("sum", "count"):
            made = self._made_of_rows(entry, kind, place)
        elif kind == "total":
            made = self._made_of_all_parts(entry, place)
        elif kind == "declared":
            made = self._declared(entry, place)
        elif kind:
            made = self._made_of_parts(entry, kind, place)
        else:
            raise Broken(f"{place}: '{entry.formula}' is no way to compute a number")
        if made != entry.value:
            raise Broken(f"{place}: the {kind} is {made}, not {entry.value}")
        printed = reading(entry.text)
        if printed is not None and str(printed) != entry.value:
            raise Broken(f"{place}: prints {entry.text} and says {entry.value}")
        return entry.value, entry.text

    def _made_of_parts(self, entry: Entry, kind: str, place: str) -> str:
        for part in entry.parts:
            self.follow(part)
        if kind == "attributed" and len(entry.parts) == 3:
            line, part, whole = (piece.value or 0 for piece in entry.parts)
            return str(rounded(line * part, whole))
        if len(entry.parts) != 2 or None in (entry.parts[0].value, entry.parts[1].value):
            raise Broken(f"{place}: needs two parts that are amounts or counts")
        a, b = (part.value or 0 for part in entry.parts)
        if kind == "difference":
            return str(a - b)
        if b == 0:
            raise Broken(f"{place}: divides by nothing")
        if kind == "quotient":
            return str(rounded(a, b))
        if tenths(entry.text) != rounded(a * 1000, b):
            raise Broken(f"{place}: {a} of {b} is not {entry.text}")
        return entry.value

    def _made_of_all_parts(self, entry: Entry, place: str) -> str:
        for part in entry.parts:
            self.follow(part)
        values = [part.value for part in entry.parts]
        if not values or None in values:
            raise Broken(f"{place}: adds up parts that are no amounts or counts")
        return str(sum(value or 0 for value in values))

    def _declared(self, entry: Entry, place: str) -> str:
        """The line of the sidecar that the passport names holds the number."""
        named = re.search(r" (\S+), regel (\d+)$", entry.formula)
        if not named:
            raise Broken(f"{place}: '{entry.formula}' names no file and line")
        line = self.lines(named[1])[int(named[2]) - 1].decode("utf-8")
        numbers = {Decimal(text) for text in re.findall(r"-?\d+(?:\.\d+)?", line)}
        if Decimal(entry.value) / 100 not in numbers:
            raise Broken(f"{place}: {entry.text} does not stand in {named[1]}:{named[2]}")
        return entry.value

    def _made_of_rows(self, entry: Entry, kind: str, place: str) -> str:
        for target, value, text in entry.rows:
            row = self.row(target)
            if row.text != text:
                raise Broken(f"{place}: line {row.line} is not the row it leads to")
            if kind == "sum" and value not in [amount for _, amount, _ in row.amounts]:
                raise Broken(f"{place}: line {row.line} does not hold {value}")
        for group in entry.groups:
            self._check_group(group, place, kind)
        used = {self.row_page(target.file).checksum for target, _, _ in entry.rows}
        used |= {self.row_page(group.target.file).checksum for group in entry.groups}
        if used != set(entry.checksums):
            raise Broken(f"{place}: does not name the checksums of its files")
        if kind == "count":
            return str(len(entry.rows) + sum(group.count for group in entry.groups))
        return str(
            sum(value for _, value, _ in entry.rows) + sum(group.value for group in entry.groups)
        )

    def _check_group(self, group: Group, place: str, kind: str) -> None:
        """One column of the rows makes the amount of the group; which one, the rows tell."""
        page = self.row_page(group.target.file)
        rows = [self.row(Target(group.target.file, f"r{line}")) for line in group.lines]
        if kind == "count":
            if len(rows) != group.count:
                raise Broken(f"{place}: {group.target.file} has {len(rows)} rows of the group")
            return
        labels = sorted({label for row in rows for label, _, _ in row.amounts})
        for chosen in [[label] for label in labels] + [labels]:
            values = [value for row in rows for label in chosen for value in row.values(label)]
            if sum(values) == group.value and len(values) == group.count:
                return
        raise Broken(
            f"{place}: no column of lines {group.lines[0]}–{group.lines[-1]} of {page.file} "
            f"makes {group.value} in {group.count} rows"
        )

    # Down to the bytes.

    def row(self, target: Target) -> Row:
        """A row of a page of rows, compared with the file it is from."""
        page = self.row_page(target.file)
        row = page.rows.get(target.anchor)
        if row is None:
            raise Broken(f"{target.file} has no row {target.anchor}")
        if target not in self._checked_rows:
            self.check_literally(target.file, page, row)
            self._checked_rows.add(target)
        return row

    def lines(self, file: str) -> list[bytes]:
        """The physical lines of a file as received."""
        if file not in self._files:
            content = (self.content / file).read_bytes()
            self._files[file] = re.split(rb"\r\n|\n|\r", content)
        return self._files[file]

    def check_literally(self, place: str, page: RowPage, row: Row) -> None:
        """The text is what the file says at that line, and the amounts stand in it."""
        count = row.text.count("\n") + 1
        lines = self.lines(page.file)[row.line - 1 : row.line - 1 + count]
        text = b"\n".join(lines).removeprefix(b"\xef\xbb\xbf").decode("utf-8")
        shown = row.text.replace("\r\n", "\n").split(MASK)
        if len(shown) > 1 and not row.is_masked:
            raise Broken(f"{place}: line {row.line} hides a part and does not say so")
        pattern = "[^\n]+".join(map(re.escape, shown))
        if not re.fullmatch(pattern, text.translate(REPAIRS)):
            raise Broken(f"{place}: line {row.line} of {page.file} is {text[:80]!r}")
        numbers = self._numbers(text)
        for label, value, printed in row.amounts:
            if not {Decimal(value), Decimal(value) / 100, Decimal(value) / 100_000} & numbers:
                raise Broken(f"{place}: {label} {printed} does not stand in line {row.line}")

    def _numbers(self, text: str) -> set[Decimal]:
        """The numbers in a row, written with a point, or between semicolons as in `1.234,50`."""
        found = set()
        for mark in ",;":
            for cell in next(csv.reader([text.replace("\n", " ")], delimiter=mark), []):
                number = cell.strip()
                if mark == ";" and re.fullmatch(r"-?\d{1,3}(\.?\d{3})*,\d+", number):
                    number = number.replace(".", "").replace(",", ".")
                try:
                    found.add(Decimal(number))
                except InvalidOperation:
                    continue
        return found


def pages_around(site: Site, start: str) -> list[str]:
    """A page and the pages one click from it that print amounts: those of rows, of origins and of
    whole sources are the end of the trail and tell of their own file."""
    found = {start}
    for target in site.pages[start].targets:
        file = target.file
        if file in site.pages and not ROWS.search(file) and not ORIGIN.search(file):
            if not file.startswith("bronnen/"):
                found.add(file)
    return sorted(found)


def pages_of_kind(site: Site, pattern: re.Pattern[str]) -> list[str]:
    return sorted(file for file in site.pages if pattern.search(file))
