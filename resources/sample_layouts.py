"""How the sample invoices look. Only `make_samples.py` imports it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4, LETTER

from resources.sample_facts import Invoice, Item
from resources.sample_sheet import Sheet, amount, count, long_date, split_lines


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
        rows = split_lines(item.description, 9.5, 215)
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
