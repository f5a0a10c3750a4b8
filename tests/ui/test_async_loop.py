"""The Qt loop carries both worlds: asyncio waits, and Qt delivers meanwhile."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from tests.helpers.waiting import GIVE_UP_S


async def test_runs_on_the_qt_loop() -> None:
    assert isinstance(asyncio.get_running_loop(), QEventLoop)


async def test_a_qt_timer_wakes_a_coroutine() -> None:
    woken = asyncio.Event()
    QTimer.singleShot(0, woken.set)
    await asyncio.wait_for(woken.wait(), GIVE_UP_S)
    assert woken.is_set()


async def test_blocking_work_leaves_the_loop_and_comes_back(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText(await asyncio.to_thread(lambda: "from a thread"))
    assert label.text() == "from a thread"


async def test_a_local_socket_is_served(unused_tcp_port: int) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write((await reader.readline()).upper())
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", unused_tcp_port)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", unused_tcp_port)
        writer.write(b"hello\n")
        assert await asyncio.wait_for(reader.read(), GIVE_UP_S) == b"HELLO\n"
        writer.close()
        await writer.wait_closed()


async def test_closing_the_last_window_does_not_end_the_loop(qtbot: QtBot) -> None:
    label = QLabel("only window")
    qtbot.addWidget(label)
    label.show()
    label.close()
    turned = asyncio.Event()
    QTimer.singleShot(0, turned.set)
    await asyncio.wait_for(turned.wait(), GIVE_UP_S)
    assert QCoreApplication.instance() is not None
