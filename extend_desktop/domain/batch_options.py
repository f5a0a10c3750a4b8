"""What the operator chose beside inputs and extractor: for one upload, and for a whole batch.

Any module may import it. Source: docs/extend-api.md#upload, #creating-a-batch-run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any, cast

from extend_desktop.values import dataclass

TAGS_KEY = "extend:usage_tags"
"""The metadata key under which Extend's billing reports find a run's tags."""
RESERVED_PREFIX = "extend:"
_TAG_REST = re.compile(r"[^A-Za-z0-9_-]+")
_TAG_ENDS = re.compile(r"[,;\s]+")
CONVERTIBLE = frozenset(
    {
        *("jpg", "jpeg", "png", "tiff", "tif", "gif", "bmp", "webp", "heic", "heif"),
        *("doc", "docx", "dotx", "odt", "ppt", "pptx", "xls", "xlsx", "xltx", "xltm", "ods"),
        "html",
    }
)
"""Endings of the types that Extend turns into a PDF when it is asked to."""


def can_be_converted(ending: str) -> bool:
    """Return whether Extend turns files with this ending into PDFs when it is asked to."""
    return ending in CONVERTIBLE


@dataclass(frozen=True, slots=True)
class UploadOptions:
    """What the operator chose for the upload of one file.

    Attributes:
        type: ending, without the dot, of the type to send it as; empty for what name and content say.
        to_pdf: whether Extend shall turn it into a PDF on arrival.
        needs_password: a password goes along; it is kept in memory only, apart from this.
    """

    type: str = ""
    to_pdf: bool = False
    needs_password: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether any other upload of the same content does as well."""
        # Nearly every upload is this very one, and thousands are asked.
        return self is PLAIN_UPLOAD or self == PLAIN_UPLOAD

    def to_facts(self) -> dict[str, object]:
        """Return what `upload_options_of` reads again; empty when nothing is chosen."""
        facts = {"type": self.type, "to_pdf": self.to_pdf, "needs_password": self.needs_password}
        return {name: value for name, value in facts.items() if value}


PLAIN_UPLOAD = UploadOptions()


def upload_options_of(facts: object) -> UploadOptions:
    """Return the options that were kept as plain data; what is not understood counts as not chosen."""
    if not isinstance(facts, dict) or not facts:
        return PLAIN_UPLOAD
    given = cast("dict[str, Any]", facts)
    return UploadOptions(
        str(given.get("type", "")),
        given.get("to_pdf") is True,
        given.get("needs_password") is True,
    )


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """What the operator chose for all inputs of a batch.

    Attributes:
        override: the keys of the extractor's config that this batch has otherwise; as it is sent.
        tags: for Extend's billing reports.
    """

    override: Mapping[str, Any] = field(default_factory=dict[str, Any])
    tags: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many settings differ from the extractor's own."""
        return len(override_settings(self.override)) + bool(self.tags)

    def to_facts(self) -> dict[str, object]:
        """Return what `batch_options_of` reads again."""
        facts = {"override": dict(self.override), "tags": list(self.tags)}
        return {name: value for name, value in facts.items() if value}


NO_OPTIONS = BatchOptions()


def batch_options_of(facts: object) -> BatchOptions:
    """Return the options that were kept as plain data."""
    if not isinstance(facts, dict) or not facts:
        return NO_OPTIONS
    given = cast("dict[str, Any]", facts)
    override, tags = given.get("override"), given.get("tags")
    return BatchOptions(
        cast("dict[str, Any]", override) if isinstance(override, dict) else {},
        tuple(map(str, cast("list[object]", tags))) if isinstance(tags, list) else (),
    )


def override_settings(override: Mapping[str, Any]) -> tuple[tuple[tuple[str, ...], object], ...]:
    """Return the settings of an override: the keys that lead to each, and its value.

    `("advancedOptions", "citationsEnabled")` is one. Keys are not joined: any may hold a dot.
    """
    settings: list[tuple[tuple[str, ...], object]] = []
    for key, value in override.items():
        if key == "advancedOptions" and isinstance(value, dict):
            advanced = cast("dict[str, Any]", value)
            settings += [((key, name), inner) for name, inner in advanced.items()]
        else:
            settings.append(((key,), value))
    return tuple(settings)


def tags_of(text: str) -> tuple[str, ...]:
    """Return the billing tags that were typed, each once; only letters, digits, `-` and `_` are kept.

    Extend removes other characters without a word, so they are removed where it can be seen.
    """
    return tidy_tags(_TAG_ENDS.split(text))


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags with the characters that Extend keeps, each once, in their order."""
    tidy = (_TAG_REST.sub("", tag) for tag in tags)
    return tuple(dict.fromkeys(tag for tag in tidy if tag))
