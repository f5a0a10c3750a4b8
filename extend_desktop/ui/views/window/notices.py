"""What the window says of the account that is open. For the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.presentation.adding import Refusal
from extend_desktop.presentation.connection import (
    PRACTICE_SET_ASIDE,
    PRACTICE_STOPPED,
    PRACTICE_STOPPED_TEXT,
    practice_set_aside_text,
)
from extend_desktop.presentation.joining import joined_sentences
from extend_desktop.presentation.key_stores import key_error_text, key_location_text
from extend_desktop.presentation.program import TRY_A_BATCH
from extend_desktop.presentation.translation import tr
from extend_desktop.services.open_key import key_error_of
from extend_desktop.services.session import Session
from extend_desktop.ui.widgets import BannerKind, InlineBanner

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices


def greet(
    banner: InlineBanner,
    session: Session,
    services: AccountServices,
    add_samples: Callable[[], None] | None,
    open_key_store: Callable[[], None],
) -> None:
    """Say what there is to say of the account just opened; a new operator is offered the samples."""
    if add_samples is not None:
        _welcome(banner, session, services, (add_samples, open_key_store))
    else:
        _warn_of_key(banner, session, services, open_key_store)
    _warn_of_practice(banner, session)


def _welcome(
    banner: InlineBanner,
    session: Session,
    services: AccountServices,
    ways: tuple[Callable[[], None], Callable[[], None]],
) -> None:
    """Say to a new operator what was opened; offer a first batch, and another store if need be."""
    add_samples, open_key_store = ways
    sandbox = services.account.is_sandbox
    title = tr("The sandbox is running") if sandbox else tr("Your account is connected")
    said = [] if sandbox else [key_location_text(services.key_location, services.key_store)]
    is_unkept = services.key_location is KeyLocation.MEMORY and key_error_of(session) is not None
    if services.key_location is KeyLocation.MEMORY:
        said.append(key_error_text(key_error_of(session)))
    banner.say(
        BannerKind.INFO,
        title,
        joined_sentences((*said, tr(TRY_A_BATCH))),
        action_text=tr("Add the sample documents"),
        action=add_samples,
        second=(tr("Key store…"), open_key_store) if is_unkept else None,
    )


def _warn_of_key(
    banner: InlineBanner,
    session: Session,
    services: AccountServices,
    open_key_store: Callable[[], None],
) -> None:
    """Say so if the key is in memory though it should be kept, and lead to the other stores."""
    if services.key_location is KeyLocation.MEMORY and key_error_of(session) is not None:
        banner.say(
            BannerKind.WARNING,
            key_location_text(services.key_location),
            key_error_text(key_error_of(session)),
            action_text=tr("Key store…"),
            action=open_key_store,
        )


def _warn_of_practice(banner: InlineBanner, session: Session) -> None:
    """Say so if practice data could not be read and was put aside."""
    aside = session.practice_set_aside
    if aside is not None:
        banner.say(BannerKind.WARNING, tr(PRACTICE_SET_ASIDE), practice_set_aside_text(aside))


def say_practice_stopped(banner: InlineBanner, start_again: Callable[[], None]) -> None:
    """Say that the practice server has ended, and offer to start it again."""
    banner.say(
        BannerKind.ERROR,
        tr(PRACTICE_STOPPED),
        tr(PRACTICE_STOPPED_TEXT),
        action_text=tr("Start it again"),
        action=start_again,
    )


def say_refusal(banner: InlineBanner, refusal: Refusal) -> None:
    """Say why what is dragged over a page without a place for that is not taken."""
    banner.say(BannerKind.WARNING, tr(refusal.title), tr(refusal.detail))
