"""An input of a batch as tests begin with it."""

from __future__ import annotations

from extend_desktop.domain.batches import Input, InputKind, InputState
from extend_desktop.domain.ids import BatchId, InputId

SUBMITTED = Input(
    id=InputId(1),
    batch_id=BatchId("b"),
    position=0,
    kind=InputKind.LOCAL,
    name="a.pdf",
    source="/in/a.pdf",
    folder="in",
    size_bytes=1,
    page_count=1,
    sha256=None,
    state=InputState.SUBMITTED,
    file_id=None,
    part_id=None,
    batch_run_id=None,
    run_id=None,
    run_status=None,
    reason_code=None,
    reason_detail="",
    request_id=None,
    credits=None,
    dashboard_url=None,
    started_at=None,
    ended_at=None,
)
