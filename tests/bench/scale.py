"""How big each measurement is: the issue's sizes, or small ones to see that it works at all."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes of every measurement."""

    limited_files: int = 300
    limited_files_75: int = 1500
    peer_files: int = 400
    peer_file_bytes: int = 200_000
    big_files: int = 20
    big_file_bytes: int = 50_000_000
    sdk_limited_files: int = 100
    followed_runs: int = 1000
    followed_files_per_minute: int = 1200
    detected_runs: int = 60
    detected_files_per_minute: int = 80
    journalled_files: int = 1000
    window_uploads: int = 1000
    window_runs: int = 10_000
    window_files_per_minute: int = 1200
    window_least_s: float = 20.0
    idle_s: float = 5.0
    left_alone_s: float = 60.0
    live_files: int = 50
    journal_inputs: int = 100_000
    reviewed_documents: int = 60
    exported_documents: int = 40_000
    written_documents: int = 100_000
    workbook_documents: int = 20_000
    starts: int = 9
    dropped_files: int = 10_000
    preflighted_files: int = 1_000
    filtered_rows: int = 50_000


QUICK = Scale(
    limited_files=40,
    limited_files_75=120,
    peer_files=40,
    big_files=3,
    big_file_bytes=5_000_000,
    sdk_limited_files=40,
    followed_runs=60,
    detected_runs=8,
    detected_files_per_minute=240,
    journalled_files=60,
    window_uploads=40,
    window_runs=200,
    window_least_s=3.0,
    idle_s=1.0,
    left_alone_s=5.0,
    live_files=10,
    journal_inputs=2000,
    reviewed_documents=12,
    exported_documents=2000,
    written_documents=2000,
    workbook_documents=1000,
    starts=2,
    dropped_files=500,
    preflighted_files=60,
    filtered_rows=1000,
)
"""Figures at these sizes mean little; they only show that each measurement works."""
