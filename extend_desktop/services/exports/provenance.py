"""What an export says of each document beside its values; for the columns and the records."""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.domain.batches import Input, InputState
from extend_desktop.domain.numbers import write_json
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.statuses import RunStatus, Unknown
from extend_desktop.domain.usage import AGENT_PRODUCT, credits_by_product
from extend_desktop.presentation.batches import input_status_text
from extend_desktop.presentation.exports import NOT_FETCHED
from extend_desktop.presentation.failures import reason_text
from extend_desktop.presentation.formats import in_english
from extend_desktop.presentation.translation import tr
from extend_desktop.presentation.usage import charges_text
from extend_desktop.services.exports.documents import Document
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """One column about where a row comes from.

    Attributes:
        always: there even without provenance.
        on_wish: there only if it was chosen.
    """

    name: str
    read: Callable[[Document], object]
    kind: FieldKind = FieldKind.TEXT
    always: bool = False
    on_wish: bool = False

    @property
    def key(self) -> str:
        return f"document:{self.name}"


def status_word(item: Input) -> str:
    """Return the input's status in lower case; an unknown word of the server as it came."""
    if type(item.run_status) is RunStatus and item.state is InputState.SUBMITTED:
        # As nearly all are; the same word, without the way through its title.
        return item.run_status.lower()
    with in_english():
        text = input_status_text(item)
    return text if isinstance(item.run_status, Unknown) else text.lower()


def reason_detail(document: Document) -> str:
    """Return why there is no result, in words; empty when there is one or it is on its way."""
    item = document.input
    if item.run_status is RunStatus.PROCESSED and item.state is InputState.SUBMITTED:
        return _not_fetched() if document.body is None else ""
    with in_english():
        return reason_text(item)


@in_english()
def _not_fetched() -> str:
    return tr(NOT_FETCHED)


def _agent_credits(document: Document) -> object:
    return credits_by_product(document.body or {}).get(AGENT_PRODUCT)


@in_english()
def _credits_by_product(document: Document) -> str:
    return charges_text(credits_by_product(document.body or {}))


def _batch_options(document: Document) -> str:
    """Return what the batch had otherwise than its extractor, as JSON; empty for nothing."""
    facts = document.batch.options.to_facts()
    return write_json(facts) if facts else ""


NUMBER = Fact("document no.", lambda document: document.number, FieldKind.INTEGER, on_wish=True)
"""The key that joins the tables of a workbook."""
FILE = Fact("file", lambda document: document.input.name, always=True)
FOLDER = Fact("folder", lambda document: document.input.folder)
STATUS = Fact("status", lambda document: status_word(document.input), always=True)
REASON = Fact("reason", lambda document: document.input.reason_code or "", always=True)
REASON_DETAIL = Fact("reason detail", reason_detail, always=True)
RUN_ID = Fact("run id", lambda document: document.input.run_id or "")
LINK = Fact("dashboard link", lambda document: document.input.dashboard_url or "")
BATCH = Fact("batch", lambda document: document.batch.name, on_wish=True)
FACTS = (
    NUMBER,
    BATCH,
    FILE,
    FOLDER,
    STATUS,
    REASON,
    REASON_DETAIL,
    Fact("credits", lambda document: document.input.credits, FieldKind.NUMBER),
    Fact("agent credits", _agent_credits, FieldKind.NUMBER),
    Fact("credits by product", _credits_by_product),
    RUN_ID,
    Fact("batch run id", lambda document: document.input.batch_run_id or ""),
    Fact("batch options", _batch_options, on_wish=True),
    Fact("file id", lambda document: document.input.file_id or "", on_wish=True),
    LINK,
    Fact("created", lambda document: document.input.started_at),
    Fact("ended", lambda document: document.input.ended_at),
    Fact("checked", lambda document: document.mark.checked_at, on_wish=True),
    Fact("note", lambda document: document.mark.note, on_wish=True),
)
