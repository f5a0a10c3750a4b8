"""The workflows as far as they can be held to account here: they run on GitHub only."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from shipping.build.metadata import ROOT
from shipping.verbs import VERBS

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}")
SCRIPT = re.compile(r"^(\.ci|packaging)/\S+$")
BASH = re.compile(rb"\A#!/usr/bin/env bash\n")


def load(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text("utf-8"))


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in WORKFLOWS:
        for name, job in load(path)["jobs"].items():
            yield f"{path.name}: {name}", job


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in jobs():
        for step in job["steps"]:
            yield name, step


def lines() -> list[str]:
    return [line for _, step in steps() for line in step.get("run", "").splitlines()]


def makefile_targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def test_no_release_is_drafted_without_an_answer_about_advisories() -> None:
    (job,) = (job for name, job in jobs() if name == "package.yml: release")
    runs = [step.get("run", "") for step in job["steps"]]
    drafted = next(number for number, run in enumerate(runs) if "release draft" in run)
    (audit,) = (step for step in job["steps"][:drafted] if step.get("run") == "make audit")
    assert not audit.get("continue-on-error")


def test_there_are_both_workflows() -> None:
    assert [path.name for path in WORKFLOWS] == ["package.yml", "test.yml"]


def test_every_script_that_is_called_exists_and_can_be_run() -> None:
    called = {word for line in lines() for word in shlex.split(line) if SCRIPT.match(word)}

    assert len(called) > 6
    for script in called:
        path = ROOT / script
        assert path.is_file(), script
        assert path.suffix == ".py" or path.stat().st_mode & 0o111, script


def test_every_make_target_that_is_called_exists() -> None:
    called = {target for line in lines() for target in re.findall(r"\bmake ([a-z-]+)", line)}

    assert {"check", "test", "package"} <= called
    assert called <= makefile_targets()


def test_every_verb_that_is_called_exists() -> None:
    called = {verb for line in lines() for verb in re.findall(r"-m shipping (\S+)", line)}

    assert {"freeze", "nsis", "macos", "package", "test"} <= called
    assert called <= VERBS.keys()


def test_the_packages_of_linux_are_made_and_verified_as_root_on_the_system_they_are_for() -> None:
    (job,) = (job for name, job in jobs() if name == "package.yml: linux")

    # A clean root needs mounts, and Debian's own sources.
    assert job["container"]["options"] == "--privileged"
    assert re.fullmatch(r"python:3\.\d+-bookworm", job["container"]["image"])


def test_logic_lives_in_scripts() -> None:
    for line in lines():
        assert not re.search(r"[|;]|&&|\$\(|\bfor\b|\bif\b", line), line


def test_the_matrix_has_the_pythons_of_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    prefix = "Programming Language :: Python :: "
    supported = [
        text.removeprefix(prefix) for text in project["classifiers"] if text.startswith(prefix)
    ]
    matrices = [
        job["strategy"]["matrix"]["python"]
        for _, job in jobs()
        if "python" in job.get("strategy", {}).get("matrix", {})
    ]

    assert matrices == [supported, supported]


def test_the_three_systems_are_tested() -> None:
    runners = str([job["runs-on"] for _, job in jobs()]) + str(
        [job.get("strategy", {}).get("matrix", {}).get("system") for _, job in jobs()]
    )
    assert all(system in runners for system in ("ubuntu", "windows", "macos"))


def test_actions_are_pinned_to_a_commit() -> None:
    used = [step["uses"] for _, step in steps() if "uses" in step]

    assert used
    assert [action for action in used if not PINNED.fullmatch(action)] == []


def test_rights_are_the_least() -> None:
    for path in WORKFLOWS:
        assert load(path)["permissions"] == {"contents": "read"}
        assert "concurrency" in load(path)
    more = {name for name, job in jobs() if "permissions" in job}
    assert more == {"package.yml: release"}
    for _, step in steps():
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_secrets_reach_only_the_steps_that_sign() -> None:
    given = {
        step["run"].split()[0]
        for _, step in steps()
        if "secrets." in str(step.get("env", {})) or "github.token" in str(step.get("env", {}))
    }
    assert given == {
        "packaging/macos/with-keychain",
        "packaging/windows/with-certificate",
        "packaging/release",
    }
    for _, job in jobs():
        assert "secrets." not in str(job.get("env", {}))
    for line in lines():
        assert "secrets." not in line


def test_no_job_can_hang() -> None:
    assert [name for name, job in jobs() if "timeout-minutes" not in job] == []


def test_a_tag_that_is_not_the_version_is_refused() -> None:
    script = ROOT / "packaging" / "check-tag"
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

    assert subprocess.run([script, f"v{version}"], check=False).returncode == 0
    assert subprocess.run([script, "v999"], check=False, capture_output=True).returncode == 1


def bash_scripts() -> list[Path]:
    folders = (ROOT / ".ci", ROOT / "packaging")
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    return [path for path in files if BASH.match(path.read_bytes())]


@pytest.mark.parametrize("script", bash_scripts(), ids=lambda path: path.name)
def test_shellcheck_finds_nothing(script: Path) -> None:
    shellcheck = shutil.which("shellcheck")
    assert shellcheck, "shellcheck is missing; install it: apt-get install shellcheck"

    found = subprocess.run([shellcheck, script], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
