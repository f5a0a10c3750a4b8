"""Sentences stand in `presentation/`, where they can be read side by side and translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[3] / "extend_desktop"
FOLDERS = (
    "cli",
    "ui/views/dialogs",
    "ui/views/window",
    "ui/views/batches",
    "ui/widgets",
    "ui/delegates",
    "bootstrap",
    "system",
)
"""Folders without a sentence of their own; add one here once its sentences have moved."""
EXEMPT = frozenset({"arguments.py", "smoke_checks.py"})
"""The help of an option stands with the option, and what `--smoke` prints is for builders."""
LEAST_WORDS = 4
LONGEST_LABEL = 7
"""Words of a button, a menu entry or a figure with its unit at most."""
LOGGED = frozenset({"debug", "info", "warning", "error", "exception"})


def is_sentence(text: str) -> bool:
    words = len(text.split())
    ends = text.rstrip().endswith((".", "?", "!", ":"))
    return words > LONGEST_LABEL or (words >= LEAST_WORDS and ends)


def texts(tree: ast.AST) -> Iterator[str]:
    """Yield what is written in the code, without docstrings and what only goes to the log."""
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Import() | ast.ImportFrom():
                continue
            case ast.Call(func=ast.Attribute(attr=name)) if name in LOGGED:
                continue
            case ast.Constant(value=str(text)):
                yield text
            case ast.JoinedStr(values=parts):
                yield "".join(str(p.value) if isinstance(p, ast.Constant) else "x" for p in parts)
            case _:
                yield from texts(node)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_has_no_sentence_of_its_own(folder: str) -> None:
    files = [file for file in (PACKAGE / folder).rglob("*.py") if file.name not in EXEMPT]
    assert files
    found = [
        f"{file.relative_to(PACKAGE)}: {text}"
        for file in files
        for text in texts(ast.parse(file.read_text(encoding="utf-8")))
        if is_sentence(text)
    ]
    assert not found


def test_a_sentence_is_told_from_a_label() -> None:
    code = (
        'say(f"Nothing of {name} was sent.")\nsay("Send again now…")\n_log.info("It is gone, but.")'
    )
    assert [is_sentence(text) for text in texts(ast.parse(code))] == [True, False]
