"""Our quicker `dataclass` makes what the standard one makes."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, asdict, field, replace
from pathlib import Path
from typing import Any

import pytest

from extend_desktop import values

ROOT = Path(__file__).parents[2]
_WHAT_RAISED = (TypeError, FrozenInstanceError)
_STANDARD = re.compile(
    r"^from dataclasses import .*\bdataclass\b|\bdataclasses\.dataclass\b", re.MULTILINE
)


@values.dataclass(frozen=True, slots=True)
class Kept:
    """At the top of a module, as pickling needs it."""

    name: str
    sizes: tuple[int, ...] = ()


def _classes(dataclass: Any) -> Mapping[str, Any]:
    """Return classes made by the decorator, of every kind that the program has."""

    @dataclass(frozen=True, slots=True)
    class Base:
        first: int
        secret: str = field(repr=False, default="s")
        calm: float = field(compare=False, default=0.5)
        many: list[int] = field(default_factory=list[int], hash=False)

        def __post_init__(self) -> None:
            if self.first < 0:
                raise ValueError("less than nothing")

    @dataclass(frozen=True, slots=True)
    class Derived(Base):
        last: object = None

    @dataclass(slots=True)
    class Open:
        first: float
        counted: int = field(init=False, default=3)

    @dataclass(slots=True, eq=False)
    class Single:
        first: int

    @dataclass(frozen=True, slots=True, repr=False)
    class Silent:
        first: int
        named: str = field(kw_only=True, default="x")

        def __repr__(self) -> str:
            return "silent"

    @dataclass(frozen=True, slots=True)
    class Short:
        """Its fields are called as what the constructor needs itself."""

        first: int = 1
        set: str = "s"
        none: list[int] = field(default_factory=list[int])
        self_: int = 1

    @dataclass(frozen=True)
    class Empty:
        """It has a docstring."""

    return {kind.__name__: kind for kind in (Base, Derived, Open, Single, Silent, Short, Empty)}


def _outcome(act: Callable[[], object]) -> object:
    try:
        return act()
    except (*_WHAT_RAISED, ValueError, AttributeError) as error:
        return type(error), str(error)


def _facts(kind: Any, *arguments: Any, **named: Any) -> list[object]:
    value, other = kind(*arguments, **named), kind(*arguments, **named)
    changed = _outcome(lambda: replace(value, first=2))
    return [
        repr(value),
        repr(changed),
        value == other,
        value == changed,
        value == 1,
        asdict(value),
        kind.__match_args__,
        hasattr(value, "__dict__"),
        _outcome(lambda: hash(value) == hash(other)),
        _outcome(lambda: copy.copy(value) == value),
        _outcome(lambda: kind(1, 2, 3, 4, 5, 6)),
        _outcome(lambda: repr(kind(first=-1))),
        _outcome(lambda: kind(unknown=1)),
        _outcome(lambda: setattr(value, "first", 2)),
        _outcome(lambda: delattr(value, "first")),
    ]


@pytest.mark.parametrize(
    ("name", "arguments", "named"),
    [
        ("Base", (1,), {}),
        ("Derived", (1, "t"), {"last": (None,)}),
        # The standard one compares field by field since Python 3.13, where no NaN equals itself.
        ("Open", (1.5 if sys.version_info >= (3, 13) else float("nan"),), {}),
        ("Single", (1,), {}),
        ("Silent", (1,), {"named": "y"}),
        ("Short", (1, "t"), {"none": [1]}),
        ("Short", (), {}),
        ("Empty", (), {}),
    ],
)
def test_values_are_as_the_standard_library_makes_them(
    name: str, arguments: tuple[Any, ...], named: Mapping[str, Any]
) -> None:
    ours, standard = _classes(values.dataclass)[name], _classes(dataclasses.dataclass)[name]
    # Twice: the first value has the constructor compiled.
    assert _facts(ours, *arguments, **named) == _facts(standard, *arguments, **named)
    assert _facts(ours, *arguments, **named) == _facts(standard, *arguments, **named)


def test_a_value_goes_to_another_process_and_back() -> None:
    value = Kept("a", (1, 2))
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - our own


def test_every_module_takes_the_quick_one() -> None:
    """The standard one takes half a millisecond for each class, before the window is there."""
    slow = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "extend_desktop").rglob("*.py")
        if _STANDARD.search(path.read_text("utf-8")) and path.name != "values.py"
    ]
    assert slow == []
