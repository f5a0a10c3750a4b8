"""The archive and the comparison of two builds, over small payloads."""

from __future__ import annotations

import os
import subprocess
import tarfile
from pathlib import Path

import pytest

from shipping.build.file_modes import normalise
from shipping.build.metadata import NAME, release
from shipping.linux.tarball import pack, read_me, section
from shipping.verify.reproducible import differences, equal_packages, unexplained
from tests.helpers.package_tools import needs

TIME_S = 1_700_000_000


def payload(folder: Path) -> Path:
    """A few files as a payload has them, with modes and times as they happen to come."""
    inside = folder / "_internal" / "Grüße an alle"
    inside.mkdir(parents=True)
    (inside / "data.bin").write_bytes(b"\0" * 100)
    (folder / NAME).write_bytes(b"#!/bin/sh\n")
    (folder / NAME).chmod(0o700)
    (folder / "link").symlink_to(NAME)
    normalise(folder, TIME_S)
    return folder


def test_the_archive_is_the_same_each_time_and_says_nothing_of_its_maker(tmp_path: Path) -> None:
    source = payload(tmp_path / "payload")
    first = pack(source, tmp_path / "one")
    second = pack(source, tmp_path / "two")
    assert first.read_bytes() == second.read_bytes()
    assert first.name.startswith(f"{NAME}-{release().version}-linux-")
    with tarfile.open(first) as archive:
        entries = archive.getmembers()
    names = [entry.name for entry in entries]
    assert names == sorted(names)
    assert {entry.name.split("/")[0] for entry in entries} == {NAME}
    assert {(entry.uid, entry.gid, entry.uname, entry.gname) for entry in entries} == {
        (0, 0, "", "")
    }
    assert {int(entry.mtime) for entry in entries if not entry.issym()} == {TIME_S}
    modes = {entry.name: entry.mode for entry in entries}
    assert modes[f"{NAME}/{NAME}"] == 0o755
    assert modes[f"{NAME}/LICENSE"] == 0o644
    assert f"{NAME}/_internal/Grüße an alle/data.bin" in names


def test_nothing_frozen_is_nothing_to_pack(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="freeze"):
        pack(tmp_path / "missing", tmp_path)


def test_the_archives_readme_tells_how_to_run_it() -> None:
    text = read_me()
    assert f"`{NAME}/{NAME}`" in text
    assert "## Command line" in text
    assert "make test" not in text


def test_a_section_ends_where_the_next_begins() -> None:
    text = "# A\n\n## One\n\nfirst\n\n### Deeper\n\n## Two\n\nsecond\n"
    assert section(text, "One") == "## One\n\nfirst\n\n### Deeper\n\n"
    assert section(text, "Two") == "## Two\n\nsecond\n"
    with pytest.raises(ValueError, match="Three"):
        section(text, "Three")


def test_every_difference_of_two_payloads_is_found(tmp_path: Path) -> None:
    first, second = payload(tmp_path / "one"), payload(tmp_path / "second")
    assert differences(first, second) == []
    (second / "_internal" / "Grüße an alle" / "data.bin").write_bytes(b"\1" * 100)
    os.utime(second / "_internal" / "Grüße an alle" / "data.bin", (TIME_S, TIME_S))
    (second / NAME).chmod(0o644)
    (second / "new").write_text("x")
    (second / "link").unlink()
    (second / "link").symlink_to("elsewhere")
    found = differences(first, second)
    assert found == ["_internal/Grüße an alle/data.bin", NAME, "link", "new"]


def test_only_listed_differences_are_excused(tmp_path: Path) -> None:
    allowed = tmp_path / "differs.txt"
    allowed.write_text("# stamped by a tool\n*.bin\n")
    assert unexplained(["a/b.bin", "a/c.txt"], allowed) == ["a/c.txt"]
    allowed.write_text("# nothing\n")
    assert unexplained(["a/b.bin"], allowed) == ["a/b.bin"]


@needs("dpkg-deb")
def test_debian_packages_are_compared_by_what_is_inside(tmp_path: Path) -> None:
    def package(name: str, text: str, *options: str) -> Path:
        root = tmp_path / name
        (root / "DEBIAN").mkdir(parents=True)
        control = "Package: a\nVersion: 1\nArchitecture: all\nMaintainer: a <a@b>\nDescription: a\n"
        (root / "DEBIAN" / "control").write_text(control)
        (root / "data").write_text(text)
        normalise(root, TIME_S)
        target = tmp_path / f"{name}.deb"
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(TIME_S)}
        command = ["dpkg-deb", *options, "--root-owner-group", "--build", str(root), str(target)]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        return target

    well, quickly = package("well", "text", "-Zxz"), package("quickly", "text", "-Zgzip", "-z1")
    assert well.read_bytes() != quickly.read_bytes()
    assert equal_packages(well, quickly)
    assert not equal_packages(well, package("other", "Text", "-Zxz"))
    assert not equal_packages(tmp_path / "missing.deb", well)
