"""Which character this computer's spreadsheets expect between cells; for bootstrap.py."""

from __future__ import annotations

import locale
import sys

if sys.platform == "win32":
    import winreg


def list_separator() -> str:
    """Return `;` where the decimal sign is a comma, else `,`; on Windows what is set there.

    Reads the locale for a moment; call it before other threads run.
    """
    if sys.platform == "win32":
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Control Panel\International") as key:
                return str(winreg.QueryValueEx(key, "sList")[0])[:1] or ","
        except OSError:
            return ","
    return ";" if _decimal_point() == "," else ","


def _decimal_point() -> str:
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        return str(locale.localeconv()["decimal_point"])
    except locale.Error:
        return "."
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)
