"""No network for this interpreter and all it starts: the first internet socket or look-up of a name ends the process.

Python imports this by its name from PYTHONPATH. On Linux the kernel itself watches (seccomp), so native code and
whatever is started from here are held to it too: they die of SIGSYS. Python's own look-ups end with code 97.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

LOOK_UPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")
CAUGHT = 97
NO_NEW_PRIVILEGES, SECCOMP, FILTER = 38, 22, 2  # linux/prctl.h
MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # linux/audit.h, number of socket()
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06  # linux/bpf_common.h
NUMBER, MACHINE, FAMILY = 0, 4, 16  # offsets in struct seccomp_data
ALLOW, KILL = 0x7FFF0000, 0x80000000
AF_INET, AF_INET6 = 2, 10


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def forbid_sockets() -> bool:
    """Have the kernel kill whoever asks for an internet socket; False where it can't."""
    if sys.platform != "linux" or platform.machine() not in MACHINES:
        return False
    machine, socket = MACHINES[platform.machine()]
    steps = (
        (LOAD, 0, 0, MACHINE), (JUMP_IF_EQUAL, 0, 5, machine),
        (LOAD, 0, 0, NUMBER), (JUMP_IF_EQUAL, 0, 3, socket),
        (LOAD, 0, 0, FAMILY), (JUMP_IF_EQUAL, 2, 0, AF_INET), (JUMP_IF_EQUAL, 1, 0, AF_INET6),
        (RETURN, 0, 0, ALLOW), (RETURN, 0, 0, KILL),
    )  # fmt: skip
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = _Program(len(steps), ctypes.addressof(code))
    library = ctypes.CDLL(None)
    return not library.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) and not library.prctl(
        SECCOMP, FILTER, ctypes.byref(program), 0, 0
    )


def _hear(event: str, _arguments: object) -> None:
    if event in LOOK_UPS:
        os.write(2, f"{event}\n".encode())
        os._exit(CAUGHT)  # nobody can catch it


sys.addaudithook(_hear)
if not forbid_sockets() and os.environ.get("CARDKEEPER_TESTS_NEED_GUARD"):
    os._exit(CAUGHT)
