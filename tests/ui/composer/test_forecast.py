"""What the plan says a batch will cost, and that it follows version, options, list and journal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.batches import BatchStatus
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.spending import Spending
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from tests.helpers.fake_workspace import NOW, FakeAccount, batch
from tests.helpers.pane_fixtures import click, until

INVOICES, LEASES = ExtractorId("ex_0"), ExtractorId("ex_1")


def line(pane: ComposerPane) -> str:
    return pane.plan.pages.full_text() if pane.plan.pages.isVisible() else ""


async def choose(pane: ComposerPane, extractor_id: ExtractorId) -> None:
    picker = pane.terms.extractor
    await until(picker.isEnabled)
    picker.setCurrentIndex(picker.findData(extractor_id))


async def test_the_plan_says_what_it_will_cost(pane: ComposerPane, account: FakeAccount) -> None:
    account.batches.spent[INVOICES, "2.0"] = (Spending(10, 30.0, {}), Spending(4, 20.0, {}))
    account.staging.stage("a.pdf", "b.pdf", page_count=100)
    await choose(pane, INVOICES)
    await until(
        lambda: line(pane) == "About 200 pages, 600 to 1,000 credits (from your last 2 batches)"
    )
    account.staging.stage("c.pdf", page_count=100)
    await until(lambda: "900 to 1,500 credits" in line(pane))
    pane.terms.version.setCurrentIndex(pane.terms.version.findData("1.0"))
    await until(lambda: "credits not known: no earlier batch" in line(pane))
    await choose(pane, LEASES)
    await until(lambda: "credits not known" in line(pane))
    await choose(pane, INVOICES)
    await until(lambda: "900 to 1,500 credits" in line(pane))
    QTest.mouseClick(pane.side.options.fold, Qt.MouseButton.LeftButton)
    QTest.keyClicks(pane.side.options.pages, "1-2")
    await until(lambda: "credits not known" in line(pane))


async def test_a_batch_that_ends_makes_the_price_known(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.staging.stage("a.pdf", page_count=7)
    await choose(pane, INVOICES)
    await until(lambda: "credits not known" in line(pane))
    account.batches.spent[INVOICES, "2.0"] = (Spending(2, 10.0, {}),)
    running = batch("b1")
    account.batches.announce(running)
    account.batches.announce(replace(running, status=BatchStatus.COMPLETED, finished_at=NOW))
    await until(lambda: line(pane) == "About 7 pages, about 35 credits (from your last batch)")


async def test_an_operator_extractor_has_no_upper_limit(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.extractors.configs[LEASES] = {"baseProcessor": "extraction_operator"}
    account.batches.spent[LEASES, "2.0"] = (Spending(2, 4.0, {}), Spending(1, 9.0, {}))
    account.staging.stage("a.pdf", page_count=10)
    await choose(pane, LEASES)
    await until(
        lambda: (
            line(pane) == "About 10 pages, 20 credits or more (from your last 2 batches); "
            "Operator extractors have no upper limit"
        )
    )


def question(pane: ComposerPane) -> QuestionDialog | None:
    dialogs = pane.findChildren(QuestionDialog)
    return next((item for item in dialogs if item.isVisible()), None)


async def test_submit_asks_once_above_the_limit(pane: ComposerPane, account: FakeAccount) -> None:
    account.batches.spent[INVOICES, "2.0"] = (Spending(10, 30.0, {}), Spending(4, 20.0, {}))
    account.staging.stage("a.pdf", "b.pdf", page_count=100)
    await choose(pane, INVOICES)
    await until(lambda: "600 to 1,000 credits" in line(pane))
    pane.context.settings.update(ask_above_credits=999)
    click(pane.submit_button)
    asked = question(pane)
    assert asked is not None
    assert asked.text() == (
        "Submit 2 inputs?\n"
        "About 200 pages, 600 to 1,000 credits (from your last 2 batches).\n"
        "Submit is set to ask above 999 credits; change this in Settings."
    )
    click(asked.leave)
    assert account.batches.submitted == []
    assert len(account.staging.drafts) == 2
    click(pane.submit_button)
    asked = question(pane)
    assert asked is not None
    click(asked.agree)
    await until(lambda: len(account.batches.submitted) == 1)


async def test_submit_does_not_ask_up_to_the_limit(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.batches.spent[INVOICES, "2.0"] = (Spending(4, 20.0, {}),)
    account.staging.stage("a.pdf", page_count=200)
    await choose(pane, INVOICES)
    await until(lambda: "about 1,000 credits" in line(pane))
    pane.context.settings.update(ask_above_credits=1000)
    click(pane.submit_button)
    assert question(pane) is None
    await until(lambda: len(account.batches.submitted) == 1)


async def test_what_came_while_it_was_asked_is_asked_about_too(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.batches.spent[INVOICES, "2.0"] = (Spending(4, 20.0, {}),)
    account.staging.stage("a.pdf", page_count=400)
    await choose(pane, INVOICES)
    await until(lambda: "about 2,000 credits" in line(pane))
    pane.context.settings.update(ask_above_credits=1000)
    click(pane.submit_button)
    first = question(pane)
    assert first is not None
    account.staging.stage("b.pdf", page_count=400)
    click(first.agree)
    assert account.batches.submitted == []
    again = question(pane)
    assert again is not None
    assert again.text().startswith("Submit 2 inputs?")
    click(again.agree)
    await until(lambda: len(account.batches.submitted) == 1)
