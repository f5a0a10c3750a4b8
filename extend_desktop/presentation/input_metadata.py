"""Words for what goes along with inputs, and for editing it."""

from __future__ import annotations

from collections.abc import Mapping

from extend_desktop.domain.input_metadata import MetadataProblem
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import marked, tr, tr_n

EDIT_METADATA = marked("Edit metadata…")
MIXED_VALUES = marked("several values")
ADD_KEY, NO_VALUE = marked("Add a key…"), marked("no value")
LEAD = marked("Sent with each input, and comes back in exports as columns")
_PROBLEMS = {
    MetadataProblem.NO_KEY: marked("A value has no key"),
    MetadataProblem.RESERVED: marked(
        "Extend or this program uses the key “{key}”: choose another one"
    ),
    MetadataProblem.TWICE: marked("The key “{key}” stands there twice"),
}
_MOST_CHARS = 60


def metadata_title(count: int) -> str:
    """Return the title of the dialog for so many inputs."""
    return tr_n("Metadata of the input", "Metadata of {n} inputs", count)


def key_problem_text(problem: MetadataProblem, key: str) -> str:
    """Return what is wrong with a key, and what to do."""
    message = _PROBLEMS[problem]
    return tr(message, key=plain(key, 40)) if message.fields else tr(message)


def too_long_text(count: int) -> str:
    """Return that metadata is too long to be sent; empty where it is not."""
    if not count:
        return ""
    return tr_n(
        "More than the 10 KB that may go along, for {n} input: shorten a value",
        "More than the 10 KB that may go along, for {n} inputs: shorten a value",
        count,
    )


def changed_text(count: int) -> str:
    """Return what was done, for the banner that offers to undo it."""
    return tr_n("Metadata of {n} input changed", "Metadata of {n} inputs changed", count)


def metadata_text(metadata: Mapping[str, str]) -> str:
    """Return what goes along with an input in one line, such as 'cost centre 7 · month 11'."""
    return " · ".join(
        f"{plain(key, _MOST_CHARS)} {plain(value, _MOST_CHARS)}" for key, value in metadata.items()
    )


def metadata_tooltip(metadata: Mapping[str, str]) -> str:
    """Return what goes along with an input, a line each; long values are cut."""
    lines = [with_detail(plain(key, 80), plain(value, 200)) for key, value in metadata.items()]
    if (left := len(lines) - 20) > 0:
        lines[20:] = [tr_n("… {n} more", "… {n} more", left, "keys")]
    return "\n".join(lines)
