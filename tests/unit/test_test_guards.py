"""The guards around all tests hold: no network, no home, no keyring and no chance of its own."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import urllib.request
from pathlib import Path

import keyring
import pytest

from tests.helpers.memory_keyring import MemoryKeyring
from tests.helpers.network_guard import OutsideNetworkError, is_local


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "example.com", "127.0.0.1.example"])
def test_no_connection_leaves_this_machine(host: str) -> None:
    with pytest.raises(OutsideNetworkError):
        socket.create_connection((host, 80), timeout=1)


def test_no_datagram_leaves_this_machine() -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender,
        pytest.raises(OutsideNetworkError),
    ):
        sender.sendto(b"x", ("192.0.2.1", 53))


async def test_no_asyncio_connection_leaves_this_machine() -> None:
    with pytest.raises(OutsideNetworkError):
        await asyncio.open_connection("192.0.2.1", 80)


def test_libraries_are_stopped_too() -> None:
    with pytest.raises(OutsideNetworkError):
        urllib.request.urlopen("http://192.0.2.1/", timeout=1)


def test_a_name_that_never_exists_fails_like_one() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nowhere.invalid", 443)


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
    assert is_local("::1%lo")
    assert is_local(b"localhost")


def test_every_test_has_its_own_home(tmp_path: Path) -> None:
    assert Path(os.environ["EXTEND_DESKTOP_HOME"]).is_relative_to(tmp_path)
    assert "EXTEND_API_KEY" not in os.environ


@pytest.mark.parametrize("turn", [1, 2])
def test_every_test_has_its_own_keyring(turn: int, memory_keyring: MemoryKeyring) -> None:
    assert keyring.get_password("service", "name") is None
    keyring.set_password("service", "name", "secret")
    assert memory_keyring.passwords == {("service", "name"): "secret"}


@pytest.mark.parametrize("turn", [1, 2])
def test_chance_is_the_same_in_every_test(turn: int) -> None:
    again = random.Random(20_260_209)
    assert random.random() == again.random()
