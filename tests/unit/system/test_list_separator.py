"""The separator follows the decimal sign, and the locale is put back."""

from __future__ import annotations

import locale

import pytest

from extend_desktop.system.list_separator import list_separator


@pytest.mark.parametrize(("decimal", "separator"), [(",", ";"), (".", ",")])
def test_a_decimal_comma_asks_for_semicolons(
    monkeypatch: pytest.MonkeyPatch, decimal: str, separator: str
) -> None:
    before = locale.setlocale(locale.LC_NUMERIC)
    monkeypatch.setattr(locale, "localeconv", lambda: {"decimal_point": decimal})
    assert list_separator() == separator
    assert locale.setlocale(locale.LC_NUMERIC) == before


def test_a_locale_that_is_not_installed_gives_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "xx_YY.nonsense")
    assert list_separator() == ","
