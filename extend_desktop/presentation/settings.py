"""Words of the Settings dialog that stand nowhere else."""

from __future__ import annotations

from extend_desktop.presentation.translation import marked

SEARCH_NAME = marked("Search the settings")
NOTHING_FOUND = marked("No setting has these words")
NOTHING_FOUND_HINT = marked("Try fewer words, or clear the search to see every page.")
THEME_HINT = marked(
    "“Like the system” follows its colours and its contrast, also while the window is open."
)
PAGE_SIZE_HINT = marked("How many files of the account one page of the list shows.")
MONITOR_HINT = marked("Off, the window stays at Compose, where the next batch is made.")
DIAGNOSTICS_WORDS = marked("diagnostics report save crash telemetry privacy")
NOT_HERE = marked("Only the program itself has this, not a part of it.")
ACCOUNT_WORDS = marked("account key forget add reset practice sandbox host")
"""By which the list of accounts is found, besides their names."""
LANGUAGE_HINT = marked("Takes effect at once, or as soon as nothing is being exported or sent.")
LANGUAGE_WORDS = marked("language German Spanish French Japanese English translation")
LANGUAGE_IN_ENGLISH = "language"  # untranslated: English in every language
"""It must be found by whoever cannot read the language that is chosen."""
