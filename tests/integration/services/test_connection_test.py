"""Each step of a connection test fails by name against a real server that is wrong in just that."""

from __future__ import annotations

import asyncio
import shutil
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from extend_desktop.domain.connection_steps import Step, StepState
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.presentation.connection_steps import summary_text
from tests.helpers.connection_tests import (
    KEY,
    ConnectionOutcome,
    real_connection_test,
    run_test,
)
from tests.helpers.hostile_server import HostileServer, answer, hostile_server, refused_url
from tests.helpers.hostile_server import Step as Answer
from tests.helpers.proxy_server import proxy_process
from tests.helpers.sandbox_process import TEST_KEY, start_sandbox
from tests.helpers.tls_server import Authority, tls_server

needs_openssl = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="certificates are made with the openssl command"
)
EMPTY = answer(200, {"object": "list", "data": []})
WHO = answer(401, {"code": "UNAUTHORIZED", "message": "no key"})


@pytest.fixture(scope="module")
def hostile() -> object:
    with hostile_server() as server:
        yield server


@pytest.fixture
def server(hostile: HostileServer) -> HostileServer:
    hostile.script()
    return hostile


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


def assert_fails(found: ConnectionOutcome, step: Step) -> None:
    """It is this step that fails; those after it were not reached; no secret is shown."""
    assert found.failed is step, found.copied
    later = list(Step)[list(Step).index(step) + 1 :]
    assert {found.state(item) for item in later} <= {StepState.NOT_REACHED}
    error = next(item.error for item in found.result.steps if item.step is step)
    assert error is not None
    assert found.text(step).endswith(".")
    assert KEY not in found.copied + repr(found.heard)


async def test_all_steps_pass_live_and_in_order_at_a_real_server(tmp_path: Path) -> None:
    with start_sandbox() as sandbox:
        found = await run_test(tmp_path, sandbox.url, key=TEST_KEY)
    assert found.failed is None, found.copied
    assert [item.step for item in found.result.steps] == list(Step)
    assert {item.state for item in found.result.steps} == {StepState.PASSED}
    ended = [item.step for item in found.heard if item.state is not StepState.RUNNING]
    assert ended == list(Step)
    assert found.text(Step.PERMISSION).endswith("3 extractors found. Batches can be created.")
    assert TEST_KEY not in found.copied


@pytest.mark.parametrize(
    ("url", "step"),
    [
        ("ftp://127.0.0.1", Step.ADDRESS),
        ("http://extend.invalid", Step.ADDRESS),
        ("https://me:x@extend.invalid", Step.ADDRESS),
        ("https://extend.invalid", Step.DNS),
    ],
)
async def test_addresses_and_names(tmp_path: Path, url: str, step: Step) -> None:
    assert_fails(await run_test(tmp_path, url), step)


async def test_a_refused_port(tmp_path: Path) -> None:
    assert_fails(await run_test(tmp_path, refused_url()), Step.TCP)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://127.0.0.1:{refused}", "refused"),
        ("http://proxy.invalid:3128", "name was not found"),
    ],
)
async def test_a_proxy_that_is_not_there(tmp_path: Path, address: str, words: str) -> None:
    port = refused_url().rpartition(":")[2]
    settings = NetworkSettings(ProxyMode.MANUAL, address.format(refused=port))
    found = await run_test(tmp_path, "https://extend.invalid", settings=settings)
    assert_fails(found, Step.PROXY)
    assert words in found.text(Step.PROXY)
    assert found.text(Step.DNS) == "left to the proxy"


async def test_a_proxy_that_wants_another_password(tmp_path: Path) -> None:
    with proxy_process(tmp_path / "log", 9, "ada:right") as proxy:
        settings = NetworkSettings(ProxyMode.MANUAL, proxy.address, "ada")
        found = await run_test(
            tmp_path, "https://extend.invalid", settings=settings, password="wr0ng#secret"
        )
        assert proxy.seen == [("CONNECT extend.invalid:443 HTTP/1.1", "ada:wr0ng#secret")]
    assert_fails(found, Step.PROXY)
    assert "wr0ng" not in found.copied


@needs_openssl
async def test_through_a_proxy_to_a_server_of_an_own_authority(
    tmp_path: Path, authority: Authority
) -> None:
    async with tls_server(authority.issue("works.test")) as server:
        with proxy_process(tmp_path / "log", server.port, "ada:p@ss:/#%") as proxy:
            settings = NetworkSettings(
                ProxyMode.MANUAL, proxy.address, "ada", authorities_file=str(authority.certificate)
            )
            found = await run_test(
                tmp_path, "https://works.test", key=None, settings=settings, password="p@ss:/#%"
            )
    assert found.failed is None, found.copied
    assert found.text(Step.TLS).startswith("TLSv1.3")
    assert found.text(Step.TCP) == "connected by the proxy"
    assert found.state(Step.KEY) is StepState.NOT_REACHED
    summary = summary_text(found.result.steps)
    assert "works. Not tried" in summary
    assert summary.endswith("API key, Permission, Workspace, API version, Rate limit.")
    assert all("authorization" not in line.lower() for line in server.seen)


@needs_openssl
@pytest.mark.parametrize(
    ("host", "days", "is_trusted", "words"),
    [
        ("localhost", 2, False, "unable to get local issuer"),
        ("localhost", -1, True, "expired"),
        ("other.example", 2, True, "not valid for 'localhost'"),
    ],
)
async def test_certificates(
    tmp_path: Path, authority: Authority, host: str, days: int, is_trusted: bool, words: str
) -> None:
    settings = NetworkSettings(authorities_file=str(authority.certificate) if is_trusted else "")
    async with tls_server(authority.issue(host, days=days)) as server:
        found = await run_test(tmp_path, f"https://localhost:{server.port}", settings=settings)
    assert_fails(found, Step.TLS)
    assert words in found.text(Step.TLS)
    assert f"“{host}”" in found.text(Step.TLS)
    assert "Example Works Proxy" in found.text(Step.TLS)
    assert server.seen == []


@needs_openssl
async def test_a_file_of_certificates_that_is_gone_is_named_where_the_certificate_is_refused(
    tmp_path: Path, authority: Authority
) -> None:
    file = tmp_path / "works.pem"
    file.write_bytes(authority.certificate.read_bytes())
    _, network = real_connection_test(tmp_path)
    await network.change(NetworkSettings(authorities_file=str(file)), None)
    file.unlink()
    async with tls_server(authority.issue("localhost")) as server:
        found = await run_test(tmp_path, f"https://localhost:{server.port}")
    assert_fails(found, Step.TLS)
    assert f"{file} of Settings, Network is not trusted: it is not there" in found.text(Step.TLS)


@needs_openssl
async def test_a_file_of_certificates_that_is_gone_is_a_note_where_none_of_it_was_needed(
    tmp_path: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "gone.pem"
    file.write_bytes(authority.certificate.read_bytes())
    _, network = real_connection_test(tmp_path)
    await network.change(NetworkSettings(authorities_file=str(file)), None)
    file.unlink()
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
    async with tls_server(authority.issue("localhost")) as server:
        found = await run_test(tmp_path, f"https://localhost:{server.port}", key=None)
    assert found.state(Step.TLS) is StepState.WARNED, found.copied
    assert str(file) in found.text(Step.TLS)


@pytest.mark.parametrize(
    ("step", "elsewhere"),
    [
        (answer(302, b"", headers={"Location": "https://sign-in.example/"}), "sign-in.example"),
        (answer(200, b"<html>Welcome</html>", content_type="text/html"), "web page"),
    ],
)
async def test_a_portal_never_sees_the_key(
    tmp_path: Path, server: HostileServer, step: Answer, elsewhere: str
) -> None:
    server.script(step)
    found = await run_test(tmp_path, server.url)
    assert_fails(found, Step.ANSWER)
    assert elsewhere in found.text(Step.ANSWER)
    assert len(server.seen) == 1
    assert "authorization" not in server.seen[0].headers


@pytest.mark.parametrize(
    ("status", "code", "step"),
    [
        (401, "UNAUTHORIZED", Step.KEY),
        (403, "FORBIDDEN", Step.PERMISSION),
        (429, "RATE_LIMIT_EXCEEDED", Step.RATE),
        (400, "INVALID_REQUEST", Step.VERSION),
        (404, "NOT_FOUND", Step.VERSION),
    ],
)
async def test_what_extend_says_to_the_key(
    tmp_path: Path, server: HostileServer, status: int, code: str, step: Step
) -> None:
    headers = {"Retry-After": "3600"} if status == 429 else {}
    server.script(WHO, answer(status, {"code": code, "message": "no"}, headers=headers))
    assert_fails(await run_test(tmp_path, server.url, workspace_id="ws_7"), step)


async def test_an_address_with_a_path_too_many_is_told_from_a_missing_object(
    tmp_path: Path,
) -> None:
    with start_sandbox() as sandbox:
        found = await run_test(tmp_path, f"{sandbox.url}/v1", key=TEST_KEY)
    assert found.failed is Step.VERSION, found.copied
    assert "knows no list of files there" in found.text(Step.VERSION)
    assert "Correct the address" in found.text(Step.VERSION)


async def test_a_workspace_id_that_no_header_can_carry_is_not_sent(
    tmp_path: Path, server: HostileServer
) -> None:
    server.script(WHO)
    found = await run_test(tmp_path, server.url, workspace_id="ws_7\nx")
    assert_fails(found, Step.WORKSPACE)
    assert "Nothing was sent" in found.text(Step.WORKSPACE)
    assert all("authorization" not in request.headers for request in server.seen)


@pytest.mark.parametrize(
    ("said", "is_asked"),
    [
        ("Missing header X-Extend-Workspace-Id", True),
        ("workspaceId is required", True),
        ("You must specify a workspace.", True),
        ("A page size of 1 is not allowed in this workspace", False),
        ("The workspace has no files of this kind", False),
    ],
)
async def test_a_refusal_that_only_names_the_workspace_asks_for_none(
    tmp_path: Path, server: HostileServer, said: str, is_asked: bool
) -> None:
    server.script(WHO, answer(400, {"code": "INVALID_REQUEST", "message": said}))
    found = await run_test(tmp_path, server.url)
    assert_fails(found, Step.WORKSPACE)
    assert said in found.text(Step.WORKSPACE)
    assert ("The key needs a workspace id" in found.copied) is is_asked
    assert ("Enter the id of your workspace" in found.text(Step.WORKSPACE)) is is_asked


async def test_a_missing_workspace_and_another_ones_are_named(tmp_path: Path) -> None:
    with start_sandbox("--organization-key") as sandbox:
        missing = await run_test(tmp_path / "a", sandbox.url, key=TEST_KEY)
        assert missing.failed is Step.WORKSPACE, missing.copied
        assert "An organization key needs" in missing.text(Step.WORKSPACE)
        assert "Enter the id of your workspace" in missing.text(Step.WORKSPACE)
        another = await run_test(tmp_path / "b", sandbox.url, key=TEST_KEY, workspace_id="ws_no")
        assert_fails(another, Step.PERMISSION)
        assert "belongs to another workspace" in another.text(Step.PERMISSION)
        known = await run_test(
            tmp_path / "c", sandbox.url, key=TEST_KEY, workspace_id="ws_practice"
        )
        assert known.failed is None, known.copied
        assert known.text(Step.WORKSPACE).startswith("Practice")
        assert known.text(Step.RATE).startswith("not used up: ")
        assert TEST_KEY not in known.copied


async def test_an_older_version_is_tried_and_said(tmp_path: Path, server: HostileServer) -> None:
    older = answer(400, {"success": False, "error": "unknown version"})
    server.script(WHO, older, answer(200, {"success": True, "files": []}))
    found = await run_test(tmp_path, server.url)
    assert found.failed is None, found.copied
    assert found.state(Step.VERSION) is StepState.WARNED
    assert found.result.account.api_version == "2024-12-23"


@pytest.mark.parametrize(("minutes", "words"), [(30, "ahead of"), (-30, "behind")])
async def test_a_skewed_clock_is_worth_a_word(
    tmp_path: Path, server: HostileServer, minutes: int, words: str
) -> None:
    dated = answer(401, {}, headers={"Date": format_datetime(datetime.now(UTC), usegmt=True)})
    server.script(dated, EMPTY)
    found = await run_test(tmp_path, server.url, ahead=timedelta(minutes=minutes))
    assert found.failed is None, found.copied
    assert found.state(Step.CLOCK) is StepState.WARNED
    assert f"30 min {words} the server's" in found.text(Step.CLOCK)


async def test_it_can_be_cancelled_while_no_answer_comes(
    tmp_path: Path, server: HostileServer
) -> None:
    server.script(answer(401, {}, before_ms=60_000))
    begun = asyncio.Event()
    task = asyncio.ensure_future(
        run_test(
            tmp_path,
            server.url,
            listener=lambda item: begun.set() if item.step is Step.TCP else None,
        )
    )
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
