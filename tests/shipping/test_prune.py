"""The list of what is bundled: it keeps what it should, drops the rest, and notices its own errors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.translations.files import FORMS
from shipping.build.prune import LINUX, MACOS, WINDOWS, is_governed, is_wanted, problems, rules

SYSTEMS = (LINUX, WINDOWS, MACOS)
KEPT = {
    LINUX: (
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_en.qm",
        *(f"PySide6/Qt/translations/qtbase_{language}.qm" for language in FORMS),
        "libssl.so.3",
        "libxcb-cursor.so.0",
    ),
    WINDOWS: (
        "PySide6\\QtWidgets.pyd",
        "PySide6\\Qt6Core.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\msvcp140_1.dll",
        "shiboken6\\vcruntime140.dll",
    ),
    MACOS: (
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/QtDBus.framework/Versions/A/QtDBus",
        "PySide6/Qt/lib/QtCore.framework/Resources/Info.plist",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    ),
}
DROPPED = {
    LINUX: (
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_it.qm",
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "pydantic-2.0.0.dist-info/METADATA",
        "keyring-25.7.0.dist-info/RECORD",
    ),
    WINDOWS: ("PySide6\\opengl32sw.dll", "PySide6\\Qt6Network.dll", "PySide6\\vcomp140.dll"),
    MACOS: ("PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",),
}
UNUSED_MODULES = ("Qml", "Quick", "Quick3D", "WebEngineCore", "Pdf", "Designer", "Sql", "Test")


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_the_program_needs_is_kept_and_the_rest_dropped(system: str) -> None:
    assert [path for path in KEPT[system] if not is_wanted(path, system)] == []
    assert [path for path in DROPPED[system] if is_wanted(path, system)] == []


@given(st.sampled_from(SYSTEMS), st.sampled_from(UNUSED_MODULES), st.text("abcz_0", max_size=6))
def test_no_file_of_an_unused_module_of_qt_is_wanted(system: str, module: str, tail: str) -> None:
    for path in (
        f"PySide6/Qt{module}{tail}.abi3.so",
        f"PySide6/Qt{module}{tail}.pyd",
        f"PySide6/Qt6{module}{tail}.dll",
        f"PySide6/Qt/lib/libQt6{module}{tail}.so.6",
        f"PySide6/Qt/lib/Qt{module}{tail}.framework/Versions/A/Qt{module}{tail}",
        f"PySide6/Qt/qml/{module}/{tail}.qml",
    ):
        assert not is_wanted(path, system), path


def test_our_own_files_need_no_rule() -> None:
    for path in ("extend_desktop/_resources/icons/search.svg", "pydantic_core/_core.so", "x.zip"):
        assert not is_governed(path)
        assert is_wanted(path, LINUX)


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_payload_with_exactly_the_listed_files_is_right(system: str) -> None:
    exact = [rule.pattern.replace("*", "x") for rule in rules(system)]
    assert problems(exact, system) == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_file_without_a_rule_and_a_rule_without_a_file_are_told(system: str) -> None:
    exact = [rule.pattern.replace("*", "x") for rule in rules(system)]
    extra = problems([*exact, "PySide6/Qt6Sql.dll"], system)
    assert extra == ["PySide6/Qt6Sql.dll: no rule keeps it"]
    stale = problems(exact[1:], system)
    assert len(stale) == 1
    assert stale[0].startswith(rules(system)[0].pattern)


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_rule_has_a_reason_and_stands_once(system: str) -> None:
    patterns = [rule.pattern for rule in rules(system)]
    assert len(patterns) == len(set(patterns))
    assert all(rule.why for rule in rules(system))
    assert not any(word in pattern for pattern in patterns for word in "{}")
