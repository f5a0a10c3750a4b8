"""A licence that is not on the list stops `make licences`, and what is installed passes."""

from __future__ import annotations

from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

from shipping.build.lock import read_lock
from shipping.supply import licence_check
from shipping.supply.licence_check import SHIPPED, TOOLS, is_allowed, licence_of, main, refused


def test_all_that_is_installed_here_is_on_the_lists(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    said = capsys.readouterr().out
    assert int(said.split()[0]) >= len(read_lock())


def test_each_licence_of_the_lists_is_there_for_a_reason() -> None:
    """A name that nothing has any more is taken off."""
    used = " ".join({*licence_check.shipped().values(), *licence_check.tools().values()})
    assert [name for name in TOOLS if name not in used] == []


@pytest.mark.parametrize(
    "licence",
    ["GPL-3.0-only", "AGPL-3.0-or-later", "SSPL-1.0", "see its text", "none stated", "", "Proprietary",
     "MIT and GPL-3.0-only", "MITnot", "GPL-2+"],
)  # fmt: skip
def test_what_may_not_ship_is_refused(licence: str) -> None:
    assert refused({"some": licence}, SHIPPED) == [f"some: {licence}"]


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "Apache-2.0 OR GPL-3.0-only",
        "(MIT and Apache-2.0) or GPL-2.0-only",
        "MIT AND BSD-3-Clause",
    ],
)
def test_a_choice_is_taken_and_all_parts_count(licence: str) -> None:
    assert is_allowed(licence, SHIPPED)


def test_what_is_for_development_only_may_not_ship() -> None:
    assert is_allowed("GPL-2.0-or-later", TOOLS)
    assert not is_allowed("GPL-2.0-or-later", SHIPPED)


def test_a_refused_licence_ends_with_one_and_names_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(licence_check, "shipped", lambda: {"qt-of-old": "AGPL-3.0"})
    assert main([]) == 1
    assert "licence not on the list: shipped: qt-of-old: AGPL-3.0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ("License-Expression: MIT AND CC0-1.0", "MIT AND CC0-1.0"),
        ("License: BSD", "BSD-3-Clause"),
        ("License: UNKNOWN\nClassifier: License :: OSI Approved :: ISC License (ISCL)", "ISC"),
        (("Classifier: License :: OSI Approved :: MIT License\n"
         "Classifier: License :: OSI Approved :: GNU Affero GPL"), "MIT and GNU Affero GPL"),
        ("Summary: none", "none stated"),
    ],
)  # fmt: skip
def test_the_licence_is_read_from_metadata(tmp_path: Path, fields: str, licence: str) -> None:
    folder = tmp_path / "some-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Name: some\nVersion: 1.0\n{fields}\n")
    assert licence_of(PathDistribution(folder)) == licence


def test_what_is_locked_and_not_here_is_not_passed_over() -> None:
    (found,) = licence_check.tools(["no-such-distribution"]).values()
    assert not is_allowed(found, TOOLS)
