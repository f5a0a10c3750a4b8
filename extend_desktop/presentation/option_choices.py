"""What can be chosen for a batch otherwise than its extractor has it: names, words and what each costs.

The rates are those of docs/extend-api.md#extractor-config; what has none there says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from extend_desktop.domain.override_config import (
    ARRAY_STRATEGIES,
    CHUNKING_STRATEGIES,
    CITATION_MODES,
    PROCESSORS,
    SHEET_STRATEGIES,
)

AS_EXTRACTOR = "As the extractor"
_NO_PRICE = "No price of its own is documented."
_ON_OFF = (("On", True), ("Off", False))


@dataclass(frozen=True, slots=True)
class OptionChoice:
    """One setting with its values.

    Attributes:
        path: keys that lead to it: `baseProcessor`, or from within the advanced options.
        values: words and the value each stands for.
    """

    label: str
    path: tuple[str, ...]
    values: tuple[tuple[str, object], ...]
    hint: str


def _named(values: tuple[str, ...], *words: str) -> tuple[tuple[str, object], ...]:
    return tuple(zip(words, values, strict=True))


CITATIONS = OptionChoice(
    "Citations",
    ("citationsEnabled",),
    _ON_OFF,
    f"Where each value stands on the page. Review needs them to mark values. {_NO_PRICE}",
)
REVIEW_AGENT = OptionChoice(
    "Review agent",
    ("reviewAgent", "enabled"),
    _ON_OFF,
    "A second look scores each value from 1 to 5; it costs 1 credit a page more.",
)
MORE_CHOICES = (
    OptionChoice(
        "Processor",
        ("baseProcessor",),
        _named(PROCESSORS, "Performance", "Light", "Operator"),
        "Credits a page: Performance 5, Light 1, each with parsing. Operator 2, and its agent's work, "
        "which no number of pages bounds.",
    ),
    OptionChoice(
        "Chunking",
        ("chunkingOptions", "chunkingStrategy"),
        _named(CHUNKING_STRATEGIES, "Standard", "Semantic", "Contextual"),
        f"How a long document is cut up before it is read. {_NO_PRICE}",
    ),
    OptionChoice(
        "Long lists",
        ("arrayStrategy", "type"),
        _named(ARRAY_STRATEGIES, "Heuristics", "Most context", "Overlapping"),
        "How lists of many rows are read. “Most context” doubles the credits of extraction.",
    ),
    OptionChoice(
        "Citation of",
        ("citationMode",),
        _named(CITATION_MODES, "A line", "A word", "A block"),
        f"How much of the page a citation marks. {_NO_PRICE}",
    ),
    OptionChoice(
        "Figures",
        ("advancedMultimodalEnabled",),
        _ON_OFF,
        f"Looks at pictures and layout, beside the text. {_NO_PRICE}",
    ),
    OptionChoice(
        "Reasoning",
        ("modelReasoningInsightsEnabled",),
        _ON_OFF,
        f"Says how the model came to each value. {_NO_PRICE}",
    ),
    OptionChoice(
        "Today's date",
        ("currentDateEnabled",),
        _ON_OFF,
        f"Tells the model the date of today. {_NO_PRICE}",
    ),
    OptionChoice(
        "Sheets",
        ("excelSheetSelectionStrategy",),
        _named(SHEET_STRATEGIES, "Those that matter", "All", "The first", "The last"),
        "Which sheets of a workbook are read, and charged.",
    ),
)
"""Those behind “More options”."""
