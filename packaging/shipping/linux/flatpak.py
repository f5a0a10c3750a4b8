"""Lays out what Flatpak's builder needs: `python -m shipping flatpak` → build/flatpak.

The runtime and its SDK come from a Flatpak repository, which is no package registry; where none is
set up nothing is built, and the manifest is only checked.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from shipping.build import licences
from shipping.build.file_modes import normalise
from shipping.build.metadata import COMPONENT_ID, FROZEN, PACKAGING, ROOT
from shipping.linux.file_tree import lay_tree, read_product

MANIFEST = PACKAGING / "linux" / "flatpak" / f"{COMPONENT_ID}.yaml"
WORK = ROOT / "build" / "flatpak"
_NEXT = f"""\
{WORK.relative_to(ROOT)} is laid out and its manifest is accepted; nothing was built. To build it,
where a Flatpak repository with the runtime is set up:
  flatpak-builder --force-clean --install-deps-from=REPOSITORY build/flatpak/app \\
      build/flatpak/{MANIFEST.name}"""


def main(arguments: Sequence[str]) -> int:
    """Lay out and check; print how to go on."""
    parser = argparse.ArgumentParser(prog="shipping flatpak", description=__doc__)
    parser.add_argument("--payload", type=Path, default=FROZEN, help="the frozen program")
    chosen = parser.parse_args(arguments)
    product = read_product()
    shutil.rmtree(WORK, ignore_errors=True)
    tree = WORK / "tree"
    tree.mkdir(parents=True)
    lay_tree(tree, product, chosen.payload)
    licences.install(chosen.payload, tree / "usr" / "share" / "licenses" / COMPONENT_ID)
    normalise(tree, product.epoch)
    shutil.copyfile(MANIFEST, WORK / MANIFEST.name)
    shown = show_manifest(WORK / MANIFEST.name)
    if shown["id"] != COMPONENT_ID:
        raise SystemExit(f"the manifest is of {shown['id']}")
    print(_NEXT)
    return 0


def show_manifest(manifest: Path) -> dict[str, Any]:
    """Return the manifest as Flatpak's builder understands it.

    Raises:
        subprocess.CalledProcessError: it does not.
    """
    command = ["flatpak-builder", "--show-manifest", str(manifest)]
    # It leaves a folder of its own where it is started.
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=WORK)
    return json.loads(done.stdout)
