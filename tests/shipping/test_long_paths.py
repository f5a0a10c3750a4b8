"""The frozen program reaches paths of more than 259 characters where Windows allows it."""

from __future__ import annotations

import re

import pytest

from shipping.build.metadata import PACKAGING

SETTING = re.compile(
    rb'<longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">(\w+)<'
)


@pytest.mark.parametrize("with_elevation", [False, True])
def test_the_manifest_of_the_program_says_so(*, with_elevation: bool) -> None:
    manifest = pytest.importorskip("PyInstaller.utils.win32.winmanifest")
    made = manifest.create_application_manifest(None, with_elevation, False)
    assert SETTING.findall(made) == [b"true"]


def test_it_asks_for_no_more_rights_and_is_not_stretched_by_a_setting_of_its_own() -> None:
    """Qt declares per-monitor awareness at run time; a manifest that said less would win over it."""
    manifest = pytest.importorskip("PyInstaller.utils.win32.winmanifest")
    made = manifest.create_application_manifest(None, False, False)
    assert b'level="asInvoker"' in made
    assert b"dpiAware" not in made


def test_the_installers_manifest_has_both() -> None:
    script = (PACKAGING / "windows" / "installer.nsi").read_text("utf-8")
    assert "\nManifestDPIAware true\n" in script
    assert "\nManifestLongPathAware true\n" in script


def test_the_recipe_keeps_that_manifest() -> None:
    assert "manifest" not in (PACKAGING / "extend-desktop.spec").read_text("utf-8")
