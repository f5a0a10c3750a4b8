"""Bring the catalogues in step with the source and compile those that are reviewed.

With names of languages it begins catalogues for them: `python -m resources.translations de fr`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from resources.translations.files import (
    FORMS,
    SOURCES,
    Catalogue,
    compile_offered,
    in_step,
    read,
    written,
)
from resources.translations.messages import Message, all_messages


def main(new_languages: Sequence[str]) -> int:
    unknown = [language for language in new_languages if language not in FORMS]
    if unknown:
        print(f"unknown languages: {', '.join(unknown)}; there may be {', '.join(FORMS)}")
        return 2
    messages = all_messages()
    for language in FORMS:
        if language in new_languages or (SOURCES / f"{language}.ts").exists():
            _update(language, messages)
    compile_offered()
    return 0


def _update(language: str, messages: Sequence[Message]) -> None:
    path = SOURCES / f"{language}.ts"
    before = read(path) if path.exists() else Catalogue(language, {})
    now = in_step(before, messages)
    path.write_text(written(now, messages), encoding="utf-8")
    left = sum(not all(forms) for forms in now.translations.values())
    print(f"{language}: {len(messages)} messages, {left} to translate")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
