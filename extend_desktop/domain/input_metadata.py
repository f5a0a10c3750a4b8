"""What goes along with inputs, edited for one or for many at once; any module may import it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from extend_desktop.domain.list_mapping import columns_fit, is_reserved
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class MetadataField:
    """A key as it is edited.

    Attributes:
        key: as it will be sent.
        value: for all inputs; None leaves each input its own, or without it.
        was: the key that the inputs have now; empty for a new one.
    """

    key: str
    value: str | None
    was: str = ""


class MetadataProblem(StrEnum):
    """Why metadata cannot be sent like this."""

    NO_KEY = "no_key"
    RESERVED = "reserved"
    TWICE = "twice"
    TOO_LONG = "too_long"


def common_fields(metadata: Sequence[Mapping[str, str]]) -> tuple[MetadataField, ...]:
    """Return the keys of all these inputs in their order; a value only where all have the same."""
    keys = dict.fromkeys(key for item in metadata for key in item)
    return tuple(MetadataField(key, _common_value(metadata, key), key) for key in keys)


def edited(metadata: Mapping[str, str], fields: Iterable[MetadataField]) -> dict[str, str]:
    """Return the metadata of an input after the edit; keys without a field or a value are gone."""
    given = ((field.key, _value(metadata, field)) for field in fields)
    return {key: value for key, value in given if key and value}


def problem_of_key(field: MetadataField, fields: Sequence[MetadataField]) -> MetadataProblem | None:
    """Return what is wrong with a key of the fields, if anything is."""
    if not field.key:
        return MetadataProblem.NO_KEY if field.value or field.was else None
    if is_reserved(field.key):
        return MetadataProblem.RESERVED
    return MetadataProblem.TWICE if Counter(item.key for item in fields)[field.key] > 1 else None


def count_too_long(metadata: Iterable[Mapping[str, str]], fields: Sequence[MetadataField]) -> int:
    """Return for how many inputs the edit gives more than may be sent with it."""
    return sum(not columns_fit(edited(item, fields)) for item in metadata)


def _common_value(metadata: Sequence[Mapping[str, str]], key: str) -> str | None:
    values = {item.get(key) for item in metadata}
    return values.pop() if len(values) == 1 else None


def _value(metadata: Mapping[str, str], field: MetadataField) -> str:
    return metadata.get(field.was, "") if field.value is None else field.value
