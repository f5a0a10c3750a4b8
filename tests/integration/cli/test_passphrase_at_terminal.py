"""A command whose key is in the encrypted file asks at the terminal, and only there."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest

from tests.helpers.age_files import age_file
from tests.helpers.commands import command, run_command
from tests.helpers.terminal import Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="terminals are files here")

PHRASE = "correct horse battery"
KEY = "sk_live_in_the_file_4711"
ACCOUNT = {"id": "office", "name": "Office", "base_url": "http://127.0.0.1:1"}


@pytest.fixture
def home(private_home: Path) -> Path:
    """A data home whose only account has its key in the file; nothing answers at its address."""
    settings = {"accounts": [ACCOUNT], "active_account": "office", "key_store": "file"}
    for folder in ("config", "data"):
        (private_home / folder).mkdir(mode=0o700, parents=True)
    (private_home / "config" / "settings.json").write_text(json.dumps(settings))
    content = json.dumps({"version": 1, "secrets": {"office": KEY}})
    (private_home / "data" / "keys.age").write_bytes(age_file(content.encode(), PHRASE))
    return private_home


def test_the_passphrase_is_typed_unseen_and_found_nowhere(home: Path) -> None:
    with Terminal(command("doctor", "--account", "Office")) as terminal:
        terminal.wait_for("Passphrase of the key file: ")
        terminal.type(f"{PHRASE}\n")
        said = terminal.read_to_end()
    assert re.search(r"^(ok|good) +key +", said, re.MULTILINE), said
    assert PHRASE not in said
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert kept
    for secret in (PHRASE, KEY):
        assert [path for path in kept if secret.encode() in path.read_bytes()] == []


@pytest.mark.parametrize(
    ("typed", "words"),
    [("wrong\n", "does not open the key file"), ("\x03", "The key file is locked")],
    ids=["wrong", "Ctrl-C"],
)
def test_a_wrong_passphrase_and_none_have_their_words(home: Path, typed: str, words: str) -> None:
    with Terminal(command("run", "x.pdf", "--account", "Office", "--extractor", "x")) as terminal:
        terminal.wait_for("Passphrase of the key file: ")
        terminal.type(typed)
        assert words in terminal.read_to_end()
    assert home.exists()


def test_without_a_terminal_nothing_is_asked(home: Path) -> None:
    ended = run_command("run", "x.pdf", "--account", "Office", "--extractor", "x")
    assert ended.code != 0
    assert "The key file is locked" in ended.err
    assert os.listdir(home / "data")  # noqa: PTH208 - names alone
