"""Entries of the log, and names that are not in a report."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.diagnostics import LEVELS, NameHasher, log_entries

LOG = """\
the end of an older trace
2026-11-30 09:00:00,001 INFO    extend_desktop.a Begun
2026-11-30 09:00:01,002 ERROR   extend_desktop.b A task failed
Traceback (most recent call last):
  File "x.py", line 3
2026-11-30 09:00:02,003 WARNING extend_desktop.c Held: Payment
"""


def test_a_trace_belongs_to_its_entry() -> None:
    entries = log_entries(LOG.splitlines())
    assert [entry.level for entry in entries] == ["INFO", "INFO", "ERROR", "WARNING"]
    assert entries[2].text.endswith('  File "x.py", line 3')
    assert entries[0].at == ""


def test_entries_are_found_by_level_and_words() -> None:
    entries = log_entries(LOG.splitlines())

    def found(least: str, words: str) -> list[int]:
        return [number for number, entry in enumerate(entries) if entry.has(least, words)]

    assert found("DEBUG", "") == [0, 1, 2, 3]
    assert found("WARNING", "") == [2, 3]
    assert found("ERROR", "task FAILED") == [2]
    assert found("INFO", "line 3") == [2]
    assert found("INFO", "payment nothing") == []


@given(st.lists(st.text()), st.sampled_from(LEVELS), st.text())
def test_no_line_is_lost_and_no_log_is_too_odd(lines: list[str], least: str, words: str) -> None:
    entries = log_entries(lines)
    kept = "\n".join(entry.text for entry in entries)
    assert all(line in kept or line.startswith("2") for line in lines if line.strip())
    assert all(isinstance(entry.has(least, words), bool) for entry in entries)


_NAME = st.text(st.characters(categories=["Lu", "Ll", "Nd"]), min_size=4, max_size=12)


@given(_NAME, _NAME, st.sampled_from(["/", "C:\\"]))
def test_no_name_and_no_path_stays(name: str, folder: str, root: str) -> None:
    hashed = NameHasher(b"salt", [name])
    secret = f"zq{folder}qz"
    text = f"opened “{name}” at {root}{secret}/in.pdf, then '{root}{secret}/in.pdf'"
    shown = hashed(text)
    assert secret not in shown
    assert f"“{name}”" not in shown
    assert shown.count(".pdf") == 2
    first, second = [word for word in shown.replace("'", " ").split() if ".pdf" in word]
    assert first.rstrip(",") == second
    assert NameHasher(b"other", [name])(text) != shown


def test_where_in_the_program_it_happened_stays() -> None:
    hashed = NameHasher(b"salt", ["ada"])
    trace = 'File "/home/ada/venv/lib/python3.11/site-packages/httpx/_client.py", line 9'
    assert hashed(trace) == 'File "…/lib/python3.11/site-packages/httpx/_client.py", line 9'
    assert "/home" not in hashed('File "/home/ada/own.py"')
