"""Whose key it is, out of an answer that may have any shape."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.api import mapping
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.identities import Environment, Identity

OFFICE = {"id": "ws_1", "name": "Office"}
BRANCH = {"id": "ws_2", "name": "Branch"}
ME = {
    "workspace": OFFICE,
    "user": {"email": "ann@example.com"},
    "grantedTargets": [
        {"workspace": OFFICE, "environments": ["TEST"]},
        {"workspace": BRANCH, "environments": ["PRODUCTION"]},
    ],
}
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just(OFFICE),
    lambda children: (
        st.lists(children, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["workspace", "user", "email", "id", "name", "grantedTargets", "environments"]
            ),
            children,
            max_size=5,
        )
    ),
    max_leaves=12,
)


def test_the_workspace_of_the_key_or_of_the_account() -> None:
    own = mapping.identity(ME, None)
    assert own == Identity("ws_1", "Office", "ann@example.com", Environment.TEST)
    named = mapping.identity(ME, "ws_2")
    assert (named.workspace, named.environment) == ("Branch", Environment.PRODUCTION)
    unknown = mapping.identity(ME, "ws_3")
    assert (unknown.workspace, unknown.environment) == ("", None)


@pytest.mark.parametrize(
    ("environments", "environment"),
    [
        (["TEST", "PRODUCTION"], Environment.PRODUCTION),
        (["test"], Environment.TEST),
        (["STAGING"], None),
        ([], None),
        ("PRODUCTION", None),
        ([7, None], None),
    ],
)
def test_the_environment_is_the_one_where_it_counts(
    environments: Any, environment: Environment | None
) -> None:
    me = {
        "workspace": OFFICE,
        "grantedTargets": [{"workspace": OFFICE, "environments": environments}],
    }
    assert mapping.identity(me, None).environment is environment


@given(st.dictionaries(st.sampled_from(sorted(ME)), JSON))
def test_no_shape_is_an_error(answer: dict[str, Any]) -> None:
    identity = mapping.identity(answer, None)
    assert all(isinstance(text, str) for text in (identity.workspace, identity.user))


@pytest.mark.parametrize("answer", [[], "me", 7, None])
def test_what_is_no_object_at_all_is_not_read(answer: Any) -> None:
    with pytest.raises(DefectError):
        mapping.identity(answer, None)


def test_names_are_one_short_line() -> None:
    me = {"workspace": {"id": "ws_1", "name": "a\n\tb " + "c" * 900}, "user": {"email": ["x"]}}
    identity = mapping.identity(me, None)
    assert identity.workspace.startswith("a b c")
    assert len(identity.workspace) == 200
    assert identity.user == ""
