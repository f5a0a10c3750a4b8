"""The fields of an account: name, key, region or address, workspace, API version. For its views."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from extend_desktop.domain.accounts import (
    API_VERSIONS,
    BASE_URLS,
    Account,
    Region,
    free_color,
    version_for,
)
from extend_desktop.presentation.connection import VERSION_HINT, version_text
from extend_desktop.presentation.keys import removed_text
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.services.accounts import new_account
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.views.dialogs.key_field import KeyField
from extend_desktop.ui.widgets import ComboBox
from extend_desktop.ui.widgets.dialog import add_form_row, form_line
from extend_desktop.ui.widgets.text_drops import refuse_text_drops
from extend_desktop.values import dataclass

_REGION_NAMES = {
    Region.US: marked("United States"),
    Region.US2: marked("United States 2"),
    Region.EU: marked("Europe"),
    Region.OLDER: marked("Older host"),
}


@dataclass(frozen=True, slots=True)
class Connection:
    """What the operator typed, ready to be tried.

    Attributes:
        note: what was taken off around the key, in words; mostly empty.
    """

    account: Account
    key: str = field(repr=False)
    note: str = ""


class AccountForm(QWidget):
    """Asks for what is needed to talk to Extend; the key is never shown unless asked for."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._edited_account: Account | None = None
        self.name = form_line(tr("Name, optional"), tr("Optional"))
        self.key = KeyField(icons, tr("API key"))
        self.region = ComboBox(tr("Region"))
        self.region.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.url = form_line(tr("Server address"), "https://…")
        self.version = ComboBox(tr("API version"))
        self.version.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.version.setToolTip(tr(VERSION_HINT))
        self.workspace = form_line(tr("Workspace id, optional"), tr("Optional"))
        for region, name in _REGION_NAMES.items():
            host = urlsplit(BASE_URLS[region]).hostname
            self.region.addItem(f"{tr(name)} — {host}", region)
        self.region.addItem(tr("Another address…"), None)
        for version in API_VERSIONS:
            self.version.addItem(version_text(version), version)
        self._setup_ui()
        refuse_text_drops(self)
        self.region.currentIndexChanged.connect(self._region_changed)
        for edit in (self.name, self.key, self.url, self.workspace):
            edit.textChanged.connect(self._edited)
            edit.returnPressed.connect(self.submitted)
        self._region_changed()

    @property
    def base_url(self) -> str:
        """The address chosen or typed, without a trailing slash."""
        region = self.region.currentData()
        if region is not None:
            return BASE_URLS[Region(region)]
        return self.url.text().strip().rstrip("/")

    def complete(self) -> bool:
        """Whether there is enough to try."""
        return bool(self.base_url) and not (self.needs_key and self.key.is_empty())

    @property
    def needs_key(self) -> bool:
        """Whether a key has to be entered: for a new account, and for another address."""
        edited = self._edited_account
        return edited is None or edited.base_url != self.base_url

    def show_account(self, account: Account) -> None:
        """Let this account be edited; its key stays unless its address is changed."""
        self._edited_account = account
        self.name.setText(account.name)
        regions = {url: region for region, url in BASE_URLS.items()}
        region = regions.get(account.base_url)
        self.region.setCurrentIndex(self.region.findData(region))
        self.url.setText("" if region else account.base_url)
        self.workspace.setText(account.workspace_id or "")
        if self.version.findData(account.api_version) < 0:
            self.version.addItem(account.api_version, account.api_version)
        self.version.setCurrentIndex(self.version.findData(account.api_version))
        self._edited()

    def edited(self) -> Account:
        """Return the account that is edited as it stands in the fields.

        Raises:
            RequestError: `bad_account`, the address cannot be used.
        """
        if self._edited_account is None:
            raise ValueError("no account is edited")
        made = new_account(
            self.name.text(), self.base_url, self.workspace.text(), self.version.currentData()
        )
        return replace(
            self._edited_account,
            name=made.name,
            base_url=made.base_url,
            workspace_id=made.workspace_id,
            api_version=made.api_version,
        )

    def read(self, known: Sequence[Account]) -> Connection:
        """Return what was typed.

        Args:
            known: accounts that exist; the same place and workspace keeps its id.

        Raises:
            CredentialError: `malformed_key`, what was entered cannot be a key.
            RequestError: `bad_account`, the address cannot be used.
        """
        pasted = self.key.read()
        return Connection(self._account(known), pasted.key, removed_text(pasted))

    def clear(self) -> None:
        """Forget the key and the rest."""
        for edit in (self.name, self.key, self.url, self.workspace):
            edit.clear()
        self.region.setCurrentIndex(0)
        self.version.setCurrentIndex(0)

    def add_row(self, words: str, field: QWidget) -> None:
        """Add a further field below."""
        add_form_row(self._form, words, field)

    def _account(self, known: Sequence[Account]) -> Account:
        region = self.region.currentData()
        place = tr(_REGION_NAMES[Region(region)]) if region else urlsplit(self.base_url).netloc
        workspace = self.workspace.text().strip()
        name = " · ".join(filter(None, (tr("Extend, {place}", place=place), workspace)))
        made = new_account(
            self.name.text().strip() or name, self.base_url, workspace, self.version.currentData()
        )
        typed = self.name.text().strip()
        kept = next((item for item in known if _may_be_same(made, item, typed)), None)
        if kept is None:
            return replace(made, color=free_color(known))
        return replace(kept, api_version=made.api_version, name=typed or kept.name)

    def _region_changed(self) -> None:
        region = self.region.currentData()
        self._form.setRowVisible(self.url, region is None)
        address = "" if region is None else BASE_URLS[Region(region)]
        self.version.setCurrentIndex(self.version.findData(version_for(address)))
        self._edited()

    def _edited(self) -> None:
        self._form.setRowVisible(self.key, self.needs_key)
        self.changed.emit()

    def _setup_ui(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        add_form_row(self._form, tr("Name"), self.name)
        add_form_row(self._form, tr("Region"), self.region)
        add_form_row(self._form, tr("Address"), self.url)
        add_form_row(self._form, tr("API key"), self.key)
        add_form_row(self._form, tr("Workspace"), self.workspace)
        add_form_row(self._form, tr("API version"), self.version)


def _may_be_same(made: Account, kept: Account, typed: str) -> bool:
    """Whether an account is there already; without a workspace another name is another account."""
    if (made.base_url, made.workspace_id) != (kept.base_url, kept.workspace_id):
        return False
    is_named_so = not typed or typed.casefold() == kept.name.casefold()
    return made.workspace_id is not None or is_named_so
