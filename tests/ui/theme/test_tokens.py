"""Colours: every text can be read on its ground in both schemes, and no colour hides elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from extend_desktop.presentation.severity import Severity
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Token

ON_ALL = (Token.WINDOW, Token.PANEL, Token.ALTERNATE, Token.SELECTION, Token.CONTROL)
BANNERS = (Token.FAILED_GROUND, Token.WARNING_GROUND, Token.INFO_GROUND)
GROUNDS = {
    Token.TEXT: (*ON_ALL, Token.CONTROL_HOVER, Token.CONTROL_PRESSED, *BANNERS),
    Token.MUTED: (*ON_ALL, *BANNERS),
    Token.ON_ACCENT: (
        Token.ACCENT,
        Token.ACCENT_HOVER,
        Token.ACCENT_PRESSED,
        *(token for token in Token if token.value.startswith("account_")),
    ),
    Token.OK_TEXT: (Token.PANEL, Token.SELECTION),
    Token.FAILED_TEXT: (Token.PANEL, Token.SELECTION, Token.FAILED_GROUND),
    Token.WARNING_TEXT: (Token.PANEL, Token.SELECTION, Token.WARNING_GROUND),
    Token.ACCENT_TEXT: (Token.PANEL, Token.WINDOW, Token.SELECTION, Token.INFO_GROUND),
    Token.ON_TOOLTIP: (Token.TOOLTIP,),
}
"""Which text may stand on which ground."""
TEXT_ON_GROUND = [(text, ground) for text, grounds in GROUNDS.items() for ground in grounds]
LEAST_CONTRAST = 4.5
LEAST_HIGH_CONTRAST, LEAST_OF_EDGES = 7.0, 3.0
HIGH = {"light": CONTRAST_LIGHT, "dark": CONTRAST_DARK}
EDGES = (Token.LINE, Token.FIELD_LINE, Token.ACCENT, Token.HANDLE)
"""Borders of controls and fields, the ring of the focus, the handle of a scroll bar."""
DOTS = (Token.OK, Token.FAILED, Token.RUNNING, Token.WAITING, Token.WARNING, Token.DISABLED)
UI = Path(__file__).parents[3] / "extend_desktop" / "ui"


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(color: str, other: str) -> float:
    light, dark = sorted((luminance(color), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize("lightness", HIGH)
def test_high_contrast_is_high_for_text_and_enough_for_edges_and_dots(lightness: str) -> None:
    colors = HIGH[lightness]
    assert colors.keys() == LIGHT.keys()
    edges = [
        (edge, ground) for edge in EDGES for ground in (Token.WINDOW, Token.PANEL, Token.CONTROL)
    ]
    wanted = [(pair, LEAST_HIGH_CONTRAST) for pair in TEXT_ON_GROUND]
    wanted += [(pair, LEAST_OF_EDGES) for pair in edges]
    wanted += [((dot, Token.PANEL), LEAST_OF_EDGES) for dot in DOTS]
    short = {
        pair: round(reached, 2)
        for pair, least in wanted
        if (reached := contrast(colors[pair[0]], colors[pair[1]])) < least
    }
    assert short == {}


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_ON_GROUND, ids=lambda pair: f"{pair[0]}-on-{pair[1]}")
def test_text_reaches_the_contrast(colors: dict[Token, str], pair: tuple[Token, Token]) -> None:
    assert contrast(colors[pair[0]], colors[pair[1]]) >= LEAST_CONTRAST


def test_both_schemes_have_every_token() -> None:
    assert set(LIGHT) == set(DARK) == set(Token)


def test_every_text_token_is_checked_against_a_ground() -> None:
    texts = {Token.TEXT, Token.MUTED, Token.ON_ACCENT, Token.ON_TOOLTIP}
    texts |= {token for token in Token if token.value.endswith("_text")}
    assert texts <= GROUNDS.keys()


def test_no_literal_colours_outside_the_tokens() -> None:
    literal = re.compile(r"#[0-9a-fA-F]{6}\b|QColor\(\s*[\"'\d]")
    # The black of the SVG files is replaced by a token.
    found = [
        f"{path.name}: {match}"
        for path in UI.rglob("*.py")
        if path.name != "tokens.py"
        for match in literal.findall(path.read_text(encoding="utf-8"))
        if match != "#000000"
    ]
    assert found == []


async def test_every_tone_has_a_colour(context: UiContext) -> None:
    colors = {severity: context.theme.severity_color(severity).name() for severity in Severity}
    assert len(set(colors.values())) == len(Severity)
