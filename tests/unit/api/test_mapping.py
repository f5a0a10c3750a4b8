"""Answers become values; missing, null and hostile parts never raise anything but our errors."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.api import mapping
from extend_desktop.api.answers import UnreadableError, parse
from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import DefectError, ExtendDesktopError, RequestError, ServiceError
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.numbers import parse_json
from extend_desktop.domain.statuses import RunStatus, Unknown

FILE = {
    "object": "file",
    "id": "file_1",
    "name": "a.pdf",
    "type": "PDF",
    "parentFileId": None,
    "metadata": {"pageCount": 3},
    "createdAt": "2026-07-02T09:14:05Z",
    "updatedAt": "2026-07-02T09:14:09.250Z",
    "presignedUrl": "https://store.example/a.pdf?sig=1",
    "brandNew": {"x": 1},
}
RUN = {
    "object": "extract_run",
    "id": "exr_1",
    "status": "PROCESSED",
    "failureReason": None,
    "failureMessage": None,
    "metadata": {"k": "1"},
    "file": FILE,
    "dashboardUrl": "https://dashboard.extend.ai/runs/exr_1",
    "usage": {"credits": 9, "totalCredits": 15},
    "output": {"value": {"a": 1}, "metadata": {}},
    "createdAt": "2026-07-02T09:20:01Z",
    "updatedAt": "2026-07-02T09:22:48Z",
}
VERSION = {
    "id": "exv_1",
    "version": "draft",
    "description": None,
    "extractorId": "ex_1",
    "createdAt": "2026-07-02T09:20:01Z",
    "config": {"schema": {"type": "object"}},
}
EXTRACTOR = {
    "id": "ex_1",
    "name": "Invoice",
    "createdAt": "2026-07-02T09:20:01Z",
    "updatedAt": "2026-07-02T09:20:01Z",
    "draftVersion": VERSION,
}
BATCH_RUN = {"id": "bpr_1", "status": "PENDING", "runCount": 2, "createdAt": "2026-07-02T09:20:00Z"}
_READY = """
import json
from extend_desktop.api import dto

def ready():
    shapes = [kind for kind in vars(dto).values() if isinstance(kind, type)]
    return [
        kind.__name__
        for kind in shapes
        if issubclass(kind, dto.Wire) and kind.__pydantic_complete__
    ]

before = ready()
dto.FileDto.model_validate({"id": "file_1"})
print(json.dumps([before, ready()]))
"""


def page_of(item: object, **extra: object) -> dict[str, object]:
    return {"object": "list", "data": [item], **extra}


READERS: list[tuple[Callable[[Any], object], Any]] = [
    (lambda answer: mapping.file_page(answer, "sent"), page_of(FILE, nextPageToken="t")),
    (lambda answer: mapping.file_page(answer, "sent"), {"success": True, "files": [FILE]}),
    (lambda answer: mapping.file(answer, "get_file"), FILE),
    (lambda answer: mapping.file(answer, "get_file"), {"success": True, "file": FILE}),
    (lambda answer: mapping.extractor_page(answer, None), page_of(EXTRACTOR)),
    (lambda answer: mapping.version_page(answer, ExtractorId("ex"), None), page_of(VERSION)),
    (lambda answer: mapping.version_detail(answer, ExtractorId("ex")), VERSION),
    (lambda answer: mapping.batch_run(answer, "get_batch_run"), BATCH_RUN),
    (mapping.run_page, page_of(RUN)),
    (lambda answer: mapping.run_detail(answer, "get_run"), RUN),
]


def test_a_file_with_everything() -> None:
    file = mapping.file(FILE, "get_file")
    assert (file.id, file.name, file.type, file.page_count) == ("file_1", "a.pdf", "PDF", 3)
    assert file.created_at == datetime(2026, 7, 2, 9, 14, 5, tzinfo=UTC)
    assert file.presigned_url == "https://store.example/a.pdf?sig=1"
    assert "sig=1" not in repr(file)


def test_a_file_with_nothing_but_its_id() -> None:
    file = mapping.file({"id": "f"}, "get_file")
    assert (file.id, file.name, file.type, file.page_count, file.created_at) == (
        "f", "", None, None, None,
    )  # fmt: skip


@pytest.mark.parametrize("end", [{}, {"nextPageToken": None}, {"nextPageToken": ""}])
def test_a_missing_null_or_empty_token_ends_a_listing(end: dict[str, object]) -> None:
    assert mapping.file_page(page_of(FILE, **end), None).next_token is None
    assert mapping.file_page({"success": True, "files": [FILE], **end}, None).next_token is None
    assert mapping.run_page(page_of(RUN, **end)).next_token is None


def test_a_short_or_empty_page_does_not_end_a_listing() -> None:
    page = mapping.file_page({"data": [], "nextPageToken": "a=:/+"}, None)
    assert (page.files, page.next_token) == ((), "a=:/+")


def test_a_token_that_leads_to_itself_is_an_endless_listing() -> None:
    with pytest.raises(ServiceError) as caught:
        mapping.file_page({"data": [], "nextPageToken": "again"}, "again")
    assert caught.value.code == "endless_listing"


def test_a_page_of_runs_whose_token_leads_to_itself_is_read_all_the_same() -> None:
    page = mapping.run_page(page_of(RUN, nextPageToken="again"))
    assert (len(page.runs), page.next_token) == (1, "again")


def test_the_generation_is_told_by_the_shape() -> None:
    assert mapping.file_page(page_of(FILE), None).generation is Generation.CURRENT
    legacy = mapping.file_page({"success": True, "files": [FILE], "nextPageToken": "n"}, None)
    assert legacy.generation is Generation.LEGACY
    assert (legacy.files[0].id, legacy.next_token) == ("file_1", "n")


def test_an_older_answer_where_only_the_present_one_is_known() -> None:
    with pytest.raises(RequestError) as caught:
        mapping.extractor_page({"success": True, "processors": []}, None)
    assert caught.value.code == "legacy_account"


def test_unknown_words_stay_what_they_are() -> None:
    run = mapping.run_detail({**RUN, "status": "SLEEPING", "failureReason": "BAD_MOOD"}, "x").run
    assert run.status == Unknown("SLEEPING")
    assert run.failure_reason == "BAD_MOOD"
    assert mapping.batch_run({**BATCH_RUN, "status": "PROCESSED"}, "x").status is (
        RunStatus.PROCESSED
    )


@pytest.mark.parametrize(
    ("usage", "credits_"),
    [
        ({"credits": 9, "totalCredits": 15}, 15.0),
        ({"credits": 9}, 9.0),
        ({"credits": 9, "totalCredits": 0}, 0.0),
        (None, None),
        ({"credits": "many"}, None),
        ({"credits": float("inf")}, None),
    ],
)
def test_credits(usage: object, credits_: float | None) -> None:
    assert mapping.run_detail({**RUN, "usage": usage}, "x").run.credits == credits_


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://dashboard.extend.ai/runs/1", True),
        ("http://127.0.0.1:8000/runs/1", True),
        ("http://localhost/x", True),
        ("http://dashboard.extend.ai/runs/1", False),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("https://user:pw@host/x", False),
        ("https://host/a b", False),
        ("https://[::1/x", False),
        ("https:///x", False),
        ("", False),
        (None, False),
        (5, False),
    ],
)
def test_only_a_link_for_a_browser_is_kept(url: object, kept: bool) -> None:
    found = mapping.run_detail({**RUN, "dashboardUrl": url}, "x").run.dashboard_url
    assert found == (url if kept else None)


def test_a_run_keeps_its_whole_body_and_survives_an_odd_file() -> None:
    detail = mapping.run_detail(RUN, "get_run")
    assert detail.body == RUN
    for odd in (None, {}, {"id": ""}, {"name": "x"}, "file_1", [1]):
        assert mapping.run_detail({**RUN, "file": odd}, "get_run").run.file is None


def test_a_creation_without_a_count_keeps_its_id() -> None:
    assert mapping.batch_run({"id": "bpr_9"}, "create_batch_run", run_count=7).run_count == 7
    with pytest.raises(DefectError):
        mapping.batch_run({"id": "bpr_9"}, "get_batch_run")


@pytest.mark.parametrize("identity", [None, "", 5, ["x"]])
def test_an_answer_without_an_id_does_not_fit_and_shows_no_content(identity: object) -> None:
    with pytest.raises(DefectError) as caught:
        mapping.file_page(page_of({**FILE, "name": "private.pdf", "id": identity}), None)
    assert caught.value.code == "unexpected_answer"
    assert "private" not in str(caught.value) + str(caught.value.__cause__)


odd = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats()
    | st.text(max_size=30)
    | st.sampled_from(["", "9999-99-99", "2026-01-01T00:00:00+99:00", "\x00", "https://"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def spoil(answer: Any, data: st.DataObject) -> None:
    """Put something odd into a random place of `answer`."""
    target, key = answer, data.draw(st.sampled_from(list(answer)))
    while data.draw(st.booleans()) and isinstance(target[key], dict | list) and target[key]:
        target = target[key]
        keys = list(target) if isinstance(target, dict) else list(range(len(target)))
        key = data.draw(st.sampled_from(keys))
    target[key] = data.draw(odd)


CODES = {None, "unexpected_answer", "legacy_account", "endless_listing"}


def code_of(read: Callable[[Any], object], answer: object) -> str | None:
    """The code of our error, None when the answer could be read; anything else comes through."""
    try:
        read(answer)
    except ExtendDesktopError as error:
        return error.code
    return None


@pytest.mark.parametrize("reader", READERS)
@settings(max_examples=25)
@given(data=st.data())
def test_any_part_may_be_anything(
    reader: tuple[Callable[[Any], object], Any], data: st.DataObject
) -> None:
    read, whole = reader
    answer = copy.deepcopy(whole)
    for _ in range(data.draw(st.integers(1, 3))):
        spoil(answer, data)
    assert code_of(read, answer) in CODES


@settings(max_examples=50)
@given(odd)
def test_any_answer_may_be_anything(answer: object) -> None:
    for read, _ in READERS:
        assert code_of(read, answer) in CODES


@given(odd)
def test_whatever_json_says_comes_back(value: object) -> None:
    text = json.dumps(value, allow_nan=False) if _finite(value) else "null"
    assert parse(text.encode()) == parse_json(text)


def _finite(value: object) -> bool:
    try:
        json.dumps(value, allow_nan=False).encode()
    except ValueError:
        return False
    return True


def test_numbers_that_are_none_and_halves_of_characters() -> None:
    assert parse(b'{"a": NaN, "b": [Infinity, -Infinity]}') == {"a": None, "b": [None, None]}
    assert parse(rb'{"a": "\ud83d", "b": "\ud83d\ude00"}') == {"a": "?", "b": "\U0001f600"}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "empty_answer"),
        (b"<html>", "not_json"),
        (b"OK", "not_json"),
        (b'{"data": [', "truncated"),
        (b"[1, 2", "truncated"),
        (b"[" * 200_000, "nested_too_deep"),
        (b"\xff\xfe\x00", "not_json"),
    ],
)
def test_what_is_not_json(body: bytes, code: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        parse(body)
    assert caught.value.code == code


def test_shapes_are_made_ready_by_their_first_answer_and_not_by_the_start() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _READY], capture_output=True, text=True, check=True
    )
    before, after = json.loads(done.stdout)
    # A page of anything has no shape of its own to make.
    assert before == ["PageDto"]
    assert {"FileDto", "FileMetadataDto"} <= set(after)
    assert "RunDto" not in after
