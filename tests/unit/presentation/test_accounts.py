"""Words for accounts."""

from __future__ import annotations

from dataclasses import replace

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation import accounts

OFFICE = Account(AccountId("office"), "Office", "https://api.extend.ai", workspace_id="ws_1")
BRANCH = replace(OFFICE, id=AccountId("branch"), name="Branch")


def test_what_goes_on_is_counted_by_account() -> None:
    assert accounts.background_text([]) == ""
    assert accounts.background_text([(OFFICE, 0)]) == ""
    assert accounts.background_text([(OFFICE, 1), (BRANCH, 0)]) == "1 batch of Office runs on"
    assert accounts.background_text([(OFFICE, 2)]) == "2 batches of Office run on"
    both = [(OFFICE, 2), (BRANCH, 1)]
    assert accounts.background_text(both) == "3 batches of 2 accounts run on"
    assert accounts.waiting_text([]) == ""
    assert accounts.waiting_text([(OFFICE, 1)]) == "1 batch of Office waits"
    assert accounts.waiting_text(both) == "3 batches of 2 accounts wait"
    assert accounts.background_tip(both) == "Office: 2 batches\nBranch: 1 batch"


def test_whose_key_it_is_is_one_line_of_what_is_known() -> None:
    whose = Identity("ws_1", "Invoices", "ann@example.com", Environment.TEST)
    assert accounts.identity_text(whose) == "Invoices · test · ann@example.com"
    assert accounts.identity_text(Identity("ws_1")) == "ws_1"
    assert accounts.identity_text(None) == ""
    assert accounts.account_detail(OFFICE) == "api.extend.ai"
    known = replace(OFFICE, identity=whose, is_production=True)
    assert accounts.account_detail(known) == "Invoices · test · ann@example.com"
    assert "Production" in accounts.account_tip(known)
    assert "Workspace id ws_1" in accounts.account_tip(known)


def test_the_limit_of_a_production_account_is_said_as_it_is_chosen() -> None:
    words = [accounts.ask_above_text(limit) for limit in (None, 0, 1, 100)]
    assert words == ["Never", "Always", "Above 1 input", "Above 100 inputs"]
    always = replace(OFFICE, ask_above_inputs=0)
    asked = accounts.production_question(always, 3, "").explanation
    assert asked.endswith("This account is set to ask before every batch.")


def test_a_hostile_name_is_plain_text() -> None:
    odd = Identity("ws_1", "a\u202eb\n<b>", "x")
    assert "\u202e" not in accounts.identity_text(odd)
    assert "\n" not in accounts.identity_text(odd)
