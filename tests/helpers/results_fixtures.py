"""A batch of invoices whose results are as an operator sees them: doubts, gaps, failures, rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from extend_desktop.domain.batches import InputState, PhaseCounts
from extend_desktop.domain.flat_results import FlatResult, flatten
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.schema import schema_of
from extend_desktop.domain.statuses import RunStatus
from tests.helpers.fake_workspace import FakeAccount, batch, one_input

B1 = BatchId("b1")
_ITEM = {
    "type": "object",
    "properties": {
        "description": {"type": "string"},
        "quantity": {"type": "number"},
        "amount": {"type": "object", "extend:type": "currency"},
    },
}
CONFIG: Mapping[str, Any] = {
    "schema": {
        "type": "object",
        "properties": {
            "vendor": {"type": "string", "extend:name": "Vendor"},
            "number": {"type": "string", "extend:name": "Invoice number"},
            "date": {"type": "string", "extend:type": "date", "extend:name": "Invoice date"},
            "due": {"type": "string", "extend:type": "date", "extend:name": "Due date"},
            "tax": {"type": "number", "extend:name": "Tax"},
            "total": {"type": "object", "extend:type": "currency", "extend:name": "Total"},
            "lines": {"type": "array", "extend:name": "Line items", "items": _ITEM},
            "note": {"type": "string", "extend:name": "Note"},
        },
    }
}
_VENDORS = (
    ("Tidewater Marine Supply", "scan_2026110{}_0101.tif", "USD"),
    ("Café Étoile SARL", "Facture Café Étoile n° 2026-{}.pdf", "EUR"),
    ("Åkerlund Design AB", "Faktura Åkerlund Design AB ÅD-26-118{}.pdf", "SEK"),
    ("Hafenlicht Elektrotechnik", "Rechnung_2026-204{} Hafenlicht GmbH & Co. KG.pdf", "EUR"),
    ("Πελαγία Ναυτιλιακά", "Τιμολόγιο Πελαγία Ναυτιλιακά 329{}.pdf", "EUR"),
    ("Summit Facilities Group", "INV-2610231{}.pdf", "USD"),
)


def answer(number: int, **others: Any) -> dict[str, Any]:
    """The whole answer of a run: the more odd its number, the less sure."""
    vendor, _, currency = _VENDORS[number % len(_VENDORS)]
    amount = Decimal(number * 9973 % 1_000_000) / 100
    lines = [
        {
            "description": f"Item {line}",
            "quantity": line,
            "amount": {"amount": amount / 4, "iso_4217_currency_code": currency},
        }
        for line in range(1, number % 4 + 1)
    ]
    value: dict[str, Any] = {
        "vendor": vendor,
        "number": f"TM-{88410 + number}",
        "date": f"2026-11-{number % 27 + 1:02}",
        "due": None if number % 5 == 2 else f"2026-12-{number % 27 + 1:02}",
        "tax": None if number % 3 == 0 else amount / 5,
        "total": {"amount": amount, "iso_4217_currency_code": currency},
        "lines": lines,
        **others.pop("value", {}),
    }
    if number % 4 == 1:
        value["note"] = "" if number % 8 == 1 else "Paid by transfer, see the letter"
    metadata: dict[str, Any] = {
        "vendor": {"ocrConfidence": 0.99},
        "due": {"ocrConfidence": 0.61 if number % 7 == 3 else 0.97},
        "total": {"reviewAgentScore": 3 if number % 11 == 5 else 5},
        "number": {"logprobsConfidence": 0.72 if number % 9 == 8 else 0.98},
    }
    if lines and number % 6 == 3:
        metadata["lines[0].quantity"] = {"ocrConfidence": 0.5}
    return {
        "object": "extract_run",
        "output": {"value": value, "metadata": {**metadata, **others.pop("metadata", {})}},
        **others,
    }


@cache
def _laid_out(number: int) -> tuple[dict[str, Any], FlatResult]:
    """An answer and what is laid out of it: half of what a batch costs, and the same for each."""
    body = answer(number)
    return body, flatten(body, schema_of(CONFIG))


def put_invoices(account: FakeAccount, count: int = 60) -> None:
    """Put batch `b1` with results for most inputs, some failed, blocked, running and waiting."""
    account.results.set_config(CONFIG)
    for number in range(count):
        name = _VENDORS[number % len(_VENDORS)][1].format(number)
        match number % 20:
            case 4:
                reason = "FAILED_TO_PROCESS_FILE"
                item = one_input(
                    number + 1, name, RunStatus.FAILED, reason_code=reason, position=number
                )
            case 9:
                item = one_input(
                    number + 1,
                    name,
                    None,
                    InputState.BLOCKED,
                    reason_code="encrypted",
                    position=number,
                )
            case 15 | 16:
                item = one_input(number + 1, name, RunStatus.PROCESSING, position=number)
            case 17:
                item = one_input(number + 1, name, None, InputState.WAITING, position=number)
            case _:
                item = one_input(number + 1, name, RunStatus.PROCESSED, position=number)
                marks = {
                    "is_reviewed": number % 10 == 1,
                    "is_edited": number % 20 == 1,
                    "is_checked": number % 6 == 0,
                }
                account.results.put_laid_out(item, *_laid_out(number), **marks)
                continue
        account.results.put_row(item)
    inputs = account.results.inputs
    account.batches.inputs_of[B1] = inputs
    counts = Counter(item.phase.value for item in inputs)
    account.batches.put(
        batch("b1", "November supplier invoices", PhaseCounts(**counts, credits=309))
    )
