"""Commands while a real window, a process of its own, holds the journal."""

from __future__ import annotations

import json
from pathlib import Path

from tests.helpers.commands import account_of, run_command
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.helpers.window_process import open_window

ONE_INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


def test_batches_export_and_doctor_read_beside_the_window(
    private_home: Path, tmp_path: Path
) -> None:
    with start_sandbox() as sandbox:
        account = account_of(sandbox)
        done = run_command("run", ONE_INVOICE, "--extractor", "Invoices", variables=account)
        assert done.code == 0, done.err
        with open_window(private_home, account):
            [batch] = json.loads(run_command("batches", "--json").out)
            assert batch["processed"] == 1
            target = tmp_path / "out.csv"
            exported = run_command("export", batch["batch"], "--csv", target)
            assert exported.code == 0, exported.err
            assert "Harbor Paper Company" in target.read_text(encoding="utf-8")
            assert "not in the history" in exported.err
            looked = run_command("doctor", variables=account)
            assert looked.code == 0, looked.out
            assert "1 batch in" in looked.out
            assert "read beside it" in looked.out
            refused = run_command("delete", batch["batch"])
            assert refused.code == 3
            assert "The journal is in use" in refused.err
        assert run_command("delete", batch["batch"]).code == 0
