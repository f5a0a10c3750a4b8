"""Builds the RPM package: `python -m shipping rpm` → dist/extend-desktop-VERSION-1.ARCH.rpm."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from shipping.build import licences
from shipping.build.dates import VARIABLE
from shipping.build.file_modes import normalise, walk
from shipping.build.metadata import (
    COMPONENT_ID,
    DIST,
    FROZEN,
    HOMEPAGE,
    MAINTAINER,
    NAME,
    PACKAGING,
    ROOT,
    release,
)
from shipping.build.versions import package_version
from shipping.linux.file_tree import Product, lay_tree, read_product

TEMPLATE = PACKAGING / "linux" / f"{NAME}.spec.in"
WORK = ROOT / "build" / "rpm"
_RELEASE = "1"


def main(arguments: Sequence[str]) -> int:
    """Build the package and print where it is."""
    parser = argparse.ArgumentParser(prog="shipping rpm", description=__doc__)
    parser.add_argument("--payload", type=Path, default=FROZEN, help="the frozen program")
    parser.add_argument("--to", type=Path, default=DIST, help="the folder for the package")
    chosen = parser.parse_args(arguments)
    print(build(read_product(), chosen.payload, chosen.to))
    return 0


def package_file() -> str:
    """Return the name of this version's package for this machine's kind."""
    version = package_version(release().version)
    return f"{NAME}-{version}-{_RELEASE}.{os.uname().machine}.rpm"


def build(product: Product, payload: Path, target: Path) -> Path:
    """Return the package's file, made in the folder `target`.

    Raises:
        SystemExit: there is no payload, or rpmbuild failed.
    """
    shutil.rmtree(WORK, ignore_errors=True)
    tree = WORK / "tree"
    tree.mkdir(parents=True)
    lay_tree(tree, product, payload)
    licences.install(payload, tree / "usr" / "share" / "licenses" / NAME)
    normalise(tree, product.epoch)
    described = WORK / f"{NAME}.spec"
    described.write_text(specification(product, tree, carried(tree)), "utf-8")
    _run_rpmbuild(described, product.epoch)
    (built,) = (WORK / "RPMS").glob("*/*.rpm")
    target.mkdir(parents=True, exist_ok=True)
    finished = target / built.name
    shutil.move(built, finished)
    shutil.rmtree(WORK)
    return finished


def carried(tree: Path) -> tuple[str, ...]:
    """Return the names of libraries that the program brings along, which no other package must."""
    inside = tree / "usr" / "lib" / NAME
    names = {path.name for path in walk(inside)}
    return tuple(sorted(name for name in names if name.startswith("lib") and ".so" in name))


def specification(product: Product, tree: Path, libraries: Sequence[str]) -> str:
    """Return the spec file, filled in; `libraries` are carried along and so not required."""
    parts = {
        "@NAME@": NAME,
        "@VERSION@": package_version(product.release.version),
        "@SUMMARY@": escaped(_summary(product.release.summary)),
        "@LICENCE@": product.release.licence,
        "@HOMEPAGE@": HOMEPAGE,
        "@MAINTAINER@": MAINTAINER,
        "@COMPONENT_ID@": COMPONENT_ID,
        "@TREE@": str(tree),
        "@CARRIED@": "|".join(re.escape(name).replace("\\", "\\\\") for name in libraries),
        "@CHANGELOG@": rpm_changelog(product),
    }
    text = TEMPLATE.read_text("utf-8")
    for name, value in parts.items():
        text = text.replace(name, value)
    return text


def _summary(text: str) -> str:
    """Return a summary as rpm's users expect it: without an article, with a capital letter."""
    short = re.sub(r"^An? ", "", text)
    return short[:1].upper() + short[1:]


def escaped(text: str) -> str:
    """Return text in which rpm finds no macro."""
    return text.replace("%", "%%")


def rpm_changelog(product: Product) -> str:
    """Return the releases as rpm's changelog has them, newest first."""
    stanzas: list[str] = []
    for entry in product.entries:
        version = f"{package_version(entry.version)}-{_RELEASE}"
        points = "\n".join(f"- {escaped(change.text)}" for change in entry.changes)
        stanzas.append(f"* {_day(entry.day)} {MAINTAINER} - {version}\n{points}")
    return "\n\n".join(stanzas)


def _day(day: date) -> str:
    """Return the day as rpm wants it: in English, whatever the locale."""
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    month = (
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    )[day.month - 1]  # fmt: skip
    return f"{weekday} {month} {day.day:02} {day.year}"


def _run_rpmbuild(described: Path, epoch: int) -> None:
    command = ["rpmbuild", "-bb", "--define", f"_topdir {WORK}", str(described)]
    environment = {**os.environ, VARIABLE: str(epoch), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        command,
        check=False,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"rpmbuild failed:\n{done.stdout[-4000:]}")
