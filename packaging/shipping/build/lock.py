"""Reads requirements.lock: what the frozen program is made of on this kind of machine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement

from shipping.build.metadata import ROOT

RUNTIME_LOCK = ROOT / "requirements.lock"
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Locked:
    """One distribution of the lock.

    Attributes:
        name: as the lock spells it.
        version: the one that is locked.
        sha256: of every file that may be installed for it; one of them was.
    """

    name: str
    version: str
    sha256: tuple[str, ...]


def read_lock(
    file: Path = RUNTIME_LOCK, environment: dict[str, str] | None = None
) -> tuple[Locked, ...]:
    """Read a lock file.

    Args:
        file: as `uv pip compile --generate-hashes` writes it.
        environment: marker names to values, over those of the running interpreter.

    Raises:
        ValueError: a line is not an exact version with hashes.
    """
    text = re.sub(r"\\\n\s*", "", file.read_text("utf-8"))
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    parsed = [_parse(line, environment) for line in lines]
    return tuple(locked for locked in parsed if locked is not None)


def _parse(line: str, environment: dict[str, str] | None) -> Locked | None:
    requirement = Requirement(line.partition("--hash=")[0].strip())
    if requirement.marker is not None and not requirement.marker.evaluate(dict(environment or {})):
        return None
    exact = re.fullmatch(r"==([^,*]+)", str(requirement.specifier))
    hashes = tuple(sorted(HASH.findall(line)))
    if exact is None or not hashes:
        raise ValueError(f"not locked to one version with hashes: {line[:80]}")
    return Locked(requirement.name, exact[1], hashes)
