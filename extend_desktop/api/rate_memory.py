"""Remembers between starts how fast accounts may be asked; `api/` and the composition root use it.

A small file of rates by accounts, which are named by a hash of what names them, keys included: a
key of another organization begins anew. Losing the file costs a second or two of learning, so
what cannot be read or written is only logged.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import cast

from extend_desktop.api.budget import LearntRate, PaceRules
from extend_desktop.api.operations import Category
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.too_much import TOO_MUCH
from extend_desktop.services.ports.key_stores import PrivateFilePort
from extend_desktop.values import dataclass

Rates = Mapping[str, LearntRate]
"""What was learnt of an account, by the category's name."""

_log = logging.getLogger(__name__)

KEPT_FOR = timedelta(days=14)
"""Since the end of the last session that used a rate. Our choice: long enough for work done weekly,
short enough that a changed plan is learnt anew."""
_VERSION = 1
_MOST_ACCOUNTS = 50
_MOST_BYTES = 1_000_000
_RULES = PaceRules()


@dataclass(frozen=True, slots=True)
class _Kept:
    """The rate of one category, and when a session that used it ended."""

    rate: LearntRate
    at: datetime

    def is_recent(self, now: datetime) -> bool:
        """Whether it still counts; a clock that was years ahead made it too new to be true."""
        return abs(now - self.at) <= KEPT_FOR


_Entry = Mapping[str, _Kept]
"""What is kept of one account, by the category's name."""


class RateMemory:
    """The rates learnt by this process and by those before it.

    `load` and `keep` are blocking, for a thread; `recall` asks nobody.
    """

    def __init__(self, file: PrivateFilePort) -> None:
        self._file = file
        self._turn = threading.Lock()
        self._known: Mapping[str, _Entry] = {}

    def load(self) -> None:
        """Read what is remembered; without it nothing is recalled."""
        with self._turn:
            self._known = {**self._read(), **self._known}

    def recall(self, name: str, at: datetime) -> Rates:
        """Return what was learnt of an account lately; nothing where that is not known."""
        entry = _recent(self._known.get(name, {}), at)
        return {category: kept.rate for category, kept in entry.items()}

    def keep(self, name: str, rates: Rates, at: datetime) -> None:
        """Remember what was used of an account; what was not stays as old as it is.

        Others' may have been written meanwhile.
        """
        used = {category: _Kept(rate, at) for category, rate in rates.items()}
        with self._turn:
            entries = self._read()
            self._known = _newest({**entries, name: {**entries.get(name, {}), **used}}, at)
            try:
                self._file.replace(_written(self._known))
            except OSError as error:
                _log.warning("The learnt rates could not be kept: %s", type(error).__name__)

    def _read(self) -> Mapping[str, _Entry]:
        try:
            content = self._file.read()
        except FileNotFoundError:
            return {}
        except OSError as error:
            _log.warning("The learnt rates could not be read: %s", type(error).__name__)
            return {}
        return _understood(content)


def name_of(account: Account, key: str) -> str:
    """Return what an account with a key is remembered by; neither can be read from it."""
    parts = (account.id, account.base_url, account.workspace_id or "", key)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def _recent(entry: _Entry, now: datetime) -> _Entry:
    return {category: kept for category, kept in entry.items() if kept.is_recent(now)}


def _newest(entries: Mapping[str, _Entry], now: datetime) -> Mapping[str, _Entry]:
    """Return what still counts, of as many accounts as are kept."""
    recent = {name: _recent(entry, now) for name, entry in entries.items()}
    used_at = {
        name: max(kept.at for kept in entry.values()) for name, entry in recent.items() if entry
    }
    newest = sorted(used_at, key=used_at.__getitem__, reverse=True)
    return {name: recent[name] for name in newest[:_MOST_ACCOUNTS]}


def _written(entries: Mapping[str, _Entry]) -> bytes:
    accounts = {
        name: {
            category: [kept.rate.rate, kept.rate.burst, kept.at.isoformat()]
            for category, kept in entry.items()
        }
        for name, entry in entries.items()
    }
    return json.dumps({"version": _VERSION, "accounts": accounts}, indent=1).encode()


def _understood(content: bytes) -> Mapping[str, _Entry]:
    """Return the entries that can be understood; a damaged file is as good as none."""
    try:
        found: object = json.loads(content) if len(content) <= _MOST_BYTES else None
    except (ValueError, *TOO_MUCH):
        found = None
    content_fields = _fields(found)
    is_ours = content_fields.get("version") == _VERSION
    accounts = _fields(content_fields.get("accounts") if is_ours else None)
    entries = {name: _entry(_fields(fields)) for name, fields in accounts.items()}
    sound = {name: entry for name, entry in entries.items() if entry}
    if not sound:
        _log.warning("The learnt rates cannot be understood and are left out")
    return sound


def _fields(found: object) -> Mapping[str, object]:
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}


def _entry(fields: Mapping[str, object]) -> _Entry:
    kept = {name.value: _kept(fields.get(name.value)) for name in Category}
    return {category: each for category, each in kept.items() if each is not None}


def _kept(found: object) -> _Kept | None:
    match found:
        case [int() | float() as rate, int() | float() as burst, str() as at]:
            learnt, moment = _rate(rate, burst), _moment(at)
            return _Kept(learnt, moment) if learnt is not None and moment is not None else None
        case _:
            return None


def _rate(rate: float, burst: float) -> LearntRate | None:
    """Return a rate that could have been learnt; None for any other numbers."""
    # True and false are numbers to Python.
    if isinstance(rate, bool) or isinstance(burst, bool):
        return None
    # Not a number is in no range.
    is_possible = _RULES.lowest <= rate <= _RULES.highest and 0 <= burst <= 2 * _RULES.highest
    return LearntRate(float(rate), float(burst)) if is_possible else None


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
