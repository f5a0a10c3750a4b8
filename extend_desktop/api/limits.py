"""Sizes and times the API client keeps to; only `api/` and the composition root import it."""

from __future__ import annotations

from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Every size and time of one connection, in one place, so that tests can shrink them.

    Attributes:
        connect_s: to open a connection.
        read_s: between two pieces of a JSON answer.
        answer_s: for the whole answer of a call that may be repeated, so that neither silence nor a
            trickle holds what waits for it; a long one may go on while it advances. After so long
            it is not sent again by the same call.
        advance_bytes: what a long answer must bring in each `answer_s`; less is a trickle.
        effect_answer_s: for the answer of a creation, which is best not given up, and of an upload
            from the moment when all of it is sent.
        upload_write_s: to hand one piece of an upload to the network.
        upload_read_s: for the answer to an upload, which is scanned and may be converted first.
        download_read_s: for each `advance_bytes` of a download, and for its first byte.
        max_wait_s: waiting that one short call accepts before it gives up.
        long_call_max_wait_s: the same for uploads and for the creation of batch runs; short, because the
            engine repeats these without end and shows the operator what it waits for.
        max_answer_bytes: a JSON answer above it, unpacked, is refused.
        max_record_bytes: the same for the answer about one thing, which is small.
        max_download_bytes: a download above it is refused; more than any document the service takes.
        thread_parse_bytes: a JSON answer above it is parsed in a thread.
        max_connections: to one host at a time, for everything but uploads.
        max_uploads: connections for uploads, which is as many uploads side by side.
    """

    connect_s: float = 10.0
    read_s: float = 60.0
    answer_s: float = 30.0
    advance_bytes: int = 256 * 1024
    effect_answer_s: float = 300.0
    upload_write_s: float = 120.0
    upload_read_s: float = 300.0
    download_read_s: float = 60.0
    max_wait_s: float = 60.0
    long_call_max_wait_s: float = 4.0
    max_answer_bytes: int = 64 * 1024 * 1024
    max_record_bytes: int = 4 * 1024 * 1024
    max_download_bytes: int = 4 * 1024 * 1024 * 1024
    thread_parse_bytes: int = 48 * 1024
    max_connections: int = 32
    max_uploads: int = 64
