"""Finds the messages of the source: the literals of `tr`, `tr_n`, `marked` and `marked_n`."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from extend_desktop.presentation.translation import COUNT_FIELD, Marked

PACKAGE = Path(__file__).parents[2] / "extend_desktop"
TEXTS = {"tr": 1, "marked": 1, "tr_n": 2, "marked_n": 2}
"""How many texts each call begins with; the last of them names the message."""
_VARIABLES = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.IfExp)
_DEFINITIONS = "presentation/translation.py"


@dataclass(frozen=True, slots=True)
class Message:
    """One text to be translated.

    Attributes:
        singular: English for one; None where the text has no count.
        files: where it is, from the root.
    """

    source: str
    meaning: str = ""
    singular: str | None = None
    files: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What a catalogue knows it by."""
        return self.source, self.meaning


class BadMessageError(Exception):
    """A call that no catalogue can serve; says where and why."""


def all_messages(package: Path = PACKAGE) -> list[Message]:
    """Return the messages of a package, each once, in the order of the files.

    Raises:
        BadMessageError: a call cannot be translated, or two contradict each other.
    """
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        if name.endswith(_DEFINITIONS):
            continue
        for message in messages_of(path.read_text(encoding="utf-8"), name):
            known = found.get(message.key, message)
            if known.singular != message.singular:
                raise BadMessageError(f"{name}: “{message.source}” has another singular elsewhere")
            files = tuple(dict.fromkeys((*known.files, name)))
            found[message.key] = Message(*message.key, message.singular, files)
    return list(found.values())


def messages_of(code: str, name: str) -> Iterator[Message]:
    """Yield the messages of one file in their order.

    Raises:
        BadMessageError: a text is not written out, or its fields are not those that are given.
    """
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        match call.func:
            case ast.Name(id=function) if function in TEXTS:
                if function != "tr" or not isinstance(call.args[0], _VARIABLES):
                    yield _message(call, function, f"{name}:{call.lineno}")
            case _:
                pass


def _message(call: ast.Call, function: str, place: str) -> Message:
    count = TEXTS[function]
    texts = _texts(call.args[:count], place)
    # A count follows the texts of `tr_n`.
    meaning = _texts(call.args[count + (function == "tr_n") :], place)
    if function in ("tr", "tr_n"):
        _check_fields(call, texts, place)
    singular = texts[0] if count > 1 else None
    return Message(texts[-1], meaning[0] if meaning else "", singular)


def _texts(arguments: Sequence[ast.expr], place: str) -> list[str]:
    texts: list[str] = []
    for argument in arguments:
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            raise BadMessageError(f"{place}: not a text written out: {ast.unparse(argument)}")
        texts.append(argument.value)
    return texts


def _check_fields(call: ast.Call, texts: Sequence[str], place: str) -> None:
    given = {keyword.arg for keyword in call.keywords if keyword.arg is not None}
    if len(given) < len(call.keywords):
        return  # some come by **, which is looked at when it runs
    wanted = {field for text in texts for field in Marked(text).fields}
    if len(texts) > 1:
        wanted.discard(COUNT_FIELD)
    if wanted != given:
        raise BadMessageError(f"{place}: has fields {sorted(wanted)}, is given {sorted(given)}")
