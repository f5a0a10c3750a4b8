"""Turns the project's version into what each system's packages can say and order."""

from __future__ import annotations

import re

from packaging.version import Version

DEBIAN_REVISION = "1"
_PROJECT = re.compile(
    r"(?P<release>\d+(?:\.\d+)*)(?:(?P<pre>a|b|rc)(?P<pre_number>\d+))?"
    r"(?:\.post(?P<post>\d+))?(?:\.dev(?P<dev>\d+))?"
)
_PACKAGE = re.compile(r"[0-9][0-9A-Za-z.~+]*")


def package_version(version: str) -> str:
    """Return a version whose pre-releases sort before the release, for dpkg and for rpm.

    Both sort `~` before everything, even before the end of the text.

    Raises:
        ValueError: it is no plain version of a Python project (PEP 440, no epoch, no local part).
    """
    found = _PROJECT.fullmatch(version)
    if found is None:
        raise ValueError(f"{version!r} is not a version like 1.2.3, 1.2.3rc1 or 1.2.3.dev4")
    text = found["release"]
    text += f"~{found['pre']}{found['pre_number']}" if found["pre"] else ""
    text += f".post{found['post']}" if found["post"] else ""
    return text + (f"~~dev{found['dev']}" if found["dev"] else "")


def checked_package_version(text: str) -> str:
    """Return a version given by hand, if dpkg and rpm both take it.

    Raises:
        ValueError: they do not.
    """
    if _PACKAGE.fullmatch(text) is None:
        raise ValueError(f"{text!r} is not a version: digits first, then letters, digits, . ~ +")
    return text


def three_numbers(version: str) -> tuple[int, int, int]:
    """Return all that Windows and macOS compare: "1.2.0rc1" and "1.2" both give 1, 2, 0.

    Raises:
        ValueError: it is no version of a Python project (PEP 440).
    """
    major, minor, patch = [*Version(version).release, 0, 0][:3]
    return major, minor, patch


def windows_version(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers of Windows; the last one is not ours to use."""
    return *three_numbers(version), 0
