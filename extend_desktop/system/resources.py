"""The one locator of bundled files: icons, samples, translations; any face may be given its result."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.errors import DefectError

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_folder(package: Path = _PACKAGE) -> Path:
    """Return the folder of bundled files.

    A wheel carries it inside the package as `_resources`, a source checkout beside it.

    Raises:
        DefectError: neither is there; the installation is incomplete.
    """
    for folder in (package / "_resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise DefectError("invariant", missing="resources", below=str(package))


def resource(*parts: str) -> Path:
    """Return one bundled file or folder, as in `resource("samples", "invoice-01.pdf")`.

    Raises:
        DefectError: it is not bundled, or the name leads out of the folder.
    """
    folder = resource_folder()
    path = folder.joinpath(*parts)
    if not path.resolve().is_relative_to(folder.resolve()) or not path.exists():
        raise DefectError("invariant", missing="/".join(parts))
    return path
