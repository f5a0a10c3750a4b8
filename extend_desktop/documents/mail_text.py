"""A mail as the text that a mail program would show; for rendering.py.

Format: https://www.rfc-editor.org/rfc/rfc5322, bodies and encoded headers as in RFC 2045 to 2047.
"""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser

from typing_extensions import override

from extend_desktop.documents.text_positions import decode_text

_HEADERS = ("From", "To", "Cc", "Date", "Subject")
_BLOCKS = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "table", "blockquote"})
_UNSEEN = frozenset({"script", "style", "head", "title"})
_BROKEN = (MessageError, LookupError, ValueError, AttributeError, TypeError, RecursionError)
"""What the parser of the standard library is known to raise at mails that keep to no rule."""


def mail_text(content: bytes) -> str:
    """Return headers, body and names of attachments; of what is no well-formed mail all there is."""
    try:
        mail = message_from_bytes(content, _class=EmailMessage, policy=default)
        head, body = list(_headers(mail)), _body(mail)
    except _BROKEN:
        return decode_text(content)
    return "\n".join([*head, "", body.rstrip()]) if head else decode_text(content)


def _headers(mail: EmailMessage) -> Iterator[str]:
    for name in _HEADERS:
        if value := mail.get(name):
            yield f"{name}: {value}"
    names = [part.get_filename() or part.get_content_type() for part in mail.iter_attachments()]
    if names:
        yield f"Attachments: {', '.join(names)}"


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(("plain", "html"))
    if part is None:
        return ""
    text = str(part.get_content())
    return _seen_text(text) if part.get_content_subtype() == "html" else text


def _seen_text(html: str) -> str:
    reader = _SeenText()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.pieces).split("\n"))
    return "\n".join(line for line in lines if line)


class _SeenText(HTMLParser):
    """Gathers the words of a page; nothing of it is run, loaded or followed."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._unseen = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        self.pieces.append("\n" if tag in _BLOCKS else "\t" if tag in {"td", "th"} else "")

    @override
    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self.pieces.append("\n" if tag in _BLOCKS else "")

    @override
    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data.replace("\n", " "))
