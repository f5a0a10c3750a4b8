"""Notices of damaged files, in a small file beside them; bootstrap builds it.

The notice does not depend on what it is about: it stays even when the new file is damaged too, and
a notice that cannot be read itself is still a notice.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from pathlib import Path

from typing_extensions import override

from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.services.ports import DamageNoticesPort
from extend_desktop.storage.failures import translated
from extend_desktop.storage.private_files import replace_text


class DamageNotices(DamageNoticesPort):
    """The notices about one file; blocking, each call reads or replaces a few hundred bytes."""

    def __init__(self, file: DamagedFile, path: Path) -> None:
        self._file = file
        self._about = path
        self._path = path.with_name(f"{path.stem}.notice.json")

    @override
    def load(self) -> tuple[DamageNotice, ...]:
        with translated():
            try:
                content = self._path.read_bytes()
            except FileNotFoundError:
                return ()
            # There seldom is one, so that no start has to wait for what reads it.
            from extend_desktop.storage.notices_file import parsed  # noqa: PLC0415

            try:
                return parsed(content)
            except ValueError:
                return (self._unreadable(),)

    @override
    def add(self, notice: DamageNotice) -> None:
        self._change(lambda before: (*(known for known in before if known.is_closed), notice))

    @override
    def change(self, notice: DamageNotice) -> None:
        self._change(
            lambda before: tuple(notice if known.at == notice.at else known for known in before)
        )

    @override
    def acknowledge(self, notices: Collection[DamageNotice]) -> None:
        moments = {notice.at for notice in notices if notice.is_closed}
        self._change(lambda before: tuple(known for known in before if known.at not in moments))

    def _change(
        self, change: Callable[[tuple[DamageNotice, ...]], tuple[DamageNotice, ...]]
    ) -> None:
        after = change(self.load())
        with translated():
            if not after:
                self._path.unlink(missing_ok=True)
                return
            from extend_desktop.storage.notices_file import text_of  # noqa: PLC0415

            replace_text(self._path, text_of(after))

    def _unreadable(self) -> DamageNotice:
        """Say what is still known: that there was damage, and which files were kept."""
        kept = sorted(self._about.parent.glob(f"{self._about.stem}.*-*{self._about.suffix}"))
        at = datetime.fromtimestamp(self._path.stat().st_mtime, UTC)
        last = str(kept[-1]) if kept else ""
        return DamageNotice(self._file, DamageCause.DAMAGED, at, str(self._about), last)
