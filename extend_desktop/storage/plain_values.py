"""Reads a sound file of plain values without the library that judges the others. For settings.py.

Loading pydantic and building its models took a tenth of the time to the window, of every start.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from extend_desktop.domain.too_much import TOO_MUCH

T = TypeVar("T")
_Facts = Mapping[str, Any]
# After an even number of backslashes: in a folder of Windows "\\Users" is no escape.
_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*\\u")


class DoubtfulError(ValueError):
    """The file is not plainly sound; whether it is at all is for somebody else to say."""


def plain_value(content: bytes, kind: type[T], version: int) -> T:
    """Return what a JSON file says where each fact is of the very type that `kind` gives it.

    Raises:
        DoubtfulError: some fact is not, or the file is of another version.
    """
    try:
        text = content.decode()
        # Half of a character can only be written so; nothing of ours is.
        facts = None if _ESCAPED.search(text) else json.loads(text)
        if not isinstance(facts, dict) or _plain(facts.get("version"), int) != version:  # pyright: ignore[reportUnknownMemberType]
            raise DoubtfulError
        return _made(cast("_Facts", facts), kind)
    except (ValueError, *TOO_MUCH) as error:
        raise DoubtfulError from error


def _made(facts: _Facts, kind: type[T]) -> T:
    hints = _hints(kind)
    known = {
        field.name: _plain(facts[field.name], hints[field.name])
        for field in fields(cast("Any", kind))
        if field.name in facts
    }
    missing = [field.name for field in fields(cast("Any", kind)) if _is_missing(field, known)]
    if missing:
        raise DoubtfulError
    return kind(**known)


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _is_missing(field: Any, known: _Facts) -> bool:
    has_default = field.default is not MISSING or field.default_factory is not MISSING
    return not has_default and field.name not in known


def _plain(fact: Any, kind: Any) -> Any:
    """Return a fact as a value of `kind`."""
    if isinstance(kind, NewType):
        return _plain(fact, kind.__supertype__)
    if kind in (str, int, bool, NoneType):
        return _checked(fact, type(fact) is kind)
    if get_origin(kind) in (UnionType, Union):
        return _one_of(fact, get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(_checked(fact, type(fact) is str))
    if is_dataclass(cast("Any", kind)):
        return _made(_checked(fact, type(fact) is dict), cast("type[Any]", kind))
    return _of_many(fact, kind)


def _of_many(fact: Any, kind: Any) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(_plain(item, arguments[0]) for item in _checked(fact, type(fact) is list))
    if origin is Mapping:
        items: Mapping[Any, Any] = _checked(fact, type(fact) is dict)
        key, value = arguments
        return {_plain(name, key): _plain(item, value) for name, item in items.items()}
    raise DoubtfulError


def _one_of(fact: Any, kinds: tuple[Any, ...]) -> Any:
    for kind in kinds:
        try:
            return _plain(fact, kind)
        except ValueError:
            continue
    raise DoubtfulError


def _checked(fact: Any, is_sound: bool) -> Any:  # noqa: FBT001
    if not is_sound:
        raise DoubtfulError
    return fact
