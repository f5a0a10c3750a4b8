"""Options for this batch: set in plain words or as JSON, sent with the batch, set back after it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from extend_desktop.domain.batch_options import BatchOptions
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.ui.views.composer.option_choices import ChoiceBox
from extend_desktop.ui.views.composer.options import OptionsForm
from extend_desktop.ui.views.composer.override_dialog import OverrideDialog
from extend_desktop.ui.views.composer.pane import ComposerPane
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import click, until


@pytest.fixture
def options(pane: ComposerPane, account: FakeAccount) -> OptionsForm:
    """Return the options, unfolded, over a list that can be sent."""
    pane.resize(QSize(1_100, 820))
    account.staging.stage("a.pdf")
    click(pane.side.options.fold)
    return pane.side.options


async def pick_extractor(pane: ComposerPane, row: int = 0) -> None:
    await until(lambda: pane.terms.extractor.count() == 3)
    pane.terms.extractor.setCurrentIndex(row)
    await until(lambda: pane.terms.version.version is not None)


async def test_what_is_set_is_sent_and_is_set_back_for_the_next_batch(
    pane: ComposerPane, account: FakeAccount, options: OptionsForm
) -> None:
    await pick_extractor(pane)
    assert options.count.full_text() == "none set"
    QTest.keyClicks(options.pages, "1-5, 8")
    options.citations.setCurrentIndex(2)
    options.review_agent.setCurrentIndex(1)
    QTest.keyClicks(options.base_version, "4.6.0")
    QTest.keyClicks(options.tags, "dept-204, nov!")
    assert options.count.full_text() == "5 set"
    click(pane.submit_button)
    await until(lambda: account.batches.submitted)
    terms, _ = account.batches.submitted[0]
    assert terms.options == BatchOptions(
        {
            "advancedOptions": {
                "pageRanges": [{"start": 1, "end": 5}, {"start": 8, "end": 8}],
                "citationsEnabled": False,
                "reviewAgent": {"enabled": True},
            },
            "baseVersion": "4.6.0",
        },
        ("dept-204", "nov"),
    )
    await until(lambda: options.count.full_text() == "none set")
    assert options.pages.text() == options.tags.text() == ""


async def test_pages_that_are_none_hold_submit_back_until_they_are_mended(
    pane: ComposerPane, options: OptionsForm
) -> None:
    await pick_extractor(pane)
    QTest.keyClicks(options.pages, "5-2")
    assert "Pages: give numbers" in pane.obstacle()
    assert not pane.submit_button.isEnabled()
    click(options.set_back)
    assert pane.obstacle() == ""
    assert options.pages.text() == ""


async def test_json_is_checked_as_it_is_typed_and_shows_in_the_fields(
    pane: ComposerPane, options: OptionsForm
) -> None:
    QTest.keyClicks(options.pages, "2")
    click(options.as_json)
    dialog = options.findChildren(OverrideDialog)[-1]
    assert '"start": 2' in dialog.text.toPlainText()
    dialog.text.setPlainText('{"pages": 2}')
    assert "There is no “pages”" in dialog.problem.full_text()
    assert not dialog.use.isEnabled()
    dialog.text.setPlainText(
        '{"advancedOptions": {"citationsEnabled": true, "citationMode": "word"}}'
    )
    click(dialog.use)
    assert options.citations.currentText() == "On"
    assert options.pages.text() == ""
    assert options.count.full_text() == "2 set"


async def test_what_an_operator_extractor_ignores_is_greyed(
    pane: ComposerPane, account: FakeAccount, options: OptionsForm
) -> None:
    account.extractors.configs[ExtractorId("ex_1")] = {"baseProcessor": "extraction_operator"}
    await pick_extractor(pane, 1)
    await until(lambda: not options.review_agent.isEnabled())
    assert "Operator extractors do not use this" in options.review_agent.toolTip()
    pane.terms.extractor.setCurrentIndex(0)
    await until(options.review_agent.isEnabled)


def box_of(options: OptionsForm, name: str) -> ChoiceBox:
    return next(box for box in options.more_choices.boxes if box.accessibleName() == name)


async def test_less_common_options_are_behind_more_with_what_they_cost(
    pane: ComposerPane, options: OptionsForm
) -> None:
    await pick_extractor(pane)
    assert not options.more_choices.isVisible()
    click(options.more)
    assert options.more_choices.isVisible()
    processor, chunking = box_of(options, "Processor"), box_of(options, "Chunking")
    assert "Credits a page" in processor.toolTip()
    assert all(box.toolTip() for box in options.more_choices.boxes)
    QTest.keyClicks(processor, "L")
    QTest.keyClicks(chunking, "C")
    assert options.options.override == {
        "baseProcessor": "extraction_light",
        "advancedOptions": {"chunkingOptions": {"chunkingStrategy": "contextual"}},
    }
    QTest.keyClick(chunking, Qt.Key.Key_Home)
    assert options.options.override == {"baseProcessor": "extraction_light"}
    click(options.more)
    assert not options.more_choices.isVisible()


async def test_one_that_is_set_as_json_is_shown_and_keeps_what_stands_beside_it(
    pane: ComposerPane, options: OptionsForm
) -> None:
    inner = {"chunkingStrategy": "semantic", "pageChunkSize": 7}
    options.begin_with(BatchOptions({"advancedOptions": {"chunkingOptions": inner}}))
    chunking = box_of(options, "Chunking")
    assert options.more_choices.isVisible()
    assert chunking.currentText() == "Semantic"
    kept = {"advancedOptions": {"chunkingOptions": {"pageChunkSize": 7}}}
    QTest.keyClick(chunking, Qt.Key.Key_Home)
    assert options.options.override == kept


async def test_operator_takes_no_option_that_it_ignores(
    pane: ComposerPane, options: OptionsForm
) -> None:
    QTest.keyClicks(box_of(options, "Processor"), "O")
    greyed = [box.accessibleName() for box in options.more_choices.boxes if not box.isEnabled()]
    assert greyed == ["Chunking", "Long lists", "Figures", "Reasoning"]
    QTest.keyClick(box_of(options, "Processor"), Qt.Key.Key_Home)
    assert all(box.isEnabled() for box in options.more_choices.boxes)


async def test_the_bar_of_the_form_lies_beside_its_fields(
    pane: ComposerPane, options: OptionsForm
) -> None:
    """In languages with long words it lay over them."""
    click(options.more)
    pane.resize(QSize(1_000, 420))
    form = pane.side.form
    inside = form.widget()
    assert inside is not None
    await until(lambda: form.verticalScrollBar().isVisible())
    await until(lambda: inside.width() == form.viewport().width())
    before_px = pane.side.width()
    options.set_back.setText("A word that is as long as some are in other languages")
    await until(lambda: pane.side.width() > before_px)
    options.set_back.setText("Set all back")
    await until(lambda: pane.side.width() == before_px)


async def test_what_most_options_show_is_whole_beside_the_bar_of_the_form(
    pane: ComposerPane, options: OptionsForm
) -> None:
    pane.resize(QSize(1_000, 420))
    await until(lambda: pane.side.form.verticalScrollBar().isVisible())
    box = options.review_agent
    words_px = box.fontMetrics().horizontalAdvance(box.currentText())
    assert box.currentText() == "As the extractor"
    await until(lambda: field_px(box) >= words_px)


def field_px(box: ChoiceBox) -> int:
    """Return how much room the style leaves for the words of a box."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    control = QStyle.ComplexControl.CC_ComboBox
    return box.style().subControlRect(control, option, part, box).width()
