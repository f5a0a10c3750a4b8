"""What the extractor found: a value, how sure it is, and where it is.

Only the sandbox extractor imports this module.
"""

from __future__ import annotations

from typing import Any

from extend_desktop.documents.sheets import CellNames
from extend_desktop.documents.text_positions import PageText, Word, box_around
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Words on one page that a value was read from."""

    page: PageText
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One value.

    Attributes:
        value: As the schema wants it; None when nothing was found.
        confidence: Clearness of the label, fit of the value and closeness of the two,
            multiplied; 0 to 1.
        sources: Where it is; empty when nothing was found.
    """

    value: Any
    confidence: float
    sources: tuple[Source, ...]


NOTHING = Finding(None, 0.0, ())


def citation(source: Source, file_id: str, cells: CellNames | None = None) -> dict[str, Any]:
    """Write a source as the API does: a polygon in page points, or the cells of a table of text.

    Source: docs/extend-api.md#output.
    """
    text = " ".join(word.text for word in source.words)
    if cells is not None:
        place = {"cellRange": cells.around(source.page.number, source.words)}
        return {"fileId": file_id, "page": {"number": 1}, "referenceText": text, **place}
    box = box_around(word.box for word in source.words)
    corners = (
        (box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom),
    )  # fmt: skip
    return {
        "fileId": file_id,
        "page": {
            "number": source.page.number,
            "width": round(source.page.width, 2),
            "height": round(source.page.height, 2),
        },
        "referenceText": text,
        "polygon": [{"x": round(x, 2), "y": round(y, 2)} for x, y in corners],
    }
