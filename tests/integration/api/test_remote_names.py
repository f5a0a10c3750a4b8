"""Names of any kind go up, come back, are found and are downloaded under the name Extend gave."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extend_desktop.domain.files import FileQuery
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.integration.api.test_sandbox import client_of

KEPT = ["a%22b.pdf", "a;b.pdf", "a'b.pdf", "ä ö.pdf", "日本.pdf", " a.pdf", "=1+1.pdf", "x" * 251]
"""A server gives these back as they are."""
CHANGED = ['a"b.pdf', "a\rb.pdf", "a\nb.pdf", "a\r\nb.pdf", "a\x00b.pdf", "a\udcffb.pdf"]
"""What a form's header cannot hold comes back escaped or replaced."""
EITHER = ["a\\b.pdf", "C:\\x\\a.pdf", "a/b.pdf", "../../a.pdf", "..", "ü" * 125 + ".pdf", "%"]
"""Servers differ in what they take for a path."""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxProcess]:
    with start_sandbox() as process:
        yield process


async def there_and_back(sandbox: SandboxProcess, folder: Path, name: str) -> str:
    """Upload under a name, and return the remote name after finding and downloading the file."""
    local, target = folder / "local", folder / "back"
    local.write_bytes(name.encode("utf-8", "replace"))
    async with client_of(sandbox) as client:
        sent = await client.upload_file(local, name=name)
        assert (await client.get_file(sent.id)).name == sent.name
        found = await client.list_files(FileQuery(sent.name, page_size=1000))
        assert sent.id in {file.id for file in found.files}
        await client.list_files(FileQuery(name, page_size=1))
        target.unlink(missing_ok=True)
        await client.download_file(sent.id, target)
    assert target.read_bytes() == local.read_bytes()
    return sent.name


@pytest.mark.parametrize("name", KEPT)
async def test_kept(sandbox: SandboxProcess, tmp_path: Path, name: str) -> None:
    assert await there_and_back(sandbox, tmp_path, name) == name


@pytest.mark.parametrize("name", CHANGED + EITHER)
async def test_changed(sandbox: SandboxProcess, tmp_path: Path, name: str) -> None:
    remote = await there_and_back(sandbox, tmp_path, name)
    assert remote
    assert not set(remote) & set('"\r\n\x00\udcff')


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(name=st.text(st.characters(), min_size=1, max_size=80))
async def test_any_name_arrives_as_one_file(
    sandbox: SandboxProcess, tmp_path: Path, name: str
) -> None:
    before = len(sandbox.state()["files"])
    assert await there_and_back(sandbox, tmp_path, name)
    assert len(sandbox.state()["files"]) == before + 1
