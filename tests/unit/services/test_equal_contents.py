"""Rows of a list with the same content: one is uploaded, the others name it; plan and rows agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.ids import FileId
from extend_desktop.presentation.drafts import draft_state_text, plan_text
from extend_desktop.services.staging.draft_list import DraftList
from tests.helpers.plans import plan_of

BLOCKED, CHECKING, READY, REUSED = (
    DraftState.BLOCKED,
    DraftState.CHECKING,
    DraftState.READY,
    DraftState.REUSED,
)


def listed(*names: str) -> DraftList:
    drafts = DraftList()
    drafts.add(
        [Draft(0, InputSpec(InputKind.LOCAL, name[-5:], f"/{name}"), CHECKING) for name in names]
    )
    return drafts


def check(drafts: DraftList, key: int, content: str, state: DraftState = READY) -> Sequence[Draft]:
    """Note that a row was looked at."""
    row = drafts.get(key)
    assert row is not None
    file_id = FileId("file_known") if state is REUSED else None
    spec = replace(row.spec, sha256=content, size_bytes=100, file_id=file_id)
    looked_at = replace(row, spec=spec, state=state)
    return drafts.change(looked_at)


def texts(drafts: DraftList) -> list[str]:
    return [draft_state_text(row) for row in drafts.rows]


def test_equal_files_are_one_upload_in_the_plan_and_name_each_other() -> None:
    drafts = listed("A.pdf", "B.pdf", "C.pdf")
    check(drafts, 1, "x")
    changed = check(drafts, 2, "x")
    check(drafts, 3, "y")
    assert {row.key for row in changed} == {1, 2}
    assert texts(drafts) == [
        "Upload: same content as “B.pdf”",
        "Reuse: same content as “A.pdf”",
        "Upload",
    ]
    assert (
        plan_text(drafts.plan.plan()) == "3 inputs → 1 batch run, 2 uploads (200 bytes), 1 reused"
    )


def test_the_first_row_of_the_list_is_uploaded_whichever_was_looked_at_first() -> None:
    drafts = listed("A.pdf", "B.pdf", "C.pdf")
    for key in (3, 2, 1):
        changed = check(drafts, key, "x")
    assert {row.key for row in changed} == {1, 2, 3}
    assert (
        texts(drafts)
        == ["Upload: same content as 2 other rows"] + ["Reuse: same content as “A.pdf”"] * 2
    )


def test_when_the_row_that_is_uploaded_leaves_the_next_takes_its_place_and_undo_gives_it_back() -> (
    None
):
    drafts = listed("A.pdf", "B.pdf", "C.pdf")
    for key in (1, 2, 3):
        check(drafts, key, "x")
    before = drafts.rows
    removal = drafts.remove([1])
    assert {row.key for row in removal.changed} == {2, 3}
    assert texts(drafts) == ["Upload: same content as “C.pdf”", "Reuse: same content as “B.pdf”"]
    drafts.remove([3])
    assert texts(drafts) == ["Upload"]
    drafts.undo()
    drafts.undo()
    assert drafts.rows == before


def test_files_of_the_same_name_are_told_apart_by_their_folders() -> None:
    drafts = listed("may/A.pdf", "june/A.pdf")
    for key in (1, 2):
        check(drafts, key, "x")
    assert texts(drafts)[1].replace("\\", "/") == "Reuse: same content as “may/A.pdf”"


def test_what_is_at_extend_or_not_sent_shares_no_upload() -> None:
    drafts = listed("A.pdf", "B.pdf", "C.pdf")
    check(drafts, 1, "x", REUSED)
    check(drafts, 2, "x", BLOCKED)
    check(drafts, 3, "x")
    assert [row.state for row in drafts.rows] == [REUSED, BLOCKED, READY]
    assert (drafts.plan.plan().uploads, drafts.plan.plan().reused) == (1, 1)
    assert texts(drafts)[2] == "Upload"


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("check"),
            st.integers(1, 8),
            st.sampled_from("xyz"),
            st.sampled_from([READY, READY, READY, REUSED, BLOCKED]),
        ),
        st.tuples(st.just("remove"), st.sets(st.integers(1, 8), max_size=4)),
        st.tuples(st.just("undo")),
        st.tuples(st.just("discard"), st.sets(st.integers(1, 8), max_size=2)),
    ),
    max_size=25,
)


@settings(max_examples=150)
@given(STEPS)
def test_after_any_steps_every_content_is_uploaded_by_its_first_row_alone(
    steps: list[tuple[object, ...]],
) -> None:
    drafts = listed(*(f"{number}.pdf" for number in range(1, 9)))
    shown = {row.key: row for row in drafts.rows}
    for step in steps:
        match step:
            case ("check", int(key), str(content), DraftState() as state):
                if drafts.get(key) is not None:
                    shown.update((row.key, row) for row in check(drafts, key, content, state))
            case ("remove" | "discard" as how, set() as keys):
                removal = drafts.remove(keys) if how == "remove" else drafts.discard(keys)
                shown.update((row.key, row) for row in removal.changed)
                for key in removal.keys:
                    del shown[key]
            case _:
                drafts.undo()
                shown = {row.key: row for row in drafts.rows}
        # What the events told is what the list holds, and the plan counts the same.
        assert shown == {row.key: row for row in drafts.rows}
        assert drafts.plan.plan() == plan_of(drafts.rows)
        assert_shared(drafts.rows)


def assert_shared(rows: Sequence[Draft]) -> None:
    groups: dict[str, list[Draft]] = defaultdict(list)
    for row in rows:
        if row.is_sent and row.spec.file_id is None:
            groups[row.spec.sha256 or ""].append(row)
    for first, *others in groups.values():
        assert (first.state, first.twins) == (READY, len(others))
        assert first.twin == (others[0].spec.name if len(others) == 1 else "")
        assert all(
            (row.state, row.twin, row.twins) == (REUSED, first.spec.name, 0) for row in others
        )
