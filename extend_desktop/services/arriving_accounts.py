"""What becomes of accounts that come from a file, beside those that are there. For services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extend_desktop.domain.account_files import Arrival, ArrivingAccount
from extend_desktop.domain.accounts import Account
from extend_desktop.services.accounts import free_name


def arrivals(
    items: Sequence[ArrivingAccount], known: Sequence[Account]
) -> tuple[ArrivingAccount, ...]:
    """Return what becomes of accounts beside those that are there, and of each beside the others."""
    found: list[ArrivingAccount] = []
    for item in items:
        others = [earlier.account for earlier in found if earlier.comes]
        is_refused = item.arrival is Arrival.REFUSED
        found.append(item if is_refused else _beside(item, known, others))
    return tuple(found)


def _beside(
    item: ArrivingAccount, known: Sequence[Account], others: Sequence[Account]
) -> ArrivingAccount:
    account = replace(item.account, name=item.wanted)
    same = next((other for other in known if _is_same(account, other)), None)
    # Who shared two of one name and no workspace has two keys for them.
    same = same or next((other for other in others if _is_one_workspace(account, other)), None)
    if same is not None:
        return replace(item, account=account, arrival=Arrival.KNOWN, known=same.name)
    free = free_name(account.name, {other.name for other in (*known, *others)})
    arrival = Arrival.NEW if free == account.name else Arrival.NUMBERED
    return replace(item, account=replace(account, name=free), arrival=arrival)


def _is_same(account: Account, other: Account) -> bool:
    """Whether an account is surely there already.

    Without a workspace two keys of one region may belong to anybody; then only the name can say.
    """
    if account.workspace_id is not None:
        return _is_one_workspace(account, other)
    is_one_place = (account.base_url, None) == (other.base_url, other.workspace_id)
    return is_one_place and account.name.casefold() == other.name.casefold()


def _is_one_workspace(account: Account, other: Account) -> bool:
    same = (account.base_url, account.workspace_id) == (other.base_url, other.workspace_id)
    return same and account.workspace_id is not None
