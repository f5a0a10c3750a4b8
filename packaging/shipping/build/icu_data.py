"""Drops from ICU's data what Qt never asks for: two thirds of it, and a seventh of the program.

Qt's core asks ICU to sort, to change case, and for the names of time zones; names of countries,
currencies and units come from Qt's own tables, and Python reads the encodings of files.
Source: the symbols that libQt6Core takes from ICU, by `nm -D --undefined-only`; the parts of the
data are described at https://unicode-org.github.io/icu/userguide/icu_data/
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from tempfile import TemporaryDirectory

LIBRARY = "libicudata.so.*"
UNUSED = (
    "brkitr/*",
    "curr/*",
    "lang/*",
    "rbnf/*",
    "region/*",
    "translit/*",
    "unit/*",
    "*.cnv",
)
_ASSEMBLY = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, %object
{symbol}: .incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


@dataclass(frozen=True, slots=True)
class _Symbol:
    """Where the data is in its library; `start` counts bytes of memory and of the file alike."""

    name: str
    start: int
    size: int


def trim(library: Path) -> int:
    """Write a library of ICU's data anew without what is unused; return the bytes that it saved.

    Raises:
        SystemExit: a tool is missing (icupkg: Debian's icu-devtools; as, ld, nm: binutils).
        subprocess.CalledProcessError: a tool refused the library.
    """
    symbol, before = _symbol(library), library.stat().st_size
    with TemporaryDirectory() as folder:
        # The name begins the name of each item, and ends in the order of bytes ("l").
        data = Path(folder) / symbol.name.replace("_dat", "l.dat")
        data.write_bytes(library.read_bytes()[symbol.start :][: symbol.size])
        _linked(symbol.name, _without_unused(data), library)
    return before - library.stat().st_size


def items(data: Path) -> list[str]:
    """Return the names of what is in a file of ICU's data."""
    return _output("icupkg", "--list", str(data)).split()


def is_unused(item: str) -> bool:
    """Whether nothing asks for an item of the data."""
    return any(fnmatchcase(item, pattern) for pattern in UNUSED)


def _symbol(library: Path) -> _Symbol:
    start, size, _, name = _output("nm", "-D", "-S", "--defined-only", str(library)).split()
    return _Symbol(name, int(start, 16), int(size, 16))


def _without_unused(data: Path) -> Path:
    unused, folder = data.with_suffix(".txt"), data.parent / "kept"
    folder.mkdir()
    # The name of the file becomes the first part of each item's name.
    kept = folder / data.name
    unused.write_text("\n".join(filter(is_unused, items(data))), encoding="ascii")
    _output("icupkg", "--remove", str(unused), str(data), str(kept))
    return kept


def _linked(symbol: str, data: Path, library: Path) -> None:
    """Put a library with these data in the place of one."""
    source, compiled, fresh = (data.with_suffix(end) for end in (".s", ".o", ".so"))
    source.write_text(_ASSEMBLY.format(symbol=symbol, data=data), encoding="utf-8")
    _output("as", "-o", str(compiled), str(source))
    named = ("--soname", library.name)
    _output("ld", "-shared", "--strip-all", *named, "-o", str(fresh), str(compiled))
    shutil.copyfile(fresh, library)


def _output(tool: str, *arguments: str) -> str:
    # Debian keeps icupkg where only administrators look for programs.
    program = shutil.which(tool) or shutil.which(tool, path="/usr/sbin")
    if program is None:
        raise SystemExit(f"{tool} is not installed; .ci/install-system package brings it")
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout
