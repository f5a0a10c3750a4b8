"""Lets memory end for this process before it ends for the computer."""

from __future__ import annotations

import ctypes
import logging
import sys

_log = logging.getLogger(__name__)

_EXTENDED_LIMIT_INFORMATION = 9
_LIMIT_PROCESS_MEMORY = 0x100
_Pointer, _Size, _Word = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_uint32


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION. Source: winnt.h."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", _Word),
        ("MinimumWorkingSetSize", _Size),
        ("MaximumWorkingSetSize", _Size),
        ("ActiveProcessLimit", _Word),
        ("Affinity", _Size),
        ("PriorityClass", _Word),
        ("SchedulingClass", _Word),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION. Source: winnt.h."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", _Size),
        ("JobMemoryLimit", _Size),
        ("PeakProcessMemoryUsed", _Size),
        ("PeakJobMemoryUsed", _Size),
    )


def bound_memory(most_bytes: int) -> None:
    """Refuse this process more memory than that; without effect where the system has no way."""
    if sys.platform == "win32":
        _bound_by_job(most_bytes)
    else:
        _bound_by_resource(most_bytes)


if sys.platform == "win32":

    def _bound_by_job(most_bytes: int) -> None:
        """Put this process into a job of its own; jobs nest since Windows 8."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = _Pointer
        kernel.CreateJobObjectW.argtypes = (_Pointer, _Pointer)
        kernel.GetCurrentProcess.restype = _Pointer
        kernel.SetInformationJobObject.argtypes = (_Pointer, ctypes.c_int, _Pointer, _Word)
        kernel.AssignProcessToJobObject.argtypes = (_Pointer, _Pointer)
        job = kernel.CreateJobObjectW(None, None)
        limits = ExtendedLimits()
        limits.BasicLimitInformation.LimitFlags = _LIMIT_PROCESS_MEMORY
        limits.ProcessMemoryLimit = most_bytes
        is_bound = bool(job) and kernel.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        if not (is_bound and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())):
            _log.warning("Memory is not bounded: error %d", ctypes.get_last_error())

else:

    def _bound_by_resource(most_bytes: int) -> None:
        import resource  # noqa: PLC0415

        try:
            _, hard = resource.getrlimit(resource.RLIMIT_AS)
            resource.setrlimit(resource.RLIMIT_AS, (most_bytes, hard))
        except (ValueError, OSError) as error:
            _log.warning("Memory is not bounded: %s", type(error).__name__)
