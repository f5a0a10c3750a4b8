"""Reads the pages of the guide. For its window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from extend_desktop.presentation.guide import WHATS_NEW, page_title
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.views.guide.pictures import words_only
from extend_desktop.values import dataclass

_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_CHANGES = "CHANGELOG.md"  # untranslated: a file


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page.

    Attributes:
        key: by which others open it.
        title: in the language of the window; the text is English.
        text: Markdown, without the title.
        folder: has its pictures.
    """

    key: str
    title: str
    text: str
    folder: Path

    @property
    def searched(self) -> str:
        """What a search looks at."""
        return f"{self.title} {words_only(self.text)}"


def read_guide(resources: Path) -> tuple[GuidePage, ...]:
    """Return the pages in their order, and last what is new; what cannot be read is left out.

    Args:
        resources: the folder of bundled files, with `guide` in it.
    """
    return tuple(_pages(resources))


def _pages(resources: Path) -> Iterator[GuidePage]:
    folder = resources / "guide"
    for path in sorted(folder.glob("[0-9]*.md")):
        text = path.read_text(encoding="utf-8")
        title = _TITLE.search(text)
        if title is not None:
            key = path.stem[3:]
            yield GuidePage(key, page_title(key, title[1]), text[title.end() :].strip(), folder)
    changes = _changes(resources)
    if changes:
        yield GuidePage(WHATS_NEW, tr("What is new"), changes, folder)


def _changes(resources: Path) -> str:
    """Return the list of changes, which a package carries inside and a checkout beside."""
    for folder in (resources / "guide", resources.parent):
        path = folder / _CHANGES
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            # The introduction is for those who work on the program.
            return text[max(text.find("\n## "), 0) :].strip()
    return ""
