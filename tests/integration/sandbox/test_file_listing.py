"""Files on the sandbox: paging, filter, order, upload, download, deletion."""

from __future__ import annotations

import hashlib

import httpx
import pytest

from extend_desktop.sandbox.page_tokens import PageTokens
from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import SAMPLES, SandboxProcess, start_sandbox


def test_pages_give_every_file_once_and_newest_first(client: SandboxClient) -> None:
    pages = list(client.pages("/files", maxPageSize=40))
    files = [file for page in pages for file in page]
    assert len({file["id"] for file in files}) == len(files) >= 250
    assert [len(page) for page in pages[:-1]] == [40] * (len(pages) - 1)
    times = [file["createdAt"] for file in files]
    assert times == sorted(times, reverse=True)


def test_oldest_first_is_the_other_way_round(client: SandboxClient) -> None:
    newest = [file["id"] for page in client.pages("/files", maxPageSize=99) for file in page]
    oldest = [
        file["id"]
        for page in client.pages("/files", maxPageSize=70, sortDir="asc")
        for file in page
    ]
    assert oldest == newest[::-1]


def test_a_file_deleted_between_pages_neither_repeats_nor_hides_others(
    client: SandboxClient,
) -> None:
    extra = client.upload_bytes("to-delete.txt", b"x")
    before = [file["id"] for page in client.pages("/files", maxPageSize=50) for file in page]
    first = client.get("/files", maxPageSize=50)
    assert client.http.delete(f"/files/{extra['id']}").status_code == 200
    rest = client.get("/files", maxPageSize=1000, nextPageToken=first["nextPageToken"])
    assert [file["id"] for file in first["data"] + rest["data"]] == before


def test_the_name_filter_ignores_case_and_pages(client: SandboxClient) -> None:
    every = [file for page in client.pages("/files", maxPageSize=1000) for file in page]
    wanted = [file["id"] for file in every if "rechnung" in file["name"].lower()]
    found = [
        file["id"]
        for page in client.pages("/files", nameContains="RECHNUNG", maxPageSize=3)
        for file in page
    ]
    assert found == wanted
    assert len(wanted) > 3
    assert client.get("/files", nameContains="no such name")["data"] == []


def test_the_default_page_has_ten(client: SandboxClient) -> None:
    assert len(client.get("/files")["data"]) == 10


def test_tokens_need_encoding_and_belong_to_their_listing(client: SandboxClient) -> None:
    token = client.get("/files", maxPageSize=5)["nextPageToken"]
    assert all(mark in token for mark in "=:/+")
    for query in (
        {"nextPageToken": token[:-4] + "abc="},
        {"nextPageToken": "nonsense"},
    ):
        answer = client.http.get("/files", params=query)
        assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_REQUEST")


def test_every_token_that_was_given_out_is_taken_back() -> None:
    tokens = PageTokens(strict=True)
    written = [tokens.write("files", position) for position in range(20_000)]
    # A signature may by chance look like the token's own punctuation; one in a few hundred does.
    assert sum(token.count("+/") > 1 for token in written) > 10
    assert [tokens.read("files", token) for token in written] == list(range(20_000))


@pytest.mark.parametrize(
    "query",
    [{"maxPageSize": "0"}, {"maxPageSize": "1001"}, {"maxPageSize": "ten"}, {"sortDir": "up"}],
)
def test_bad_parameters_are_refused(client: SandboxClient, query: dict[str, str]) -> None:
    answer = client.http.get("/files", params=query)
    assert answer.status_code == 400
    assert answer.json()["retryable"] is False


def test_unknown_parameters_are_dropped_silently(client: SandboxClient) -> None:
    assert client.get("/files", maxPagesize=3)["data"] == client.get("/files")["data"]


def test_upload_then_download_gives_the_same_bytes(
    sandbox: SandboxProcess, client: SandboxClient
) -> None:
    path = SAMPLES / "Rechnung Müller & Söhne 2026-1187.pdf"
    uploaded = client.upload(path)
    assert (uploaded["name"], uploaded["type"]) == (path.name, "PDF")
    assert uploaded["presignedUrl"] is None
    url = client.get(f"/files/{uploaded['id']}")["presignedUrl"]
    plain = httpx.get(url, trust_env=False)
    assert hashlib.sha256(plain.content).digest() == hashlib.sha256(path.read_bytes()).digest()
    refused = httpx.get(url, headers={"Authorization": f"Bearer {sandbox.key}"}, trust_env=False)
    assert refused.status_code == 400
    forged = httpx.get(url[:-3] + "000", trust_env=False)
    assert forged.status_code == 403


def test_a_download_address_expires() -> None:
    with start_sandbox("--download-life-s", "0.001") as sandbox:
        client = SandboxClient(sandbox)
        file = client.upload_bytes("a.txt", b"text")
        url = client.get(f"/files/{file['id']}")["presignedUrl"]
        expired = httpx.get(url, trust_env=False)
        client.close()
    assert (expired.status_code, "expired" in expired.text) == (403, True)


def test_the_same_content_twice_makes_two_files(client: SandboxClient) -> None:
    first, second = (client.upload_bytes("same.txt", b"same") for _ in range(2))
    assert first["id"] != second["id"]


def test_a_deleted_file_is_gone_and_its_runs_stay(client: SandboxClient) -> None:
    file = client.upload_bytes("gone.txt", b"Invoice number: G-1\nTotal: 5.00")
    batch = client.create_batch("ex_PracticeInvoices", [{"file": {"id": file["id"]}}])
    [run] = client.finished_runs(batch["id"])
    assert client.http.delete(f"/files/{file['id']}").json() == {"id": file["id"]}
    for method in ("GET", "DELETE"):
        again = client.http.request(method, f"/files/{file['id']}")
        assert (again.status_code, again.json()["code"]) == (404, "NOT_FOUND")
    assert client.get(f"/extract_runs/{run['id']}")["output"] == run["output"]


def test_uploads_without_a_file_are_refused(client: SandboxClient) -> None:
    assert client.http.post("/files/upload", json={"file": "x"}).status_code == 422
    no_file = client.http.post("/files/upload", files={"other": ("a.txt", b"x")})
    assert no_file.status_code == 422


def test_a_hundred_thousand_files_list_like_ten() -> None:
    with start_sandbox("--files", "100000", "--seed", "7") as sandbox:
        client = SandboxClient(sandbox)
        first = client.get("/files", maxPageSize=1000)
        second = client.get("/files", maxPageSize=1000, nextPageToken=first["nextPageToken"])
        rare = client.get("/files", nameContains="099999", maxPageSize=100)["data"]
        ids = {file["id"] for file in sandbox.state(seeded=True)["files"]}
        client.close()
    assert len(ids) == 100_000
    assert not {file["id"] for file in first["data"]} & {file["id"] for file in second["data"]}
    assert all("099999" in file["name"] for file in rare)


def test_the_seed_decides_the_files() -> None:
    names: list[list[tuple[str, str]]] = []
    for seed in ("5", "5", "6"):
        with start_sandbox("--files", "30", "--seed", seed) as sandbox:
            files = sandbox.state(seeded=True)["files"]
            names.append([(file["id"], file["name"]) for file in files])
    assert names[0] == names[1]
    assert not set(names[0]) & set(names[2])


def test_seeded_files_can_be_downloaded_and_extracted(client: SandboxClient) -> None:
    files = client.get("/files", sortDir="asc", maxPageSize=25)["data"]
    batch = client.create_batch(
        "ex_PracticeInvoices", [{"file": {"id": file["id"]}} for file in files]
    )
    runs = client.finished_runs(batch["id"])
    numbers = {run["output"]["value"]["invoice_number"] for run in runs}
    assert len(numbers) == 25
    for run in runs:
        value = run["output"]["value"]
        rows = value["line_items"]
        assert round(sum(row["amount"] for row in rows), 2) == value["subtotal"]["amount"]
        if run["file"]["type"] == "PDF":
            pages = run["file"]["metadata"]["pageCount"]
            assert run["usage"]["breakdown"][0]["charges"][0]["quantity"] == pages
    url = client.get(f"/files/{files[0]['id']}")["presignedUrl"]
    content = httpx.get(url, trust_env=False).content
    assert content.startswith(b"%PDF-") == (files[0]["type"] == "PDF")
