"""Words that mean the same on business papers. Only the sandbox extractor imports this module."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from extend_desktop.documents.text_positions import Word
from extend_desktop.values import dataclass

Phrase = tuple[str, ...]

_NUMBER_WORDS = frozenset({"no", "nr", "num", "nummer", "#", "nbr"})
_CUT = re.compile(r"[^\w#%]+")
_WEAK = 0.75
_DESCRIPTION_WORDS = 4
_LABEL_WORDS = 4


@dataclass(frozen=True, slots=True)
class _Group:
    """Phrases for one idea: clear ones, and ones that only hint at it."""

    clear: tuple[str, ...]
    weak: tuple[str, ...] = ()


_GROUPS: tuple[_Group, ...] = (
    _Group(
        ("invoice number", "invoice id", "bill number", "rechnungsnummer", "rechnungsnr",
         "rechnung number", "our reference"),
        ("document number", "belegnummer", "reference", "number"),
    ),
    _Group(
        ("invoice date", "date of issue", "issue date", "issued", "issued on", "bill date",
         "rechnungsdatum", "date issued"),
        ("date", "datum"),
    ),
    _Group(
        ("due date", "payment due", "due", "pay by", "due on", "due by", "fällig am",
         "zahlbar bis", "fälligkeit", "please pay by", "payment due by"),
    ),
    _Group(
        ("customer", "customer name", "bill to", "billed to", "invoice to", "sold to", "client",
         "buyer", "rechnung an", "kunde", "invoiced to", "rechnungsempfänger"),
        ("to", "attention"),
    ),
    _Group(
        ("purchase order", "purchase order number", "po number", "po", "p.o. number",
         "your order", "order number", "customer order", "bestellnummer", "ihre bestellung",
         "your reference"),
        ("order",),
    ),
    _Group(
        ("subtotal", "sub total", "net amount", "net total", "total net", "zwischensumme",
         "nettobetrag", "summe netto", "total before tax", "total excl vat", "goods total"),
        ("net", "netto"),
    ),
    _Group(
        ("tax", "sales tax", "vat", "tax amount", "mwst", "umsatzsteuer", "ust", "vat amount",
         "total tax", "gst", "mehrwertsteuer", "total vat"),
    ),
    _Group(
        ("total", "total due", "amount due", "grand total", "balance due", "total amount",
         "invoice total", "gesamtbetrag", "rechnungsbetrag", "total payable", "amount payable",
         "zu zahlen", "total incl vat", "amount to pay", "total paid", "pay this amount"),
        ("summe", "gesamt", "amount", "betrag", "balance"),
    ),
    _Group(
        ("payment terms", "terms", "terms of payment", "zahlungsbedingungen",
         "zahlungsziel"),
    ),
    _Group(
        ("vendor", "vendor name", "supplier", "seller", "merchant", "merchant name", "store",
         "rechnungssteller", "issued by", "lieferant", "shop"),
        ("from", "remit to"),
    ),
    _Group(
        ("description", "item", "article", "product", "service", "details", "bezeichnung",
         "beschreibung", "artikel", "leistung", "item description", "goods or service",
         "description of service", "work performed"),
        ("items", "position", "name"),
    ),
    _Group(
        ("quantity", "qty", "units", "menge", "hours", "anzahl", "pcs", "hrs", "qty."),
    ),
    _Group(
        ("unit price", "price", "rate", "unit cost", "price each", "einzelpreis", "each",
         "price per unit", "cost", "e-preis", "hourly rate"),
    ),
    _Group(
        ("amount", "line total", "total", "sum", "betrag", "gesamtpreis", "gesamt", "extended",
         "line amount", "net amount", "g-preis", "charge", "price"),
    ),
    _Group(
        ("receipt number", "receipt", "receipt id", "transaction", "transaction id",
         "transaction number", "bon number", "bonnummer", "ticket", "check number",
         "ticket number", "order number"),
        ("ref",),
    ),
    _Group(
        ("purchase date", "date of purchase", "transaction date", "sale date", "date", "datum"),
    ),
    _Group(
        ("payment method", "paid by", "payment", "tender", "method of payment", "zahlungsart",
         "paid with", "payment type", "bezahlt mit"),
    ),
    _Group(
        ("landlord", "lessor", "owner", "landlord name"),
    ),
    _Group(
        ("tenant", "lessee", "renter", "tenant name"),
    ),
    _Group(
        ("premises", "property address", "property", "address of premises", "leased premises",
         "rental unit", "location of premises"),
        ("address",),
    ),
    _Group(
        ("start date", "commencement date", "lease start", "commencement", "begins",
         "beginning", "from date", "lease begins", "beginning on", "commencing on"),
        ("from",),
    ),
    _Group(
        ("end date", "expiration date", "lease end", "expiration", "expiry date", "ends",
         "lease ends", "ending on", "expiring on", "termination date"),
        ("until", "to"),
    ),
    _Group(
        ("term", "lease term", "term months", "length of lease", "term of lease", "duration"),
    ),
    _Group(
        ("monthly rent", "base rent", "rent", "rent per month", "monthly base rent"),
    ),
    _Group(
        ("security deposit", "deposit", "deposit amount"),
    ),
    _Group(
        ("late fee", "late charge", "late payment fee"),
    ),
    _Group(
        ("pets allowed", "pets", "pet policy", "animals"),
    ),
)  # fmt: skip

TITLE_WORDS = frozenset(
    [
        "invoice",
        "receipt",
        "rechnung",
        "bill",
        "statement",
        "lease",
        "agreement",
        "tax",
        "credit",
        "note",
        "quittung",
        "rental",
        "residential",
        "contract",
        "original",
        "copy",
        "duplicate",
        "commercial",
        "of",
        "sales",
        "page",
        "kassenbon",
    ]
)
"""Words that name a kind of paper; a heading of these alone is no company."""

CARRY_WORDS: tuple[Phrase, ...] = (
    ("carried", "forward"), ("brought", "forward"), ("übertrag",), ("continued",),
    ("page", "total"), ("zwischenübertrag",), ("subtotal", "carried", "forward"),
    ("amount", "carried", "forward"), ("amount", "brought", "forward"),
)  # fmt: skip
"""Lines inside a table that sum up a page and are no rows."""

SUMMARY_IDEAS = ("subtotal", "tax", "total", "shipping", "discount", "change", "cash", "rounding")
"""Ideas that end a table."""

ENUM_SYNONYMS: dict[str, tuple[str, ...]] = {
    "credit card": ("visa", "mastercard", "amex", "american express", "kreditkarte", "credit"),
    "debit card": ("debit", "girocard", "ec karte", "maestro"),
    "cash": ("bar", "barzahlung"),
    "gift card": ("gift", "gutschein", "voucher"),
}
"""Words on paper for common enum values."""


@lru_cache(maxsize=10_000)  # the words of a document are asked for by every field of the schema
def tokens_of(text: str) -> Phrase:
    """Bring text to comparable words: case, hyphens and punctuation gone, `No.` and `#` the same.

    `Rechnungs-Nr.:` becomes `("rechnungsnr",)`, `Invoice #` becomes `("invoice", "number")`.
    """
    text = text.casefold().replace("-", "").replace("#", " # ").replace("p.o.", "po")
    pieces = (piece.strip("_") for piece in _CUT.sub(" ", text.replace("_", " ")).split())
    return tuple("number" if piece in _NUMBER_WORDS else piece for piece in pieces if piece)


def word_tokens(words: tuple[Word, ...]) -> list[tuple[str, int]]:
    """Give the comparable words of positioned words, each with the index it came from."""
    return [(token, index) for index, word in enumerate(words) for token in tokens_of(word.text)]


_CLEAR = tuple(tuple(tokens_of(phrase) for phrase in group.clear) for group in _GROUPS)
_HINTS = tuple(tuple(tokens_of(phrase) for phrase in group.weak) for group in _GROUPS)
_ALL_LABELS = frozenset(
    phrase for group in (*_CLEAR, *_HINTS) for phrase in group
) | frozenset(
    tokens_of(text)
    for text in (
        "ship to", "deliver to", "terms", "phone", "email", "iban", "bic", "account", "cashier",
        "ust id number", "vat id", "time", "customer number", "kundennummer", "lieferdatum",
        "delivery date", "delivery address", "bank", "notes", "order date", "tax id", "register",
        "salesperson", "project", "ort", "table", "server", "contact",
    )
)  # fmt: skip


def is_label(text: str) -> bool:
    """Say whether a text is a label, or begins with one and a colon: no value of another label."""
    first_words = text.split()[:_LABEL_WORDS]
    return any(word.endswith(":") for word in first_words) or tokens_of(text) in _ALL_LABELS


def phrases_for(key: str, schema: dict[str, Any]) -> dict[Phrase, float]:
    """Give the labels a property may have, each with how clearly it points there.

    The property's own words and name come first, then synonyms, then a short description.
    """
    own = [tokens_of(key), tokens_of(str(schema.get("extend:name") or ""))]
    phrases: dict[Phrase, float] = {}
    for clear, weak in _groups_of([phrase for phrase in own if phrase]):
        phrases.update(dict.fromkeys(weak, _WEAK))
        phrases.update(dict.fromkeys(clear, 0.95))
    description = tokens_of(str(schema.get("description") or ""))
    if 0 < len(description) <= _DESCRIPTION_WORDS:
        phrases.setdefault(description, 0.7)
    phrases.update((phrase, 1.0) for phrase in own if phrase)
    return phrases


def _groups_of(own: list[Phrase]) -> list[tuple[tuple[Phrase, ...], tuple[Phrase, ...]]]:
    """Give the groups an idea heads, or else all it is part of: `total` heads one of its two."""
    groups = list(zip(_CLEAR, _HINTS, strict=True))
    headed = [group for group in groups if group[0][0] in own]
    return headed or [group for group in groups if any(phrase in group[0] for phrase in own)]


def ideas_of(idea: str) -> tuple[Phrase, ...]:
    """Give the clear phrases of the group that has this phrase, or the phrase alone."""
    phrase = tokens_of(idea)
    return next((group for group in _CLEAR if phrase in group), (phrase,))


def is_issuer(key: str, schema: dict[str, Any]) -> bool:
    """Say whether a property asks for the sender of the paper, who is in its letterhead."""
    own = {tokens_of(key), tokens_of(str(schema.get("extend:name") or ""))}
    return bool(own & set(ideas_of("vendor")))
