"""Guards the choice of the Qt version: PySide6 6.12 loses references on Python 3.11 and aborts."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton

from tests.helpers.reference_counts import CALLS, TOLERATED, counts, drifts, drifts_over_many

mortal = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal from Python 3.12 on"
)


class Sender(QObject):
    happened = Signal()
    switched = Signal(bool)
    carried = Signal(object)


def emits() -> dict[str, Callable[[], object]]:
    sender = Sender()
    heard: list[object] = []
    sender.carried.connect(lambda value: heard.append(value) or heard.clear())  # type: ignore[func-returns-value]
    return {
        "emit": lambda: sender.happened.emit(),  # noqa: PLW0108 - it keeps the sender alive
        "emit True": lambda: sender.switched.emit(True),
        "emit None to a slot": lambda: sender.carried.emit(None),
        "emit False to a slot": lambda: sender.carried.emit(False),
    }


def setters() -> dict[str, Callable[[], object]]:
    label, button, bar = QLabel(), QPushButton(), QProgressBar()
    model = QStringListModel(["a"])
    index = model.index(0)
    return {
        "QLabel.setText": lambda: label.setText("text"),
        "QLabel.setToolTip": lambda: label.setToolTip("tip"),
        "QWidget.setEnabled": lambda: button.setEnabled(True),
        "QWidget.setVisible": lambda: button.setVisible(False),
        "QProgressBar.setValue": lambda: bar.setValue(5),
        "QObject.blockSignals": lambda: button.blockSignals(False),
        "model.setData": lambda: model.setData(index, "b"),
        "model.dataChanged": lambda: model.dataChanged.emit(index, index),
        "QWidget.parent": label.parent,
        "QPushButton.isChecked": button.isChecked,
    }


@pytest.mark.parametrize(
    "name", ["emit", "emit True", "emit None to a slot", "emit False to a slot"]
)
def test_an_emit_keeps_the_counts(qapp: QApplication, name: str) -> None:
    assert drifts_over_many(emits()[name]) == {}


@pytest.mark.parametrize(
    "name",
    [
        "QLabel.setText",
        "QLabel.setToolTip",
        "QWidget.setEnabled",
        "QWidget.setVisible",
        "QProgressBar.setValue",
        "QObject.blockSignals",
        "model.setData",
        "model.dataChanged",
        "QWidget.parent",
        "QPushButton.isChecked",
    ],
)
def test_a_call_keeps_the_counts(qapp: QApplication, name: str) -> None:
    assert drifts_over_many(setters()[name]) == {}


@mortal
@pytest.mark.parametrize("constant", [None, True, False])
@pytest.mark.parametrize(
    ("change", "sign"),
    [(ctypes.pythonapi.Py_DecRef, -1), (ctypes.pythonapi.Py_IncRef, 1)],
    ids=["loses", "gains"],
)
def test_the_guard_sees_a_call_that_miscounts(
    constant: bool | None, change: Callable[[object], object], sign: int
) -> None:
    holder = ctypes.py_object(constant)
    before = counts()
    found = drifts_over_many(lambda: change(holder) and None)
    assert list(found) == [repr(constant)]
    assert abs(found[repr(constant)] - sign * CALLS) <= TOLERATED
    assert drifts(before, counts()) == {}, "the guard did not put back what was lost"


def test_chance_is_no_drift() -> None:
    before = {"None": 5_000, "True": 300}
    assert drifts(before, {"None": 5_000 - TOLERATED, "True": 300 + TOLERATED}) == {}
    assert drifts(before, {"None": 5_000, "True": 299 - TOLERATED}) == {"True": -TOLERATED - 1}
