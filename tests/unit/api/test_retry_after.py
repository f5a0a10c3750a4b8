"""Whatever stands in Retry-After is a wait within bounds, or nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.api.retry_after import MAX_RETRY_AFTER_S, retry_after_s

NOW = datetime(2026, 2, 9, 12, 0, tzinfo=UTC)
EPOCH_S = int(NOW.timestamp())


def at(**delta: float) -> str:
    return format_datetime(NOW + timedelta(**delta), usegmt=True)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "0.493"}, 0.493),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "30, 30"}, 30.0),
        ({"retry-after": "5,120"}, 120.0),
        ({"retry-after": "soon, 7"}, 7.0),
        ({"retry-after": "86400"}, 300.0),
        ({"retry-after": "1" * 400}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "1e3"}, None),
        ({"retry-after": "1_000"}, None),
        ({"retry-after": "\u0663"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": str(EPOCH_S + 40)}, 40.0),
        ({"retry-after": f"{EPOCH_S + 40}.5"}, 40.5),
        ({"retry-after": str((EPOCH_S + 40) * 1000)}, 40.0),
        ({"retry-after": str(EPOCH_S - 40)}, 0.0),
        ({"retry-after": str(EPOCH_S + 18_008), "date": at(hours=5)}, 8.0),
        ({"retry-after": "Mon, 99 Zzz 2026 99:99:99 GMT"}, None),
        ({"retry-after": at(seconds=20)}, 20.0),
        ({"retry-after": f"{at(seconds=20)}, {at(seconds=20)}"}, 20.0),
        ({"retry-after": at(seconds=-20)}, 0.0),
        ({"retry-after": at(days=4000)}, 300.0),
        ({"retry-after": at(hours=5, seconds=8), "date": at(hours=5)}, 8.0),
        ({"retry-after": at(seconds=20), "date": "garbage"}, 20.0),
    ],
)
def test_retry_after(headers: dict[str, str], expected: float | None) -> None:
    assert retry_after_s(headers, NOW) == expected


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_retry_after_is_too_strange(after: str, date: str) -> None:
    found = retry_after_s({"retry-after": after, "date": date}, NOW)
    assert found is None or 0 <= found <= MAX_RETRY_AFTER_S


@given(st.integers(0, 300), st.sampled_from(["{}", "{}.0", " {} ", "{0}, {0}", "0, {}"]))
def test_a_number_of_seconds_is_kept_however_it_is_written(wait_s: int, form: str) -> None:
    assert retry_after_s({"retry-after": form.format(wait_s)}, NOW) == wait_s


@given(st.integers(0, 300), st.integers(-500_000_000, 500_000_000), st.sampled_from([1, 1000]))
def test_a_moment_is_read_by_the_servers_own_clock(wait_s: int, skew_s: int, unit: int) -> None:
    server_now = NOW + timedelta(seconds=skew_s)
    moment = (int(server_now.timestamp()) + wait_s) * unit
    headers = {"retry-after": str(moment), "date": format_datetime(server_now, usegmt=True)}
    assert retry_after_s(headers, NOW) == wait_s
