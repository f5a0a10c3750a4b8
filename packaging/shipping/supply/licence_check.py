"""Holds everybody's licence against the lists of those that we may ship, and may work with."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.utils import canonicalize_name

from shipping.build.lock import read_lock
from shipping.build.metadata import ROOT
from shipping.build.third_party import python_components

SHIPPED = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "PSF-2.0",
        # Weak ones: files of theirs that we changed must be given away, and we change none. Qt's
        # libraries lie beside the program, where they can be replaced.
        "LGPL-3",
        "MPL-2.0",
        # Its exception allows to ship what was frozen with it under any licence.
        "GPL-2+ with bootloader exception",
    }
)
"""What packages may contain, for a program under Apache-2.0."""
TOOLS = SHIPPED | frozenset({"CC0-1.0", "Zlib", "GPL-2.0-or-later"})
"""What tests and tools may have besides, which are given to nobody."""
IN_WORDS = {
    "Apache Software License": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "BSD 2-Clause License": "BSD-2-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "MIT license": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
    "GNU General Public License v2 (GPLv2)": "GPL-2.0-or-later",
}
"""What metadata says in words; a text that is not here is a licence that is not known."""
_NO_NAME = {"", "UNKNOWN"}
_LONGEST_NAME = 40
"""Older metadata may hold the whole text instead."""


def refused(licences: Mapping[str, str], allowed: frozenset[str]) -> list[str]:
    """Return those whose licence is not allowed, each with it."""
    return sorted(
        f"{name}: {text}" for name, text in licences.items() if not is_allowed(text, allowed)
    )


def is_allowed(licence: str, allowed: frozenset[str]) -> bool:
    """Whether one of the choices that a licence offers is allowed in all its parts."""
    if licence in allowed:
        return True
    choices = re.split(r"\s+or\s+", licence, flags=re.IGNORECASE)
    return any(
        all(
            part in allowed
            for part in re.split(r"\s+and\s+", choice.strip("() "), flags=re.IGNORECASE)
        )
        for choice in choices
    )


def licence_of(found: Distribution) -> str:
    """Return the licence that a distribution's metadata states, as a list here would have it."""
    fields = found.metadata.json
    if expression := fields.get("license_expression"):
        return str(expression)
    classified = [
        str(line).rpartition(" :: ")[2]
        for line in fields.get("classifier", ())
        if str(line).startswith("License ::") and line != "License :: OSI Approved"
    ]
    stated = str(fields.get("license", "")).strip()
    if stated in _NO_NAME or "\n" in stated or len(stated) > _LONGEST_NAME:
        stated = " and ".join(dict.fromkeys(IN_WORDS.get(word, word) for word in classified))
    return IN_WORDS.get(stated, stated) or "none stated"


def shipped() -> dict[str, str]:
    """Return the licence of each component of a package made here."""
    return {component.name: component.licence for component in python_components()}


def tools(names: Iterable[str] = ()) -> dict[str, str]:
    """Return the licences of what is installed for development and does not ship."""
    inside = {canonicalize_name(name) for name in shipped()}
    wanted = names or [locked.name for locked in read_lock(ROOT / "requirements-dev.lock")]
    return {name: _licence_here(name) for name in wanted if canonicalize_name(name) not in inside}


def _licence_here(name: str) -> str:
    try:
        return licence_of(distribution(name))
    except PackageNotFoundError:
        return "not known: it is locked but not installed here; run the set-up"


def main(arguments: Sequence[str]) -> int:
    """Print what is not allowed; 1 when there is something."""
    argparse.ArgumentParser(prog="shipping licences", description=__doc__).parse_args(arguments)
    parts, helpers = shipped(), tools()
    found = [f"shipped: {item}" for item in refused(parts, SHIPPED)]
    found += [f"for development: {item}" for item in refused(helpers, TOOLS)]
    for line in found:
        sys.stderr.write(f"licence not on the list: {line}\n")
    if not found:
        print(
            f"{len(parts)} shipped components and {len(helpers)} for development have licences that "
            "are on the lists"
        )
    return int(bool(found))
