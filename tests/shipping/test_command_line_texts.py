"""The manual page and the completions cover the whole command line, and work."""

from __future__ import annotations

import argparse
import re
import subprocess
from datetime import date
from pathlib import Path

import pytest

from shipping.linux.command_line import Command, Option, Values, read_command_line
from shipping.linux.completions import bash_completion, fish_completion, zsh_completion
from shipping.linux.manual_page import manual_page, roff
from tests.helpers.package_tools import needs

COMMANDS = read_command_line()
NAMED = [command for command in COMMANDS if command.name]
README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
PAGE = manual_page(COMMANDS, "0.1.0", date(2026, 2, 9))
BASH = bash_completion(COMMANDS)
COMPLETIONS = {"bash": BASH, "zsh": zsh_completion(COMMANDS), "fish": fish_completion(COMMANDS)}


def test_all_commands_are_read() -> None:
    assert [command.name for command in COMMANDS] == [
        "", "demo", "run", "batches", "resume", "retry", "cancel", "delete", "export",
        "accounts", "settings", "journal", "doctor", "sandbox",
    ]  # fmt: skip


def test_values_of_options_are_understood() -> None:
    options = {
        (command.name, option.flags[-1]): option
        for command in COMMANDS
        for option in command.options
    }
    assert options["demo", "--out"].values is Values.FOLDER
    assert options["run", "--csv"].values is Values.FILE
    assert options["sandbox", "--generation"].choices == ("current", "legacy", "legacy-only")
    assert options["retry", "--reason"].repeats
    assert options["run", "--json"].values is Values.NONE


def test_of_some_options_one_must_be_given() -> None:
    required = {
        command.name: [[option.flags[-1] for option in group] for group in command.required]
        for command in COMMANDS
        if command.required
    }
    assert required == {"run": [["--extractor", "--again"]], "export": [["--to", "--csv"]]}
    assert "{\\fB\\-\\-extractor\\fR \\fIID\\fR | \\fB\\-\\-again\\fR \\fIBATCH\\fR}" in PAGE


def section(page: str, command: str) -> str:
    begin = page.index(f".SS extend\\-desktop {command}\n")
    ends = [page.find(mark, begin + 1) for mark in (".SS ", ".SH ")]
    return page[begin : min(end for end in ends if end > 0)]


@pytest.mark.parametrize("command", NAMED, ids=lambda command: command.name)
def test_the_manual_page_has_every_option_under_its_command(command: Command) -> None:
    text = section(PAGE, command.name)
    for option in command.options:
        for flag in option.flags:
            assert f"\\fB{roff(flag)}\\fR" in text
    for argument in command.arguments:
        assert f"\\fI{argument.name}\\fR" in text


def test_the_manual_page_has_no_gap_left() -> None:
    assert "@" not in PAGE.replace("@NAMES@", "")
    for variable in ("EXTEND_API_KEY", "EXTEND_BASE_URL", "EXTEND_DESKTOP_HOME"):
        assert variable in PAGE


@pytest.mark.parametrize("command", NAMED, ids=lambda command: command.name)
def test_the_readme_names_every_option_where_its_command_is(command: Command) -> None:
    text = README if command.name == "sandbox" else "".join(rows_of(command.name))
    flags = {flag for option in command.options for flag in option.flags if flag.startswith("--")}
    # Said once for all commands that take it, in the paragraph about a damaged journal.
    common = {"--help", "--new-journal", "--understood"}
    assert flags - common - set(re.findall(r"--[a-z-]+", text)) == set()


def rows_of(command: str) -> list[str]:
    begin = f"| `extend-desktop {command}"
    rows = [line for line in README.splitlines(keepends=True) if line.startswith(begin)]
    assert rows
    return rows


def test_help_texts_cannot_become_requests_of_roff() -> None:
    assert roff(".so x") == "\\&.so x"
    assert roff("'x") == "\\&'x"
    assert roff("a\\b-c") == "a\\eb\\-c"


@needs("man")
def test_man_shows_the_page_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "extend-desktop.1"
    path.write_text(PAGE, "utf-8")
    command = ["man", "--warnings", "--local-file", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "--files-per-minute" in done.stdout


@pytest.mark.parametrize("shell", COMPLETIONS)
def test_each_completion_names_every_command_and_option(shell: str) -> None:
    text = COMPLETIONS[shell]
    for command in COMMANDS:
        assert command.name in text
        for option in command.options:
            for flag in option.flags:
                assert _is_offered(shell, text, command.name, flag), (command.name, flag)


def _is_offered(shell: str, text: str, command: str, flag: str) -> bool:
    if shell != "fish":
        return flag in text
    kind = f" -l {flag[2:]} " if flag.startswith("--") else f" -s {flag[1:]} "
    condition = f"'__extend_desktop_command {command}'" if command else "'not __extend_desktop"
    return any(condition in line and kind in line for line in text.splitlines())


def bash_answers(folder: Path, *words: str) -> list[str]:
    """What bash offers for the last of the words, in the folder."""
    script = folder / "completion.bash"
    script.write_text(BASH, "utf-8")
    ask = (
        'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));'
        ' _extend_desktop; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    command = ["bash", "--norc", "-uc", ask, str(script), "extend-desktop", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder)
    assert done.stderr == ""
    return sorted(filter(None, done.stdout.splitlines()))


def test_bash_completes_commands_and_files_at_first(tmp_path: Path) -> None:
    (tmp_path / "report two.pdf").touch()
    assert bash_answers(tmp_path, "re") == ["report two.pdf", "resume", "retry"]
    assert bash_answers(tmp_path, "--sa") == ["--sandbox"]


@pytest.mark.parametrize("command", NAMED, ids=lambda command: command.name)
def test_bash_completes_the_options_of_each_command(command: Command, tmp_path: Path) -> None:
    flags = sorted(flag for option in command.options for flag in option.flags)
    assert bash_answers(tmp_path, command.name, "-") == flags


def test_bash_completes_values(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    assert bash_answers(tmp_path, "demo", "--out", "f") == ["folder"]
    assert bash_answers(tmp_path, "demo", "--out", "=", "f") == ["folder"]
    assert bash_answers(tmp_path, "export", "--csv", "f") == ["file", "folder"]
    assert bash_answers(tmp_path, "run", "f") == ["file", "folder"]
    assert bash_answers(tmp_path, "run", "--priority", "f") == []
    assert bash_answers(tmp_path, "doctor", "f") == []
    assert bash_answers(tmp_path, "journal", "c") == ["check", "compact"]
    assert bash_answers(tmp_path, "journal", "restore", "f") == ["file", "folder"]
    assert bash_answers(tmp_path, "sandbox", "--generation", "l") == [
        "legacy",
        "legacy-only",
    ]


@needs("zsh", "fish")
@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_can_read_theirs(shell: str, tmp_path: Path) -> None:
    path = tmp_path / "completion"
    path.write_text(COMPLETIONS[shell], "utf-8")
    done = subprocess.run([shell, "-n", str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@needs("fish")
def test_fish_completes_options_and_commands(tmp_path: Path) -> None:
    script = tmp_path / "extend-desktop.fish"
    script.write_text(COMPLETIONS["fish"], "utf-8")

    def answers(line: str) -> set[str]:
        ask = f"source {script}; complete -C '{line}'"
        done = subprocess.run(
            ["fish", "--no-config", "-c", ask], capture_output=True, text=True, check=True
        )
        assert done.stderr == ""
        return {row.split("\t")[0] for row in done.stdout.splitlines()}

    assert {"resume", "retry"} <= answers("extend-desktop re")
    assert "--everything" in answers("extend-desktop cancel --")
    assert "archive" in answers("extend-desktop journal ")
    assert "--everything" not in answers("extend-desktop run --")
    assert "legacy" in answers("extend-desktop sandbox --generation ")


def test_suppressed_options_stay_unmentioned(monkeypatch: pytest.MonkeyPatch) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--hidden", help=argparse.SUPPRESS)
    parser.add_argument("--shown", help="seen: %(default)s", default=5)
    monkeypatch.setattr("shipping.linux.command_line.window_parser", lambda: parser)
    options: tuple[Option, ...] = read_command_line()[0].options
    assert [(option.flags[-1], option.text) for option in options][1:] == [("--shown", "seen: 5")]
