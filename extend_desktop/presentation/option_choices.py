"""What can be chosen for a batch otherwise than its extractor has it: names, words and what each costs.

The rates are those of docs/extend-api.md#extractor-config; what has none there says so.
"""

from __future__ import annotations

from extend_desktop.domain.override_config import (
    ARRAY_STRATEGIES,
    CHUNKING_STRATEGIES,
    CITATION_MODES,
    PROCESSORS,
    SHEET_STRATEGIES,
)
from extend_desktop.presentation.translation import Marked, marked
from extend_desktop.values import dataclass

AS_EXTRACTOR = marked("As the extractor")
_ON_OFF = ((marked("On", "a switch"), True), (marked("Off", "a switch"), False))


@dataclass(frozen=True, slots=True)
class OptionChoice:
    """One setting with its values.

    Attributes:
        path: keys that lead to it: `baseProcessor`, or from within the advanced options.
        values: words and the value each stands for.
    """

    label: Marked
    path: tuple[str, ...]
    values: tuple[tuple[Marked, object], ...]
    hint: Marked


def _named(values: tuple[str, ...], *words: Marked) -> tuple[tuple[Marked, object], ...]:
    return tuple(zip(words, values, strict=True))


CITATIONS = OptionChoice(
    marked("Citations"),
    ("citationsEnabled",),  # untranslated: keys
    _ON_OFF,
    marked(
        "Where each value stands on the page. Review needs them to mark values. No price of its own is documented."
    ),
)
REVIEW_AGENT = OptionChoice(
    marked("Review agent"),
    ("reviewAgent", "enabled"),  # untranslated: keys
    _ON_OFF,
    marked("A second look scores each value from 1 to 5; it costs 1 credit a page more."),
)
MORE_CHOICES = (
    OptionChoice(
        marked("Processor"),
        ("baseProcessor",),  # untranslated: keys
        _named(
            PROCESSORS,
            marked("Performance", "a processor"),
            marked("Light", "a processor"),
            marked("Operator", "a processor"),
        ),
        marked(
            "Credits a page: Performance 5, Light 1, each with parsing. Operator 2, and its agent's work, "
            "which no number of pages bounds."
        ),
    ),
    OptionChoice(
        marked("Chunking"),
        ("chunkingOptions", "chunkingStrategy"),  # untranslated: keys
        _named(
            CHUNKING_STRATEGIES,
            marked("Standard", "chunking"),
            marked("Semantic", "chunking"),
            marked("Contextual", "chunking"),
        ),
        marked(
            "How a long document is cut up before it is read. No price of its own is documented."
        ),
    ),
    OptionChoice(
        marked("Long lists"),
        ("arrayStrategy", "type"),  # untranslated: keys
        _named(
            ARRAY_STRATEGIES, marked("Heuristics"), marked("Most context"), marked("Overlapping")
        ),
        marked(
            "How lists of many rows are read. “Most context” doubles the credits of extraction."
        ),
    ),
    OptionChoice(
        marked("Citation of"),
        ("citationMode",),  # untranslated: keys
        _named(CITATION_MODES, marked("A line"), marked("A word"), marked("A block")),
        marked("How much of the page a citation marks. No price of its own is documented."),
    ),
    OptionChoice(
        marked("Figures"),
        ("advancedMultimodalEnabled",),  # untranslated: keys
        _ON_OFF,
        marked("Looks at pictures and layout, beside the text. No price of its own is documented."),
    ),
    OptionChoice(
        marked("Reasoning"),
        ("modelReasoningInsightsEnabled",),  # untranslated: keys
        _ON_OFF,
        marked("Says how the model came to each value. No price of its own is documented."),
    ),
    OptionChoice(
        marked("Today's date"),
        ("currentDateEnabled",),  # untranslated: keys
        _ON_OFF,
        marked("Tells the model the date of today. No price of its own is documented."),
    ),
    OptionChoice(
        marked("Sheets"),
        ("excelSheetSelectionStrategy",),  # untranslated: keys
        _named(
            SHEET_STRATEGIES,
            marked("Those that matter"),
            marked("All", "sheets"),
            marked("The first", "sheets"),
            marked("The last", "sheets"),
        ),
        marked("Which sheets of a workbook are read, and charged."),
    ),
)
"""Those behind “More options”."""
