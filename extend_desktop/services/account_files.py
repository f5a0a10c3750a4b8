"""Accounts as a file that can be given to others: without keys, and without whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extend_desktop.domain.account_files import Arrival, ArrivingAccount
from extend_desktop.domain.accounts import DEFAULT_ASK_ABOVE_INPUTS, Account, AccountColor
from extend_desktop.domain.errors import ExpectedError, RequestError
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.accounts import new_account
from extend_desktop.services.arriving_accounts import arrivals
from extend_desktop.services.shared_files import LARGEST_FILE_BYTES

FILE_SUFFIX = ".extend-accounts.json"
MOST_ACCOUNTS = 500
LONGEST_NAME = 100
_MARK = "extend-desktop accounts"
_VERSION = 1
_MOST_INPUTS = 10_000_000


class _Head(BaseModel):
    """What every version of the file has."""

    model_config = ConfigDict(frozen=True)

    format: Literal["extend-desktop accounts"]
    version: Annotated[int, Field(ge=1)]


class _SharedAccount(BaseModel):
    """What of an account is no secret and nobody's name; what else is in the file is left out."""

    model_config = ConfigDict(frozen=True)

    name: Annotated[str, Field(max_length=2_000, pattern=r"\S")]
    color: AccountColor = AccountColor.GREY
    address: Annotated[str, Field(max_length=2_000)]
    api_version: Annotated[str, Field(max_length=40)] = ""
    workspace_id: Annotated[str, Field(max_length=500)] | None = None
    is_production: bool | None = None
    ask_above_inputs: Annotated[int, Field(ge=0, le=_MOST_INPUTS)] | None = DEFAULT_ASK_ABOVE_INPUTS
    keeps_working: bool = True


class _AccountsFile(BaseModel):
    model_config = ConfigDict(frozen=True)

    format: Literal["extend-desktop accounts"] = _MARK
    version: Literal[1] = _VERSION
    accounts: Annotated[tuple[_SharedAccount, ...], Field(max_length=MOST_ACCOUNTS)]


def accounts_text(accounts: Sequence[Account]) -> str:
    """Return accounts as the content of a file; the practice account is not one to be shared."""
    shared = tuple(
        _SharedAccount(
            name=account.name,
            color=account.color,
            address=account.base_url,
            api_version=account.api_version,
            workspace_id=account.workspace_id,
            is_production=account.is_production,
            ask_above_inputs=account.ask_above_inputs,
            keeps_working=account.keeps_working,
        )
        for account in accounts
        if not account.is_sandbox
    )
    return _AccountsFile(accounts=shared).model_dump_json(indent=2) + "\n"


def read_accounts(
    content: bytes, where: str, known: Sequence[Account]
) -> tuple[ArrivingAccount, ...]:
    """Return what would become of the accounts in a file that anybody may have written.

    `known` are the accounts that are there; none of them is ever changed by it.

    Raises:
        RequestError: `accounts_file_other`, `accounts_file_later` or `accounts_file_large`.
    """
    if len(content) > LARGEST_FILE_BYTES:
        raise RequestError("accounts_file_large", name=where, most=LARGEST_FILE_BYTES)
    file = _parsed(content, where)
    return arrivals([_account_of(item) for item in file.accounts], known)


def _parsed(content: bytes, where: str) -> _AccountsFile:
    try:
        head = _Head.model_validate_json(content)
        if head.version > _VERSION:
            raise RequestError("accounts_file_later", name=where, version=head.version)
        return _AccountsFile.model_validate_json(content)
    except ValidationError as error:
        place = ".".join(str(step) for step in error.errors()[0]["loc"])[:80]
        raise RequestError("accounts_file_other", name=where, place=place or None) from error


def _account_of(item: _SharedAccount) -> ArrivingAccount:
    name = _clean(item.name)[:LONGEST_NAME].strip()
    try:
        made = new_account(name, item.address, item.workspace_id, item.api_version)
    except ExpectedError as flaw:
        named = Account(AccountId(""), name or item.address, item.address)
        return ArrivingAccount(named, Arrival.REFUSED, named.name, flaw=flaw)
    account = replace(
        made,
        color=item.color,
        # A no of somebody else's is none of ours: Extend's word may still be offered.
        is_production=item.is_production or None,
        ask_above_inputs=item.ask_above_inputs,
        keeps_working=item.keeps_working,
    )
    return ArrivingAccount(account, Arrival.NEW, account.name)


def _clean(text: str) -> str:
    """Leave out what cannot be seen or turns the order of the rest."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
