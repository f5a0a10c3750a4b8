"""Rows leave the composer's list: removal, undo, what became a batch; the plan keeps step."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.inspections import Finding, InspectionWarning
from extend_desktop.domain.plans import split
from extend_desktop.services.staging.draft_list import UNDO_STEPS, DraftList
from extend_desktop.services.staging.running_plan import RunningPlan
from tests.helpers.plans import plan_of
from tests.helpers.staged_list import Staged, write


async def test_removal_can_be_undone(staged: Staged, tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{name}.txt", name) for name in "abc"]
    staged.service.add_paths(paths)
    await staged.service.wait_until_idle()
    before = staged.service.drafts
    staged.service.remove([before[1].key, 99])
    assert staged.facts("removed") == [frozenset({before[1].key})]
    assert [draft.spec.name for draft in staged.service.drafts] == ["a.txt", "c.txt"]
    staged.service.clear()
    assert staged.service.plan == Plan()
    staged.service.undo()
    staged.service.undo()
    assert staged.service.drafts == before
    staged.service.undo()
    assert staged.service.drafts == before
    assert staged.service.plan == plan_of(before)


async def test_the_rows_are_one_object_until_one_of_them_changes(
    staged: Staged, tmp_path: Path
) -> None:
    """Whoever looks through a long list knows by that whether there is anything new."""
    service = staged.service
    service.add_paths([write(tmp_path / f"{name}.txt", name) for name in "abc"])
    await service.wait_until_idle()
    seen = [service.drafts]
    for change in (
        lambda: service.remove([seen[0][1].key]),
        service.undo,
        lambda: service.triage.set_columns({seen[0][0].key: {"vendor": "Acme"}}),
        lambda: service.discard([seen[0][2].key]),
        service.clear,
    ):
        before = service.drafts
        assert service.drafts is before
        change()
        seen.append(service.drafts)
        assert (service.drafts == before) is (service.drafts is before)
    assert [len(rows) for rows in seen] == [3, 2, 3, 3, 2, 0]


@pytest.mark.parametrize("taken", ["all", "some"])
async def test_what_became_a_batch_is_gone_for_good(
    staged: Staged, tmp_path: Path, taken: str
) -> None:
    staged.service.add_paths([write(tmp_path / f"{name}.txt", name) for name in "abc"])
    await staged.service.wait_until_idle()
    staged.service.remove([staged.service.drafts[0].key])
    keys = {draft.key for draft in staged.service.drafts[: None if taken == "all" else 1]}
    staged.service.discard(keys)
    assert staged.facts("removed")[-1] == keys
    staged.service.undo()
    assert len(staged.service.drafts) == 2 - len(keys)
    assert staged.service.plan == plan_of(staged.service.drafts)
    staged.service.add_paths([tmp_path])
    await staged.service.wait_until_idle()
    assert sorted(draft.spec.name for draft in staged.service.drafts) == ["a.txt", "b.txt", "c.txt"]


async def test_undo_does_not_double_what_was_added_again(staged: Staged, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    staged.service.add_paths([path])
    await staged.service.wait_until_idle()
    staged.service.clear()
    staged.service.add_paths([path])
    await staged.service.wait_until_idle()
    staged.service.undo()
    assert [draft.spec.name for draft in staged.service.drafts] == ["a.txt"]


async def test_a_row_removed_while_looked_at_stays_away_and_undo_looks_again(
    staged: Staged, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.txt")
    shown = asyncio.Event()
    staged.service.added.subscribe(lambda _: shown.set())
    staged.service.add_paths([path])
    await shown.wait()
    staged.service.clear()
    await staged.service.wait_until_idle()
    assert staged.service.drafts == ()
    staged.service.undo()
    await staged.service.wait_until_idle()
    assert staged.states() == {"a.txt": "ready"}


def test_undo_remembers_the_last_removals_only() -> None:
    drafts = DraftList()
    rows = [
        Draft(0, InputSpec(InputKind.URL, str(n), f"http://x/{n}"), DraftState.READY)
        for n in range(30)
    ]
    drafts.add(rows)
    for key in range(1, 31):
        drafts.remove([key])
    while drafts.undo():
        pass
    assert len(drafts.rows) == UNDO_STEPS


DRAFTS = st.builds(
    Draft,
    key=st.integers(1, 50),
    spec=st.builds(
        InputSpec,
        kind=st.sampled_from(InputKind),
        name=st.just("n"),
        source=st.just("s"),
        size_bytes=st.none() | st.integers(0, 10**9),
        page_count=st.none() | st.integers(1, 900),
    ),
    state=st.sampled_from(DraftState),
    reason_code=st.none() | st.sampled_from(["damaged", "no_pages", "empty", "vanished"]),
    warnings=st.sampled_from([(), (Finding(InspectionWarning.PLEASE_WAIT),)]),
    in_cloud=st.booleans(),
)


@settings(max_examples=50)
@given(st.lists(DRAFTS, max_size=30), st.data())
def test_the_running_plan_equals_the_counted_one(rows: list[Draft], data: st.DataObject) -> None:
    running = RunningPlan()
    for row in rows:
        running.add(row)
    gone = data.draw(st.lists(st.sampled_from(rows), unique_by=id) if rows else st.just([]))
    for row in gone:
        running.remove(row)
    left = [row for row in rows if not any(row is item for item in gone)]
    plan = running.plan()
    assert plan == plan_of(left)
    assert plan.total == len(left)
    assert plan.uploads + plan.reused <= plan.inputs
    assert (plan.pages is None) == (plan.pages_unknown == plan.inputs)
    assert plan.batch_runs == len(split(range(plan.inputs)))
