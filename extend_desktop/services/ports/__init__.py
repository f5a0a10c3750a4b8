"""What the services need from the outside, as Protocols. Adapters implement them.

Everything async here is safe to cancel. Errors are those of `domain/errors.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import ConnectivityError, CredentialError
from extend_desktop.domain.evaluation_sets import (
    EvaluationItem,
    EvaluationSet,
    EvaluationSetPage,
)
from extend_desktop.domain.extractors import (
    ExtractorDetail,
    ExtractorPage,
    ExtractorVersionPage,
)
from extend_desktop.domain.files import FilePage, FileQuery, RemoteFile
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import BatchRunId, EvaluationSetId, ExtractorId, FileId, RunId
from extend_desktop.domain.inspections import AS_IT_IS, CheckOptions, Inspection
from extend_desktop.domain.notices import DamageNotice
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.runs import (
    BatchRun,
    BatchRunRequest,
    RunDetail,
    RunPage,
    RunQuery,
)
from extend_desktop.domain.scans import Found
from extend_desktop.domain.settings import Settings
from extend_desktop.domain.waits import CallWait


class Urgency(StrEnum):
    """Interactive calls go before background calls when the rate budget is short."""

    INTERACTIVE = "interactive"
    BACKGROUND = "background"


ByteProgress = Callable[[int, int], None]
"""Called on the loop's thread with (bytes done, bytes in all)."""


class FilesApi(Protocol):
    """Files of one account. Source: docs/extend-api.md#files."""

    async def list_files(
        self,
        query: FileQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.INTERACTIVE,
    ) -> FilePage: ...

    async def get_file(self, file_id: FileId) -> RemoteFile: ...

    async def delete_file(self, file_id: FileId) -> None: ...

    async def upload_file(
        self,
        path: Path,
        *,
        name: str,
        password: str | None = None,
        convert_to_pdf: bool = False,
        on_progress: ByteProgress | None = None,
    ) -> RemoteFile:
        """Stream one file up. Retried as the retry table allows; a duplicate is harmless.

        Raises:
            StorageError: the local file vanished or cannot be read.
        """
        ...

    async def download_file(
        self, file_id: FileId, target: Path, *, on_progress: ByteProgress | None = None
    ) -> None:
        """Fetch a fresh download URL and stream it to `target`, without our headers."""
        ...


class ExtractorsApi(Protocol):
    """Extractors of one account. Source: docs/extend-api.md#extractors."""

    async def list_extractors(self, page_token: str | None = None) -> ExtractorPage: ...

    async def list_extractor_versions(
        self, extractor_id: ExtractorId, page_token: str | None = None
    ) -> ExtractorVersionPage: ...

    async def get_extractor_version(
        self, extractor_id: ExtractorId, version: str
    ) -> ExtractorDetail:
        """Return a version by number, id, `draft` or `latest`."""
        ...


class RunsApi(Protocol):
    """Batch runs and runs of one account.

    Source: docs/extend-api.md#creating-a-batch-run, #batch-run, #runs.
    """

    async def create_batch_run(self, request: BatchRunRequest) -> BatchRun:
        """Create a batch run; never repeated unless it surely was not carried out.

        Raises:
            OutcomeUnknownError: it may exist; look it up by the token, do not send it again.
        """
        ...

    async def get_batch_run(
        self, batch_run_id: BatchRunId, *, urgency: Urgency = Urgency.BACKGROUND
    ) -> BatchRun: ...

    async def list_runs(
        self,
        query: RunQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.BACKGROUND,
    ) -> RunPage: ...

    async def get_run(
        self, run_id: RunId, *, urgency: Urgency = Urgency.BACKGROUND
    ) -> RunDetail: ...

    async def cancel_run(self, run_id: RunId) -> RunDetail | None:
        """Ask for one run to be stopped; None when the answer had no body."""
        ...

    async def delete_run(self, run_id: RunId) -> None:
        """Delete a run with its output for good."""
        ...


class EvaluationSetsApi(Protocol):
    """Evaluation sets of one account. Source: docs/extend-api.md#evaluation-sets."""

    async def list_evaluation_sets(
        self, extractor_id: ExtractorId, page_token: str | None = None
    ) -> EvaluationSetPage: ...

    async def create_evaluation_set(
        self, extractor_id: ExtractorId, name: str, description: str = ""
    ) -> EvaluationSet:
        """Create a set; never repeated unless it surely was not carried out.

        Raises:
            OutcomeUnknownError: it may exist.
        """
        ...

    async def add_evaluation_items(
        self, set_id: EvaluationSetId, items: Sequence[EvaluationItem]
    ) -> int:
        """Add up to 100 items; return how many the server says it added.

        Raises:
            OutcomeUnknownError: they may have been added.
        """
        ...


ReachabilityListener = Callable[[ConnectivityError | None], None]
"""Called on the loop's thread: the server could not be reached, or None when it answered."""


class ApiPort(FilesApi, ExtractorsApi, RunsApi, Protocol):
    """All operations of one account, and the end of the connection."""

    async def get_me(self) -> Identity:
        """Ask whose key it is; hosts that do not know the call refuse it.

        Source: docs/extend-api.md#who-am-i.
        """
        ...

    @property
    def evaluation_sets(self) -> EvaluationSetsApi: ...

    def set_reachability_listener(self, listener: ReachabilityListener) -> None:
        """Call `listener` after each attempt of any call with whether the server could be reached.

        What is known so far is reported at once. An attempt that breaks off may only have used a
        connection that the server had closed: that is reported when the next attempt fails too, or
        there is none.
        """
        ...

    @property
    def longest_wait(self) -> CallWait | None:
        """The call that has been waiting for its answer for longest; None when none waits."""
        ...

    @property
    def request_rates(self) -> RequestRates:
        """How fast requests may be sent, by what was learnt so far."""
        ...

    async def aclose(self) -> None: ...


class CredentialPort(Protocol):
    """The store that was chosen, or memory for this session where it fails."""

    async def save(self, account_name: str, key: str) -> KeyLocation:
        """Store the key, read it back and compare; return where it is kept."""
        ...

    async def load(self, account_name: str) -> str | None: ...

    async def delete(self, account_name: str) -> None: ...

    async def location_of(self, account_name: str) -> KeyLocation:
        """Return where a key that was loaded lies."""
        ...

    def why_in_memory(self, account_name: str) -> CredentialError | None:
        """Return why an account's key is in memory only; None when it is not in memory."""
        ...


class InspectorPort(Protocol):
    """Looks into local files; blocking, so callers use a thread."""

    def inspect(
        self, path: Path, keep_on: Callable[[], bool], options: CheckOptions = AS_IT_IS
    ) -> Inspection:
        """Look at one file; `keep_on` is asked between pieces, and False ends the look early."""
        ...

    def inspect_all(
        self, items: Sequence[tuple[str, CheckOptions]], keep_on: Callable[[int], bool]
    ) -> Iterator[tuple[int, Inspection]]:
        """Look at files together, which is faster; yield what was seen of each by its number.

        `keep_on` is asked with the number of the file at hand. What is not wanted may be missing.
        """
        for number, (path, options) in enumerate(items):
            if keep_on(number):
                seen = self.inspect(Path(path), lambda number=number: keep_on(number), options)
                yield number, seen


class SheetPort(Protocol):
    """Reads workbooks; blocking, so callers use a thread."""

    def rows(self, path: Path) -> Sequence[Sequence[str]]:
        """Return the rows of the first sheet as texts.

        Raises:
            StorageError: `list_unreadable`, it is no workbook that can be read.
        """
        ...


class ScannerPort(Protocol):
    """Walks dropped files and folders; blocking, so callers take each chunk in a thread."""

    def scan(
        self, paths: Iterable[Path], *, everything: bool = False
    ) -> Iterator[tuple[Found, ...]]:
        """Yield what is found and left out, in chunks; with `everything` nothing is left out.

        A chunk may be empty: then it is long about one thing.
        """
        ...


class SettingsPort(Protocol):
    """Settings on disk; the only way to them, for every part of the program."""

    @property
    def known(self) -> Settings:
        """The settings as they were last read or written here; the disk is not asked again.

        What another process changes is in them from this process's next change on.

        Raises:
            StorageError: they were never read here, and cannot be.
        """
        ...

    def load(self) -> Settings:
        """Return what is on the disk; what cannot be understood is kept, and is as by default.

        Raises:
            StorageError: the file is there but cannot be read or kept.
        """
        ...

    async def change(self, change: Callable[[Settings], Settings]) -> Settings:
        """Read the settings, change them and write them as one step; return what is written.

        No other change comes between, from this process or another.

        Args:
            change: called on another thread.

        Raises:
            StorageError: `disk_full`, `read_only` or `storage_failed`; nothing was changed.
        """
        ...


class DamageNoticesPort(Protocol):
    """Notices of damage to one file, on disk until they are acknowledged; blocking.

    All raise StorageError when the disk fails.
    """

    def load(self) -> tuple[DamageNotice, ...]:
        """Return them, oldest first; a record that cannot be read is a notice itself."""
        ...

    def add(self, notice: DamageNotice) -> None:
        """Write one down; it takes the place of those that were only met in use."""
        ...

    def change(self, notice: DamageNotice) -> None:
        """Replace the one of the same moment."""
        ...

    def acknowledge(self, notices: Collection[DamageNotice]) -> None:
        """Put these away for good."""
        ...


class FileLockPort(Protocol):
    """A lock on a file that the operating system drops when its holder dies."""

    def acquire(self) -> bool:
        """Take the lock without waiting; False when another process, or this one, holds it."""
        ...

    def release(self) -> None:
        """Let go; nothing happens when it is not held."""
        ...


class Clock(Protocol):
    """Time, so that tests can have their own."""

    def now(self) -> datetime:
        """Return the wall clock, aware, UTC."""
        ...

    def monotonic_s(self) -> float: ...

    async def sleep(self, duration_s: float) -> None: ...


class SandboxLauncher(Protocol):
    """Starts the embedded practice server in its own process."""

    @property
    def set_aside(self) -> Path | None:
        """Where a practice account that could not be read was moved to at the last start."""
        ...

    def watch(self, ended: Callable[[], None]) -> None:
        """Call `ended`, on the loop, whenever a server ends that was not stopped on purpose."""
        ...

    async def start(self, *, fresh: bool = False) -> tuple[Account, str]:
        """Start it unless it runs, and return the account and key to talk to it.

        `fresh` stops one that runs and forgets what the practice account held.
        """
        ...

    async def aclose(self) -> None: ...
