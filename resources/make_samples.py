"""Make the sample documents and their expected results: `python -m resources.make_samples`.

The expected results come from the facts the pages are drawn from, never from an extractor. Running it twice
gives the same bytes. Needs reportlab and Pillow (the `samples` dependency group).
"""

# ruff: noqa: ISC004 - sentences in a tuple run over lines

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader

from extend_desktop.documents.page_pictures import draw_page
from resources import sample_facts as facts
from resources import sample_layouts as layouts
from resources import sample_slips as slips
from resources.sample_sheet import amount

FOLDER = Path(__file__).parent / "samples"
EXPECTED = Path(__file__).parents[1] / "tests" / "data" / "sample_expected.json"
PASSWORD = "open-me"  # noqa: S105 - of a sample, written down with the expected results
_CLAUSES = (
    "The Tenant keeps the rooms clean and reports damage without delay. The Landlord keeps the "
    "building, its heating and its pipes in working order.",
    "Neither party may transfer this agreement without the written consent of the other. Changes "
    "are valid in writing only.",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sample:
    """One document: its name, which extractor it is for, how it is drawn, and its expected result."""

    name: str
    extractor: str
    draw: Callable[[Path], None]
    fields: dict[str, Any]
    more: dict[str, Any] = field(default_factory=dict[str, Any])

    def expected(self) -> dict[str, Any]:
        """Return what there is to find in it."""
        return {
            "file": self.name,
            "extractor": self.extractor,
            "status": "PROCESSED",
            **self.more,
            "fields": self.fields,
        }


def main() -> None:
    """Write every document and what is expected of it."""
    FOLDER.mkdir(exist_ok=True)
    samples = [*_invoices(), *_long_invoices(), *_receipts(), *_leases(), *_unreadable()]
    for sample in samples:
        sample.draw(FOLDER / sample.name)
    expected = {"documents": [sample.expected() for sample in samples]}
    text = json.dumps(expected, indent=1, ensure_ascii=False) + "\n"
    EXPECTED.write_text(text, encoding="utf-8")
    size_kb = sum(path.stat().st_size for path in FOLDER.iterdir()) // 1024
    print(f"{len(samples)} documents, {size_kb} KB")


def _invoice(name: str, paper: facts.Invoice, draw: Callable[..., None], **how: Any) -> Sample:
    expected = paper.expected()
    if draw in {layouts.german, layouts.long_table}:
        # These layouts print no terms.
        expected["payment_terms"] = None
    return Sample(name, "Invoices", lambda path: draw(path, paper, **how), expected)


def _invoices() -> list[Sample]:
    make = facts.invoice
    a = make("harbor", "alder", "HP-20417", date(2026, 3, 4), date(2026, 4, 3), facts.PAPER, 5.5,
             order="PO-88120", terms="Net 30")  # fmt: skip
    b = make("oak", "fair", "100482", date(2026, 5, 29), date(2026, 6, 12), facts.DAIRY, 0,
             terms="14 days net")  # fmt: skip
    c = make("thames", "dunmore", "TJ/2026/0093", date(2026, 2, 11), date(2026, 3, 13),
             facts.JOINERY, 20, currency="GBP", order="DH-5531")  # fmt: skip
    d = make("bright", "birch", "BL-77310", date(2026, 1, 19), date(2026, 2, 18), facts.ELECTRIC,
             7.25, order="4500012877", terms="Net 30")  # fmt: skip
    e = make("harbor", "cobalt", "HP-20533", date(2026, 4, 22), date(2026, 5, 22), facts.PAPER[:2],
             7, order="CR-0091", terms="Net 30")  # fmt: skip
    f = make("summit", "birch", "SFG-3390", date(2026, 6, 1), date(2026, 6, 15), facts.CLEANING, 4.5,
             order="4500013001", terms="Net 14")  # fmt: skip
    g = make("kestrel", "cobalt", "2026-014", date(2026, 3, 31), date(2026, 4, 30),
             facts.CONSULTING, 0, order="CR-0077", terms="30 days from issue")  # fmt: skip
    h = make("etoile", "hollis", "F2026-0218", date(2026, 5, 6), date(2026, 6, 5),
             facts.CONSULTING[:2], 20, currency="EUR")  # fmt: skip
    i = make("summit", "hollis", "SFG-3412", date(2026, 6, 15), date(2026, 7, 15),
             facts.CLEANING[:2], 6.25, terms="Net 30")  # fmt: skip
    j = make("mueller", "granit", "2026-1187", date(2026, 4, 9), date(2026, 5, 9), facts.TOOLS_DE, 19,
             currency="EUR", order="GM-45-2209")  # fmt: skip
    k = make("weiss", "lotus", "R-00631", date(2026, 5, 30), date(2026, 6, 13), facts.BREAD_DE, 7,
             currency="EUR")  # fmt: skip
    long_name = (
        "Harbor Paper Company - invoice HP-20533 for Cobalt Robotics Corp. (office supplies, second "
        "delivery of the quarter, approved by purchasing on 22 April 2026, scanned for archive).pdf"
    )
    return [
        _invoice("invoice-harbor-HP-20417.pdf", a, layouts.classic),
        _invoice("invoice-oakfield-100482.pdf", b, layouts.classic, style="iso"),
        _invoice("invoice-thameside-TJ-2026-0093.pdf", c, layouts.classic, style="uk"),
        _invoice("invoice-brightline-BL-77310.pdf", d, layouts.boxed),
        _invoice(long_name, e, layouts.boxed),
        _invoice("SFG-3390.PDF", f, layouts.boxed),
        _invoice("kestrel march.pdf", g, layouts.service),
        _invoice("Facture Café Étoile F2026-0218.pdf", h, layouts.service),
        _invoice("summit_window_cleaning.pdf", i, layouts.service),
        _invoice("Rechnung Müller & Söhne 2026-1187.pdf", j, layouts.german),
        _invoice("Rechnung_Bäckerei_Weiß.pdf", k, layouts.german),
        _text_invoice(b),
    ]


def _long_invoices() -> list[Sample]:
    marine = facts.invoice(
        "tide", "dunmore", "TMS-551902", date(2026, 2, 27), date(2026, 3, 29), facts.MARINE, 6,
        order="DH-5604",
    )  # fmt: skip
    parts = facts.invoice(
        "bright", "cobalt", "BL-77402", date(2026, 3, 12), date(2026, 4, 11), facts.PARTS, 7,
        order="CR-0113",
    )  # fmt: skip
    return [
        _invoice("tidewater 3 pages.pdf", marine, layouts.long_table, repeat_header=True),
        _invoice("conveyor parts BL-77402.pdf", parts, layouts.long_table, repeat_header=False),
    ]


def _text_invoice(paper: facts.Invoice) -> Sample:
    """The same invoice as a text file, in columns as a mainframe prints them."""
    tax = f"Sales tax ({paper.tax_rate:g}%)"
    rows = [
        f"{item.description:<34}{item.quantity or 0:>8g}{amount(item.unit_cents):>14}"
        f"{amount(item.amount_cents):>14}"
        for item in paper.items
    ]
    lines = [
        paper.vendor.name, *paper.vendor.address, "", f"{'INVOICE':>40}", "",
        f"{'Bill to:':<40}Invoice number: {paper.number}",
        f"{paper.customer.name:<40}Invoice date:   {paper.issued:%d %b %Y}",
        f"{paper.customer.address[0]:<40}Due date:       {paper.due:%d %b %Y}",
        f"{paper.customer.address[1]:<40}Payment terms:  {paper.terms}", "",
        f"{'Description':<34}{'Quantity':>8}{'Unit price':>14}{'Amount':>14}", "-" * 70, *rows,
        "-" * 70, f"{'Subtotal':>56}{amount(paper.subtotal_cents):>14}",
        f"{tax:>56}{amount(paper.tax_cents):>14}",
        f"{'Total due':>56}{amount(paper.total_cents, 'USD'):>14}",
    ]  # fmt: skip
    content = "\n".join(lines) + "\n"

    def draw(path: Path) -> None:
        path.write_bytes(content.encode())

    return Sample("invoice-oakfield-100482.txt", "Invoices", draw, paper.expected())


def _receipts() -> list[Sample]:
    item = facts.Item
    party = facts.Party
    papers = (
        ("receipt-corner-market.pdf", True, facts.Receipt(
            party("Corner Market", ("210 Union Street", "Salem, MA 01970")), "004417",
            date(2026, 5, 2), (item("Apples, 2 lb", 2, 349), item("Sourdough bread", 1, 525),
            item("Olive oil 500 ml", 1, 1199)), 6.25, "credit card",
            "Payment method: VISA ************4417")),
        ("receipt-hardware-0091.pdf", True, facts.Receipt(
            party("Nail & Plank Hardware", ("77 Canal Road", "Albany, NY 12207")), "HW-0091",
            date(2026, 4, 18), (item("Wood screws 4 x 40", 3, 689), item("Sandpaper, set", 2, 450),
            item("Paint brush 50 mm", 4, 375)), 8, "cash", "Paid by: CASH")),
        ("receipt-espresso.pdf", False, facts.Receipt(
            party("Blue Door Espresso", ("3 Pearl Street", "Burlington, VT 05401")), "77120",
            date(2026, 6, 21), (item("Flat white", 2, 475), item("Almond croissant", 1, 450),
            item("Still water", 3, 250)), 9, "debit card", "Tender: DEBIT **** 2210")),
        ("receipt pharmacy été.pdf", False, facts.Receipt(
            party("Lakeside Pharmacy", ("14 Shore Drive", "Madison, WI 53703")), "RX-55102",
            date(2026, 3, 9), (item("Throat lozenges", None, 629), item("Bandages, 20", None, 499),
            item("Sun cream SPF 50", None, 1449)), 5.5, "credit card",
            "Payment method: MASTERCARD 8801")),
    )  # fmt: skip
    return [
        Sample(name, "Receipts", _till(paper, headed=headed), paper.expected())
        for name, headed, paper in papers
    ]


def _till(paper: facts.Receipt, *, headed: bool) -> Callable[[Path], None]:
    return lambda path: slips.till(path, paper, headed=headed)


def _leases() -> list[Sample]:
    landlord = facts.Party("Harbor Street Holdings LLC", ("5 Breakwater Way", "Portland, ME 04101"))
    other = facts.Party("Maplewood Property Trust", ("200 Oak Avenue", "Madison, WI 53703"))
    papers = (
        ("lease-harbor-street-3B.pdf", slips.lease_with_terms, facts.Lease(
            landlord, "Maria Gómez", "14 Harbor Street, Unit 3B, Portland, ME 04101",
            date(2026, 4, 1), date(2027, 3, 31), 12, 185000, 185000, 7500, pets=True, extra=_CLAUSES)),
        ("lease-maplewood-12.pdf", slips.lease_with_terms, facts.Lease(
            other, "Daniel Okafor and Ruth Okafor",
            "12 Maplewood Court, garden apartment with cellar, Madison, WI 53711",
            date(2026, 7, 15), date(2028, 7, 14), 24, 162500, 325000, 5000, pets=False, extra=_CLAUSES)),
        ("lease-prose-quay.pdf", slips.lease_in_prose, facts.Lease(
            landlord, "Jonas Bergström", "120 Quay Street, Suite 4, Portland, ME 04101",
            date(2026, 9, 1), date(2027, 8, 31), 12, 240000, 480000, 10000, pets=False, extra=_CLAUSES)),
        ("lease-prose-oak.pdf", slips.lease_in_prose, facts.Lease(
            other, "Northside Dental Partners LLC", "88 Oak Avenue, Madison, WI 53703",
            date(2026, 1, 1), date(2030, 12, 31), 60, 415000, 830000, 25000, pets=True, extra=_CLAUSES)),
    )  # fmt: skip
    return [
        Sample(name, "Leases", _lease(draw, paper), paper.expected())
        for name, draw, paper in papers
    ]


def _lease(draw: Callable[[Path, facts.Lease], None], paper: facts.Lease) -> Callable[[Path], None]:
    return lambda path: draw(path, paper)


def _unreadable() -> list[Sample]:
    """Documents that fail on purpose; the first two would say the same as their originals."""
    paper = facts.invoice(
        "oak", "alder", "100519", date(2026, 6, 9), date(2026, 7, 9), facts.DAIRY[:2], 0,
        terms="Net 30",
    )  # fmt: skip
    failed: dict[str, Any] = {"status": "FAILED", "reason": "FAILED_TO_PROCESS_FILE"}
    return [
        Sample("scan without text layer.pdf", "Invoices", _scan, {}, failed | {"why": "image only"}),
        Sample("damaged download.pdf", "Invoices", _damaged, {}, failed | {"why": "corrupt"}),
        Sample(
            "protected invoice 100519.pdf", "Invoices", lambda path: _protected(path, paper),
            paper.expected(), failed | {"why": "encrypted", "password": PASSWORD},
        ),
    ]  # fmt: skip


def _scan(path: Path) -> None:
    picture = draw_page(FOLDER / "invoice-oakfield-100482.pdf", 1, dpi=90)
    size = (picture.width_px, picture.height_px)
    image = Image.frombytes("RGBA", size, picture.rgba).convert("L")
    slips.picture_only(path, ImageReader(image), (612, 792))


def _damaged(path: Path) -> None:
    whole = (FOLDER / "invoice-harbor-HP-20417.pdf").read_bytes()
    # The start is right and then the bytes of the middle are gone: no object table, no pages.
    path.write_bytes(whole[:400] + bytes(600))


def _protected(path: Path, paper: facts.Invoice) -> None:
    encryption = StandardEncryption(PASSWORD, ownerPassword="owner-only", strength=128)
    layouts.classic(path, paper, encrypt=encryption)


if __name__ == "__main__":
    main()
