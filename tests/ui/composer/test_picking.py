"""Picking an extractor: favourites, what a version is, which fields there are, one that is gone."""

from __future__ import annotations

from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.extractors import ExtractorVersion
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pane import ComposerPane
from tests.helpers.fake_workspace import NOW, FakeAccount
from tests.helpers.pane_fixtures import click, until

INVOICES, LEASES, RECEIPTS = (ExtractorId(f"ex_{number}") for number in range(3))
ACCOUNT = AccountId("account-1")
CONFIG = {
    "schema": {
        "type": "object",
        "properties": {"total": {"type": "number", "extend:name": "Total"}},
    }
}


def offered(pane: ComposerPane) -> list[str]:
    picker = pane.terms.extractor
    return [picker.itemText(row) for row in range(picker.count())]


async def pick(pane: ComposerPane, extractor_id: ExtractorId) -> None:
    picker = pane.terms.extractor
    await until(picker.isEnabled)
    picker.setCurrentIndex(picker.findData(extractor_id))
    await until(lambda: pane.terms.version.version is not None)


async def test_favourites_are_offered_first_and_kept(
    pane: ComposerPane, account: FakeAccount, context: UiContext
) -> None:
    assert not pane.terms.star.isEnabled()
    await pick(pane, RECEIPTS)
    pane.terms.version.setCurrentIndex(pane.terms.version.findData("1.0"))
    click(pane.terms.star)
    assert pane.terms.extractor.currentText() == "Receipts"
    assert pane.terms.version.version == "1.0"
    assert context.settings.current.favourite_extractors == {ACCOUNT: (RECEIPTS,)}
    assert offered(pane) == ["Receipts", "Invoices (US)", "Leases"]
    picked = pane.terms.extractor.extractor
    assert picked is not None
    assert picked.id == RECEIPTS
    account.batches.recent = (LEASES,)
    pane.bind(account.workspace())
    await until(lambda: offered(pane) == ["Receipts", "Leases", "Invoices (US)"])
    await pick(pane, RECEIPTS)
    assert pane.terms.star.isChecked()
    click(pane.terms.star)
    assert offered(pane) == ["Leases", "Invoices (US)", "Receipts"]
    pane.bind(FakeAccount(account_id="account-2").workspace())
    assert not pane.terms.star.isChecked()


async def test_a_version_says_when_it_was_made_and_what_for(pane: ComposerPane) -> None:
    version = ExtractorVersion("v", INVOICES, "2.0", "Adds tax", NOW)
    pane.terms.version.offer((version,))
    assert pane.terms.about.full_text().endswith(" · Adds tax")
    assert "does not say who" in pane.terms.about.toolTip()
    pane.terms.version.say("Loading versions…")
    assert pane.terms.about.isHidden()


async def test_the_fields_of_the_version_are_shown(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.extractors.configs[INVOICES] = CONFIG
    await pick(pane, INVOICES)
    await until(lambda: pane.terms.fields.full_text() == "1 field: Total")
    assert not pane.terms.fields.isHidden()
    await pick(pane, LEASES)
    await until(pane.terms.fields.isHidden)


async def test_an_extractor_that_is_gone_is_said_clearly(
    pane: ComposerPane, account: FakeAccount, context: UiContext
) -> None:
    account.staging.stage("a.pdf")
    context.settings.update(last_extractors={ACCOUNT: ExtractorId("ex_old")})
    pane.bind(account.workspace())
    await until(lambda: "ex_old, is gone" in pane.plan.reason.full_text())
    account.extractors.versions_error = RequestError("not_found", what="extractor")
    pane.terms.extractor.setCurrentIndex(0)
    await until(lambda: "no longer at Extend" in pane.plan.reason.full_text())
    assert not pane.submit_button.isEnabled()
