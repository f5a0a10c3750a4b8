"""Whatever stands in a file, a message or an answer: it is read, or refused by name; nothing else.

What has a file of tests of its own is there: archives, lists, presets, pasted texts, keys.
"""

from __future__ import annotations

import io
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extend_desktop.api import mapping
from extend_desktop.bootstrap import preflight_questions
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.inspections import Inspection
from extend_desktop.domain.override_config import OverrideProblem, read_override
from extend_desktop.domain.settings import Settings
from extend_desktop.sandbox.faults import FaultFile, FaultFileError, load_faults
from extend_desktop.services.exports.automatic import automatic_of
from extend_desktop.storage.settings import JsonSettings
from extend_desktop.system.single_instance import (
    MESSAGE_LIMIT_BYTES,
    _fields_of,
    _files_of,
    _greeting_of,
)
from extend_desktop.ui.models.results_layout import ResultsLayout
from extend_desktop.ui.views.window.layout_state import decoded

DEEP = "[" * 100_000
ODD = [
    "",
    "\ud800",
    "1e999",
    "ws_1",
    "2026-02-09T12:00:00Z",
    "9999-12-31T23:59:59-23:59",
    "a" * 3000,
]
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.just(10**400)
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(ODD)
)


def shaped(*names: str) -> st.SearchStrategy[Any]:
    """Values of JSON in which these names come up at every level."""
    keys = st.sampled_from(names) | st.text(max_size=3)
    return st.recursive(
        LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=6)
    )


ANSWERS = shaped(
    "id", "data", "files", "file", "status", "usage", "credits", "totalCredits", "metadata", "createdAt",
    "nextPageToken", "runCount", "extractor", "entity", "config", "success", "extractRuns", "name",
    "evaluationSetItems", "failureReason", "dashboardUrl", "pageCount",
)  # fmt: skip
EXTRACTOR = ExtractorId("ex_1")
READERS: list[Callable[[Any], object]] = [
    lambda answer: mapping.file_page(answer, "t"),
    lambda answer: mapping.file(answer, "get_file"),
    lambda answer: mapping.extractor_page(answer, None),
    lambda answer: mapping.version_page(answer, EXTRACTOR, None),
    lambda answer: mapping.version_detail(answer, EXTRACTOR),
    lambda answer: mapping.evaluation_set_page(answer, None),
    mapping.evaluation_set,
    mapping.evaluation_item_count,
    lambda answer: mapping.batch_run(answer, "get_batch_run"),
    mapping.run_page,
    lambda answer: mapping.run_detail(answer, "get_run"),
]


@settings(max_examples=150)
@given(ANSWERS)
def test_an_answer_is_a_value_or_an_error_of_ours(answer: Any) -> None:
    for read in READERS:
        for shown in (answer, {"id": "x", "data": [answer]}, {"id": "x", "file": answer}):
            try:
                read(shown)
            except ExtendDesktopError:
                continue


def stored(content: bytes) -> tuple[Settings, Settings, list[bytes]]:
    """Return what settings a file gives, the next start too, and what was set aside."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_bytes(content)
        first, second = JsonSettings(path).load(), JsonSettings(path).load()
        kept = [file.read_bytes() for file in Path(folder).glob("*unreadable*")]
        return first, second, kept


SETTINGS = st.dictionaries(
    st.sampled_from([*Settings.__dataclass_fields__, "version", "odd"]),
    shaped("id", "name", "base_url", "mode", "is_sandbox"),
    max_size=6,
)


@settings(max_examples=150)
@given(SETTINGS.map(lambda fields: json.dumps(fields).encode()) | st.binary(max_size=60))
@example(DEEP.encode())
@example(b'{"layout": {"a": "\\ud800"}, "page_size": 70}')
@example(b'{"layout": ' + DEEP.encode())
@example(b'{"accounts": [' + DEEP.encode())
@example(b'\xff{"page_size": 70}')
@example(b'{"page_size": ' + b"1" * 5000 + b"}")
@example(b"{}{}")
def test_settings_are_read_and_what_is_not_understood_is_kept(content: bytes) -> None:
    first, second, kept = stored(content)
    assert first == second
    assert kept in ([], [content])


@given(shaped("id", "name"))
def test_one_odd_field_of_the_settings_costs_that_field_only(odd: Any) -> None:
    text = json.dumps({"page_size": 70, "last_export_folder": "/x", "layout": odd})
    first, _, _ = stored(text.encode())
    assert (first.page_size, first.last_export_folder) == (70, "/x")


@given(
    st.binary() | shaped("nonce", "proof", "bytes").map(lambda value: json.dumps(value).encode())
)
@example(DEEP.encode())
@example(b'{"nonce": "\\ud800", "proof": "\\ud800", "bytes": 1e999}')
def test_no_greeting_passes_without_the_password(line: bytes) -> None:
    assert _greeting_of(line, "password") is None


@given(st.binary() | shaped("files").map(lambda value: json.dumps(value).encode()))
@example(b'{"files": ["' + b"x" * 100_000 + b'"]}')
@example(b'{"files": ' + DEEP.encode()[: MESSAGE_LIMIT_BYTES // 2])
def test_a_message_is_paths_or_nothing(message: bytes) -> None:
    files = _files_of(_fields_of(message))
    assert files is None or all(isinstance(file, Path) for file in files)


FAULTS = st.fixed_dictionaries(
    {},
    optional={
        "faults": st.lists(
            shaped("operation", "nth", "every", "times", "kind", "status", "when", "seconds"),
            max_size=3,
        ),
        "batches": shaped("becomes", "runs", "nth"),
        "runs": shaped("reason", "message", "every"),
    },
)


@settings(max_examples=150)
@given(FAULTS.map(json.dumps) | st.text())
@example(DEEP)
@example('{"faults": [{"operation": "*", "kind": "huge", "bytes": 1e400}]}')
@example('{"faults": [{"operation": "*", "kind": "status", "nth": ' + "9" * 5000 + "}]}")
def test_a_file_of_faults_is_read_or_refused(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "faults.json"
        path.write_text(text, encoding="utf-8", errors="surrogatepass")
        try:
            said = load_faults(path)
        except FaultFileError as error:
            said = str(error)
        assert isinstance(said, FaultFile) or str(path) in said


OVERRIDES = shaped(
    "fields",
    "schema",
    "advancedOptions",
    "pageRanges",
    "start",
    "end",
    "extractionRules",
    "baseVersion",
)


@settings(max_examples=200)
@given(OVERRIDES.map(json.dumps) | st.text())
@example(DEEP)
@example("1" * 5000)
@example('{"schema": {"minimum": NaN}}')
@example('{"schema": {"minimum": 1e999}}')
@example('{"schema": {"title": "\\ud800"}}')
def test_an_override_that_is_taken_can_be_sent(text: str) -> None:
    override = read_override(text)
    if isinstance(override, OverrideProblem):
        assert override.line >= 0
    else:
        json.dumps(override, ensure_ascii=False, allow_nan=False).encode()


@given(st.text() | shaped("order", "hidden", "widths").map(json.dumps))
@example('{"order": [], "hidden": [], "widths": {"a": 1e999}}')
@example('{"order": ' + DEEP)
def test_a_kept_layout_is_read_or_forgotten(text: str) -> None:
    for version in ("", "v1:", "v2:", "1:", "2:"):
        kept = version + text
        layout = ResultsLayout.from_text(kept)
        assert ResultsLayout.from_text(layout.to_text()) == layout
        decoded(kept)


@given(
    st.dictionaries(
        st.sampled_from(["*", "b"]), st.text() | shaped("preset", "folder").map(json.dumps)
    )
)
@example({"b": DEEP})
@example({"b": '{"preset": "\\ud800", "folder": "a\\u0000"}'})
def test_a_kept_choice_of_an_export_is_read_or_forgotten(kept: dict[str, str]) -> None:
    automatic_of(kept, "b")


@given(
    st.dictionaries(
        st.sampled_from(["problem", "warnings", "page_count", "sent_as", "found", "opened_by"]),
        LEAVES,
    )
    | st.fixed_dictionaries({"warnings": shaped("code")})
)
@example({"problem": "no such problem"})
@example({"warnings": [["no such warning", 1, "", ""]]})
@example({"warnings": [[]]})
def test_what_a_check_answers_is_an_inspection(facts: dict[str, Any]) -> None:
    seen = Inspection(3, "ab")
    found = preflight_questions.inspection_of(seen, facts)
    assert (found.size_bytes, found.sha256) == (3, "ab")


def workbook() -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for row in range(5):
            sheet.write_row(row, 0, [f"/a/{row}.pdf", row, 0.5, True])
    return stream.getvalue()


BOOK = workbook()


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, len(BOOK) - 1), st.integers(0, 255)), max_size=12),
    st.integers(0, len(BOOK)),
)
def test_a_damaged_workbook_is_rows_or_an_error(
    changes: list[tuple[int, int]], length: int
) -> None:
    content = bytearray(BOOK)
    for place, value in changes:
        content[place] = value
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        # The bound stays for the whole process, which is the tests' own here.
        patch.setattr(preflight_questions, "_bound_memory", lambda: None)
        path = Path(folder) / "list.xlsx"
        path.write_bytes(bytes(content[: max(length, len(BOOK) // 2) if changes else length]))
        head, body = preflight_questions.rows_of({"path": str(path)})
    assert head in ({}, {"error": "WorkbookError"})
    assert bool(body) != bool(head)
