"""The journal's shape, version by version; only storage/ imports it.

A step is never changed after a release: a new shape is a new step. Text columns that hold words of
the API are free text, because the server may add words; words of ours are checked.
"""

from __future__ import annotations

from extend_desktop.storage.migration import JOURNAL_STATE, Migration, tables_of

__all__ = ["MIGRATIONS", "Migration", "tables_of"]

_BATCHES = """
CREATE TABLE batches (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    extractor_id TEXT NOT NULL,
    extractor_name TEXT NOT NULL,
    version TEXT NOT NULL,
    pinned_version TEXT NOT NULL,
    config BLOB NOT NULL,
    priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 100),
    control TEXT NOT NULL CHECK (control IN ('active', 'paused', 'cancelling')),
    pause_reason TEXT,
    created_at_us INTEGER NOT NULL,
    finished_at_us INTEGER
) STRICT
"""

_PARTS = """
CREATE TABLE parts (
    id INTEGER PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    state TEXT NOT NULL
        CHECK (state IN ('planned', 'submitting', 'unconfirmed', 'submitted', 'ended')),
    token TEXT,
    batch_run_id TEXT,
    batch_run_status TEXT,
    run_count INTEGER,
    submitted_at_us INTEGER,
    ended_at_us INTEGER,
    UNIQUE (batch_id, ordinal)
) STRICT
"""

_ATTEMPTS = """
CREATE TABLE attempts (
    token TEXT PRIMARY KEY,
    part_id INTEGER NOT NULL REFERENCES parts (id) ON DELETE CASCADE,
    input_count INTEGER NOT NULL,
    started_at_us INTEGER NOT NULL,
    ended_at_us INTEGER,
    outcome TEXT
        CHECK (outcome IN ('accepted', 'refused', 'not_sent', 'unknown', 'adopted')),
    error_code TEXT,
    request_id TEXT
) STRICT
"""

# `phase` and `credits` repeat what state and run say, so that the counts of 100,000 inputs are one
# walk over one covering index; they are written in the same statement as what they repeat.
_INPUTS = """
CREATE TABLE inputs (
    id INTEGER PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('local', 'remote', 'url')),
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    folder TEXT NOT NULL,
    size_bytes INTEGER,
    page_count INTEGER,
    sha256 TEXT,
    metadata TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN (
        'skipped', 'blocked', 'waiting', 'uploading', 'uploaded', 'submitting', 'unconfirmed',
        'submitted', 'failed', 'cancelled'
    )),
    phase TEXT NOT NULL CHECK (phase IN (
        'waiting', 'running', 'processed', 'failed', 'cancelled', 'skipped', 'blocked'
    )),
    credits REAL,
    file_id TEXT,
    part_id INTEGER REFERENCES parts (id),
    run INTEGER REFERENCES runs (id),
    reason_code TEXT,
    reason_detail TEXT NOT NULL DEFAULT '',
    request_id TEXT,
    UNIQUE (batch_id, position)
) STRICT
"""

# A run's own id is not our key: two sandboxes may give the same one.
_RUNS = """
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    part_id INTEGER NOT NULL REFERENCES parts (id) ON DELETE CASCADE,
    input_id INTEGER NOT NULL REFERENCES inputs (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    failure_reason TEXT,
    failure_message TEXT,
    credits REAL,
    dashboard_url TEXT,
    created_at_us INTEGER,
    updated_at_us INTEGER,
    wants_output INTEGER NOT NULL CHECK (wants_output IN (0, 1)),
    output_problem TEXT,
    UNIQUE (part_id, run_id)
) STRICT
"""

_OUTPUTS = """
CREATE TABLE outputs (
    run INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    body BLOB NOT NULL,
    stored_at_us INTEGER NOT NULL
) STRICT
"""

_KNOWN_FILES = """
CREATE TABLE known_files (
    account_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    file_id TEXT NOT NULL,
    uploaded_at_us INTEGER NOT NULL,
    PRIMARY KEY (account_id, sha256, size_bytes)
) STRICT, WITHOUT ROWID
"""

_ACTIVITY = """
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    at_us INTEGER NOT NULL,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL,
    request_id TEXT
) STRICT
"""

_INDEXES = (
    "CREATE INDEX batches_by_account ON batches (account_id, created_at_us)",
    "CREATE INDEX inputs_counted ON inputs (batch_id, phase, state, credits)",
    "CREATE INDEX inputs_by_part ON inputs (part_id, state)",
    "CREATE INDEX inputs_by_run ON inputs (run) WHERE run IS NOT NULL",
    "CREATE INDEX attempts_by_part ON attempts (part_id)",
    "CREATE INDEX runs_by_run_id ON runs (run_id)",
    "CREATE INDEX runs_by_input ON runs (input_id)",
    "CREATE INDEX runs_by_batch ON runs (batch_id)",
    "CREATE INDEX runs_open ON runs (part_id) WHERE final = 0",
    "CREATE INDEX runs_to_fetch ON runs (batch_id) WHERE wants_output = 1",
    "CREATE INDEX known_files_by_id ON known_files (account_id, file_id)",
    "CREATE INDEX activity_by_batch ON activity (batch_id, id)",
)

# Version 2: the operator's control of batches.
_EARLIER_TRIES = """
CREATE TABLE earlier_tries (
    id INTEGER PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    input_id INTEGER NOT NULL REFERENCES inputs (id) ON DELETE CASCADE,
    part_id INTEGER NOT NULL REFERENCES parts (id) ON DELETE CASCADE,
    run INTEGER REFERENCES runs (id) ON DELETE SET NULL,
    state TEXT NOT NULL,
    file_id TEXT,
    reason_code TEXT,
    reason_detail TEXT NOT NULL,
    request_id TEXT,
    credits REAL,
    replaced_at_us INTEGER NOT NULL
) STRICT
"""
_WATCH_RULES = """
CREATE TABLE watch_rules (
    account_id TEXT PRIMARY KEY,
    folder TEXT NOT NULL,
    terms TEXT NOT NULL
) STRICT
"""

# A file is known by where it is, its size and its time. `after_input` and `taken_at_us` say from
# when on a batch may be the one that it was taken into.
_WATCHED_FILES = """
CREATE TABLE watched_files (
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL,
    source TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    state TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    reason TEXT NOT NULL,
    after_input INTEGER NOT NULL,
    taken_at_us INTEGER NOT NULL
) STRICT
"""

_CONTROL = (
    """ALTER TABLE batches ADD COLUMN cancel_mode TEXT
        CHECK (cancel_mode IN ('finish_running', 'everything'))""",
    """ALTER TABLE parts ADD COLUMN origin TEXT NOT NULL DEFAULT 'planned'
        CHECK (origin IN ('planned', 'adopted'))""",
    _EARLIER_TRIES,
    "CREATE INDEX earlier_tries_by_batch ON earlier_tries (batch_id, credits)",
    "CREATE INDEX earlier_tries_by_input ON earlier_tries (input_id)",
    "CREATE INDEX earlier_tries_by_part ON earlier_tries (part_id)",
    "CREATE INDEX parts_by_batch_run ON parts (batch_run_id) WHERE batch_run_id IS NOT NULL",
)

# Version 5: what is staged outlives the program.
_STAGED = """
CREATE TABLE staged (
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('local', 'remote', 'url')),
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    folder TEXT NOT NULL,
    state TEXT NOT NULL,
    reason_code TEXT,
    size_bytes INTEGER,
    page_count INTEGER,
    file_id TEXT,
    metadata TEXT NOT NULL,
    UNIQUE (account_id, kind, source)
) STRICT
"""

# Version 6: what the operator checked; of the run, so that another run is to be checked anew.
_MARKS = """
CREATE TABLE marks (
    run INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    checked_at_us INTEGER,
    note TEXT NOT NULL
) STRICT
"""

# Version 8: results laid out in columns. `least` is the lowest percent, `percents` a byte a value.
_FLAT_RESULTS = """
CREATE TABLE flat_results (
    run INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    batch_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    reviewed INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
    edited INTEGER NOT NULL CHECK (edited IN (0, 1)),
    least INTEGER,
    percents BLOB NOT NULL,
    searched TEXT NOT NULL,
    keys TEXT NOT NULL,
    cells TEXT NOT NULL
) STRICT
"""

# Version 9: in which state documents were exported, so that what is new can be.
_EXPORTED = """
CREATE TABLE exported (
    preset TEXT NOT NULL,
    input_id INTEGER NOT NULL REFERENCES inputs (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    PRIMARY KEY (preset, input_id)
) STRICT, WITHOUT ROWID
"""

# Version 10: files of the operator that were renamed or copied after an export, so that it can be undone.
_RENAMINGS = """
CREATE TABLE renamings (
    id INTEGER PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    at_us INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('rename', 'copy'))
) STRICT
"""
_RENAMED_FILES = """
CREATE TABLE renamed_files (
    id INTEGER PRIMARY KEY,
    renaming INTEGER NOT NULL REFERENCES renamings (id) ON DELETE CASCADE,
    old_path TEXT NOT NULL,
    new_path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'failed', 'undone')),
    reason TEXT
) STRICT
"""

# Version 14: which ended batches are still to be exported by themselves, and to which file once that is chosen.
_DUE_EXPORTS = """
CREATE TABLE due_exports (
    batch_id TEXT PRIMARY KEY REFERENCES batches (id) ON DELETE CASCADE,
    target TEXT
) STRICT, WITHOUT ROWID
"""

MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        1,
        (
            _BATCHES,
            _PARTS,
            _ATTEMPTS,
            _INPUTS,
            _RUNS,
            _OUTPUTS,
            _KNOWN_FILES,
            _ACTIVITY,
            *_INDEXES,
        ),
    ),
    Migration(2, _CONTROL),
    # Extend recognises types by the ending, and a scan's name may have none or a wrong one.
    Migration(3, ("ALTER TABLE inputs ADD COLUMN sent_as TEXT NOT NULL DEFAULT ''",)),
    # A priority that was not chosen is not sent, so it is kept as not set.
    Migration(
        4,
        (
            """ALTER TABLE batches ADD COLUMN chosen_priority INTEGER
                CHECK (chosen_priority BETWEEN 1 AND 100)""",
            "UPDATE batches SET chosen_priority = priority",
            "ALTER TABLE batches DROP COLUMN priority",
            "ALTER TABLE batches RENAME COLUMN chosen_priority TO priority",
        ),
    ),
    Migration(5, (_STAGED, "CREATE INDEX staged_in_order ON staged (account_id, position)")),
    Migration(6, (_MARKS,)),
    # What the operator chose for one upload, and for all inputs of a batch; JSON. No passwords.
    Migration(
        7,
        (
            "ALTER TABLE inputs ADD COLUMN upload TEXT NOT NULL DEFAULT '{}'",
            "ALTER TABLE staged ADD COLUMN upload TEXT NOT NULL DEFAULT '{}'",
            "ALTER TABLE batches ADD COLUMN options TEXT NOT NULL DEFAULT '{}'",
        ),
    ),
    # With the percents, so that doubts are counted without touching the wide rows.
    Migration(
        8,
        (
            _FLAT_RESULTS,
            "CREATE INDEX flat_results_by_doubt ON flat_results (batch_id, least, percents)",
        ),
    ),
    Migration(9, (_EXPORTED, "CREATE INDEX exported_by_input ON exported (input_id)")),
    # Which batch a batch runs again; kept by its id, which may be gone from the history by then.
    Migration(
        10,
        (
            "ALTER TABLE batches ADD COLUMN again_of TEXT",
            _RENAMINGS,
            _RENAMED_FILES,
            "CREATE INDEX renamings_by_batch ON renamings (batch_id)",
            "CREATE INDEX renamed_files_by_renaming ON renamed_files (renaming, state)",
        ),
    ),
    # One for each way to know the same content, or the look-up of other runs reads every input. The
    # beginning of a hash tells contents apart, and keeps the index small enough to write fast.
    Migration(
        11,
        (
            """CREATE INDEX inputs_by_content ON inputs (substr(sha256, 1, 10))
                WHERE sha256 IS NOT NULL""",
            "CREATE INDEX inputs_by_file ON inputs (file_id) WHERE file_id IS NOT NULL",
            "CREATE INDEX inputs_by_url ON inputs (source) WHERE kind = 'url'",
        ),
    ),
    Migration(
        12,
        (
            _WATCH_RULES,
            _WATCHED_FILES,
            """CREATE UNIQUE INDEX watched_files_by_mark
                ON watched_files (account_id, source, size_bytes, mtime_ns)""",
        ),
    ),
    Migration(13, JOURNAL_STATE),
    Migration(14, (_DUE_EXPORTS,)),
)
