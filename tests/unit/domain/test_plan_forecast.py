"""What a plan costs and takes, and why rows are left out."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.plan_forecast import forecast_of, not_sent, sending_time
from extend_desktop.domain.plans import batch_runs_for
from extend_desktop.domain.spending import CreditsRange, Spending
from extend_desktop.services.staging.running_plan import RunningPlan

RATES = st.builds(RequestRates, *[st.floats(0.5, 1000)] * 3)
CODES = st.sampled_from(["empty", "damaged", "encrypted", "bad_url", "no_pages"])


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    inputs = draw(st.integers(1, 50_000))
    uploads = draw(st.integers(0, inputs))
    return Plan(inputs=inputs, uploads=uploads, batch_runs=batch_runs_for(inputs), pages=inputs)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    state = draw(st.sampled_from(DraftState))
    codes = {DraftState.BLOCKED: CODES, DraftState.SKIPPED: st.just("duplicate")}
    code = draw(codes.get(state, st.none()))
    return Draft(0, InputSpec(InputKind.LOCAL, "a.pdf", "/a.pdf"), state, code)


def test_an_hour_of_uploads_at_ten_a_second() -> None:
    plan = Plan(inputs=36_000, uploads=36_000, batch_runs=36)
    time = sending_time(plan, RequestRates(reads=20, writes=10, runs=10))
    assert time is not None
    assert (time.uploads_s, time.batch_runs_s, time.results_s) == (3600, 3.6, 1800)
    assert time.least_s == 3600
    assert sending_time(Plan(), RequestRates(1, 1, 1)) is None
    assert sending_time(plan, None) is None


@given(plans(), RATES, st.floats(1.0, 10.0))
def test_time_grows_with_the_plan_and_shrinks_with_the_limits(
    plan: Plan, rates: RequestRates, times: float
) -> None:
    time = sending_time(plan, rates)
    longer = sending_time(replace(plan, inputs=plan.inputs + 1000), rates)
    faster = RequestRates(rates.reads * times, rates.writes * times, rates.runs * times)
    shorter = sending_time(plan, faster)
    assert time is not None
    assert longer is not None
    assert shorter is not None
    assert 0 < shorter.least_s <= time.least_s <= longer.least_s
    # Nothing goes faster than its own limit.
    assert time.least_s * rates.writes >= plan.uploads * (1 - 1e-9)
    assert time.least_s * rates.reads >= plan.inputs * (1 - 1e-9)


@given(st.lists(drafts(), max_size=60))
def test_the_reasons_add_up_to_the_rows_that_are_left_out(rows: list[Draft]) -> None:
    running = RunningPlan()
    for row in rows:
        running.add(row)
    plan, left_out = running.plan(), not_sent(rows)
    assert sum(left_out.blocked.values()) == plan.blocked + plan.damaged
    assert sum(left_out.skipped.values()) == plan.skipped
    counts = list(left_out.blocked.values())
    assert counts == sorted(counts, reverse=True)


def test_what_may_exceed_a_budget() -> None:
    plan, history = Plan(inputs=10, pages=100), [Spending(10, 30.0, {})]
    known = forecast_of(plan, history, {}, None)
    assert known.may_exceed(299)
    assert not known.may_exceed(300)
    assert forecast_of(plan, history, {}, None, is_operator=True).may_exceed(10_000)
    assert forecast_of(plan, [], {}, None).may_exceed(10_000)
    assert forecast_of(replace(plan, pages_unknown=1), history, {}, None).may_exceed(10_000)
    assert not forecast_of(plan, None, {}, None).is_history_read


def test_a_forecast_has_all_that_is_known() -> None:
    plan, rates = Plan(inputs=10, uploads=10, batch_runs=1, pages=100), RequestRates(5, 10, 1)
    found = forecast_of(plan, [Spending(10, 30.0, {})], {}, rates, is_operator=True)
    assert (found.plan, found.is_history_read, found.is_operator) == (plan, True, True)
    assert found.time == sending_time(plan, rates)
    assert found.time is not None
    without_pages = forecast_of(replace(plan, pages=None), [Spending(10, 30.0, {})], {}, rates)
    assert without_pages.cost == CreditsRange(0, 0, 1)
