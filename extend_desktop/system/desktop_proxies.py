"""The proxy that is set in the settings of a Linux desktop: GNOME and its kin, KDE.

Qt's own packages are built without libproxy and know the environment's variables only. So GNOME's
settings are asked by its own tool, `gsettings`, and KDE's file is read. A script that chooses a
proxy (PAC, WPAD) is not run: that takes a JavaScript engine; it is named instead.

Sources: the schema org.gnome.system.proxy of gsettings-desktop-schemas; kioslaverc as KDE's
kprotocolmanager reads it.
"""

from __future__ import annotations

import ast
import logging
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import field
from pathlib import Path

from extend_desktop.system.own_environment import own_environment
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)
LIMIT_S = 3.0
"""For `gsettings`, which takes some hundredths of a second."""
FRESH_S = 30.0
"""What was read counts for so long; then it is read again, beside the call that needs it."""
GNOME, KDE = "GNOME's proxy settings", "KDE's proxy settings"
_GNOME_KIN = frozenset(
    {
        "gnome",
        "gnome-classic",
        "ubuntu",
        "unity",
        "x-cinnamon",
        "cinnamon",
        "budgie",
        "pantheon",
        "mate",
    }
)
_UNREADABLE = (
    *(OSError, subprocess.SubprocessError),
    *(LookupError, SyntaxError, TypeError, ValueError, RecursionError, MemoryError),
)
"""The tool cannot be run or takes too long, or what it says is of another form."""
_SCHEMA = "org.gnome.system.proxy"
_KDE_MANUAL, _KDE_SCRIPTS, _KDE_VARIABLES = "1", ("2", "3"), "4"


@dataclass(frozen=True, slots=True)
class DesktopProxies:
    """What a desktop's settings say.

    Attributes:
        source: whose settings.
        servers: the proxy by the scheme of what it leads to, as it is written there.
        exceptions: reached without it, as in NO_PROXY.
        only_exceptions: reached with it alone, the other way round.
        has_script: a script chooses, which is not run.
    """

    source: str
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
    exceptions: str = ""
    only_exceptions: bool = False
    has_script: bool = False


class DesktopSettings:
    """Reads them when they are first needed, and again from time to time; from any thread."""

    def __init__(
        self, environment: Mapping[str, str], now_s: Callable[[], float] = time.monotonic
    ) -> None:
        self._environment = environment
        self._now_s = now_s
        self._found: DesktopProxies | None = None
        self._read_s: float | None = None
        self._turn = threading.Lock()

    def read(self) -> DesktopProxies | None:
        """Return what is set now, None for a desktop without such settings; blocking."""
        self._read_s = self._now_s()
        try:
            self._found = _read(self._environment)
        except _UNREADABLE as error:
            # What was known before is likelier to be right than that there is no proxy.
            _log.warning("The desktop's proxy settings were not read: %s", type(error).__name__)
        return self._found

    def current(self) -> DesktopProxies | None:
        """Return what was read last; never blocks, but has it read again when that is long ago."""
        is_old = self._read_s is not None and self._now_s() - self._read_s > FRESH_S
        if is_old and self._turn.acquire(blocking=False):
            threading.Thread(target=self._read_again, name="desktop proxies", daemon=True).start()
        return self._found

    def _read_again(self) -> None:
        try:
            self.read()
        finally:
            self._turn.release()


def _read(environment: Mapping[str, str]) -> DesktopProxies | None:
    desktops = {name.lower() for name in environment.get("XDG_CURRENT_DESKTOP", "").split(":")}
    if "kde" in desktops:
        return _kde(environment)
    return _gnome() if desktops & _GNOME_KIN else None


def _gnome() -> DesktopProxies | None:
    done = subprocess.run(
        ["gsettings", "list-recursively", _SCHEMA],
        check=True,
        capture_output=True,
        timeout=LIMIT_S,
        env=own_environment(),
    )
    kept: dict[str, str] = {}
    for line in done.stdout.decode(errors="replace").splitlines():
        schema, _, rest = line.partition(" ")
        name, _, value = rest.partition(" ")
        kept[f"{schema.removeprefix(_SCHEMA)}.{name}".lstrip(".")] = value
    mode = ast.literal_eval(kept["mode"])
    if mode != "manual":
        return DesktopProxies(GNOME, has_script=mode == "auto")
    hosts = ast.literal_eval(kept["ignore-hosts"].removeprefix("@as "))
    return DesktopProxies(GNOME, _gnome_servers(kept), ",".join(hosts))


def _gnome_servers(kept: Mapping[str, str]) -> dict[str, str]:
    servers: dict[str, str] = {}
    for scheme in ("https", "http"):
        # SOCKS stands in for whatever has none of its own. It is refused by name, not passed over.
        for kind, written in ((scheme, "http"), ("socks", "socks")):
            host = str(ast.literal_eval(kept.get(f"{kind}.host", "''"))).strip()
            if host and scheme not in servers:
                port = int(kept.get(f"{kind}.port", "0")) or 8080
                servers[scheme] = f"{written}://{_bracketed(host)}:{port}"
    return servers


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def _kde(environment: Mapping[str, str]) -> DesktopProxies:
    kept = _kde_values(environment)
    kind = kept.get("ProxyType", "0")
    if kind in _KDE_SCRIPTS:
        return DesktopProxies(KDE, has_script=True)
    if kind not in (_KDE_MANUAL, _KDE_VARIABLES):
        return DesktopProxies(KDE)
    names = {"https": "httpsProxy", "http": "httpProxy"}
    written = {scheme: kept.get(name, "") for scheme, name in names.items()}
    exceptions = kept.get("NoProxyFor", "")
    if kind == _KDE_VARIABLES:
        # There stand names of variables.
        written = {scheme: environment.get(name, "") for scheme, name in written.items()}
        exceptions = environment.get(exceptions, "")
    if kept.get("socksProxy"):
        written = {scheme: text or kept["socksProxy"] for scheme, text in written.items()}
    servers = {scheme: _kde_server(text) for scheme, text in written.items() if text.strip()}
    reversed_ = kept.get("ReversedException", "").lower() in ("true", "1")
    return DesktopProxies(KDE, servers, exceptions, only_exceptions=reversed_)


def _kde_server(text: str) -> str:
    """Return it as it is written elsewhere: KDE puts a blank before the port."""
    host, _, port = text.strip().rpartition(" ")
    return f"{host.rstrip('/')}:{port}" if host else text.strip()


def _kde_values(environment: Mapping[str, str]) -> dict[str, str]:
    home = environment.get("HOME") or str(Path.home())
    own = environment.get("XDG_CONFIG_HOME") or f"{home}/.config"
    shared = environment.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    found: dict[str, str] = {}
    # The operator's own file goes first, so it is read last.
    for folder in (*reversed(shared.split(":")), own):
        file = Path(folder) / "kioslaverc"
        if file.is_file():
            found.update(_group(file.read_text(encoding="utf-8", errors="replace")))
    return found


def _group(text: str) -> dict[str, str]:
    """Return the keys of the group of proxies, without KDE's marks such as `[$e]`."""
    kept: dict[str, str] = {}
    is_in = False
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            is_in = line.startswith("[Proxy Settings]")
        elif is_in and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            kept[name.partition("[")[0].strip()] = value.strip()
    return kept
