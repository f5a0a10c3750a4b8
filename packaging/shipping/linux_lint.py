"""Holds the Debian package and its parts to the tools of their own worlds.

`python -m shipping.linux_lint`: lintian, desktop-file-validate, appstreamcli, man, and the three
shells, which are asked to complete.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from shipping.command_line import read_command_line
from shipping.facts import COMPONENT_ID, NAME, ROOT

WORK = ROOT / "build" / "lint"
# zsh completes at a prompt only, so it gets one: a terminal of its own inside of it.
_ZSH = """\
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT='<ready>'; fpath=($1 \\$fpath); autoload -U compinit; compinit -u -D"
zpty -w shell "zstyle ':completion:*' list-prompt ''; LISTMAX=0; setopt auto_list no_list_beep"
zpty -w shell "stty columns 200; print -r -- go''ing"
zpty -r -m shell REPLY '*going*' || exit 1
zpty -n -w shell $'extend-desktop '"$2"$'\\t'
answer=
while zpty -r -t shell REPLY || { sleep 0.1; (( ++waited < 30 )) }; do answer+=$REPLY; REPLY=; done
print -r -- "$answer"
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all of them; the first that complains ends it."""
    from shipping.chroot_test import current_package  # noqa: PLC0415

    argparse.ArgumentParser(prog="python -m shipping lint", description=__doc__).parse_args(
        arguments
    )
    package = current_package()
    share = _unpacked(package) / "usr" / "share"
    _quiet("lintian", "--allow-root", "--fail-on", "error,warning", str(package))
    _quiet("desktop-file-validate", str(share / "applications" / f"{NAME}.desktop"))
    described = share / "metainfo" / f"{COMPONENT_ID}.metainfo.xml"
    print(_quiet("appstreamcli", "validate", "--no-net", str(described)).strip())
    _quiet("man", "--warnings", "--local-file", str(share / "man" / "man1" / f"{NAME}.1.gz"))
    _check_shells(share)
    shutil.rmtree(WORK)
    return 0


def _unpacked(package: Path) -> Path:
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    subprocess.run(["dpkg-deb", "--extract", str(package), str(WORK)], check=True)
    return WORK


def _quiet(*command: str) -> str:
    """Run a tool that must succeed and write nothing to stderr; return what it wrote."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "100"}
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, env=environment, cwd=WORK
    )
    if done.returncode or done.stderr.strip():
        raise SystemExit(f"{command[0]} ({done.returncode}):\n{done.stdout}\n{done.stderr}")
    print(f"{command[0]} has nothing to say against it")
    return done.stdout


def _check_shells(share: Path) -> None:
    """Ask each shell for the options of each command, from the files as they are installed."""
    for command in read_command_line()[1:]:
        flags = {flag for option in command.options for flag in option.flags if flag[:2] == "--"}
        for shell, answers in (("bash", _bash), ("zsh", _zsh), ("fish", _fish)):
            missing = flags - answers(share, f"{command.name} --")
            if missing:
                raise SystemExit(f"{shell} does not complete {sorted(missing)} of {command.name}")
    print("bash, zsh and fish complete every option of every command")


def _bash(share: Path, line: str) -> set[str]:
    ask = (
        'source "$0"; COMP_WORDS=(extend-desktop $1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));'
        ' _extend_desktop; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    script = share / "bash-completion" / "completions" / NAME
    return set(_answer("bash", "--norc", "-c", ask, str(script), line).split())


def _zsh(share: Path, line: str) -> set[str]:
    folder = share / "zsh" / "vendor-completions"
    said = _answer("zsh", "-f", "-c", _ZSH, "zsh", str(folder), line)
    return set(said.replace("\x1b[", " ").split())


def _fish(share: Path, line: str) -> set[str]:
    script = share / "fish" / "vendor_completions.d" / f"{NAME}.fish"
    said = _answer("fish", "--no-config", "-c", f"source {script}; complete -C '{NAME} {line}'")
    return {row.split("\t")[0] for row in said.splitlines()}


def _answer(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=WORK).stdout


if __name__ == "__main__":
    raise SystemExit(main())
