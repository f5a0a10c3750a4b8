"""Every text that is shown can be translated."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.untranslated import untranslated

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "extend_desktop"
ENGLISH_ALWAYS = frozenset(
    {
        "presentation/checks.py",  # of the command `doctor`
        "presentation/command_line.py",
        "presentation/passwords.py",  # of commands
        "presentation/run_texts.py",
        "ui/demo.py",  # a command too
        "ui/smoke.py",  # what packages are examined by
        "ui/start_failure.py",  # goes to the terminal
        "ui/theme/style_sheet.py",
        "ui/translation.py",  # languages are named in their own words
    }
)


def shown_files() -> dict[str, Path]:
    paths = [path for name in ("presentation", "ui") for path in (PACKAGE / name).rglob("*.py")]
    named = {path.relative_to(PACKAGE).as_posix(): path for path in paths}
    return {name: path for name, path in named.items() if name not in ENGLISH_ALWAYS}


def literals(name: str) -> list[str]:
    found = untranslated(
        (PACKAGE / name).read_text(encoding="utf-8"), is_all_text=name.startswith("presentation/")
    )
    return [f"{name}:{literal.line}: {literal.text}" for literal in found]


def test_no_shown_text_stays_english() -> None:
    files = shown_files()
    assert len(files) > 300
    left = [line for name in files for line in literals(name)]
    assert not left, "docs/translations.md says how they are written"


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ('Button("Submit")', ["Submit"]),
        ('Button(tr("Submit"))', []),
        ('label.setText(f"{count} failed inputs")', ["{} failed inputs"]),
        ('label.setText(tr("{count} failed", count=f"{n} of them"))', ["{} of them"]),
        ('TITLES = {Kind.A: "Add files", "b": marked("Go")}', ["Add files"]),
        ('widget.setObjectName("Left pane")', []),
        ('icons.icon("arrow-right")', []),
        ('if text == "Old name": pass', []),
        ('raise ValueError("No such thing")', []),
        ('key = "Own key"  # untranslated: a key of the settings', []),
        ('def f(name: str = "No name") -> "Some Type": ...', ["No name"]),
        ('"""A docstring."""', []),
        ('label.setText(counted(n, "file"))', ["file"]),
        ("label.setText(counted(n, FILES))", []),
    ],
)
def test_it_is_seen_what_is_shown(code: str, texts: list[str]) -> None:
    assert [literal.text for literal in untranslated(code, is_all_text=False)] == texts


def test_where_all_is_text_small_letters_are_seen_too() -> None:
    code = 'return "finished" if done else facts.get("reason", "")'
    assert [item.text for item in untranslated(f"def f():\n    {code}", is_all_text=True)] == [
        "finished"
    ]
