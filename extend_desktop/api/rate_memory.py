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
"""Our choice: long enough for work done weekly, short enough that a changed plan is learnt anew."""
_MOST_ACCOUNTS = 50
_MOST_BYTES = 1_000_000
_RULES = PaceRules()


@dataclass(frozen=True, slots=True)
class _Entry:
    """The rates of one account and when they were learnt."""

    at: datetime
    rates: Rates

    def is_recent(self, now: datetime) -> bool:
        """Whether it still counts; a clock that was years ahead made it too new to be true."""
        return abs(now - self.at) <= KEPT_FOR


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
        entry = self._known.get(name)
        return entry.rates if entry is not None and entry.is_recent(at) else {}

    def keep(self, name: str, rates: Rates, at: datetime) -> None:
        """Remember what was learnt of an account; others' may have been written meanwhile."""
        with self._turn:
            entries = {**self._read(), name: _Entry(at, rates)}
            newest = sorted(entries, key=lambda each: entries[each].at, reverse=True)
            recent = [each for each in newest if entries[each].is_recent(at)]
            self._known = {each: entries[each] for each in recent[:_MOST_ACCOUNTS]}
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


def _written(entries: Mapping[str, _Entry]) -> bytes:
    accounts = {
        name: {
            "at": entry.at.isoformat(),
            **{key: [rate.rate, rate.burst] for key, rate in entry.rates.items()},
        }
        for name, entry in entries.items()
    }
    return json.dumps({"version": 1, "accounts": accounts}, indent=1).encode()


def _understood(content: bytes) -> Mapping[str, _Entry]:
    """Return the entries that can be understood; a damaged file is as good as none."""
    try:
        found: object = json.loads(content) if len(content) <= _MOST_BYTES else None
    except (ValueError, *TOO_MUCH):
        found = None
    entries = {
        name: _entry(_fields(fields))
        for name, fields in _fields(_fields(found).get("accounts")).items()
    }
    sound = {name: entry for name, entry in entries.items() if entry is not None}
    if not sound:
        _log.warning("The learnt rates cannot be understood and are left out")
    return sound


def _fields(found: object) -> Mapping[str, object]:
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}


def _entry(fields: Mapping[str, object]) -> _Entry | None:
    at = _moment(fields.get("at"))
    rates = {name.value: _rate(fields.get(name.value)) for name in Category}
    sound = {name: rate for name, rate in rates.items() if rate is not None}
    return _Entry(at, sound) if at is not None and sound else None


def _moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None


def _rate(fields: object) -> LearntRate | None:
    """Return a rate that could have been learnt; None for any other numbers."""
    match fields:
        case [int() | float() as rate, int() | float() as burst]:
            is_possible = _RULES.lowest <= rate <= _RULES.highest
            # Not a number is in no range.
            if is_possible and 0 <= burst <= 2 * _RULES.highest:
                return LearntRate(float(rate), float(burst))
        case _:
            pass
    return None
