"""What the sample documents say: people, papers and amounts that do not exist.

Only `make_samples.py` and `sample_layouts.py` import it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Party:
    """A company or person with an address, line by line."""

    name: str
    address: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A billed position; money in cents; a quantity of None is not printed."""

    description: str
    quantity: float | None
    unit_cents: int
    code: str = ""

    @property
    def amount_cents(self) -> int:
        """Price of the row."""
        return round((self.quantity or 1) * self.unit_cents)


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice; `tax_rate` in percent."""

    vendor: Party
    customer: Party
    number: str
    issued: date
    due: date
    items: tuple[Item, ...]
    tax_rate: float
    currency: str = "USD"
    order: str | None = None
    terms: str | None = None

    @property
    def subtotal_cents(self) -> int:
        """Sum before tax."""
        return sum(item.amount_cents for item in self.items)

    @property
    def tax_cents(self) -> int:
        """Tax on the sum."""
        return round(self.subtotal_cents * self.tax_rate / 100)

    @property
    def total_cents(self) -> int:
        """What is to be paid."""
        return self.subtotal_cents + self.tax_cents

    def expected(self) -> dict[str, Any]:
        """Write the fields any version of the Invoices extractor may ask for."""
        return {
            "vendor_name": self.vendor.name,
            "invoice_number": self.number,
            "invoice_date": self.issued.isoformat(),
            "due_date": self.due.isoformat(),
            "customer_name": self.customer.name,
            "purchase_order": self.order,
            "subtotal": money(self.subtotal_cents, self.currency),
            "tax": money(self.tax_cents, self.currency),
            "total": money(self.total_cents, self.currency),
            "payment_terms": self.terms,
            "line_items": [
                {
                    "description": item.description,
                    "quantity": item.quantity,
                    "unit_price": item.unit_cents / 100,
                    "amount": item.amount_cents / 100,
                }
                for item in self.items
            ],
        }


@dataclass(frozen=True, slots=True)
class Receipt:
    """A shop's receipt; `method` is the extractor's word, `tender` what is printed."""

    merchant: Party
    number: str
    bought: date
    items: tuple[Item, ...]
    tax_rate: float
    method: str
    tender: str
    currency: str = "USD"

    @property
    def subtotal_cents(self) -> int:
        """Sum before tax."""
        return sum(item.amount_cents for item in self.items)

    @property
    def tax_cents(self) -> int:
        """Tax on the sum."""
        return round(self.subtotal_cents * self.tax_rate / 100)

    @property
    def total_cents(self) -> int:
        """What was paid."""
        return self.subtotal_cents + self.tax_cents

    def expected(self) -> dict[str, Any]:
        """Write the fields any version of the Receipts extractor may ask for."""
        return {
            "merchant_name": self.merchant.name,
            "receipt_number": self.number,
            "purchase_date": self.bought.isoformat(),
            "payment_method": self.method,
            "subtotal": money(self.subtotal_cents, self.currency),
            "tax": money(self.tax_cents, self.currency),
            "total": money(self.total_cents, self.currency),
            "items": [
                {
                    "description": item.description,
                    "quantity": item.quantity,
                    "amount": item.amount_cents / 100,
                }
                for item in self.items
            ],
        }


@dataclass(frozen=True, slots=True)
class Lease:
    """A lease of rooms."""

    landlord: Party
    tenant: str
    premises: str
    start: date
    end: date
    months: int
    rent_cents: int
    deposit_cents: int
    late_fee_cents: int
    pets: bool
    extra: tuple[str, ...] = field(default_factory=tuple)

    def expected(self) -> dict[str, Any]:
        """Write the fields any version of the Leases extractor may ask for."""
        return {
            "landlord": self.landlord.name,
            "tenant": self.tenant,
            "property_address": self.premises,
            "start_date": self.start.isoformat(),
            "end_date": self.end.isoformat(),
            "term_months": self.months,
            "monthly_rent": money(self.rent_cents, "USD"),
            "security_deposit": money(self.deposit_cents, "USD"),
            "pets_allowed": self.pets,
            "late_fee": money(self.late_fee_cents, "USD"),
        }


def money(cents: int, currency: str) -> dict[str, Any]:
    """Write an amount as the extractors do."""
    return {"amount": cents / 100, "iso_4217_currency_code": currency}


VENDORS = {
    "harbor": Party("Harbor Paper Company", ("88 Wharf Road", "Portland, ME 04101", "Tel. (207) 555-0142")),
    "bright": Party("Brightline Electric Inc.", ("1420 Industrial Parkway", "Columbus, OH 43204", "accounts@brightline.example")),
    "kestrel": Party("Kestrel Analytics LLC", ("300 Mission Street, Floor 9", "San Francisco, CA 94105")),
    "oak": Party("Oakfield Dairy", ("Route 12, Mile 4", "Brattleboro, VT 05301")),
    "summit": Party("Summit Facilities Group", ("19 Prospect Avenue", "Denver, CO 80203")),
    "thames": Party("Thameside Joinery Ltd", ("Unit 7, Creek Lane", "London SE8 3DN", "VAT no. GB 123 4567 89")),
    "mueller": Party("Müller & Söhne Werkzeugbau GmbH", ("Gärtnerstraße 14", "70182 Stuttgart")),
    "weiss": Party("Bäckerei Weiß KG", ("Königsallee 3", "40212 Düsseldorf")),
    "tide": Party("Tidewater Marine Supply", ("5 Breakwater Way", "Norfolk, VA 23510", "Fax 757 555 0119")),
    "etoile": Party("Café Étoile SARL", ("12, rue des Écoles", "69005 Lyon")),
}  # fmt: skip
CUSTOMERS = {
    "alder": Party("Alder Street Clinic", ("45 Market Square", "Bangor, ME 04401")),
    "birch": Party("Birchwood Unified Schools", ("Accounts Payable", "700 Elm Street", "Dayton, OH 45402")),
    "cobalt": Party("Cobalt Robotics Corp.", ("1 Foundry Way", "Pittsburgh, PA 15201")),
    "dunmore": Party("Dunmore Hotels", ("22 Seaview Terrace", "Brighton BN1 2PQ")),
    "fair": Party("Fairmont Bakery", ("9 Mill Lane", "Concord, NH 03301")),
    "granit": Party("Granit Maschinen AG", ("Industrieweg 8", "8005 Zürich")),
    "lotus": Party("Lotus Verlag GmbH", ("Lindenallee 27", "10115 Berlin")),
    "hollis": Party("Hollis & Reed LLP", ("Suite 1100", "50 State Street", "Boston, MA 02109")),
}  # fmt: skip

PAPER = (
    Item("Copy paper A4, box of 5", 12, 2799, "CP-A4"),
    Item("Envelopes C5, self-sealing, 500", 4, 3150, "EN-C5"),
    Item("Toner cartridge, black", 3, 11990, "TN-BK"),
)
ELECTRIC = (
    Item("LED panel 60 x 60, 4000 K", 24, 4125, "LP-6060"),
    Item("Cable tray 2 m, galvanised", 10, 3310, "CT-200"),
    Item("Circuit breaker 16 A", 18, 1275, "CB-16"),
    Item("Installation labor", 36.5, 9500, "LAB"),
)
CONSULTING = (
    Item("Data model review", 14, 18500),
    Item("Dashboard prototype", 22.5, 16500),
    Item("Workshop, on site", 1, 240000),
)
DAIRY = (
    Item("Whole milk, 10 l can", 40, 1240, "M10"),
    Item("Butter, unsalted, 5 kg", 6, 4380, "B05"),
    Item("Cream 35 %, 5 l", 8, 2165, "C35"),
)
CLEANING = (
    Item("Office cleaning, weekly", 4, 22000),
    Item("Window cleaning, outside", 1, 68000),
    Item("Waste disposal surcharge", 1, 4550),
)
JOINERY = (
    Item("Oak door, fire rated FD30", 6, 41250),
    Item("Door fitting and ironmongery", 6, 9875),
)
TOOLS_DE = (
    Item("Drehmomentschlüssel 1/2 Zoll", 5, 11990),
    Item("Fräser Ø 12 mm, beschichtet", 20, 3845),
    Item("Schraubendreher-Satz", 8, 2790),
)
BREAD_DE = (
    Item("Roggenmischbrot 1 kg", 120, 325),
    Item("Brötchen, gemischt", 600, 38),
    Item("Käsekuchen, ganz", 15, 1850),
)
MARINE = tuple(
    Item(name, 1 + (index * 7) % 11, 1450 + (index * 1733) % 9000, f"{1000 + 37 * index}")
    for index, name in enumerate(
        f"{thing}, {size}"
        for thing in ("Mooring rope", "Fender", "Shackle, stainless", "Bilge pump", "Navigation light")
        for size in ("small", "medium", "large", "extra large", "8 mm", "10 mm", "12 mm", "16 mm",
                     "spare kit", "replacement set of all parts that wear out within a season")
    )
)  # fmt: skip
PARTS = tuple(
    Item(f"Spare part {name} for conveyor line {line}", 2 + (line * number) % 9, 820 + 411 * number)
    for line in range(1, 6)
    for number, name in enumerate(
        ("roller", "belt", "bearing", "sensor", "motor bracket", "guide rail", "limit switch",
         "drive chain", "emergency stop"), start=1
    )
)  # fmt: skip


def invoice(vendor: str, customer: str, number: str, issued: date, due: date, items: tuple[Item, ...], tax: float, **more: Any) -> Invoice:  # fmt: skip
    """Make an invoice from the names above."""
    return Invoice(VENDORS[vendor], CUSTOMERS[customer], number, issued, due, items, tax, **more)
