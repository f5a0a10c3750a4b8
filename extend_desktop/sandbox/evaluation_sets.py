"""The evaluation sets of one workspace, in order of creation. Only the sandbox imports this module.

Source: docs/extend-api.md#evaluation-sets.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any, Protocol

from extend_desktop.sandbox.queries import PageQuery
from extend_desktop.values import dataclass


@dataclass(slots=True)
class EvaluationItem:
    """A file and the output that is expected of it."""

    id: str
    file_id: str
    expected_output: dict[str, Any]


@dataclass(slots=True)
class EvaluationSet:
    """One set; its items in the order they came."""

    id: str
    name: str
    description: str
    extractor_id: str
    created_us: int
    updated_us: int
    items: list[EvaluationItem] = field(default_factory=list[EvaluationItem])


class EvaluationSetState(Protocol):
    """Where changes of the sets are written down."""

    def save_evaluation_set(self, workspace_id: str, evaluation_set: EvaluationSet) -> None: ...


@dataclass(slots=True)
class EvaluationSetStore:
    """Keeps the sets of one workspace."""

    workspace_id: str
    state: EvaluationSetState
    _by_id: dict[str, EvaluationSet] = field(default_factory=dict[str, EvaluationSet])

    def save(self, evaluation_set: EvaluationSet) -> None:
        """Take in a new set, or write down what changed in one."""
        self.state.save_evaluation_set(self.workspace_id, evaluation_set)
        self.load(evaluation_set)

    def load(self, evaluation_set: EvaluationSet) -> None:
        """Take in a set that is kept already."""
        self._by_id[evaluation_set.id] = evaluation_set

    def get(self, set_id: str) -> EvaluationSet | None:
        return self._by_id.get(set_id)

    def all(self) -> list[EvaluationSet]:
        return list(self._by_id.values())

    def page(self, query: PageQuery, entity_id: str | None, by: str) -> list[EvaluationSet]:
        """Give the sets of one extractor, or all, from a position on, in the order asked for."""
        ordered = sorted(
            (item for item in self._by_id.values() if entity_id in (None, item.extractor_id)),
            key=lambda item: item.created_us if by == "createdAt" else item.updated_us,
            reverse=query.descending,
        )
        return ordered[query.after or 0 :]
