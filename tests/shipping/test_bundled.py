"""What the spec asks for: distributions, modules, data, icons, version, environment."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

import entry
from extend_desktop import __version__
from extend_desktop.system.own_program import with_streams
from extend_desktop.ui.application import APP_USER_MODEL_ID
from shipping.build import bundled
from shipping.build.metadata import (
    BUNDLE_ID,
    COMMAND_LINE_EXE,
    NAME,
    ROOT,
    WINDOW_EXE,
    Release,
    release,
)
from shipping.windows import version_resource

AFRESH = {"PYINSTALLER_RESET_ENVIRONMENT": "1"}


def test_the_needed_distributions_are_ours_and_not_the_tools() -> None:
    needed = bundled.required()
    assert {NAME, "pyside6-essentials", "shiboken6", "httpx", "pydantic-core", "h11"} <= needed
    assert not needed & {
        "pytest",
        "pyinstaller",
        "hypothesis",
        "ruff",
        "pillow",
        "cyclonedx-python-lib",
    }


def test_modules_of_tools_stay_out_and_ours_do_not() -> None:
    excluded = set(bundled.excluded_modules())
    assert {"pytest", "hypothesis", "PIL", "PyInstaller", "tkinter", "unittest"} <= excluded
    # Some distributions share these with tools.
    assert not excluded & {"extend_desktop", "PySide6", "pydantic", "jaraco", "typing_extensions"}


def test_a_dropped_module_takes_its_children_along_but_not_its_namesake() -> None:
    assert bundled.is_dropped("pydantic.v1")
    assert bundled.is_dropped("pydantic.v1.main")
    assert not bundled.is_dropped("pydantic.v1beta")
    assert not bundled.is_dropped("pydantic.version")


def test_the_bundled_files_are_those_of_the_wheel() -> None:
    pairs = bundled.data_files()
    names = {f"{Path(folder).name}/{Path(source).name}" for source, folder in pairs}
    assert {"icons/search.svg", "metadata/extend-desktop.svg", "guide/CHANGELOG.md"} <= names
    assert not any(name.endswith(".py") for name in names)
    forced = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    targets = forced["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for source, folder in pairs:
        path = Path(source).relative_to(ROOT)
        target = targets.get(path.as_posix()) or f"{targets[path.parent.as_posix()]}/{path.name}"
        assert target == f"{folder}/{path.name}"


def test_the_version_resource_is_what_pyinstaller_evaluates() -> None:
    seen: dict[str, str] = {}

    def anything(*_arguments: Any, **_named: Any) -> None:
        """Replaces PyInstaller's classes, which exist on Windows only."""

    def struct(name: str, value: Any) -> None:
        seen[name] = value

    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo")
    scope: dict[str, Any] = dict.fromkeys((*names, "VarStruct"), anything)
    text = version_resource.resource(Release("1.2.3", 'It\'s "quoted"', "Apache-2.0"))
    eval(text, {**scope, "StringStruct": struct})  # noqa: S307 - as PyInstaller does
    assert seen["ProductVersion"] == "1.2.3"
    assert "Extend Desktop" in seen["ProductName"]


def test_the_version_is_the_same_in_the_program_and_in_what_is_built() -> None:
    assert release().version == __version__


def test_programs_we_start_get_their_own_search_paths_back() -> None:
    environment = {
        "LD_LIBRARY_PATH": "/opt/it/_internal:/home/lib",
        "LD_LIBRARY_PATH_ORIG": "/home/lib",
        "QT_PLUGIN_PATH": "/opt/it/_internal/PySide6/Qt/plugins",
        "HOME": "/home",
    }
    entry.give_back(environment)
    assert environment == {"LD_LIBRARY_PATH": "/home/lib", "HOME": "/home", **AFRESH}
    entry.give_back(environment := {"LD_LIBRARY_PATH": "/opt/it/_internal"})
    assert environment == AFRESH


def test_no_variable_leads_programs_we_start_into_our_bundle(tmp_path: Path) -> None:
    bundle, other = tmp_path / "_internal", tmp_path / "_internal-too"
    environment = {
        "PYTHONHOME": str(bundle),
        "SSL_CERT_FILE": str(bundle / "certs" / "all.pem"),
        "XDG_DATA_DIRS": os.pathsep.join((str(bundle / "share"), str(other))),
        "EDITOR": "vi",
    }
    entry.give_back(environment, str(bundle))
    assert environment == {"XDG_DATA_DIRS": str(other), "EDITOR": "vi", **AFRESH}


def test_the_window_on_windows_starts_the_program_that_has_streams(tmp_path: Path) -> None:
    window, console = tmp_path / WINDOW_EXE, tmp_path / COMMAND_LINE_EXE
    assert with_streams(window) == window
    console.touch()
    assert with_streams(window) == console
    assert with_streams(console) == console
    assert with_streams(tmp_path / NAME) == tmp_path / NAME


def test_the_program_and_its_installer_agree_on_the_name_in_the_taskbar() -> None:
    assert APP_USER_MODEL_ID == BUNDLE_ID
