"""From bytes and a config to an output with its measure, its sources and its price.

The only part of the sandbox extractor that the server imports. Runs in a worker thread.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from extend_desktop.documents.file_types import PLAIN_TEXT_EXTENSIONS, extension_of
from extend_desktop.documents.pdf_access import PdfPasswordError, PdfUnreadableError, open_pdf
from extend_desktop.documents.sheets import CellNames
from extend_desktop.documents.text_positions import (
    DocumentText,
    decode_text,
    lay_out_plain_text,
    read_pdf_text,
)
from extend_desktop.sandbox.extraction.fields import find_field
from extend_desktop.sandbox.extraction.findings import Finding, citation
from extend_desktop.sandbox.extraction.layout import Layout, lay_out
from extend_desktop.sandbox.extraction.review_agent import annotate
from extend_desktop.sandbox.extraction.tables import find_rows
from extend_desktop.sandbox.extraction.typed import (
    Schema,
    checked_properties,
    is_currency,
    types_of,
)
from extend_desktop.sandbox.extraction.values import Conventions, conventions_of
from extend_desktop.values import dataclass

MAX_PDF_BYTES = 200_000_000
_MAX_TEXT_BYTES = 20_000_000
_MAX_PAGES = 1000
"""Beyond these a practice server would take more memory and time than practice is worth."""
FAILED_FILE = "FAILED_TO_PROCESS_FILE"
_RATES = {
    "extraction_performance": (2.0, 3.0),
    "extraction_operator": (2.0, 3.0),
    "extraction_light": (0.3, 0.7),
}
"""Credits a page for parsing and for extraction. Source: docs/extend-api.md#usage."""
_MAX_CONTEXT = "large_array_max_context"


class ExtractionError(Exception):
    """A document that cannot be processed, with the documented reason.

    Source: docs/extend-api.md#failure-reasons.
    """

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Extraction:
    """The output of a run, and what it cost."""

    output: dict[str, Any]
    page_count: int
    config: dict[str, Any]

    def usage(self, run_id: str, parse_run_id: str) -> dict[str, Any]:
        """Write the credits used. Source: docs/extend-api.md#usage."""
        processor = str(self.config.get("baseProcessor", "extraction_performance"))
        parse_rate, rate = _RATES.get(processor, _RATES["extraction_performance"])
        if self.option("arrayStrategy", "type") == _MAX_CONTEXT:
            rate *= 2
        if self.option("reviewAgent", "enabled"):
            rate += 1
        parts = (
            ("extract_run", run_id, processor, rate),
            ("parse_run", parse_run_id, "parse", parse_rate),
        )
        entries = [self._entry(*part) for part in parts]
        credits_used = entries[0]["credits"]
        total = round(credits_used + entries[1]["credits"], 4)
        return {"credits": credits_used, "totalCredits": total, "breakdown": entries}

    def option(self, *path: str) -> Any:
        """Read one advanced option; what does not look like options counts as not set."""
        value: Any = self.config
        for key in ("advancedOptions", *path):
            value = cast("dict[str, Any]", value).get(key) if isinstance(value, dict) else None
        return value

    def _entry(self, kind: str, identifier: str, product: str, rate: float) -> dict[str, Any]:
        used = round(rate * self.page_count, 4)
        charge = {
            "product": product,
            "unit": "page",
            "quantity": self.page_count,
            "credits": used,
            "pages": list(range(1, self.page_count + 1)),
        }
        return {"object": kind, "id": identifier, "credits": used, "charges": [charge]}


def extract(
    content: Path | bytes, name: str, file_id: str, password: str | None, config: dict[str, Any]
) -> Extraction:
    """Extract what the config's schema asks for.

    Raises:
        FileNotFoundError: the file was deleted meanwhile.
        ExtractionError: the file cannot be read, or the schema cannot be used.
    """
    properties = checked_properties(config.get("schema"))
    if properties is None:
        raise ExtractionError(
            "INVALID_CONFIGURATION", "The extractor's schema is no object with properties."
        )
    document = _read(content, name, password)
    layout = lay_out(document)
    writer = _OutputWriter(layout, conventions_of(layout.text), file_id, _cells_of(content, name))
    value = writer.object("", properties)
    output = {"value": value, "metadata": writer.metadata}
    extraction = Extraction(output, len(document.pages), config)
    annotate(
        writer.metadata,
        scores=extraction.option("reviewAgent", "enabled") is True,
        reasoning=extraction.option("modelReasoningInsightsEnabled") is True,
    )
    return extraction


class _OutputWriter:
    """Walks the schema, finds each value, and notes measure and sources under its path."""

    def __init__(
        self, layout: Layout, conventions: Conventions, file_id: str, cells: CellNames | None
    ) -> None:
        self._layout = layout
        self._conventions = conventions
        self._file_id = file_id
        self._cells = cells
        self.metadata: dict[str, Any] = {}

    def object(self, prefix: str, properties: dict[str, Schema]) -> dict[str, Any]:
        """Find the properties of an object; `prefix` is its path with a dot, or empty."""
        return {
            key: self._property(f"{prefix}{key}", key, schema) for key, schema in properties.items()
        }

    def _property(self, path: str, key: str, schema: Schema) -> Any:
        kinds = types_of(schema)
        if "array" in kinds:
            return self._array(path, key, schema.get("items") or {})
        if "object" in kinds and not is_currency(schema):
            return self.object(f"{path}.", schema.get("properties") or {})
        return self._note(path, find_field(key, schema, self._layout, self._conventions))

    def _array(self, path: str, key: str, items: Schema) -> list[Any]:
        if "object" not in types_of(items):
            found = find_field(key, items, self._layout, self._conventions)
            return [] if found.value is None else [self._note(f"{path}[0]", found)]
        rows = find_rows(items.get("properties") or {}, self._layout, self._conventions)
        measures = [
            finding.confidence for row in rows for finding in row.values() if finding.sources
        ]
        mean = round(sum(measures) / len(measures), 4) if measures else None
        self.metadata[path] = {"ocrConfidence": mean, "logprobsConfidence": None}
        return [
            {name: self._note(f"{path}[{index}].{name}", finding) for name, finding in row.items()}
            for index, row in enumerate(rows)
        ]

    def _note(self, path: str, finding: Finding) -> Any:
        self.metadata[path] = {
            "ocrConfidence": round(finding.confidence, 4) if finding.sources else None,
            "logprobsConfidence": None,
            "citations": [
                citation(source, self._file_id, self._cells) for source in finding.sources
            ],
        }
        return finding.value


def _read(content: Path | bytes, name: str, password: str | None) -> DocumentText:
    size_bytes = content.stat().st_size if isinstance(content, Path) else len(content)
    if not size_bytes:
        raise ExtractionError(FAILED_FILE, "The file is empty.")
    extension = extension_of(name)
    if extension == "pdf" or _start(content) == b"%PDF-":
        _refuse_beyond(MAX_PDF_BYTES, size_bytes, "PDFs")
        return _read_pdf(content, password)
    if extension in PLAIN_TEXT_EXTENSIONS:
        _refuse_beyond(_MAX_TEXT_BYTES, size_bytes, "texts")
        text = content.read_bytes() if isinstance(content, Path) else content
        document = lay_out_plain_text(decode_text(text))
        if document.is_blank:
            raise ExtractionError(FAILED_FILE, "The file holds no text.")
        return document
    raise ExtractionError(
        FAILED_FILE,
        f"The practice server reads PDF and plain text, not {extension or 'nameless'} files.",
    )


def _cells_of(content: Path | bytes, name: str) -> CellNames | None:
    if extension_of(name) != "csv":
        return None
    return CellNames(decode_text(content.read_bytes() if isinstance(content, Path) else content))


def _start(content: Path | bytes) -> bytes:
    if isinstance(content, bytes):
        return content[:5]
    with content.open("rb") as stream:
        return stream.read(5)


def _refuse_beyond(limit_bytes: int, size_bytes: int, kind: str) -> None:
    if size_bytes > limit_bytes:
        limit = f"{limit_bytes // 1_000_000} MB"
        raise ExtractionError(FAILED_FILE, f"The practice server reads {kind} up to {limit}.")


def _read_pdf(content: Path | bytes, password: str | None) -> DocumentText:
    try:
        with open_pdf(content, password) as opened:
            pages = len(opened)
        if pages > _MAX_PAGES:
            raise ExtractionError(
                FAILED_FILE, f"The practice server reads up to {_MAX_PAGES:,} pages, not {pages:,}."
            )
        document = read_pdf_text(content, password)
    except PdfPasswordError as error:
        raise ExtractionError(
            FAILED_FILE, "The PDF is protected by a password and the right one was not given."
        ) from error
    except PdfUnreadableError as error:
        raise ExtractionError(FAILED_FILE, "The PDF is damaged and cannot be opened.") from error
    if document.is_blank:
        raise ExtractionError(
            FAILED_FILE,
            "The PDF holds pictures only; the practice server does no text recognition.",
        )
    return document
