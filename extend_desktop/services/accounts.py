"""Makes accounts out of what the operator or the environment says. Session and faces use it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from uuid import uuid4

from extend_desktop.domain.accounts import (
    API_VERSION,
    BASE_URLS,
    ENVIRONMENT_ID,
    ENVIRONMENT_NAME,
    Account,
    Region,
    free_color,
    version_for,
)
from extend_desktop.domain.addresses import flaw_of_base
from extend_desktop.domain.api_keys import KeyProblem, read_pasted_key
from extend_desktop.domain.errors import CredentialError, RequestError
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import AccountId

KEY_VARIABLE = "EXTEND_API_KEY"
URL_VARIABLE = "EXTEND_BASE_URL"
REGION_VARIABLE = "EXTEND_REGION"
VERSION_VARIABLE = "EXTEND_API_VERSION"
PRODUCTION_VARIABLE = "EXTEND_PRODUCTION"
WORKSPACE_VARIABLE = "EXTEND_WORKSPACE_ID"
_YES_OR_NO = {
    "": None,
    "1": True,
    "true": True,
    "yes": True,
    "0": False,
    "false": False,
    "no": False,
}
_VERSION = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def new_account(
    name: str, base_url: str, workspace_id: str | None = None, api_version: str = ""
) -> Account:
    """Return a new account with an id of its own; an empty version is the one of the address.

    Raises:
        RequestError: `bad_account` or `bad_api_version`, that cannot be used.
    """
    address = checked_base_url(base_url)
    workspace = (workspace_id or "").strip() or None
    version = checked_version(api_version) or version_for(address)
    return Account(AccountId(uuid4().hex), name.strip() or address, address, version, workspace)


def told_apart(account: Account, identity: Identity | None, known: Sequence[Account]) -> Account:
    """Return a new account where a key is of another workspace than the one that was in its place.

    Without a workspace id a region alone does not say whose key it is; Extend may. The key of the
    account that is there stays then.
    """
    kept = next((item.identity for item in known if item.id == account.id), None)
    if identity is None or kept is None or account.workspace_id is not None:
        return account
    if not identity.workspace_id or identity.workspace_id == (kept.workspace_id or None):
        return account
    name = free_name(identity.workspace or account.name, {item.name for item in known})
    made = new_account(name, account.base_url, None, account.api_version)
    return replace(made, color=free_color(known))


def free_name(name: str, taken: Collection[str]) -> str:
    """Return a name, with a number behind it where an account has it already, in any case."""
    folded = {item.casefold() for item in taken}
    number, free = 1, name
    while free.casefold() in folded:
        number += 1
        free = f"{name} ({number})"
    return free


def checked_version(api_version: str) -> str:
    """Return an API version without blanks around it; empty stays empty.

    Raises:
        RequestError: `bad_api_version`, it is no date such as 2026-02-09.
    """
    version = api_version.strip()
    if version and not _VERSION.fullmatch(version):
        raise RequestError("bad_api_version", version=version, wanted=API_VERSION)
    return version


def region_url(region: str) -> str:
    """Return the address of a region by its name, such as `us2`.

    Raises:
        RequestError: `bad_region`, there is none of this name.
    """
    try:
        return BASE_URLS[Region(region.strip().lower())]
    except ValueError as error:
        names = ", ".join(Region)
        raise RequestError("bad_region", region=region, regions=names) from error


def checked_base_url(base_url: str) -> str:
    """Return the address without a trailing slash.

    Raises:
        RequestError: `bad_account`: not https (nor http to this computer), or with a user name,
            a query or a fragment.
    """
    url = base_url.strip().rstrip("/")
    flaw = flaw_of_base(url)
    if flaw is not None:
        raise RequestError("bad_account", reason=flaw)
    return url


def environment_account(environment: Mapping[str, str]) -> tuple[Account, str] | None:
    """Return the account and key of the EXTEND_* overrides; None without EXTEND_API_KEY.

    The id depends on address and workspace, so that their batches are kept apart.

    Raises:
        CredentialError: `malformed_key`, EXTEND_API_KEY cannot be a key.
        RequestError: `bad_account`, `bad_api_version` or `bad_mark`, that cannot be used.
    """
    pasted = read_pasted_key(environment.get(KEY_VARIABLE, ""))
    if pasted.problem is KeyProblem.EMPTY and not pasted.removed:
        return None
    if pasted.problem is not None:
        raise CredentialError("malformed_key", variable=KEY_VARIABLE, reason=pasted.problem)
    url = environment.get(URL_VARIABLE, "").strip()
    address = checked_base_url(url) if url else region_url(environment.get(REGION_VARIABLE) or "us")
    workspace = environment.get(WORKSPACE_VARIABLE, "").strip() or None
    version = checked_version(environment.get(VERSION_VARIABLE, "")) or version_for(address)
    digest = hashlib.sha256(f"{address}\n{workspace or ''}".encode()).hexdigest()[:12]
    account_id = AccountId(f"{ENVIRONMENT_ID}{digest}")
    is_production = _production_mark(environment.get(PRODUCTION_VARIABLE, ""))
    account = Account(
        account_id, ENVIRONMENT_NAME, address, version, workspace, is_production=is_production
    )
    return account, pasted.key


def _production_mark(text: str) -> bool | None:
    try:
        return _YES_OR_NO[text.strip().lower()]
    except KeyError as error:
        raise RequestError("bad_mark", variable=PRODUCTION_VARIABLE, value=text.strip()) from error
