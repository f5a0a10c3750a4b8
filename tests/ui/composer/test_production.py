"""Whose key it is is said before Submit; production is asked about by its name."""

from __future__ import annotations

from dataclasses import replace

from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.spending import Spending
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import click, until

INVOICES = ExtractorId("ex_0")
WHOSE = Identity("ws_1", "Invoices", "ann@example.com", Environment.PRODUCTION)


async def test_production_is_asked_about_by_name(pane: ComposerPane, account: FakeAccount) -> None:
    services = account.workspace()
    services.account = replace(
        services.account, name="Office", is_production=True, ask_above_inputs=1, identity=WHOSE
    )
    pane.bind(services)
    account.batches.spent[INVOICES, "2.0"] = (Spending(4, 20.0, {}),)
    account.staging.stage("a.pdf", page_count=10)
    picker = pane.terms.extractor
    await until(picker.isEnabled)
    picker.setCurrentIndex(picker.findData(INVOICES))
    await until(pane.submit_button.isEnabled)
    account.staging.stage("b.pdf", page_count=10)
    await until(lambda: "about 100 credits" in pane.plan.pages.full_text())
    click(pane.submit_button)
    asked = next(item for item in pane.findChildren(QuestionDialog) if item.isVisible())
    assert asked.text() == (
        "Submit 2 inputs to production?\n"
        "This account is marked as production: Office (Invoices · production · ann@example.com).\n"
        "About 20 pages, about 100 credits (from your last batch).\n"
        "This account is set to ask above 1 input."
    )
    assert asked.leave.isDefault()
    click(asked.leave)
    assert account.batches.submitted == []
    # What is changed of the account counts at once.
    services.account = replace(services.account, ask_above_inputs=2)
    click(pane.submit_button)
    await until(lambda: len(account.batches.submitted) == 1)


async def test_whose_key_it_is_is_said_of_any_account(
    pane: ComposerPane, account: FakeAccount
) -> None:
    services = account.workspace()
    services.account = replace(services.account, identity=replace(WHOSE, environment=None))
    pane.bind(services)
    pane.context.settings.update(ask_above_credits=1)
    account.batches.spent[INVOICES, "2.0"] = (Spending(4, 20.0, {}),)
    account.staging.stage("a.pdf", page_count=10)
    picker = pane.terms.extractor
    await until(picker.isEnabled)
    picker.setCurrentIndex(picker.findData(INVOICES))
    await until(lambda: "about 50 credits" in pane.plan.pages.full_text())
    await until(pane.submit_button.isEnabled)
    said = "The key belongs to Invoices · ann@example.com."
    assert said in pane.submit_button.toolTip()
    assert pane.submit_button.accessibleDescription() == said
    click(pane.submit_button)
    asked = next(item for item in pane.findChildren(QuestionDialog) if item.isVisible())
    assert asked.text().splitlines()[:2] == ["Submit 1 input?", said]
    click(asked.leave)
    assert account.batches.submitted == []
