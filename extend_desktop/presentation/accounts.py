"""Words for accounts: their colours, whose key it is, production, what goes on behind another one."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.accounts import Account, AccountColor
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.presentation.connection import account_host, account_text
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.joining import as_sentence
from extend_desktop.presentation.nouns import BATCHES, INPUTS
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import marked, tr, tr_n

COLOR_NAMES = {
    AccountColor.GREY: marked("Grey"),
    AccountColor.BLUE: marked("Blue"),
    AccountColor.TEAL: marked("Teal"),
    AccountColor.GREEN: marked("Green"),
    AccountColor.YELLOW: marked("Yellow"),
    AccountColor.ORANGE: marked("Orange"),
    AccountColor.RED: marked("Red"),
    AccountColor.PURPLE: marked("Purple"),
}
ENVIRONMENT_NAMES = {Environment.PRODUCTION: marked("production"), Environment.TEST: marked("test")}
KEEPS_WORKING = marked("Keep working on its batches after switching")
KEEPS_WORKING_HINT = marked(
    "Off, its batches stand still until you open it again. Closing the program stops them in "
    "either case; nothing is lost or sent twice."
)
PRODUCTION_HINT = marked(
    "A coloured bar at the top of the window, and a question before large batches."
)
NEW_ADDRESS_HINT = marked(
    "The key of the new address is tried before it is kept. Batches that are under way are looked "
    "for there from then on."
)
NAME_IN_USE = marked("Another account has this name")
NAME_MISSING = marked("An account needs a name")


def environment_text(code: str) -> str:
    """Return an environment of Extend in the operator's words; an unknown one as it came."""
    known = next((name for item, name in ENVIRONMENT_NAMES.items() if item.value == code), None)
    return tr(known) if known is not None else plain(code)


def identity_text(identity: Identity | None) -> str:
    """Return whose key it is in one line, such as 'Invoices · test · ann@example.com'."""
    if identity is None:
        return ""
    known = ENVIRONMENT_NAMES.get(identity.environment) if identity.environment else None
    workspace = identity.workspace or identity.workspace_id
    parts = (workspace, tr(known) if known else "", identity.user)
    return " · ".join(plain(part) for part in parts if part)


def key_owner_text(whose: str) -> str:
    """Return whose key it is as a sentence; empty where Extend does not say."""
    return tr("The key belongs to {whose}.", whose=whose) if whose else ""


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
        lines.append(tr("Production"))
    lines += [known] if (known := identity_text(account.identity)) else []
    if not account.is_sandbox:
        lines.append(_server_text(account))
        if account.workspace_id:
            lines.append(tr("Workspace id {id}", id=plain(account.workspace_id)))
    return "\n".join(lines)


def production_text(account: Account) -> str:
    """Return what the bar of a production account says."""
    workspace = account.identity.workspace if account.identity else ""
    parts = (tr("Production"), account_text(account), plain(workspace))
    return " — ".join(part for part in parts if part)


def mark_text(account: Account) -> str:
    """Return what a button says that changes whether an account is production."""
    return tr("Production no more") if account.is_production else tr("Mark as production")


def production_offer(account: Account) -> Choice:
    """Return what is asked of an account that Extend says is for production."""
    return Choice(
        tr(
            "Extend says that the key of “{account}” is for production",
            account=account_text(account),
        ),
        tr("Marked as such, the window has a coloured bar and asks before large batches."),
    )


def ask_above_text(inputs: int | None) -> str:
    """Return from which size on Submit asks, such as 'Above 100 inputs'."""
    if inputs is None:
        return tr("Never")
    return tr_n("Above {n} input", "Above {n} inputs", inputs) if inputs else tr("Always")


def production_question(account: Account, inputs: int, cost: str) -> Choice:
    """Return what is asked before a large batch of a production account.

    `cost` says pages and credits in words; it is empty where nothing is known.
    """
    owner = _with_owner(account)
    lines = [tr("This account is marked as production: {account}.", account=owner)]
    lines += [as_sentence(cost)] if cost else []
    lines.append(_limit_text(account.ask_above_inputs))
    title = tr_n("Submit {n} input to production?", "Submit {n} inputs to production?", inputs)
    return Choice(title, "\n".join(lines))


def production_refusal(account: Account, inputs: int) -> str:
    """Return what a command says that needs a yes before a large batch of production."""
    return (
        f"{counted(inputs, INPUTS)} would be submitted to the production account "  # untranslated: of a command
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
    if len(going) == 1:
        return tr_n(
            "{n} batch of {account} runs on",
            "{n} batches of {account} run on",
            total,
            account=account_text(going[0][0]),
        )
    return tr_n(
        "{batches} of {n} account run on",
        "{batches} of {n} accounts run on",
        len(going),
        batches=counted(total, BATCHES),
    )


def waiting_text(counts: Sequence[tuple[Account, int]]) -> str:
    """Return what goes on only once its account is shown, such as '2 batches of Office wait'."""
    total = sum(count for _, count in counts)
    if len(counts) == 1:
        return tr_n(
            "{n} batch of {account} waits",
            "{n} batches of {account} wait",
            total,
            account=account_text(counts[0][0]),
        )
    if not counts:
        return ""
    return tr_n(
        "{batches} of {n} account wait",
        "{batches} of {n} accounts wait",
        len(counts),
        batches=counted(total, BATCHES),
    )


def background_tip(counts: Sequence[tuple[Account, int]]) -> str:
    """Return the same by account, a line each."""
    return "\n".join(
        with_detail(account_text(account), counted(count, BATCHES))
        for account, count in counts
        if count
    )


def _server_text(account: Account) -> str:
    host, version = account_host(account), account.api_version
    return tr("{host}, API version {version}", host=host, version=version)


def _limit_text(limit: int | None) -> str:
    if not limit:
        return tr("This account is set to ask before every batch.")
    return tr_n(
        "This account is set to ask above {n} input.",
        "This account is set to ask above {n} inputs.",
        limit,
    )
