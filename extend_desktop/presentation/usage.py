"""What a run was charged for, in words."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from extend_desktop.domain.numbers import number_text
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.text import plain


def charges_text(spent: Mapping[str, Decimal]) -> str:
    """Return 'extraction_performance 9, parse_run 6'; the products as Extend names them."""
    return joined_parts(
        f"{plain(product, 80)} {number_text(part)}" for product, part in spent.items()
    )
