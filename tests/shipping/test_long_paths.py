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


def test_the_recipe_keeps_that_manifest() -> None:
    assert "manifest" not in (PACKAGING / "extend-desktop.spec").read_text("utf-8")
