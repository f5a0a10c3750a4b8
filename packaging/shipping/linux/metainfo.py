"""Makes the AppStream description that software centres show."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

from shipping.build.metadata import (
    COMPONENT_ID,
    DISPLAY_NAME,
    HOMEPAGE,
    NAME,
    PACKAGING,
    PUBLISHER,
    Release,
)
from shipping.build.versions import package_version
from shipping.linux.changelog import Entry

DESKTOP_FILE = PACKAGING / "linux" / f"{NAME}.desktop"
SCREENSHOT = f"{HOMEPAGE}/desktop/window.png"
"""Where the README's picture is published; a release manager puts it there."""
_DEVELOPER_ID = ".".join(COMPONENT_ID.split(".")[:2])
_PARAGRAPHS = (
    (
        "Extend Desktop sends piles of documents to the Extend document extraction API and gives a "
        "table back. Drop files and folders, see what will happen to each, choose an extractor and "
        "submit."
    ),
    (
        "It uploads, splits into batch runs, watches them, and keeps every step in a local journal, "
        "so a crash or a closed lid loses nothing and nothing is sent twice."
    ),
)
_POINTS = (
    "One row a document in the exported table, failed ones included, each with its reason",
    "Pause, resume, cancel and retry",
    "A built-in practice server that needs no account and stays on this computer",
    "Every command in the terminal too, without a window",
)


def mime_types(desktop_file: Path = DESKTOP_FILE) -> tuple[str, ...]:
    """Return the types that the desktop offers the program for."""
    parser = configparser.RawConfigParser(strict=True, interpolation=None)
    parser.read(desktop_file, "utf-8")
    return tuple(filter(None, parser["Desktop Entry"]["MimeType"].split(";")))


def metainfo(release: Release, entries: Sequence[Entry], types: Sequence[str]) -> str:
    """Return the description as XML; `entries` are the releases, newest first."""
    root = ET.Element("component", type="desktop-application")
    _texts(root, id=COMPONENT_ID, metadata_license="CC0-1.0", project_license=release.licence)
    _texts(root, name=DISPLAY_NAME, summary=release.summary)
    developer = ET.SubElement(root, "developer", id=_DEVELOPER_ID)
    _texts(developer, name=PUBLISHER)
    # Read by AppStream before 1.0, which does not know `developer`.
    _texts(root, developer_name=PUBLISHER)
    _describe(ET.SubElement(root, "description"), _PARAGRAPHS, _POINTS)
    ET.SubElement(root, "launchable", type="desktop-id").text = f"{NAME}.desktop"
    ET.SubElement(root, "url", type="homepage").text = HOMEPAGE
    _add_screenshot(root)
    _add_provides(root, types)
    ET.SubElement(root, "content_rating", type="oars-1.1")
    _add_releases(root, entries)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n"


def _texts(parent: ET.Element, **texts: str) -> None:
    for tag, text in texts.items():
        ET.SubElement(parent, tag).text = text


def _describe(parent: ET.Element, paragraphs: Sequence[str], points: Sequence[str]) -> None:
    for paragraph in paragraphs:
        ET.SubElement(parent, "p").text = paragraph
    points_list = ET.SubElement(parent, "ul")
    for point in points:
        ET.SubElement(points_list, "li").text = point


def _add_screenshot(root: ET.Element) -> None:
    screenshot = ET.SubElement(ET.SubElement(root, "screenshots"), "screenshot", type="default")
    _texts(screenshot, caption="Files, a new batch, and the batches below", image=SCREENSHOT)


def _add_provides(root: ET.Element, types: Sequence[str]) -> None:
    provides = ET.SubElement(root, "provides")
    _texts(provides, binary=NAME)
    for name in types:
        ET.SubElement(provides, "mediatype").text = name


def _add_releases(root: ET.Element, entries: Sequence[Entry]) -> None:
    releases = ET.SubElement(root, "releases")
    for entry in entries:
        version = package_version(entry.version)
        kind = "development" if "~" in version else "stable"
        release = ET.SubElement(
            releases, "release", version=version, date=entry.day.isoformat(), type=kind
        )
        points = [change.text for change in entry.changes]
        _describe(ET.SubElement(release, "description"), (), points)
