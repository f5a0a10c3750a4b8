"""From which size on a batch of a production account needs a yes."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from extend_desktop.cli.exit_codes import UsageError
from extend_desktop.cli.run_again import Prepared, require_yes
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.domain.ids import AccountId

OFFICE = Account(
    AccountId("office"),
    "Office",
    "https://api.extend.ai",
    is_production=True,
    identity=Identity("ws_1", "Invoices", "", Environment.PRODUCTION),
)


@pytest.mark.parametrize(
    ("limit", "inputs", "asks"),
    [(100, 100, False), (100, 101, True), (0, 1, True), (0, 0, False), (None, 10_000, False)],
)
def test_above_the_limit_only(limit: int | None, inputs: int, *, asks: bool) -> None:
    assert replace(OFFICE, ask_above_inputs=limit).asks_before(inputs) is asks
    for mark in (False, None):
        assert not replace(OFFICE, ask_above_inputs=limit, is_production=mark).asks_before(inputs)


def test_a_command_needs_a_yes_and_says_for_what() -> None:
    services = cast("Any", SimpleNamespace(account=OFFICE))
    prepared = Prepared(services, "March", 101, cast("Any", None))
    with pytest.raises(UsageError) as refused:
        require_yes(prepared, is_given=False)
    for words in ("101 inputs", "Office", "Invoices", "--yes"):
        assert words in str(refused.value)
    require_yes(prepared, is_given=True)
    require_yes(replace(prepared, inputs=100), is_given=False)
