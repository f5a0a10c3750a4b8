"""Who a key belongs to, as Extend says it; any module may import it."""

from __future__ import annotations

from enum import StrEnum

from extend_desktop.values import dataclass


class Environment(StrEnum):
    """What becomes of what is done with a key. Source: docs/extend-api.md#who-am-i."""

    PRODUCTION = "production"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Identity:
    """What is known of a key's owner; empty where it is not.

    Attributes:
        workspace: its name.
        user: an e-mail address, most often.
        environment: None where it is not said.
    """

    workspace_id: str = ""
    workspace: str = ""
    user: str = ""
    environment: Environment | None = None
