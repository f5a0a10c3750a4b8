"""Everything bound to one account and its connection. Session hands it out; window and commands use it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.credentials import KeyLocation, KeyStoreFacts
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from extend_desktop.services.batch_comparison import BatchComparisons
    from extend_desktop.services.batch_repeats import BatchRepeats
    from extend_desktop.services.batches import BatchService
    from extend_desktop.services.evaluation_sets import EvaluationSetsService
    from extend_desktop.services.exports import ExportService
    from extend_desktop.services.exports.automatic import AutomaticExports
    from extend_desktop.services.extracted_contents import ExtractedContents
    from extend_desktop.services.extractors import ExtractorsService
    from extend_desktop.services.file_renames import FileRenames
    from extend_desktop.services.files import FilesService
    from extend_desktop.services.host_generation import HostGeneration
    from extend_desktop.services.input_list_files import InputListFiles
    from extend_desktop.services.journal_upkeep import JournalUpkeep
    from extend_desktop.services.results import ResultsService
    from extend_desktop.services.retention import RetentionService
    from extend_desktop.services.review import ReviewService
    from extend_desktop.services.staging import KeptStagingList, StagingService
    from extend_desktop.services.watching import WatchService


@dataclass(slots=True)
class AccountServices:
    """The services of one account.

    Attributes:
        account: as it is known now; its id stays, its name or colour may be changed meanwhile.
        key_location: where its key is kept; None for the sandbox.
        key_store: which store keeps its key; None where it is not known.
        host: which API its host speaks; batches need the current one.
        automatic_exports: exports finished batches by themselves; None for a command.
        watching: watches a folder for new files; None for a command.
        kept_staging: brings the staging list of the last session back; None where none is kept.
        another_staging: makes a list of its own under a name, which the operator does not see.
    """

    account: Account
    key_location: KeyLocation | None
    host: HostGeneration
    files: FilesService
    extractors: ExtractorsService
    staging: StagingService
    batches: BatchService
    results: ResultsService
    exports: ExportService
    review: ReviewService
    input_lists: InputListFiles
    evaluation_sets: EvaluationSetsService
    comparisons: BatchComparisons
    repeats: BatchRepeats
    renames: FileRenames
    retention: RetentionService
    extracted: ExtractedContents
    upkeep: JournalUpkeep
    another_staging: Callable[[str], StagingService]
    kept_staging: KeptStagingList | None = None
    automatic_exports: AutomaticExports | None = None
    watching: WatchService | None = None
    key_store: KeyStoreFacts | None = None

    @property
    def generation(self) -> Generation:
        """Which API the host speaks, as far as is known now."""
        return self.host.current
