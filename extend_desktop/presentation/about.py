"""Words of the About dialog: versions, and the licences of what the program contains."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extend_desktop.domain.licensed_works import LicensedWork
from extend_desktop.presentation.translation import marked, tr

ABOUT_TITLE = marked("About Extend Desktop")
COPY_VERSIONS = marked("Copy versions")
WORKS_NAME = marked("What the program contains")
TEXT_NAME = marked("Licence text")
NO_LIST = marked("The list of what the program contains could not be read.")


def versions_text(versions: Mapping[str, str]) -> str:
    """Return the versions of the program and what it runs on, a line each."""
    lines = (f"{name} {version}" for name, version in versions.items())  # untranslated: names
    return "\n".join(lines)


def copied_text(versions: Mapping[str, str], works: Sequence[LicensedWork]) -> str:
    """Return all versions and licences as text for a message to somebody."""
    lines = [work_line(work) for work in works]
    return "\n".join([versions_text(versions), "", *lines])


def work_line(work: LicensedWork) -> str:
    """Return name, version and licence of a work."""
    name = f"{work.name} {work.version}".strip()
    return f"{name} · {work.licence}" if work.licence else name


def work_text(work: LicensedWork) -> str:
    """Return the licence text of a work, or that this installation brought none."""
    if work.text.strip():
        return work.text
    return tr(
        "This installation of {name} brought no licence text. The packages of the program hold it, "
        "in their folder “licenses”.",
        name=work.name,
    )
