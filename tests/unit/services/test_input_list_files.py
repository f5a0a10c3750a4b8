"""Lists as they are read from a folder, where what looks like a name may be a document."""

from __future__ import annotations

from pathlib import Path

import pytest

from extend_desktop.bootstrap.worksheets import Worksheets
from extend_desktop.services.input_list_files import InputListFiles, ListChoices


@pytest.fixture
def files() -> InputListFiles:
    return InputListFiles(Worksheets())


@pytest.mark.parametrize("text", ["invoice\n", "invoice\nreceipt\n", "note,scan\na,b\n"])
async def test_a_first_row_that_names_a_file_beside_the_list_is_one_of_inputs(
    files: InputListFiles, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    assert (await files.read(path)).header is not None
    name = text.split("\n")[0].split(",")[0]
    (tmp_path / name).mkdir()
    assert (await files.read(path)).header is not None, "a folder may be called as a column is"
    (tmp_path / name).rmdir()
    (tmp_path / name).write_text("a document without an ending")
    assert (await files.read(path)).header is None
    assert (await files.read(path, ListChoices(has_header=True))).header is not None


async def test_a_name_that_no_file_can_have_is_one_of_a_column(
    files: InputListFiles, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{'file' * 200}\ninvoice.pdf\n")
    assert (await files.read(path)).header is not None
