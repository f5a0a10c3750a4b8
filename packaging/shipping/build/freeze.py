"""`freeze`: runs PyInstaller with nothing left to chance, and lays the payload to FROZEN."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from shipping.build import icu_data, licences, prune, sbom
from shipping.build.dates import VARIABLE, build_epoch
from shipping.build.file_modes import normalise
from shipping.build.metadata import FROZEN, NAME, PACKAGING, ROOT
from shipping.build.run_paths import is_elf, remove_foreign_run_paths

SPEC = PACKAGING / "extend-desktop.spec"
INTERNAL = "_internal"
_HASH_SEED = "1"


def main(arguments: Sequence[str]) -> int:
    """Freeze the checkout; what was frozen before is replaced once the new one is whole."""
    parser = argparse.ArgumentParser(prog="shipping freeze", description=__doc__)
    parser.add_argument("--to", type=Path, default=FROZEN, help="default: %(default)s")
    target: Path = parser.parse_args(arguments).to
    freeze(target.absolute())
    sys.stdout.write(f"{target}: {size_mb(target):.1f} MB\n")
    return 0


def freeze(target: Path) -> None:
    """Build the payload beside `target`, check it, and put it there.

    Raises:
        SystemExit: PyInstaller failed, or the payload is not what the lists say.
    """
    # Not the same folder each time: nothing of its name may get into the payload.
    work = target.with_name(f"{target.name}.work")
    shutil.rmtree(work, ignore_errors=True)
    _run_pyinstaller(work)
    payload = work / "dist" / NAME
    if sys.platform == "linux":
        _strip(payload / INTERNAL)
        for library in payload.rglob(icu_data.LIBRARY):
            icu_data.trim(library)
        remove_foreign_run_paths(payload)
    licences.collect(payload)
    sbom.put_into(payload)
    found = prune.problems(files_of(payload / INTERNAL))
    if found:
        raise SystemExit(
            "the payload is not what packaging/shipping/build/prune.py says:\n" + "\n".join(found)
        )
    normalise(payload, build_epoch())
    shutil.rmtree(target, ignore_errors=True)
    for built in sorted((work / "dist").iterdir()):
        if built != payload:
            shutil.rmtree(target.with_name(built.name), ignore_errors=True)
            built.rename(target.with_name(built.name))
    payload.rename(target)
    shutil.rmtree(work)


def files_of(folder: Path) -> list[str]:
    """Return all files below a folder, relative to it, with slashes, sorted."""
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()
    )


def size_mb(folder: Path) -> float:
    """Return what the files of a folder take, in millions of bytes."""
    return sum((folder / name).lstat().st_size for name in files_of(folder)) / 1e6


def _run_pyinstaller(work: Path) -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    command += ["--distpath", str(work / "dist"), "--workpath", str(work / "work"), str(SPEC)]
    environment = {
        **os.environ,
        "PYTHONHASHSEED": _HASH_SEED,
        VARIABLE: str(build_epoch()),
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        # The icons are drawn by Qt, which must not look for a display.
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    if done.returncode:
        raise SystemExit(f"PyInstaller failed with exit code {done.returncode}")


def _strip(internal: Path) -> None:
    """Drop the symbols that only a debugger reads, of the interpreter half of it."""
    libraries = [str(path) for path in sorted(internal.rglob("*.so*")) if is_elf(path)]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)
