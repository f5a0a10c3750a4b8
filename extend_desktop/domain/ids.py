"""Names for the identifiers that travel through the program; any module may import it.

Ids from Extend are opaque text of up to 255 characters whose prefix may change.
Source: docs/extend-api.md#ids.
"""

from __future__ import annotations

from typing import NewType

FileId = NewType("FileId", str)
"""A file stored at Extend."""

ExtractorId = NewType("ExtractorId", str)
"""An extractor at Extend."""

RunId = NewType("RunId", str)
"""An extract run at Extend: the processing of one input."""

BatchRunId = NewType("BatchRunId", str)
"""Extend's object for up to 1,000 runs started by one request."""

EvaluationSetId = NewType("EvaluationSetId", str)
"""An evaluation set at Extend."""

AccountId = NewType("AccountId", str)
"""Where and as whom we talk; ours, stable across restarts."""

BatchId = NewType("BatchId", str)
"""The operator's unit of work; ours, a UUID in the journal."""

InputId = NewType("InputId", int)
"""One input of one batch; ours, the journal's row number."""

PlanId = NewType("PlanId", int)
"""One planned batch run of a batch (at most 1,000 inputs); ours, the journal's row number."""

AttemptToken = NewType("AttemptToken", str)
"""Marks one try at creating a batch run, inside the metadata of each of its inputs; ours."""
