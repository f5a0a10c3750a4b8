"""What a batch may have otherwise than its extractor's config, and whether JSON says it rightly.

Any module may import it. Source: docs/extend-api.md#extractor-config, #creating-a-batch-run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Literal, cast

from extend_desktop.values import dataclass

ADVANCED = "advancedOptions"
OPERATOR_PROCESSOR = "extraction_operator"
PROCESSORS = ("extraction_performance", "extraction_light", OPERATOR_PROCESSOR)
CHUNKING_STRATEGIES = ("standard", "semantic", "contextual")
ARRAY_STRATEGIES = (
    "large_array_heuristics",
    "large_array_max_context",
    "large_array_overlap_context",
)
CITATION_MODES = ("line", "word", "block")
SHEET_STRATEGIES = ("intelligent", "all", "first", "last")
_TYPES: Mapping[str, type] = {
    "baseProcessor": str,
    "baseVersion": str,
    "extractionRules": str,
    "schema": dict,
    ADVANCED: dict,
    "parseConfig": dict,
}
_ADVANCED_TYPES: Mapping[str, type] = {
    "modelReasoningInsightsEnabled": bool,
    "advancedMultimodalEnabled": bool,
    "citationsEnabled": bool,
    "citationMode": str,
    "arrayCitationStrategy": str,
    "arrayStrategy": dict,
    "chunkingOptions": dict,
    "excelSheetRanges": list,
    "excelSheetSelectionStrategy": str,
    "pageRanges": list,
    "reviewAgent": dict,
    "currentDateEnabled": bool,
}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "baseProcessor": PROCESSORS,
    "citationMode": CITATION_MODES,
    "arrayCitationStrategy": ("item", "property"),
    "excelSheetSelectionStrategy": SHEET_STRATEGIES,
}
_INNER_CHOICES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("chunkingOptions", "chunkingStrategy"): CHUNKING_STRATEGIES,
    ("chunkingOptions", "chunkSelectionStrategy"): (
        "intelligent",
        "confidence",
        "take_first",
        "take_last",
    ),
    ("arrayStrategy", "type"): ARRAY_STRATEGIES,
}
IGNORED_BY_OPERATOR = frozenset(
    {
        "reviewAgent",
        "modelReasoningInsightsEnabled",
        "advancedMultimodalEnabled",
        "arrayStrategy",
        "chunkingOptions",
    }
)
"""Advanced options that Operator extractors keep but do not use."""
_RANGE = re.compile(r"\s*(\d{1,6})\s*(?:[-\u2013]\s*(\d{1,6})\s*)?")

OverrideProblemKind = Literal[
    "not_json", "not_object", "legacy", "unknown_key", "wrong_type", "no_choice"
]


@dataclass(frozen=True, slots=True)
class OverrideProblem:
    """Why an override cannot be sent.

    Attributes:
        place: the key it is about, such as `advancedOptions.pageRanges`; empty for the whole text.
        line: of a text that is no JSON, from 1; else 0.
        wanted: the values or the type that would be right.
    """

    error: OverrideProblemKind
    place: str = ""
    line: int = 0
    wanted: str = ""


def read_override(text: str) -> Mapping[str, Any] | OverrideProblem:
    """Return the override that a JSON text says, or what is wrong with it; an empty text says none."""
    if not text.strip():
        return {}
    try:
        value = json.loads(text)
        # What Python reads beyond JSON cannot be sent: infinite numbers, halves of characters.
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except json.JSONDecodeError as error:
        return OverrideProblem("not_json", line=error.lineno)
    except (ValueError, RecursionError):
        return OverrideProblem("not_json", line=1)
    if not isinstance(value, dict):
        return OverrideProblem("not_object")
    override = cast("dict[str, Any]", value)
    return problem_of_override(override) or override


def problem_of_override(override: Mapping[str, Any]) -> OverrideProblem | None:
    """Return the first thing that Extend would refuse or silently leave out, None where all is well."""
    if "fields" in override:
        return OverrideProblem("legacy", "fields")
    problem = _first_problem(override, _TYPES, "")
    if problem is not None:
        return problem
    advanced = cast("Mapping[str, Any]", override.get(ADVANCED, {}))
    problem = _first_problem(advanced, _ADVANCED_TYPES, f"{ADVANCED}.") or _inner_problem(advanced)
    if problem is not None:
        return problem
    if not all(map(_is_range, advanced.get("pageRanges", ()))):
        wanted = '[{"start": 1, "end": 5}]'
        return OverrideProblem("wrong_type", f"{ADVANCED}.pageRanges", wanted=wanted)
    return None


def page_ranges_of(text: str) -> list[dict[str, int]] | None:
    """Return the ranges that `1-5, 8` means, from page 1; None where it means none."""
    ranges: list[dict[str, int]] = []
    for part in filter(str.strip, re.split(r"[,;]", text)):
        match = _RANGE.fullmatch(part)
        if match is None:
            return None
        start, end = int(match[1]), int(match[2] or match[1])
        if not 1 <= start <= end:
            return None
        ranges.append({"start": start, "end": end})
    return ranges


def page_ranges_text(ranges: object) -> str:
    """Return ranges as they are typed, such as `1-5, 8`; what is none is left out."""
    if not isinstance(ranges, list):
        return ""
    found = [item for item in cast("list[Any]", ranges) if _is_range(item)]
    return ", ".join(
        str(item["start"]) if item["start"] == item["end"] else f"{item['start']}-{item['end']}"
        for item in found
    )


def with_setting(override: Mapping[str, Any], key: str, value: object) -> dict[str, Any]:
    """Return an override with one setting changed; None takes it out.

    Args:
        override: before.
        key: `baseVersion`, or an advanced option such as `pageRanges`.
        value: as it is sent.
    """
    changed = {name: kept for name, kept in override.items() if name != key}
    if key in _TYPES:
        return {**changed, key: value} if value is not None else changed
    advanced = {
        name: kept
        for name, kept in cast("Mapping[str, Any]", override.get(ADVANCED, {})).items()
        if name != key
    }
    if value is not None:
        advanced[key] = value
    changed.pop(ADVANCED, None)
    return {**changed, ADVANCED: advanced} if advanced else changed


def with_choice(
    override: Mapping[str, Any], path: tuple[str, ...], value: object
) -> dict[str, Any]:
    """Return an override with the setting at a path changed; None takes it out.

    Args:
        override: before.
        path: one key as for `with_setting`, or two that lead into an advanced option.
        value: as it is sent.
    """
    if len(path) == 1:
        return with_setting(override, path[0], value)
    before = advanced_setting(override, path[0])
    inner = dict(cast("Mapping[str, Any]", before)) if isinstance(before, dict) else {}
    inner.pop(path[1], None)
    if value is not None:
        inner[path[1]] = value
    return with_setting(override, path[0], inner or None)


def setting_of(override: Mapping[str, Any], path: tuple[str, ...]) -> object:
    """Return the setting at such a path, None where it is not set."""
    value = override.get(path[0]) if path[0] in _TYPES else advanced_setting(override, path[0])
    for key in path[1:]:
        value = cast("Mapping[str, Any]", value).get(key) if isinstance(value, dict) else None
    return value


def advanced_setting(override: Mapping[str, Any], key: str) -> object:
    """Return an advanced option of an override or a config, None where it is not set."""
    advanced = override.get(ADVANCED)
    return cast("Mapping[str, Any]", advanced).get(key) if isinstance(advanced, dict) else None


def _first_problem(
    given: Mapping[str, Any], types: Mapping[str, type], prefix: str
) -> OverrideProblem | None:
    for key, value in given.items():
        if key not in types:
            known = ", ".join(sorted(types))
            return OverrideProblem("unknown_key", f"{prefix}{key}", wanted=known)
        if not isinstance(value, types[key]):
            wanted = {dict: "an object", list: "a list", str: "a text", bool: "true or false"}
            return OverrideProblem("wrong_type", f"{prefix}{key}", wanted=wanted[types[key]])
        choices = _CHOICES.get(key)
        if choices is not None and value not in choices:
            return OverrideProblem("no_choice", f"{prefix}{key}", wanted=", ".join(choices))
    return None


def _inner_problem(advanced: Mapping[str, Any]) -> OverrideProblem | None:
    for (outer, key), choices in _INNER_CHOICES.items():
        value = setting_of({ADVANCED: dict(advanced)}, (outer, key))
        if value is not None and value not in choices:
            place = f"{ADVANCED}.{outer}.{key}"
            return OverrideProblem("no_choice", place, wanted=", ".join(choices))
    return None


def _is_range(item: object) -> bool:
    if not isinstance(item, dict):
        return False
    given = cast("dict[str, Any]", item)
    start, end = given.get("start"), given.get("end")
    whole = type(start) is int and type(end) is int
    return whole and set(given) == {"start", "end"} and 1 <= cast("int", start) <= cast("int", end)
