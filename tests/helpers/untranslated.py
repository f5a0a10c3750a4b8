"""Finds texts in the code that are shown and would stay English in every language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

TRANSLATING = frozenset({"tr", "tr_n", "marked", "marked_n"})
NOT_SHOWN = frozenset(
    {
        # Names for Qt and for ourselves.
        "setObjectName", "setProperty", "property", "start", "PaneTasks", "getattr", "hasattr",
        "setattr", "QPropertyAnimation", "QByteArray", "QIcon", "icon", "attach", "pixmap",
        "setStyleSheet", "QKeySequence", "QShortcut", "getLogger", "compile", "TypeVar", "NewType",
        "remember_layout", "layout", "forget_layout", "QUrl", "setMimeData", "setData", "encode",
        "decode", "strftime", "namedtuple", "Signal", "Slot", "Path", "cast", "Counting",
        # Questions to texts and facts.
        "get", "pop", "startswith", "endswith", "removeprefix", "removesuffix", "split", "rsplit",
        "partition", "rpartition", "strip", "rstrip", "lstrip", "count", "find", "index", "replace",
        # The log, in English for whoever reads it.
        "debug", "info", "warning", "error", "exception", "critical",
    }
)  # fmt: skip
"""What is handed to these is no text for people."""
COUNTING = frozenset({"counted", "counted_are"})
"""A noun that is handed to these as text is English in every language, however short it is."""
ERRORS = re.compile(r"(Error|Exception|Warning)$")
LETTERS = re.compile(r"[A-Za-z]{2}")
KEYS = re.compile(r"^(Ctrl|Shift|Alt|Meta|F\d+|Esc|Return|Space|Tab)\b")
PRODUCT = "Extend Desktop"
KEBAB = re.compile(r"^[a-z]+([-_/][a-z]+)+$")
REASON = re.compile(r"#.*\buntranslated: \S")


@dataclass(frozen=True)
class Untranslated:
    line: int
    text: str


def untranslated(code: str, *, is_all_text: bool) -> list[Untranslated]:
    """Return the literals that look like texts for people and are not translated.

    A line that ends in `# untranslated: REASON` is passed over.

    Args:
        is_all_text: the module only makes texts, so that a word in small letters is one too.
    """
    lines = code.splitlines()
    found = _Finder(is_all_text).texts(ast.parse(code))
    return [
        Untranslated(node.lineno, text)
        for node, text in found
        if not any(map(REASON.search, lines[node.lineno - 1 : node.end_lineno]))
    ]


_PASSED_OVER = (ast.Import, ast.ImportFrom, ast.Compare, ast.MatchValue, ast.arg)


class _Finder:
    def __init__(self, is_all_text: bool) -> None:
        self._is_all_text = is_all_text

    def texts(self, node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
        match node:
            case ast.Constant(value=str(text)):
                if self._is_text(text):
                    yield node, text
            case ast.JoinedStr():
                yield from self._joined(node)
            case ast.Call(func=ast.Name(id=name)) if name in COUNTING:
                yield from self._counted(node)
            case _:
                for child in _children(node):
                    yield from self.texts(child)

    def _counted(self, node: ast.Call) -> Iterator[tuple[ast.expr, str]]:
        for argument in node.args:
            match argument:
                case ast.Constant(value=str(noun)):
                    yield argument, noun
                case _:
                    yield from self.texts(argument)

    def _joined(self, node: ast.JoinedStr) -> Iterator[tuple[ast.expr, str]]:
        fixed = "".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in node.values)
        if self._is_text(fixed):
            yield node, fixed
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from self.texts(value.value)

    def _is_text(self, text: str) -> bool:
        if not LETTERS.search(text) or KEYS.match(text) or KEBAB.match(text):
            return False
        if text == PRODUCT or text.startswith(("*.", "http", "<qt>")):
            return False
        return self._is_all_text or " " in text.strip() or text[:1].isupper() or text.endswith("…")


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the parts of a node that may hold a text to be shown."""
    match node:
        case _ if isinstance(node, _PASSED_OVER) or _is_nothing_to_show(node):
            return
        case ast.Call():
            yield from _call(node)
        case ast.Dict(values=values):
            yield from values
        case ast.Subscript(value=value):
            yield value
        case ast.AnnAssign(value=ast.expr() as value):
            yield value
        case ast.FunctionDef(args=arguments, body=body):
            yield from (arguments, *body)
        case ast.AsyncFunctionDef(args=arguments, body=body):
            yield from (arguments, *body)
        case _:
            yield from ast.iter_child_nodes(node)


def _is_nothing_to_show(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()):
            return True  # a docstring
        case ast.Raise(exc=ast.Call(func=function)):
            return bool(ERRORS.search(ast.unparse(function)))
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name in ("__all__", "__slots__")
        case _:
            return False


def _call(node: ast.Call) -> Iterator[ast.AST]:
    yield node.func
    arguments = (*node.args, *(keyword.value for keyword in node.keywords))
    if ast.unparse(node.func).rpartition(".")[2] in TRANSLATING | NOT_SHOWN:
        # Only what is written out is meant for it.
        arguments = tuple(item for item in arguments if not isinstance(item, ast.Constant))
    yield from arguments
