"""The icon in every format, drawn from the one SVG."""

from __future__ import annotations

import io

import pytest
from PIL import IcnsImagePlugin, IcoImagePlugin, Image

from shipping.build import icons

TILE_BLUE = (47, 95, 224, 255)


def picture(encoded: bytes) -> Image.Image:
    return Image.open(io.BytesIO(encoded)).convert("RGBA")


@pytest.mark.parametrize("size", icons.PNG_SIZES_PX)
def test_each_size_is_drawn_sharp_and_whole(size: int) -> None:
    drawn = picture(icons.png(size))

    assert drawn.size == (size, size)
    assert drawn.getpixel((0, 0)) == (0, 0, 0, 0)
    # Blending rounds: a step of one is not seen.
    assert drawn.getpixel((int(size * 0.1), size // 2)) == pytest.approx(TILE_BLUE, abs=1)
    opaque = drawn.getchannel("A").histogram()[255]
    assert opaque > size * size * 0.6


def test_drawing_twice_gives_the_same_bytes() -> None:
    assert icons.png(64) == icons.png(64)
    assert icons.ico() == icons.ico()
    assert icons.icns() == icons.icns()


def test_windows_gets_every_size_each_drawn_for_itself() -> None:
    packed = Image.open(io.BytesIO(icons.ico()))

    assert isinstance(packed, IcoImagePlugin.IcoImageFile)
    assert packed.info["sizes"] == {(size, size) for size in icons.ICO_SIZES_PX}
    for size in icons.ICO_SIZES_PX:
        inside = packed.ico.getimage((size, size)).convert("RGBA")
        assert inside.tobytes() == picture(icons.png(size)).tobytes()


def test_macos_gets_every_size_with_the_docks_margin() -> None:
    packed = Image.open(io.BytesIO(icons.icns()))

    assert isinstance(packed, IcnsImagePlugin.IcnsImageFile)
    pixels = {width * scale for width, _, scale in packed.info["sizes"]}
    assert pixels == set(icons.ICNS_SIZES_PX)
    box = packed.icns.getimage((512, 512, 2)).convert("RGBA").getbbox()
    assert box is not None
    assert box == pytest.approx((100, 100, 924, 924), abs=2)


def test_the_installers_banner_is_of_the_size_nsis_wants() -> None:
    drawn = Image.open(io.BytesIO(icons.banner()))

    assert (drawn.format, drawn.size) == ("BMP", icons.BANNER_PX)
    assert drawn.convert("RGBA").getpixel((82, 115)) == pytest.approx(TILE_BLUE, abs=1)
