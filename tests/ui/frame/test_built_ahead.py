"""Monitor and Review are built in slices once the window stands, or at once when they are asked for."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QObject

from extend_desktop.ui.sliced import BuildingAhead, SlicedBuild
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from tests.helpers.pane_fixtures import until
from tests.helpers.window_stage import Stage


def _counted(done: list[int], result: str) -> SlicedBuild[str]:
    def slices() -> Generator[None, None, str]:
        for number in range(3):
            done.append(number)
            yield
        return result

    return SlicedBuild(slices)


def test_each_step_builds_one_slice_and_the_rest_is_built_when_it_is_needed() -> None:
    done: list[int] = []
    build = _counted(done, "page")
    assert done == []
    assert build.go_on()
    assert build.go_on()
    assert done == [0, 1]
    assert build.whole() == "page"
    assert done == [0, 1, 2]
    # Not anew, by either of them.
    assert build.whole() == "page"
    assert not build.go_on()
    assert done == [0, 1, 2]


async def test_one_thing_is_built_after_the_other() -> None:
    done: list[int] = []
    other: list[int] = []
    parent = QObject()
    builds = (_counted(done, "first"), _counted(other, "second"))
    ahead = BuildingAhead(parent, builds, 0)
    ahead.start()
    ahead.start()
    await until(lambda: bool(done))
    assert other == []
    await until(lambda: ahead.is_done)
    assert (done, other) == ([0, 1, 2], [0, 1, 2])
    ahead.start()
    parent.deleteLater()


async def test_pages_are_ready_before_they_are_opened(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    await until(lambda: work.later.ahead.is_done)
    # No account's work is read for them yet.
    assert set(work.pages) == {"compose"}
    (detail,), (fields,) = work.findChildren(DetailPane), work.findChildren(FieldsPane)
    assert not detail.isVisible()
    for key, pane in (("monitor", detail), ("review", fields)):
        work.show_page(key)
        await until(lambda key=key: work.pages[key].isVisible())
        assert work.pages[key].isAncestorOf(pane)
    assert work.detail is detail
    assert work.review.fields is fields
    assert len(work.findChildren(DetailPane)) == 1


async def test_a_page_that_is_half_built_is_whole_when_it_is_opened(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    await until(lambda: len(work.findChildren(DetailPane)) == 1)
    (detail,) = work.findChildren(DetailPane)
    work.show_page("monitor")
    await until(work.detail.isVisible)
    assert work.detail is detail
    assert work.detail.tabs.count() == 3
    await until(lambda: work.later.ahead.is_done)
    assert len(work.findChildren(DetailPane)) == 1


async def test_a_window_that_goes_takes_what_is_half_built_along(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    await until(lambda: len(work.findChildren(DetailPane)) == 1)
    (detail,) = work.findChildren(DetailPane)
    gone: list[bool] = []
    detail.destroyed.connect(lambda: gone.append(True))
    work.deleteLater()
    await until(lambda: gone == [True])
