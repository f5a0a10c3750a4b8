"""Reads, writes and compiles the catalogues, in Qt's own formats. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from extend_desktop.presentation.translation import CONTEXT
from resources.translations.compiled import compiled
from resources.translations.messages import Message

FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1}
"""The languages there may be, and how many plural forms Qt asks of each."""
REVIEWED: frozenset[str] = frozenset({"de", "es", "fr", "ja"})
"""Languages that were read in the window, page by page; only they are compiled and so offered."""
SOURCES = Path(__file__).parent
COMPILED = Path(__file__).parents[1] / "catalogues"
Translations = Mapping[tuple[str, str], tuple[str, ...]]
"""By source and meaning the translation, one for each plural form; empty text where none is yet."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language's file."""

    language: str
    translations: Translations

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to translate."""
        return all(all(forms) for forms in self.translations.values())


def read(path: Path) -> Catalogue:
    """Return what is in a file."""
    root = ET.parse(path).getroot()  # noqa: S314 - a file of this source tree
    found = {
        (_text(item, "source"), _text(item, "comment")): _forms(item)
        for item in root.iter("message")
    }
    return Catalogue(root.get("language", ""), found)


def in_step(catalogue: Catalogue, messages: Iterable[Message]) -> Catalogue:
    """Return a catalogue with exactly these messages, translated where it already was."""
    known = catalogue.translations
    count = FORMS.get(catalogue.language, 2)

    def forms(message: Message) -> tuple[str, ...]:
        empty = ("",) * (1 if message.singular is None else count)
        before = known.get(message.key, empty)
        return before if len(before) == len(empty) else empty

    return Catalogue(catalogue.language, {message.key: forms(message) for message in messages})


def written(catalogue: Catalogue, messages: Iterable[Message]) -> str:
    """Return the text of its file, the messages in this order."""
    root = ET.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        _add(context, message, catalogue.translations[message.key])
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compile_catalogue(source: Path, target: Path) -> None:
    """Make a `.qm` of a `.ts`; the same bytes for the same source."""
    catalogue = read(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(compiled(catalogue.language, catalogue.translations))


def compile_offered(folder: Path = COMPILED) -> None:
    """Compile the languages that are offered; a file of any other one goes."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(SOURCES.glob("*.ts")):
        target = folder / f"{path.stem}.qm"
        if path.stem in REVIEWED:
            compile_catalogue(path, target)
        else:
            target.unlink(missing_ok=True)


def _add(context: ET.Element, message: Message, forms: tuple[str, ...]) -> None:
    item = ET.SubElement(context, "message")
    for file in message.files:
        ET.SubElement(item, "location", filename=file)
    ET.SubElement(item, "source").text = message.source
    if message.meaning:
        ET.SubElement(item, "comment").text = message.meaning
    if message.singular is not None:
        item.set("numerus", "yes")
        ET.SubElement(item, "extracomment").text = f"One: {message.singular}"
    translation = ET.SubElement(item, "translation")
    if not all(forms):
        translation.set("type", "unfinished")
    if message.singular is None:
        translation.text = forms[0]
    else:
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form


def _text(item: ET.Element, name: str) -> str:
    return item.findtext(name) or ""


def _forms(item: ET.Element) -> tuple[str, ...]:
    forms = tuple(form.text or "" for form in item.iter("numerusform"))
    return forms or (_text(item, "translation"),)
