"""The order in which an app's code is signed, and the commands that do it."""

from __future__ import annotations

import plistlib
from dataclasses import dataclass
from pathlib import Path

from shipping.build.metadata import PACKAGING

ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"
AD_HOC = "-"
"""Signs without a certificate: enough to run on this Mac and to test, not to be given away."""
NESTED_BUNDLES = frozenset({".framework", ".app", ".bundle", ".xpc", ".plugin"})
MACH_O = frozenset(
    bytes.fromhex(magic)
    for magic in ("feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "cafebabf")
)
"""The first four bytes of 32 and 64 bit programs in both byte orders, and of universal ones."""

Command = list[str]


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs.

    Attributes:
        name: a Developer ID Application certificate in the keychain, or AD_HOC.
        keychain: where to look for it; None is the usual search list.
    """

    name: str = AD_HOC
    keychain: str | None = None

    def options(self) -> Command:
        """Return what each codesign call gets.

        Without a certificate there is no team, and the hardened runtime would then refuse every
        library of the program's own; and Apple's clock stamps only real signatures.
        """
        if self.name == AD_HOC:
            return ["--force", "--sign", AD_HOC]
        keychain = ["--keychain", self.keychain] if self.keychain else []
        return ["--force", "--options", "runtime", "--timestamp", "--sign", self.name, *keychain]


def is_code(file: Path) -> bool:
    """Whether a file is a Mach-O program or library, by its content; names say little."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) in MACH_O


def inside_out(app: Path) -> list[Path]:
    """Return all that is signed, each after everything it holds, the app last.

    A signature seals what lies inside, so that signing inside a sealed bundle would break it.
    """
    main = main_executable(app)
    items = [path for path in app.rglob("*") if path != main and _is_signed(path)]
    deepest_first = sorted(items, key=lambda path: (-len(path.parts), str(path)))
    return [*deepest_first, app]


def _is_signed(path: Path) -> bool:
    nested = path.is_dir() and not path.is_symlink() and path.suffix in NESTED_BUNDLES
    return nested or is_code(path)


def main_executable(app: Path) -> Path:
    """Return the program that signing the app signs.

    Raises:
        FileNotFoundError: the app has no Info.plist, or not the executable it names.
    """
    contents = app / "Contents"
    named = plistlib.loads((contents / "Info.plist").read_bytes())["CFBundleExecutable"]
    executable = contents / "MacOS" / named
    if not executable.is_file():
        raise FileNotFoundError(f"{executable} is missing")
    return executable


def signing_commands(app: Path, identity: Identity) -> list[Command]:
    """Return the codesign calls, then the one that checks them all."""
    sign = ["codesign", *identity.options()]
    *inner, outer = inside_out(app)
    # Entitlements belong to programs; a library that has them is refused by the notary.
    with_entitlements = [*sign, "--entitlements", str(ENTITLEMENTS), str(outer)]
    check = ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)]
    return [*([*sign, str(path)] for path in inner), with_entitlements, check]
