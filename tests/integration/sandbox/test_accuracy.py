"""The sandbox extractor against what is expected of the samples, over real HTTP."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.helpers import expected_results
from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import SAMPLES

REQUIRED_SHARE = 0.95


def _inputs(client: SandboxClient, documents: list[dict[str, object]]) -> list[dict[str, object]]:
    files = [client.upload(SAMPLES / str(document["file"])) for document in documents]
    return [{"file": {"id": file["id"]}} for file in files]


@pytest.mark.parametrize("version", ["draft", "2.0", "1.0"])
def test_at_least_95_percent_of_the_fields_are_right(client: SandboxClient, version: str) -> None:
    judged: list[expected_results.Judged] = []
    for extractor in client.get("/extractors")["data"]:
        documents = [
            item
            for item in expected_results.documents("PROCESSED")
            if item["extractor"] == extractor["name"]
        ]
        config = client.get(f"/extractors/{extractor['id']}/versions/{version}")["config"]
        batch = client.try_batch(
            {
                "extractor": {"id": extractor["id"], "version": version},
                "inputs": _inputs(client, documents),
            }
        ).json()
        for document, run in zip(documents, client.finished_runs(batch["id"]), strict=True):
            assert run["status"] == "PROCESSED", run["failureMessage"]
            judged += expected_results.judge(document, config["schema"], run["output"]["value"])
    wrong = [item for item in judged if not item.right]
    share = 1 - len(wrong) / len(judged)
    print(f"version {version}: {len(judged)} fields, {share:.1%} right")  # noqa: T201 - the measured share
    assert len({item.document for item in judged}) == len(expected_results.documents("PROCESSED"))
    assert share >= REQUIRED_SHARE, wrong


def test_truth_covers_what_it_should() -> None:
    documents = expected_results.documents()
    counts = Counter(document["extractor"] for document in documents)
    assert len(documents) >= 24
    assert counts["Invoices"] > counts["Receipts"] + counts["Leases"]
    assert {item["file"] for item in documents} == {path.name for path in SAMPLES.iterdir()}


def test_confidence_and_citations_point_at_the_words(client: SandboxClient) -> None:
    inputs = _inputs(client, [{"file": "tidewater 3 pages.pdf"}])
    batch = client.create_batch("ex_PracticeInvoices", inputs)
    [run] = client.finished_runs(batch["id"])
    notes = run["output"]["metadata"]
    total = notes["total"]
    [cited] = total["citations"]
    assert cited["referenceText"].startswith("$")
    assert 0.8 < total["ocrConfidence"] <= 1
    # The total stands at the right edge of a letter page, on the last page.
    assert (cited["page"]["width"], cited["page"]["height"]) == (612, 792)
    assert cited["page"]["number"] == run["file"]["metadata"]["pageCount"] > 1
    assert 480 < cited["polygon"][0]["x"] < cited["polygon"][1]["x"] <= 557
    last_row = len(run["output"]["value"]["line_items"]) - 1
    assert notes[f"line_items[{last_row}].amount"]["citations"][0]["page"]["number"] > 1
    weaker = notes["vendor_name"]["ocrConfidence"]
    assert weaker < total["ocrConfidence"], "a letterhead is a guess, a labelled total is not"


def test_credits_follow_the_pages(client: SandboxClient) -> None:
    inputs = _inputs(client, [{"file": "tidewater 3 pages.pdf"}])
    [run] = client.finished_runs(client.create_batch("ex_PracticeInvoices", inputs)["id"])
    pages = run["file"]["metadata"]["pageCount"]
    assert run["usage"]["credits"] == 3 * pages
    assert run["usage"]["totalCredits"] == 5 * pages
    assert [part["object"] for part in run["usage"]["breakdown"]] == ["extract_run", "parse_run"]


@pytest.mark.parametrize(
    ("why", "words"),
    [("image only", "pictures only"), ("corrupt", "damaged"), ("encrypted", "password")],
)
def test_unreadable_samples_fail_with_the_documented_reason(
    client: SandboxClient, why: str, words: str
) -> None:
    [document] = [item for item in expected_results.documents("FAILED") if item["why"] == why]
    batch = client.create_batch("ex_PracticeInvoices", _inputs(client, [document]))
    [run] = client.finished_runs(batch["id"])
    assert (run["status"], run["failureReason"]) == ("FAILED", document["reason"])
    assert words in run["failureMessage"]
    assert run["output"] is None
    assert run["usage"] is None


def test_a_password_given_at_upload_opens_the_file(client: SandboxClient) -> None:
    [document] = [
        item for item in expected_results.documents("FAILED") if item["why"] == "encrypted"
    ]
    file = client.upload(SAMPLES / document["file"], password=document["password"])
    assert file["metadata"] == {"pageCount": 1}
    batch = client.create_batch("ex_PracticeInvoices", [{"file": {"id": file["id"]}}])
    [run] = client.finished_runs(batch["id"])
    assert run["output"]["value"]["invoice_number"] == document["fields"]["invoice_number"]
    assert run["output"]["value"]["total"] == document["fields"]["total"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("nothing.pdf", b"", "empty"),
        ("blank.txt", b" \n\n", "no text"),
        ("letter.docx", b"PK\x03\x04rest", "not docx"),
        ("book.xlsx", b"PK\x03\x04rest", "not xlsx"),
        ("photo.png", b"\x89PNG\r\n", "not png"),
    ],
)
def test_what_the_practice_engine_cannot_read_it_says(
    client: SandboxClient, name: str, content: bytes, words: str
) -> None:
    file = client.upload_bytes(name, content)
    batch = client.create_batch("ex_PracticeInvoices", [{"file": {"id": file["id"]}}])
    [run] = client.finished_runs(batch["id"])
    assert run["failureReason"] == "FAILED_TO_PROCESS_FILE"
    assert words in run["failureMessage"]


def test_other_text_gives_other_values(client: SandboxClient) -> None:
    text = "Smith & Co\n\nInvoice number: {0}\nTotal due: $ {1}\n"
    inputs = [{"file": {"text": text.format(*pair)}} for pair in (("A-1", "10.50"), ("B-2", "99"))]
    runs = client.finished_runs(client.create_batch("ex_PracticeInvoices", inputs)["id"])
    values = [run["output"]["value"] for run in runs]
    assert [value["invoice_number"] for value in values] == ["A-1", "B-2"]
    assert [value["total"]["amount"] for value in values] == [10.5, 99]
    assert [value["due_date"] for value in values] == [None, None]
    assert [value["line_items"] for value in values] == [[], []]


def test_an_unknown_schema_works_by_its_names(client: SandboxClient) -> None:
    schema = {
        "type": "object",
        "properties": {
            "vessel": {"type": ["string", "null"], "description": "Name of the ship"},
            "arrived_on": {"type": ["string", "null"], "extend:type": "date"},
            "gross_tonnage": {"type": ["integer", "null"]},
            "pilot_on_board": {"type": ["boolean", "null"]},
            "berth": {
                "type": "object",
                "properties": {"berth_number": {"type": ["string", "null"]}},
            },
        },
    }
    text = (
        "Harbour dues\n\nVessel: Aurora\nArrived on: 2 July 2026\nGross tonnage   12,400\n"
        "Pilot on board: yes\nBerth no. 7b\n"
    )
    answer = client.try_batch(
        {
            "extractor": {"id": "ex_PracticeInvoices", "overrideConfig": {"schema": schema}},
            "inputs": [{"file": {"text": text}}],
        }
    )
    [run] = client.finished_runs(answer.json()["id"])
    assert run["output"]["value"] == {
        "vessel": "Aurora",
        "arrived_on": "2026-07-02",
        "gross_tonnage": 12400,
        "pilot_on_board": True,
        "berth": {"berth_number": "7b"},
    }
    assert run["config"]["schema"] == schema
