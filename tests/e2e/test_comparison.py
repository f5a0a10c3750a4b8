"""Two batches over the same documents side by side, by mouse and keys in the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from extend_desktop.ui.views.comparison.dialog import ComparisonDialog
from tests.e2e.test_review import choose_in_menu, finished_batch, shown_page
from tests.helpers.real_window import opened, real_window
from tests.helpers.sandbox_process import SAMPLES
from tests.helpers.ui_driver import click_row, open_dialog, shown_texts, table_texts, until

NAMES = ("invoice-harbor-HP-20417.pdf", "kestrel march.pdf", "invoice-oakfield-100482.pdf")


async def test_two_batches_side_by_side(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        paths = [SAMPLES / name for name in NAMES]
        await finished_batch(real, *paths, name="Older version", version="1.0")
        await finished_batch(real, *paths[:2])
        detail = real.window.work.detail
        await choose_in_menu(detail.buttons.more, "Compare with…")
        await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the batches")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (entry,) = menu.actions()
        assert entry.text() == "Older version · Invoices 1.0"
        entry.trigger()
        menu.close()
        dialog = await open_dialog(real.window, ComparisonDialog)
        await until(lambda: table_texts(dialog.values, 0), "the values of a document")
        assert "2 documents in both · 2 differ · 1 only in the other" in shown_texts(dialog)
        assert table_texts(dialog.documents, 0) == list(NAMES[:2])
        fields = table_texts(dialog.fields, 0)
        same = dict(zip(fields, table_texts(dialog.fields, 1), strict=True))
        new = dict(zip(fields, table_texts(dialog.fields, 3), strict=True))
        assert same["Invoice number"] == "2"
        assert new["Purchase order"] == "2"
        click_row(dialog.fields, fields.index("Invoice number"))
        await until(lambda: not table_texts(dialog.documents, 0), "none that differs there")
        click_row(dialog.fields, fields.index("Purchase order"))
        await until(lambda: len(table_texts(dialog.documents, 0)) == 2, "those that differ there")
        click_row(dialog.documents, 1)
        values = dict(
            zip(table_texts(dialog.values, 0), table_texts(dialog.values, 1), strict=True)
        )
        assert values["Purchase order"] == "CR-0077"
        QTest.keyClick(dialog.documents, Qt.Key.Key_Return)
        await until(lambda: shown_page(real.window.work.review) == NAMES[1], "Review")


async def test_there_must_be_another_batch(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        await finished_batch(real, SAMPLES / NAMES[0])
        detail = real.window.work.detail
        await choose_in_menu(detail.buttons.more, "Compare with…")
        await until(detail.notice.isVisible, "why not")
        assert "No other batch of this extractor" in detail.notice.text()
