"""What the server does only when asked to: stricter tokens, older keys, the review agent."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import start_sandbox

INVOICES = "ex_PracticeInvoices"
TEXT = {"file": {"text": "Invoice number: T-1\nTotal due: $12.50"}}


@contextmanager
def with_options(*flags: str, **headers: str) -> Generator[SandboxClient]:
    with start_sandbox("--files", "40", *flags) as sandbox:
        client = SandboxClient(sandbox, **headers)
        yield client
        client.close()


def test_a_token_under_another_filter_goes_on_from_its_place_and_is_incomplete(
    client: SandboxClient,
) -> None:
    whole = [file["id"] for file in client.get("/files", maxPageSize=1000)["data"]]
    token = client.get("/files", maxPageSize=100)["nextPageToken"]
    query = {"nextPageToken": token, "nameContains": "inv", "maxPageSize": 1000}
    mixed = [file["id"] for file in client.get("/files", **query)["data"]]
    assert mixed
    assert set(mixed) < set(whole[100:])
    turned = client.get("/files", nextPageToken=token, sortDir="asc", maxPageSize=1000)["data"]
    assert [file["id"] for file in turned] == whole[:99][::-1]
    foreign = client.http.get("/extract_runs", params={"nextPageToken": token})
    assert foreign.status_code == 400


def test_strict_tokens_fit_the_listing_they_were_made_for_only() -> None:
    with with_options("--strict-page-tokens") as client:
        token = client.get("/files", maxPageSize=5)["nextPageToken"]
        for changed in ({"sortDir": "asc"}, {"nameContains": "inv"}):
            answer = client.http.get("/files", params={"nextPageToken": token, **changed})
            assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_REQUEST")
        assert client.get("/files", maxPageSize=5, nextPageToken=token)["data"]


def test_an_old_key_without_a_version_means_the_older_api() -> None:
    with with_options("--old-key") as client:
        current = client.get("/files")
        del client.http.headers["x-extend-api-version"]
        older = client.get("/files")
        assert client.http.get("/extractors").json() == {
            "success": False,
            "error": "Not found in this API version.",
        }
    assert [file["id"] for file in older["files"]] == [file["id"] for file in current["data"]]
    with with_options() as client:
        del client.http.headers["x-extend-api-version"]
        assert client.http.get("/files").status_code == 400


def test_whose_key_it_is(client: SandboxClient) -> None:
    me = client.get("/me")
    assert me["workspace"]["id"] == "ws_practice"
    assert "@" in me["user"]["email"]
    with with_options("--organization-key") as organization:
        targets = organization.get("/me")["grantedTargets"]
        assert len({target["workspace"]["id"] for target in targets}) == 2
        assert organization.http.get("/files").status_code == 400
    with with_options("--generation", "legacy") as older:
        assert older.http.get("/me").status_code == 404


def test_the_review_agent_scores_and_comments_every_value_and_costs_more() -> None:
    with with_options("--review-agent") as client:
        (run,) = client.finished_runs(client.create_batch(INVOICES, [TEXT])["id"])
        version = client.get(f"/extractors/{INVOICES}/versions/latest")
    metadata = run["output"]["metadata"]
    assert metadata["invoice_number"]["reviewAgentScore"] in range(3, 6)
    assert metadata["due_date"]["reviewAgentScore"] is None
    kinds = {insight["type"] for entry in metadata.values() for insight in entry["insights"]}
    assert kinds >= {"reasoning", "review_summary"}
    assert run["usage"]["credits"] == 4.0
    assert version["config"]["advancedOptions"]["reviewAgent"] == {"enabled": True}


def test_without_it_there_is_no_score_unless_the_batch_asks(client: SandboxClient) -> None:
    (plain,) = client.finished_runs(client.create_batch(INVOICES, [TEXT])["id"])
    assert not any("reviewAgentScore" in e for e in plain["output"]["metadata"].values())
    override = {"advancedOptions": {"reviewAgent": {"enabled": True}}}
    body = {"extractor": {"id": INVOICES, "overrideConfig": override}, "inputs": [TEXT]}
    (scored,) = client.finished_runs(client.try_batch(body).json()["id"])
    assert all("reviewAgentScore" in entry for entry in scored["output"]["metadata"].values())
    # What the override does not name stays as the extractor has it.
    assert scored["config"]["advancedOptions"]["citationsEnabled"] is True
    assert scored["config"]["schema"] == plain["config"]["schema"]


def test_an_override_takes_a_schema_whole(client: SandboxClient) -> None:
    number = {"type": ["string", "null"], "description": "Number of the invoice"}
    schema = {"type": "object", "properties": {"invoice_number": number}}
    body = {
        "extractor": {"id": INVOICES, "overrideConfig": {"schema": schema}},
        "inputs": [TEXT],
    }
    (run,) = client.finished_runs(client.try_batch(body).json()["id"])
    assert run["output"]["value"] == {"invoice_number": "T-1"}


@pytest.mark.parametrize(
    "override",
    [
        {"basePrcessor": "extraction_light"},
        {"advancedOptions": {"citationsEnabld": True}},
        {"advancedOptions": []},
        {"schema": "none"},
        {"schema": None},
    ],
)
def test_an_override_with_a_key_that_no_config_has_is_refused(
    client: SandboxClient, override: dict[str, Any]
) -> None:
    before = len(client.state()["files"])
    body = {"extractor": {"id": INVOICES, "overrideConfig": override}, "inputs": [TEXT]}
    answer = client.try_batch(body)
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_REQUEST")
    assert len(client.state()["files"]) == before


def test_credits_come_with_what_they_were_charged_for(client: SandboxClient) -> None:
    (run,) = client.finished_runs(client.create_batch(INVOICES, [TEXT])["id"])
    (listed,) = client.runs(client.create_batch(INVOICES, [TEXT])["id"])
    extraction, parsing = run["usage"]["breakdown"]
    assert (extraction["object"], parsing["object"]) == ("extract_run", "parse_run")
    assert parsing["id"] == run["parseRunId"]
    (charge,) = extraction["charges"]
    assert charge["unit"] == "page"
    assert charge["credits"] == extraction["credits"] == run["usage"]["credits"]
    assert listed["usage"] is None or "breakdown" not in listed["usage"]
