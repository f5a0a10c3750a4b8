"""dpkg and rpm order our versions as Python does."""

from __future__ import annotations

import itertools
import subprocess
from pathlib import Path

import pytest

from shipping.build.dates import build_epoch, build_moment
from shipping.build.metadata import release
from shipping.build.versions import (
    checked_package_version,
    package_version,
    three_numbers,
    windows_version,
)
from tests.helpers.package_tools import needs

ORDERED = (
    "0.1.0.dev1", "0.1.0a1.dev2", "0.1.0a1", "0.1.0b2", "0.1.0rc1", "0.1.0rc2", "0.1.0",
    "0.1.0.post1", "0.1.1.dev1", "0.1.1", "0.2.0", "0.10.0", "1.0",
)  # fmt: skip


@needs("dpkg")
def test_dpkg_orders_versions_as_python_does() -> None:
    for lower, higher in itertools.pairwise(ORDERED):
        versions = [f"{package_version(version)}-1" for version in (lower, higher)]
        command = ["dpkg", "--compare-versions", versions[0], "lt", versions[1]]
        assert subprocess.run(command, check=False).returncode == 0, versions


@needs("rpm")
def test_rpm_orders_versions_as_python_does() -> None:
    for lower, higher in itertools.pairwise(ORDERED):
        first, second = package_version(lower), package_version(higher)
        command = ["rpm", "--eval", f'%{{lua:print(rpm.vercmp("{first}", "{second}"))}}']
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        assert done.stdout.strip() == "-1", (first, second)


def test_a_release_keeps_its_number() -> None:
    assert package_version("1.2.3") == "1.2.3"
    assert package_version(release().version)


@pytest.mark.parametrize("text", ["", "v1", "1.0+local", "1!1.0", "1.0 ", "1.0\n", "1.0-rc1"])
def test_other_forms_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a version"):
        package_version(text)


def test_versions_given_by_hand_are_checked() -> None:
    assert checked_package_version("0.1.0~~before") == "0.1.0~~before"
    for text in ("", "../x", "1.0-1", "1:0", "a1", "1 0"):
        with pytest.raises(ValueError, match="not a version"):
            checked_package_version(text)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0)), ("2", (2, 0, 0)), ("1.4rc2", (1, 4, 0)), ("1.2.3.4", (1, 2, 3))],
)
def test_windows_and_macos_compare_three_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert three_numbers(version) == numbers
    assert windows_version(version) == (*numbers, 0)


def test_what_is_no_version_has_no_numbers() -> None:
    with pytest.raises(ValueError, match="next week"):
        three_numbers("next week")


@needs("git")
def test_the_moment_is_given_or_of_the_commit() -> None:
    assert build_epoch(variables={"SOURCE_DATE_EPOCH": "86400"}) == 86400
    assert build_moment(variables={"SOURCE_DATE_EPOCH": "86400"}).isoformat() == (
        "1970-01-02T00:00:00+00:00"
    )
    command = ["git", "log", "-1", "--format=%ct"]
    here = Path(__file__).parent
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=here)
    assert build_epoch(variables={}) == int(done.stdout)
