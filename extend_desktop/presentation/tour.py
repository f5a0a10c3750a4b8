"""Words of the tour: what its steps say of the window. For the window."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from extend_desktop.presentation.translation import Marked, marked, tr
from extend_desktop.values import dataclass

TOUR = marked("Tour")
NEXT, BACK, SKIP, DONE = (
    marked("Next"),
    marked("Back"),
    marked("Skip the tour"),
    marked("Done"),
)


class TourStep(Enum):
    """What a step points at, in their order."""

    ADD = auto()
    EXTRACTOR = auto()
    SUBMIT = auto()
    MONITOR = auto()
    REVIEW = auto()
    HELP = auto()


@dataclass(frozen=True, slots=True)
class TourKeys:
    """The keys of commands that steps name; of one that has none, what it is called."""

    export: str
    palette: str
    guide: str


STEPS = tuple(TourStep)
_TITLES: Mapping[TourStep, Marked] = {
    TourStep.ADD: marked("Add your documents"),
    TourStep.EXTRACTOR: marked("Choose an extractor"),
    TourStep.SUBMIT: marked("Submit them"),
    TourStep.MONITOR: marked("Watch the batch"),
    TourStep.REVIEW: marked("Check and export"),
    TourStep.HELP: marked("Find anything, ask anything"),
}
_TEXTS: Mapping[TourStep, Marked] = {
    TourStep.ADD: marked(
        "Drop files, folders or ZIP archives anywhere on the window, or use these buttons. Each row "
        "of the list then says what will happen to it."
    ),
    TourStep.EXTRACTOR: marked(
        "It decides what is read from the documents. Version and priority may stay as they are."
    ),
    TourStep.SUBMIT: marked(
        "The button stands here as soon as the list has documents. The line beside it says what "
        "will be sent and what it will probably cost; nothing is sent before you press it."
    ),
    TourStep.MONITOR: marked(
        "Every batch stands here, with its results as they come. You may close the window at any "
        "time: nothing is lost, and nothing is sent twice."
    ),
}


def step_title(step: TourStep) -> str:
    """Return what a step is about."""
    return tr(_TITLES[step])


def step_text(step: TourStep, keys: TourKeys) -> str:
    """Return what a step says.

    Args:
        step: which one.
        keys: of the commands that steps name.
    """
    if step is TourStep.REVIEW:
        return tr(
            "Here each value stands beside its place in the document. {export} writes the results "
            "as CSV, Excel or JSON.",
            export=keys.export,
        )
    if step is TourStep.HELP:
        return tr(
            "{palette} finds a command by a few letters of its name. {guide} opens the guide for "
            "the page in sight. This tour is in the Help menu too.",
            palette=keys.palette,
            guide=keys.guide,
        )
    return tr(_TEXTS[step])


def place_text(step: TourStep) -> str:
    """Return which of how many steps it is."""
    number = STEPS.index(step) + 1
    return tr("{number} of {count}", number=str(number), count=str(len(STEPS)))


def spoken_step(step: TourStep, keys: TourKeys) -> str:
    """Return what a screen reader says of a step."""
    return tr(
        "Tour, {place}. {title}. {text}",
        place=place_text(step),
        title=step_title(step),
        text=step_text(step, keys),
    )
