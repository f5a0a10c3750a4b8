"""Qt sorts, changes case and names time zones as before with what is left of ICU's data."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from shipping.build import icu_data
from tests.helpers.package_tools import needs

ASK = """
import sys
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QDateTime, QLocale, QTimeZone

words = "zebra äpfel Apfel ñandú nube いろは アイス 漢字 file10 file9 öl oz côte coté I i Straße strasse"
words = [*words.split(), "가", "나"]
zone = QTimeZone(b"Europe/Berlin")
for name in ("de_DE", "es_ES", "fr_CA", "ja_JP", "en_US", "sv_SE", "tr_TR", "zh_CN", "ko_KR"):
    place = QLocale(name)
    order = QCollator(place)
    order.setNumericMode(True)
    print(sorted(words, key=cmp_to_key(order.compare)), place.toUpper("straße i"))
    print(zone.displayName(QTimeZone.TimeType.StandardTime, QTimeZone.NameType.LongName, place))
    print(place.toString(QDateTime.fromSecsSinceEpoch(0), QLocale.FormatType.LongFormat))
    print(place.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyDisplayName))
print("libraries", {line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line})
"""


def answers(folder: Path) -> tuple[str, str]:
    """Return what Qt says with the ICU data of a folder, and which library it had loaded."""
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env=environment,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stderr == ""
    said, _, libraries = done.stdout.partition("libraries ")
    return said, libraries


@needs("icupkg", "as", "ld", "nm")
def test_what_qt_asks_of_icu_is_answered_as_before(tmp_path: Path) -> None:
    whole = Path(PySide6.__file__).parent / "Qt" / "lib"
    (library,) = whole.glob(icu_data.LIBRARY)
    trimmed = tmp_path / library.name
    shutil.copyfile(library, trimmed)
    assert icu_data.trim(trimmed) > library.stat().st_size / 2
    said, libraries = answers(tmp_path)
    assert str(trimmed) in libraries
    assert said == answers(whole)[0]


@needs("icupkg", "as", "ld", "nm")
def test_the_same_comes_out_each_time(tmp_path: Path) -> None:
    (library,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob(icu_data.LIBRARY)
    made: list[bytes] = []
    for name in ("one", "another"):
        (tmp_path / name).mkdir()
        copied = Path(shutil.copyfile(library, tmp_path / name / library.name))
        icu_data.trim(copied)
        made.append(copied.read_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize(
    ("item", "is_unused"),
    [
        ("coll/de.res", False),
        ("zone/ja.res", False),
        ("de.res", False),
        ("ucase.icu", False),
        ("curr/de.res", True),
        ("brkitr/cjdict.dict", True),
        ("ibm-964_P110-1999.cnv", True),
    ],
)
def test_what_is_unused(item: str, is_unused: bool) -> None:
    assert icu_data.is_unused(item) == is_unused


def test_a_missing_tool_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match=r"nm is not installed; \.ci/install-system package"):
        icu_data.trim(tmp_path / "libicudata.so.73")
