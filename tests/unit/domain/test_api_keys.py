"""A pasted key comes out whole and bare, or the reason is named and no piece of it is told."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.api_keys import KeyJunk, KeyProblem, PastedKey, read_pasted_key
from extend_desktop.presentation.keys import removed_text

KEYS = st.text(string.ascii_letters + string.digits + "_-", min_size=8, max_size=80).map(
    lambda text: f"sk_{text}"
)
LAYERS = {
    "\ufeff{}": KeyJunk.INVISIBLE,
    "{}\u200b": KeyJunk.INVISIBLE,
    "\u2060{}\x00": KeyJunk.INVISIBLE,
    '"{}"': KeyJunk.QUOTES,
    "\u201c{}\u201d": KeyJunk.QUOTES,
    "'{}',": KeyJunk.QUOTES,
    "{},": KeyJunk.QUOTES,
    "{};": KeyJunk.QUOTES,
    "Bearer {}": KeyJunk.BEARER,
    "authorization: bearer {}": KeyJunk.BEARER,
    "EXTEND_API_KEY={}": KeyJunk.NAME,
    "export EXTEND_API_KEY={};": KeyJunk.NAME,
    "API key: {}": KeyJunk.NAME,
    "  {}\r\n": None,
    "\t{}\u00a0": None,
}


@given(KEYS, st.lists(st.sampled_from(sorted(LAYERS)), max_size=4))
def test_what_stands_around_a_key_is_taken_off_and_named(key: str, layers: list[str]) -> None:
    text = key
    for layer in layers:
        text = layer.format(text)
    pasted = read_pasted_key(text)
    assert (pasted.key, pasted.problem) == (key, None)
    expected = {LAYERS[layer] for layer in layers} - {None}
    assert expected <= set(pasted.removed)
    assert bool(removed_text(pasted)) == bool(pasted.removed)


@pytest.mark.parametrize("end", [",", ";", ",,", ";,"])
def test_a_separator_behind_a_key_is_named_too(end: str) -> None:
    assert read_pasted_key(f"sk_live{end}") == PastedKey("sk_live", (KeyJunk.QUOTES,))


@given(KEYS)
def test_a_bare_key_is_left_as_it_is(key: str) -> None:
    assert read_pasted_key(key) == PastedKey(key)


@pytest.mark.parametrize("key", ["abc=def==", "sk_a=b", "a:b", "sk.live.1", "Zm9v+/=="])
def test_signs_that_a_key_may_hold_are_no_junk(key: str) -> None:
    assert read_pasted_key(key) == PastedKey(key)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", KeyProblem.EMPTY),
        (' "" ', KeyProblem.EMPTY),
        ("EXTEND_API_KEY=", KeyProblem.EMPTY),
        ("sk_one\nsk_two", KeyProblem.BLANK_INSIDE),
        ("sk_one\r\ntwo", KeyProblem.BLANK_INSIDE),
        ("sk_one\u2028two", KeyProblem.BLANK_INSIDE),
        ("sk_…abcd", KeyProblem.SHORTENED),
        ("sk_***abcd", KeyProblem.SHORTENED),
        ("\u2022\u2022\u2022\u2022", KeyProblem.SHORTENED),
        ("sk_a\u200bb", KeyProblem.ODD_CHARACTER),
        ("sk_\u043a\u043b\u044e\u0447", KeyProblem.ODD_CHARACTER),
    ],
)
def test_what_cannot_be_a_key_is_named(text: str, problem: KeyProblem) -> None:
    assert read_pasted_key(text).problem is problem


@given(st.text(max_size=60))
def test_any_text_ends_as_a_key_for_a_header_or_with_a_problem(text: str) -> None:
    pasted = read_pasted_key(text)
    assert pasted.key in text
    assert pasted.problem is not None or (
        pasted.key.isascii() and pasted.key.isprintable() and " " not in pasted.key
    )
    assert read_pasted_key(pasted.key).key == pasted.key
    assert repr(pasted) == repr(replace(pasted, key=""))
