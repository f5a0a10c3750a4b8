"""Whose work is in the payload, and that every package brings the texts of all of it."""

from __future__ import annotations

import sys
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from shipping.build import licences
from shipping.build.lock import read_lock
from shipping.build.metadata import ROOT
from shipping.build.third_party import (
    QT_DISTRIBUTIONS,
    SEE_TEXT,
    Component,
    python_component,
    python_components,
    system_components,
    system_libraries,
)

FOUND: dict[str, Component] = {
    canonicalize_name(component.name): component for component in python_components()
}


def test_everything_that_is_locked_for_this_machine_is_described() -> None:
    assert {canonicalize_name(component.name) for component in read_lock()} <= FOUND.keys()
    assert {"cpython", "pyinstaller"} <= FOUND.keys()
    assert not {"pytest", "ruff", "extend-desktop"} & FOUND.keys()


def test_each_has_a_name_and_a_text_of_its_licence() -> None:
    assert FOUND["httpx"].licence == "BSD-3-Clause"
    assert FOUND["cpython"].text.startswith("A. HISTORY OF THE SOFTWARE")
    assert "Bootloader Exception" in FOUND["pyinstaller"].text
    for component in FOUND.values():
        assert component.text.strip(), component.name
        # Only Debian's copyright file needs a name for each.
        assert component.licence != SEE_TEXT or sys.platform != "linux", component.name
        assert "\n" not in component.licence, component.name


def test_qt_comes_with_its_notice_and_both_gnu_licences() -> None:
    for name in QT_DISTRIBUTIONS:
        assert FOUND[name].licence == "LGPL-3"
        for words in ("The Qt Company", "GNU LESSER GENERAL", "GNU GENERAL PUBLIC LICENSE"):
            assert words in FOUND[name].text


def test_a_distribution_without_a_licence_text_is_a_failure(tmp_path: Path) -> None:
    folder = tmp_path / "nameless-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Name: nameless\nVersion: 1.0\n")
    (folder / "RECORD").write_text("nameless-1.0.dist-info/METADATA,,\n")

    with pytest.raises(LookupError, match="nameless installs no licence text"):
        python_component(PathDistribution(folder))


@pytest.mark.skipif(
    sys.platform != "linux", reason="only on Linux libraries of the system go along"
)
def test_a_library_that_no_package_brought_is_a_failure(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    inside.mkdir()
    (inside / "libnobody-knows.so.1").touch()
    (inside / "libpython3.11.so.1.0").touch()

    assert system_libraries(tmp_path) == ["libnobody-knows.so.1"]
    with pytest.raises(LookupError, match="libnobody-knows"):
        system_components(tmp_path)
    with pytest.raises(SystemExit, match="libnobody-knows"):
        licences.collect(tmp_path)


def test_the_payloads_folder_has_a_list_a_text_for_each_and_our_own(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()

    licences.collect(tmp_path)

    folder = tmp_path / licences.FOLDER
    names = {path.name for path in folder.iterdir()}
    assert names == {
        "README.txt",
        "LICENSE",
        *(f"{component.name}.txt" for component in FOUND.values()),
    }
    assert "httpx 0." in (folder / "README.txt").read_text("utf-8")
    assert (folder / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_packages_take_the_texts_from_the_payload(tmp_path: Path) -> None:
    library = Component("libffi8", "3.4", SEE_TEXT, (), "free", ("libffi.so.8",))
    licences.write_texts(tmp_path / licences.FOLDER, [library])
    (tmp_path / licences.FOLDER / licences.OWN).touch()

    licences.install(tmp_path, tmp_path / "all")
    licences.install(tmp_path, tmp_path / "debian", without=licences.OWN)

    texts = {"README.txt", "libffi8.txt"}
    assert {path.name for path in (tmp_path / "debian").iterdir()} == texts
    assert {path.name for path in (tmp_path / "all").iterdir()} == {*texts, licences.OWN}
    assert "libffi8 3.4 (libffi.so.8): see its text" in (tmp_path / "all" / "README.txt").read_text(
        "utf-8"
    )
