"""The Windows installer, compiled for real from a stub payload and looked into with other tools."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

import pytest

from extend_desktop.api.uploads import CONTENT_TYPES
from shipping.build.metadata import COMMAND_LINE_EXE, DISPLAY_NAME, PUBLISHER, WINDOW_EXE, release
from shipping.build.payload import PayloadError, read_payload
from shipping.verify.stub_payload import NESTED, make_stub_payload
from shipping.windows import nsis

VERSION = "1.2.3"
INSTALLED_BY_NSIS_ITSELF = {"uninstall.exe"}


@dataclass
class Compiled:
    order: nsis.Order
    signed: list[str]
    first: bytes

    @property
    def macros(self) -> str:
        return (self.order.generated / "payload.nsh").read_text("utf-8")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    """An installer, made with a signing hook that only notes what it was given."""
    work = tmp_path_factory.mktemp("nsis")
    noted = work / "signed files"
    hook = work / "a hook with spaces"
    hook.write_text(f'#!/bin/sh\nhead -c2 "$1" >>"{noted}"\nprintf " %s\\n" "$1" >>"{noted}"\n')
    hook.chmod(0o755)
    payload = read_payload(make_stub_payload(work / "stub payload"))
    order = nsis.Order(
        payload, replace(release(), version=VERSION), work / "generated", work / "dist", str(hook)
    )
    nsis.build(order)
    return Compiled(order, noted.read_text().splitlines(), order.installer.read_bytes())


def output(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_the_installer_holds_the_payload_byte_for_byte(compiled: Compiled, tmp_path: Path) -> None:
    output("7z", "x", f"-o{tmp_path}", compiled.order.installer)

    # 7z calls the folder by the number of the variable that will hold it.
    (root,) = (path for path in tmp_path.iterdir() if path.name != "$PLUGINSDIR")
    unpacked = {
        PurePosixPath(path.relative_to(root)): path for path in root.rglob("*") if path.is_file()
    }
    payload = compiled.order.payload
    assert {str(path) for path in unpacked} - {str(path) for path in payload.files} == (
        INSTALLED_BY_NSIS_ITSELF
    )
    for file in payload.files:
        assert unpacked[file].read_bytes() == (payload.root / file).read_bytes(), file
    assert len(NESTED) > 260


def test_it_is_a_64_bit_unicode_installer(compiled: Compiled) -> None:
    assert "SubType = NSIS-3 Unicode 64-bit" in output("7z", "l", compiled.order.installer)


def test_it_says_what_it_is(compiled: Compiled, tmp_path: Path) -> None:
    raw = tmp_path / "version"
    output("wrestool", "-x", "--raw", "-t16", "-o", raw, compiled.order.installer)
    said = raw.read_bytes().decode("utf-16-le", "ignore")

    for text in (DISPLAY_NAME, f"{DISPLAY_NAME} Setup", PUBLISHER, VERSION, "Apache-2.0"):
        assert text in said
    assert compiled.order.installer.name in said


def test_its_manifest_asks_for_no_rights_and_knows_long_paths(
    compiled: Compiled, tmp_path: Path
) -> None:
    raw = tmp_path / "manifest"
    output("wrestool", "-x", "--raw", "-t24", "-o", raw, compiled.order.installer)
    manifest = raw.read_text("utf-8")

    assert 'requestedExecutionLevel level="user"' in manifest or 'level="asInvoker"' in manifest
    assert re.search(r"longPathAware[^>]*>true<", manifest)


def test_it_bears_the_programs_icon(compiled: Compiled) -> None:
    groups = output("wrestool", "-l", "-t14", compiled.order.installer)
    icons = output("wrestool", "-l", "-t3", compiled.order.installer).splitlines()

    assert "--type=14" in groups
    assert len(icons) == 9


def test_what_is_removed_is_what_was_installed(compiled: Compiled) -> None:
    install, remove = (
        re.search(rf"!macro {name}\n(.*?)!macroend", compiled.macros, re.DOTALL)
        for name in ("PayloadInstall", "PayloadRemove")
    )
    assert install is not None
    assert remove is not None
    put = re.findall(r'File "/oname=([^"]+)"', install[1])
    assert len(put) == len(compiled.order.payload.files)
    assert re.findall(r'Delete "([^"]+)"', remove[1]) == put


def test_folders_are_removed_only_when_empty_and_inner_ones_first(compiled: Compiled) -> None:
    removed = re.findall(r'RMDir "([^"]+)"', compiled.macros)

    assert len(removed) == len(compiled.order.payload.folders)
    for position, folder in enumerate(removed):
        assert not any(later.startswith(folder + "\\") for later in removed[position + 1 :])


def test_no_script_removes_a_folder_with_all_that_is_in_it_but_the_users_own() -> None:
    scripts = [path.read_text("utf-8") for path in nsis.SOURCES.glob("*.ns[hi]")]

    whole = [line.strip() for text in scripts for line in text.splitlines() if "RMDir /r" in line]
    assert whole == ['RMDir /r "$LOCALAPPDATA\\${SLUG}"']


def test_every_type_the_program_takes_is_offered_and_none_is_taken_over(compiled: Compiled) -> None:
    offered = re.findall(r'FileAssociations" "([^"]+)"', compiled.macros)
    assert offered == sorted(CONTENT_TYPES)
    assert not re.search(r'WriteRegStr SHCTX "Software\\Classes\\\.[a-z]+" ', compiled.macros)


def test_the_hook_signs_both_programs_the_uninstaller_and_the_installer(compiled: Compiled) -> None:
    kinds = [line[:2] for line in compiled.signed]
    names = [Path(line[3:]).name for line in compiled.signed]

    assert kinds == ["MZ"] * 4
    assert names[:2] == [COMMAND_LINE_EXE, WINDOW_EXE]
    assert names[3] == compiled.order.installer.name


def test_a_hook_that_fails_stops_the_build(compiled: Compiled, tmp_path: Path) -> None:
    order = replace(compiled.order, generated=tmp_path / "g", dist=tmp_path, sign="/bin/false")

    with pytest.raises(subprocess.CalledProcessError):
        nsis.build(order)


def test_the_same_payload_makes_the_same_installer(compiled: Compiled, tmp_path: Path) -> None:
    nsis.build(replace(compiled.order, generated=tmp_path / "again"))

    assert compiled.order.installer.read_bytes() == compiled.first


def test_a_payload_without_the_program_is_refused(compiled: Compiled, tmp_path: Path) -> None:
    (tmp_path / "README").write_text("no program")

    with pytest.raises(PayloadError, match=COMMAND_LINE_EXE):
        nsis.build(replace(compiled.order, payload=read_payload(tmp_path)))


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("what?.txt", "forbids"),
        ("ends in a dot.", "drops"),
        ("folder /file", "drops"),
        ("lib/NUL.txt", "device"),
        ("a" * 240 + "/" + "b" * 240 + "/" + "c" * 240, "longer"),
    ],
)
def test_names_that_windows_cannot_hold_are_refused(tmp_path: Path, name: str, why: str) -> None:
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("")

    with pytest.raises(PayloadError, match=why):
        read_payload(tmp_path)


def test_names_that_differ_only_in_case_and_links_are_refused(tmp_path: Path) -> None:
    for name in ("Readme", "README"):
        (tmp_path / name).write_text("")
    with pytest.raises(PayloadError, match="case"):
        read_payload(tmp_path)

    (tmp_path / "README").unlink()
    (tmp_path / "link").symlink_to("Readme")
    with pytest.raises(PayloadError, match="link"):
        read_payload(tmp_path)


def test_a_missing_payload_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert nsis.main([str(tmp_path / "nothing")]) == 1
    assert "there is no frozen program" in capsys.readouterr().err
