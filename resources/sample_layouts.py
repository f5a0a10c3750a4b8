"""How the sample documents look: pages drawn with reportlab from the facts.

Only `make_samples.py` imports it. Points from the top left, as one reads.
"""

# ruff: noqa: ISC004 - sentences in a tuple run over lines

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol, cast

from reportlab.lib import utils
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from resources.sample_facts import Invoice, Item, Lease, Party, Receipt

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€"}


class _Canvas(Protocol):
    """The slice of reportlab's canvas that is used here."""

    def setFont(self, name: str, size: float) -> None: ...  # noqa: N802
    def drawString(self, x: float, y: float, text: str) -> None: ...  # noqa: N802
    def drawRightString(self, x: float, y: float, text: str) -> None: ...  # noqa: N802
    def drawCentredString(self, x: float, y: float, text: str) -> None: ...  # noqa: N802
    def line(self, x1: float, y1: float, x2: float, y2: float) -> None: ...
    def rect(self, x: float, y: float, w: float, h: float, stroke: int, fill: int) -> None: ...
    def setFillGray(self, gray: float) -> None: ...  # noqa: N802
    def setTitle(self, title: str) -> None: ...  # noqa: N802
    def showPage(self) -> None: ...  # noqa: N802
    def save(self) -> None: ...
    def drawImage(self, image: Any, x: float, y: float, width: float, height: float) -> Any: ...  # noqa: N802


class Sheet:
    """A document being drawn; same input, same bytes."""

    def __init__(self, path: Path, size: tuple[float, float], encrypt: Any = None) -> None:
        self.canvas = cast(
            "_Canvas", Canvas(str(path), pagesize=size, invariant=1, encrypt=encrypt)
        )
        self.canvas.setTitle(path.stem)
        self.width, self.height = size

    def text(self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        """Write from the left."""
        self._font(size, bold=bold)
        self.canvas.drawString(x, self.height - y, text)

    def right(self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        """Write up to the right edge x."""
        self._font(size, bold=bold)
        self.canvas.drawRightString(x, self.height - y, text)

    def centre(self, y: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        """Write in the middle of the page."""
        self._font(size, bold=bold)
        self.canvas.drawCentredString(self.width / 2, self.height - y, text)

    def lines(self, x: float, y: float, lines: Sequence[str], size: float = 10) -> float:
        """Write lines one under the other and give the y of the next."""
        for line in lines:
            self.text(x, y, line, size)
            y += size * 1.3
        return y

    def paragraph(self, x: float, y: float, width: float, text: str, size: float = 10) -> float:
        """Write running text and give the y under it."""
        rows = _split(text, size, width)
        return self.lines(x, y, rows, size)

    def rule(self, y: float, left: float = 50, right: float | None = None) -> None:
        """Draw a thin line."""
        edge = self.width - 50 if right is None else right
        self.canvas.line(left, self.height - y, edge, self.height - y)

    def box(self, x: float, y: float, width: float, height: float, gray: float = 0.92) -> None:
        """Fill a rectangle whose top left is x, y."""
        self.canvas.setFillGray(gray)
        self.canvas.rect(x, self.height - y - height, width, height, 0, 1)
        self.canvas.setFillGray(0)

    def next_page(self) -> None:
        """Start a page."""
        self.canvas.showPage()

    def save(self) -> None:
        """Write the file."""
        self.canvas.showPage()
        self.canvas.save()

    def _font(self, size: float, *, bold: bool) -> None:
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)


def _split(text: str, size: float, width: float) -> list[str]:
    """Break text into lines that fit a width in points."""
    split = cast("Callable[..., list[str]]", utils.simpleSplit)  # pyright: ignore[reportUnknownMemberType]
    return split(text, "Helvetica", size, width)


def amount(cents: int, currency: str = "", *, comma: bool = False) -> str:
    """Write money the English or the German way; a currency adds its sign."""
    text = f"{cents / 100:,.2f}"
    if comma:
        text = text.translate(str.maketrans(",.", ".,"))
        return f"{text} {_SYMBOLS[currency]}" if currency else text
    return f"{_SYMBOLS.get(currency, '')}{text}"


def count(quantity: float | None, *, comma: bool = False) -> str:
    """Write a quantity without needless zeros."""
    text = "" if quantity is None else f"{quantity:g}"
    return text.replace(".", ",") if comma else text


def long_date(day: date, style: str) -> str:
    """Write a date as `us`, `uk`, `de`, `slash` or `iso`."""
    month = _MONTHS[day.month - 1]
    return {
        "us": f"{month} {day.day}, {day.year}",
        "uk": f"{day.day} {month} {day.year}",
        "short": f"{day.day:02d}-{month[:3]}-{day.year}",
        "de": f"{day:%d.%m.%Y}",
        "slash": f"{day:%m/%d/%Y}",
        "iso": day.isoformat(),
    }[style]


def classic(path: Path, paper: Invoice, style: str = "us", encrypt: Any = None) -> None:
    """Letterhead left, title and facts right, a totals box."""
    sheet = Sheet(path, LETTER, encrypt)
    sheet.text(50, 62, paper.vendor.name, 17, bold=True)
    sheet.lines(50, 80, paper.vendor.address, 9)
    sheet.right(562, 62, "INVOICE", 22, bold=True)
    facts = [
        ("Invoice number", paper.number),
        ("Invoice date", long_date(paper.issued, style)),
        ("Due date", long_date(paper.due, style)),
        *([("Purchase order", paper.order)] if paper.order else []),
        *([("Payment terms", paper.terms)] if paper.terms else []),
    ]
    for index, (label, value) in enumerate(facts):
        sheet.text(360, 92 + 15 * index, label, 9.5, bold=True)
        sheet.right(562, 92 + 15 * index, value, 9.5)
    sheet.text(50, 150, "BILL TO", 8.5, bold=True)
    sheet.lines(50, 163, (paper.customer.name, *paper.customer.address))
    sheet.box(50, 228, 512, 18)
    headers = ("Description", "Quantity", "Unit price", "Amount")
    for x, header in zip((56, 360, 460, 556), headers, strict=True):
        (sheet.text if x == 56 else sheet.right)(x, 241, header, 9.5, bold=True)
    y = _rows(sheet, paper.items, 262, (56, 360, 460, 556))
    sheet.rule(y)
    tax_label = f"{'VAT' if paper.currency == 'GBP' else 'Sales tax'} ({paper.tax_rate:g}%)"
    totals = (
        ("Subtotal", amount(paper.subtotal_cents)),
        (tax_label, amount(paper.tax_cents)),
        ("Total due", amount(paper.total_cents, paper.currency)),
    )
    for index, (label, value) in enumerate(totals):
        sheet.text(380, y + 20 + 16 * index, label, 10, bold=index == 2)
        sheet.right(556, y + 20 + 16 * index, value, 10, bold=index == 2)
    sheet.paragraph(
        50, 690, 500,
        f"Please quote the invoice number with your payment. Questions about this invoice? "
        f"Write to {paper.vendor.name}, {paper.vendor.address[0]}.", 8,
    )  # fmt: skip
    sheet.centre(745, "Page 1 of 1", 8)
    sheet.save()


def boxed(path: Path, paper: Invoice) -> None:
    """Facts in a strip of boxes with the label above the value; bill-to and ship-to."""
    sheet = Sheet(path, LETTER)
    sheet.centre(58, paper.vendor.name, 18, bold=True)
    sheet.centre(74, " · ".join(paper.vendor.address), 8.5)
    sheet.text(50, 112, "Invoice", 14, bold=True)
    labels = ("Invoice No.", "Invoice Date", "Due Date", "P.O. Number", "Terms")
    values = (
        paper.number, long_date(paper.issued, "slash"), long_date(paper.due, "slash"),
        paper.order or "", paper.terms or "",
    )  # fmt: skip
    sheet.box(50, 122, 512, 16)
    for index, (label, value) in enumerate(zip(labels, values, strict=True)):
        sheet.text(56 + 102 * index, 133, label, 8.5, bold=True)
        sheet.text(56 + 102 * index, 148, value, 9.5)
    for x, label in ((50, "Bill To:"), (320, "Ship To:")):
        sheet.text(x, 182, label, 9, bold=True)
    sheet.lines(50, 196, (paper.customer.name, *paper.customer.address))
    sheet.lines(320, 196, ("Receiving dock 2", *paper.customer.address[-2:]))
    sheet.box(50, 262, 512, 16)
    for x, header in ((56, "Item No."), (120, "Description")):
        sheet.text(x, 273, header, 9, bold=True)
    for x, header in ((380, "Qty"), (462, "Price Each"), (556, "Line Total")):
        sheet.right(x, 273, header, 9, bold=True)
    y = _rows(sheet, paper.items, 294, (120, 380, 462, 556), code_x=56)
    sheet.rule(y)
    totals = (
        ("Sub Total", amount(paper.subtotal_cents, paper.currency)),
        (f"Tax @ {paper.tax_rate:g}%", amount(paper.tax_cents, paper.currency)),
        ("BALANCE DUE", amount(paper.total_cents, paper.currency)),
    )
    for index, (label, value) in enumerate(totals):
        sheet.right(470, y + 20 + 16 * index, label, 10, bold=index == 2)
        sheet.right(556, y + 20 + 16 * index, value, 10, bold=index == 2)
    sheet.centre(740, "Thank you for your business!", 9)
    sheet.save()


def service(path: Path, paper: Invoice) -> None:
    """From and to side by side, hours and rate, facts in a sentence-like header."""
    sheet = Sheet(path, A4)
    sheet.text(50, 70, f"Invoice #{paper.number}", 20, bold=True)
    sheet.text(50, 92, f"Issued: {long_date(paper.issued, 'uk')}", 10)
    sheet.text(250, 92, f"Due: {long_date(paper.due, 'uk')}", 10)
    if paper.order:
        sheet.text(420, 92, f"Your order: {paper.order}", 10)
    sheet.text(50, 132, "From", 9, bold=True)
    sheet.text(310, 132, "Billed to", 9, bold=True)
    sheet.lines(50, 147, (paper.vendor.name, *paper.vendor.address))
    sheet.lines(310, 147, (paper.customer.name, *paper.customer.address))
    sheet.rule(228)
    sheet.text(50, 243, "Service", 9.5, bold=True)
    for x, header in ((350, "Hours"), (440, "Rate"), (545, "Amount")):
        sheet.right(x, 243, header, 9.5, bold=True)
    sheet.rule(249)
    y = _rows(sheet, paper.items, 266, (50, 350, 440, 545))
    sheet.rule(y)
    tax = f"VAT {paper.tax_rate:g}%" if paper.tax_rate else "Tax"
    totals = (
        ("Net total", amount(paper.subtotal_cents)),
        (tax, amount(paper.tax_cents)),
    )
    for index, (label, value) in enumerate(totals):
        sheet.text(330, y + 20 + 16 * index, label)
        sheet.right(545, y + 20 + 16 * index, value)
    sheet.box(320, y + 48, 230, 26)
    sheet.text(330, y + 66, "Amount due", 12, bold=True)
    sheet.right(545, y + 66, f"{paper.currency} {amount(paper.total_cents)}", 12, bold=True)
    if paper.terms:
        sheet.text(50, y + 110, f"Terms of payment: {paper.terms}", 9)
    sheet.save()


def german(path: Path, paper: Invoice) -> None:
    """A letter to DIN 5008: sender line, address window, facts right, decimal commas."""
    sheet = Sheet(path, A4)
    sheet.right(545, 60, paper.vendor.name, 15, bold=True)
    for index, line in enumerate(paper.vendor.address):
        sheet.right(545, 76 + 12 * index, line, 9)
    sheet.text(60, 128, " · ".join((paper.vendor.name, *paper.vendor.address)), 6.5)
    sheet.text(60, 146, "Rechnung an", 8)
    sheet.lines(60, 160, (paper.customer.name, *paper.customer.address), 10.5)
    facts = (
        ("Rechnungs-Nr.:", paper.number),
        ("Rechnungsdatum:", long_date(paper.issued, "de")),
        ("Zahlbar bis:", long_date(paper.due, "de")),
        *((("Ihre Bestellung:", paper.order),) if paper.order else ()),
    )
    for index, (label, value) in enumerate(facts):
        sheet.text(360, 160 + 14 * index, label, 9.5)
        sheet.right(545, 160 + 14 * index, value, 9.5)
    sheet.text(60, 262, "Rechnung", 16, bold=True)
    sheet.text(60, 282, "Für unsere Lieferung berechnen wir Ihnen wie vereinbart:", 10)
    sheet.rule(296, 60, 545)
    sheet.text(60, 309, "Pos.", 9, bold=True)
    sheet.text(95, 309, "Bezeichnung", 9, bold=True)
    for x, header in ((360, "Menge"), (450, "Einzelpreis"), (545, "Gesamtpreis")):
        sheet.right(x, 309, header, 9, bold=True)
    sheet.rule(315, 60, 545)
    y = 332.0
    for index, item in enumerate(paper.items, start=1):
        sheet.text(60, y, str(index))
        sheet.text(95, y, item.description)
        sheet.right(360, y, count(item.quantity, comma=True))
        sheet.right(450, y, amount(item.unit_cents, comma=True))
        sheet.right(545, y, amount(item.amount_cents, comma=True))
        y += 17
    sheet.rule(y, 60, 545)
    totals = (
        ("Zwischensumme", amount(paper.subtotal_cents, "EUR", comma=True)),
        (f"MwSt. {paper.tax_rate:g} %", amount(paper.tax_cents, "EUR", comma=True)),
        ("Gesamtbetrag", amount(paper.total_cents, "EUR", comma=True)),
    )
    for index, (label, value) in enumerate(totals):
        sheet.text(360, y + 18 + 16 * index, label, 10, bold=index == 2)
        sheet.right(545, y + 18 + 16 * index, value, 10, bold=index == 2)
    sheet.text(60, 780, "IBAN DE00 1234 5678 9012 3456 00 · Amtsgericht Stuttgart HRB 12345", 7.5)
    sheet.save()


def long_table(path: Path, paper: Invoice, *, repeat_header: bool) -> None:
    """A table over several pages, with sums carried over and descriptions that wrap."""
    sheet = Sheet(path, LETTER)
    sheet.text(50, 58, paper.vendor.name, 16, bold=True)
    sheet.lines(50, 75, paper.vendor.address, 9)
    sheet.right(562, 58, "Commercial Invoice", 13, bold=True)
    facts = (
        ("Invoice no.:", paper.number), ("Date of issue:", long_date(paper.issued, "short")),
        ("Payment due:", long_date(paper.due, "short")), ("PO number:", paper.order or ""),
    )  # fmt: skip
    for index, (label, value) in enumerate(facts):
        sheet.text(370, 84 + 14 * index, label, 9.5)
        sheet.text(460, 84 + 14 * index, value, 9.5, bold=True)
    sheet.text(50, 140, "Sold to", 8.5, bold=True)
    sheet.lines(50, 153, (paper.customer.name, *paper.customer.address))
    y, page = _table_head(sheet, 212), 1
    carried = 0
    for item in paper.items:
        rows = _split(item.description, 9.5, 215)
        if y + 12 * len(rows) > 710:
            _carry(sheet, y, carried, page, "Carried forward")
            sheet.next_page()
            page += 1
            sheet.text(50, 44, f"{paper.vendor.name} / {paper.number}", 8)
            y = _table_head(sheet, 66) if repeat_header else 84
            sheet.text(56, y, "Brought forward", 9)
            sheet.right(556, y, amount(carried), 9)
            y += 16
        sheet.right(396, y, count(item.quantity), 9.5)
        sheet.right(474, y, amount(item.unit_cents), 9.5)
        sheet.right(556, y, amount(item.amount_cents), 9.5)
        sheet.lines(56, y, rows, 9.5)
        carried += item.amount_cents
        y += 12 * len(rows) + 6
    sheet.rule(y)
    totals = (
        ("Subtotal", amount(paper.subtotal_cents)),
        (f"Sales tax {paper.tax_rate:g}%", amount(paper.tax_cents)),
        ("Invoice total", amount(paper.total_cents, paper.currency)),
    )
    for index, (label, value) in enumerate(totals):
        sheet.text(380, y + 18 + 15 * index, label, 10, bold=index == 2)
        sheet.right(556, y + 18 + 15 * index, value, 10, bold=index == 2)
    sheet.centre(760, f"Page {page}", 8)
    sheet.save()


def till(path: Path, paper: Receipt, *, headed: bool) -> None:
    """A narrow slip from a till."""
    sheet = Sheet(path, (226, 330 + 13 * len(paper.items)))
    sheet.centre(30, paper.merchant.name, 12, bold=True)
    for index, line in enumerate(paper.merchant.address):
        sheet.centre(45 + 11 * index, line, 8)
    sheet.text(14, 92, f"Receipt #: {paper.number}", 8)
    sheet.text(14, 104, f"Date: {long_date(paper.bought, 'slash')}   Time: 14:33", 8)
    sheet.text(14, 116, "Cashier: Ann", 8)
    sheet.rule(122, 14, 212)
    y = 136.0
    if headed:
        sheet.text(14, y, "Item", 8, bold=True)
        sheet.right(150, y, "Qty", 8, bold=True)
        sheet.right(212, y, "Amount", 8, bold=True)
        y += 13
    for item in paper.items:
        prefix = "" if headed or item.quantity is None else f"{item.quantity:g} x "
        sheet.text(14, y, prefix + item.description, 8)
        if headed:
            sheet.right(150, y, count(item.quantity), 8)
        sheet.right(212, y, amount(item.amount_cents), 8)
        y += 13
    sheet.rule(y, 14, 212)
    totals = (
        ("Subtotal", amount(paper.subtotal_cents)),
        (f"Sales tax {paper.tax_rate:g}%", amount(paper.tax_cents)),
        ("TOTAL", amount(paper.total_cents, paper.currency)),
    )
    for index, (label, value) in enumerate(totals):
        sheet.text(14, y + 15 + 13 * index, label, 9 if index < 2 else 11, bold=index == 2)
        sheet.right(212, y + 15 + 13 * index, value, 9 if index < 2 else 11, bold=index == 2)
    sheet.text(14, y + 66, paper.tender, 8)
    sheet.centre(y + 100, "Thank you, come again!", 8)
    sheet.save()


def lease_with_terms(path: Path, paper: Lease) -> None:
    """A summary of terms in two columns, then clauses."""
    sheet = Sheet(path, LETTER)
    sheet.centre(64, "RESIDENTIAL LEASE AGREEMENT", 15, bold=True)
    sheet.text(60, 96, "Summary of terms", 11, bold=True)
    rows = (
        ("Landlord", paper.landlord.name), ("Tenant", paper.tenant), ("Premises", paper.premises),
        ("Term", f"{paper.months} months"),
        ("Commencement date", long_date(paper.start, "us")),
        ("Expiration date", long_date(paper.end, "us")),
        ("Monthly rent", f"{amount(paper.rent_cents, 'USD')} per month, due on the first day"),
        ("Security deposit", amount(paper.deposit_cents, "USD")),
        ("Late fee", amount(paper.late_fee_cents, "USD")),
        ("Pets", "Permitted" if paper.pets else "Not permitted"),
    )  # fmt: skip
    y = 118.0
    for label, value in rows:
        sheet.text(60, y, label, 10, bold=True)
        y = sheet.paragraph(220, y, 250, value) + 5
    y = _clauses(sheet, y + 14, paper.extra)
    sheet.text(60, y + 40, "____________________________")
    sheet.text(330, y + 40, "____________________________")
    sheet.save()


def lease_in_prose(path: Path, paper: Lease) -> None:
    """Everything in running text, the parties named with their roles in brackets."""
    sheet = Sheet(path, A4)
    sheet.centre(70, "Lease Agreement", 16, bold=True)
    rent, deposit = amount(paper.rent_cents, "USD"), amount(paper.deposit_cents, "USD")
    text = (
        f"This Lease Agreement is made between {paper.landlord.name} (the “Landlord”) and "
        f"{paper.tenant} (the “Tenant”). The Landlord lets to the Tenant the rooms described here.",
        f"Premises: {paper.premises}",
        f"1. Term. The lease is for a term of {paper.months} months, beginning on "
        f"{long_date(paper.start, 'us')} and ending on {long_date(paper.end, 'us')}.",
        f"2. Rent. The Tenant shall pay a monthly rent of {rent}, in advance, on the first day of "
        "each month, at the address of the Landlord or where the Landlord directs.",
        f"3. Deposit. On signing, the Tenant pays a security deposit of {deposit}, to be returned "
        "within thirty days after the rooms are given back in good order.",
        f"4. Late payment. A late fee of {amount(paper.late_fee_cents, 'USD')} is owed for rent "
        "that arrives more than five days after it was due.",
        f"5. Animals. Pets: {'allowed' if paper.pets else 'not allowed'}.",
        *paper.extra,
    )
    y = 106.0
    for part in text:
        y = sheet.paragraph(60, y, 470, part, 10.5) + 9
    sheet.save()


def picture_only(path: Path, image: Any, size: tuple[float, float]) -> None:
    """A page that is one picture, as a scanner makes it."""
    sheet = Sheet(path, size)
    sheet.canvas.drawImage(image, 0, 0, size[0], size[1])
    sheet.save()


def _rows(
    sheet: Sheet, items: Sequence[Item], y: float, edges: tuple[float, ...], code_x: float = 0
) -> float:
    """Write table rows: description from the left edge, three numbers to their right edges."""
    for item in items:
        if code_x:
            sheet.text(code_x, y, item.code)
        sheet.text(edges[0], y, item.description)
        sheet.right(edges[1], y, count(item.quantity))
        sheet.right(edges[2], y, amount(item.unit_cents))
        sheet.right(edges[3], y, amount(item.amount_cents))
        y += 17
    return y


def _table_head(sheet: Sheet, y: float) -> float:
    sheet.box(50, y - 12, 512, 17)
    sheet.text(56, y, "Article", 9, bold=True)
    for x, header in ((396, "Units"), (474, "Unit cost"), (556, "Amount")):
        sheet.right(x, y, header, 9, bold=True)
    return y + 20


def _carry(sheet: Sheet, y: float, cents: int, page: int, label: str) -> None:
    sheet.text(56, y, label, 9)
    sheet.right(556, y, amount(cents), 9)
    sheet.centre(760, f"Page {page}", 8)


def _clauses(sheet: Sheet, y: float, clauses: Sequence[str]) -> float:
    for clause in clauses:
        y = sheet.paragraph(60, y, 480, clause, 9.5) + 8
    return y


def address_line(party: Party) -> str:
    """Write a party on one line."""
    return ", ".join((party.name, *party.address))
