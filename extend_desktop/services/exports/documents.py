"""The documents of an export, read out of the journal a page at a time; for the service."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from dataclasses import field
from typing import Any

from extend_desktop.domain.batches import Batch, Input, Phase
from extend_desktop.domain.exports import ExportRequest
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.outputs import Output, root_of
from extend_desktop.domain.results import output_of
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.review import Mark
from extend_desktop.values import dataclass

PAGE = 100
"""Inputs read at a time; the journal gives fewer where answers are large."""

RowProgress = Callable[[int, int], None]
"""Called on the loop's thread with (inputs written, inputs in all)."""


@dataclass(slots=True)
class Document:
    """An input with all that an export can say of it.

    Attributes:
        number: from 1, over all batches of the export.
        body: the whole answer, if it is here.
    """

    number: int
    batch: Batch
    input: Input
    body: Mapping[str, Any] | None
    mark: Mark
    _output: Output | None = field(default=None, init=False, repr=False)

    @property
    def output(self) -> Output | None:
        """The values of the answer."""
        if self._output is None and self.body is not None:
            self._output = Output(output_of(self.body))
        return self._output

    @property
    def root(self) -> object:
        """The values alone, which spares reading what is said about them; None without an answer."""
        if self._output is not None:
            return self._output.root
        return None if self.body is None else root_of(output_of(self.body))

    @property
    def is_complete(self) -> bool:
        """Whether nothing more will come of it by itself."""
        if self.input.phase in (Phase.WAITING, Phase.RUNNING):
            return False
        return self.body is not None or self.input.phase is not Phase.PROCESSED

    @property
    def state_key(self) -> str:
        """What differs once the document has another result than now."""
        item = self.input
        changed = item.ended_at.isoformat() if item.ended_at else ""
        return f"{item.phase} {item.run_id or ''} {changed}"


class ExportedDocuments:
    """The documents of a request; of their inputs and answers no more than a page is held.

    Attributes:
        partial: something was missing when the export began or when it ended.
        exported: the state of each document that was read, to be kept for a preset.
    """

    def __init__(
        self,
        journal: JournalPort,
        batches: Sequence[Batch],
        request: ExportRequest,
        on_progress: RowProgress | None = None,
    ) -> None:
        self.partial = any(map(is_partial, batches))
        self.exported: dict[InputId, str] = {}
        self.count = 0
        self._journal = journal
        self._batches = batches
        self._request = request
        self._on_progress = on_progress

    async def read(self, page_size: int = PAGE) -> AsyncIterator[Sequence[Document]]:
        """Yield the documents of each batch by position, page by page.

        Raises:
            RequestError: `not_found`, a batch was deleted meanwhile, so documents are missing.
        """
        for batch in self._batches:
            marks = await self._journal.marks.of_batch(batch.id)
            known = await self._known(batch)
            after = -1
            while page := await self._journal.outputs.page(batch.id, after, page_size):
                after = page[-1].input.position
                yield self._wanted(
                    [
                        Document(0, batch, item.input, item.body, marks.get(item.input.id, Mark()))
                        for item in page
                    ],
                    known,
                )
                self._progressed(batch, after + 1)
            now = await self._journal.batches.get(batch.id)
            self.partial = self.partial or is_partial(now)

    async def _known(self, batch: Batch) -> Mapping[InputId, str]:
        if not self._request.only_new:
            return {}
        return await self._journal.exports.states(self._request.preset, batch.id)

    def _wanted(
        self, documents: Collection[Document], known: Mapping[InputId, str]
    ) -> list[Document]:
        """Return those that were asked for, numbered on."""
        chosen = self._request.input_ids
        wanted: list[Document] = []
        for document in documents:
            item, state = document.input, document.state_key
            if chosen is not None and item.id not in chosen:
                continue
            if self._request.only_new and not (
                document.is_complete and known.get(item.id) != state
            ):
                continue
            self.count += 1
            if self._request.preset or self._request.only_new:
                self.exported[item.id] = state
            wanted.append(Document(self.count, document.batch, item, document.body, document.mark))
        return wanted

    def _progressed(self, batch: Batch, done: int) -> None:
        if self._on_progress is None:
            return
        earlier = self._batches[: list(self._batches).index(batch)]
        before = sum(batch.phase_counts.total for batch in earlier)
        total = sum(item.phase_counts.total for item in self._batches)
        self._on_progress(before + done, max(before + done, total))


def is_partial(batch: Batch) -> bool:
    """Whether an export now would lack something that may still come."""
    return batch.phase_counts.in_flight > 0 or batch.outputs_missing > 0
