"""Accounts: where and as whom we talk; any module may import it. Keys are not part of an account."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from urllib.parse import urlsplit

from extend_desktop.domain.addresses import is_loopback
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import AccountId
from extend_desktop.values import dataclass

API_VERSION = "2026-02-09"
"""The API version whose shapes this program speaks.

Source: docs/extend-api.md#headers-and-authentication.
"""
OLDER_API_VERSION = "2024-12-23"
"""The version that the older host is documented with; what a host gets that refuses the present one."""
API_VERSIONS = (API_VERSION, "2025-04-21", OLDER_API_VERSION, "2024-11-14")
"""All that can be chosen, the newest first. Source: docs/extend-api.md#generations."""
SANDBOX_ID = AccountId("sandbox")
"""The id of the practice account."""
ENVIRONMENT_ID = "environment-"
"""What the id of an account begins with whose key is in a variable of the environment."""
ENVIRONMENT_NAME = "Environment"
"""What such an account is called until the operator gives it a name."""


class Region(StrEnum):
    """Deployments of Extend, named as in its own CLI, and the host of before.

    Source: docs/extend-api.md#hosts-and-regions.
    """

    US = "us"
    US2 = "us2"
    EU = "eu"
    OLDER = "older"


BASE_URLS = {
    Region.US: "https://api.extend.ai",
    Region.US2: "https://api.us2.extend.app",
    Region.EU: "https://api.eu1.extend.ai",
    Region.OLDER: "https://api-prod.extend.app",
}


def version_for(base_url: str) -> str:
    """Return the version that an address is asked for unless another one is chosen."""
    return OLDER_API_VERSION if base_url == BASE_URLS[Region.OLDER] else API_VERSION


class Generation(StrEnum):
    """Which family of answers a host speaks, known by the shape of its answers.

    Source: docs/extend-api.md#generations.
    """

    CURRENT = "current"
    LEGACY = "legacy"


class AccountColor(StrEnum):
    """What tells an account from another at a glance; grey for one without a colour of its own."""

    GREY = "grey"
    BLUE = "blue"
    TEAL = "teal"
    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    PURPLE = "purple"


DEFAULT_ASK_ABOVE_INPUTS = 100
"""A batch of a production account that has more inputs is submitted after a question only.

Our choice: a test of a new extractor is smaller, a day's work is larger.
"""


@dataclass(frozen=True, slots=True)
class Account:
    """One place and identity to talk to.

    Attributes:
        id: stable id; names the keyring entry and the journal's rows.
        name: what the operator calls it.
        base_url: without a trailing slash; https, or http to loopback only.
        api_version: value of the version header.
        workspace_id: sent on every call when set.
        is_sandbox: the embedded practice server of this process; its data is not real.
        is_production: the operator's word that what is done with it counts; None before there is one.
        ask_above_inputs: for a production account, see `DEFAULT_ASK_ABOVE_INPUTS`; None never asks.
        keeps_working: its batches go on while another account is shown.
        identity: who its key was the last time Extend said so.
    """

    id: AccountId
    name: str
    base_url: str
    api_version: str = API_VERSION
    workspace_id: str | None = None
    is_sandbox: bool = False
    color: AccountColor = AccountColor.GREY
    is_production: bool | None = None
    ask_above_inputs: int | None = DEFAULT_ASK_ABOVE_INPUTS
    keeps_working: bool = True
    identity: Identity | None = None

    @property
    def is_unnamed(self) -> bool:
        """Whether its name is not the operator's: of a key in a variable of the environment."""
        return self.id.startswith(ENVIRONMENT_ID) and self.name == ENVIRONMENT_NAME

    def asks_before(self, inputs: int) -> bool:
        """Whether a batch of so many inputs is submitted after a question only."""
        limit = self.ask_above_inputs
        return bool(self.is_production) and limit is not None and inputs > limit

    @property
    def is_local(self) -> bool:
        """Whether its server is on this computer, as the practice server is."""
        return is_loopback(urlsplit(self.base_url).hostname or "")


def free_color(known: Iterable[Account]) -> AccountColor:
    """Return the first colour that no account has, grey where all are taken."""
    taken = {account.color for account in known} | {AccountColor.GREY, AccountColor.RED}
    return next((color for color in AccountColor if color not in taken), AccountColor.GREY)
