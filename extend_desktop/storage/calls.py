"""Makes functions of the connection the journal's calls; only storage/ imports it.

A call is written once, as a function; `reads` and `writes` let it run on the journal's own thread.
"""

from __future__ import annotations

from collections.abc import Callable
from sqlite3 import Connection
from types import CoroutineType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from extend_desktop.storage.database import Database

P = ParamSpec("P")
T = TypeVar("T")
ConnectionFunction = Callable[Concatenate[Connection, P], T]
if TYPE_CHECKING:
    # Cannot be subscripted at run time before Python 3.13.
    Call = Callable[Concatenate["Calls", P], CoroutineType[Any, Any, T]]


class Calls:
    """Base of a group of calls over one database."""

    def __init__(self, database: Database) -> None:
        self.database = database


def reads(work: ConnectionFunction[P, T]) -> Call[P, T]:
    """Return the call that reads with `work`."""

    async def call(self: Calls, *args: P.args, **kwargs: P.kwargs) -> T:
        return await self.database.read(lambda connection: work(connection, *args, **kwargs))

    return call


def writes(work: ConnectionFunction[P, T]) -> Call[P, T]:
    """Return the call that writes with `work`, in a transaction of its own or a shared one."""

    async def call(self: Calls, *args: P.args, **kwargs: P.kwargs) -> T:
        return await self.database.write(lambda connection: work(connection, *args, **kwargs))

    return call
