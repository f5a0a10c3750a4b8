"""What the Debian and RPM packages and the AppImage state about themselves."""

from __future__ import annotations

import re
import subprocess
from datetime import UTC, date, datetime
from email.parser import Parser
from pathlib import Path

import pytest

from shipping.build.file_modes import normalise
from shipping.build.metadata import COMPONENT_ID, MAINTAINER, PACKAGING, release
from shipping.build.payload import require_payload
from shipping.build.run_paths import is_elf, remove_foreign_run_paths, run_path
from shipping.build.third_party import Component
from shipping.linux.appimage import elf_size, require_runtime
from shipping.linux.changelog import Change, Entry
from shipping.linux.debian import USED_AT_RUN_TIME, Packaging, control, installed_size, together
from shipping.linux.debian_copyright import debian_copyright
from shipping.linux.file_tree import Product, write_gzip
from shipping.linux.rpm import escaped, specification
from shipping.verify.appimage import stub_runtime
from shipping.verify.clean_root import Source, debian_sources
from tests.helpers.package_tools import needs

PRODUCT = Product(
    release(),
    (Entry(release().version, date(2026, 2, 9), (Change("Added", "All of it."),)),),
    (),
    datetime(2026, 2, 9, tzinfo=UTC),
)
NAMED = Packaging("0.1.0-1", "amd64")


def fields(depends: tuple[str, ...] = ("libc6 (>= 2.35)",)) -> dict[str, str]:
    return dict(Parser().parsestr(control(PRODUCT, NAMED, depends, 1234)).items())


def test_the_control_file_has_what_policy_asks_for() -> None:
    found = fields()
    assert found["Package"] == "extend-desktop"
    assert found["Version"] == "0.1.0-1"
    assert found["Architecture"] == "amd64"
    assert found["Maintainer"] == MAINTAINER
    assert found["Installed-Size"] == "1234"
    assert found["Depends"] == "libc6 (>= 2.35)"
    assert "gnome-keyring" in found["Recommends"]


def test_the_description_has_a_short_first_line_and_indented_others() -> None:
    first, *others = fields()["Description"].split("\n")
    assert len(first) < 80
    assert not first.lower().startswith(("a ", "an ", "the "))
    assert others
    assert all(line.startswith(" ") and len(line) <= 80 for line in others)


def test_a_dependency_with_a_version_wins_over_one_without() -> None:
    assert together(["libb (>= 2)", "liba"], ["libb", "xdg-utils"]) == (
        "liba", "libb (>= 2)", "xdg-utils",
    )  # fmt: skip
    assert "ca-certificates" in USED_AT_RUN_TIME


def test_the_package_is_called_as_dpkg_calls_it() -> None:
    assert NAMED.file_name == "extend-desktop_0.1.0-1_amd64.deb"


def test_the_installed_size_counts_whole_units(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"x")
    (tmp_path / "two").write_bytes(b"x" * 1025)
    (tmp_path / "link").symlink_to("two")
    # 1 + 2 for the files, 1 for the link, 1 for the folder.
    assert installed_size(tmp_path) == 5


def test_a_missing_payload_is_said(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="freeze"):
        require_payload(tmp_path)


def test_modes_and_times_are_those_of_a_package(tmp_path: Path) -> None:
    program = tmp_path / "usr" / "lib" / "extend-desktop" / "extend-desktop"
    program.parent.mkdir(parents=True)
    library = program.parent / "libx.so"
    text = program.with_name("notes.txt")
    for path in (program, library):
        path.touch(mode=0o700)
    text.touch(mode=0o600)
    (tmp_path / "link").symlink_to("nowhere")
    normalise(tmp_path, 86400)
    assert [path.stat().st_mode & 0o777 for path in (program, library, text, program.parent)] == [
        0o755, 0o644, 0o644, 0o755,
    ]  # fmt: skip
    assert {path.stat().st_mtime for path in (program, library, tmp_path)} == {86400}
    assert (tmp_path / "link").lstat().st_mtime == 86400


def test_compressed_texts_are_the_same_each_time(tmp_path: Path) -> None:
    write_gzip(tmp_path / "a.gz", "text")
    write_gzip(tmp_path / "b.gz", "text")
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()


def test_the_copyright_file_names_qt_and_points_to_each_text() -> None:
    qt = Component("pyside6-essentials", "6.11.3", "LGPL-3", (), "")
    mixed = Component("mixed", "1", "MIT or ISC", ("2020 Somebody",), "the text")
    library = Component("libffi8", "3.4", "see its text", (), "free", ("libffi.so.8",))
    text = debian_copyright(release(), 2026, (qt, mixed), (library,))
    assert text.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format")
    assert "PySide6/*" in text
    assert "License: LGPL-3" in text
    assert "2020 Somebody (mixed 1)" in text
    assert "third-party/mixed.txt" in text
    assert "_internal/libffi.so.8" in text
    used = {line.removeprefix("License: ") for line in text.splitlines() if "License: " in line}
    names = {name for line in used for name in line.split(" and ")}
    described = {stanza.split("\n")[0] for stanza in text.split("\n\n")}
    assert {f"License: {name}" for name in names} <= described


@needs("rpmspec")
def test_rpm_understands_the_spec_file(tmp_path: Path) -> None:
    path = tmp_path / "extend-desktop.spec"
    path.write_text(specification(PRODUCT, tmp_path, ["libffi.so.8"]), "utf-8")
    query = "%{NAME} %{VERSION} %{SUMMARY}\n"
    command = ["rpmspec", "--query", "--queryformat", query, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.startswith(f"extend-desktop {release().version} Desktop batch manager")
    assert re.findall(r"@[A-Z_]+@", path.read_text("utf-8")) == ["@NAMES@"]  # of its comment


def test_rpm_macros_are_escaped() -> None:
    assert escaped("100 %{nil}") == "100 %%{nil}"


def test_only_a_runtime_is_taken_for_one(tmp_path: Path) -> None:
    runtime = stub_runtime(tmp_path / "runtime")
    require_runtime(runtime)
    assert elf_size(runtime.read_bytes()) == runtime.stat().st_size
    longer = tmp_path / "longer"
    longer.write_bytes(runtime.read_bytes() + b"image")
    for path in (longer, Path("/usr/bin/true"), Path(__file__)):
        with pytest.raises(SystemExit):
            require_runtime(path)


def test_the_flatpaks_manifest_grants_what_the_program_needs_and_no_more() -> None:
    text = (PACKAGING / "linux" / "flatpak" / f"{COMPONENT_ID}.yaml").read_text("utf-8")
    lines = [line.strip().removeprefix("- ") for line in text.splitlines()]
    assert f"id: {COMPONENT_ID}" in lines
    granted = {line for line in lines if line.startswith("--")}
    assert granted == {
        "--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11",
        "--device=dri", "--talk-name=org.freedesktop.secrets", "--filesystem=xdg-documents",
        "--filesystem=xdg-download", "--filesystem=xdg-desktop",
    }  # fmt: skip


def test_only_debians_own_sources_go_into_the_clean_root() -> None:
    lines = (
        "http://mirror.test/debian stable main Debian\n"
        "http://mirror.test/debian stable main Debian\n"
        "http://other.test/apt nodistro main Other Firm\n"
        "http://other.test/apt nodistro main \n"
    )
    (only,) = debian_sources(lines)
    assert only == Source("http://mirror.test/debian", "stable", "main")
    assert only.line() == "deb http://mirror.test/debian stable main"


@needs("chrpath", "ld")
def test_the_builders_folders_are_taken_out_of_libraries(tmp_path: Path) -> None:
    part = tmp_path / "part.o"
    subprocess.run(["ld", "-r", "-b", "binary", "-o", str(part), __file__], check=True)

    def library(name: str, path: str) -> Path:
        target = tmp_path / name
        command = ["ld", "-shared", "-rpath", path, "-o", str(target), str(part)]
        subprocess.run(command, check=True)
        return target

    foreign, own = library("foreign.so", "/home/somebody/lib"), library("own.so", "$ORIGIN/..")
    assert is_elf(foreign)
    assert remove_foreign_run_paths(tmp_path) == 1
    assert (run_path(foreign), run_path(own)) == ((), ("$ORIGIN/..",))
    library("mixed.so", "$ORIGIN:/home/somebody/lib")
    with pytest.raises(SystemExit, match="both kinds"):
        remove_foreign_run_paths(tmp_path)
