"""Holds the Debian package and its parts to the tools of their own worlds.

`python -m shipping lint`: lintian, desktop-file-validate, appstreamcli, man, and the three
shells, which are asked to complete.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from shipping.build.metadata import COMPONENT_ID, NAME, ROOT
from shipping.linux.command_line import read_command_line
from shipping.verify.chroot import current_package
from shipping.verify.zsh_completion_test import zsh_session

WORK = ROOT / "build" / "lint"


def main(arguments: Sequence[str]) -> int:
    """Run all of them; the first that complains ends it."""
    argparse.ArgumentParser(prog="shipping lint", description=__doc__).parse_args(arguments)
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
    with zsh_session(share / "zsh" / "vendor-completions", WORK) as zsh:
        for command in read_command_line()[1:]:
            flags = {
                flag for option in command.options for flag in option.flags if flag[:2] == "--"
            }
            line = f"{command.name} --"
            _require("bash", command.name, flags - _bash(share, line))
            _require("fish", command.name, flags - _fish(share, line))
            _require("zsh", command.name, zsh.missing(f"{NAME} {line}", flags))
    print("bash, zsh and fish complete every option of every command")


def _require(shell: str, command: str, missing: set[str]) -> None:
    if missing:
        raise SystemExit(f"{shell} does not complete {sorted(missing)} of {command}")


def _bash(share: Path, line: str) -> set[str]:
    ask = (
        'source "$0"; COMP_WORDS=(extend-desktop $1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));'
        ' _extend_desktop; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    script = share / "bash-completion" / "completions" / NAME
    return set(_answer("bash", "--norc", "-c", ask, str(script), line).split())


def _fish(share: Path, line: str) -> set[str]:
    script = share / "fish" / "vendor_completions.d" / f"{NAME}.fish"
    output = _answer("fish", "--no-config", "-c", f"source {script}; complete -C '{NAME} {line}'")
    return {row.split("\t")[0] for row in output.splitlines()}


def _answer(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=WORK).stdout
