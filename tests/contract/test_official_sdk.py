"""The official SDK, unchanged but for its base URL, works against the sandbox.

It is the oracle for the shapes: its models are checked, not only its calls.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import httpx
import pytest
from extend_ai import Extend
from extend_ai.core.request_options import RequestOptions
from extend_ai.errors import (
    BadRequestError,
    NotFoundError,
    TooManyRequestsError,
    UnauthorizedError,
    UnprocessableEntityError,
)
from extend_ai.types import ExtractOutputJson, ExtractRun, SortBy, SortDir

from tests.helpers.sandbox_process import SAMPLES, SandboxProcess, start_sandbox
from tests.helpers.waiting import GIVE_UP_S, wait_for

NO_RETRY = RequestOptions(max_retries=0)


@pytest.fixture
def sdk(sandbox: SandboxProcess) -> Generator[Extend]:
    # Our own transport only so that its sockets are closed when the test ends.
    with httpx.Client(timeout=GIVE_UP_S, trust_env=False) as http:
        yield Extend(base_url=sandbox.url, token=sandbox.key, httpx_client=http)


def test_files_are_listed_page_by_page(sdk: Extend) -> None:
    first = sdk.files.list(max_page_size=40)
    assert first.next_page_token
    second = sdk.files.list(max_page_size=40, next_page_token=first.next_page_token)
    assert second.next_page_token is None
    ids = [file.id for file in [*first.data, *second.data]]
    assert len(set(ids)) == len(ids) >= 60
    named = sdk.files.list(name_contains="invoice", sort_dir=SortDir.ASC)
    assert all("invoice" in file.name.lower() for file in named.data)


def test_extractors_and_versions(sdk: Extend) -> None:
    extractors = sdk.extractors.list(sort_by=SortBy.CREATED_AT).data
    assert {item.name for item in extractors} == {"Invoices", "Receipts", "Leases"}
    for extractor in extractors:
        whole = sdk.extractors.retrieve(extractor.id)
        assert whole.draft_version.version == "draft"
        versions = sdk.extractor_versions.list(extractor.id).data
        assert [item.version for item in versions] == ["draft", "2.0", "1.0"]
        latest = sdk.extractor_versions.retrieve(extractor.id, "latest")
        assert latest.id == versions[1].id
        assert latest.config.model_dump(by_alias=True)["schema"]["properties"]


def test_the_main_job_from_upload_to_cleanup(sdk: Extend) -> None:
    path = SAMPLES / "invoice-harbor-HP-20417.pdf"
    with path.open("rb") as stream:
        file = sdk.files.upload(file=(path.name, stream, "application/pdf"))
    assert file.metadata.page_count == 1
    protected = (SAMPLES / "protected invoice 100519.pdf").read_bytes()
    locked = sdk.files.upload(file=("protected.pdf", protected), password="open-me")
    extractor = next(item for item in sdk.extractors.list().data if item.name == "Invoices")
    batch = sdk.extract_runs.create_batch(
        extractor={"id": extractor.id, "version": "2.0"},
        inputs=[
            {"file": {"id": file.id}, "metadata": {"key": "1"}},
            {"file": {"id": locked.id}, "metadata": {"key": "2"}},
            {"file": {"text": "Invoice number: 9", "name": "note.txt"}, "metadata": {"key": "3"}},
        ],
        priority=20,
    )
    assert batch.status == "PENDING"
    wait_for(lambda: sdk.batch_runs.get(batch.id).status == "PROCESSED")
    listed = sdk.extract_runs.list(
        batch_id=batch.id, sort_by=SortBy.CREATED_AT, sort_dir=SortDir.ASC
    ).data
    assert [run.metadata for run in listed] == [{"key": key} for key in "123"]
    runs = [sdk.extract_runs.retrieve(run.id) for run in listed]
    numbers = [_value(run)["invoice_number"] for run in runs]
    assert numbers == ["HP-20417", "100519", "9"]
    assert runs[0].usage is not None
    assert runs[0].usage.total_credits == 5
    assert sdk.extract_runs.delete(runs[2].id).id == runs[2].id
    for gone in (
        lambda: sdk.extract_runs.retrieve(runs[2].id),
        lambda: sdk.batch_runs.get("bpr_x"),
    ):
        with pytest.raises(NotFoundError):
            gone()
    url = sdk.files.retrieve(file.id).presigned_url
    assert url is not None
    assert httpx.get(url, trust_env=False).content == path.read_bytes()
    assert sdk.files.delete(file.id).id == file.id
    with pytest.raises(NotFoundError):
        sdk.files.retrieve(file.id)


def test_a_run_is_cancelled() -> None:
    with (
        start_sandbox("--files-per-minute", "60") as slow,
        httpx.Client(trust_env=False) as http,
    ):
        sdk = Extend(base_url=slow.url, token=slow.key, httpx_client=http)
        extractor = sdk.extractors.list().data[0]
        batch = sdk.extract_runs.create_batch(
            extractor={"id": extractor.id}, inputs=[{"file": {"text": text}} for text in "abc"]
        )
        last = sdk.extract_runs.list(batch_id=batch.id, sort_by=SortBy.CREATED_AT).data[0]
        assert sdk.extract_runs.cancel(last.id).status == "CANCELLED"
        assert sdk.extract_runs.retrieve(last.id).status == "CANCELLED"


def test_evaluation_sets(sandbox: SandboxProcess, sdk: Extend) -> None:
    invoices = next(item for item in sdk.extractors.list().data if item.name == "Invoices")
    made = [
        sdk.evaluation_sets.create(name=name, entity_id=invoices.id, description=f"{name} ones")
        for name in ("Doubtful", "Corrected", "Rare")
    ]
    first = sdk.evaluation_sets.list(
        entity_id=invoices.id, sort_by=SortBy.CREATED_AT, sort_dir=SortDir.ASC, max_page_size=2
    )
    rest = sdk.evaluation_sets.list(
        entity_id=invoices.id,
        sort_by=SortBy.CREATED_AT,
        sort_dir=SortDir.ASC,
        next_page_token=first.next_page_token,
    )
    assert [item.id for item in [*first.data, *rest.data]] == [item.id for item in made]
    assert sdk.evaluation_sets.list(entity_id="ex_PracticeLeases").data == []
    whole = sdk.evaluation_sets.retrieve(made[0].id)
    assert (whole.name, whole.description, whole.entity.id) == (
        "Doubtful",
        "Doubtful ones",
        invoices.id,
    )
    config = sdk.extractor_versions.retrieve(invoices.id, "draft").config
    value = dict.fromkeys(config.model_dump(by_alias=True)["schema"]["properties"])
    file = sdk.files.list(max_page_size=1).data[0]
    item: Any = {"file_id": file.id, "expected_output": {"value": value}}
    added = sdk.evaluation_set_items.create(whole.id, items=[item, item]).evaluation_set_items
    assert [
        (made_item.evaluation_set_id, made_item.file and made_item.file.name) for made_item in added
    ] == [(whole.id, file.name)] * 2
    incomplete: Any = {"file_id": file.id, "expected_output": {"value": {}}}
    for wrong in ([item, incomplete], [item] * 101, []):
        with pytest.raises(UnprocessableEntityError):
            sdk.evaluation_set_items.create(whole.id, items=wrong)
    with pytest.raises(NotFoundError):
        sdk.evaluation_set_items.create("ev_unknown", items=[item])
    sets = {kept["id"]: kept for kept in sandbox.state()["evaluationSets"]}
    assert len(sets[whole.id]["items"]) == 2


def test_refusals_become_the_errors_of_the_sdk(sandbox: SandboxProcess, sdk: Extend) -> None:
    with httpx.Client(trust_env=False) as http:
        stranger = Extend(base_url=sandbox.url, token="sk_wrong", httpx_client=http)
        with pytest.raises(UnauthorizedError):
            stranger.files.list()
    with pytest.raises(UnprocessableEntityError) as refused:
        sdk.extract_runs.create_batch(extractor={"id": "ex_PracticeInvoices"}, inputs=[])
    assert refused.value.body.code == "INVALID_REQUEST"
    with pytest.raises(BadRequestError):
        sdk.files.list(next_page_token="foreign")


def test_a_rate_limit_becomes_the_error_of_the_sdk() -> None:
    fault = {
        "operation": "listFiles",
        "every": 1,
        "kind": "status",
        "status": 429,
        "retry_after": "1",
    }
    with (
        start_sandbox(faults={"faults": [fault]}) as limited,
        httpx.Client(trust_env=False) as http,
    ):
        sdk = Extend(base_url=limited.url, token=limited.key, httpx_client=http)
        with pytest.raises(TooManyRequestsError):
            sdk.files.list(request_options=NO_RETRY)
        assert limited.state()["calls"]["listFiles"] == 1


def _value(run: ExtractRun) -> dict[str, Any]:
    assert run.status == "PROCESSED", run.failure_message
    output = run.output
    assert isinstance(output, ExtractOutputJson)
    whole = output.model_dump()
    assert whole["metadata"]
    return whole["value"]
