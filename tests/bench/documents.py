"""Files to upload, all different, and inputs made of them."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.files import FileQuery
from extend_desktop.services.ports import ApiPort

_SMALL_BYTES = 2000


def write_files(
    folder: Path, count: int, size_bytes: int = _SMALL_BYTES, first: int = 0
) -> list[Path]:
    """Write `count` text files of exactly `size_bytes`, no two alike, numbered from `first`."""
    folder.mkdir(parents=True, exist_ok=True)
    line = b"Item 4711, paper A4, 500 sheets, 12.40 EUR, taken from the second delivery\n"
    filler = line * (size_bytes // len(line) + 1)
    paths = [folder / f"invoice {number:05}.txt" for number in range(first, first + count)]
    for number, path in enumerate(paths, first):
        head = f"Invoice number: {number}\nTotal: {number}.00 EUR\n".encode()
        path.write_bytes((head + filler)[:size_bytes])
    return paths


def local_inputs(paths: list[Path]) -> tuple[InputSpec, ...]:
    """Inputs as staging describes files of this machine."""
    return tuple(
        InputSpec(InputKind.LOCAL, path.name, str(path), size_bytes=path.stat().st_size)
        for path in paths
    )


async def remote_inputs(api: ApiPort, count: int) -> tuple[InputSpec, ...]:
    """Inputs that are files of the account already."""
    inputs: list[InputSpec] = []
    token: str | None = None
    while len(inputs) < count:
        page = await api.list_files(FileQuery(page_size=1000), token)
        inputs += [
            InputSpec(InputKind.REMOTE, file.name, file.id, file_id=file.id) for file in page.files
        ]
        token = page.next_token
        assert token is not None or len(inputs) >= count, "the sandbox has too few files"
    return tuple(inputs[:count])
