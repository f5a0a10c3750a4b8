"""What the operator decides about staged rows, above all about blocked ones; for the staging service.

Every decision ends in another check of the file, because it may have changed since the last one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from extend_desktop.domain.batch_options import UploadOptions
from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, can_become_pdf, type_to_convert
from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.list_mapping import columns_fit
from extend_desktop.domain.passwords import password_forms
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.staging.intake import COLUMNS_TOO_LONG, with_columns
from extend_desktop.services.staging.listed_rows import ListedRows

_Concerns = Callable[[Draft], bool]
_Change = Callable[[Draft], Draft]


class Triage:
    """Decisions of the operator; loop's thread only.

    Args:
        rows: the list.
        passwords: where the one that opened a file is kept.
        changed: called with rows in another form, which need no check.
        to_check: called with rows in another form, to be checked.
        chosen: called with the rows whose choices are to be kept over a restart.
    """

    def __init__(
        self,
        rows: ListedRows,
        passwords: Passwords,
        *,
        changed: Callable[[Sequence[Draft]], None],
        to_check: Callable[[Sequence[Draft]], None],
        chosen: Callable[[Sequence[Draft]], None],
    ) -> None:
        self._rows = rows
        self._passwords = passwords
        self._changed = changed
        self._to_check = to_check
        self._chosen = chosen
        # Tried at the next check of a row, and then forgotten.
        self._typed: dict[int, tuple[str, ...]] = {}

    def send_anyway(self, keys: Collection[int]) -> None:
        """Send rows that only their content holds back, on the operator's word.

        They are checked once more: what has vanished since stays blocked.
        """
        self._recheck(self._those(keys, lambda draft: draft.may_be_forced), _forced)

    def hold_back(self, keys: Collection[int]) -> None:
        """Take the operator's word for these rows back."""
        self._recheck(self._those(keys, lambda draft: draft.is_forced), _unforced)

    def recheck(self, keys: Collection[int]) -> None:
        """Check blocked files of this computer anew: what held them back may be over."""
        self._recheck(self._those(keys, _is_blocked_local), _unforced)

    def unlock(self, keys: Collection[int], typed: Sequence[str]) -> None:
        """Try passwords, in their order, on rows that are locked; links take the first as it is.

        Those in archives are the concern of `LockedArchives`.
        """
        locked = self._those(keys, lambda draft: draft.is_locked and not draft.is_locked_in_archive)
        forms = tuple(dict.fromkeys(form for word in typed for form in password_forms(word)))
        if not forms:
            return
        links = [draft for draft in locked if draft.spec.kind is InputKind.URL]
        files = [draft for draft in locked if draft.spec.kind is InputKind.LOCAL]
        self._typed.update((draft.key, forms) for draft in files)
        # They stay where they are while they are tried, and so does the field above them.
        self._to_check([replace(draft, is_trying=True) for draft in files])
        self._unlock_links(links, forms[0])

    def give_password(self, keys: Collection[int], password: str) -> None:
        """Send a password along with links; an empty one takes it off again."""
        links = self._those(keys, lambda draft: draft.spec.kind is InputKind.URL)
        self._unlock_links([draft for draft in links if draft.is_sent or draft.is_locked], password)

    def choose_type(self, keys: Collection[int], ending: str) -> None:
        """Send files of this computer as the type of an ending; '' for what name and content say."""
        files = self._those(keys, lambda draft: draft.spec.kind is InputKind.LOCAL)
        self._choose(files, lambda upload: replace(upload, type=ending))

    def convert_to_pdf(self, keys: Collection[int], *, is_wanted: bool) -> None:
        """Let Extend turn files into PDFs on arrival, as far as it does that with their type."""
        files = self._those(keys, can_become_pdf)
        for draft in files:
            kind = type_to_convert(draft)
            self._choose([draft], lambda upload, kind=kind: _converted(upload, kind, is_wanted))

    def set_columns(self, columns: Mapping[int, Mapping[str, str]]) -> None:
        """Give rows other columns of their own, by key; too long ones block their row."""
        listed = self._those(columns.keys(), lambda _: True)
        changed = [with_columns(draft, columns[draft.key]) for draft in listed]
        files = [
            draft
            for draft in changed
            if _was_too_long(draft) and draft.spec.kind is InputKind.LOCAL
        ]
        self._changed([_unblocked(draft) for draft in changed if draft not in files])
        self._chosen(changed)
        self._recheck(files, _unforced)

    def passwords_for(self, draft: Draft) -> tuple[str, ...]:
        """Return what to try on a locked file: the one that opened it before, then those typed."""
        known = self._passwords.of(draft.spec.kind, draft.spec.source)
        typed = self._typed.get(draft.key, ())
        return tuple(dict.fromkeys((known, *typed))) if known is not None else typed

    def checked(self, draft: Draft, opened_by: int | None) -> Draft:
        """Return a row after its check, with what came of the passwords; keep the one that fits.

        Args:
            draft: as the check found it.
            opened_by: which of `passwords_for` opened it, if it was locked.
        """
        passwords = self.passwords_for(draft)
        typed = self._typed.pop(draft.key, ())
        if draft.reason_code == InspectionProblem.ENCRYPTED:
            return replace(draft, wrong_passwords=draft.wrong_passwords + bool(typed))
        if opened_by is not None:
            self._passwords.put(draft.spec.kind, draft.spec.source, passwords[opened_by])
        needs_password = opened_by is not None
        if draft.spec.upload.needs_password == needs_password:
            return draft
        upload = replace(draft.spec.upload, needs_password=needs_password)
        opened = replace(
            draft, spec=replace(draft.spec, upload=upload), wrong_passwords=0, lost_password=False
        )
        self._chosen([opened])
        return opened

    def _unlock_links(self, links: Sequence[Draft], password: str) -> None:
        for draft in links:
            self._passwords.put(draft.spec.kind, draft.spec.source, password)
        changed = [_with_password(draft, is_given=bool(password)) for draft in links]
        self._changed(changed)
        self._chosen(changed)

    def _choose(
        self, files: Sequence[Draft], change: Callable[[UploadOptions], UploadOptions]
    ) -> None:
        def chosen(draft: Draft) -> Draft:
            return replace(draft, spec=replace(draft.spec, upload=change(draft.spec.upload)))

        self._chosen(self._recheck(files, chosen))

    def _those(self, keys: Collection[int], concerns: _Concerns) -> list[Draft]:
        listed = [draft for key in keys if (draft := self._rows.get(key)) is not None]
        return [draft for draft in listed if concerns(draft)]

    def _recheck(self, drafts: Sequence[Draft], change: _Change) -> Sequence[Draft]:
        again = [
            replace(
                change(draft),
                spec=replace(change(draft).spec, file_id=None),
                state=DraftState.CHECKING,
            )
            for draft in drafts
        ]
        if again:
            self._to_check(again)
        return again


def _converted(upload: UploadOptions, kind: str, is_wanted: bool) -> UploadOptions:  # noqa: FBT001
    if not is_wanted:
        return replace(upload, to_pdf=False)
    return replace(upload, to_pdf=True, type=kind if kind == "html" else upload.type)


def _was_too_long(draft: Draft) -> bool:
    is_blocked = draft.state is DraftState.BLOCKED and draft.reason_code == COLUMNS_TOO_LONG
    return is_blocked and columns_fit(draft.spec.metadata)


def _unblocked(draft: Draft) -> Draft:
    if not _was_too_long(draft):
        return draft
    return replace(draft, state=DraftState.READY, reason_code=None)


def _forced(draft: Draft) -> Draft:
    return replace(draft, send_anyway=True)


def _unforced(draft: Draft) -> Draft:
    return replace(draft, send_anyway=False)


def _is_blocked_local(draft: Draft) -> bool:
    is_local = draft.state is DraftState.BLOCKED and draft.spec.kind is InputKind.LOCAL
    return is_local and not draft.is_of_archive


def _with_password(draft: Draft, *, is_given: bool) -> Draft:
    upload = replace(draft.spec.upload, needs_password=is_given)
    return replace(
        draft,
        spec=replace(draft.spec, upload=upload),
        state=DraftState.READY,
        reason_code=None,
        lost_password=False,
    )
