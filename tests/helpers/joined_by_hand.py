"""Finds texts for people that are put together in the code, where another language joins otherwise."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass

from tests.helpers.untranslated import REASON

MARK = re.compile(r"[,;:.] +")
"""What parts sentences and their parts; ' · ', ' → ' and brackets are written alike everywhere."""
STOP = "."
QUOTES = re.compile("[“”]")
NAMES = frozenset(
    {"plain", "one_line", "shown_name", "count_text", "number_text", "counted", "_time"}
)
"""What makes names, figures and times: a space beside one of them is not that between sentences."""
NO_TEXTS = frozenset({"remember_layout", "encode"})


@dataclass(frozen=True)
class Joined:
    line: int
    code: str


def joined_by_hand(code: str, *, is_all_text: bool) -> list[Joined]:
    """Return what joins texts by a comma, a stop or a colon, or quotes them, without a message.

    A line that ends in `# untranslated: REASON` is passed over.

    Args:
        is_all_text: the module only makes texts, so that a space between two of them counts too.
    """
    lines, tree = code.splitlines(), ast.parse(code)
    passed = {id(part) for node in ast.walk(tree) if _is_not_shown(node) for part in ast.walk(node)}
    return [
        Joined(node.lineno, ast.unparse(node))
        for node in ast.walk(tree)
        if isinstance(node, ast.expr) and id(node) not in passed
        if _is_joined(node) or (is_all_text and _is_spaced(node))
        if not any(map(REASON.search, lines[node.lineno - 1 : node.end_lineno]))
    ]


def _is_joined(node: ast.expr) -> bool:
    match node:
        case ast.JoinedStr(values=values):
            return any(_is_mark(values, at) for at in range(len(values)))
        case (
            ast.Call(func=ast.Attribute(value=ast.Constant(value=str(mark)), attr="join"))
            | ast.BinOp(op=ast.Add(), right=ast.Constant(value=str(mark)))
            | ast.BinOp(op=ast.Add(), left=ast.Constant(value=str(mark)))
        ):
            return bool(MARK.fullmatch(mark))
        case _:
            return False


def _is_mark(values: Sequence[ast.expr], at: int) -> bool:
    match values[at]:
        case ast.Constant(value=str(text)):
            is_last = at == len(values) - 1
            parts = at > 0 and (MARK.match(text) is not None or (is_last and text == STOP))
            return parts or bool(QUOTES.search(text))
        case _:
            return False


def _is_spaced(node: ast.expr) -> bool:
    match node:
        case ast.JoinedStr(values=[first, ast.Constant(value=" "), second]):
            return _is_text(first) and _is_text(second)
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=" "), attr="join")):
            return True
        case _:
            return False


def _is_text(node: ast.expr) -> bool:
    match node:
        case ast.FormattedValue(value=ast.Name(), format_spec=None):
            return True
        case ast.FormattedValue(value=ast.Call(func=ast.Name(id=name))):
            return name not in NAMES
        case _:
            return False


def _is_not_shown(node: ast.AST) -> bool:
    """Whether it is a raised error, the log, or for ourselves."""
    match node:
        case ast.Raise():
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="_log"))):
            return True
        case ast.Call(func=ast.Attribute(attr=name)):
            return name in NO_TEXTS
        case _:
            return False
