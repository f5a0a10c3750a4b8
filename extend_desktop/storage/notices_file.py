"""The file of the notices about damage. For notices.py, which loads it when there is one."""

from __future__ import annotations

from pydantic import BaseModel

from extend_desktop.domain.notices import DamageNotice


class _NoticeFile(BaseModel):
    notices: tuple[DamageNotice, ...] = ()


def parsed(content: bytes) -> tuple[DamageNotice, ...]:
    """Return what the file says.

    Raises:
        ValueError: it cannot be understood.
    """
    return _NoticeFile.model_validate_json(content).notices


def text_of(notices: tuple[DamageNotice, ...]) -> str:
    """Return the content of the file."""
    return _NoticeFile(notices=notices).model_dump_json(indent=2)
