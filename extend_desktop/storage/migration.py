"""One step of the journal's shape; only storage/ imports it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """The statements that lead from `version - 1` to `version`.

    All steps a file needs are run in one transaction.
    """

    version: int
    statements: tuple[str, ...]

    @property
    def tables(self) -> frozenset[str]:
        """The tables that it makes."""
        matches = map(_CREATE_TABLE.match, self.statements)
        return frozenset(found[1] for found in matches if found)


_CREATE_TABLE = re.compile(r"^\s*CREATE TABLE (\w+)")


def tables_of(migrations: Sequence[Migration], version: int) -> frozenset[str]:
    """Return the tables that every file of this version has."""
    steps = (step for step in migrations if step.version <= version)
    return frozenset(table for step in steps for table in step.tables)


JOURNAL_STATE = (
    "CREATE TABLE journal_state (id TEXT NOT NULL, attempts INTEGER NOT NULL) STRICT",
    """INSERT INTO journal_state
        SELECT lower(hex(randomblob(16))), (SELECT count(*) FROM attempts)""",
    """CREATE TRIGGER attempts_counted AFTER INSERT ON attempts
        BEGIN UPDATE journal_state SET attempts = attempts + 1; END""",
)
"""Version 13: which journal this is, and how often it was about to send; never less than before."""
