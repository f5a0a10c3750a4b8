"""`settings export`, `import` and `reset` as real commands over a real file."""

from __future__ import annotations

import json
from pathlib import Path

from tests.helpers.commands import run_command


def keep(home: Path, **fields: object) -> None:
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "settings.json").write_text(json.dumps(fields))


def kept(home: Path) -> dict[str, object]:
    return json.loads((home / "config" / "settings.json").read_text())


def test_settings_go_to_another_home_and_back_to_the_first(
    private_home: Path, tmp_path: Path
) -> None:
    keep(private_home, theme="dark", doubt_limit_percent=90, last_export_folder="/private")
    file = tmp_path / "mine.json"
    written = run_command("settings", "export", file)
    assert (written.code, written.out) == (0, "The settings were written to mine.json.\n")
    assert run_command("settings", "export", "-").out == file.read_text()
    assert "/private" not in file.read_text()

    keep(private_home, page_size=25, last_export_folder="/theirs")
    before = kept(private_home)
    shown = run_command("settings", "import", file, "--dry-run")
    assert shown.out.splitlines() == [
        "General: Colours: Like the system → Dark",
        "General: Files per page: 25 → 100",
        "Results: Doubtful below: 80 % → 90 %",
    ]
    assert "3 settings would change." in shown.err
    assert kept(private_home) == before
    came = run_command("settings", "import", file)
    assert "3 settings were changed." in came.err
    fields = kept(private_home)
    assert (fields["theme"], fields["page_size"], fields["doubt_limit_percent"]) == (
        "dark",
        100,
        90,
    )
    assert fields["last_export_folder"] == "/theirs"
    assert "Nothing would change" in run_command("settings", "import", file).err

    only = run_command("settings", "reset", "--only", "results", "--json")
    assert json.loads(only.out) == [
        {"part": "results", "key": "doubt_limit_percent", "before": 90, "after": 80}
    ]
    run_command("settings", "reset")
    assert (kept(private_home)["theme"], kept(private_home)["doubt_limit_percent"]) == (
        "system",
        80,
    )


def test_what_cannot_be_changes_nothing(private_home: Path, tmp_path: Path) -> None:
    keep(private_home, theme="dark")
    before = kept(private_home)
    file = tmp_path / "odd.json"
    head = {"format": "extend-desktop settings", "version": 1}
    file.write_text(json.dumps({**head, "settings": {"general": {"thme": "light"}}}))
    odd = run_command("settings", "import", file)
    assert odd.code != 0
    assert "There is no setting general.thme, which odd.json names." in odd.err
    file.write_text(json.dumps({**head, "settings": {"network": {"proxy_mode": "manual"}}}))
    assert run_command("settings", "import", file).code != 0
    for arguments in (("export",), ("reset", file), ("import", file, "--only", "general")):
        assert run_command("settings", *arguments).code == 2
    assert kept(private_home) == before
