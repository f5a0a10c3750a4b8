"""One run's output: its values, and how sure the extractor is of each; for domain/results.py.

Reads both shapes of an output. Nothing here raises for a strange answer. Source:
docs/extend-api.md#output.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import cast

from extend_desktop.domain.numbers import as_float
from extend_desktop.domain.schema import as_mapping

Place = tuple[str | int, ...]
"""The keys and, within lists, the positions that lead from the root to a value."""

_Measures = tuple[float | None, int | None]
_SCORES = range(1, 6)
_MAX_STEPS = 24
_PLAIN_PATH = re.compile(r"[^.\[\]]+(?:\[\d{1,9}\])*(?:\.[^.\[\]]+(?:\[\d{1,9}\])*)*")
_STEP = re.compile(r"\[(\d{1,9})\]|[^.\[\]]+")
_POSITION = re.compile(r"\[(\d{1,9})\]")
_QUOTED_KEY = re.compile(r"""\[("(?:[^"\\]|\\.)*"|'[^']*')\]""")
_ODD = re.compile(r"[.\[\]]")


class Output:
    """The values of one output, and the lowest measures at or under every place."""

    def __init__(self, output: Mapping[str, object]) -> None:
        self._confidences: dict[Place, float] = {}
        self._scores: dict[Place, int] = {}
        self._entries: dict[Place, Mapping[str, object]] = {}
        self._unread: Mapping[str, object] = {}
        if _has_json_shape(output):
            self.root: object = output.get("value")
            # Read when a measure is first asked for: who wants values only is spared it.
            self._unread = as_mapping(output.get("metadata"))
        else:
            entries = output.items()
            self.root = {key: self._plain(entry, (key,)) for key, entry in entries}

    def confidence_at(self, place: Place) -> float | None:
        """Return the lowest confidence at or under a place."""
        self._read_metadata()
        return self._confidences.get(place)

    def score_at(self, place: Place) -> int | None:
        """Return the review agent's lowest score at or under a place, 1 to 5."""
        self._read_metadata()
        return self._scores.get(place)

    def entry_at(self, place: Place) -> Mapping[str, object]:
        """Return what Extend says of exactly this place: citations, measures, insights."""
        self._read_metadata()
        return self._entries.get(place, {})

    def _read_metadata(self) -> None:
        metadata, self._unread = self._unread, {}
        if not metadata:
            return
        is_odd = _has_odd_key(self.root, _MAX_STEPS)
        unclear: list[tuple[list[Place], _Measures]] = []
        exact: set[Place] = set()
        for path, entry in metadata.items():
            places = _places_of(path, self.root) if is_odd else [_plain_place(path)]
            self._entries.update(dict.fromkeys(places, as_mapping(entry)))
            found = measures_of(as_mapping(entry))
            if found == (None, None):
                continue
            if len(places) > 1:
                unclear.append((places, found))
                continue
            exact.update(places)
            self._note(places[0], *found)
        for places, found in unclear:
            # A key `a.b` beside an object `a` with `b`: whichever has no entry of its own is meant,
            # and when that does not distinguish them, a doubt is a doubt about both.
            for place in [place for place in places if place not in exact] or places:
                self._note(place, *found)

    def _plain(self, value: object, here: Place) -> object:
        """Return an older value without its entries' wrapping, noting their confidences."""
        if _is_older_entry(value):
            entry = self._entries[here] = as_mapping(value)
            found = _confidence(entry, "confidence")
            if found is not None:
                self._note(here, found)
            value = entry["value"]
        if len(here) > _MAX_STEPS:
            return value
        if isinstance(value, Mapping):
            entries = as_mapping(cast("object", value)).items()
            return {key: self._plain(entry, (*here, str(key))) for key, entry in entries}
        if isinstance(value, list | tuple):
            items = enumerate(cast("Sequence[object]", value))
            return [self._plain(item, (*here, at)) for at, item in items]
        return value

    def _note(self, place: Place, confidence: float | None, score: int | None = None) -> None:
        for length in range(1, min(len(place), _MAX_STEPS) + 1):
            here = place[:length]
            if confidence is not None:
                self._confidences[here] = min(self._confidences.get(here, confidence), confidence)
            if score is not None:
                self._scores[here] = min(self._scores.get(here, score), score)


def root_of(output: Mapping[str, object]) -> object:
    """Return the values of an output alone, as `Output.root` has them."""
    return output.get("value") if _has_json_shape(output) else Output(output).root


def _has_json_shape(output: Mapping[str, object]) -> bool:
    """Distinguish the JSON shape from the older map of fields. Source: docs/extend-api.md#output."""
    if type(output.get("value")) is dict and type(output.get("metadata")) is dict:
        # As nearly all are, so nothing more is asked.
        return True
    if not isinstance(output.get("value"), dict | Mapping):
        return False
    return isinstance(output.get("metadata"), dict | Mapping) or set(output) <= {
        "value",
        "metadata",
    }


def _is_older_entry(value: object) -> bool:
    entry = as_mapping(value)
    return "value" in entry and not entry.keys().isdisjoint(("id", "type", "confidence"))


def _confidence(facts: Mapping[str, object], *names: str) -> float | None:
    known = [share_of(facts.get(name)) for name in names]
    return min((share for share in known if share is not None), default=None)


def measures_of(entry: Mapping[str, object]) -> _Measures:
    """Return the lower of an entry's confidences, and the review agent's score."""
    score = entry.get("reviewAgentScore")
    # Numbers come from JSON as they are written: a whole one may be a Decimal.
    is_score = isinstance(score, int | float | Decimal) and not isinstance(score, bool)
    is_score = is_score and score in _SCORES
    confidence = _confidence(entry, "ocrConfidence", "logprobsConfidence")
    return confidence, int(cast("int", score)) if is_score else None


def share_of(value: object) -> float | None:
    """Return a number from 0 to 1; None of anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    return as_float(value) if 0 <= value <= 1 else None


def _has_odd_key(value: object, depth: int) -> bool:
    """Whether a path of metadata could be read in more than one way, or not by its dots alone."""
    if depth <= 0:
        return False
    if isinstance(value, Mapping):
        entries = as_mapping(cast("object", value)).items()
        return any(
            not key or _ODD.search(key) or _has_odd_key(entry, depth - 1) for key, entry in entries
        )
    if isinstance(value, list | tuple):
        return any(_has_odd_key(item, depth - 1) for item in cast("Sequence[object]", value))
    return False


def _plain_place(path: str) -> Place:
    if not _PLAIN_PATH.fullmatch(path):
        return (path,)
    return tuple(int(step[1]) if step[1] else step[0] for step in _STEP.finditer(path))


def _places_of(path: str, root: object) -> list[Place]:
    """Return every place among the values that `path` can mean; at least one."""
    return list(_matching(path, root, _MAX_STEPS)) or [_plain_place(path)]


def _matching(path: str, value: object, depth: int) -> Iterator[Place]:
    """Yield the ways to follow `path` from `value`; keys may hold dots and brackets themselves."""
    if isinstance(value, Mapping) and depth > 0:
        entries = as_mapping(cast("object", value))
        for key, rest in _first_keys(path, entries):
            if not rest:
                yield (key,)
            deeper = _matching(rest.removeprefix("."), entries[key], depth - 1) if rest else ()
            yield from ((key, *place) for place in deeper)
    elif isinstance(value, list | tuple) and depth > 0:
        yield from _matching_item(path, cast("Sequence[object]", value), depth)


def _matching_item(path: str, items: Sequence[object], depth: int) -> Iterator[Place]:
    position = _POSITION.match(path)
    if position is None or int(position[1]) >= len(items):
        return
    at, rest = int(position[1]), path[position.end() :]
    if not rest:
        yield (at,)
        return
    for place in _matching(rest.removeprefix("."), items[at], depth - 1):
        yield (at, *place)


def _first_keys(path: str, entries: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield each key that `path` may begin with, and what follows it."""
    quoted = _QUOTED_KEY.match(path)
    if quoted and (key := _unquoted(quoted[1])) in entries:
        yield key, path[quoted.end() :]
        return
    for key in entries:
        rest = path[len(key) :]
        if path.startswith(key) and (not rest or rest[0] in ".["):
            yield key, rest


def _unquoted(word: str) -> str:
    if word.startswith("'"):
        return word[1:-1]
    try:
        return str(json.loads(word))
    except ValueError:
        return word[1:-1]
