"""Names of files from what was extracted: valid everywhere, never twice, and never one that is taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.file_renames import (
    NamedFile,
    PlannedRename,
    RenameProblem,
    folded,
    pattern_of,
    planned_renames,
)
from extend_desktop.domain.ids import InputId

FOLDER = Path("/in")
PATTERN = pattern_of("{vendor} {no}.pdf")


def file(name: str, number: int = 1, **values: str) -> NamedFile:
    return NamedFile(InputId(number), name, FOLDER / name, "ab", values)


def planned(files: Sequence[NamedFile], *others: str, pattern: str = "{v}") -> list[PlannedRename]:
    there = {FOLDER: [*others, *(item.name for item in files)]}
    return list(planned_renames(files, pattern_of(pattern), there))


def names(plan: Sequence[PlannedRename]) -> list[str | RenameProblem | None]:
    return [item.target.name if item.target else item.problem for item in plan]


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("ACME GmbH", "ACME GmbH.pdf"),
        ('a/b\\c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j.pdf"),
        ("two\nlines\t and  blanks ", "two lines and blanks.pdf"),
        ("..hidden. ", "hidden.pdf"),
        ("CON", "CON_.pdf"),
        ("nul.tar", "nul_.tar.pdf"),
        ("com¹", "com¹_.pdf"),
        ("Müller", "Müller.pdf"),
        ("Mu\u0308ller", "Müller.pdf"),
        ("a\u202eb\u200b", "ab.pdf"),
        ("\x00\x1f", "_.pdf"),
        ("x" * 300, "x" * 100 + ".pdf"),
    ],
)  # fmt: skip
def test_a_value_becomes_a_name_that_every_system_takes(value: str, name: str) -> None:
    assert names(planned([file("scan.pdf", v=value)])) == [name]


def test_a_pattern_keeps_the_ending_of_each_file() -> None:
    pattern = "{v} - {n}.pdf"
    files = [file("a.PDF", v="A", n="1"), file("b.jpeg", v="B", n="2"), file("c", v="C", n="3")]
    assert names(planned(files, pattern=pattern)) == ["A - 1.PDF", "B - 2.jpeg", "C - 3"]
    assert pattern_of(pattern).fields == ("v", "n")
    assert pattern_of("{v} {x}").unknown({"v"}) == ("x",)


def test_equal_names_are_numbered_whatever_the_case_of_their_letters() -> None:
    files = [file(f"{number}.pdf", v=value) for number, value in enumerate(("A", "a", "Ä", "ä"))]
    assert names(planned(files, "A (2).pdf")) == ["A.pdf", "a (3).pdf", "Ä.pdf", "ä (2).pdf"]


def test_what_lies_there_is_never_taken() -> None:
    assert names(planned([file("1.pdf", v="bill")], "BILL.PDF")) == ["bill (2).pdf"]
    # Nor what another file of the list is called until it has its own new name.
    files = [file("1.pdf", v="2"), file("2.pdf", v="3")]
    assert names(planned(files)) == ["2 (2).pdf", "3.pdf"]


def test_what_has_its_name_already_keeps_it_with_its_number() -> None:
    files = [file("A.pdf", v="A"), file("A (2).pdf", v="A"), file("a.PDF", v="B")]
    assert names(planned(files)) == [RenameProblem.SAME, RenameProblem.SAME, "B.PDF"]


def test_only_the_case_of_letters_may_change() -> None:
    assert names(planned([file("acme.pdf", v="ACME")])) == ["ACME.pdf"]
    # Where both exist, they are two files.
    assert names(planned([file("acme.pdf", v="ACME")], "ACME.pdf")) == ["ACME (2).pdf"]


def test_a_file_without_what_the_pattern_needs_says_why() -> None:
    files = [
        file("1.pdf", v="A", n=" "),
        NamedFile(InputId(2), "2.pdf", FOLDER / "2.pdf", "ab", None),
        NamedFile(InputId(3), "3.pdf", None, None, {"v": "A", "n": "1"}),
        NamedFile(
            InputId(4), "4.pdf", FOLDER / "4.pdf", "ab", {"v": "A", "n": "1"}, is_in_use=True
        ),
    ]
    plan = planned(files, pattern="{v} {n}")
    assert [(item.problem, item.field) for item in plan] == [
        (RenameProblem.NO_VALUE, "n"),
        (RenameProblem.NO_RESULT, ""),
        (RenameProblem.NOT_HERE, ""),
        (RenameProblem.IN_USE, ""),
    ]


def test_copies_go_to_their_folder_under_names_that_are_free_there() -> None:
    files = [
        file("a.pdf", v="x"),
        NamedFile(InputId(2), "b", Path("/other/b.pdf"), "ab", {"v": "X"}),
    ]
    target = Path("/out")
    plan = planned_renames(files, pattern_of("{v}"), {target: ["x.pdf"]}, target)
    assert [item.target for item in plan] == [target / "x (2).pdf", target / "X (3).pdf"]


VALUES = st.one_of(
    st.text(max_size=400),
    st.sampled_from(["CON", "a", "A", "\uff41", "ß", "ss", "..", "İ", "lpt1.x"]),
)
NAMES = st.sampled_from(
    ["a.pdf", "A.PDF", "a (2).pdf", "b.pdf", "c", "ss.pdf", "CON.pdf", "ä.tiff"]
)


@given(
    st.lists(st.tuples(NAMES, VALUES, VALUES), max_size=12, unique_by=lambda item: item[0]),
    st.lists(NAMES, max_size=4),
)
def test_no_name_is_given_twice_or_taken_from_another_and_a_second_time_changes_nothing(
    drawn: list[tuple[str, str, str]], others: list[str]
) -> None:
    files = [
        file(name, number, vendor=vendor, no=value)
        for number, (name, vendor, value) in enumerate(drawn)
    ]
    before = {*others, *(item.name for item in files)}
    plan = list(planned_renames(files, PATTERN, {FOLDER: before}))
    assert [item.file for item in plan] == files
    targets = [item.target.name for item in plan if item.target is not None]
    counts = Counter(map(folded, targets))
    assert all(count == 1 for count in counts.values())
    for item in plan:
        if item.target is None:
            continue
        name = item.target.name
        assert folded(name) not in {folded(other) for other in before - {item.file.name}}
        assert len(name.encode()) <= 240
        assert not set(name) & set('<>:"/\\|?*')
        assert not name.startswith((".", " "))
        assert not name.endswith((".", " "))
        assert name.partition(".")[0].strip().casefold() not in {"con", "nul", "lpt1"}
    after = [
        NamedFile(item.file.input_id, (item.target or FOLDER / item.file.name).name,
                  item.target or FOLDER / item.file.name, "ab", item.file.values)
        for item in plan
    ]  # fmt: skip
    there = (before - {item.name for item in files}) | {item.name for item in after}
    again = planned_renames(after, PATTERN, {FOLDER: there})
    # Without an ending, what stands after a point in a value looks like one the next time.
    assert all(item.target is None for item in again if "." in files[item.file.input_id].name)
