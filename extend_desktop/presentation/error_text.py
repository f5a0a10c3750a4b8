"""The shape of what is said for one error code, and advice that several share."""

from __future__ import annotations

from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import Marked, marked, tr
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What to say for one code."""

    title: Marked
    details: tuple[Marked, ...]
    advice: Marked

    def advice_for(self, code: str) -> str:
        """Return what to do, which may name the code to report."""
        return tr(self.advice, code=plain(code))


CHECK_NETWORK = marked("Check the network connection, then try again.")
TRY_LATER = marked("Wait a little, then try again.")
REPORT = marked("Try again. If it happens again, report it with the code “{code}”.")
REASON_ALONE = Marked("{reason_words}")  # untranslated: the reason is a sentence
