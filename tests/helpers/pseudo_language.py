"""Languages that nobody speaks: every text in marks, longer and accented, from the real messages."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication

from extend_desktop.ui.translation import Language, Languages
from resources.translations.files import Catalogue, compile_catalogue, written
from resources.translations.messages import Message, all_messages

OPENING, CLOSING = "⟦", "⟧"
PSEUDO = Language("en_XA", "Pseudo")
PSEUDO_RIGHT_TO_LEFT = Language("en_XB", "Pseudo right to left", is_right_to_left=True)
_ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "åéîöûýÅÉÎÖÛÝçñšž")
_KEPT = re.compile(r"(\{\{|\}\}|\{\w+\}|&&?)")
_GROWTH = 0.3


def pseudo(text: str) -> str:
    """Return a text in marks, with accents and a third longer; its fields as they are."""
    parts = (
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)
    )
    return f"{OPENING}{''.join(parts)}{'·' * round(len(text) * _GROWTH)}{CLOSING}"


def make_catalogue(
    folder: Path, language: Language = PSEUDO, messages: Iterable[Message] | None = None
) -> None:
    """Compile a pseudo catalogue of these messages, by default of the whole program's."""
    known = _whole_program() if messages is None else list(messages)
    forms = {
        message.key: tuple(
            pseudo(text) for text in (message.singular, message.source) if text is not None
        )
        for message in known
    }
    source = folder / f"{language.code}.ts"
    source.write_text(written(Catalogue("en", forms), known), encoding="utf-8")
    compile_catalogue(source, folder / f"{language.code}.qm")


@cache
def _whole_program() -> list[Message]:
    """Look for the texts in all of the source once, which takes seconds."""
    return all_messages()


@contextmanager
def spoken(application: QApplication, folder: Path, language: Language) -> Generator[Languages]:
    """Let the process speak a language whose catalogue is in the folder; English again after it."""
    languages = Languages(application, folder)
    try:
        languages.use(language)
        yield languages
    finally:
        languages.end()
