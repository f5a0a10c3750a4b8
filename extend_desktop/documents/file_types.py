"""File name endings Extend takes, and the coarse kind each one stands for.

Pure constants: anyone may import this module.
"""

from __future__ import annotations

from pathlib import PurePath

TYPE_BY_EXTENSION: dict[str, str] = {
    "pdf": "PDF",
    **dict.fromkeys(
        ("png", "jpg", "jpeg", "tiff", "tif", "svg", "heic", "heif", "bmp", "gif", "webp", "psd"),
        "IMG",
    ),
    "pcx": "IMG",
    **dict.fromkeys(("xls", "xlsx", "xltm", "xltx", "ods"), "EXCEL"),
    **dict.fromkeys(("doc", "docx", "wpd", "dotx", "odt"), "DOCX"),
    # Slides are turned into PDF on arrival; which type they then show is not documented.
    **dict.fromkeys(("ppt", "pptx", "ppm"), "PDF"),
    "csv": "CSV",
    **dict.fromkeys(("txt", "rtf", "lis", "md", "eml"), "TXT"),
    "html": "HTML",
    "xml": "XML",
}
"""Ending without dot, lower case → Extend's file type.

Source: docs/extend-api.md#file-types, #file-object.
"""

SUPPORTED_EXTENSIONS: frozenset[str] = frozenset(TYPE_BY_EXTENSION)
"""Endings Extend takes. A hint for a warning; the service is the judge."""

PLAIN_TEXT_EXTENSIONS: frozenset[str] = frozenset({"txt", "lis", "md", "csv"})
"""Endings whose content is readable text as it stands."""

ALIASES: dict[str, str] = {
    "htm": "html",
    "xhtml": "html",
    "jfif": "jpg",
    "jpe": "jpg",
    "dib": "bmp",
    "markdown": "md",
    "text": "txt",
}
"""Endings that Extend does not list → the listed one of the same type."""

_SIGNED: dict[str, str] = {
    **{name: name for name in ("pdf", "png", "gif", "bmp", "webp", "psd", "rtf", "html", "svg")},
    **{name: name for name in ("docx", "xlsx", "pptx", "odt", "ods", "doc", "xls", "ppt", "xml")},
    **dict.fromkeys(("jpg", "jpeg"), "jpg"),
    **dict.fromkeys(("tif", "tiff"), "tiff"),
    **dict.fromkeys(("heic", "heif"), "heic"),
    **dict.fromkeys(("xltx", "xltm"), "xlsx"),
    "dotx": "docx",
}


def extension_of(name: str) -> str:
    """Give a file name's ending in lower case and without the dot; empty when there is none."""
    if "/" in name or "\\" in name:
        return PurePath(name).suffix.lower().lstrip(".")
    # The same for a plain name, in a tenth of the time. One that begins with its point has none.
    at = name.rfind(".")
    return name[at + 1 :].lower() if at > 0 else ""


def is_supported(name: str) -> bool:
    """Say whether the name's ending is one Extend takes."""
    return extension_of(name) in SUPPORTED_EXTENSIONS


def format_of(extension: str) -> str | None:
    """Give the format whose content begins with a known signature; None for plain text and rare.

    Endings of one format, such as `jpg` and `jpeg`, give the same word.
    """
    return _SIGNED.get(ALIASES.get(extension, extension))
