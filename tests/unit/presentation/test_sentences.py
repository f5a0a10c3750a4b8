"""Sentences stand in `presentation/`, where they can be read side by side and translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[3] / "extend_desktop"
FOLDERS = ("bootstrap", "cli", "services", "system", "ui")
"""Folders without a sentence of their own."""
EXEMPT = frozenset({"arguments.py", "smoke_checks.py", "smoke.py"})
"""The help of an option stands with the option, and what `--smoke` prints is for builders."""
CUTS = frozenset(
    {"partition", "rpartition", "split", "rsplit", "splitlines", "removeprefix", "removesuffix"}
)
# To parse a module takes far longer than to look for a word of these in it.
_A_CUT = re.compile(rf"\b({'|'.join(sorted(CUTS))})\b")
READERS = frozenset({"text", "full_text", "toolTip", "title", "windowTitle", "accessibleName"})
LEAST_WORDS = 4
LONGEST_LABEL = 7
"""Words of a button, a menu entry or a figure with its unit at most."""
LOGGED = frozenset({"debug", "info", "warning", "error", "exception"})


def is_sentence(text: str) -> bool:
    # A style sheet is no text.
    words = 0 if "{" in text else len(text.split())
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


def cuts(source: str) -> set[str]:
    """Return the texts made by `presentation/` that a module cuts up or reads back."""
    if not _A_CUT.search(source):
        return set()
    tree = ast.parse(source)
    made = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("extend_desktop.presentation")
        for alias in node.names
    }
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    functions = [node for node in ast.walk(tree) if isinstance(node, kinds)]
    return {cut for scope in functions or [tree] for cut in cuts_in(scope, made)}


def cuts_in(scope: ast.AST, made: Collection[str]) -> Iterator[str]:
    shown = {
        target.id
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign) and names_in(node.value) & {*made}
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(scope):
        match node:
            case ast.Call(func=ast.Attribute(value=cut, attr=name)) if name in CUTS:
                if names_in(cut) & {*made, *shown} or reads_widget(cut):
                    yield ast.unparse(node)
            case _:
                pass


def names_in(node: ast.AST) -> set[str]:
    return {child.id for child in ast.walk(node) if isinstance(child, ast.Name)}


def reads_widget(node: ast.AST) -> bool:
    """Whether it asks a label for what it shows; what was typed (`toPlainText`) may be cut."""
    calls = (child.func for child in ast.walk(node) if isinstance(child, ast.Call))
    return any(isinstance(call, ast.Attribute) and call.attr in READERS for call in calls)


def test_no_text_is_cut_up_again() -> None:
    found = {
        f"{file.relative_to(PACKAGE)}: {cut}"
        for folder in ("cli", "ui", "services")
        for file in (PACKAGE / folder).rglob("*.py")
        for cut in cuts(file.read_text(encoding="utf-8"))
    }
    assert found == set()


def test_a_cut_would_be_found() -> None:
    table = "from extend_desktop.presentation.drafts import priority_text\n"
    assert cuts(f"{table}whole = priority_text(1)\nsay(whole.partition(', ')[2])")
    assert cuts(f"{table}priority_text(1).split()[0]")
    assert cuts("count = int(chip.text().rsplit(' ', 1)[1])")
    assert not cuts(f"{table}version, _, rest = layout.partition(':')")


def test_a_sentence_is_told_from_a_label() -> None:
    code = (
        'say(f"Nothing of {name} was sent.")\nsay("Send again now…")\n_log.info("It is gone, but.")'
    )
    assert [is_sentence(text) for text in texts(ast.parse(code))] == [True, False]
