"""Contact sheets of pictures that were taken, to `build/screenshots/sheets/`.

Run `python -m tests.screenshot_sheets NAME 1024x640@150/light 1024x640@150/dark …`: the pictures of
the same scene stand beside each other, folder by folder, at a size that can be read.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from tests.screenshot_session import SCREENSHOTS

COLUMNS, TILE_PX, GAP_PX = 2, 960, 6
MOST_TILES = 4


def main(name: str, folders: Sequence[str]) -> int:
    """Make the sheets, and say what is on each."""
    target = SCREENSHOTS / "sheets" / name
    target.mkdir(parents=True, exist_ok=True)
    found = {path.name for folder in folders for path in (SCREENSHOTS / folder).glob("*.png")}
    scenes = sorted(found)
    a_sheet = max(1, MOST_TILES // len(folders))
    for number, start in enumerate(range(0, len(scenes), a_sheet), 1):
        these = scenes[start : start + a_sheet]
        paths = [SCREENSHOTS / folder / scene for scene in these for folder in folders]
        path = target / f"{number:02}.png"
        sheet([_tile(path) for path in paths if path.exists()]).save(path)
        sys.stdout.write(f"{path}: {', '.join(these)}\n")
    return 0


def _tile(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        height = round(picture.height * TILE_PX / picture.width)
        return picture.convert("RGB").resize((TILE_PX, height), Image.Resampling.LANCZOS)


def sheet(tiles: Sequence[Image.Image]) -> Image.Image:
    """Return tiles of the same width, two beside each other."""
    height = max(tile.height for tile in tiles) + GAP_PX
    rows = -(-len(tiles) // COLUMNS)
    made = Image.new("RGB", ((TILE_PX + GAP_PX) * min(COLUMNS, len(tiles)), height * rows), "gray")
    for number, tile in enumerate(tiles):
        row, column = divmod(number, COLUMNS)
        made.paste(tile, (column * (TILE_PX + GAP_PX), row * height))
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
