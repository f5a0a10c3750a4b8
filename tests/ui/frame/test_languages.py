"""The window in another language: its texts, its numbers and dates, its direction."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from extend_desktop.presentation.exports import preset_title
from extend_desktop.presentation.formats import formats, in_english
from extend_desktop.presentation.nouns import FILES
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.translation import tr
from extend_desktop.services.exports.presets import BUILT_IN
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.translation import Language, QtFormats
from extend_desktop.ui.views.window.page_switch import PageCount
from resources.translations.messages import Message
from tests.helpers.pseudo_language import (
    CLOSING,
    OPENING,
    PSEUDO,
    PSEUDO_RIGHT_TO_LEFT,
    make_catalogue,
    pseudo,
    spoken,
)
from tests.helpers.waiting import GIVE_UP_S
from tests.helpers.window_stage import Stage

MOMENT = datetime(2026, 11, 1, 9, 5, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("de_DE", ("12.480", "1.284,5", "01.11.2026", "09:05", "09:05:03")),
        ("fr_FR", ("12\u202f480", "1\u202f284,5", "01/11/2026", "09:05", "09:05:03")),
        ("es_ES", ("12.480", "1284,5", "1/11/2026", "9:05", "9:05:03")),
        ("ja_JP", ("12,480", "1,284.5", "2026/11/01", "9:05", "9:05:03")),
    ],
)
def test_numbers_and_dates_are_those_of_the_place(locale: str, shown: tuple[str, ...]) -> None:
    way = QtFormats(QLocale(locale))
    assert shown == (
        way.count(12480),
        way.decimal(1284.5, 1),
        way.day(MOMENT),
        way.clock(MOMENT),
        way.clock_with_seconds(MOMENT),
    )
    # Of what is named after its time.
    assert way.stamp(MOMENT) == f"{shown[2]} {shown[3]}"
    assert way.count(10**12).count("0") == 12
    assert way.written("12,480.5") == way.decimal(12480.5, 1)
    assert way.decimal(28, 0) == "28"


_ASK_FORMATS = """
import sys
from datetime import datetime
from pathlib import Path
from extend_desktop.presentation.formats import formats
from extend_desktop.ui.application import make_application
from extend_desktop.ui.translation import Languages
languages = Languages(make_application([]), Path(sys.argv[1]))
languages.use(languages.chosen(""))
print(formats().decimal(1284.5, 1), formats().day(datetime(2026, 11, 1)), ascii(languages.current.code))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the variables are those of POSIX")
@pytest.mark.parametrize(
    ("variables", "shown"),
    [
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "1.284,5 01.11.2026 'de'"),
        ({"LANG": "C", "LANGUAGE": "de"}, "1.284,5 01.11.2026 'de'"),
        ({"LC_ALL": "POSIX", "LANGUAGE": "de"}, "1.284,5 01.11.2026 'de'"),
        ({"LANG": "de_AT.UTF-8"}, "1\u00a0284,5 01.11.2026 'de'"),
        ({"LANG": "C.UTF-8"}, "1,284.5 2026-11-01 'en'"),
    ],
)
def test_where_the_system_has_no_country_the_language_has_its_usual_one(
    tmp_path: Path, variables: dict[str, str], shown: str
) -> None:
    make_catalogue(tmp_path, Language("de", "Deutsch"), [Message("&File")])
    others = ("LC_", "LANG")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(others)}
    said = subprocess.run(
        [sys.executable, "-c", _ASK_FORMATS, str(tmp_path)],
        env={**kept, **variables, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=GIVE_UP_S,
    )
    assert said.stdout.strip() == shown


async def test_the_window_speaks_the_language_of_its_catalogue(
    context: UiContext, qt_application: QApplication, tmp_path: Path
) -> None:
    make_catalogue(tmp_path)
    with spoken(qt_application, tmp_path, PSEUDO):
        stage = Stage(context)
        titles = [action.text() for action in stage.window.header.menu_bar.actions()]
        texts = [command.words for command, _ in stage.window.menus.commands]
        assert all(text.startswith(OPENING) and text.endswith(CLOSING) for text in titles + texts)
        # What settings know a command by is the same in every language.
        assert "Add files" in [command.name for command, _ in stage.window.menus.commands]
        assert [counted(n, FILES) for n in (1, 2_000_000_000_000)] == [
            pseudo("{n} file").format(n="1"),
            pseudo("{n} files").format(n="2,000,000,000,000"),
        ]
        with in_english():
            assert counted(2, FILES) == "2 files"
        assert all(preset_title(preset.name) == pseudo(preset.name) for preset in BUILT_IN)
        assert preset_title("Mine") == "Mine"
        switch = stage.window.header.switch
        count = pseudo("{n} running").format(n="1,000")
        switch.set_count("monitor", PageCount(count))
        word = switch.buttons["monitor"].text()
        # Neither the word nor what stands beside it is cut.
        advance = switch.buttons["monitor"].fontMetrics().horizontalAdvance
        assert switch.buttons["monitor"].width() > advance(word) + advance(count)
        await stage.end()
    assert counted(2, FILES) == "2 files"


def test_a_language_that_is_written_from_the_right_turns_the_window(
    qt_application: QApplication, tmp_path: Path
) -> None:
    make_catalogue(tmp_path, PSEUDO_RIGHT_TO_LEFT, [Message("Guide")])
    with spoken(qt_application, tmp_path, PSEUDO_RIGHT_TO_LEFT):
        assert qt_application.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert tr("Guide") == pseudo("Guide")
    assert qt_application.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_qt_speaks_the_same_language(qt_application: QApplication, tmp_path: Path) -> None:
    german = Language("de", "Deutsch")
    make_catalogue(tmp_path, german, [Message("Guide")])
    with spoken(qt_application, tmp_path, german) as languages:
        box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
        assert box.button(QMessageBox.StandardButton.Cancel).text() == "Abbrechen"
        box.deleteLater()
        assert formats().count(12480) == "12.480"
        assert [language.code for language in languages.offered] == ["en", "de"]
        assert languages.chosen("de").code == "de"
        assert languages.chosen("xx").code in ("en", "de")
        assert languages.unreadable() == []
    assert formats().count(12480) == "12,480"


def test_a_catalogue_that_cannot_be_read_leaves_the_window_english(
    qt_application: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "de.qm").write_text("no catalogue")
    with spoken(qt_application, tmp_path, Language("de", "Deutsch")) as languages:
        assert languages.current.code == "en"
        assert languages.unreadable() == ["de.qm"]
        assert tr("Guide") == "Guide"
    assert "catalogue of de" in caplog.text
