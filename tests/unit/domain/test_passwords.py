"""The forms in which a typed password is tried. Source: RFC 4013, section 3."""

from __future__ import annotations

import pytest

from extend_desktop.domain.passwords import password_forms

_ALEF, _BET = "\u0627", "\u0628"


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("", ()),
        ("user", ("user",)),
        ("I\u00adX", ("I\u00adX", "IX")),
        ("\u00aa", ("\u00aa", "a")),
        ("\u2168", ("\u2168", "IX")),
        # Any blank is a plain one.
        ("a\u2003b", ("a\u2003b", "a b")),
        ("\x07", ("\x07",)),
        # Right to left: letters at both ends, and none from left to right among them.
        (f"{_ALEF}\u00ad1{_BET}", (f"{_ALEF}\u00ad1{_BET}", f"{_ALEF}1{_BET}")),
        (f"{_ALEF}\u00ad1", (f"{_ALEF}\u00ad1",)),
        (f"1\u00ad{_ALEF}", (f"1\u00ad{_ALEF}",)),
        (f"{_ALEF}\u00ada{_BET}", (f"{_ALEF}\u00ada{_BET}",)),
    ],
)
def test_a_password_is_tried_as_typed_then_as_prepared(typed: str, forms: tuple[str, ...]) -> None:
    assert password_forms(typed) == forms
