"""The catalogues are in step with the source, and what is offered is complete."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from extend_desktop.presentation.translation import Marked
from extend_desktop.ui.translation import QtCatalogue
from resources.translations import files
from resources.translations.files import (
    FORMS,
    REVIEWED,
    SOURCES,
    Catalogue,
    compile_catalogue,
    compile_offered,
    in_step,
    read,
    written,
)
from resources.translations.messages import BadMessageError, Message, all_messages, messages_of

CODE = """
TITLE = marked("Open", "a state")
ROWS = Counting("rows", marked_n("{n} row", "{n} rows"))
def f(count: int, name: str, **more: str) -> None:
    tr("Open {name}", name=name)
    tr_n("{n} file of {name}", "{n} files of {name}", count, name=name)
    tr_n("{n} file", "{n} files", count, "in a list")
    tr(TITLE); tr(TABLE[name]); tr(f(name)); tr("{a} {b}", **more)
"""


def found(code: str) -> list[Message]:
    return list(messages_of(code, "a.py"))


def test_messages_are_found() -> None:
    assert [(item.source, item.meaning, item.singular) for item in found(CODE)] == [
        ("Open", "a state", None),
        ("{n} rows", "", "{n} row"),
        ("Open {name}", "", None),
        ("{n} files of {name}", "", "{n} file of {name}"),
        ("{n} files", "in a list", "{n} file"),
        ("{a} {b}", "", None),
    ]


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"Open {name}")',
        'tr("Open " + name)',
        'tr("Open {name}")',
        'tr("Open", name=name)',
        'tr_n("{n} file", words, count)',
        'tr_n("{n} file of {a}", "{n} files", count)',
        "marked(name)",
    ],
)
def test_what_no_catalogue_could_serve_is_refused(code: str) -> None:
    with pytest.raises(BadMessageError):
        found(code)


def test_messages_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "a.py").write_text('tr_n("{n} file", "{n} files", 1)')
    (package / "b.py").write_text('tr_n("{n} file", "{n} files", 2)')
    files = ("package/a.py", "package/b.py")
    assert all_messages(package) == [Message("{n} files", "", "{n} file", files)]
    (package / "b.py").write_text('tr_n("a file", "{n} files", 2)')
    with pytest.raises(BadMessageError, match=r"b\.py"):
        all_messages(package)


def test_a_catalogue_keeps_what_is_translated_and_drops_what_is_gone(tmp_path: Path) -> None:
    before = Catalogue(
        "de",
        {
            ("Open", ""): ("Öffnen & <b>",),
            ("{n} files", ""): ("{n} Datei", "{n} Dateien"),
            ("Gone", ""): ("Weg",),
            ("{n} rows", ""): ("eine Form",),
        },
    )
    messages = [
        Message("{n} files", "", "{n} file", ("a.py",)),
        Message("Open", "", None, ("a.py", "b.py")),
        Message("New", "a state", None, ("b.py",)),
        Message("{n} rows", "", "{n} row", ("b.py",)),
    ]
    now = in_step(before, messages)
    assert now.translations == {
        ("{n} files", ""): ("{n} Datei", "{n} Dateien"),
        ("Open", ""): ("Öffnen & <b>",),
        ("New", "a state"): ("",),
        ("{n} rows", ""): ("", ""),
    }
    assert not now.is_complete
    path = tmp_path / "de.ts"
    path.write_text(written(now, messages), encoding="utf-8")
    assert read(path) == now
    for name in ("a.qm", "b.qm"):
        compile_catalogue(path, tmp_path / name)
    assert (tmp_path / "a.qm").read_bytes() == (tmp_path / "b.qm").read_bytes()


def test_the_catalogues_are_in_step_with_the_source() -> None:
    messages = all_messages()
    assert len(messages) > 80
    for path in SOURCES.glob("*.ts"):
        now = in_step(read(path), messages)
        assert path.read_text("utf-8") == written(now, messages), "run `make translations`"
        assert path.stem in FORMS


def test_a_language_is_compiled_once_it_is_reviewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "es.qm").touch()
    monkeypatch.setattr(files, "REVIEWED", frozenset({"de"}))
    compile_offered(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["de.qm"]
    assert FORMS.keys() >= REVIEWED


@pytest.mark.parametrize("language", FORMS)
def test_qt_finds_in_a_compiled_catalogue_what_is_in_its_source(
    language: str, tmp_path: Path
) -> None:
    source, compiled = SOURCES / f"{language}.ts", tmp_path / f"{language}.qm"
    compile_catalogue(source, compiled)
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.language() == language
    catalogue = QtCatalogue(translator)
    for (text, meaning), forms in read(source).translations.items():
        if all(forms):
            counts = (1, 2) if len(forms) > 1 else (None,)
            found = tuple(catalogue.find(text, meaning, count) for count in counts)
            assert found == forms, text
    of_none, of_one = (catalogue.find("{n} files", "", count) for count in (0, 1))
    assert (of_none == of_one) == (language in ("fr", "ja"))
    assert not catalogue.find("No such text", "", None)


@pytest.mark.parametrize("language", FORMS)
def test_translations_have_the_fields_of_their_messages(language: str) -> None:
    path = SOURCES / f"{language}.ts"
    translations = read(path).translations if path.exists() else {}
    for (source, _), forms in translations.items():
        for form in filter(None, forms):
            assert Marked(form).fields | {"n"} == Marked(source).fields | {"n"}, form
