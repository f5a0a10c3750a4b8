from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.redaction import Redactor, redact

SECRET = "S3cr3tValue"
# Characters a key or password can have without ending the text around it.
secrets = st.text(alphabet=string.ascii_letters + string.digits + "_-", min_size=12, max_size=60)


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {SECRET}",
        f"authorization: {SECRET}",
        f"{{'Authorization': 'Bearer {SECRET}'}}",
        f"[(b'authorization', b'Bearer {SECRET}')]",
        f"Proxy-Authorization: Basic {SECRET}",
        f"the header was bearer {SECRET}.",
        f"key sk_{SECRET} was refused",
        f"key SK_live_{SECRET}",
        f"keysk_live_{SECRET}99",
        f"GET https://files.example/a.pdf?X-Amz-Signature={SECRET}&x=1 -> 200",
        f"https://files.example/a.pdf?token={SECRET}#frag",
        f"https://files.example/a.pdf#access={SECRET}",
        f'"GET /files/f_1?signature={SECRET} HTTP/1.1" 200',
        f"GET /files?name={SECRET}",
        f"proxy http://user:{SECRET}@proxy.example:3128 failed",
        f"proxy http://user:p@{SECRET}@proxy.example:3128 failed",
        f"password={SECRET}",
        f"password='{SECRET} with spaces'",
        f'{{"password": "{SECRET}\\" still {SECRET}"}}',
        f"pdf_password: {SECRET}",
        f"EXTEND_API_KEY={SECRET}",
        f"api_key='{SECRET}'",
        f"client_secret={SECRET}",
        f"X-Amz-Security-Token={SECRET}",
        f"Cookie: {SECRET}",
        f"first line\nhttps://a.example/?k={SECRET}\npassword={SECRET}",
    ],
)
def test_no_secret_is_left(text: str) -> None:
    assert SECRET not in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "uploaded 12 of 40 files in 3.2 s",
        "GET https://api.example/files/file_8Xz -> 404 (request id req_123)",
        "the passwords of 3 documents are missing",
        "the next page token is 'abc'",
        "batch 'Really? Yes' has 2 runs",
        "/home/anna/Documents/invoice 12.pdf",
        "task_queue: 4 waiting, ask_again=True",
    ],
)
def test_harmless_text_stays(text: str) -> None:
    assert redact(text) == text


def test_what_is_around_the_secret_stays() -> None:
    line = redact("GET https://api.example/files?limit=5 -> 401, key sk_abc, id req_7")
    assert line == "GET https://api.example/files?*** -> 401, key sk_***, id req_7"


@given(before=st.text(), secret=secrets, after=st.text())
def test_a_key_never_passes_whatever_is_around_it(before: str, secret: str, after: str) -> None:
    key = f"sk_{secret}"
    text = redact(f"{before} {key} {after}")
    assert key not in text or key in before or key in after


@given(
    secret=st.text(alphabet=string.ascii_uppercase + string.digits, min_size=12),
    path=st.text(alphabet=string.ascii_lowercase + "/.%"),
    after=st.text(alphabet=string.ascii_lowercase + string.punctuation + " \n"),
)
def test_a_query_never_passes(secret: str, path: str, after: str) -> None:
    assert secret not in redact(f"https://host/{path}?a=1&sig={secret} {after}")
    assert secret not in redact(f"/{path}?{secret} {after}")


@given(st.text())
def test_redacting_twice_changes_nothing_more(text: str) -> None:
    once = redact(text)
    assert redact(once) == once


@given(before=st.text(), secret=st.text(min_size=8, max_size=50), after=st.text())
def test_a_secret_that_was_named_never_passes(before: str, secret: str, after: str) -> None:
    redactor = Redactor()
    redactor.add(secret)
    assert secret not in redactor(f"{before}{secret}{after}") or secret in "***" * 20


def test_of_two_nested_secrets_no_part_is_left() -> None:
    redactor = Redactor()
    redactor.add("secret-part")
    redactor.add("secret-part-and-more")
    assert redactor("x secret-part-and-more y") == "x *** y"


def test_a_very_short_secret_does_not_blank_the_log() -> None:
    redactor = Redactor()
    redactor.add("e")
    redactor.add("")
    assert redactor("seven files") == "seven files"
