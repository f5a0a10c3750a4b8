"""Files and classes of the product stay small enough to be read in one go."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2] / "extend_desktop"
MAX_FILE_LINES = 400
MAX_CLASS_LINES = 200

_TEXTS = {path.relative_to(ROOT): path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py")}


def lengths(source: str) -> dict[str, int]:
    """Return how many lines each class takes, its decorators included."""
    return {
        node.name: (node.end_lineno or 0)
        - min([node.lineno, *(item.lineno for item in node.decorator_list)])
        + 1
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ClassDef)
    }


def test_no_file_is_too_long() -> None:
    assert len(_TEXTS) > 300
    found = {
        str(path): count
        for path, text in _TEXTS.items()
        if (count := len(text.splitlines())) > MAX_FILE_LINES
    }
    assert found == {}


def test_no_class_is_too_long() -> None:
    found = {
        name
        for text in _TEXTS.values()
        if text.count("\n") > MAX_CLASS_LINES
        for name, length in lengths(text).items()
        if length > MAX_CLASS_LINES
    }
    assert found == set(), "split these by their reasons to change"


def test_a_class_is_measured_with_its_decorators() -> None:
    assert lengths("@a\n@b\nclass C:\n    x = 1\n\n    y = 2\n") == {"C": 6}
