"""Lays the installed program out, as every Linux package has it: `usr/` below a folder."""

from __future__ import annotations

import gzip
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shipping.build import licences
from shipping.build.dates import build_moment
from shipping.build.metadata import COMPONENT_ID, FROZEN, NAME, ROOT, Release, release
from shipping.build.payload import require_payload
from shipping.linux.changelog import Entry, read_changelog
from shipping.linux.command_line import Command, read_command_line
from shipping.linux.completions import bash_completion, fish_completion, zsh_completion
from shipping.linux.icon_theme import install_icons
from shipping.linux.manual_page import manual_page
from shipping.linux.metainfo import DESKTOP_FILE, metainfo, mime_types

DEBIAN_ZSH = "vendor-completions"
ZSH = "site-functions"


@dataclass(frozen=True, slots=True)
class Product:
    """All that the generators need to know, read once."""

    release: Release
    entries: tuple[Entry, ...]
    commands: tuple[Command, ...]
    moment: datetime

    @property
    def epoch(self) -> int:
        """The moment in seconds since 1970."""
        return int(self.moment.timestamp())


def read_product() -> Product:
    """Read the checkout's metadata, changelog and command line.

    Raises:
        ChangelogError: the changelog does not describe this version.
    """
    what, moment = release(), build_moment()
    entries = read_changelog(ROOT / "CHANGELOG.md", what.version, moment.date())
    return Product(what, entries, read_command_line(), moment)


def lay_tree(root: Path, product: Product, payload: Path = FROZEN, zsh: str = ZSH) -> None:
    """Write `usr/` below the empty folder `root`; all but documentation of one package format.

    Args:
        root: becomes `/` of the installed system.
        product: what is installed.
        payload: the frozen program.
        zsh: the folder below `usr/share/zsh` where the system looks for completions.
    """
    require_payload(payload)
    copy_payload(payload, root / "usr" / "lib" / NAME)
    link = root / "usr" / "bin" / NAME
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../lib/{NAME}/{NAME}")
    lay_shared(root / "usr" / "share", product, zsh)


def copy_payload(payload: Path, target: Path) -> None:
    """Copy the frozen program, links as links; a package has the licence texts elsewhere."""
    ignore = shutil.ignore_patterns(licences.FOLDER)
    shutil.copytree(payload, target, symlinks=True, ignore=ignore)


def lay_shared(share: Path, product: Product, zsh: str = ZSH) -> None:
    """Write what desktops, shells and `man` read; `share` becomes `/usr/share`."""
    texts = _shared_texts(product, zsh)
    for place, text in texts.items():
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    page = manual_page(product.commands, product.release.version, product.moment.date())
    write_gzip(share / "man" / "man1" / f"{NAME}.1.gz", page)
    install_icons(share / "icons" / "hicolor")


def _shared_texts(product: Product, zsh: str) -> dict[str, str]:
    described = metainfo(product.release, product.entries, mime_types())
    return {
        f"applications/{NAME}.desktop": DESKTOP_FILE.read_text("utf-8"),
        f"metainfo/{COMPONENT_ID}.metainfo.xml": described,
        f"bash-completion/completions/{NAME}": bash_completion(product.commands),
        f"zsh/{zsh}/_{NAME}": zsh_completion(product.commands),
        f"fish/vendor_completions.d/{NAME}.fish": fish_completion(product.commands),
    }


def write_gzip(target: Path, text: str) -> None:
    """Write text compressed, the same bytes each time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0))
