"""Writes what is inside the packages as a CycloneDX bill of materials: `python -m shipping sbom`.

The lock says which Python distributions, with their hashes; Qt, the interpreter and the C libraries
inside them are asked of the modules that are frozen, and the libraries that the program took along
from Linux of the packages that brought them. So it is made where the program is frozen, one for each
system. The same commit and machine give the same bytes.
"""

# pyright: reportCallIssue=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
# The library's decorator for serialising hides its constructors and attributes from type checkers.

from __future__ import annotations

import argparse
import json
import platform
import sqlite3
import ssl
import sys
import uuid
from collections.abc import Iterable, Sequence
from importlib import metadata
from pathlib import Path

import pypdfium2.version
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    XsUri,
)
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import qVersion

from shipping.build.licences import FOLDER
from shipping.build.lock import Locked, read_lock
from shipping.build.metadata import (
    DISPLAY_NAME,
    DIST,
    FROZEN,
    HOMEPAGE,
    NAME,
    PUBLISHER,
    Release,
    release,
)
from shipping.build.payload import require_payload
from shipping.build.third_party import Component as Work
from shipping.build.third_party import freezer, system_components

INSIDE = "sbom.cdx.json"
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
QT_CARRIER, PDFIUM_CARRIER = "pyside6-essentials", "pypdfium2"


class SbomError(ValueError):
    """What was written does not follow the CycloneDX schema; a defect of ours."""


def make_sbom(what: Release, locked: Iterable[Locked], taken: Iterable[Work] = ()) -> str:
    """Return the bill of materials as JSON text, valid against CycloneDX 1.6.

    Args:
        what: what is packaged.
        locked: the Python distributions.
        taken: Debian packages whose libraries are in the payload.

    Raises:
        SbomError: it is not valid.
    """
    program = _program(what)
    libraries = {found.name: _distribution(found) for found in locked}
    native = _native()
    others = [_starter(), *map(_debian_package, taken)]
    inside = [*libraries.values(), *(component for component, _ in native), *others]
    bom = Bom(components=inside)
    bom.metadata = BomMetaData(component=program)
    interpreter = native[0][0]
    bom.register_dependency(program, [interpreter, *others, *_required(NAME, libraries)])
    for name, component in libraries.items():
        carried = [inner for inner, carrier in native if carrier == name]
        bom.register_dependency(component, [*_required(name, libraries), *carried])
    bom.register_dependency(interpreter, [inner for inner, carrier in native if carrier == ""][1:])
    return _text(bom)


def _text(bom: Bom) -> str:
    """Serialise without the moment and the random number that would make each run differ."""
    document = json.loads(JsonV1Dot6(bom).output_as_string())
    document["metadata"].pop("timestamp", None)
    document.pop("serialNumber", None)
    content = json.dumps(document, sort_keys=True)
    document["serialNumber"] = uuid.uuid5(uuid.NAMESPACE_URL, content).urn
    text = json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    # It takes seconds to import, and many programs import this module for other things.
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415

    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if error is not None:
        raise SbomError(str(error))
    return text


def _program(what: Release) -> Component:
    return Component(
        type=ComponentType.APPLICATION,
        name=NAME,
        bom_ref=NAME,
        version=what.version,
        description=what.summary,
        publisher=PUBLISHER,
        licenses=[_licence(what.licence)],
        purl=PackageURL("generic", None, NAME, what.version),
        external_references=[
            ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(HOMEPAGE))
        ],
    )


def _distribution(locked: Locked) -> Component:
    purl = PackageURL("pypi", None, canonicalize_name(locked.name), locked.version)
    files = ExternalReference(
        type=ExternalReferenceType.DISTRIBUTION,
        url=XsUri(purl.to_string()),
        comment="the files that may be installed for it; one of them is",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in locked.sha256],
    )
    return Component(
        type=ComponentType.LIBRARY,
        name=locked.name,
        bom_ref=purl.to_string(),
        version=locked.version,
        licenses=_installed_licence(locked.name),
        purl=purl,
        external_references=[files],
    )


def _native() -> list[tuple[Component, str]]:
    """What is no Python distribution, the interpreter first, each with the one that carries it.

    OpenSSL and SQLite come with the interpreter, whose name as a carrier is empty.
    """
    openssl = ssl.OPENSSL_VERSION.split()[1]
    pdfium = str(pypdfium2.version.PDFIUM_INFO.build)
    return [
        (_generic("cpython", platform.python_version(), "Python-2.0"), ""),
        (_generic("openssl", openssl, "Apache-2.0"), ""),
        (_generic("sqlite", sqlite3.sqlite_version, "blessing"), ""),
        (_generic("qt", qVersion(), "LGPL-3.0-only"), QT_CARRIER),
        (_generic("pdfium", pdfium, "BSD-3-Clause"), PDFIUM_CARRIER),
    ]


def _starter() -> Component:
    """PyInstaller's bootloader is the executable; the lock of the program does not know it."""
    work = freezer()
    return Component(
        type=ComponentType.LIBRARY,
        name=work.name,
        bom_ref=f"pkg:pypi/{work.name}@{work.version}",
        version=work.version,
        purl=PackageURL("pypi", None, work.name, work.version),
    )


def _debian_package(work: Work) -> Component:
    purl = PackageURL("deb", "debian", work.name, work.version)
    return Component(
        type=ComponentType.LIBRARY,
        name=work.name,
        bom_ref=purl.to_string(),
        version=work.version,
        description=f"brings {', '.join(work.libraries)}",
        purl=purl,
    )


def _generic(name: str, version: str, licence: str) -> Component:
    purl = PackageURL("generic", None, name, version)
    return Component(
        type=ComponentType.FRAMEWORK if name == "qt" else ComponentType.LIBRARY,
        name=name,
        bom_ref=purl.to_string(),
        version=version,
        licenses=[_licence(licence)],
        purl=purl,
    )


def _licence(text: str) -> License:
    return LicenseFactory().make_from_string(text)


def _installed_licence(name: str) -> list[License]:
    """Only what the distribution itself says as an SPDX expression; free text is no licence."""
    try:
        fields = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return []
    field = "License-Expression"
    return [_licence(fields[field])] if field in fields else []


def _required(name: str, libraries: dict[str, Component]) -> list[Component]:
    """Return which of the libraries a distribution asks for in this environment."""
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    wanted = [Requirement(line) for line in lines]
    names = {
        canonicalize_name(requirement.name)
        for requirement in wanted
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
    }
    return [
        component for found, component in libraries.items() if canonicalize_name(found) in names
    ]


def file_name(version: str) -> str:
    """Return the name for this system, for example "extend-desktop-0.1.0-linux-x86_64.cdx.json"."""
    return f"{NAME}-{version}-{SYSTEMS[sys.platform]}-{platform.machine().lower()}.cdx.json"


def put_into(payload: Path) -> None:
    """Write it beside the licence texts, from where every package takes both."""
    text = make_sbom(release(), read_lock(), system_components(payload))
    (payload / FOLDER / INSIDE).write_text(text, "utf-8", newline="\n")


def main(arguments: Sequence[str]) -> int:
    """Write the bill of materials of this system's package, and print where it is."""
    parser = argparse.ArgumentParser(prog="shipping sbom", description=__doc__)
    parser.add_argument("--payload", type=Path, default=FROZEN)
    parser.add_argument("--dist", type=Path, default=DIST)
    options = parser.parse_args(arguments)
    what = release()
    options.dist.mkdir(parents=True, exist_ok=True)
    file = options.dist / file_name(what.version)
    payload = require_payload(options.payload)
    text = make_sbom(what, read_lock(), system_components(payload))
    file.write_text(text, "utf-8", newline="\n")
    print(f"{file} ({DISPLAY_NAME} {what.version})")
    return 0
