"""A finished batch runs again and its originals get other names, by mouse and keys in the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

from extend_desktop.ui.views.comparison.dialog import ComparisonDialog
from extend_desktop.ui.views.renames.dialog import RenameDialog
from extend_desktop.ui.views.repeats.dialog import RepeatDialog
from tests.e2e.test_review import choose_in_menu, finished_batch
from tests.helpers.real_window import real_window
from tests.helpers.sandbox_process import SAMPLES
from tests.helpers.ui_driver import (
    click,
    click_when_on,
    open_dialog,
    shown_texts,
    table_texts,
    type_into,
    until,
)

NAMES = ("invoice-harbor-HP-20417.pdf", "kestrel march.pdf")


async def test_again_on_another_version_and_the_two_side_by_side(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await finished_batch(real, *(SAMPLES / name for name in NAMES), version="1.0")
        detail = real.window.work.detail
        before = detail.batch_id
        await choose_in_menu(detail.buttons.more, "Run again…")
        dialog = await open_dialog(real.window, RepeatDialog)
        await until(lambda: not dialog.obstacle(), "the documents")
        await click_when_on(dialog.submit)
        await until(lambda: detail.batch_id not in (before, None), "the new batch")
        assert detail.batch_id is not None
        again = await real.workspace.batches.wait_until_done(detail.batch_id)
        assert (again.again_of, again.pinned_version) == (before, "2.0")
        await until(detail.again_of.compare.isVisible, "the way to the comparison")
        click(detail.again_of.compare)
        compared = await open_dialog(real.window, ComparisonDialog)
        await until(lambda: table_texts(compared.values, 0), "the values of a document")
        assert "2 documents in both · 2 differ" in shown_texts(compared)


async def test_originals_get_names_from_their_fields_and_get_the_old_ones_back(
    private_home: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "originals"
    folder.mkdir()
    paths = [Path(shutil.copy(SAMPLES / name, folder)) for name in NAMES]
    async with real_window(private_home, sandbox=True) as real:
        await finished_batch(real, *paths)
        await choose_in_menu(real.window.work.detail.buttons.more, "Rename the originals…")
        dialog = await open_dialog(real.window, RenameDialog)
        type_into(dialog.form.pattern, "{invoice_number}")
        await click_when_on(dialog.agree)
        await until(dialog.earlier.isVisible, "the way back")
        names = {path.name for path in folder.iterdir()}
        await until(lambda: names == set(table_texts(dialog.table, 0)), "the new names in the list")
        assert names.isdisjoint(NAMES)
        await click_when_on(dialog.earlier.undo)
        await until(lambda: not dialog.earlier.isVisible(), "the old names")
        assert {path.name for path in folder.iterdir()} == set(NAMES)
