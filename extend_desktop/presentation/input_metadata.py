"""Words for what goes along with inputs, and for editing it."""

from __future__ import annotations

from collections.abc import Mapping

from extend_desktop.domain.input_metadata import MetadataProblem
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain

EDIT_METADATA = "Edit metadata…"
MIXED_VALUES = "several values"
ADD_KEY, NO_VALUE = "Add a key…", "no value"
LEAD = "Sent with each input, and comes back in exports as columns"
_PROBLEMS = {
    MetadataProblem.NO_KEY: "A value has no key",
    MetadataProblem.RESERVED: "Extend or this program uses the key {key}: choose another one",
    MetadataProblem.TWICE: "The key {key} stands there twice",
}
_MOST_CHARS = 60


def metadata_title(count: int) -> str:
    """Return the title of the dialog for so many inputs."""
    return "Metadata of the input" if count == 1 else f"Metadata of {counted(count, 'input')}"


def key_problem_text(problem: MetadataProblem, key: str) -> str:
    """Return what is wrong with a key, and what to do."""
    return _PROBLEMS[problem].format(key=f"“{plain(key, 40)}”")


def too_long_text(count: int) -> str:
    """Return that metadata is too long to be sent; empty where it is not."""
    if not count:
        return ""
    return f"More than the 10 KB that may go along, for {counted(count, 'input')}: shorten a value"


def changed_text(count: int) -> str:
    """Return what was done, for the banner that offers to undo it."""
    return f"Metadata of {counted(count, 'input')} changed"


def metadata_text(metadata: Mapping[str, str]) -> str:
    """Return what goes along with an input in one line, such as 'cost centre 7 · month 11'."""
    return " · ".join(
        f"{plain(key, _MOST_CHARS)} {plain(value, _MOST_CHARS)}" for key, value in metadata.items()
    )


def metadata_tooltip(metadata: Mapping[str, str]) -> str:
    """Return what goes along with an input, a line each; long values are cut."""
    lines = [f"{plain(key, 80)}: {plain(value, 200)}" for key, value in metadata.items()]
    more = f"\n… {count_text(len(lines) - 20)} more" if len(lines) > 20 else ""
    return "\n".join(lines[:20]) + more
