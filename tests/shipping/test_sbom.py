"""The bill of materials, made from the real lock and held against the environment of the tests."""

from __future__ import annotations

import json
import platform
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import qVersion

from shipping.build import licences, sbom
from shipping.build.lock import read_lock
from shipping.build.metadata import NAME, ROOT, release
from shipping.build.third_party import SEE_TEXT, Component, python_components

LIBRARY = Component("libffi8", "3.4.4-1", SEE_TEXT, (), "free", ("libffi.so.8",))


@pytest.fixture(scope="module")
def written() -> str:
    """make_sbom itself refuses what the CycloneDX schema does not allow, which takes a second."""
    return sbom.make_sbom(release(), read_lock(), [LIBRARY])


@pytest.fixture(scope="module")
def document(written: str) -> dict[str, Any]:
    return json.loads(written)


def components(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {component["name"]: component for component in document["components"]}


def test_it_is_cyclonedx_and_of_this_version(document: dict[str, Any]) -> None:
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    assert document["metadata"]["component"]["name"] == NAME
    assert document["metadata"]["component"]["version"] == release().version


def test_the_same_lock_gives_the_same_bytes(written: str, document: dict[str, Any]) -> None:
    assert sbom.make_sbom(release(), read_lock(), [LIBRARY]) == written
    assert "timestamp" not in document["metadata"]


def test_another_lock_gives_another_serial_number(document: dict[str, Any]) -> None:
    fewer = json.loads(sbom.make_sbom(release(), read_lock()[1:]))
    assert fewer["serialNumber"] != document["serialNumber"]


def test_what_is_taken_from_the_system_and_the_starter_are_named(document: dict[str, Any]) -> None:
    found = components(document)

    assert found["libffi8"]["purl"] == "pkg:deb/debian/libffi8@3.4.4-1"
    assert "libffi.so.8" in found["libffi8"]["description"]
    assert found["pyinstaller"]["version"] == metadata.version("pyinstaller")


def test_versions_are_those_installed(document: dict[str, Any]) -> None:
    names = {canonicalize_name(locked.name) for locked in read_lock()}
    python = [c for c in document["components"] if canonicalize_name(c["name"]) in names]

    assert len(python) > 20
    for component in python:
        assert component["version"] == metadata.version(component["name"]), component["name"]
        (files,) = component["externalReferences"]
        assert all(digest["alg"] == "SHA-256" for digest in files["hashes"])
        assert files["hashes"]


def test_qt_the_interpreter_and_what_they_carry_are_named(document: dict[str, Any]) -> None:
    found = components(document)

    assert found["qt"]["version"] == qVersion()
    assert found["cpython"]["version"] == platform.python_version()
    assert {"openssl", "sqlite", "pdfium"} <= found.keys()


def test_every_direct_dependency_hangs_on_the_program(document: dict[str, Any]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {
        canonicalize_name(requirement.name)
        for requirement in map(Requirement, project["dependencies"])
        if requirement.marker is None or requirement.marker.evaluate()
    }
    found = components(document)
    (edges,) = (d["dependsOn"] for d in document["dependencies"] if d["ref"] == NAME)

    assert wanted
    assert {found[name]["bom-ref"] for name in wanted} <= set(edges)
    assert found["cpython"]["bom-ref"] in edges


def test_every_package_takes_it_along_with_the_licences(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    licences.collect(tmp_path)
    sbom.put_into(tmp_path)
    licences.install(tmp_path, tmp_path / "package")

    inside = json.loads((tmp_path / "package" / sbom.INSIDE).read_text("utf-8"))
    named = {canonicalize_name(component["name"]) for component in inside["components"]}
    works = {canonicalize_name(component.name) for component in python_components()}
    assert works <= named
    assert {"qt", "openssl", "sqlite", "pdfium"} <= named


def test_nothing_hangs_loose(document: dict[str, Any]) -> None:
    named = {ref for edge in document["dependencies"] for ref in edge.get("dependsOn", [])}
    assert {component["bom-ref"] for component in document["components"]} <= named


def test_the_lock_is_read_for_the_system_it_is_asked_for() -> None:
    windows = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"}
    names = {locked.name for locked in read_lock(environment=windows)}

    assert "pywin32-ctypes" in names
    assert "secretstorage" not in names


@pytest.mark.parametrize("line", ["httpx>=0.28", "httpx==0.28.1", "httpx==0.*"])
def test_what_is_not_locked_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "requirements.lock"
    file.write_text(line + "\n")

    with pytest.raises(ValueError, match="not locked"):
        read_lock(file)
