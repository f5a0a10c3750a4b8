"""What `run` was asked for, in types; also what it hands to a window that has the journal open."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import asdict, field, fields
from pathlib import Path
from typing import Any, cast

from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class RunArguments:
    """What `run` was asked for.

    Attributes:
        passwords: to try on what is locked; as they were read, never from the arguments themselves.
    """

    inputs: Sequence[str]
    list: Path | None
    path_column: str | None
    override: Path | None
    tag: Sequence[str] | None
    extractor: str | None
    version: str
    priority: int | None
    name: str | None
    csv: Path | None
    sandbox: bool
    account: str | None
    json: bool
    send_damaged: bool
    send_anyway: bool
    unconfirmed_after: float
    again: str | None = None
    leave_out_missing: bool = False
    yes: bool = False
    passwords: Sequence[str] = field(default=(), repr=False)

    @classmethod
    def of(cls, parsed: Namespace, passwords: Sequence[str] = ()) -> RunArguments:
        """Return the typed form of what the parser read."""
        names = {each.name for each in fields(cls)} - {"passwords"}
        return cls(**{name: getattr(parsed, name) for name in names}, passwords=passwords)


@dataclass(frozen=True, slots=True)
class HandedRun:
    """What a window is asked to run.

    Attributes:
        folder: where relative paths count from.
        is_live: whether progress is drawn over on the terminal that waits.
    """

    arguments: RunArguments
    folder: Path
    is_live: bool


def request_of(arguments: RunArguments, folder: Path, *, is_live: bool) -> dict[str, object]:
    """Return the message that asks a window to run something; its paths count from anywhere."""
    values = {
        name: str(folder / value) if isinstance(value, Path) else value
        for name, value in asdict(arguments).items()
        if name not in {"csv", "json", "sandbox"}
    }
    return {"run": values, "folder": str(folder), "is_live": is_live}


def handed_run(request: Mapping[str, object]) -> HandedRun:
    """Read such a message.

    Raises:
        ValueError: it is none.
    """
    values = request.get("run")
    folder = request.get("folder")
    if not isinstance(values, dict) or not isinstance(folder, str):
        raise ValueError("run")  # noqa: TRY004 - the message is wrong, not the program
    fields_of = _Fields(cast("dict[str, Any]", values))
    return HandedRun(_arguments(fields_of), Path(folder), request.get("is_live") is True)


class _Fields:
    """The values of a message, each of the type that is asked for."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def text(self, name: str) -> str | None:
        value = self._values.get(name)
        if value is not None and not isinstance(value, str):
            raise ValueError(name)
        return value

    def path(self, name: str) -> Path | None:
        text = self.text(name)
        return None if text is None else Path(text)

    def texts(self, name: str) -> list[str] | None:
        value = self._values.get(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise ValueError(name)  # noqa: TRY004 - the message is wrong, not the program
        texts = [item for item in cast("list[Any]", value) if isinstance(item, str)]
        if len(texts) != len(cast("list[Any]", value)):
            raise ValueError(name)
        return texts

    def number(self, name: str) -> float | None:
        value = self._values.get(name)
        if value is not None and type(value) not in (int, float):
            raise ValueError(name)
        return value

    def whole(self, name: str) -> int | None:
        value = self._values.get(name)
        if value is not None and type(value) is not int:
            raise ValueError(name)
        return value

    def yes(self, name: str) -> bool:
        return self._values.get(name) is True


def _arguments(found: _Fields) -> RunArguments:
    return RunArguments(
        inputs=found.texts("inputs") or [],
        list=found.path("list"),
        path_column=found.text("path_column"),
        override=found.path("override"),
        tag=found.texts("tag"),
        extractor=found.text("extractor"),
        version=found.text("version") or "latest",
        priority=found.whole("priority"),
        name=found.text("name"),
        csv=None,
        sandbox=False,
        account=found.text("account"),
        json=False,
        send_damaged=found.yes("send_damaged"),
        send_anyway=found.yes("send_anyway"),
        unconfirmed_after=found.number("unconfirmed_after") or 0.0,
        again=found.text("again"),
        leave_out_missing=found.yes("leave_out_missing"),
        yes=found.yes("yes"),
        passwords=tuple(found.texts("passwords") or ()),
    )
