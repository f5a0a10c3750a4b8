"""Where local data lives; for bootstrap.py, which hands single paths on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from platformdirs import PlatformDirs

from extend_desktop.domain.errors import StorageError
from extend_desktop.values import dataclass

HOME_VARIABLE = "EXTEND_DESKTOP_HOME"
OWNER_ONLY = 0o700


@dataclass(frozen=True, slots=True)
class Paths:
    """The four folders of the program; they may not exist yet.

    Attributes:
        data: the journal, and what only one running copy may touch.
        config: settings without secrets.
        cache: whatever can be fetched or computed again.
        logs: redacted log files.
    """

    data: Path
    config: Path
    cache: Path
    logs: Path

    @property
    def journal_file(self) -> Path:
        return self.data / "journal.sqlite3"

    @property
    def journal_mark(self) -> Path:
        """Tells a restored journal from the one last used, so it lies apart from it."""
        return self.config / "journal-mark.json"

    @property
    def practice_folder(self) -> Path:
        """What the practice server keeps of its account."""
        return self.data / "practice"

    @property
    def unpacked_folder(self) -> Path:
        """Documents out of archives that were added, a folder for each account."""
        return self.data / "unpacked"

    @property
    def unfinished_folder(self) -> Path:
        """Notes of what is being written elsewhere, for the case that the program is killed."""
        return self.data / "unfinished"

    @property
    def key_file(self) -> Path:
        """Keys under a passphrase, where the operator chose that; in the format of `age`."""
        return self.data / "keys.age"

    @property
    def settings_file(self) -> Path:
        """The operator's settings and the window's layout."""
        return self.config / "settings.json"

    @property
    def rates_file(self) -> Path:
        """How fast accounts may be asked, as learnt from their answers."""
        return self.cache / "rates.json"

    def create(self) -> None:
        """Make the missing folders, open to their owner only.

        Raises:
            StorageError: `read_only`, a folder cannot be made or something else is in its place.
        """
        for folder in (self.data, self.config, self.cache, self.logs):
            try:
                folder.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
            except OSError as error:
                raise StorageError("read_only", path=str(folder)) from error


def find_paths(environment: Mapping[str, str]) -> Paths:
    """Return the folders: all below EXTEND_DESKTOP_HOME when it is set, else the system's own."""
    home = environment.get(HOME_VARIABLE, "").strip()
    if home:
        root = Path(home).expanduser().absolute()
        return Paths(root / "data", root / "config", root / "cache", root / "logs")
    folders = PlatformDirs("extend-desktop", appauthor=False)
    return Paths(
        folders.user_data_path,
        folders.user_config_path,
        folders.user_cache_path,
        folders.user_log_path,
    )
