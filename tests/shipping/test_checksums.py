"""SHA256SUMS: what coreutils reads, and what does not agree with it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from shipping.build import checksums


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    (tmp_path / "a package.deb").write_bytes(b"one")
    (tmp_path / "another.exe").write_bytes(b"two\n")
    return tmp_path


def test_coreutils_verify_what_is_written(dist: Path) -> None:
    checksums.write(dist)

    subprocess.run(["sha256sum", "--check", "--strict", checksums.FILE_NAME], cwd=dist, check=True)
    assert checksums.verify(dist) == 2
    assert checksums.main([str(dist), "--verify"]) == 0


def test_writing_twice_gives_the_same_list(dist: Path) -> None:
    first = checksums.write(dist).read_bytes()
    assert checksums.write(dist).read_bytes() == first


def test_every_difference_is_named(dist: Path) -> None:
    (dist / "third.rpm").write_bytes(b"")
    checksums.write(dist)
    (dist / "third.rpm").unlink()
    (dist / "another.exe").write_bytes(b"spoilt")
    (dist / "stranger").write_bytes(b"")

    with pytest.raises(checksums.ChecksumError) as caught:
        checksums.verify(dist)
    for text in ("third.rpm is missing", "another.exe was changed", "stranger is not listed"):
        assert text in str(caught.value)


@pytest.mark.parametrize("line", ["nonsense", "0" * 64 + "  ../elsewhere", "0" * 63 + "  short"])
def test_a_list_that_cannot_be_trusted_is_refused(
    dist: Path, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (dist / checksums.FILE_NAME).write_text(line + "\n")

    assert checksums.main([str(dist), "--verify"]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_an_empty_folder_is_not_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert checksums.main([str(tmp_path)]) == 1
    assert "there is nothing" in capsys.readouterr().err
