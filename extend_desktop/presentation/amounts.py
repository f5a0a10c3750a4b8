"""Words for amounts of money, and for what they add up to."""

from __future__ import annotations

from decimal import Decimal

from extend_desktop.domain.numbers import amount_text, with_decimals
from extend_desktop.domain.results import Total
from extend_desktop.domain.review import ReviewTable
from extend_desktop.presentation.formats import formats
from extend_desktop.presentation.text import plain


def grouped_amount_text(amount: int | Decimal, least_decimals: int = 0) -> str:
    """Return '418,902.11', with more decimals where others beside it have more."""
    text = with_decimals(amount_text(amount, is_grouped=True), least_decimals)
    return formats().written(plain(text))


def amount_total_text(total: Total, least_decimals: int = 0) -> str:
    """Return 'EUR 418,902.11'; the sum alone of amounts that say no currency."""
    amount = grouped_amount_text(total.amount, least_decimals)
    return f"{plain(total.code)} {amount}" if total.code else amount


def column_total_text(table: ReviewTable, number: int) -> str:
    """Return what a column of amounts adds up to, each currency by itself; empty of others."""
    least = table.decimals_of(number)
    return " · ".join(amount_total_text(total, least) for total in table.totals_of(number))
