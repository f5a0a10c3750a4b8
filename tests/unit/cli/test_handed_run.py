"""What a command hands to the window arrives as it was meant, or not at all."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.cli.arguments import parse
from extend_desktop.cli.control_request import CONTROLS, ControlRequest, handed_control
from extend_desktop.cli.run_arguments import RunArguments, handed_run, request_of

_TEXT = st.none() | st.text()
_PATHS = st.none() | st.sampled_from([Path("list.csv"), Path("/a/b.json"), Path("\udce4.csv")])
_RUNS = st.builds(
    RunArguments,
    inputs=st.lists(st.text()),
    list=_PATHS,
    path_column=_TEXT,
    override=_PATHS,
    tag=st.none() | st.lists(st.text()),
    extractor=_TEXT,
    version=st.text(min_size=1),
    priority=st.none() | st.integers(1, 100),
    name=_TEXT,
    csv=st.none(),
    sandbox=st.just(value=False),
    account=_TEXT,
    json=st.just(value=False),
    send_damaged=st.booleans(),
    send_anyway=st.booleans(),
    unconfirmed_after=st.floats(1, 1e6),
    again=_TEXT,
    leave_out_missing=st.booleans(),
    passwords=st.lists(st.text()).map(tuple),
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(_RUNS, st.booleans())
def test_a_run_arrives_as_it_was_meant(run: RunArguments, is_live: bool) -> None:
    folder = Path("/work")
    message = json.loads(json.dumps(request_of(run, folder, is_live=is_live)))
    handed = handed_run(message)
    expected = replace(
        run,
        list=run.list and folder / run.list,
        override=run.override and folder / run.override,
    )
    assert (handed.arguments, handed.folder, handed.is_live) == (expected, folder, is_live)


@given(st.text("0123456789", min_size=8))
def test_a_password_is_not_in_what_is_said_of_a_run(password: str) -> None:
    run = RunArguments.of(parse(["run", "a", "--extractor", "e"]), [f"<{password}>"])
    assert password not in repr(run)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "run": st.dictionaries(
                st.sampled_from(["inputs", "list", "priority", "tag", "name"]), _JSON
            )
            | _JSON,
            "folder": _JSON,
        },
    )
)
def test_odd_messages_are_refused_and_nothing_else(message: dict[str, object]) -> None:
    with suppress(ValueError):
        handed_run(message)


_CONTROLS = st.builds(
    ControlRequest,
    command=st.sampled_from(sorted(CONTROLS)),
    batch=st.text(),
    reasons=st.lists(st.text()).map(tuple),
    resend=st.booleans(),
    everything=st.booleans(),
    although_open=st.booleans(),
)


@given(_CONTROLS, st.booleans())
def test_what_is_wanted_of_a_batch_arrives_as_it_was_meant(
    order: ControlRequest, is_live: bool
) -> None:
    message = json.loads(json.dumps(order.message(is_live=is_live)))
    assert handed_control(message["control"]) == order
    assert message["is_live"] is is_live


def test_only_resume_may_mean_all_batches() -> None:
    everything = ControlRequest("resume", None)
    assert handed_control(everything.message(is_live=False)["control"]) == everything
    for command in sorted(CONTROLS - {"resume"}):
        with pytest.raises(ValueError, match="command"):
            handed_control({"command": command, "batch": None})


@given(_JSON | st.dictionaries(st.sampled_from(["command", "batch", "reasons", "resend"]), _JSON))
def test_odd_wishes_are_refused_and_nothing_else(values: object) -> None:
    with suppress(ValueError):
        handed_control(values)
