"""The command `settings`: into a file, out of one, and as they were at first; no keys, no accounts."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from extend_desktop.cli.context import HeadlessContext
from extend_desktop.cli.exit_codes import ExitCode, UsageError
from extend_desktop.domain.setting_changes import (
    RESETTABLE,
    SettingChange,
    SettingsPart,
    changes_to,
    defaults,
    values_after,
    with_values,
)
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.setting_changes import (
    DRY_RUN_OF_CHANGES,
    FILE_NEEDED,
    NO_FILE_OF_RESET,
    NOTHING_CHANGES,
    ONLY_OF_RESET,
    change_line,
    changed_text,
    exported_text,
    would_change_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.network import normalised
from extend_desktop.services.settings_files import read_settings, settings_text
from extend_desktop.services.shared_files import read_file, write_file
from extend_desktop.values import dataclass

EXPORT, IMPORT, RESET = "export", "import", "reset"
_STANDARD_OUTPUT = Path("-")


@dataclass(frozen=True, slots=True)
class SettingsArguments:
    """What `settings` was asked for."""

    action: str
    file: Path | None
    only: list[str] | None
    dry_run: bool
    json: bool

    @classmethod
    def of(cls, parsed: Namespace) -> SettingsArguments:
        """Return the typed form of what the parser read.

        Raises:
            UsageError: something is missing or means nothing there.
        """
        found = cls(**{field.name: getattr(parsed, field.name) for field in fields(cls)})
        for is_wrong, words in (
            (found.action != RESET and found.file is None, FILE_NEEDED),
            (found.action == RESET and found.file is not None, NO_FILE_OF_RESET),
            (found.action != RESET and found.only, ONLY_OF_RESET),
            (found.action == EXPORT and found.dry_run, DRY_RUN_OF_CHANGES),
        ):
            if is_wrong:
                raise UsageError(words)
        return found


async def share_settings(context: HeadlessContext, arguments: SettingsArguments) -> ExitCode:
    """Write the file, take what is in it, or go back to what was at first.

    Raises:
        RequestError: the file is none of settings, or has something in it that cannot be.
        ConnectivityError: the proxy in it cannot be used.
        StorageError: the file or the settings cannot be read or written.
    """
    settings = context.settings.load()
    if arguments.action == EXPORT:
        return await _export(context, settings, arguments)
    if arguments.action == IMPORT and arguments.file is not None:
        content = await read_file(arguments.file)
        wanted = read_settings(content, arguments.file.name, settings).values
    else:
        parts = [SettingsPart(name) for name in arguments.only or ()]
        wanted = defaults(settings, parts or RESETTABLE)
    changes = changes_to(settings, wanted)
    # Whether the proxy can be used is found out before anything is written.
    normalised(with_values(settings, values_after(changes)).network)
    if not arguments.dry_run and changes:
        await context.settings.change(lambda kept: with_values(kept, values_after(changes)))
    _say(context, changes, arguments)
    return ExitCode.ALL_PROCESSED


async def _export(
    context: HeadlessContext, settings: Settings, arguments: SettingsArguments
) -> ExitCode:
    text, file = settings_text(settings), arguments.file
    if file is None or file == _STANDARD_OUTPUT:
        context.console.result(text.rstrip("\n"))
        return ExitCode.ALL_PROCESSED
    await write_file(file, text)
    if arguments.json:
        context.console.result_json({"file": str(file)})
    else:
        context.console.result(exported_text(file.name))
    return ExitCode.ALL_PROCESSED


def _say(
    context: HeadlessContext, changes: Sequence[SettingChange], arguments: SettingsArguments
) -> None:
    if arguments.json:
        context.console.result_json([_facts(change) for change in changes])
        return
    for change in changes:
        context.console.result(change_line(change))
    if not changes:
        context.console.say(tr(NOTHING_CHANGES))
        return
    context.console.say(would_change_text(changes) if arguments.dry_run else changed_text(changes))


def _facts(change: SettingChange) -> dict[str, object]:
    name = change.name
    return {
        "part": name.part.value,
        "key": name.key,
        "before": change.before,
        "after": change.after,
    }
