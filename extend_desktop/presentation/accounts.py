"""Words for accounts: their colours, whose key it is, production, what goes on behind another one."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.accounts import Account, AccountColor
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.presentation.connection import account_host, account_text
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain

COLOR_NAMES = {
    AccountColor.GREY: "Grey",
    AccountColor.BLUE: "Blue",
    AccountColor.TEAL: "Teal",
    AccountColor.GREEN: "Green",
    AccountColor.YELLOW: "Yellow",
    AccountColor.ORANGE: "Orange",
    AccountColor.RED: "Red",
    AccountColor.PURPLE: "Purple",
}
ENVIRONMENT_NAMES = {Environment.PRODUCTION: "production", Environment.TEST: "test"}
KEEPS_WORKING = "Keep working on its batches after switching"
KEEPS_WORKING_HINT = (
    "Off, its batches stand still until you open it again. Closing the program stops them in "
    "either case; nothing is lost or sent twice."
)
PRODUCTION_HINT = "A coloured bar at the top of the window, and a question before large batches."
NEW_ADDRESS_HINT = (
    "The key of the new address is tried before it is kept. Batches that are under way are looked "
    "for there from then on."
)
NAME_IN_USE = "Another account has this name"
NAME_MISSING = "An account needs a name"


def identity_text(identity: Identity | None) -> str:
    """Return whose key it is in one line, such as 'Invoices · test · ann@example.com'."""
    if identity is None:
        return ""
    environment = ENVIRONMENT_NAMES.get(identity.environment, "") if identity.environment else ""
    workspace = identity.workspace or identity.workspace_id
    return " · ".join(plain(part) for part in (workspace, environment, identity.user) if part)


def key_owner_text(whose: str) -> str:
    """Return whose key it is as a sentence; empty where Extend does not say."""
    return f"The key is of {whose}." if whose else ""


def account_detail(account: Account) -> str:
    """Return the second line of an account: whose key it is, else where its server is."""
    known = identity_text(account.identity)
    if account.is_sandbox:
        return known
    return known or account_host(account)


def account_tip(account: Account) -> str:
    """Return all that is known of an account, a line each."""
    lines = [account_text(account)]
    if account.is_production:
        lines.append("Production")
    lines += [known] if (known := identity_text(account.identity)) else []
    if not account.is_sandbox:
        lines.append(f"{account_host(account)}, API version {account.api_version}")
        if account.workspace_id:
            lines.append(f"Workspace id {plain(account.workspace_id)}")
    return "\n".join(lines)


def production_text(account: Account) -> str:
    """Return what the bar of a production account says."""
    workspace = account.identity.workspace if account.identity else ""
    parts = ("Production", account_text(account), plain(workspace))
    return " — ".join(part for part in parts if part)


def mark_text(account: Account) -> str:
    """Return what a button says that changes whether an account is production."""
    return "Production no more" if account.is_production else "Mark as production"


def production_offer(account: Account) -> Choice:
    """Return what is asked of an account that Extend says is for production."""
    return Choice(
        f"Extend says that the key of “{account_text(account)}” is for production",
        "Marked as such, the window has a coloured bar and asks before large batches.",
    )


def ask_above_text(inputs: int | None) -> str:
    """Return from which size on Submit asks, such as 'Above 100 inputs'."""
    if inputs is None:
        return "Never"
    return f"Above {counted(inputs, 'input')}" if inputs else "Always"


def production_question(account: Account, inputs: int, cost: str) -> Choice:
    """Return what is asked before a large batch of a production account.

    `cost` says pages and credits in words; it is empty where nothing is known.
    """
    lines = [f"This account is marked as production: {_with_owner(account)}."]
    lines += [f"{cost}."] if cost else []
    limit = account.ask_above_inputs
    lines.append(
        f"You want to be asked above {counted(limit, 'input')}; the account has this limit."
        if limit
        else "You want to be asked before every batch of this account."
    )
    return Choice(f"Submit {counted(inputs, 'input')} to production?", "\n".join(lines))


def production_refusal(account: Account, inputs: int) -> str:
    """Return what a command says that needs a yes before a large batch of production."""
    return (
        f"{counted(inputs, 'input')} would be submitted to the production account "
        f"{_with_owner(account)}. Nothing was sent; add --yes to submit them."
    )


def _with_owner(account: Account) -> str:
    whose = identity_text(account.identity)
    return f"{account_text(account)} ({whose})" if whose else account_text(account)


def background_text(counts: Sequence[tuple[Account, int]]) -> str:
    """Return what goes on behind the account shown, such as '2 batches of Office run on'."""
    going = [(account, count) for account, count in counts if count]
    if not going:
        return ""
    total = sum(count for _, count in going)
    verb = "runs" if total == 1 else "run"
    what = counted(total, "batch", "batches")
    if len(going) == 1:
        return f"{what} of {account_text(going[0][0])} {verb} on"
    return f"{what} of {count_text(len(going))} accounts {verb} on"


def background_tip(counts: Sequence[tuple[Account, int]]) -> str:
    """Return the same by account, a line each."""
    return "\n".join(
        f"{account_text(account)}: {counted(count, 'batch', 'batches')}"
        for account, count in counts
        if count
    )
