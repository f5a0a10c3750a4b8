"""What desktops read agrees with the program: types, icons, metainfo."""

from __future__ import annotations

import configparser
import subprocess
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from extend_desktop.api.uploads import CONTENT_TYPES
from extend_desktop.documents.file_types import SUPPORTED_EXTENSIONS
from shipping.build.icons import PNG_SIZES_PX, SOURCE, drawn
from shipping.build.metadata import COMPONENT_ID, NAME, release
from shipping.linux.changelog import Change, Entry
from shipping.linux.icon_theme import SYMBOLIC_ICON, install_icons
from shipping.linux.metainfo import DESKTOP_FILE, metainfo, mime_types
from tests.helpers.package_tools import needs

ENTRIES = (Entry("0.1.0", date(2026, 2, 9), (Change("Added", "All of it."),)),)


def test_the_desktop_offers_the_program_for_every_type_it_takes_and_no_other() -> None:
    offered = mime_types()
    taken = {CONTENT_TYPES[f".{ending}"] for ending in SUPPORTED_EXTENSIONS}
    assert len(offered) == len(set(offered))
    assert set(offered) == taken


def test_the_desktop_file_starts_the_command_with_files() -> None:
    parser = configparser.RawConfigParser(interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read(DESKTOP_FILE, "utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == f"{NAME} %F"
    assert entry["Icon"] == NAME
    for action in filter(None, entry["Actions"].split(";")):
        assert parser[f"Desktop Action {action}"]["Exec"].split()[0] == NAME


@needs("desktop-file-validate")
def test_the_desktop_file_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(DESKTOP_FILE)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_metainfo_names_the_command_the_desktop_file_and_the_types() -> None:
    root = ET.fromstring(metainfo(release(), ENTRIES, mime_types()))  # noqa: S314
    assert root.findtext("id") == COMPONENT_ID
    assert root.findtext("launchable") == DESKTOP_FILE.name
    assert root.findtext("provides/binary") == NAME
    assert (
        tuple(media_type.text for media_type in root.findall("provides/mediatype")) == mime_types()
    )
    assert root.findtext("project_license") == release().licence
    assert root.findtext("summary") == release().summary
    assert root.find("content_rating") is not None
    assert root.findtext("screenshots/screenshot/image", "").startswith("https://")


@needs("appstreamcli")
def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    path = tmp_path / f"{COMPONENT_ID}.metainfo.xml"
    path.write_text(metainfo(release(), ENTRIES, mime_types()), "utf-8")
    command = ["appstreamcli", "validate", "--no-net", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_icons_come_in_every_size_and_are_not_empty(tmp_path: Path) -> None:
    install_icons(tmp_path)
    for size in PNG_SIZES_PX:
        image = QImage(str(tmp_path / f"{size}x{size}" / "apps" / f"{NAME}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 255
        colours = {image.pixelColor(x, size // 2).name() for x in range(size)}
        assert len(colours) > 2
    assert (tmp_path / "scalable" / "apps" / f"{NAME}.svg").read_bytes() == SOURCE.read_bytes()
    assert (tmp_path / "symbolic" / "apps" / f"{NAME}-symbolic.svg").is_file()


def test_the_symbolic_icon_has_one_colour() -> None:
    image = QImage.fromData(drawn(SYMBOLIC_ICON, 64))
    pixels = [image.pixelColor(x, y) for x in range(64) for y in range(64)]
    solid = {pixel.name() for pixel in pixels if pixel.alpha() == 255}
    assert solid == {QColor("#2e3436").name()}


@pytest.mark.qt_log_ignore("Cannot read file")
def test_a_drawing_that_is_none_is_refused(tmp_path: Path) -> None:
    drawing = tmp_path / "broken.svg"
    drawing.write_text("<svg", "utf-8")
    with pytest.raises(ValueError, match=r"broken\.svg"):
        drawn(drawing, 16)
