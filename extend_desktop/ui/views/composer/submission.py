"""What Submit sends, and how: the version is pinned first, then the batch is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.extractors import Extractor
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batches import SubmitRequest
from extend_desktop.services.staging import inputs_of


@dataclass(frozen=True, slots=True)
class Submission:
    """The composer's fields at the moment of Submit; `version` as picked, such as `latest`.

    `priority` is None when the operator did not choose one.
    """

    name: str
    extractor: Extractor
    version: str
    priority: int | None
    drafts: Sequence[Draft]


async def submit_batch(services: AccountServices, submission: Submission) -> BatchId:
    """Pin the version and make the batch; it goes on by itself from there.

    Raises:
        ExpectedError: the version could not be read, or the journal could not be written; there is
            no batch then.
    """
    if services.kept_staging is not None:
        await services.kept_staging.flush()
    detail = await services.extractors.detail(submission.extractor.id, submission.version)
    return await services.batches.submit(
        SubmitRequest(
            name=submission.name,
            extractor=submission.extractor,
            version=submission.version,
            detail=detail,
            priority=submission.priority,
            inputs=await inputs_of(submission.drafts),
            is_from_staging=True,
        )
    )
