"""Qt's own texts, in the language of ours; other languages will be added here. For app.py."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

_log = logging.getLogger(__name__)
LANGUAGE = "en"
"""What the program is written in. Dialogs of Qt must not speak another language than ours."""


def install_catalogue(application: QCoreApplication, folder: Path | None = None) -> bool:
    """Install Qt's catalogue for our language; False when it is not there.

    Args:
        application: owns it from now on.
        folder: where the catalogues are; by default where Qt was installed, or bundled.
    """
    if folder is None:
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translator = QTranslator(application)
    name = f"qtbase_{LANGUAGE}"
    if not translator.load(name, str(folder)):
        _log.warning("Qt's catalogue %s is not in %s", name, folder)
        translator.setParent(None)
        return False
    # It holds no texts for English, and Qt then says False although it takes it.
    application.installTranslator(translator)
    return True
