"""Files an account starts with: plausible, the same for the same seed, written on demand.

Only the sandbox imports this module.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.sandbox.identifiers import id_from_number
from extend_desktop.values import dataclass

_VENDORS = (
    "Northwind Logistics Ltd", "Harbor Paper Co.", "Brightline Electric Inc.", "Müller Werkzeuge GmbH",
    "Café Étoile SARL", "Kestrel Analytics LLC", "Oakfield Dairy", "Pacific Crate & Pallet",
    "Summit Facilities Group", "Tidewater Marine Supply", "Vantage Print House", "Åkerlund Design AB",
)  # fmt: skip
_CUSTOMERS = (
    "Alder Street Clinic", "Birchwood Schools", "Cobalt Robotics", "Dunmore Hotels",
    "Eastgate Cinemas", "Fairmont Bakery", "Granite Peak Outfitters", "Hollis & Reed",
)  # fmt: skip
_GOODS = (
    ("Freight, pallet", 8450), ("Copy paper A4, box", 2799), ("LED panel 60x60", 4125),
    ("Torque wrench 1/2 in", 11990), ("Consulting hour", 14500), ("Cleaning, weekly", 22000),
    ("Mooring rope 20 m", 6380), ("Business cards, 500", 4900), ("Espresso beans 1 kg", 1895),
    ("Cable tray 2 m", 3310),
)  # fmt: skip
_FIRST_DAY = datetime(2023, 1, 2, 8, 0, tzinfo=UTC)
_LAST_DAY = datetime(2026, 6, 30, 18, 0, tzinfo=UTC)
_FIRST_US = int(_FIRST_DAY.timestamp()) * 1_000_000
_LAST_US = int(_LAST_DAY.timestamp()) * 1_000_000
_MASK = (1 << 64) - 1
LINES_PER_PAGE = 60
_FIRST_PAGE_OBJECT = 4


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a seeded document says; amounts in cents."""

    vendor: str
    customer: str
    number: str
    issued: date
    items: tuple[tuple[str, int, int], ...]
    page_count: int
    name: str


class _Draw:
    """Repeatable random numbers; a tenth of what making a `random.Random` a file would cost."""

    __slots__ = ("_state",)

    def __init__(self, seed: int) -> None:
        self._state = seed * 0x9E3779B97F4A7C15 & _MASK

    def random(self) -> float:
        """Give the next number from 0 to below 1 (splitmix64)."""
        self._state = self._state + 0x9E3779B97F4A7C15 & _MASK
        mixed = (self._state ^ self._state >> 30) * 0xBF58476D1CE4E5B9 & _MASK
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB & _MASK
        return (mixed ^ mixed >> 31) / (_MASK + 1)


class SeededFiles:
    """Distinguishes files by their index and writes their content when it is asked for."""

    def __init__(self, seed: int, count: int) -> None:
        self._seed = seed
        self._count = count
        self._step_us = (_LAST_US - _FIRST_US) // max(count, 1)

    def records(self) -> Iterator[StoredFile]:
        """Give all records, oldest first; some 10 µs each."""
        for index in range(self._count):
            facts = self._facts(index, with_items=False)
            created_us = self._created_us(index)
            is_pdf = facts.name.endswith(".pdf")
            yield StoredFile(
                id=id_from_number("file", (self._seed << 32) + index),
                name=facts.name,
                type="PDF" if is_pdf else "TXT",
                page_count=facts.page_count if is_pdf else None,
                created_us=created_us,
                updated_us=created_us,
                seed_index=index,
            )

    def content(self, index: int) -> bytes:
        """Write the content of one file; 1 ms."""
        facts = self._facts(index, with_items=True)
        lines = _invoice_lines(facts)
        if facts.name.endswith(".pdf"):
            return typewritten_pdf(lines)
        return ("\n".join(lines) + "\n").encode()

    def _created_us(self, index: int) -> int:
        # The odd part keeps times from looking like a ruler; it is smaller than one step.
        return _FIRST_US + index * self._step_us + (index * 7_919_023_757) % self._step_us

    def _facts(self, index: int, *, with_items: bool) -> _Facts:
        draw = _Draw((self._seed << 32) + index)
        vendor = _VENDORS[int(draw.random() * len(_VENDORS))]
        customer = _CUSTOMERS[int(draw.random() * len(_CUSTOMERS))]
        issued = datetime.fromtimestamp(self._created_us(index) / 1e6, UTC).date()
        kind = draw.random()
        pages = 1 if draw.random() < 0.7 else 2 + int(draw.random() * 3)
        number = f"{issued.year % 100}{100_000 + index}"
        item_count = 2 + int(draw.random() * 7) + (pages - 1) * LINES_PER_PAGE
        items = tuple(_item(draw) for _ in range(item_count)) if with_items else ()
        name = _name(kind, vendor, number, issued)
        return _Facts(vendor, customer, number, issued, items, pages, name)


def _item(draw: _Draw) -> tuple[str, int, int]:
    name, cents = _GOODS[int(draw.random() * len(_GOODS))]
    return name, 1 + int(draw.random() * 12), cents


def _name(kind: float, vendor: str, number: str, issued: date) -> str:
    if kind < 0.35:
        return f"INV-{number}.pdf"
    if kind < 0.65:
        return f"Invoice {vendor.rstrip('.')} {issued:%Y-%m-%d}.pdf"
    if kind < 0.8:
        return f"scan_{issued:%Y%m%d}_{number}.pdf"
    if kind < 0.9:
        return f"Rechnung {number} {vendor.split(maxsplit=1)[0]}.pdf"
    return f"invoice-{number}.txt"


def _invoice_lines(facts: _Facts) -> list[str]:
    subtotal = sum(quantity * cents for _, quantity, cents in facts.items)
    tax = round(subtotal * 0.08)
    rows = [
        f"{name:<34}{quantity:>8}{_money(cents):>14}{_money(quantity * cents):>16}"
        for name, quantity, cents in facts.items
    ]
    head = [
        facts.vendor, "120 Quay Street, Suite 4", "", "INVOICE", "",
        f"{'Invoice number: ' + facts.number:<42}Bill to:",
        f"{f'Invoice date: {facts.issued:%Y-%m-%d}':<42}{facts.customer}",
        f"{f'Due date: {facts.issued + timedelta(days=30):%Y-%m-%d}':<42}45 Market Square",
        "", "",
        f"{'Description':<34}{'Quantity':>8}{'Unit price':>14}{'Amount':>16}",
    ]  # fmt: skip
    foot = [
        "",
        f"{'Subtotal':>56}{_money(subtotal):>16}",
        f"{'Sales tax (8%)':>56}{_money(tax):>16}",
        f"{'Total due':>56}{'$' + _money(subtotal + tax):>16}",
        "", "Payment within 30 days. Thank you for your business.",
    ]  # fmt: skip
    return [*head, *rows, *foot]


def _money(cents: int) -> str:
    return f"{cents / 100:,.2f}"


def typewritten_pdf(lines: list[str]) -> bytes:
    """Set lines in 10 pt Courier on letter pages; letters outside Windows-1252 become `?`."""
    pages = [lines[at : at + LINES_PER_PAGE] for at in range(0, len(lines), LINES_PER_PAGE)]
    numbers = [_FIRST_PAGE_OBJECT + 2 * index for index in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in zip(numbers, pages, strict=True):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            b"/Resources << /Font << /F1 3 0 R >> >> " + f"/Contents {number + 1} 0 R >>".encode()
        )
        objects.append(_content(page))
    return _assemble(objects)


def _content(lines: list[str]) -> bytes:
    text = b"\n".join(b"(" + _escaped(line) + b") Tj T*" for line in lines)
    stream = b"BT /F1 10 Tf 12 TL 36 748 Td\n" + text + b"\nET"
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream)


def _escaped(line: str) -> bytes:
    raw = line.encode("cp1252", errors="replace")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _assemble(objects: list[bytes]) -> bytes:
    body = bytearray(b"%PDF-1.4\n")
    offsets: list[int] = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    body += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    return bytes(body)
