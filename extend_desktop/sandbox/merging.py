"""Objects merged with objects, however deep. Only the sandbox imports this module."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, cast


def merged(old: dict[str, Any], new: dict[str, Any], whole: Collection[str] = ()) -> dict[str, Any]:
    """Return `old` with the values of `new`.

    Objects are merged with objects, anything else is replaced; so are the keys named in `whole`.
    """
    result = dict(old)
    for key, value in new.items():
        result[key] = value if key in whole else _both(result.get(key), value)
    return result


def _both(old: object, new: object) -> object:
    if isinstance(old, dict) and isinstance(new, dict):
        return merged(cast("dict[str, Any]", old), cast("dict[str, Any]", new))
    return new
