"""What `dataclasses.dataclass` makes, made in a twentieth of its time. For every module.

The standard decorator writes and compiles six functions for each class; for some four hundred
classes that took a third of the time to the window. Here they share theirs, and only a constructor
is compiled, when it is first called.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NoReturn

_Facts = Callable[[object], object]

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - so that it is exported
else:

    def dataclass(plain: type | None = None, **options: bool) -> Any:
        """Do as the standard decorator does; of its options there are frozen, slots, eq and repr."""
        if plain is None:
            return lambda plain: _made(plain, **options)
        return _made(plain, **options)


def _made(
    plain: type,
    *,
    frozen: bool = False,
    slots: bool = False,
    eq: bool = True,
    repr: bool = True,  # noqa: A002 - the standard decorator's name
) -> type:
    own = dict(vars(plain))
    if own["__doc__"] is None:
        # Else it is made of the constructor's signature, which takes long to find out.
        plain.__doc__ = plain.__name__
    standard: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)
    kind: Any = standard(plain)
    functions: dict[str, Callable[..., Any]] = {"__init__": _constructor(kind, frozen=frozen)}
    if repr:
        functions["__repr__"] = _text
    if frozen:
        functions |= _FROZEN | (_PICKLED if slots else {})
    if eq:
        functions["__eq__"] = _equality(kind)
        if own.get("__hash__") is None:
            kind.__hash__ = _hash(kind) if frozen else None
    for name, function in functions.items():
        if name not in own:
            setattr(kind, name, function)
    return kind


def _constructor(kind: Any, *, frozen: bool) -> Callable[..., None]:
    """Return what puts the compiled one in its own place at the first call."""

    def first(self: object, *args: object, **named: object) -> None:
        compiled = _compiled(kind, frozen=frozen)
        kind.__init__ = compiled
        compiled(self, *args, **named)

    return first


def _compiled(kind: Any, *, frozen: bool) -> Callable[..., None]:
    known: dict[str, Any] = {"__set": object.__setattr__, "__none": MISSING}
    given: list[str] = []
    named: list[str] = []
    steps: list[str] = []
    for field in fields(kind):
        argument, value = _argument(field, known)
        if field.init:
            (named if field.kw_only else given).append(argument)
        if value:
            is_set = f"__set(self, {field.name!r}, {value})"
            steps.append(is_set if frozen else f"self.{field.name} = {value}")
    if hasattr(kind, "__post_init__"):
        steps.append("self.__post_init__()")
    arguments = ", ".join(["self", *given, *(["*", *named] if named else [])])
    lines = [f"def __init__({arguments}):", *(steps or ["pass"])]
    exec("\n ".join(lines), known)  # noqa: S102 - of names of fields alone
    known["__init__"].__qualname__ = f"{kind.__qualname__}.__init__"
    return known["__init__"]


def _argument(field: Field[Any], known: dict[str, Any]) -> tuple[str, str]:
    """Return how a field is passed, and the expression of its value; empty for one that has none."""
    name, default = field.name, f"__default_{field.name}"
    if field.default_factory is not MISSING:
        known[default] = field.default_factory
        made = f"{default}()"
        return f"{name}=__none", f"{made} if {name} is __none else {name}" if field.init else made
    if field.default is not MISSING:
        known[default] = field.default
        return f"{name}={default}", name if field.init else default
    return name, name if field.init else ""


@recursive_repr()
def _text(self: Any) -> str:
    shown = (field.name for field in fields(self) if field.repr)
    facts = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{type(self).__qualname__}({facts})"


def _equality(kind: Any) -> Callable[[object, object], bool]:
    facts_of = _reader([field.name for field in fields(kind) if field.compare])

    def equal(self: object, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return facts_of(self) == facts_of(other)

    return equal


def _hash(kind: Any) -> Callable[[object], int]:
    counted = [
        field.name
        for field in fields(kind)
        if (field.compare if field.hash is None else field.hash)
    ]
    facts_of = _reader(counted)
    return lambda self: hash(facts_of(self))


def _reader(names: Sequence[str]) -> _Facts:
    """Return what reads these into a tuple, as equality of single values is another than of tuples."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple(getattr(self, name) for name in names)


def _refuse_set(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _facts(self: Any) -> list[object]:
    return [getattr(self, field.name) for field in fields(self)]


def _restore(self: Any, facts: Sequence[object]) -> None:
    for field, fact in zip(fields(self), facts, strict=True):
        object.__setattr__(self, field.name, fact)


_FROZEN: dict[str, Callable[..., Any]] = {
    "__setattr__": _refuse_set,
    "__delattr__": _refuse_delete,
}
_PICKLED: dict[str, Callable[..., Any]] = {"__getstate__": _facts, "__setstate__": _restore}
