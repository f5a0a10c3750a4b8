"""What accounts, keys, the journal, exports, renames and Review say is in the operator's language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from extend_desktop.domain.account_files import Arrival, ArrivingAccount
from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.api_keys import KeyJunk, PastedKey
from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.domain.connection_steps import Step, StepResult, StepState
from extend_desktop.domain.credentials import KeyLocation, KeyStoreKind
from extend_desktop.domain.diagnostics import CrashRecord
from extend_desktop.domain.exports import ExportSummary, TableCounts
from extend_desktop.domain.file_renames import RenameKind, RenameProblem
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.journal_upkeep import JournalFinding, JournalFlaw, JournalSize
from extend_desktop.domain.network import Authorities
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice, RecoveredCounts
from extend_desktop.domain.pace import RequestRates
from extend_desktop.presentation import (
    account_files,
    accounts,
    adoption,
    connection,
    connection_steps,
    damage,
    diagnostics,
    evaluation_sets,
    exports,
    file_renames,
    journal,
    key_stores,
    keys,
    network,
    network_findings,
    program,
    review,
    shortcuts,
)
from extend_desktop.presentation.translation import set_catalogue
from extend_desktop.services.accounts import environment_account
from tests.helpers.capitals import Capitals

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
OWNER = Identity("WS", "INVOICES", "ANN", Environment.PRODUCTION)
OFFICE = Account(
    AccountId("A"), "OFFICE", "https://HOST", workspace_id="WS", identity=OWNER, is_production=True
)
SANDBOX = replace(OFFICE, is_sandbox=True)
ARRIVALS = [ArrivingAccount(OFFICE, arrival, "A", "B") for arrival in Arrival]
BOTH = PhaseCounts(running=3, uploading=1)
RECOVERED = RecoveredCounts(1, 2, 3, inputs_lost=1, held=1, in_doubt=2)
NOTICES = [
    DamageNotice(file, cause, NOW, "/A", "/B", RECOVERED)
    for file in DamagedFile
    for cause in DamageCause
]
COUNTS = TableCounts(
    9, 1, {"A": 1}, {"B": 2}, 3, further_sheets=("C", "D", "E", "F", "G", "H", "I")
)
SUMMARY = ExportSummary(Path("/A"), COUNTS, 12, True, ("FIELD:A",), Path("/M"))
ISSUER = Authorities(3, 1, 1, NOW, ("ME",))
TEXTS: dict[str, Callable[[], str]] = {
    "arrivals": lambda: " ".join(map(account_files.arrival_text, ARRIVALS)),
    "imported": lambda: account_files.imported_text(ARRIVALS) + account_files.preview_text([]),
    "removed": lambda: account_files.taken_back_text(1, 3) + account_files.exported_text(2, "A"),
    "tip": lambda: accounts.account_tip(replace(OFFICE, api_version="2026")).replace("\n", " "),
    "question": lambda: accounts.production_question(OFFICE, 300, "").explanation,
    "behind": lambda: accounts.background_text([(OFFICE, 1), (replace(OFFICE, name="B"), 2)]),
    "limits": lambda: "".join(map(accounts.ask_above_text, (None, 0, 1))),
    "odd id": lambda: adoption.id_problem("A" * 300) + adoption.id_problem("A B"),
    "offline": lambda: "".join(
        connection.offline_notice(account, NOW, BOTH, by_portal=by_portal).title
        + connection.offline_notice(account, NOW, BOTH).explanation
        for account in (OFFICE, SANDBOX)
        for by_portal in (False, True)
    ),
    "connected": lambda: connection.connection_words(
        last_update_s_ago=3, next_update_in_s=4
    ).whole(),
    "rates": lambda: connection.connection_detail(None, 90, RequestRates(1, 2, 3)),
    "test": lambda: "".join(
        line
        for generation, number in ((Generation.LEGACY, 0), (Generation.CURRENT, 2))
        for line in connection.report_lines(
            generation, files_ok=False, extractors=number, batches_available=False, whose="ME"
        )
    ),
    "clock": lambda: "".join(
        connection_steps.step_text(StepResult(Step.CLOCK, StepState.PASSED, {"skew_s": skew_s}))
        for skew_s in (None, 0, 9, -9, 900, -900)
    ),
    "steps": lambda: connection_steps.summary_text(
        StepResult(step, StepState.NOT_REACHED) for step in Step
    ),
    "proxy": lambda: network_findings.proxy_text(
        "HOST", "X", [("A", "range"), ("B", "wildcard"), ("C", "scheme")], has_script=True
    ),
    "damage": lambda: "".join(
        f"{words.title} {words.detail}" for words in map(damage.damage_words, NOTICES)
    ),
    "crash": lambda: diagnostics.crash_text([CrashRecord("A", NOW, "", is_new=True)] * 2),
    "evaluation": lambda: evaluation_sets.left_out_text(["no_result", "no_file", "no_file"]),
    "how far": lambda: evaluation_sets.how_far_text(0, 2) + evaluation_sets.how_far_text(2, 1),
    "schema": lambda: evaluation_sets.shape_problem_text(list("ABCDEF")),
    "export": lambda: " ".join(exports.export_remarks(SUMMARY)) + exports.automatic_text(SUMMARY),
    "earlier": lambda: exports.earlier_runs_text(2, 3) + exports.earlier_runs_text(2, 1),
    "renamed": lambda: "".join(
        of(kind, 2, dict.fromkeys(RenameProblem, 2))
        for of in (file_renames.carried_out_text, file_renames.undone_text)
        for kind in RenameKind
    ),
    "journal": lambda: " ".join(journal.journal_size_lines(JournalSize(1, 2, 3, 4, 5, 6))),
    "flaws": lambda: journal.checked_text([JournalFinding(flaw, 2) for flaw in JournalFlaw]),
    "archive": lambda: journal.read_back_text(1, 2, 3) + journal.strays_text(1),
    "taken over": lambda: journal.taken_over_text(1, "A") + journal.archived_text(2, "A"),
    "keys": lambda: "".join(map(key_stores.key_location_text, (None, *KeyLocation))),
    "moved": lambda: "".join(
        key_stores.moved_text(count, kind, is_old_left=True)
        for kind in KeyStoreKind
        for count in (0, 1)
    ),
    "junk": lambda: keys.removed_text(PastedKey("", tuple(KeyJunk))),
    "certificates": lambda: network.authorities_text(ISSUER),
    "keyboard": lambda: shortcuts.usual_text("") + shortcuts.taken_text("A"),
    "doings": lambda: "".join(what for _, what in program.pane_keys()),
    "search": lambda: "".join(
        review.search_text(1, found, pages=3, looked_at=looked_at, wordless=wordless)
        for found, looked_at, wordless in ((2, 1, 1), (0, 1, 0), (0, 3, 3), (0, 3, 1))
    ),
    "doubtful": lambda: "".join(
        (*review.doubtful_texts((1, 2), 3), review.doubtful_rows_text(0, 2))
    ),
}


@pytest.fixture(autouse=True)
def in_capitals() -> Iterator[None]:
    set_catalogue(Capitals())
    yield
    set_catalogue(None)


@pytest.mark.parametrize("name", TEXTS)
def test_no_piece_stays_english(name: str) -> None:
    text = TEXTS[name]()
    assert text
    assert text == text.upper()


def test_reports_stay_english() -> None:
    steps = [StepResult(Step.KEY, StepState.PASSED)]
    assert "API key            ok           accepted" in connection_steps.copied_text(
        OFFICE, steps, ""
    )
    assert damage.damage_line(NOTICES[0]).startswith("The ")


def test_an_account_of_a_variable_is_named_in_the_language_until_it_is_given_a_name() -> None:
    made = environment_account({"EXTEND_API_KEY": "sk_1"})
    assert made is not None
    account, _ = made
    assert connection.account_text(account) == "ENVIRONMENT"
    # What the operator called it stays as it is.
    assert connection.account_text(replace(account, name="Office")) == "Office"
    own = replace(account, id=AccountId("own"))
    assert connection.account_text(own) == "Environment"
