"""A server in a process of its own whose answers do not end: its path says of which kind."""

from __future__ import annotations

import subprocess
import sys
import time
import zlib
from collections.abc import Generator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from typing_extensions import override

from tests.helpers.waiting import GIVE_UP_S

FLOOD_BYTES = 500 * 1024 * 1024
_BLOCK = b"0" * 65536


class _Handler(BaseHTTPRequestHandler):
    """The first part of the path names the flood: `/chunked/files` floods `/files` in chunks."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        with suppress(ConnectionError):
            getattr(self, f"_{self.path.split('/')[1].partition('?')[0]}")()
        self.close_connection = True

    def _chunked(self) -> None:
        self._head("Transfer-Encoding", "chunked")
        for _ in range(FLOOD_BYTES // len(_BLOCK)):
            self._chunk(_BLOCK)
        self.wfile.write(b"0\r\n\r\n")

    def _endless(self) -> None:
        self._head("Connection", "close")
        while True:
            self.wfile.write(_BLOCK)

    def _length(self) -> None:
        self._head("Content-Length", str(FLOOD_BYTES))
        for _ in range(FLOOD_BYTES // len(_BLOCK)):
            self.wfile.write(_BLOCK)

    def _gzip(self) -> None:
        self._packed("gzip", zlib.MAX_WBITS | 16)

    def _deflate(self) -> None:
        self._packed("deflate", zlib.MAX_WBITS)

    def _packed(self, name: str, window_bits: int) -> None:
        packer = zlib.compressobj(9, zlib.DEFLATED, window_bits)
        self.send_response(200)
        self.send_header("Content-Encoding", name)
        self._head("Transfer-Encoding", "chunked", begun=True)
        for _ in range(FLOOD_BYTES // len(_BLOCK)):
            if piece := packer.compress(_BLOCK):
                self._chunk(piece)
        self._chunk(packer.flush())
        self.wfile.write(b"0\r\n\r\n")

    def _refused(self) -> None:
        self.send_response(500)
        self._head("Connection", "close", begun=True)
        while True:
            self.wfile.write(_BLOCK)

    def _headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            self.wfile.write(b"X-More: " + b"a" * 1000 + b"\r\n")

    def _drip(self) -> None:
        self._head("Connection", "close")
        while True:
            self.wfile.write(b" ")
            self.wfile.flush()
            time.sleep(0.02)

    def _head(self, name: str, value: str, *, begun: bool = False) -> None:
        if not begun:
            self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header(name, value)
        self.end_headers()

    def _chunk(self, piece: bytes) -> None:
        self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def flood_server() -> Generator[str]:
    """Run the server for as long as the block lasts; yields its address."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.flood_server"],
        cwd=Path(__file__).resolve().parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()
            process.wait(GIVE_UP_S)


def main() -> None:
    """Serve until it is killed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
