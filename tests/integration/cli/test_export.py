"""The export command as scripts call it: formats, shapes, columns, presets, what is new."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from extend_desktop.domain.exports import ColumnChoice, ExportOptions
from extend_desktop.services.exports.presets import ExportPreset, preset_text
from tests.helpers.commands import Finished, account_of, run_command
from tests.helpers.sandbox_process import SAMPLES, start_sandbox

ONE_INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


@pytest.fixture
def batch(private_home: Path) -> str:
    """A batch of one invoice."""
    with start_sandbox() as sandbox:
        done = run_command(
            "run", ONE_INVOICE, "--extractor", "Invoices", "--json", variables=account_of(sandbox)
        )
    assert done.code == 0, done.err
    return json.loads(done.out)["batch"]


def export(*arguments: str | Path, code: int = 0) -> Finished:
    done = run_command("export", *arguments)
    assert done.code == code, done.err
    return done


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), strict=True))


def test_every_format_and_choice(batch: str, tmp_path: Path, private_home: Path) -> None:
    book = tmp_path / "t.xlsx"
    said: dict[str, Any] = json.loads(export(batch, "--to", book, "--manifest", "--json").out)
    assert openpyxl.load_workbook(book).sheetnames[0] == "Documents"
    assert said["sheets"]["Documents"] == said["rows"] == 1
    assert Path(said["manifest"]).is_file()
    line = export(batch, "--format", "jsonl", "--to", "-").out
    assert json.loads(line)["run"]["object"] == "extract_run"
    export(batch, "--format", "json-folder", "--to", tmp_path / "out")
    assert (tmp_path / "out" / f"{ONE_INVOICE.name}.json").is_file()
    # Items, with columns by name, one of them renamed.
    [array] = [name for name in json.loads(line)["run"]["output"]["value"] if "line" in name]
    items = export(
        batch, batch, "--shape", f"items={array}", "--columns", "file, status=State", "--to", "-"
    )
    assert len(rows(items.out)) > 1
    assert set(rows(items.out)[0].items()) == {("file", ONE_INVOICE.name), ("State", "processed")}
    # A preset from a file, as somebody shared it.
    shared = tmp_path / "ours.json"
    options = ExportOptions(columns=(ColumnChoice("document:file", "Document"),))
    shared.write_text(preset_text(ExportPreset("Ours", options)), encoding="utf-8")
    first = export(batch, "--preset", shared, "--since-last", "--to", "-")
    again = export(batch, "--preset", shared, "--since-last", "--to", "-")
    assert (rows(first.out), rows(again.out)) == ([{"Document": ONE_INVOICE.name}], [])
    assert len(rows(export(batch, "--preset", "data INTERCHANGE", "--to", "-").out)) == 1


def test_what_there_is_not_is_said_with_what_there_is(batch: str, tmp_path: Path) -> None:
    for arguments, words in (
        (("--columns", "file,toatl", "--to", "-"), "total.amount"),
        (("--shape", "items=x", "--to", "-"), "items=line_items"),
        (("--preset", "Excel", "--to", "-"), "Excel international"),
        (("--format", "json-folder", "--to", "-"), "A folder cannot go to standard output"),
        (("--format", "jsonl", "--columns", "file", "--to", "-"), "JSON holds everything"),
    ):
        refused = export(batch, *arguments, code=2)
        assert words in refused.err
        assert refused.out == ""
    odd = tmp_path / "odd.json"
    odd.write_text('{"format": "extend-desktop export preset", "version": 2}', encoding="utf-8")
    assert "no preset of this program" in export(batch, "--preset", odd, "--to", "-", code=2).err
