"""Reads whose key it is out of an answer that no reference describes; only for `api/`.

Whatever is missing or of another type is not known. Source: docs/extend-api.md#who-am-i.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from extend_desktop.api.dto import MeDto
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.values import dataclass

_LONGEST = 200
_MOST_TARGETS = 1000


def identity_of(me: MeDto, workspace_id: str | None) -> Identity:
    """Return what the answer says of the account's workspace, or of the key's own one."""
    own = _Workspace.of(me.workspace)
    wanted = workspace_id or own.id
    known = [own, *(target.workspace for target in _targets(me.granted_targets))]
    name = next((space.name for space in known if space.id == wanted and space.name), "")
    environments: set[str] = set()
    for target in _targets(me.granted_targets):
        if target.workspace.id == wanted:
            environments.update(target.environments)
    return Identity(
        wanted[:_LONGEST], name, _text(me.user.get("email")), _environment(environments)
    )


@dataclass(frozen=True, slots=True)
class _Workspace:
    id: str
    name: str

    @classmethod
    def of(cls, value: object) -> _Workspace:
        fields = cast("dict[str, Any]", value) if isinstance(value, dict) else dict[str, Any]()
        return cls(_text(fields.get("id")), _text(fields.get("name")))


class _Target:
    def __init__(self, fields: Mapping[str, Any]) -> None:
        self.workspace = _Workspace.of(fields.get("workspace"))
        named = fields.get("environments")
        listed = cast("list[object]", named) if isinstance(named, list) else []
        self.environments = {item.upper() for item in listed if isinstance(item, str)}


def _targets(value: object) -> Iterable[_Target]:
    listed = cast("list[object]", value) if isinstance(value, list) else []
    for item in listed[:_MOST_TARGETS]:
        if isinstance(item, dict):
            yield _Target(cast("Mapping[str, Any]", item))


def _environment(names: set[str]) -> Environment | None:
    if "PRODUCTION" in names:
        return Environment.PRODUCTION
    return Environment.TEST if names == {"TEST"} else None


def _text(value: object) -> str:
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""
