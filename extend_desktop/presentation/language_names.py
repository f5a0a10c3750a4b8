"""What languages are called by those who speak them: the same in every language."""

from __future__ import annotations

LANGUAGE_NAMES = {
    "en": "English",  # untranslated: its own name
    "de": "Deutsch",  # untranslated: its own name
    "es": "Español",  # untranslated: its own name
    "fr": "Français",  # untranslated: its own name
    "ja": "日本語",  # untranslated: its own name
}
"""By their codes, as in ISO 639; those that the window can speak, in the order they are offered in."""
