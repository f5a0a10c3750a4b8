"""An extractor's config with what a batch overrides. Only the sandbox imports this module.

Source: docs/extend-api.md#extractor-config, #creating-a-batch-run. How deep the service merges is
not documented; this merges objects as deep as they go, but takes a schema whole: half of one schema
in another is neither.
"""

from __future__ import annotations

from typing import Any, cast

from extend_desktop.sandbox.merging import merged
from extend_desktop.sandbox.problems import bad_parameter

_KEYS = frozenset(
    {"baseProcessor", "baseVersion", "extractionRules", "schema", "advancedOptions", "parseConfig"}
)
_ADVANCED = frozenset(
    {
        "modelReasoningInsightsEnabled", "advancedMultimodalEnabled", "citationsEnabled",
        "citationMode", "arrayCitationStrategy", "arrayStrategy", "chunkingOptions",
        "excelSheetRanges", "excelSheetSelectionStrategy", "pageRanges", "reviewAgent",
        "currentDateEnabled",
    }
)  # fmt: skip
_OBJECTS = ("schema", "advancedOptions", "parseConfig")


def effective_config(config: dict[str, Any], override: dict[str, Any] | None) -> dict[str, Any]:
    """Merge an override into a config.

    Raises:
        ApiProblem: 400 for a key that no config has, or an object that is none.
    """
    if override is None:
        return config
    _refuse_unknown(override, _KEYS, "overrideConfig")
    for name in _OBJECTS:
        if not isinstance(override.get(name, {}), dict):
            raise bad_parameter(f"overrideConfig.{name} must be an object.")
    advanced = cast("dict[str, Any]", override.get("advancedOptions", {}))
    _refuse_unknown(advanced, _ADVANCED, "overrideConfig.advancedOptions")
    return merged(config, override, whole=("schema",))


def _refuse_unknown(given: dict[str, Any], known: frozenset[str], place: str) -> None:
    unknown = sorted(given.keys() - known)
    if unknown:
        raise bad_parameter(f"{place} has no {', '.join(unknown)[:300]}.")
