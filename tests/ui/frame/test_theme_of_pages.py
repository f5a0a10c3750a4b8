"""What was painted in one theme and stays on view is painted anew in the other."""

from __future__ import annotations

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from tests.helpers.window_scenes import SCENES, fill
from tests.helpers.window_stage import Stage


async def test_links_of_problems_have_the_colour_of_the_theme(context: UiContext) -> None:
    stage = Stage(context)
    fill(stage.parts)
    await stage.start(sandbox=True)
    await SCENES["compose_problems"](stage.window, stage.parts)
    tree = stage.window.work.composer.view.problems.tree
    for theme in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        context.theme.choose(theme)
        await stage.idle()
        head = tree.topLevelItem(0)
        assert head is not None
        link = head.child(head.childCount() - 1)
        assert link is not None
        assert link.text(0).endswith("more")
        assert link.foreground(0).color() == context.theme.color(Token.ACCENT_TEXT)
    assert stage.window.work.composer.view.problems.password.field.text() == "harbour7"
    await stage.end()
