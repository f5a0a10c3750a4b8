from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.presentation.formats import Formats, in_english, set_formats
from extend_desktop.presentation.nouns import FILES
from extend_desktop.presentation.quantities import count_text, counted, credits_text, size_text
from extend_desktop.presentation.text import Counting, first_fitting
from extend_desktop.presentation.translation import (
    marked,
    marked_n,
    set_catalogue,
    tr,
    tr_marked_n,
    tr_n,
)
from extend_desktop.services.events import Event


class Texts:
    """A catalogue out of a table: one text, or one for each of two forms."""

    def __init__(self, texts: Mapping[str, str | tuple[str, str]]) -> None:
        self._texts = texts

    def find(self, source: str, meaning: str, count: int | None) -> str:
        text = self._texts.get(f"{source}|{meaning}" if meaning else source, "")
        if isinstance(text, str):
            return text
        return text[0] if count == 1 else text[1]


class German(Formats):
    def count(self, count: int) -> str:
        return f"{count:,}".replace(",", ".")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    set_catalogue(None)
    set_formats(Formats())


def test_without_a_catalogue_texts_are_english() -> None:
    assert tr("Hold {name} in {{braces}}", name="{x}") == "Hold {x} in {braces}"
    assert [tr_n("{n} file", "{n} files", n) for n in (0, 1, 12480)] == [
        "0 files",
        "1 file",
        "12,480 files",
    ]
    assert tr(marked("Open {name}"), name="a") == "Open a"
    assert tr_marked_n(marked_n("{n} of {all}", "{n} of {all}"), 2, all="3") == "2 of 3"


def test_a_catalogue_gives_texts_and_forms() -> None:
    texts = {
        "Open": "Öffnen",
        "Open|a state": "Offen",
        "{n} files in {place}": ("Eine Datei in {place}", "In {place} {n} Dateien"),
    }
    set_catalogue(Texts(texts))
    set_formats(German())
    assert (tr("Open"), tr("Open", "a state"), tr(marked("Open", "a state"))) == (
        "Öffnen",
        "Offen",
        "Offen",
    )
    said = [tr_n("{n} file in {place}", "{n} files in {place}", n, place="A") for n in (1, 2000)]
    assert said == ["Eine Datei in A", "In A 2.000 Dateien"]


BAD = (
    "{nme} fehlt",
    "Der Name fehlt",
    "{name} und {other}",
    "{name.__class__}",
    "{name!r}",
    "{name:>99999999}",
    "{0}",
    "{}",
    "{name} {",
    "} {name}",
    "{name",
)


@pytest.mark.parametrize("bad", BAD)
def test_a_translation_that_does_not_fit_gives_way_to_english(bad: str) -> None:
    set_catalogue(Texts({"{name} is missing": bad, "{n} of {name}": bad}))
    assert tr("{name} is missing", name="a") == "a is missing"
    assert tr_n("{n} of {name}", "{n} of {name}", 2, name="a") == "2 of a"


@given(st.text(), st.text())
def test_no_translation_and_no_field_raises_or_is_read_again(text: str, name: str) -> None:
    set_catalogue(Texts({"{name} is missing": text, "{n} files": text}))
    assert tr("{name} is missing", name=name)
    tr_n("{n} file", "{n} files", 3)
    set_catalogue(None)
    assert tr("{name} is missing", name=name) == f"{name} is missing"


async def test_files_and_the_command_line_stay_english() -> None:
    set_catalogue(Texts({"{n} files": "{n} Dateien", "{number} KB": "{number} Ko"}))
    set_formats(German())
    changed: Event[int] = Event()
    shown: list[str] = []
    changed.subscribe(lambda count: shown.append(counted(count, FILES)))

    async def command() -> str:
        with in_english():
            changed.emit(2000)
            later = asyncio.get_running_loop().create_task(said())
            return f"{counted(2000, FILES)} {await later}"

    async def said() -> str:
        changed.emit(3000)
        return size_text(482_000)

    assert await command() == "2,000 files 482 KB"
    # The window hears of it meanwhile, and goes on in its own language.
    assert shown == ["2.000 Dateien", "3.000 Dateien"]
    assert counted(2000, FILES) == "2.000 Dateien"


def test_the_first_sentence_that_has_its_facts_is_said() -> None:
    sentences = (
        Counting("files", marked_n("{n} file of {name}", "{n} files of {name}")),
        Counting("files", marked_n("{n} file", "{n} files")),
        marked("Some files of {name}"),
        marked("Some files"),
    )
    facts = [{"files": 1, "name": "a\nb"}, {"files": 2000}, {"name": "a"}, {"files": "many"}, {}]
    assert [first_fitting(sentences, fact) for fact in facts] == [
        "1 file of a b",
        "2,000 files",
        "Some files of a",
        "Some files",
        "Some files",
    ]


def test_credits_have_the_form_of_what_is_shown() -> None:
    assert [credits_text(used) for used in (0, 0.5, 1, 1.5, 1284.25, 12480)] == [
        "0 credits",
        "0.5 credits",
        "1 credit",
        "1.5 credits",
        "1,284.25 credits",
        "12,480 credits",
    ]


def test_english_dates_have_the_year_first() -> None:
    formats, moment = Formats(), datetime(2026, 11, 21, 14, 59, 3, tzinfo=UTC)
    assert (formats.day(moment), formats.clock(moment)) == ("2026-11-21", "14:59")
    assert count_text(1_000_000) == "1,000,000"
