"""What a command says of a failure stands in the log too, without any secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.commands import account_of, run_command
from tests.helpers.sandbox_process import start_sandbox

WRONG_KEY = "sk_wrong_0123456789"


def test_a_refused_key_is_in_the_log_and_the_key_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXTEND_DESKTOP_HOME", str(tmp_path))
    document = tmp_path / "a.txt"
    document.write_text("Invoice 1")
    with start_sandbox() as sandbox:
        variables = {**account_of(sandbox), "EXTEND_API_KEY": WRONG_KEY}
        refused = run_command("run", document, "--extractor", "Invoices", variables=variables)
    assert refused.code == 3
    log = (tmp_path / "logs" / "extend-desktop.log").read_text(encoding="utf-8")
    assert "unauthorized" in log
    assert "request_id=" in log
    assert WRONG_KEY not in log
