"""The order in which extractors are offered."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.extractors import Extractor, favourites_first
from extend_desktop.domain.ids import ExtractorId

IDS = [ExtractorId(f"ex_{number}") for number in range(8)]
SOME = st.lists(st.sampled_from(IDS), unique=True)


def of(ids: list[ExtractorId]) -> list[Extractor]:
    return [Extractor(extractor_id, extractor_id, None, None) for extractor_id in ids]


@given(SOME, SOME, SOME)
def test_favourites_then_recent_ones_then_the_others(
    ids: list[ExtractorId], favourites: list[ExtractorId], recent: list[ExtractorId]
) -> None:
    ordered = [extractor.id for extractor in favourites_first(of(ids), favourites, recent)]
    assert sorted(ordered) == sorted(ids)
    count = len(set(ids) & set(favourites))
    assert set(ordered[:count]) <= set(favourites)
    for part in (ordered[:count], ordered[count:]):
        used = [extractor_id for extractor_id in recent if extractor_id in part]
        rest = [extractor_id for extractor_id in ids if extractor_id in set(part) - set(used)]
        assert part == used + rest
