"""Puts the licence texts of all that is frozen with the program into `licenses/` of the payload.

Every package takes them from there, so that none can be without.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from shipping.build.metadata import DISPLAY_NAME, ROOT, release
from shipping.build.third_party import Component, python_components, system_components

FOLDER = "licenses"
"""Of the payload: our own LICENSE, a list, and a text for each component."""
LIST, OWN = "README.txt", "LICENSE"


def collect(payload: Path) -> None:
    """Write the folder of a payload.

    Raises:
        SystemExit: something in it has no licence text.
    """
    try:
        components = (*python_components(), *system_components(payload))
    except LookupError as error:
        raise SystemExit(str(error)) from error
    write_texts(payload / FOLDER, components)
    shutil.copyfile(ROOT / "LICENSE", payload / FOLDER / OWN)


def write_texts(folder: Path, components: Iterable[Component]) -> None:
    """Write the licence text of every component, under its name, and the list of them."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"{DISPLAY_NAME} contains, beside its own code ({release().licence}):", ""]
    for component in components:
        text = component.text if component.text.endswith("\n") else component.text + "\n"
        (folder / f"{component.name}.txt").write_text(text, "utf-8", newline="\n")
        inside = f" ({', '.join(component.libraries)})" if component.libraries else ""
        lines.append(f"{component.name} {component.version}{inside}: {component.licence}")
    (folder / LIST).write_text("\n".join(lines) + "\n", "utf-8", newline="\n")


def install(payload: Path, target: Path, *, without: str | None = None) -> None:
    """Copy the texts of a payload to where a package has them.

    Args:
        payload: the frozen program.
        target: a folder that does not exist yet.
        without: a file to leave out.
    """
    ignored = shutil.ignore_patterns(without) if without else None
    shutil.copytree(payload / FOLDER, target, ignore=ignored)
