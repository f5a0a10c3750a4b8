"""What `resume`, `retry`, `cancel` and `delete` hand to a window that has the journal open."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import asdict, field
from typing import Any, cast

from extend_desktop.values import dataclass

RESUME, RETRY, CANCEL, DELETE = "resume", "retry", "cancel", "delete"
CONTROLS = frozenset({RESUME, RETRY, CANCEL, DELETE})


@dataclass(frozen=True, slots=True)
class ControlRequest:
    """What is wanted of one batch, or of all that have not ended.

    Attributes:
        batch: an id or a name as it was typed; None for all.
        resend: the yes to sending again what stays unconfirmed.
        everything: whether runs at Extend are stopped too.
        although_open: the yes to deleting a batch that has not ended.
        passwords: to try on inputs that were opened with one before.
    """

    command: str
    batch: str | None
    reasons: Sequence[str] = ()
    resend: bool = False
    everything: bool = False
    although_open: bool = False
    passwords: Sequence[str] = field(default=(), repr=False)

    @classmethod
    def of(cls, parsed: Namespace, passwords: Sequence[str] = ()) -> ControlRequest:
        """Return what the parser read."""
        resend: str | None = getattr(parsed, "resend", None)
        return cls(
            parsed.command,
            parsed.batch if resend is None else resend,
            getattr(parsed, "reason", None) or (),
            resend is not None,
            getattr(parsed, "everything", False),
            getattr(parsed, "although_open", False),
            passwords,
        )

    def message(self, *, is_live: bool) -> dict[str, object]:
        """Return the message to the window; `is_live` where progress is drawn over."""
        return {"control": asdict(self), "is_live": is_live}


def handed_control(values: object) -> ControlRequest:
    """Read what a message says under `control`.

    Raises:
        ValueError: it is none of these.
    """
    if not isinstance(values, dict):
        raise ValueError("control")  # noqa: TRY004 - the message is wrong, not the program
    found = cast("Mapping[str, Any]", values)
    command, batch = found.get("command"), found.get("batch")
    is_named = isinstance(batch, str) or (batch is None and command == RESUME)
    if not isinstance(command, str) or command not in CONTROLS or not is_named:
        raise ValueError("command")
    reasons, passwords = _texts(found, "reasons"), _texts(found, "passwords")
    yes = {name: found.get(name) is True for name in ("resend", "everything", "although_open")}
    return ControlRequest(command, batch, reasons, passwords=passwords, **yes)


def _texts(found: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = found.get(name)
    texts: list[Any] = cast("list[Any]", values) if isinstance(values, list) else []
    if not all(isinstance(text, str) for text in texts):
        raise ValueError(name)
    return tuple(texts)
