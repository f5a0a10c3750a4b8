"""Words for the options of a batch: what is wrong with an override, how many are set, what they do."""

from __future__ import annotations

from typing import Any, cast

from extend_desktop.domain.batch_options import BatchOptions, override_settings
from extend_desktop.domain.numbers import write_json
from extend_desktop.domain.override_config import (
    OverrideProblem,
    page_ranges_text,
)
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import marked, tr, tr_n

PAGES_HINT = marked("Such as 1-5, 8. Only these pages are processed, and charged; empty means all.")
BASE_VERSION_HINT = marked(
    "The version of Extend's own model, such as 4.6.0; empty means the one of the extractor. "
    "No price of its own is documented."
)
TAGS_HINT = marked(
    "For Extend's billing reports; letters, digits, - and _ only. Other signs are left out."
)
IGNORED_HINT = marked("Operator extractors do not use this.")
OVERRIDE_EXPLANATION = marked(
    "Only what stands here differs from the extractor, for all inputs of this batch. Give whole "
    "objects: how deep Extend merges them is not documented."
)
BAD_PAGES = marked("Pages: give numbers and ranges such as 1-5, 8")

_LABELS = {
    "pageRanges": marked("Pages"),
    "citationsEnabled": marked("Citations"),
    "reviewAgent": marked("Review agent"),
    "baseVersion": marked("Base version"),
    "baseProcessor": marked("Base processor"),
}
_WANTED = {
    "an object": marked("“{place}” must be an object"),
    "a list": marked("“{place}” must be a list"),
    "a text": marked("“{place}” must be a text"),
    "true or false": marked("“{place}” must be true or false"),
}
_MUST_BE = marked("“{place}” must be {wanted}")
_MOST_CHARS = 200


def options_count_text(options: BatchOptions) -> str:
    """Return how many settings differ from the extractor's, such as '3 set'."""
    return (
        tr_n("{n} set", "{n} set", options.count, "options")
        if options.count
        else tr("none set", "options")
    )


def options_detail_text(options: BatchOptions) -> str:
    """Return what a batch has otherwise than its extractor, a line each; empty for nothing."""
    lines = [_option_line(*setting) for setting in override_settings(options.override)]
    if options.tags:
        tags = plain(joined_parts(options.tags), _MOST_CHARS)
        lines.append(tr("Billing tags: {tags}", tags=tags))
    return "\n".join(lines)


def _option_line(keys: tuple[str, ...], value: object) -> str:
    key = keys[-1]
    if key == "pageRanges":
        text = page_ranges_text(value)
    elif key == "reviewAgent" and isinstance(value, dict):
        text = _switch_text(cast("dict[str, Any]", value).get("enabled"))
    else:
        text = _switch_text(value)
    label = tr(_LABELS[key]) if key in _LABELS else plain(".".join(keys), 80)
    return with_detail(label, plain(text, _MOST_CHARS))


def _switch_text(value: object) -> str:
    if isinstance(value, bool):
        return tr("on", "a switch") if value else tr("off", "a switch")
    return value if isinstance(value, str) else write_json(value, ascii_only=False)


def override_problem_text(problem: OverrideProblem) -> str:
    """Return why an override cannot be sent."""
    place, wanted = plain(problem.place, 80), problem.wanted
    facts = {"place": place, "wanted": wanted}
    match problem.error:
        case "not_json":
            return tr("This is not JSON: look at line {line}", line=count_text(problem.line))
        case "not_object":
            return tr("An override is an object: it begins with {{ and ends with }}")
        case "legacy":
            return tr(
                "“fields” is the older form of a config and cannot be overridden; use “schema”"
            )
        case "unknown_key":
            return tr("There is no “{place}”; known are {wanted}", place=place, wanted=wanted)
        case "wrong_type":
            message = _WANTED.get(wanted, _MUST_BE)
            return tr(message, **{name: facts[name] for name in message.fields})
        case _:
            return tr("“{place}” must be one of {wanted}", place=place, wanted=wanted)
