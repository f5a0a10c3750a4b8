from __future__ import annotations

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.redaction import Redactor
from extend_desktop.system.logs import FILE_NAME, OLD_FILES, start_logging

log = logging.getLogger("extend_desktop.tests")


@pytest.fixture(autouse=True)
def _levels_restored() -> Iterator[None]:
    root = logging.getLogger()
    before = root.level
    yield
    root.setLevel(before)


def test_a_line_has_time_level_name_and_message_without_secrets(tmp_path: Path) -> None:
    session = start_logging(tmp_path, Redactor())
    log.info("calling %s with %s", "https://a.example/f?sig=abc", {"authorization": "Bearer k1"})
    session.close()
    text = (tmp_path / FILE_NAME).read_text()
    assert "INFO    extend_desktop.tests calling https://a.example/f?*** with" in text
    assert "k1" not in text
    assert "sig" not in text


def refuse() -> None:
    raise ValueError("refused my own odd key at https://a.example/?x=1")


def test_a_traceback_is_redacted_and_keeps_its_lines(tmp_path: Path) -> None:
    redactor = Redactor()
    redactor.add("my own odd key")
    session = start_logging(tmp_path, redactor)
    try:
        refuse()
    except ValueError:
        log.exception("failed")
    session.close()
    text = (tmp_path / FILE_NAME).read_text()
    assert "Traceback (most recent call last):\n" in text
    assert "ValueError: refused *** at https://a.example/?***" in text


def test_a_hostile_file_name_cannot_forge_a_line(tmp_path: Path) -> None:
    session = start_logging(tmp_path, Redactor())
    log.warning("skipped %s", "a\n2026-01-01 ERROR forged\x1b[31m\u2028\ud800.pdf")
    session.close()
    lines = (tmp_path / FILE_NAME).read_text().splitlines()
    assert len(lines) == 1
    assert "a\\n2026-01-01 ERROR forged\\x1b[31m\\u2028\\ud800.pdf" in lines[0]


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    session = start_logging(tmp_path, Redactor())
    session.close()
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_old_files_are_few_and_small(tmp_path: Path) -> None:
    session = start_logging(tmp_path, Redactor(), limit_bytes=1_000)
    for number in range(200):
        log.info("line %d %s", number, "x" * 50)
    session.close()
    files = sorted(tmp_path.iterdir())
    assert len(files) == OLD_FILES + 1
    assert all(file.stat().st_size <= 1_000 for file in files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert "line 199" in (tmp_path / FILE_NAME).read_text()


def test_chatty_libraries_are_quiet_below_a_warning(tmp_path: Path) -> None:
    session = start_logging(tmp_path, Redactor(), level=logging.DEBUG)
    logging.getLogger("httpx").info("HTTP Request: GET …")
    log.debug("ours")
    session.close()
    text = (tmp_path / FILE_NAME).read_text()
    assert "HTTP Request" not in text
    assert "ours" in text


def test_closing_twice_is_harmless_and_nothing_is_logged_after(tmp_path: Path) -> None:
    session = start_logging(tmp_path, Redactor())
    session.close()
    session.close()
    log.info("too late")
    assert (tmp_path / FILE_NAME).read_text() == ""


def test_a_folder_that_is_missing_is_a_clear_error(tmp_path: Path) -> None:
    handlers = list(logging.getLogger().handlers)
    with pytest.raises(StorageError, match="read_only"):
        start_logging(tmp_path / "missing", Redactor())
    assert logging.getLogger().handlers == handlers
