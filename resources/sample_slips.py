"""How the sample receipts, leases and scans look. Only `make_samples.py` imports it."""

# ruff: noqa: ISC004 - sentences in a tuple run over lines
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4, LETTER

from resources.sample_facts import Lease, Receipt
from resources.sample_sheet import Sheet, amount, count, long_date


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


def _clauses(sheet: Sheet, y: float, clauses: Sequence[str]) -> float:
    for clause in clauses:
        y = sheet.paragraph(60, y, 480, clause, 9.5) + 8
    return y
