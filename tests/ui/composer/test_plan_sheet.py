"""The plan in detail: opened from the plan's line, kept up to date, copied."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from extend_desktop.domain.drafts import DraftState
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.composer.plan_sheet import PlanSheet
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import built, click, until


def opened(pane: ComposerPane) -> PlanSheet:
    click(pane.plan.details)
    return pane.findChildren(PlanSheet)[-1]


def values(sheet: PlanSheet) -> dict[str, str]:
    return {line.label: line.value for line in sheet.lines}


async def test_the_sheet_follows_the_list_while_it_is_open(
    pane: ComposerPane, account: FakeAccount
) -> None:
    rows = account.staging.stage("a.pdf", "b.pdf", page_count=2)
    sheet = opened(pane)
    assert not sheet.isModal()
    assert values(sheet)["Inputs to send"] == "2"
    assert values(sheet)["Pages"] == "About 4 pages"
    account.staging.change(replace(rows[1], state=DraftState.BLOCKED, reason_code="empty"))
    assert values(sheet)["Inputs to send"] == "1"
    assert values(sheet)["Empty"] == "1"
    assert opened(pane) is sheet
    click(sheet.copy_button)
    assert "Uploads\t1\t482 KB" in QGuiApplication.clipboard().text()
    click(sheet.leave)
    await until(lambda: not pane.findChildren(PlanSheet))
    assert values(opened(pane))["Blocked"] == "1"


async def test_the_sheet_names_whose_key_it_is(context: UiContext, account: FakeAccount) -> None:
    pane, services = built(context, ComposerPane), account.workspace()
    pane.bind(services)
    account.staging.stage("a.pdf")
    sheet = opened(pane)
    assert "Key of" not in values(sheet)
    whose = Identity("ws_1", "Invoices", "ann@example.com", Environment.PRODUCTION)
    services.account = replace(services.account, identity=whose)
    account.staging.stage("b.pdf")
    assert (sheet.lines[0].label, sheet.lines[0].note) == (
        "Key of",
        "Invoices · production · ann@example.com",
    )
    pane.deleteLater()


async def test_another_account_closes_the_sheet(pane: ComposerPane, account: FakeAccount) -> None:
    account.staging.stage("a.pdf")
    opened(pane)
    pane.bind(FakeAccount(account_id="account-2").workspace())
    await until(lambda: not pane.findChildren(PlanSheet))
