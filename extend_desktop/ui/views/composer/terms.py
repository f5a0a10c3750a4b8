"""The composer's terms of a batch: extractor and version, name, priority; loads what they offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.extractors import Extractor, ExtractorVersion, favourites_first
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.schema import SchemaField
from extend_desktop.presentation.extractors import (
    GONE,
    NO_AUTHOR,
    fields_line,
    fields_tooltip,
    gone_text,
    version_line,
)
from extend_desktop.presentation.formats import formats
from extend_desktop.presentation.translation import tr
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.kept_by_account import KeptByAccount
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.views.composer.favourites import FavouriteStar
from extend_desktop.ui.views.composer.pickers import ExtractorPicker, PriorityRow, VersionPicker
from extend_desktop.ui.widgets import PlainLabel
from extend_desktop.ui.widgets.boxes import STYLE_SPACING, row_box, wide
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

MAX_NAME_CHARS = 200


@dataclass(frozen=True, slots=True)
class _Terms:
    """What was chosen for an account; nothing at first."""

    name: str = ""
    extractor: ExtractorId | None = None
    version: str | None = None
    priority: int | None = None

    def of(self, picked: Extractor | None) -> _Terms:
        """Return what of it still holds once an extractor was picked."""
        if picked is None or picked.id == self.extractor:
            return self
        return _Terms(extractor=picked.id)


class TermsForm(QWidget):
    """The fields one below the other; emits `changed` with each change."""

    changed = Signal()

    def __init__(self, context: UiContext, tasks: PaneTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._services: AccountServices | None = None
        self._is_name_own = False
        self._extractors: Sequence[Extractor] = ()
        self._recent: Sequence[ExtractorId] = ()
        self._kept = KeptByAccount(context.views, "composer.terms", _Terms())
        self._wish = _Terms()
        self.problem = tr("Choose an extractor")
        self.extractor = ExtractorPicker()
        self.star = FavouriteStar(context)
        self.about = PlainLabel(role="muted")
        self.about.set_tip(tr(NO_AUTHOR))
        self.fields = PlainLabel(role="muted")
        self.version = VersionPicker()
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME_CHARS)
        self.name.setAccessibleName(tr("Batch name"))
        self.name.setPlaceholderText(tr("Name of the batch"))
        self.name.setAcceptDrops(False)
        self.priority = PriorityRow(context.icons)
        self._setup_ui()
        self.extractor.picked.connect(self._load_versions)
        self.star.changed.connect(lambda: self.extractor.reorder(self._ordered()))
        self.version.currentIndexChanged.connect(self._version_picked)
        self.name.textEdited.connect(self._own_name)

    def bind(self, services: AccountServices | None, *, can_batch: bool) -> None:
        """Offer what the account has; nothing where it cannot run batches."""
        self._tasks.cancel("extractors")
        self._tasks.cancel("versions")
        self._services = services if can_batch else None
        self.star.bind(services.account.id if services is not None and can_batch else None)
        self._wish = self._kept.turn(services, self._chosen())
        self._is_name_own = bool(self._wish.name)
        self.name.setText(self._wish.name)
        self.priority.choose(self._wish.priority)
        self.extractor.say(tr("Not available") if services else tr("No account"))
        if can_batch:
            self.load_extractors()

    def load_extractors(self, *, refresh: bool = False) -> None:
        """Ask for the account's extractors."""
        if self._services is None:
            return
        services = self._services
        if refresh:
            self._wish = self._chosen()
        self.extractor.say(tr("Loading extractors…"))
        self.problem = tr("Loading extractors…")
        read = partial(self._read_extractors, services, refresh=refresh)
        failed = self._extractors_failed
        self._tasks.start(read, "extractors", on_error=failed, again_online=True)
        self.changed.emit()

    def batch_name(self) -> str:
        """Return the operator's name for the batch, or the default for this minute."""
        typed = self.name.text().strip()
        return typed if typed and self._is_name_own else self._default_name()

    def remember_extractor(self) -> None:
        """Pick this extractor first next time, for this account."""
        extractor, services = self.extractor.extractor, self._services
        if extractor is None or services is None:
            return
        known = self._context.settings.current.last_extractors
        if known.get(services.account.id) != extractor.id:
            changed = {**known, services.account.id: extractor.id}
            self._context.settings.update(last_extractors=changed)

    def show_fields(self, fields: Sequence[SchemaField]) -> None:
        """Show what the version extracts; none hides it."""
        self.fields.setText(fields_line(fields))
        self.fields.set_tip(fields_tooltip(fields))
        self.fields.setVisible(bool(fields))

    def reset(self) -> None:
        """Start over with a fresh name; extractor, version and priority stay as picked."""
        self._is_name_own = False
        self._suggest_name()

    async def _read_extractors(self, services: AccountServices, *, refresh: bool) -> None:
        self._extractors = await services.extractors.list_all(refresh=refresh)
        self._recent = await services.batches.recent_extractors()
        last = self._context.settings.current.last_extractors.get(services.account.id)
        known = self._wish.extractor or last
        is_gone = all(extractor.id != known for extractor in self._extractors)
        self.problem = tr("Choose an extractor")
        if not self._extractors:
            self.problem = tr("This account has no extractors")
        elif known is not None and is_gone:
            self.problem = gone_text(known)
        self.extractor.offer(self._ordered(), known)
        self.changed.emit()

    def _ordered(self) -> Sequence[Extractor]:
        return favourites_first(self._extractors, self.star.favourites, self._recent)

    def _extractors_failed(self, _error: Exception) -> None:
        self.problem = tr("The extractors could not be loaded")
        self.extractor.say(tr("Could not be loaded"))
        self.changed.emit()

    def _load_versions(self, extractor: Extractor | None) -> None:
        self._suggest_name()
        self.star.show_extractor(extractor.id if extractor else None)
        services = self._services
        if extractor is None or services is None:
            self._tasks.cancel("versions")
            self.version.say(tr("Choose an extractor first"))
            self.changed.emit()
            return
        self._ask_versions(services.extractors, extractor)

    def _ask_versions(self, service: ExtractorsService, extractor: Extractor) -> None:
        def show(versions: Sequence[ExtractorVersion]) -> None:
            self._offer_versions(extractor, versions)

        self.version.say(tr("Loading versions…"))
        self.problem = tr("Loading versions…")
        self._tasks.start(
            lambda: then(service.versions(extractor.id), show),
            "versions",
            on_error=lambda error: self._versions_failed(extractor, error),
        )
        self.changed.emit()

    def _offer_versions(self, extractor: Extractor, versions: Sequence[ExtractorVersion]) -> None:
        if self.extractor.extractor == extractor:
            self.problem = tr("This extractor has no versions")
            self.version.offer(versions)
            if extractor.id == self._wish.extractor:
                self.version.pick(self._wish.version)
                self._wish = replace(self._wish, version=None)
            self.changed.emit()

    def _versions_failed(self, extractor: Extractor, error: Exception) -> None:
        if self.extractor.extractor == extractor:
            is_gone = isinstance(error, RequestError) and error.code == "not_found"
            self.problem = tr(GONE) if is_gone else tr("The versions could not be loaded")
            self.version.say(tr("Could not be loaded"))
            self.changed.emit()

    def _own_name(self, text: str) -> None:
        self._is_name_own = bool(text.strip())

    def _suggest_name(self) -> None:
        if not self._is_name_own:
            self.name.setText(self._default_name())

    def _default_name(self) -> str:
        return _default_name(self.extractor.extractor, self._context.clock.now())

    def _chosen(self) -> _Terms:
        """Return what is chosen, or still to be chosen once it is offered."""
        wish = self._wish.of(self.extractor.extractor)
        name = self.name.text().strip() if self._is_name_own else ""
        version = self.version.version or wish.version
        return _Terms(name, wish.extractor, version, self.priority.priority)

    def _version_picked(self) -> None:
        """Say when the version was made and what it is for."""
        text = version_line(self.version.picked)
        self.about.setText(text)
        self.about.setVisible(bool(text))
        self.changed.emit()

    def _setup_ui(self) -> None:
        column = QVBoxLayout(self)
        self.about.hide()
        self.fields.hide()
        column.setContentsMargins(12, 2, 12, 8)
        column.setSpacing(4)
        for text, field in (
            (tr("Name"), self.name),
            (tr("Extractor"), self.extractor),
            (tr("Version"), self.version),
            (tr("Priority"), self.priority),
        ):
            label = PlainLabel(text, role="muted", elide=None)
            label.setBuddy(field)
            line = row_box(None, label, spacing_px=STYLE_SPACING)
            if field is self.priority:
                line.addWidget(self.priority.words, 1)
            column.addLayout(line)
            beside = (self.star,) if field is self.extractor else ()
            column.addLayout(row_box(None, wide(field), *beside, spacing_px=4))
            if field is self.version:
                column.addWidget(self.about)
                column.addWidget(self.fields)
            column.addSpacing(8)


def _default_name(extractor: Extractor | None, now: datetime) -> str:
    moment = formats().stamp(now.astimezone())
    return (
        f"{one_line(extractor.name)[:120]} {moment}"
        if extractor
        else tr("Batch {moment}", moment=moment)
    )
