"""Names come from outside: nothing of them is ever read as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import FittingLabel, PlainLabel, plain_tooltip, set_plain_tooltip

EVIL = "invoice <b>bold</b> <img src='file:///etc/hostname'>.pdf"


async def test_a_label_never_reads_markup(qtbot: QtBot) -> None:
    label = PlainLabel(EVIL, elide=None)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == EVIL


async def test_a_tooltip_shows_markup_as_letters() -> None:
    tip = plain_tooltip(f"{EVIL}\nsecond line")
    assert tip.startswith("<qt>")
    assert "<b>" not in tip
    assert "<img" not in tip
    assert "&lt;b&gt;bold&lt;/b&gt;" in tip
    assert tip.count("<br>") == 1
    assert plain_tooltip("") == ""


async def test_a_shortened_label_tells_the_rest_in_its_tooltip(qtbot: QtBot) -> None:
    label = PlainLabel("a rather long name of a document.pdf")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.text().endswith("…")
    assert "a rather long name" in label.toolTip()
    label.resize(600, 20)
    assert label.text() == label.full_text()
    assert label.toolTip() == ""


async def test_a_labels_own_font_survives_showing_and_a_change_of_role(
    qtbot: QtBot, context: UiContext
) -> None:
    label = PlainLabel("Files")
    label.setFont(context.theme.title_font())
    qtbot.addWidget(label)
    label.show()
    assert label.font().weight() == context.theme.title_font().weight()
    label.set_role("failed")
    assert label.font().weight() == context.theme.title_font().weight()


async def test_a_widget_tooltip_is_plain(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_plain_tooltip(widget, "5 < 6")
    assert "5 &lt; 6" in widget.toolTip()


async def test_the_label_is_a_real_label_for_assistive_technology(qtbot: QtBot) -> None:
    label = PlainLabel("Page 3")
    qtbot.addWidget(label)
    assert isinstance(label, QLabel)
    assert label.accessibleName() == "Page 3"


async def test_a_label_has_room_for_the_dots_of_a_capital(qtbot: QtBot) -> None:
    label = PlainLabel("Über")
    qtbot.addWidget(label)
    metrics = label.fontMetrics()
    top_px = -metrics.tightBoundingRect("Ü").top()
    assert label.contentsMargins().top() + metrics.ascent() >= top_px
    label.setText("over")
    assert label.contentsMargins().top() == 0


async def test_a_label_says_as_much_as_has_room_and_all_in_its_tooltip(qtbot: QtBot) -> None:
    label = FittingLabel()
    qtbot.addWidget(label)
    texts = ["12 uploads (7.5 MB), 1 reused, 29 blocked", "12 uploads (7.5 MB)", "12 uploads"]
    label.set_texts(texts)
    label.show()
    width_px = label.fontMetrics().horizontalAdvance
    for text in texts:
        label.resize(width_px(text) + 4, 20)
        assert label.text() == text
        assert (texts[0] in label.toolTip()) is (text != texts[0])
    label.resize(width_px(texts[-1]) - 10, 20)
    assert label.text().startswith("12 up")
    assert label.text().endswith("…")
    assert label.accessibleName() == texts[0]
