"""Names that the field's own words have replaced do not come back: this is the list of them.

Words that are plain English elsewhere are refused only as what is meant: a module, or a member of
one class.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

NAMES = {
    # The engine.
    "Standstill": "RetryWait", "Standstills": "RetryWaits",
    "Pulse": "ConnectionHealth", "PulseKeeper": "HealthMonitor", "Permits": "the gate of BatchJob",
    "insist": "retry_forever", "Alarm": "Wakeup", "Chance": "Jitter", "chance": "jitter or rng",
    "Repeater": "RetryService", "settling": "completion", "WakeWatch": "SuspendDetector",
    "UploadDoubts": "UploadCircuitBreaker", "blames_file": "is_poison",
    "UploadSlots": "AdaptiveLimiter", "ChangeFeed": "ChangeNotifier", "Census": "RunCounts",
    "Trouble": "ErrorRecord", "Tally": "PhaseCounts", "Patience": "GracePeriod",
    # The client of the API.
    "Evidence": "RateEstimator", "Grant": "Permit", "Lanes": "ClientPool", "lend": "acquire",
    "Contact": "ReachabilityListener", "Again": "RetryAfter", "RunWord": "RunStatusValue",
    "run_word": "parse_run_status", "ErrorWords": "ErrorBody",
    # The journal.
    "_room": "unclaimed", "_revived": "see transitions.py", "earlier_tries": "attempt_history",
    "write_off": "fail_missing", "Part": "BatchRunPlan",
    # Start, settings, accounts.
    "Parts": "Container", "Verb": "Callback", "surroundings": "environment", "CredentialPlace": "KeyLocation",
    # The window.
    "TallyHead": "BatchSummaryBar", "Wording": "ErrorText", "Wordings": "ErrorTexts",
    "Tone": "Severity", "Tones": "Severity", "garbage": "idle_gc", "_lay_out": "_setup_ui",
    # The sandbox.
    "books": "state", "run_book": "run_store", "file_book": "file_store",
    "practice engine": "practice server, or extractor in code", "UploadDesk": "FileIntake", "take_in": "store",
    # Packaging.
    "proving": "verify", "Proof": "verify", "standin": "stub_payload",
    "zsh_prompt": "zsh_completion_test",
    # Tests.
    "killer": "crash", "Nursery": "ForkServer", "nursery": "fork_server", "Crew": "WorkerPool",
    "crew": "worker_pool", "Play": "CrashRun", "Desk": "EngineHarness",
    "open_desk": "open_harness", "misfortunes": "failure_modes", "misbehaviour": "fault_kinds",
    "Heart": "event_loop_latency", "books_against_journal": "consistency_checks", "ripe": "ready",
    "let_time_pass": "age_attempts", "operator": "ui_driver", "Studio": "ScreenshotSession",
    "studio": "screenshot_session", "control_scenes": "control_fixtures", "World": "VirtualHarness",
    "open_world": "open_virtual_harness", "in_world": "run_scene", "TRUTH": "EXPECTED",
    "truth": "expected", "TROUBLES": "ERRORS",
    # Words that say nothing about what they name.
    "one": "what it is: item, batch, field", "_tell": "report, announce or emit",
    "told": "what was announced", "stand": "wait or hold", "stands": "see stand",
    "standstill": "retry_wait", "news": "changes", "nobody": "see the sentence", "she": "you",
    "is_settled": "is_closed or is_up_to_date", "PATIENCE_S": "TIMEOUT_S",
    "patience_s": "max_wait_s or timeout_s", "ImpatientGate": "TimedSemaphore",
    "FileKeeper": "FileBackend", "RunKeeper": "RunBackend", "GroupLook": "GroupCheck",
    "LookThread": "DaemonThread", "BatchVerbs": "BatchCommands", "ListVerbs": "ListCommands",
    "PhaseChips": "FilterChips",
    # Words for what goes wrong; see the glossary.
    "key_fault": "key_error", "key_fault_text": "key_error_text", "shape_faults": "shape_problems",
}  # fmt: skip
"""What nothing is called; a name without an underscore before it is refused with one too."""

MODULES = {
    "permits": "batch_job", "insistence": "journal_retry", "endings": "completion",
    "wakes": "suspend_detector", "strays": "orphan_runs", "fetches": "result_fetcher",
    "cancels": "canceller", "holds": "account_hold", "adoptions": "adoption",
    "followers": "run_sync", "words": "statuses", "faces": "launchers", "early": "splash_start",
    "narrow": "responsive_columns", "attention": "visibility", "work": "cached_read",
    "same": "reproducible", "facts": "metadata", "killers": "crash", "test_wakes": "test_suspend_detector",
    "test_paces": "test_progress_rate", "test_standstills": "test_retry_waits",
    "test_engine_standstills": "test_engine_retry_waits", "engine_world": "virtual_harness",
    "look_thread": "daemon_thread", "group_look": "group_check",
}  # fmt: skip
"""What no module and no folder is called, besides `NAMES`."""

ERROR_WORDS = frozenset({"fault", "faults", "trouble", "troubles"})
"""No part of a name in the product and its packages: what goes wrong there is an error or a problem.

The sandbox and the tests bring faults about on purpose; see the glossary.
"""

_CODE = sorted(
    path
    for folder in ("extend_desktop", "packaging", "resources", "tests", ".ci")
    for path in (ROOT / folder).rglob("*.py")
    if path != Path(__file__)
)
_DOCUMENTS = [path for path in ROOT.glob("*.md") if path.name != "CHANGELOG.md"] + sorted(
    path
    for folder in ("docs", "extend_desktop", "packaging")
    for path in (ROOT / folder).rglob("*.md")
)
# No sentence has these by chance, so they are refused in comments, documents and texts too. The
# journal's table of earlier tries keeps its name, because journals have it.
_TABLE = "earlier_tries"
_UNMISTAKABLE = [
    name for name in NAMES if name != _TABLE and re.search(r"[a-z][A-Z]|\w_|\w ", name)
]
_PART = re.compile("[a-z0-9]+")
_ANYWHERE = re.compile(rf"\b_*({'|'.join(NAMES)})\b")
_SHE = re.compile(r"\b(she|her|hers|herself|for ever)\b", re.IGNORECASE)
"""Who uses the program is "you" on the screen and the operator everywhere else."""
_PUBLIC_CLASS = re.compile(r"^class ([A-Z]\w*)", re.MULTILINE)
_MENTION = re.compile(rf"\b({'|'.join(_UNMISTAKABLE)})\b")


def defined(tree: ast.AST) -> Iterator[str]:
    """Return every name that the code gives to something."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.AsyncFunctionDef(name=name) | ast.alias(asname=str(name)):
                yield name
            case (
                ast.arg(arg=name) | ast.MatchAs(name=str(name)) | ast.ExceptHandler(name=str(name))
            ):
                yield name
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case _:
                pass


@cache
def names_in(source: str) -> frozenset[str]:
    """Return the names that a module gives; parsing all of them takes seconds each time."""
    return frozenset(defined(ast.parse(source)))


def refused_in(source: str) -> set[str]:
    """Return the replaced names that a module defines or mentions."""
    if not _ANYWHERE.search(source):
        return set()
    given = names_in(source)
    names = {*given, *(name.lstrip("_") for name in given)}
    return (names & NAMES.keys()) | set(_MENTION.findall(source))


def refused_path(path: Path) -> set[str]:
    """Return the replaced names among the parts of a module's path."""
    stems = {part.removesuffix(".py") for part in path.parts}
    return stems & (NAMES.keys() | MODULES.keys())


def test_enough_is_looked_at() -> None:
    assert len(_CODE) > 500
    assert len(_DOCUMENTS) >= 5
    assert len(_UNMISTAKABLE) > 20


def test_no_module_gives_or_mentions_a_replaced_name() -> None:
    found = {
        str(path.relative_to(ROOT)): {name: NAMES[name] for name in refused}
        for path in _CODE
        if (refused := refused_in(path.read_text(encoding="utf-8")))
    }
    assert found == {}


def error_words_in(source: str) -> set[str]:
    """Return the names that call an error by another word."""
    names = names_in(source)
    return {name for name in names if ERROR_WORDS & set(_PART.findall(name.lower()))} | {
        name for name in names if re.search("Fault|Trouble", name) and "Default" not in name
    }


def test_errors_of_the_product_have_one_word() -> None:
    sandbox = ROOT / "extend_desktop" / "sandbox"
    product = [
        path
        for path in _CODE
        if path.is_relative_to(ROOT / "extend_desktop") or path.is_relative_to(ROOT / "packaging")
        if not path.is_relative_to(sandbox)
    ]
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in product
        for name in error_words_in(path.read_text(encoding="utf-8"))
    }
    assert len(product) > 400
    assert found == set()


@pytest.mark.parametrize(
    "source", ["key_fault = 1", "class DiskFault: ...", "def _faults(): ...", "trouble: int = 1"]
)
def test_another_word_for_an_error_would_be_found(source: str) -> None:
    assert error_words_in(source)
    assert not error_words_in("default = default_factory = by_default = 1\nclass Defaults: ...")


def test_no_module_or_folder_has_a_replaced_name() -> None:
    found = {str(path) for path in _CODE if refused_path(path.relative_to(ROOT))}
    assert found == set()


def test_no_document_mentions_a_replaced_name() -> None:
    found = {
        str(path): names
        for path in _DOCUMENTS
        if (names := set(_MENTION.findall(path.read_text(encoding="utf-8"))))
    }
    assert found == {}


def test_no_test_is_about_nobody() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in _CODE
        if path.name.startswith("test_")
        and "nobody" in (source := path.read_text(encoding="utf-8"))
        for name in names_in(source)
        if "nobody" in name
    }
    assert found == set()


def test_the_operator_is_never_she() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in (*_CODE, *_DOCUMENTS)
        for line in path.read_text(encoding="utf-8").splitlines()
        if _SHE.search(line)
    }
    assert found == set()


@pytest.mark.parametrize(
    "source",
    [
        "class Pulse: ...",
        "def ripe(): ...",
        "async def _lay_out(self): ...",
        "def run(*, crew): ...",
        "for ripe in (): ...",
        "self._books = 1",
        "ripe: int = 1",
        "import fork_server as nursery",
        "match 1:\n    case crew: ...",
        "[ripe for ripe in ()]",
        "'See PulseKeeper.'",
        "# as take_in does",
        "'The practice engine reads text.'",
    ],
)
def test_a_replaced_name_would_be_found(source: str) -> None:
    assert refused_in(source)
    assert not refused_in("import operator\nfile.take(ripe=books)  # the news that she told")


def test_a_replaced_module_would_be_found() -> None:
    assert refused_path(Path("tests/unit/engine/test_wakes.py"))
    assert refused_path(Path("packaging/proving/lint.py"))
    assert not refused_path(Path("extend_desktop/services/engine/engine.py"))


def test_a_public_class_name_stands_for_one_class() -> None:
    """The sandbox is a program of its own, which has the API's things under the API's names."""
    found = Counter(
        name
        for path in (ROOT / "extend_desktop").rglob("*.py")
        if "sandbox" not in path.parts
        for name in _PUBLIC_CLASS.findall(path.read_text(encoding="utf-8"))
    )
    assert len(found) > 500
    assert [name for name, count in found.items() if count > 1] == []
