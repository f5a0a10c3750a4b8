"""Every text that is shown can be translated."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.joined_by_hand import joined_by_hand
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


def test_no_shown_texts_are_joined_by_hand() -> None:
    left = [
        f"{name}:{found.line}: {found.code}"
        for name, path in shown_files().items()
        for found in joined_by_hand(
            path.read_text(encoding="utf-8"), is_all_text=name.startswith("presentation/")
        )
    ]
    assert not left, "presentation/joining.py, with_detail and quoted do it as the language does"


@pytest.mark.parametrize(
    ("code", "is_found"),
    [
        ('f"{title}. {detail}"', True),
        ('f"{text()}, {time_text(at)}"', True),
        ('f"{label}: {reason} {advice}"', True),
        ('f"{title}."', True),
        ('f"“{name}”"', True),
        ('", ".join(names)', True),
        ('title + ": " + detail', True),
        ('"x" + ": "', True),
        ('f"{first} {second}"', True),
        ('f"{_what()} {tr(NEXT)}"', True),
        ('" ".join(sentences)', True),
        ('f"{first} · {second}"', False),
        ('f"{before} → {after}"', False),
        ('f"{cost} ({source})"', False),
        ('f"{name.title} {plain(name.version)}"', False),
        ('f"{count_text(count)} {arrow}"', False),
        ('f"{title}\\n{detail}"', False),
        ('"\\n".join(lines)', False),
        ('f"{kind}:{key}"', False),
        ('f"{number:.1f}"', False),
        ('raise ValueError(f"{what}: {why}")', False),
        ('_log.info("%s", f"{what}: {why}")', False),
        ('f"{what}: {why}"  # untranslated: in a file', False),
    ],
)
def test_it_is_seen_what_is_joined_by_hand(code: str, is_found: bool) -> None:
    assert bool(joined_by_hand(code, is_all_text=True)) is is_found


def test_outside_of_texts_a_space_may_be_of_a_key_or_a_search() -> None:
    assert not joined_by_hand('f"{first} {second}"', is_all_text=False)
    assert joined_by_hand('f"{first}. {second}"', is_all_text=False)


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
