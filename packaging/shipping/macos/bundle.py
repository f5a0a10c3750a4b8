"""Info.plist: what macOS knows about the program. The PyInstaller spec and disk_image.py use it."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import metadata
from typing import Any

from packaging.tags import parse_tag

from extend_desktop.api.uploads import CONTENT_TYPES
from shipping.build.metadata import BUNDLE_ID, DISPLAY_NAME, NAME, PUBLISHER, Release, release
from shipping.build.versions import three_numbers

APP_NAME = f"{DISPLAY_NAME}.app"
OLDEST_SYSTEM = "13.0"
"""What the oldest supported Qt asks for; only said where no macOS wheels are installed to ask."""
# Source: Apple, "System-Declared Uniform Type Identifiers"; the makers' own names for the rest.
UTIS = {
    ".pdf": "com.adobe.pdf",
    ".png": "public.png",
    ".jpg": "public.jpeg",
    ".jpeg": "public.jpeg",
    ".tiff": "public.tiff",
    ".tif": "public.tiff",
    ".svg": "public.svg-image",
    ".heic": "public.heic",
    ".heif": "public.heif",
    ".bmp": "com.microsoft.bmp",
    ".gif": "com.compuserve.gif",
    ".webp": "org.webmproject.webp",
    ".psd": "com.adobe.photoshop-image",
    ".xls": "com.microsoft.excel.xls",
    ".xlsx": "org.openxmlformats.spreadsheetml.sheet",
    ".xltx": "org.openxmlformats.spreadsheetml.template",
    ".xltm": "org.openxmlformats.spreadsheetml.template.macroenabled",
    ".ods": "org.oasis-open.opendocument.spreadsheet",
    ".docx": "org.openxmlformats.wordprocessingml.document",
    ".dotx": "org.openxmlformats.wordprocessingml.template",
    ".doc": "com.microsoft.word.doc",
    ".odt": "org.oasis-open.opendocument.text",
    ".pptx": "org.openxmlformats.presentationml.presentation",
    ".ppt": "com.microsoft.powerpoint.ppt",
    ".csv": "public.comma-separated-values-text",
    ".txt": "public.plain-text",
    ".html": "public.html",
    ".xml": "public.xml",
    ".rtf": "public.rtf",
    ".md": "net.daringfireball.markdown",
    ".eml": "com.apple.mail.email",
}
WITHOUT_UTI = frozenset({".pcx", ".wpd", ".ppm", ".lis"})
"""macOS has no name for them, so they are recognised by their extension."""
FOLDER_UTI = "public.folder"


def info_plist(what: Release | None = None, minimum_system: str | None = None) -> dict[str, Any]:
    """Return the keys of Info.plist that are ours; PyInstaller adds the executable's name.

    Args:
        what: what is packaged; None reads pyproject.toml.
        minimum_system: the oldest macOS, for example "13.0"; None asks the installed wheels.
    """
    what = what or release()
    numbers = ".".join(map(str, three_numbers(what.version)))
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": DISPLAY_NAME,
        "CFBundleDocumentTypes": _document_types(),
        "CFBundleExecutable": NAME,
        "CFBundleIconFile": f"{NAME}.icns",
        "CFBundleIdentifier": BUNDLE_ID,
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleLocalizations": ["en"],
        "CFBundleName": DISPLAY_NAME,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": numbers,
        "CFBundleVersion": numbers,
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": minimum_system or installed_minimum(),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{PUBLISHER}. {what.licence}",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def _document_types() -> list[dict[str, Any]]:
    """Viewer, and never the first choice: what opens PDFs goes on opening them."""
    common = {"CFBundleTypeRole": "Viewer", "LSHandlerRank": "Alternate"}
    utis = sorted({UTIS[extension] for extension in CONTENT_TYPES if extension in UTIS})
    nameless = sorted(extension[1:] for extension in CONTENT_TYPES if extension in WITHOUT_UTI)
    return [
        {"CFBundleTypeName": "Document", "LSItemContentTypes": utis, **common},
        {"CFBundleTypeName": "Other document", "CFBundleTypeExtensions": nameless, **common},
        {"CFBundleTypeName": "Folder", "LSItemContentTypes": [FOLDER_UTI], **common},
    ]


def installed_minimum() -> str:
    """Return the oldest macOS that every wheel installed here runs on."""
    texts = [found.read_text("WHEEL") or "" for found in metadata.distributions()]
    lines = [line for text in texts for line in text.splitlines()]
    return minimum_of(line.removeprefix("Tag: ") for line in lines if line.startswith("Tag: "))


def minimum_of(tags: Iterable[str]) -> str:
    """Return the newest of the systems that wheel tags name as their oldest.

    Args:
        tags: such as "cp310-abi3-macosx_13_0_universal2"; others than macOS's say nothing.
    """
    platforms = [tag.platform for text in tags for tag in parse_tag(text)]
    versions = [
        tuple(int(part) for part in platform.split("_")[1:3])
        for platform in platforms
        if platform.startswith("macosx_")
    ]
    newest = max(versions, default=(0, 0))
    floor = tuple(int(part) for part in OLDEST_SYSTEM.split("."))
    return ".".join(str(part) for part in max(newest, floor))
