"""The order in which the fields of a document are looked at; their keys are places in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extend_desktop.domain.outputs import Place
from extend_desktop.domain.review import ReviewField


class FieldOrder:
    """First the fields of the document as they are checked, then those of an inner array on view.

    Attributes:
        all: the fields by their keys.
    """

    def __init__(self, own: Iterable[ReviewField] = ()) -> None:
        self._own = tuple(own)
        self.all = self._own

    def show_nested(self, nested: Iterable[ReviewField]) -> None:
        """Put the fields of an array within an array behind the document's own."""
        self.all = (*self._own, *nested)

    def show_instead(self, fields: Iterable[ReviewField]) -> None:
        """Put other fields on view, as while runs are compared."""
        self.all = tuple(fields)

    def first_key(self, place: Place | None, *, is_last: bool) -> int | None:
        """Return the field at a place, else the first or last doubtful one, else the first."""
        if place is not None:
            at_place = (field.place[: len(place)] == place for field in self._own)
            return next((key for key, is_there in enumerate(at_place) if is_there), None)
        keys = self.doubtful_keys()
        if keys:
            return keys[-1] if is_last else keys[0]
        return 0 if self._own else None

    def doubtful_keys(self) -> list[int]:
        """Return the keys of the document's doubtful fields, in order."""
        return [key for key, field in enumerate(self._own) if field.is_doubtful]


def nearest(keys: Sequence[int], current: int | None, step: int) -> int | None:
    """Return the next (1) or the previous (-1) of the keys, seen from the current one."""
    further = [key for key in keys if current is None or (key - current) * step > 0]
    return (further[0] if step > 0 else further[-1]) if further else None
