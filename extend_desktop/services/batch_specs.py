"""What a new batch is made of: the operator's terms and the inputs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from extend_desktop.domain.batch_options import BatchOptions
from extend_desktop.domain.batches import BatchSpec, InputSpec
from extend_desktop.domain.extractors import ExtractorDetail
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.engine import metadata_fits, own_metadata


def batch_spec(
    account_id: AccountId,
    terms: BatchTerms,
    detail: ExtractorDetail,
    inputs: Iterable[InputSpec],
    *,
    is_from_staging: bool = False,
    again_of: BatchId | None = None,
) -> BatchSpec:
    """Return the batch to write down, with the version that `terms` name pinned by `detail`."""
    return BatchSpec(
        account_id=account_id,
        name=terms.name,
        extractor_id=terms.extractor.id,
        extractor_name=terms.extractor.name,
        version=terms.version,
        pinned_version=detail.version.version,
        config=detail.config,
        priority=terms.priority,
        inputs=tuple(_checked(item, terms.options) for item in inputs),
        options=terms.options,
        is_from_staging=is_from_staging,
        again_of=again_of,
    )


def _checked(spec: InputSpec, options: BatchOptions) -> InputSpec:
    """Block an input whose own metadata leaves no room; the server would refuse all with it."""
    own = own_metadata(spec.metadata, options.tags)
    if not own or not spec.is_sendable or metadata_fits(own):
        return spec
    return replace(spec, blocked_reason="metadata_too_large")
