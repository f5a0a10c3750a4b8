"""The version resource that Windows shows in a file's properties, in PyInstaller's notation."""

from __future__ import annotations

import sys
from pathlib import Path

from shipping.build.metadata import DISPLAY_NAME, NAME, PUBLISHER, Release, release
from shipping.build.versions import windows_version

_ENGLISH, _UNICODE = 0x0409, 1200


def resource(what: Release | None = None) -> str:
    """Return the resource's source, which PyInstaller evaluates."""
    what = what or release()
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": DISPLAY_NAME,
        "FileVersion": what.version,
        "InternalName": NAME,
        "LegalCopyright": f"{PUBLISHER}, {what.licence}",
        "ProductName": DISPLAY_NAME,
        "ProductVersion": what.version,
    }
    lines = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in strings.items())
    four = windows_version(what.version)
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}), kids=["
        f"StringFileInfo([StringTable('{_ENGLISH:04X}{_UNICODE:04X}', [{lines}])]), "
        f"VarFileInfo([VarStruct('Translation', [{_ENGLISH}, {_UNICODE}])])])\n"
    )


def version_file(folder: Path) -> str | None:
    """Return the version resource for Windows' executables, None elsewhere."""
    if sys.platform != "win32":
        return None
    target = folder / "version_info.txt"
    target.write_text(resource(), encoding="utf-8")
    return str(target)
