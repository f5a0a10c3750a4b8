"""Values in running text, as contracts have them. Only the sandbox extractor imports this module."""

from __future__ import annotations

import re

from extend_desktop.documents.text_positions import PageText, Word
from extend_desktop.sandbox.extraction.findings import NOTHING, Finding, Source
from extend_desktop.sandbox.extraction.layout import Layout
from extend_desktop.sandbox.extraction.typed import Reader
from extend_desktop.sandbox.extraction.vocabulary import Phrase, tokens_of
from extend_desktop.values import dataclass

_ROLE = re.compile(
    r"\((?:the |hereinafter |as |called |hereinafter called |referred to as )*[“\"„']?([^“”\"()]{3,40}?)[”\"“']?\)"
)
_NAME_STARTS = re.compile(
    r"(?:\b(?:between|and|by|from|to|zwischen|und|at|located at)\b|[;:.])\s+", re.IGNORECASE
)
_MAX_NAME = 120
_ROLE_CLEARNESS = 0.92
_SENTENCE_CLEARNESS = 0.72
_SENTENCE_REACH = 90


@dataclass(frozen=True, slots=True)
class _Stream:
    """A page's words as one text, with the place of each word in it."""

    page: PageText
    text: str
    starts: tuple[int, ...]
    words: tuple[Word, ...]

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """Give the words a stretch of the text touches."""
        return tuple(
            word
            for at, word in zip(self.starts, self.words, strict=True)
            if at < end and at + len(word.text) > start
        )


def find_role(layout: Layout, phrases: dict[Phrase, float]) -> Finding:
    """Find a name before its role in brackets: `between Harbor Homes LLC (the “Landlord”)`."""
    for stream in _streams(layout):
        for match in _ROLE.finditer(stream.text):
            clearness = phrases.get(tokens_of(match[1]), 0.0)
            if clearness < 0.9:
                continue
            before = stream.text[max(0, match.start() - _MAX_NAME) : match.start()].rstrip(" ,")
            starts = [found.end() for found in _NAME_STARTS.finditer(before)]
            name = before[starts[-1] :] if starts else ""
            if name:
                at = stream.text.rindex(name, 0, match.start())
                source = Source(stream.page, stream.between(at, at + len(name)))
                return Finding(name, clearness * _ROLE_CLEARNESS, (source,))
    return NOTHING


def find_in_prose(layout: Layout, phrases: dict[Phrase, float], reader: Reader) -> Finding:
    """Find a typed value soon after a label in a sentence: `a security deposit of $2,400`."""
    best = NOTHING
    for stream in _streams(layout):
        for phrase, clearness in phrases.items():
            pattern = r"\b" + r"[\s-]+".join(re.escape(word) for word in phrase) + r"\b"
            for match in re.finditer(pattern, stream.text, re.IGNORECASE):
                start = match.end()
                sentence = re.split(r"[.;](?:\s|$)", stream.text[start : start + _SENTENCE_REACH])[
                    0
                ]
                finding = _read(stream, start, sentence, reader, clearness)
                best = max(best, finding, key=lambda item: item.confidence)
    return best


def _read(stream: _Stream, start: int, sentence: str, reader: Reader, clearness: float) -> Finding:
    # The nearest value counts, so the text grows until it holds one.
    for end in range(8, len(sentence) + 8, 4):
        edge = sentence.find(" ", end)
        piece = sentence if edge < 0 else sentence[:edge]
        parsed = reader(piece)
        if parsed is not None and (edge < 0 or parsed.end < len(piece)):
            nearness = 1 - 0.3 * parsed.start / _SENTENCE_REACH
            source = Source(stream.page, stream.between(start + parsed.start, start + parsed.end))
            return Finding(parsed.value, clearness * _SENTENCE_CLEARNESS * nearness, (source,))
        if edge < 0:
            break
    return NOTHING


def _streams(layout: Layout) -> list[_Stream]:
    streams: list[_Stream] = []
    for page in layout.pages:
        words = tuple(word for line in page.page.lines for word in line.words)
        starts: list[int] = []
        at = 0
        for word in words:
            starts.append(at)
            at += len(word.text) + 1
        text = " ".join(word.text for word in words)
        streams.append(_Stream(page.page, text, tuple(starts), words))
    return streams
