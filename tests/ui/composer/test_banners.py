"""With two banners the composer asks for the height it needs, so that nothing lies on another."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.widgets.banner import BannerKind
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import until

WORDS = "It says at some length why it is so and what can be done now, as its errors do. " * 3


@pytest.mark.parametrize("width_px", [560, 700])
@pytest.mark.parametrize("names", [(), ("a.pdf", "b.pdf")])
async def test_two_banners_and_all_below_them_have_their_room(
    pane: ComposerPane, account: FakeAccount, names: tuple[str, ...], width_px: int
) -> None:
    account.staging.stage(*names)
    pane.notice.say(BannerKind.WARNING, "Something is to be known", WORDS)
    pane.banner.say(BannerKind.ERROR, "Something failed", WORDS)
    pane.resize(width_px, 100)
    await until(lambda: pane.banner.height() > 50)
    # As a splitter does that has no more to give.
    pane.resize(width_px, pane.minimumSizeHint().height())
    layout = pane.layout()
    assert layout is not None
    layout.activate()
    shown = [
        child
        for child in pane.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child.isVisible() and child.height() > 4
    ]
    for first, second in combinations(shown, 2):
        assert not first.geometry().intersects(second.geometry()), (first, second)
    for banner in (pane.notice, pane.banner):
        assert banner.height() == banner.heightForWidth(banner.width())
