"""What macOS knows about the program, and the commands that sign and wrap it; run on a Mac only."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.api.uploads import CONTENT_TYPES
from shipping.build import licences
from shipping.build.metadata import BUNDLE_ID, NAME, release
from shipping.macos import bundle, disk_image, signing

UTI = {"type": "string", "pattern": r"^[a-z0-9]+(\.[a-z0-9-]+)+$"}
DOCUMENT_TYPE = {
    "type": "object",
    "properties": {
        "CFBundleTypeName": {"type": "string", "minLength": 1},
        "CFBundleTypeRole": {"const": "Viewer"},
        "LSHandlerRank": {"const": "Alternate"},
        "LSItemContentTypes": {"type": "array", "items": UTI, "minItems": 1, "uniqueItems": True},
        "CFBundleTypeExtensions": {"type": "array", "items": {"pattern": "^[a-z0-9]+$"}},
    },
    "required": ["CFBundleTypeName", "CFBundleTypeRole", "LSHandlerRank"],
    "oneOf": [{"required": ["LSItemContentTypes"]}, {"required": ["CFBundleTypeExtensions"]}],
    "additionalProperties": False,
}
TEXT = {"type": "string", "minLength": 1}
NUMBERS = {"type": "string", "pattern": r"^\d+(\.\d+){1,2}$"}
# Source: Apple, "Information Property List" reference.
INFO_PLIST: dict[str, Any] = {
    "type": "object",
    "properties": {
        "CFBundleDevelopmentRegion": {"const": "en"},
        "CFBundleDisplayName": TEXT,
        "CFBundleDocumentTypes": {"type": "array", "items": DOCUMENT_TYPE, "minItems": 1},
        "CFBundleExecutable": TEXT,
        "CFBundleIconFile": {"type": "string", "pattern": r"\.icns$"},
        "CFBundleIdentifier": {"type": "string", "pattern": r"^[A-Za-z0-9.-]+$"},
        "CFBundleInfoDictionaryVersion": {"const": "6.0"},
        "CFBundleLocalizations": {"type": "array", "items": TEXT, "minItems": 1},
        "CFBundleName": TEXT,
        "CFBundlePackageType": {"const": "APPL"},
        "CFBundleShortVersionString": NUMBERS,
        "CFBundleVersion": NUMBERS,
        "LSApplicationCategoryType": {"type": "string", "pattern": r"^public\.app-category\."},
        "LSMinimumSystemVersion": NUMBERS,
        "NSHighResolutionCapable": {"const": True},
        "NSHumanReadableCopyright": TEXT,
        "NSPrincipalClass": {"const": "NSApplication"},
        "NSRequiresAquaSystemAppearance": {"const": False},
        "NSSupportsAutomaticGraphicsSwitching": {"const": True},
    },
    "additionalProperties": False,
}
INFO_PLIST["required"] = sorted(INFO_PLIST["properties"])
MACH_O = bytes.fromhex("cffaedfe") + b"\0" * 28
UNIVERSAL = bytes.fromhex("cafebabe") + b"\0" * 28
CERTIFICATE = "Developer ID Application: Somebody (TEAM)"
FRAMEWORK = "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework"


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A bundle as PyInstaller lays it out; its programs are four bytes of one and no more."""
    app = tmp_path / bundle.APP_NAME
    contents = {
        f"Contents/MacOS/{NAME}": MACH_O,
        "Contents/Frameworks/libpython3.11.dylib": UNIVERSAL,
        "Contents/Frameworks/PySide6/QtCore.abi3.so": UNIVERSAL,
        f"{FRAMEWORK}/Versions/A/QtCore": UNIVERSAL,
        f"{FRAMEWORK}/Versions/A/Resources/Info.plist": b"<plist/>",
        "Contents/Frameworks/a library without a suffix": MACH_O,
        "Contents/Resources/base_library.zip": b"PK\3\4",
        "Contents/Resources/not-a-library.dylib": b"text",
    }
    for name, content in contents.items():
        (app / name).parent.mkdir(parents=True, exist_ok=True)
        (app / name).write_bytes(content)
    (app / FRAMEWORK / "QtCore").symlink_to("Versions/A/QtCore")
    (app / "Contents/Resources/PySide6").symlink_to("../Frameworks/PySide6")
    texts = app.with_name(NAME) / licences.FOLDER
    texts.mkdir(parents=True)
    (texts / "qt.txt").write_text("the LGPL")
    disk_image.prepare(app, release())
    return app


def relative(app: Path) -> list[str]:
    return [path.relative_to(app).as_posix() for path in signing.inside_out(app)]


def test_info_plist_follows_apples_reference_and_survives_being_written() -> None:
    # It takes seconds to import, which every worker would spend.
    import jsonschema  # noqa: PLC0415

    info = bundle.info_plist(replace(release(), version="1.2.0rc3"), "13.0")

    jsonschema.validate(info, INFO_PLIST)
    assert plistlib.loads(plistlib.dumps(info)) == info
    assert info["CFBundleIdentifier"] == BUNDLE_ID
    assert info["CFBundleShortVersionString"] == "1.2.0"


def test_every_type_the_program_takes_is_declared_once() -> None:
    types = bundle.info_plist(release(), "13.0")["CFBundleDocumentTypes"]
    utis = [uti for kind in types for uti in kind.get("LSItemContentTypes", [])]
    extensions = {text for kind in types for text in kind.get("CFBundleTypeExtensions", [])}

    assert bundle.UTIS.keys() | bundle.WITHOUT_UTI == CONTENT_TYPES.keys()
    assert not bundle.UTIS.keys() & bundle.WITHOUT_UTI
    assert set(utis) == {*bundle.UTIS.values(), bundle.FOLDER_UTI}
    assert len(utis) == len(set(utis))
    assert {f".{text}" for text in extensions} == bundle.WITHOUT_UTI


@pytest.mark.parametrize(
    ("tags", "minimum"),
    [
        (["cp310-abi3-macosx_13_0_universal2", "cp312-cp312-macosx_11_0_arm64"], "13.0"),
        (["cp310-abi3-macosx_14_0_universal2", "py3-none-any"], "14.0"),
        (["cp311-cp311-macosx_10_15_x86_64.macosx_15_1_arm64"], "15.1"),
        (["py3-none-any", "cp310-abi3-manylinux_2_28_x86_64"], "13.0"),
    ],
)
def test_the_minimum_system_is_the_strictest_wheels(tags: list[str], minimum: str) -> None:
    assert bundle.minimum_of(tags) == minimum


def test_preparing_keeps_the_name_of_the_executable(app: Path) -> None:
    file = app / "Contents" / "Info.plist"
    file.write_bytes(plistlib.dumps({"CFBundleExecutable": "other", "CFBundleVersion": "0"}))

    disk_image.prepare(app, release())

    written = plistlib.loads(file.read_bytes())
    assert written["CFBundleExecutable"] == "other"
    assert written["CFBundleVersion"] == release().version
    assert (app / "Contents" / "Resources" / written["CFBundleIconFile"]).is_file()


def test_the_licence_texts_are_in_the_app(app: Path) -> None:
    text = app / "Contents" / "Resources" / licences.FOLDER / "qt.txt"
    assert text.read_text() == "the LGPL"


def test_all_code_is_signed_and_nothing_else(app: Path) -> None:
    assert set(relative(app)) == {
        ".",
        "Contents/Frameworks/libpython3.11.dylib",
        "Contents/Frameworks/PySide6/QtCore.abi3.so",
        f"{FRAMEWORK}/Versions/A/QtCore",
        FRAMEWORK,
        "Contents/Frameworks/a library without a suffix",
    }


def test_nothing_is_signed_before_what_lies_in_it(app: Path) -> None:
    order = signing.inside_out(app)

    assert order[-1] == app
    for position, path in enumerate(order):
        assert not any(path in later.parents for later in order[position + 1 :]), path


def test_with_a_certificate_the_hardened_runtime_is_on(app: Path) -> None:
    *signed, check = signing.signing_commands(app, signing.Identity(CERTIFICATE, "k"))

    for command in signed:
        assert command[:5] == ["codesign", "--force", "--options", "runtime", "--timestamp"]
        assert command[command.index("--sign") + 1] == CERTIFICATE
        assert command[command.index("--keychain") + 1] == "k"
        assert "--deep" not in command
    with_entitlements = [command for command in signed if "--entitlements" in command]
    assert [command[-1] for command in with_entitlements] == [str(app)]
    assert "--strict" in check


def test_ad_hoc_neither_the_runtime_nor_apples_clock_is_asked_for(app: Path) -> None:
    for command in signing.signing_commands(app, signing.Identity())[:-1]:
        assert "--options" not in command
        assert "--timestamp" not in command


def test_the_entitlements_are_only_the_one_that_is_needed() -> None:
    entitlements = plistlib.loads(signing.ENTITLEMENTS.read_bytes())

    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_app_is_notarised_before_it_is_copied_and_the_image_at_last(
    app: Path, tmp_path: Path
) -> None:
    hooks = disk_image.Hooks.read(
        {"EXTEND_DESKTOP_SIGN_MACOS": CERTIFICATE, "EXTEND_DESKTOP_NOTARY_PROFILE": "profile"}
    )
    image = tmp_path / disk_image.image_name("1.2.3", "arm64")
    commands = [" ".join(line) for line in disk_image.plan(app, tmp_path, image, "1.2.3", hooks)]
    steps = ("--verify", "submit", "staple", "ditto", "hdiutil create", "hdiutil convert")
    found = [min(i for i, line in enumerate(commands) if step in line) for step in steps[:3]]

    assert found == sorted(found)
    copied = commands.index(f"ditto {app} {tmp_path / 'image' / app.name}")
    assert found[-1] < copied
    assert [line.split()[-1] for line in commands[-2:]] == [str(image)] * 2
    assert sum("submit" in line for line in commands) == 2
    assert image.name == "extend-desktop-1.2.3-macos-arm64.dmg"


def test_the_notarys_key_is_named_by_its_file() -> None:
    hooks = disk_image.Hooks.read(
        {
            "EXTEND_DESKTOP_SIGN_MACOS": CERTIFICATE,
            "EXTEND_DESKTOP_NOTARY_KEY": "key.p8",
            "EXTEND_DESKTOP_NOTARY_KEY_ID": "ID",
            "EXTEND_DESKTOP_NOTARY_ISSUER": "UUID",
        }
    )
    assert hooks.notary == ("--key", "key.p8", "--key-id", "ID", "--issuer", "UUID")


def test_without_hooks_nothing_is_sent_to_apple(app: Path, tmp_path: Path) -> None:
    hooks = disk_image.Hooks.read(
        {"EXTEND_DESKTOP_NOTARY_PROFILE": "useless without a certificate"}
    )
    commands = disk_image.plan(app, tmp_path, tmp_path / "a.dmg", "1.2.3", hooks)

    assert not [command for command in commands if command[0] in {"xcrun", "spctl"}]


def test_print_shows_the_commands_and_changes_nothing(
    app: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("EXTEND_DESKTOP_SIGN_MACOS", raising=False)
    before = {path: path.lstat().st_mtime_ns for path in app.rglob("*")}

    assert disk_image.main([str(app), "--dist", str(tmp_path / "dist"), "--print"]) == 0

    said = capsys.readouterr()
    assert said.out.startswith("codesign --force --sign - ")
    assert "hdiutil convert" in said.out
    assert "ad hoc" in said.err
    assert before == {path: path.lstat().st_mtime_ns for path in app.rglob("*")}
    assert not (tmp_path / "dist").exists()


def test_an_app_without_its_program_is_refused(
    app: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (app / "Contents" / "MacOS" / NAME).unlink()

    assert disk_image.main([str(app), "--print"]) == 1
    assert "is missing" in capsys.readouterr().err
