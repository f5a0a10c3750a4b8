"""The language of the window: ours and Qt's own texts, numbers, dates, direction. For app.py."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    Qt,
    QTime,
    QTranslator,
)
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from extend_desktop.presentation.formats import ENGLISH, Formats, set_formats
from extend_desktop.presentation.language_names import LANGUAGE_NAMES
from extend_desktop.presentation.translation import CONTEXT, Catalogue, set_catalogue
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)
_SHORT = QLocale.FormatType.ShortFormat
_MOST_COUNTED = 2**31 - 1
"""Qt takes no larger count; what ends in 7 has the form of 7."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the window can speak.

    Attributes:
        code: as in ISO 639.
        name: what its speakers call it.
    """

    code: str
    name: str
    is_right_to_left: bool = False


LANGUAGES = tuple(Language(code, name) for code, name in LANGUAGE_NAMES.items())
ENGLISH_LANGUAGE = LANGUAGES[0]


class QtCatalogue(Catalogue):
    """Messages from a compiled file."""

    def __init__(self, translator: QTranslator) -> None:
        self._translator = translator

    @override
    def find(self, source: str, meaning: str, count: int | None) -> str:
        number = -1 if count is None else min(count, _MOST_COUNTED)
        return self._translator.translate(CONTEXT, source, meaning or None, number) or ""


class QtFormats(Formats):
    """Numbers and dates as a locale has them."""

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale
        day = locale.dateFormat(_SHORT)
        # Two digits of a year could be taken for a day.
        self._day = day if "yyyy" in day else day.replace("yy", "yyyy")
        self._clock = locale.timeFormat(_SHORT)

    @override
    def count(self, count: int) -> str:
        return self._locale.toString(count)

    @override
    def decimal(self, number: float, digits: int) -> str:
        # A whole number has no such form in Qt.
        return self._locale.toString(float(number), "f", digits)

    @override
    def written(self, number: str) -> str:
        marks = {",": self._locale.groupSeparator(), ".": self._locale.decimalPoint()}
        return number.translate(str.maketrans(marks))

    @override
    def day(self, moment: datetime) -> str:
        return self._locale.toString(QDate(moment.year, moment.month, moment.day), self._day)

    @override
    def stamp(self, moment: datetime) -> str:
        return f"{self.day(moment)} {self.clock(moment)}"

    @override
    def clock(self, moment: datetime) -> str:
        return self._locale.toString(_time_of(moment), self._clock)

    @override
    def clock_with_seconds(self, moment: datetime) -> str:
        return self._locale.toString(_time_of(moment), self._clock.replace("mm", "mm:ss"))


class Languages:
    """Switches the language of the whole process.

    Args:
        folder: the compiled catalogues; a language without one is not offered.
    """

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._qt_texts: QTranslator | None = None
        self.current = ENGLISH_LANGUAGE

    @property
    def offered(self) -> Sequence[Language]:
        """English, and the languages with a catalogue."""
        return [item for item in LANGUAGES if item is ENGLISH_LANGUAGE or self._path(item).exists()]

    def chosen(self, code: str) -> Language:
        """Return the language of a setting; an empty or unknown one means that of the system."""
        offered = {item.code: item for item in self.offered}
        wanted = [code, *(name.partition("-")[0] for name in QLocale.system().uiLanguages())]
        return next((offered[name] for name in wanted if name in offered), ENGLISH_LANGUAGE)

    def unreadable(self) -> Sequence[str]:
        """Return the names of the catalogues that are missing or damaged, ours and Qt's."""
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        paths = [qt_folder / f"qtbase_{language.code}.qm" for language in self.offered]
        paths += [self._path(item) for item in self.offered if item is not ENGLISH_LANGUAGE]
        # Qt takes its English one, and says no because it holds no texts.
        named = [path for path in paths if path.name != "qtbase_en.qm" or not path.exists()]
        return [path.name for path in named if not QTranslator().load(str(path))]

    def use(self, language: Language) -> None:
        """Speak this language from now on; what is shown already stays as it is."""
        catalogue = None if language is ENGLISH_LANGUAGE else self._catalogue(language)
        if catalogue is None:
            language = ENGLISH_LANGUAGE
        self.current = language
        set_catalogue(catalogue)
        locale = _locale_of(language)
        set_formats(ENGLISH if language is ENGLISH_LANGUAGE else QtFormats(locale))
        QLocale.setDefault(locale)
        self._install_qt_texts(language.code)
        self._application.setLayoutDirection(_direction_of(language))

    def end(self) -> None:
        """Leave the process as it was: English."""
        self.use(ENGLISH_LANGUAGE)
        if self._qt_texts is not None:
            self._application.removeTranslator(self._qt_texts)

    def _catalogue(self, language: Language) -> QtCatalogue | None:
        # Its own, for it goes with the catalogue: a thread may be reading it.
        translator = QTranslator()
        if translator.load(str(self._path(language))):
            return QtCatalogue(translator)
        _log.warning("The catalogue of %s cannot be read", language.code)
        return None

    def _install_qt_texts(self, code: str) -> None:
        if self._qt_texts is not None:
            self._application.removeTranslator(self._qt_texts)
            self._qt_texts.deleteLater()
        self._qt_texts = install_qt_texts(self._application, code)

    def _path(self, language: Language) -> Path:
        return self._folder / f"{language.code}.qm"


def install_qt_texts(
    application: QCoreApplication, code: str, folder: Path | None = None
) -> QTranslator | None:
    """Install Qt's catalogue of a language; None when it is not there.

    Args:
        application: owns it from now on.
        code: of the language.
        folder: where the catalogues are; by default where Qt was installed, or bundled.
    """
    if folder is None:
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translator = QTranslator(application)
    name = f"qtbase_{code}"
    if not translator.load(name, str(folder)):
        _log.warning("Qt's catalogue %s is not in %s", name, folder)
        translator.setParent(None)
        return None
    # It holds no texts for English, and Qt then says False although it takes it.
    application.installTranslator(translator)
    return translator


def _time_of(moment: datetime) -> QTime:
    return QTime(moment.hour, moment.minute, moment.second)


def _locale_of(language: Language) -> QLocale:
    """Return the system's ways where it speaks this language, for they know the country.

    Beside LANGUAGE the ways may still be those of C, which are nobody's.
    """
    system, named = QLocale.system(), QLocale(language.code)
    # Qt gives the system the name of its language then; only that of C writes days so.
    is_c = system.dateFormat(_SHORT) == QLocale.c().dateFormat(_SHORT)
    return system if system.language() == named.language() and not is_c else named


def _direction_of(language: Language) -> Qt.LayoutDirection:
    both = Qt.LayoutDirection
    return both.RightToLeft if language.is_right_to_left else both.LeftToRight
