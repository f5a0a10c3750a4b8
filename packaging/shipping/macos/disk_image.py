"""Makes the macOS disk image from the frozen app: `python -m shipping macos [APP] [--print]`.

The steps: write Info.plist, icon and licence texts into the app, sign it, have it notarised, put it in a disk
image, sign and notarise that. Without a certificate it is signed ad hoc and not notarised, which it
says. --print shows the commands on any system and runs none.

Two images are made, one on an Apple silicon Mac and one on an Intel Mac: pydantic-core has no
universal wheel, and an app with one Intel-only library in it is not universal.

Environment, none of it secret: EXTEND_DESKTOP_SIGN_MACOS (name of the certificate),
EXTEND_DESKTOP_KEYCHAIN (where it lies), and for the notary either EXTEND_DESKTOP_NOTARY_PROFILE (what
`notarytool store-credentials` was given) or EXTEND_DESKTOP_NOTARY_KEY, _KEY_ID and _ISSUER (the key's
file and its two public names).
"""

from __future__ import annotations

import argparse
import os
import platform
import plistlib
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shipping.build import icons, licences
from shipping.build.metadata import DISPLAY_NAME, DIST, FROZEN, NAME, ROOT, Release, release
from shipping.macos.bundle import APP_NAME, info_plist
from shipping.macos.signing import AD_HOC, Command, Identity, signing_commands

APP = FROZEN.with_name(APP_NAME)
WORK = ROOT / "build" / "macos"
VOLUME_ICON = ".VolumeIcon.icns"


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the environment says about signing.

    Attributes:
        identity: who signs.
        notary: how notarytool finds its credentials; empty means: not notarised.
    """

    identity: Identity
    notary: tuple[str, ...]

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Hooks:
        """Read the hooks; an empty variable is one that is not set."""
        name = environment.get("EXTEND_DESKTOP_SIGN_MACOS") or AD_HOC
        identity = Identity(name, environment.get("EXTEND_DESKTOP_KEYCHAIN") or None)
        return cls(identity, () if name == AD_HOC else _notary(environment))


def _notary(environment: Mapping[str, str]) -> tuple[str, ...]:
    profile = environment.get("EXTEND_DESKTOP_NOTARY_PROFILE")
    if profile:
        return ("--keychain-profile", profile)
    key, key_id, issuer = (
        environment.get(f"EXTEND_DESKTOP_NOTARY_{name}", "") for name in ("KEY", "KEY_ID", "ISSUER")
    )
    return ("--key", key, "--key-id", key_id, "--issuer", issuer) if key else ()


def image_name(version: str, machine: str) -> str:
    """Return the disk image's file name, for example "extend-desktop-0.1.0-macos-arm64.dmg"."""
    return f"{NAME}-{version}-macos-{machine}.dmg"


def prepare(app: Path, what: Release) -> None:
    """Write Info.plist, the icon and the licence texts into the app, over what the freezer wrote.

    The texts come from the frozen folder beside the app.
    """
    file = app / "Contents" / "Info.plist"
    written: dict[str, Any] = plistlib.loads(file.read_bytes()) if file.exists() else {}
    # The freezer knows the name of the executable, we know the rest.
    executable = {key: written[key] for key in ("CFBundleExecutable",) if key in written}
    file.write_bytes(plistlib.dumps({**written, **info_plist(what), **executable}))
    resources = app / "Contents" / "Resources"
    resources.mkdir(exist_ok=True)
    (resources / f"{NAME}.icns").write_bytes(icons.icns())
    shutil.rmtree(resources / licences.FOLDER, ignore_errors=True)
    licences.install(app.with_name(NAME), resources / licences.FOLDER)


def notarise_app(app: Path, work: Path, hooks: Hooks) -> list[Command]:
    """Return what has the app notarised, so that it opens offline too once it is copied."""
    if not hooks.notary:
        return []
    archive = work / f"{NAME}.zip"
    return [
        ["ditto", "-c", "-k", "--keepParent", str(app), str(archive)],
        ["xcrun", "notarytool", "submit", str(archive), *hooks.notary, "--wait"],
        ["xcrun", "stapler", "staple", str(app)],
        ["spctl", "--assess", "--type", "execute", "--verbose", str(app)],
    ]


def image_commands(app: Path, work: Path, image: Path, volume: str) -> list[Command]:
    """Return what makes the disk image: the app, a link to drop it on, and an icon."""
    staged, writable, mounted = work / "image", work / "writable.dmg", work / "mounted"
    create = ["hdiutil", "create", "-volname", volume, "-srcfolder", str(staged)]
    attach = ["hdiutil", "attach", str(writable), "-nobrowse", "-noautoopen"]
    convert = ["hdiutil", "convert", str(writable), "-format", "ULFO"]
    return [
        ["ditto", str(app), str(staged / app.name)],
        ["ln", "-s", "/Applications", str(staged / "Applications")],
        [*create, "-fs", "HFS+", "-format", "UDRW", "-ov", str(writable)],
        [*attach, "-mountpoint", str(mounted)],
        ["SetFile", "-a", "C", str(mounted)],  # the volume has an icon of its own
        ["hdiutil", "detach", str(mounted)],
        [*convert, "-ov", "-o", str(image)],
    ]


def finish_image(image: Path, hooks: Hooks) -> list[Command]:
    """Return what signs and notarises the image."""
    if hooks.identity.name == AD_HOC:
        return []
    sign = [["codesign", *hooks.identity.options(), str(image)]]
    if not hooks.notary:
        return sign
    return [
        *sign,
        ["xcrun", "notarytool", "submit", str(image), *hooks.notary, "--wait"],
        ["xcrun", "stapler", "staple", str(image)],
        ["xcrun", "stapler", "validate", str(image)],
    ]


def plan(app: Path, work: Path, image: Path, version: str, hooks: Hooks) -> list[Command]:
    """Return every command, in order, for an app that `prepare` has seen."""
    return [
        *signing_commands(app, hooks.identity),
        *notarise_app(app, work, hooks),
        *image_commands(app, work, image, f"{DISPLAY_NAME} {version}"),
        *finish_image(image, hooks),
    ]


def _prepare_folder(work: Path) -> None:
    shutil.rmtree(work, ignore_errors=True)
    (work / "image").mkdir(parents=True)
    (work / "mounted").mkdir()
    (work / "image" / VOLUME_ICON).write_bytes(icons.icns())


def _say_what_is_left_out(hooks: Hooks) -> None:
    if hooks.identity.name == AD_HOC:
        print("macos: signed ad hoc only, EXTEND_DESKTOP_SIGN_MACOS is not set", file=sys.stderr)
    if not hooks.notary:
        print("macos: not notarised, no EXTEND_DESKTOP_NOTARY_… is set", file=sys.stderr)


def main(arguments: Sequence[str]) -> int:
    """Make the disk image, or print how it would be made."""
    parser = argparse.ArgumentParser(prog="shipping macos", description=__doc__)
    parser.add_argument("app", nargs="?", type=Path, default=APP)
    parser.add_argument("--dist", type=Path, default=DIST)
    parser.add_argument("--print", action="store_true", dest="only_print")
    options = parser.parse_args(arguments)
    what, hooks, app = release(), Hooks.read(os.environ), options.app.resolve()
    image = options.dist.resolve() / image_name(what.version, platform.machine())
    try:
        _say_what_is_left_out(hooks)
        if not options.only_print:
            prepare(app, what)
            _prepare_folder(WORK)
            image.parent.mkdir(parents=True, exist_ok=True)
        for command in plan(app, WORK, image, what.version, hooks):
            print(shlex.join(command), flush=True)
            if not options.only_print:
                subprocess.run(command, check=True)
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        print(f"macos: {error}", file=sys.stderr)
        return 1
    return 0
