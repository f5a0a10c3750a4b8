"""The encrypted file: what is kept is found again, and whatever happens to it has a name."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typing_extensions import override

from extend_desktop.bootstrap.key_cipher import KeyCipherProcess
from extend_desktop.credentials.age_cipher import CipherError, decrypt
from extend_desktop.credentials.key_file import KeyFileStore
from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.errors import message_of
from extend_desktop.services.ports.key_stores import KeyCipher
from extend_desktop.storage.private_files import PrivateFile
from extend_desktop.system.file_lock import FileLock
from tests.helpers.age_files import age_file
from tests.helpers.quick_cipher import QuickCipher

PHRASE = "correct horse battery staple"
KEY = "sk_live_in_the_file_4711"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "keys.age"


def store_at(path: Path, cipher: KeyCipher | None = None) -> KeyFileStore:
    lock = FileLock(path.with_suffix(".lock"))
    return KeyFileStore(PrivateFile(path), cipher or QuickCipher(), lock)


def content_of(path: Path) -> bytes:
    return path.read_bytes()


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)


async def opened(path: Path, passphrase: str = PHRASE) -> KeyFileStore:
    store = store_at(path)
    await store.open(passphrase)
    return store


async def code_of_opening(path: Path, passphrase: str = PHRASE) -> str:
    with pytest.raises(CredentialError) as caught:
        await opened(path, passphrase)
    message = message_of(caught.value)
    assert message.title
    assert message.advice
    return caught.value.code


async def test_what_is_kept_is_found_by_another_start_with_the_passphrase(path: Path) -> None:
    store = await opened(path)
    await store.write({"a": KEY, "b": "ключ 🔑"})
    await store.erase(["b", "never there"])
    again = await opened(path)
    assert await again.read("a") == KEY
    assert await again.read("b") is None


async def test_two_programs_with_one_file_lose_nothing_of_each_other(path: Path) -> None:
    first, second = await opened(path), await opened(path)
    await first.write({"a": "1"})
    await second.write({"b": "2"})
    assert (await first.read("b"), await second.read("a")) == ("2", "1")


async def test_without_the_passphrase_nothing_is_read_or_written(path: Path) -> None:
    await (await opened(path)).write({"a": KEY})
    before = content_of(path)
    store = store_at(path)
    for call in (store.read("a"), store.write({"a": "x"}), store.erase(["a"])):
        with pytest.raises(CredentialError, match="key_file_locked"):
            await call
    assert await code_of_opening(path, "wrong") == "passphrase_wrong"
    assert await code_of_opening(path, "") == "passphrase_missing"
    assert content_of(path) == before
    await store.open(PHRASE)
    assert await store.read("a") == KEY


async def test_another_passphrase_replaces_the_old_one(path: Path) -> None:
    store = await opened(path)
    await store.write({"a": KEY})
    await store.change_passphrase("another one")
    await store.write({"b": "2"})
    assert await code_of_opening(path) == "passphrase_wrong"
    assert await (await opened(path, "another one")).read("a") == KEY


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "key_file_damaged"),
        (b"{}", "key_file_damaged"),
        (QuickCipher().encrypt(b"no json", PHRASE), "key_file_damaged"),
        (QuickCipher().encrypt(b'{"version": 1, "secrets": []}', PHRASE), "key_file_damaged"),
        (QuickCipher().encrypt(b'{"version": "x"}', PHRASE), "key_file_damaged"),
        (QuickCipher().encrypt(b'{"version": 2, "boxes": 1}', PHRASE), "key_file_newer"),
    ],
)
async def test_a_damaged_or_newer_file_is_named_and_left_as_it_is(
    path: Path, content: bytes, code: str
) -> None:
    put(path, content)
    assert await code_of_opening(path) == code
    assert content_of(path) == content


async def test_a_file_that_does_not_open_is_set_aside_not_deleted(path: Path) -> None:
    put(path, b"?")
    store = store_at(path)
    aside = Path(await store.set_aside())
    assert content_of(aside) == b"?"
    assert not store.is_there


class FullDisk(PrivateFile):
    @override
    def replace(self, content: bytes) -> None:
        raise OSError(28, "No space left on device")


async def test_a_disk_that_cannot_be_written_keeps_the_old_file(path: Path) -> None:
    await (await opened(path)).write({"a": KEY})
    before = content_of(path)
    store = KeyFileStore(FullDisk(path), QuickCipher(), FileLock(path.with_suffix(".lock")))
    await store.open(PHRASE)
    with pytest.raises(CredentialError) as caught:
        await store.write({"a": "new"})
    assert caught.value.code == "key_file_unwritable"
    assert "The disk is full." in message_of(caught.value).detail
    assert content_of(path) == before
    assert await (await opened(path)).read("a") == KEY


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
async def test_a_folder_that_may_not_be_written_is_named(path: Path) -> None:
    path.parent.mkdir()
    path.parent.chmod(0o500)
    assert await code_of_opening(path) == "key_file_unwritable"


async def test_a_file_in_the_folders_place_is_named(path: Path) -> None:
    path.parent.write_text("not a folder")
    assert await code_of_opening(path) == "key_file_unwritable"


async def test_only_the_owner_may_read_it_whatever_the_umask(path: Path) -> None:
    before = os.umask(0)
    try:
        await (await opened(path)).write({"a": KEY})
    finally:
        os.umask(before)
    assert mode_of(path) == 0o600
    assert mode_of(path.parent) == 0o700
    os.chmod(path, 0o644)  # noqa: PTH101 - of pathlib it would be blocking
    await (await opened(path)).read("a")
    assert mode_of(path) == 0o600, "a copy that was open to others"


def test_killed_in_the_middle_of_a_write_the_file_is_whole(tmp_path: Path) -> None:
    """A process writes anew without end; at each of many kills one whole content is there."""
    path = tmp_path / "keys.age"
    contents = [bytes([letter]) * 200_000 for letter in b"ab"]
    PrivateFile(path).replace(contents[0])
    program = (
        "import sys; from pathlib import Path\n"
        "from extend_desktop.storage.private_files import PrivateFile\n"
        "contents = [bytes([letter]) * 200_000 for letter in b'ab']\n"
        "print('on', flush=True)\n"
        "while True:\n"
        "    for content in contents: PrivateFile(Path(sys.argv[1])).replace(content)\n"
    )
    left_over = 0
    for turn in range(6):
        writer = subprocess.Popen([sys.executable, "-c", program, path], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"on\n"
        until = time.monotonic() + 0.003 * turn
        while time.monotonic() < until:
            pass
        writer.kill()
        writer.wait()
        writer.stdout.close()
        assert path.read_bytes() in contents
        left_over += len(list(tmp_path.iterdir())) - 1
    PrivateFile(path).replace(contents[1])
    assert [item.name for item in tmp_path.iterdir()] == ["keys.age"], f"{left_over} left over"


def test_a_file_of_ours_is_opened_again_by_the_process_that_made_it() -> None:
    cipher = KeyCipherProcess()
    content = cipher.encrypt(KEY.encode(), PHRASE)
    assert content.startswith(b"age-encryption.org/v1\n"), "what the age program opens, too"
    assert KEY.encode() not in content
    assert cipher.decrypt(content, PHRASE) == KEY.encode()


CONTENT = age_file(KEY.encode(), PHRASE)


@pytest.mark.parametrize(
    ("content", "passphrase", "code"),
    [
        (CONTENT, PHRASE + " ", "passphrase_wrong"),
        (CONTENT[:-1] + bytes([CONTENT[-1] ^ 1]), PHRASE, "key_file_damaged"),
        (CONTENT[:-1], PHRASE, "key_file_damaged"),
        (CONTENT[:150], PHRASE, "key_file_damaged"),
        (CONTENT[:30], PHRASE, "key_file_damaged"),
        (b"", PHRASE, "key_file_damaged"),
        (b"PK\x03\x04", PHRASE, "key_file_damaged"),
        (CONTENT.replace(b"/v1", b"/v2", 1), PHRASE, "key_file_newer"),
    ],
)
def test_a_file_that_does_not_open_says_why(content: bytes, passphrase: str, code: str) -> None:
    with pytest.raises(CipherError, match=code):
        decrypt(content, passphrase)


def test_a_file_made_by_the_description_of_the_format_opens() -> None:
    assert decrypt(CONTENT, PHRASE) == KEY.encode()


def test_the_process_answers_with_the_reason() -> None:
    with pytest.raises(CredentialError, match="passphrase_wrong"):
        KeyCipherProcess().decrypt(CONTENT, "another")
