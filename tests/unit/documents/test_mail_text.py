"""Mails are shown as a mail program would show them; broken ones as they are."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.documents.mail_text import mail_text


def _mail(**headers: str) -> EmailMessage:
    mail = EmailMessage()
    for name, value in headers.items():
        mail[name] = value
    return mail


def test_encoded_headers_and_bodies_are_read() -> None:
    mail = _mail(From="Ägir <billing@example.com>", Subject="Τιμολόγιο TM-88410")
    mail.set_content(
        "Bitte zahlen Sie 1.280,50 € bis zum 2. Dezember. " * 4, cte="quoted-printable"
    )

    text = mail_text(mail.as_bytes())

    assert text.startswith("From: Ägir <billing@example.com>\nSubject: Τιμολόγιο TM-88410\n\nBitte")
    assert "=\n" not in text
    assert "1.280,50 €" in text


def test_of_two_bodies_the_plain_one_is_shown_and_attachments_are_named() -> None:
    mail = _mail(Subject="Invoice")
    mail.set_content("In plain words")
    mail.add_alternative("<p>In <b>colours</b></p>", subtype="html")
    mail.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="März.pdf")

    text = mail_text(mail.as_bytes())

    assert "In plain words" in text
    assert "colours" not in text
    assert "Attachments: März.pdf" in text


def test_of_a_body_in_html_the_words_are_shown_and_nothing_else() -> None:
    mail = _mail(Subject="Invoice")
    mail.set_content(
        "<html><head><style>p {}</style></head><body><p>Total&nbsp;&amp; tax</p>"
        "<script>alert(1)</script><table><tr><td>A</td><td>1</td></tr></table>"
        '<img src="http://tracker.example/x">',
        subtype="html",
    )

    assert mail_text(mail.as_bytes()) == "Subject: Invoice\n\nTotal & tax\nA 1"


@pytest.mark.parametrize(
    "content",
    [
        b"no mail at all",
        b"\xff\xfe\x00broken",
        b"Subject: x\nContent-Type: text/plain; charset=no-such\n\nBody",
        b"Subject: x\nContent-Type: multipart/mixed\n\nBody",
        b"Subject: x\nContent-Transfer-Encoding: base64\n\n!!!!",
    ],
)
def test_what_keeps_to_no_rule_is_still_shown(content: bytes) -> None:
    assert mail_text(content)


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"From: a\n", b"Content-Type: text/html\n\n"])
)
def test_no_content_ends_the_reading(content: bytes, head: bytes) -> None:
    assert isinstance(mail_text(b"Subject: x\n" + head + content), str)


@given(st.binary(min_size=1, max_size=300))
def test_headers_of_any_bytes_end_nothing(content: bytes) -> None:
    for name in (b"From", b"Date", b"Subject", b"Content-Type", b"Content-Disposition"):
        assert isinstance(mail_text(name + b": " + content), str)
