"""How much memory a process holds, and a process that reads an answer and says how much it took."""

from __future__ import annotations

import asyncio
import json
import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from extend_desktop.api.client import connect
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import AccountId, FileId, RunId
from tests.helpers.virtual_time import InstantClock


def peak_bytes() -> int:
    """Return the most that this process ever held resident."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


async def _call(url: str, operation: str) -> str:
    client = connect(Account(AccountId("a1"), "Test", url), "sk_test", clock=InstantClock())
    try:
        if operation == "list_files":
            await client.list_files(FileQuery())
        elif operation == "get_run":
            await client.get_run(RunId("exr_1"))
        else:
            with TemporaryDirectory() as folder:
                await client.download_file(FileId("file_1"), Path(folder) / "a.pdf")
    except ExtendDesktopError as error:
        return error.code
    finally:
        await client.aclose()
    return "ok"


def main() -> None:
    """Call the server named on the command line; print the outcome and the memory it took."""
    url, operation = sys.argv[1:]
    before = peak_bytes()
    code = asyncio.run(_call(url, operation))
    sys.stdout.write(json.dumps({"code": code, "grown_bytes": peak_bytes() - before}))


if __name__ == "__main__":
    main()
