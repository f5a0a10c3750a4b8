from __future__ import annotations

import stat
from pathlib import Path

import pytest

from extend_desktop.domain.errors import DefectError, StorageError
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from extend_desktop.system.resources import resource, resource_folder


def test_one_variable_moves_everything(tmp_path: Path) -> None:
    paths = find_paths({HOME_VARIABLE: str(tmp_path / "my data")})
    for folder in (paths.data, paths.config, paths.cache, paths.logs):
        assert folder.parent == tmp_path / "my data"
    assert paths.journal_file.parent == paths.data
    assert paths.settings_file.parent == paths.config


def test_a_relative_home_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths({HOME_VARIABLE: "portable"}).data == tmp_path / "portable" / "data"


def test_without_it_the_systems_own_folders_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    for blank in ({}, {HOME_VARIABLE: "  "}):
        paths = find_paths(blank)
        assert paths.data == tmp_path / "DATA" / "extend-desktop"
        assert paths.config == tmp_path / "CONFIG" / "extend-desktop"


def test_folders_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    paths = find_paths({HOME_VARIABLE: str(tmp_path / "home")})
    paths.create()
    paths.create()
    assert stat.S_IMODE(paths.data.stat().st_mode) == 0o700


def test_a_file_in_the_way_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("in the way")
    with pytest.raises(StorageError, match="read_only"):
        find_paths({HOME_VARIABLE: str(tmp_path / "home")}).create()


def test_resources_of_a_checkout_and_of_a_wheel_are_found(tmp_path: Path) -> None:
    package = tmp_path / "extend_desktop"
    package.mkdir()
    with pytest.raises(DefectError):
        resource_folder(package)
    (tmp_path / "resources").mkdir()
    assert resource_folder(package) == tmp_path / "resources"
    (package / "_resources").mkdir()
    assert resource_folder(package) == package / "_resources"


def test_our_own_resources_are_there() -> None:
    assert resource_folder().is_dir()


@pytest.mark.parametrize("parts", [("no such file",), ("..", "pyproject.toml"), ("/etc/passwd",)])
def test_a_resource_that_is_missing_or_outside_is_a_defect(parts: tuple[str, ...]) -> None:
    with pytest.raises(DefectError):
        resource(*parts)
