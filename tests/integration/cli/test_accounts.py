"""`accounts export` and `import` as real commands over real settings and a keyring."""

from __future__ import annotations

import json
from pathlib import Path

from tests.helpers.commands import account_of, run_command
from tests.helpers.sandbox_process import start_sandbox

KEY = "sk_live_never_in_a_file_4711"
US, EU = "https://api.extend.ai", "https://api.eu1.extend.ai"


def keep(home: Path, *accounts: dict[str, object]) -> None:
    """Write settings as an earlier window left them."""
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "settings.json").write_text(json.dumps({"accounts": accounts}))


def kept(home: Path) -> list[dict[str, object]]:
    return json.loads((home / "config" / "settings.json").read_text())["accounts"]


OFFICE: dict[str, object] = {
    "id": "a1", "name": "Office", "base_url": US, "is_production": True, "ask_above_inputs": 7,
    "identity": {"user": "ann@example.com", "workspace": "Invoices"},
}  # fmt: skip


def test_accounts_go_to_another_home_without_key_and_owner(
    private_home: Path, tmp_path: Path
) -> None:
    keep(private_home, OFFICE)
    file = tmp_path / "accounts.json"
    variables = {"EXTEND_API_KEY": KEY, "EXTEND_REGION": "eu"}
    written = run_command("accounts", "export", file, variables=variables)
    assert (written.code, written.out) == (
        0,
        "2 accounts written to accounts.json, without keys.\n",
    )
    text = file.read_text()
    for secret in (KEY, "ann@example.com", "Invoices", "a1"):
        assert secret not in text
    printed = run_command("accounts", "export", "-", variables=variables)
    assert printed.out == text

    keep(private_home, {"id": "b1", "name": "office", "base_url": EU})
    before = kept(private_home)
    shown = run_command("accounts", "import", file, "--dry-run")
    assert shown.out.splitlines() == [
        "Environment  api.eu1.extend.ai  New",
        "Office  api.extend.ai  New, as “Office (2)”",
    ]
    assert "2 accounts would be imported." in shown.err
    assert kept(private_home) == before

    came = run_command("accounts", "import", file, "--json")
    facts = json.loads(came.out)
    assert [(item["what"], item["as"]) for item in facts] == [
        ("new", "Environment"),
        ("numbered", "Office (2)"),
    ]
    assert kept(private_home)[0]["id"] == "b1"
    assert [item["name"] for item in kept(private_home)] == ["office", "Environment", "Office (2)"]
    assert kept(private_home)[2]["is_production"] is True
    assert kept(private_home)[2]["ask_above_inputs"] == 7

    again = run_command("accounts", "import", file)
    assert "Environment  api.eu1.extend.ai  Already there as “Environment”" in again.out

    needs_key = run_command("doctor", "--account", "Office (2)")
    assert "There is no key for this account" in needs_key.out


def test_a_file_that_is_none_is_refused_and_changes_nothing(
    private_home: Path, tmp_path: Path
) -> None:
    keep(private_home, OFFICE)
    before = kept(private_home)
    file = tmp_path / "other.json"
    file.write_text('{"format": "extend-desktop accounts", "version": 9, "accounts": []}')
    later = run_command("accounts", "import", file)
    assert later.code != 0
    assert "other.json has version 9 of the format. Nothing was imported." in later.err
    file.write_text("[" * 50_000)
    assert "The file holds no accounts" in run_command("accounts", "import", file).err
    gone = run_command("accounts", "import", tmp_path / "gone.json")
    assert gone.code != 0
    assert "gone.json" in gone.err
    assert run_command("accounts", "export", file, "--dry-run").code == 2
    assert run_command("accounts", "list", file).code == 2
    assert kept(private_home) == before


def test_a_large_batch_of_a_production_account_of_the_environment_needs_a_yes(
    private_home: Path, tmp_path: Path
) -> None:
    for number in range(101):
        (tmp_path / f"invoice {number}.txt").write_text(f"Invoice {number}")
    with start_sandbox() as sandbox:
        variables = {**account_of(sandbox), "EXTEND_PRODUCTION": "1"}
        arguments = ("run", tmp_path, "--extractor", "Invoices")
        refused = run_command(*arguments, variables=variables)
        assert refused.code == 2
        assert "101 inputs would be submitted to the production account Environment" in refused.err
        assert not {"uploadFile", "createExtractBatch"} & set(sandbox.state()["calls"])
        odd = run_command(*arguments, variables={**variables, "EXTEND_PRODUCTION": "maybe"})
        assert odd.code != 0
        assert "EXTEND_PRODUCTION is 1 for an account of production" in odd.err
