"""Asks the session bus which program answers as the Secret Service; for `credentials/` on Linux."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, cast

import jeepney
from jeepney.io.blocking import open_dbus_connection

_log = logging.getLogger(__name__)

_untyped = cast("Any", jeepney)
_BUS = jeepney.DBusAddress(
    "/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus"
)
_SECRETS = "org.freedesktop.secrets"
_LIMIT_S = 2.0


def provider() -> str:
    """Return that program's name as /proc has it, cut at 15 characters; empty when unknown."""
    try:
        with open_dbus_connection() as bus:
            ask = _untyped.new_method_call(_BUS, "GetConnectionUnixProcessID", "s", (_SECRETS,))
            (process_id,) = cast("Any", bus).send_and_get_reply(ask, timeout=_LIMIT_S).body
        return Path(f"/proc/{int(process_id)}/comm").read_text(encoding="utf-8").strip()
    except (OSError, ValueError, TypeError, KeyError) as error:
        # In a sandbox of the desktop's, processes of others are not to be seen.
        _log.debug("the Secret Service's program is not known: %s", type(error).__name__)
        return ""
