"""How the width of a table is shared among its columns. For ui."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def shared_px(
    first: Mapping[int, int], asked: Mapping[int, int], growing: Collection[int], spare_px: int
) -> dict[int, int]:
    """Return widths by column: first what cut values lack, then equal shares of what is left.

    Args:
        first: what each column has anyway.
        asked: what its values ask for.
        growing: those that take a share of the rest.
        spare_px: of the room, beyond the first widths.
    """
    widths, left_px = dict(first), max(0, spare_px)
    lacking = {column: asked[column] - px for column, px in first.items() if asked[column] > px}
    for done, column in enumerate(sorted(lacking, key=lacking.__getitem__)):
        given_px = min(lacking[column], left_px // (len(lacking) - done))
        widths[column] += given_px
        left_px -= given_px
    for column in growing:
        widths[column] += left_px // len(growing)
    return widths
