"""Takes rights from this process that reading a document never needs: whatever a bad file makes of it.

Linux: no file can be written, made or removed and no program started (Landlock), and no socket be
opened (seccomp). Elsewhere on POSIX: no file can be written to and no memory image be left behind.
None of it can be taken back, and children keep it. Windows has only the bound of memory_limit.py.

Source: linux/landlock.h, linux/seccomp.h, linux/filter.h, asm/unistd.h.
"""

from __future__ import annotations

import ctypes
import logging
import os
import platform
import sys

_log = logging.getLogger(__name__)

_NO_NEW_RIGHTS = 38
_SECCOMP, _FILTER = 22, 2
_CREATE_RULESET, _RESTRICT_SELF = 444, 446
_RULESET_VERSION = 1
# Start a program, write to a file, remove (2) and make (7) what a folder holds.
_EXECUTE, _WRITE, _REMOVE_AND_MAKE = 1 << 0, 1 << 1, 0b1_1111_1111 << 4
# Since the second and the third version: link or move between folders, shorten a file.
_REFER, _TRUNCATE = 1 << 13, 1 << 14
_SOCKETS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""By machine: what the kernel calls it, and its number for opening a socket."""
_IO_RING, _NUMBERS_OF_X32 = 425, 0x40000000
"""Two other ways to the same calls."""
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 1


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_true", ctypes.c_uint8),
        ("if_false", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.c_void_p))


def confine() -> None:
    """Take them, as far as the system lets us; what it does not is in the log."""
    if sys.platform != "win32":
        _bound_files()
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        for refuse in (_refuse_changes, _refuse_sockets):
            if not refuse(libc):
                _log.warning("Not confined by %s: %d", refuse.__name__, ctypes.get_errno())


if sys.platform != "win32":

    def _bound_files() -> None:
        import resource  # noqa: PLC0415

        for limit in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
            resource.setrlimit(limit, (0, 0))


def _refuse_changes(libc: ctypes.CDLL) -> bool:
    """Let Landlock refuse every change of a file and every start of a program."""
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _RULESET_VERSION)
    if version < 1:
        return False
    refused = _EXECUTE | _WRITE | _REMOVE_AND_MAKE
    refused |= (_REFER if version >= 2 else 0) | (_TRUNCATE if version >= 3 else 0)
    rights = ctypes.c_uint64(refused)
    size = ctypes.c_size_t(ctypes.sizeof(rights))
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(rights), size, 0)
    if ruleset < 0:
        return False
    try:
        return _may_take_rights(libc) and libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _refuse_sockets(libc: ctypes.CDLL) -> bool:
    """Let a filter of system calls refuse to open a socket, of any kind."""
    known = _SOCKETS.get(platform.machine())
    if known is None:
        return False
    machine, open_socket = known
    steps = [
        (_LOAD, 0, 0, 4),  # the machine that the call is for
        (_IF_EQUAL, 0, 5, machine),
        (_LOAD, 0, 0, 0),  # the call's number
        (_IF_AT_LEAST, 3, 0, _NUMBERS_OF_X32),
        (_IF_EQUAL, 2, 0, open_socket),
        (_IF_EQUAL, 1, 0, _IO_RING),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    instructions = (_Instruction * len(steps))(*(_Instruction(*step) for step in steps))
    program = _Program(len(steps), ctypes.addressof(instructions))
    if not _may_take_rights(libc):
        return False
    return libc.prctl(_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0


def _may_take_rights(libc: ctypes.CDLL) -> bool:
    """Give up that a program started from here may get more rights; the kernel asks for that."""
    return libc.prctl(_NO_NEW_RIGHTS, 1, 0, 0, 0) == 0
