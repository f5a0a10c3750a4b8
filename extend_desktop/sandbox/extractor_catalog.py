"""The three sample extractors and their versions. Only the sandbox imports this module."""

from __future__ import annotations

from typing import Any

from extend_desktop.values import dataclass

Schema = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SandboxVersion:
    """One version: `draft` or a number, with its config."""

    id: str
    version: str
    description: str | None
    created_at: str
    config: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SandboxExtractor:
    """One extractor; versions newest first with the draft on top."""

    id: str
    name: str
    created_at: str
    updated_at: str
    versions: tuple[SandboxVersion, ...]

    @property
    def draft(self) -> SandboxVersion:
        return self.versions[0]

    def find_version(self, wanted: str) -> SandboxVersion | None:
        """Find a version by id, number, `draft` or `latest` (the newest published one)."""
        if wanted == "latest":
            return self.versions[1]
        return next((item for item in self.versions if wanted in (item.id, item.version)), None)


def _text(description: str, name: str) -> Schema:
    return {"type": ["string", "null"], "description": description, "extend:name": name}


def _number(description: str, name: str) -> Schema:
    return {"type": ["number", "null"], "description": description, "extend:name": name}


def _date(description: str, name: str) -> Schema:
    return {**_text(description, name), "extend:type": "date"}


def _currency(description: str, name: str) -> Schema:
    amount = {
        "amount": {"type": ["number", "null"]},
        "iso_4217_currency_code": {"type": ["string", "null"]},
    }
    return {
        **_object(amount),
        "description": description,
        "extend:name": name,
        "extend:type": "currency",
    }


def _choice(description: str, name: str, values: tuple[str, ...]) -> Schema:
    return {"enum": [*values, None], "description": description, "extend:name": name}


def _object(properties: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _rows(description: str, name: str, properties: dict[str, Schema]) -> Schema:
    return {
        "type": "array",
        "items": _object(properties),
        "description": description,
        "extend:name": name,
    }


_INVOICE_ITEMS: dict[str, Schema] = {
    "description": _text("What was delivered", "Description"),
    "quantity": _number("How many", "Quantity"),
    "unit_price": _number("Price of one", "Unit price"),
    "amount": _number("Price of the row", "Amount"),
}
_INVOICE_1: dict[str, Schema] = {
    "vendor_name": _text("Who sent the invoice", "Vendor"),
    "invoice_number": _text("Number of the invoice", "Invoice number"),
    "invoice_date": _date("Day the invoice was issued", "Invoice date"),
    "total": _number("Amount to pay, tax included", "Total"),
    "line_items": _rows("Billed positions", "Line items", _INVOICE_ITEMS),
}
_INVOICE_2: dict[str, Schema] = {
    "vendor_name": _INVOICE_1["vendor_name"],
    "invoice_number": _INVOICE_1["invoice_number"],
    "invoice_date": _INVOICE_1["invoice_date"],
    "due_date": _date("Day the payment is due", "Due date"),
    "customer_name": _text("Who has to pay", "Customer"),
    "purchase_order": _text("The customer's order number", "Purchase order"),
    "subtotal": _currency("Sum before tax", "Subtotal"),
    "tax": _currency("Tax amount", "Tax"),
    "total": _currency("Amount to pay, tax included", "Total"),
    "line_items": _INVOICE_1["line_items"],
}
_INVOICE_DRAFT: dict[str, Schema] = {
    **_INVOICE_2,
    "payment_terms": _text("When and how to pay", "Payment terms"),
}
_RECEIPT_ITEMS: dict[str, Schema] = {
    "description": _text("What was bought", "Item"),
    "quantity": _number("How many", "Quantity"),
    "amount": _number("Price of the row", "Amount"),
}
_METHODS = ("cash", "credit card", "debit card", "gift card")
_RECEIPT_1: dict[str, Schema] = {
    "merchant_name": _text("The shop", "Merchant"),
    "purchase_date": _date("Day of the purchase", "Purchase date"),
    "total": _currency("Amount paid", "Total"),
}
_RECEIPT_2: dict[str, Schema] = {
    "merchant_name": _RECEIPT_1["merchant_name"],
    "receipt_number": _text("Number of the receipt", "Receipt number"),
    "purchase_date": _RECEIPT_1["purchase_date"],
    "payment_method": _choice("How it was paid", "Payment method", _METHODS),
    "tax": _currency("Tax amount", "Tax"),
    "total": _RECEIPT_1["total"],
    "items": _rows("Bought things", "Items", _RECEIPT_ITEMS),
}
_RECEIPT_DRAFT: dict[str, Schema] = {
    **_RECEIPT_2,
    "subtotal": _currency("Sum before tax", "Subtotal"),
}
_LEASE_1: dict[str, Schema] = {
    "landlord": _text("Who lets the premises", "Landlord"),
    "tenant": _text("Who rents the premises", "Tenant"),
    "start_date": _date("First day of the lease", "Start date"),
    "end_date": _date("Last day of the lease", "End date"),
    "monthly_rent": _currency("Rent for a month", "Monthly rent"),
}
_LEASE_2: dict[str, Schema] = {
    "landlord": _LEASE_1["landlord"],
    "tenant": _LEASE_1["tenant"],
    "property_address": _text("Where the premises are", "Premises"),
    "start_date": _LEASE_1["start_date"],
    "end_date": _LEASE_1["end_date"],
    "term_months": {
        "type": ["integer", "null"],
        "description": "Length of the lease in months",
        "extend:name": "Term",
    },
    "monthly_rent": _LEASE_1["monthly_rent"],
    "security_deposit": _currency("Deposit held by the landlord", "Security deposit"),
    "pets_allowed": {
        "type": ["boolean", "null"],
        "description": "Whether pets may live there",
        "extend:name": "Pets allowed",
    },
}
_LEASE_DRAFT: dict[str, Schema] = {
    **_LEASE_2,
    "late_fee": _currency("Fee for late payment", "Late fee"),
}


_REVIEW_AGENT = {"reviewAgent": {"enabled": True}, "modelReasoningInsightsEnabled": True}


def _config(properties: dict[str, Schema], processor: str, *, review_agent: bool) -> dict[str, Any]:
    options: dict[str, Any] = {"citationsEnabled": True, "citationMode": "line"}
    return {
        "baseProcessor": processor,
        "baseVersion": "practice-1",
        "extractionRules": "",
        "schema": _object(properties),
        "advancedOptions": options | (_REVIEW_AGENT if review_agent else {}),
        "parseConfig": {},
    }


def _extractor(
    identifier: str,
    name: str,
    schemas: tuple[dict[str, Schema], dict[str, Schema], dict[str, Schema]],
    processor: str,
    *,
    review_agent: bool,
) -> SandboxExtractor:
    """Build an extractor from the schemas of draft, 2.0 and 1.0."""
    facts = (
        ("draft", None, "2026-06-30T16:21:44.000Z"),
        ("2.0", "More fields, money with its currency", "2026-05-04T12:00:00.000Z"),
        ("1.0", "First published version", "2026-03-11T08:30:00.000Z"),
    )
    versions = tuple(
        SandboxVersion(
            id=f"exv_Practice{identifier}{number.replace('.', 'x').title()}",
            version=number,
            description=description,
            created_at=created_at,
            config=_config(schema, processor, review_agent=review_agent),
        )
        for (number, description, created_at), schema in zip(facts, schemas, strict=True)
    )
    return SandboxExtractor(
        id=f"ex_Practice{identifier}",
        name=name,
        created_at="2026-03-11T08:00:00.000Z",
        updated_at="2026-06-30T16:21:44.000Z",
        versions=versions,
    )


def sample_extractors(*, review_agent: bool = False) -> tuple[SandboxExtractor, ...]:
    """Make the samples, with the review agent and its remarks switched on or off."""
    chosen = (
        ("Invoices", (_INVOICE_DRAFT, _INVOICE_2, _INVOICE_1), "extraction_performance"),
        ("Receipts", (_RECEIPT_DRAFT, _RECEIPT_2, _RECEIPT_1), "extraction_light"),
        ("Leases", (_LEASE_DRAFT, _LEASE_2, _LEASE_1), "extraction_performance"),
    )
    return tuple(
        _extractor(name, name, schemas, processor, review_agent=review_agent)
        for name, schemas, processor in chosen
    )


EXTRACTORS = sample_extractors()
