"""CHANGELOG.md is read strictly, and hostile text in it reaches no package as anything but text."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from shipping.build.metadata import ROOT, release
from shipping.linux.changelog import Change, ChangelogError, Entry, parse_changelog, read_changelog
from shipping.linux.command_line import read_command_line
from shipping.linux.debian import Packaging, debian_changelog
from shipping.linux.file_tree import Product
from shipping.linux.metainfo import metainfo, mime_types
from shipping.linux.rpm import rpm_changelog
from tests.helpers.package_tools import needs

TODAY = date(2026, 2, 9)
RELEASED = """\
# Changelog

Words before the first release.

## Unreleased

### Added

- What is to come.

## [0.2.0] - 2026-01-05

### Added

- A window, with `code` and
  a second line.

### Fixed

- See [the list](https://example.com/x).

## 0.1.0 - 2025-12-24

- The first.
"""
HOSTILE = (
    "- </p><script>&amp; ]]> \"quotes\" 'too'",
    "- %(echo macro) %{nil} %%",
    "- .so /etc/passwd",
    "- ' apostrophe first",
    "- \\fBroff\\fR and @VERSION@",
    "-  -- Somebody <else@example.com>  Thu, 01 Jan 1970 00:00:00 +0000",
    "- " + "unbroken" * 40,
    "- ünïcödé 漢字 🦊",
)


def product_of(text: str, version: str = "0.2.0") -> Product:
    entries = parse_changelog(text, version, TODAY)
    moment = datetime(2026, 2, 9, 12, tzinfo=UTC)
    return Product(release(), entries, read_command_line(), moment)


def test_the_projects_own_changelog_describes_this_version() -> None:
    version = release().version
    entries = read_changelog(ROOT / "CHANGELOG.md", version, TODAY)
    assert entries[0].version == version
    assert len(entries[0].changes) >= 5


def test_released_entries_are_read_with_their_groups() -> None:
    assert parse_changelog(RELEASED, "0.2.0", TODAY) == (
        Entry(
            "0.2.0",
            date(2026, 1, 5),
            (
                Change("Added", "A window, with code and a second line."),
                Change("Fixed", "See the list."),
            ),
        ),
        Entry("0.1.0", date(2025, 12, 24), (Change("", "The first."),)),
    )


def test_what_is_unreleased_stands_for_a_version_without_a_heading() -> None:
    newest = parse_changelog(RELEASED, "0.3.0", TODAY)[0]
    assert (newest.version, newest.day) == ("0.3.0", TODAY)
    assert newest.changes == (Change("Added", "What is to come."),)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "does not describe"),
        ("## 0.1.0 - 2026-01-01\n\n- x\n", "does not describe"),
        ("## 0.2.0\n\n- x\n", "line 1"),
        ("## 0.2.0 - yesterday\n\n- x\n", "no date"),
        ("## 0.2.0 - 2026-02-30\n\n- x\n", "no date"),
        ("## 0.2.0 - 2026-01-01\n", "says nothing"),
        ("## 0.2.0 - 2026-01-01\n\nwords\n", "line 3"),
        ("## 0.2.0 - 2026-01-01\n- x\n## 0.2.0 - 2026-01-01\n- y\n", "two entries"),
        ("## 0.2.0 - 2026-01-01\n- x\n## 0.1.0 - 2026-01-02\n- y\n", "newest first"),
        ("## 0.2.0 - 2026-01-01\n- a\x1b[31mred\n", "control character"),
        ("## 0.2.0 - 2026-01-01\n- right \u202eto left\n", "control character"),
    ],
)
def test_a_wrong_changelog_is_refused_with_its_reason(text: str, complaint: str) -> None:
    with pytest.raises(ChangelogError, match=complaint):
        parse_changelog(text, "0.2.0", TODAY)


def test_a_changelog_of_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    path.write_bytes("## 0.2.0 - 2026-01-01\n- é\n".encode("latin-1"))
    with pytest.raises(ChangelogError, match="UTF-8"):
        read_changelog(path, "0.2.0", TODAY)


def hostile() -> Product:
    return product_of("## 0.2.0 - 2026-01-05\n\n" + "\n".join(HOSTILE) + "\n")


def test_hostile_text_stays_text_in_the_metainfo() -> None:
    product = hostile()
    root = ET.fromstring(metainfo(product.release, product.entries, mime_types()))  # noqa: S314
    points = [point.text for point in root.findall("releases/release/description/ul/li")]
    assert points == [change.text for change in product.entries[0].changes]


@needs("dpkg-parsechangelog")
def test_hostile_text_makes_no_second_entry_in_debians_changelog(tmp_path: Path) -> None:
    text = debian_changelog(hostile(), Packaging("0.2.0-1", "amd64"))
    path = tmp_path / "changelog"
    path.write_text(text, "utf-8")
    command = ["dpkg-parsechangelog", "--all", "--format", "rfc822", "-l", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout.count("\nVersion: ") == 1
    assert "Maintainer: Extend Desktop developers" in done.stdout


def test_hostile_text_is_no_macro_in_rpms_changelog() -> None:
    text = rpm_changelog(hostile())
    assert "%%(echo macro) %%{nil} %%%%" in text
    assert text.splitlines()[0].startswith("* Mon Jan 05 2026 Extend Desktop developers")
    assert sum(line.startswith("* ") for line in text.splitlines()) == 1


def test_debians_changelog_has_every_release_and_says_what_a_trial_is() -> None:
    product = product_of(RELEASED)
    trial = Packaging("0.2.0~before-1", "amd64", "Named so to try upgrades.")
    text = debian_changelog(product, trial)
    assert text.startswith("extend-desktop (0.2.0~before-1) unstable; urgency=medium\n")
    assert "  * Named so to try upgrades.\n" in text
    assert "extend-desktop (0.1.0-1) unstable" in text
    assert "Wed, 24 Dec 2025 00:00:00 +0000" in text


def test_the_metainfo_dates_its_releases() -> None:
    product = product_of(RELEASED)
    root = ET.fromstring(metainfo(product.release, product.entries, mime_types()))  # noqa: S314
    found = [
        (release.get("version"), release.get("date"))
        for release in root.findall("releases/release")
    ]
    assert found == [("0.2.0", "2026-01-05"), ("0.1.0", "2025-12-24")]


def test_no_word_of_ours_is_doubled() -> None:
    """Debian's lintian warns of it, which would stop the packages long after this."""
    version = release().version
    entries = read_changelog(ROOT / "CHANGELOG.md", version, TODAY)
    doubled = re.compile(r"\b(\w+)\s+\1\b", re.IGNORECASE)
    texts = [change.text for entry in entries for change in entry.changes]
    assert [text for text in texts if doubled.search(text)] == []
