"""The extractor, version and priority with which new files are submitted. For the watch dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from extend_desktop.domain.extractors import Extractor, ExtractorVersion
from extend_desktop.domain.watching import WatchRule
from extend_desktop.presentation.translation import tr
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pickers import ExtractorPicker, PriorityRow, VersionPicker
from extend_desktop.ui.widgets.dialog import add_form_row


class WatchTerms(QWidget):
    """Three fields; emits `changed` with each change."""

    changed = Signal()

    def __init__(self, context: UiContext, extractors: ExtractorsService, tasks: PaneTasks) -> None:
        super().__init__()
        self._extractors = extractors
        self._tasks = tasks
        self._wanted_version = ""
        self.extractor = ExtractorPicker()
        self.version = VersionPicker()
        self.priority = PriorityRow(context.icons)
        for field in (self.extractor, self.version):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form = QFormLayout(self)
        form.setContentsMargins(22, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        add_form_row(form, tr("Extractor"), self.extractor)
        add_form_row(form, tr("Version"), self.version)
        add_form_row(form, tr("Priority"), self.priority)
        self.extractor.picked.connect(self._load_versions)
        self.version.currentIndexChanged.connect(self._announce)

    def load(self, rule: WatchRule | None) -> None:
        """Ask for the account's extractors, and pick what the rule has."""
        preferred = rule.extractor_id if rule is not None else None
        self._wanted_version = rule.version if rule is not None else ""
        if rule is not None and rule.priority is not None:
            self.priority.slider.setValue(rule.priority)

        def offer(found: Sequence[Extractor]) -> None:
            self.extractor.offer(found, preferred)
            self.changed.emit()

        self.extractor.say(tr("Loading extractors…"))
        self._tasks.start(lambda: then(self._extractors.list_all(), offer), "extractors")

    def _announce(self) -> None:
        self.changed.emit()

    def _load_versions(self, extractor: Extractor | None) -> None:
        if extractor is None:
            self.version.say(tr("Choose an extractor first"))
            self.changed.emit()
            return

        def offer(versions: Sequence[ExtractorVersion]) -> None:
            self.version.offer(versions)
            place = self.version.findData(self._wanted_version)
            self.version.setCurrentIndex(max(place, 0))
            self.changed.emit()

        self.version.say(tr("Loading versions…"))
        self._tasks.start(lambda: then(self._extractors.versions(extractor.id), offer), "versions")
