"""Makes a stub of the frozen Windows program, because that is frozen on Windows only.

It is no product and is named as such: two small programs made by makensis, and files whose names
are as awkward as Windows allows. Used by the tests of the installer.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from shipping.build.metadata import COMMAND_LINE_EXE, WINDOW_EXE
from shipping.windows.nsis import HOW_TO_GET_MAKENSIS, SOURCES

LONG_PART = "a folder whose name alone is rather long, as bundled libraries like it"
NESTED = "/".join(["_internal", *[f"{LONG_PART} {depth}" for depth in range(4)], "deep.txt"])
"""Longer than 260 characters below any folder, which Windows cuts unless it is asked not to."""
FILES = {
    "READ ME - STUB PAYLOAD.txt": "This is not Extend Desktop, but a stub for its tests.\n",
    "_internal/Prüfung 文档 документ.txt": "a name in several scripts\n",
    "_internal/with spaces/and 'quotes' & $signs, 100%.txt": "a name with what NSIS gives meaning\n",
    "_internal/no extension": "\n",
    "_internal/base_library.zip": "not a zip\n",
    NESTED: "deep down\n",
}


def make_stub_payload(root: Path, extra: dict[str, str] | None = None) -> Path:
    """Write the stub payload.

    Args:
        root: a folder that does not exist yet.
        extra: more files, relative path to text.

    Raises:
        FileNotFoundError: makensis is not installed.
    """
    for name, text in {**FILES, **(extra or {})}.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    (root / "_internal" / "an empty folder").mkdir()
    _compile(root / COMMAND_LINE_EXE)
    shutil.copyfile(root / COMMAND_LINE_EXE, root / WINDOW_EXE)
    return root


def _compile(program: Path) -> None:
    makensis = shutil.which("makensis")
    if makensis is None:
        raise FileNotFoundError(HOW_TO_GET_MAKENSIS)
    script = SOURCES / "stub_payload.nsi"
    subprocess.run([makensis, "-V2", "-WX", f"-DOUT_FILE={program}", str(script)], check=True)
