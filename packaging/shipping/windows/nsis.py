"""Compiles the Windows installer from a frozen program: `python -m shipping nsis [PAYLOAD]`.

Debian's makensis does it on Linux as well as on Windows, so the payload may have been frozen on
another machine. EXTEND_DESKTOP_SIGN_WINDOWS names a program that signs the file it is given.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from extend_desktop.api.uploads import CONTENT_TYPES
from shipping.build import icons
from shipping.build.metadata import (
    BUNDLE_ID,
    COMMAND_LINE_EXE,
    DISPLAY_NAME,
    DIST,
    FROZEN,
    HOMEPAGE,
    NAME,
    PACKAGING,
    PUBLISHER,
    ROOT,
    WINDOW_EXE,
    Release,
    release,
)
from shipping.build.payload import Payload, PayloadError, read_payload
from shipping.build.versions import windows_version

SOURCES = PACKAGING / "windows"
GENERATED = ROOT / "build" / "nsis"
SIGN_VARIABLE = "EXTEND_DESKTOP_SIGN_WINDOWS"
PROG_ID = "ExtendDesktop.Input"
HOW_TO_GET_MAKENSIS = "makensis is missing; install it: apt-get install nsis"


@dataclass(frozen=True, slots=True)
class Order:
    """One installer to be made.

    Attributes:
        payload: the frozen program.
        release: what the installer says of itself.
        generated: a folder for what makensis reads; emptied first.
        dist: where the installer goes.
        sign: a program that signs the one file it is given, or None.
    """

    payload: Payload
    release: Release
    generated: Path = GENERATED
    dist: Path = DIST
    sign: str | None = None

    @property
    def installer(self) -> Path:
        return self.dist / f"{NAME}-{self.release.version}-windows-x64-setup.exe"


def build(order: Order) -> Path:
    """Make the installer.

    Raises:
        PayloadError: one of the two programs is not in the payload.
        subprocess.CalledProcessError: makensis or the signing program failed; it said why.
        FileNotFoundError: makensis is not installed.
    """
    makensis = shutil.which("makensis")
    if makensis is None:
        raise FileNotFoundError(HOW_TO_GET_MAKENSIS)
    _require_programs(order.payload)
    _sign_programs(order)
    _write_generated(order)
    order.dist.mkdir(parents=True, exist_ok=True)
    script = SOURCES / "installer.nsi"
    # -WX: a warning of makensis is an error. The defines come first, the script uses them.
    command = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    defines = [f"-DGENERATED={order.generated}", f"-DSOURCES={SOURCES}"]
    subprocess.run([*command, *defines, str(script)], check=True)
    return order.installer


def _require_programs(payload: Payload) -> None:
    for program in (COMMAND_LINE_EXE, WINDOW_EXE):
        if PurePosixPath(program) not in payload.files:
            raise PayloadError(f"{program} is not in {payload.root}")


def _sign_programs(order: Order) -> None:
    if order.sign is None:
        print(f"nsis: not signed, because {SIGN_VARIABLE} is not set", file=sys.stderr)
        return
    for program in (COMMAND_LINE_EXE, WINDOW_EXE):
        subprocess.run([order.sign, str(order.payload.root / program)], check=True)


def _write_generated(order: Order) -> None:
    shutil.rmtree(order.generated, ignore_errors=True)
    order.generated.mkdir(parents=True)
    icon = order.generated / f"{NAME}.ico"
    icon.write_bytes(icons.ico())
    banner = order.generated / "banner.bmp"
    banner.write_bytes(icons.banner())
    _write(order.generated / "metadata.nsh", _metadata(order, icon, banner))
    macros = [*_payload_macros(order.payload), *_extension_macros(sorted(CONTENT_TYPES))]
    _write(order.generated / "payload.nsh", macros)


def _write(file: Path, lines: Iterable[str]) -> None:
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8")


def _metadata(order: Order, icon: Path, banner: Path) -> list[str]:
    defines = {
        "PRODUCT": DISPLAY_NAME,
        "SLUG": NAME,
        "VERSION": order.release.version,
        "FILE_VERSION": ".".join(map(str, windows_version(order.release.version))),
        "SUMMARY": order.release.summary,
        "PUBLISHER": PUBLISHER,
        "COPYRIGHT": f"{PUBLISHER}, {order.release.licence}",
        "HOMEPAGE": HOMEPAGE,
        "WINDOW_EXE": WINDOW_EXE,
        "COMMAND_LINE_EXE": COMMAND_LINE_EXE,
        "APP_USER_MODEL_ID": BUNDLE_ID,
        "PROG_ID": PROG_ID,
        "ICON": str(icon),
        "BANNER": str(banner),
        "OUT_FILE": str(order.installer),
        "OUT_NAME": order.installer.name,
    }
    if order.sign is not None:
        defines["SIGN_COMMAND"] = _quoted(order.sign)
    return [f"!define {name} `{_escaped(value)}`" for name, value in defines.items()]


def _payload_macros(payload: Payload) -> list[str]:
    """The same list for both directions: what is put there is taken away, and nothing else."""
    folders = [_installed(folder) for folder in payload.folders]
    files = [(_installed(file), str(payload.root / file)) for file in payload.files]
    return [
        "!macro PayloadInstall",
        '  CreateDirectory "$Long"',
        *(f'  CreateDirectory "{folder}"' for folder in folders),
        *(f'  File "/oname={installed}" "{source}"' for installed, source in files),
        "!macroend",
        "!macro PayloadRemove",
        *(f'  Delete "{installed}"' for installed, _ in files),
        "!macroend",
        "!macro PayloadRemoveFolders",
        *(f'  RMDir "{folder}"' for folder in reversed(folders)),
        "!macroend",
    ]


def _extension_macros(extensions: list[str]) -> list[str]:
    classes = "Software\\Classes"
    types = f"{classes}\\Applications\\{WINDOW_EXE}\\SupportedTypes"
    associations = "${CAPABILITIES_KEY}\\FileAssociations"
    offer: list[str] = []
    withdraw: list[str] = []
    for extension in extensions:
        progids = f"{classes}\\{extension}\\OpenWithProgids"
        offer += [
            f'  WriteRegStr SHCTX "{progids}" "{PROG_ID}" ""',
            f'  WriteRegStr SHCTX "{types}" "{extension}" ""',
            f'  WriteRegStr SHCTX "{associations}" "{extension}" "{PROG_ID}"',
        ]
        withdraw += [
            f'  DeleteRegValue SHCTX "{progids}" "{PROG_ID}"',
            f'  DeleteRegKey /ifempty SHCTX "{progids}"',
            f'  DeleteRegKey /ifempty SHCTX "{classes}\\{extension}"',
        ]
    return [
        "!macro ExtensionsOffer",
        *offer,
        "!macroend",
        "!macro ExtensionsWithdraw",
        *withdraw,
        "!macroend",
    ]


def _installed(name: PurePosixPath) -> str:
    return "$Long\\" + _escaped(str(name)).replace("/", "\\")


def _escaped(text: str) -> str:
    return text.replace("$", "$$")


def _quoted(program: str) -> str:
    if '"' in program or "'" in program or "`" in program:
        raise ValueError(f"{SIGN_VARIABLE} must not hold quotation marks")
    return f'"{program}"'


def main(arguments: Sequence[str]) -> int:
    """Make the installer from a frozen program, and print where it is."""
    parser = argparse.ArgumentParser(prog="shipping nsis", description=__doc__)
    parser.add_argument("payload", nargs="?", type=Path, default=FROZEN)
    parser.add_argument("--dist", type=Path, default=DIST)
    options = parser.parse_args(arguments)
    try:
        order = Order(
            read_payload(options.payload.resolve()),
            release(),
            dist=options.dist.resolve(),
            sign=os.environ.get(SIGN_VARIABLE) or None,
        )
        print(build(order))
    except (PayloadError, FileNotFoundError, subprocess.CalledProcessError) as error:
        print(f"nsis: {error}", file=sys.stderr)
        return 1
    return 0
