"""Checks of files in processes of their own: what crashes or hangs costs its own file only."""

from __future__ import annotations

import re
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extend_desktop.bootstrap import preflight as preflight_module
from extend_desktop.bootstrap.preflight import Preflight
from extend_desktop.bootstrap.preflight_questions import inspections_of, question_of
from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.inspections import AS_IT_IS, CheckOptions, Inspection, InspectionProblem
from extend_desktop.domain.redaction import Redactor
from extend_desktop.presentation.diagnostics import report_text, worker_crashes_text
from extend_desktop.system import worker_process
from extend_desktop.system.crash_files import MOST_KEPT, CrashFiles
from extend_desktop.system.worker_process import WorkerProcess
from tests.helpers.pdf_files import Page, pdf_of
from tests.helpers.waiting import GIVE_UP_S, wait_for

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
LOCKED = SAMPLES / "protected invoice 100519.pdf"
WHOLE = SAMPLES / "tidewater 3 pages.pdf"
Problem = InspectionProblem


def always() -> bool:
    return True


@pytest.fixture
def preflight() -> Iterator[Preflight]:
    made = Preflight(limit_s=GIVE_UP_S)
    yield made
    made.close()


def look(preflight: Preflight, path: Path, options: CheckOptions = AS_IT_IS) -> Inspection:
    return preflight.inspect(path, always, options)


def workers() -> list[psutil.Process]:
    return [
        child for child in psutil.Process().children() if child.cmdline()[-1:] == ["render-worker"]
    ]


def slow_pdf(path: Path) -> Path:
    """A PDF without its table of objects: a reader goes through all of it, for seconds."""
    with path.open("wb") as stream:
        stream.write(b"%PDF-1.7\n")
        stream.truncate(160 << 20)
        stream.seek(0, 2)
        stream.write(b"\nstartxref\n9\n%%EOF\n")
    return path


def test_what_is_seen_is_the_same_as_in_this_process(preflight: Preflight, tmp_path: Path) -> None:
    odd = tmp_path / "Rechnung-\udce4.pdf"
    odd.write_bytes(WHOLE.read_bytes())
    for path in (*SAMPLES.iterdir(), odd, tmp_path / "gone.pdf", tmp_path):
        if path.name != "gone.pdf":
            assert look(preflight, path) == inspect(path)
    assert look(preflight, tmp_path / "gone.pdf").problem is Problem.TEMPORARY_GONE


def test_a_file_that_takes_too_long_is_given_up_and_no_process_stays(tmp_path: Path) -> None:
    preflight = Preflight(limit_s=0.4)
    try:
        assert look(preflight, slow_pdf(tmp_path / "slow.pdf")).problem is Problem.UNEXAMINED
    finally:
        preflight.close()
    assert not workers()


def test_a_process_that_does_not_start_is_given_up_by_a_limit_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "own_command", lambda: ["sh", "-c", "exec sleep 3600"])
    monkeypatch.setattr(worker_process, "START_LIMIT_S", 0.2)
    preflight = Preflight(limit_s=GIVE_UP_S)
    try:
        assert look(preflight, WHOLE).problem is Problem.UNEXAMINED
        monkeypatch.undo()
        assert look(preflight, WHOLE).page_count == 2
    finally:
        preflight.close()


def test_the_file_after_one_that_was_given_up_is_checked(tmp_path: Path) -> None:
    preflight = Preflight(limit_s=2.0)
    try:
        assert look(preflight, slow_pdf(tmp_path / "slow.pdf")).problem is Problem.UNEXAMINED
        preflight._limit_s = GIVE_UP_S
        assert look(preflight, WHOLE).page_count == 2
    finally:
        preflight.close()


@pytest.mark.parametrize("together_bytes", [512 << 10, 1 << 30])
def test_a_file_that_hangs_among_others_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together_bytes: int
) -> None:
    """Also one that is small enough to be asked about together with others."""
    monkeypatch.setattr(preflight_module, "_CHUNK_BYTES", together_bytes)
    preflight = Preflight(limit_s=2.0)
    slow, gone = slow_pdf(tmp_path / "slow.pdf"), tmp_path / "gone.pdf"
    paths = [WHOLE, slow, LOCKED, gone, WHOLE]
    try:
        seen = dict(
            preflight.inspect_all([(str(path), AS_IT_IS) for path in paths], lambda _: True)
        )
    finally:
        preflight.close()
    assert seen.keys() == set(range(5))
    problems = [seen[number].problem for number in range(5)]
    assert problems == [
        None,
        Problem.UNEXAMINED,
        Problem.ENCRYPTED,
        Problem.TEMPORARY_GONE,
        None,
    ]
    assert not workers()


@given(st.recursive(st.none() | st.integers() | st.text(), st.lists), st.integers(1, 3))
@example([{"page_count": 2}], 1)
@example([{"page_count": 2}], 2)
def test_an_answer_that_makes_no_sense_is_one_of_no_file(files: object, count: int) -> None:
    seen = [Inspection(number, "ab") for number in range(count)]
    found = inspections_of(seen, {"files": files})
    assert [each.size_bytes for each in found] == list(range(count))
    if files == [{"page_count": 2}] and count == 1:
        assert found[0].page_count == 2
    else:
        assert {each.problem for each in found} == {Problem.UNEXAMINED}


def test_whoever_reads_no_further_leaves_no_answers_to_the_next(preflight: Preflight) -> None:
    paths = [WHOLE, LOCKED, WHOLE, LOCKED]
    begun = preflight.inspect_all([(str(path), AS_IT_IS) for path in paths], lambda _: True)
    assert next(begun)[1].page_count == 2
    begun.close()  # type: ignore[attr-defined]
    assert look(preflight, LOCKED).problem is Problem.ENCRYPTED
    assert look(preflight, WHOLE).page_count == 2


def crash(preflight: Preflight, document: Path, number: int) -> Inspection:
    """Let the process that looks at a document die of a signal in the middle of it."""
    small = document.with_name(f"whole {number}.pdf")
    small.write_bytes(WHOLE.read_bytes())
    look(preflight, small)
    (worker,) = workers()
    began_s = worker.cpu_times().user
    with ThreadPoolExecutor(1) as threads:
        crashed = threads.submit(look, preflight, document)
        # Its input is at work on once it has used some time of the processor.
        wait_for(lambda: worker.cpu_times().user > began_s + 0.1)
        worker.send_signal(number)
        return crashed.result()


def test_a_crash_costs_its_own_file_only(preflight: Preflight, tmp_path: Path) -> None:
    slow = slow_pdf(tmp_path / "slow.pdf")
    assert crash(preflight, slow, signal.SIGKILL).problem is Problem.UNEXAMINED
    assert look(preflight, WHOLE).page_count == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a process dies of no signal there")
def test_the_trace_of_a_native_crash_is_kept_for_the_report(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    files = CrashFiles(logs, Redactor())
    preflight = Preflight(GIVE_UP_S, files.keep_of_worker)
    try:
        slow = slow_pdf(tmp_path / "slow.pdf")
        assert crash(preflight, slow, signal.SIGSEGV).problem is Problem.UNEXAMINED
        # One that it is ended by says nothing of a crash.
        assert crash(preflight, slow, signal.SIGKILL).problem is Problem.UNEXAMINED
    finally:
        preflight.close()
    (record,) = files.load()
    assert (record.is_new, record.of_worker) == (False, True)
    assert "Segmentation fault" in record.text
    assert "slow.pdf" not in record.text
    said = worker_crashes_text(files.load())
    assert said.startswith("1 crash of a process that read documents, the last at ")
    report = report_text(record.at, [], files.load(), "", with_names=False)
    assert "\nCrash of a process that reads documents at " in report
    files.mark_seen()
    assert files.load() == (record,)
    for _ in range(MOST_KEPT + 3):
        files.keep_of_worker("trace")
    assert len(files.load()) == MOST_KEPT


def test_a_file_is_read_again_only_when_it_changed(
    preflight: Preflight, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one")
    first = look(preflight, path)
    reads: list[Path] = []
    monkeypatch.setattr(Path, "open", lambda self, *_: reads.append(self))
    assert look(preflight, path) == first
    assert reads == []
    monkeypatch.undo()
    path.write_text("three")
    assert look(preflight, path).size_bytes == 5


def test_passwords_are_tried_anew_and_what_they_open_is_not_kept(preflight: Preflight) -> None:
    assert look(preflight, LOCKED).problem is Problem.ENCRYPTED
    opened = look(preflight, LOCKED, CheckOptions(passwords=("wrong", "open-me")))
    assert (opened.problem, opened.opened_by) == (None, 1)
    assert look(preflight, LOCKED).problem is Problem.ENCRYPTED


def test_checking_a_huge_sparse_file_needs_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    with path.open("wb") as stream:
        stream.write(b"%PDF-1.7\n")
        stream.truncate(300 << 20)
    before = psutil.Process().memory_info().rss
    preflight = Preflight(limit_s=1.0)
    try:
        assert look(preflight, path).problem in (Problem.UNEXAMINED, Problem.DAMAGED)
    finally:
        preflight.close()
    assert psutil.Process().memory_info().rss - before < 64 << 20


def large_pdf(path: Path, size_bytes: int) -> Path:
    """A whole PDF of one page, nearly all of it a picture that takes no room on the disk."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        b"<< /Length %d >>\nstream\n" % size_bytes,
    ]
    places: list[int] = []
    with path.open("wb") as stream:
        stream.write(b"%PDF-1.7\n")
        for number, part in enumerate(parts, 1):
            places.append(stream.tell())
            stream.write(b"%d 0 obj\n%s" % (number, part))
            if number < len(parts):
                stream.write(b"\nendobj\n")
        stream.seek(size_bytes, 1)
        stream.write(b"\nendstream\nendobj\n")
        table = stream.tell()
        rows = b"".join(b"%010d 00000 n \n" % place for place in places)
        stream.write(b"xref\n0 5\n0000000000 65535 f \n" + rows)
        stream.write(b"trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % table)
    return path


def test_pages_of_a_file_of_5_gb_are_counted_in_little_memory(tmp_path: Path) -> None:
    """Asked of the process itself: a hash would take seconds, and is made a piece at a time.

    The process may have no more than 512 MB, so 5 GB are never in its memory.
    """
    path = large_pdf(tmp_path / "large.pdf", 5 << 30)
    worker = WorkerProcess()
    try:
        seen = Inspection(path.stat().st_size, "")
        small, _ = worker.ask(
            question_of([(str(WHOLE), Inspection(WHOLE.stat().st_size, ""), AS_IT_IS)]), GIVE_UP_S
        )
        (process,) = workers()
        before = process.memory_info().rss
        facts, _ = worker.ask(question_of([(str(path), seen, AS_IT_IS)]), GIVE_UP_S)
        counts = [answer["files"][0]["page_count"] for answer in (small, facts)]
        assert counts == [2, 1]
        assert process.memory_info().rss - before < 32 << 20
    finally:
        worker.kill()
        worker.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the means are Linux's")
def test_the_processes_that_read_documents_are_bounded_and_confined(preflight: Preflight) -> None:
    """What each of it refuses: tests/unit/system/test_confinement.py, test_memory_limit.py."""
    assert look(preflight, WHOLE).page_count == 2
    (worker,) = workers()
    status = Path(f"/proc/{worker.pid}/status").read_text("ascii")
    assert re.search(r"^NoNewPrivs:\t1$", status, re.MULTILINE)
    assert re.search(r"^Seccomp:\t2$", status, re.MULTILINE)
    assert worker.rlimit(psutil.RLIMIT_AS)[0] == 512 << 20
    assert worker.rlimit(psutil.RLIMIT_FSIZE) == (0, 0)
    assert worker.rlimit(psutil.RLIMIT_CORE) == (0, 0)


def small_pdf(path: Path) -> str:
    path.write_bytes(pdf_of([Page(((path.stem, 20, 40),))]))
    return str(path)


def test_of_many_that_are_asked_about_together_only_those_that_hang_are_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hanging ones stand in two questions with others, which are asked again one by one."""
    monkeypatch.setattr(preflight_module, "_CHUNK_BYTES", 1 << 30)
    paths = [small_pdf(tmp_path / f"{number}.pdf") for number in range(80)]
    for number in (3, 41):
        paths[number] = str(slow_pdf(tmp_path / f"slow {number}.pdf"))
    preflight = Preflight(limit_s=2.0)
    try:
        found = list(preflight.inspect_all([(path, AS_IT_IS) for path in paths], lambda _: True))
    finally:
        preflight.close()
    assert sorted(number for number, _ in found) == list(range(80))
    assert {number for number, seen in found if seen.problem is not None} == {3, 41}
    assert {seen.page_count for _, seen in found if seen.problem is None} == {1}


@pytest.mark.parametrize(("passwords", "is_apart"), [(0, False), (40, True)])
def test_files_with_many_passwords_to_try_are_asked_about_apart(
    preflight: Preflight, passwords: int, is_apart: bool
) -> None:
    """Together they would take so long that nothing were heard of them meanwhile."""
    options = CheckOptions(passwords=tuple(map(str, range(passwords))))
    heard: list[int] = []

    def note(number: int) -> bool:
        heard.append(number)
        return True

    for number, seen in preflight.inspect_all([(str(LOCKED), options)] * 3, note):
        assert seen.problem is Problem.ENCRYPTED
        heard.append(-number)
    assert heard[-3:] == [2 if is_apart else 0, -1, -2]


@pytest.mark.skipif(sys.platform != "linux", reason="the calls of a process are counted there")
def test_what_a_process_answered_before_its_end_is_taken(
    preflight: Preflight, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was asked ahead, and ended between answers; only the file it had not answered is given up."""
    monkeypatch.setattr(preflight_module, "_CHUNK", 1)
    paths = [small_pdf(tmp_path / f"{number}.pdf") for number in range(8)]
    assert look(preflight, WHOLE).page_count == 2
    (worker,) = workers()
    before = worker.io_counters().write_count
    begun = preflight.inspect_all([(path, AS_IT_IS) for path in paths], lambda _: True)
    found = [next(begun)]
    while worker.io_counters().write_count < before + 4:
        """It has been asked for four."""
    worker.kill()
    worker.wait()
    found += begun
    assert [seen.page_count for _, seen in found] == [1, 1, 1, 1, None, 1, 1, 1]
    assert found[4][1].problem is Problem.UNEXAMINED


def test_a_thread_that_is_held_up_at_its_files_holds_up_no_other(
    preflight: Preflight, tmp_path: Path
) -> None:
    """They read small files in turns; one at a pipe of a dead disk must not keep the turn."""
    held, go_on = threading.Event(), threading.Event()

    def hold_up(_: int) -> bool:
        held.set()
        return go_on.wait(120)

    first, second = small_pdf(tmp_path / "a.pdf"), small_pdf(tmp_path / "b.pdf")
    with ThreadPoolExecutor(1) as threads:
        items = [(first, AS_IT_IS), (second, AS_IT_IS)]
        numbers = iter([True])
        stuck = threads.submit(
            lambda: list(
                preflight.inspect_all(items, lambda at: next(numbers, False) or hold_up(at))
            )
        )
        try:
            assert held.wait(120)
            assert look(preflight, WHOLE).page_count == 2
            assert not stuck.done()
        finally:
            go_on.set()
        assert [seen.page_count for _, seen in stuck.result()] == [1, 1]
