"""What a program did to the files of a folder, as strace saw it, and the disk as a power cut would leave it.

Sure is what was synced: bytes of a file by its own fsync, names by that of their folder. Of the rest any part may be
there: each write by itself, whole, torn between two sectors or not at all, whatever came after it; of the names in a
folder the earlier ones.
"""

from __future__ import annotations

import random
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

SECTOR = 512
TRACED = "openat,write,pwrite64,ftruncate,lseek,rename,unlink,link,fsync,fdatasync"

_CALL = re.compile(r"(\w+)\((?:(\d+)<([^>]*)>|AT_FDCWD<[^>]*>)?,? ?(.*)\) += (\d+)")
_STRING = re.compile(r'"([^"]*)"')


@dataclass(frozen=True)
class Call:
    """One successful call: its file by number and path, if it took one, its strings, its other words, its answer."""

    name: str
    number: int
    path: str
    strings: tuple[bytes, ...]
    words: tuple[str, ...]
    answer: int


def record(command: Sequence[str], log: Path, *, cwd: Path) -> list[Call]:
    """Run a command of one thread under strace, and give its calls; a CalledProcessError when it fails."""
    traced = ["strace", "-y", "-xx", "-s", "99999999", "-o", str(log), "-e", f"trace={TRACED}", *command]
    subprocess.run(traced, cwd=cwd, check=True, stdout=subprocess.PIPE)
    with log.open(encoding="ascii") as lines:
        return [call for line in lines if (call := _call(line))]


def _call(line: str) -> Call | None:
    if not (found := _CALL.match(line)):
        return None
    name, number, path, rest, answer = found.groups()
    strings = tuple(_bytes(text) for text in _STRING.findall(rest))
    words = tuple(_STRING.sub("", rest).split(", "))
    return Call(name, int(number or -1), _bytes(path or "").decode(), strings, words, int(answer))


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


class Disk:
    """A folder during the calls: what is seen of it, and what of that is sure to outlast a power cut."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._numbers = folder, count()
        self._seen: dict[str, int] = {}
        self._data: dict[int, bytes] = defaultdict(bytes)
        self._open: dict[int, list[int]] = {}
        self._writes: dict[int, list[tuple[int, bytes | None]]] = defaultdict(list)
        self._turns: dict[str, list[dict[str, int | None]]] = defaultdict(list)
        for file in folder.rglob("*"):
            if file.is_file():
                self._seen[str(file)] = inode = next(self._numbers)
                self._data[inode] = file.read_bytes()
        self._sure: dict[str, int] = dict(self._seen)

    def take(self, call: Call) -> None:
        """Let a call happen; those on files elsewhere change nothing."""
        paths = [call.path] if call.number >= 0 else [text.decode() for text in call.strings]
        if all(path.startswith(str(self.folder)) for path in paths):
            getattr(self, f"_{call.name}")(call, paths)

    def after_a_cut(self, dice: random.Random) -> Iterator[tuple[str, bytes]]:
        """The files that the next start of the machine finds."""
        names: dict[str, int | None] = dict(self._sure)
        for turns in self._turns.values():
            for turn in turns[: dice.randrange(len(turns) + 1)]:
                names.update(turn)
        for path, inode in names.items():
            if inode is not None:
                data = self._data[inode]
                for offset, written in self._writes[inode]:
                    data = _torn(data, offset, written, dice)
                yield path, data

    def _turn(self, changed: dict[str, int | None]) -> None:
        for path, inode in changed.items():
            self._seen.pop(path, None)
            if inode is not None:
                self._seen[path] = inode
        self._turns[str(Path(list(changed)[-1]).parent)].append(changed)

    def _openat(self, call: Call, paths: list[str]) -> None:
        (path,) = paths
        if path not in self._seen and "O_CREAT" in call.words[1]:
            self._turn({path: next(self._numbers)})
        self._open.pop(call.answer, None)
        if path in self._seen:
            self._open[call.answer] = [self._seen[path], 0]
            if "O_TRUNC" in call.words[1]:
                self._writes[self._seen[path]].append((0, None))

    def _write(self, call: Call, _paths: list[str]) -> None:
        inode, at = self._open[call.number]
        self._writes[inode].append((at, call.strings[0][: call.answer]))
        self._open[call.number][1] = at + call.answer

    def _pwrite64(self, call: Call, _paths: list[str]) -> None:
        self._writes[self._open[call.number][0]].append((int(call.words[-1]), call.strings[0][: call.answer]))

    def _ftruncate(self, call: Call, _paths: list[str]) -> None:
        self._writes[self._open[call.number][0]].append((int(call.words[-1]), None))

    def _lseek(self, call: Call, _paths: list[str]) -> None:
        if call.number in self._open:
            self._open[call.number][1] = call.answer

    def _rename(self, _call: Call, paths: list[str]) -> None:
        self._turn({paths[0]: None, paths[1]: self._seen[paths[0]]})

    def _link(self, _call: Call, paths: list[str]) -> None:
        self._turn({paths[1]: self._seen[paths[0]]})

    def _unlink(self, _call: Call, paths: list[str]) -> None:
        self._turn({paths[0]: None})

    def _fsync(self, call: Call, paths: list[str]) -> None:
        if call.number in self._open:
            inode = self._open[call.number][0]
            for offset, written in self._writes.pop(inode, ()):
                self._data[inode] = _laid(self._data[inode], offset, written)
            return
        for turn in self._turns.pop(paths[0], ()):
            for path, made in turn.items():
                self._sure.pop(path, None)
                if made is not None:
                    self._sure[path] = made

    _fdatasync = _fsync


def _laid(data: bytes, offset: int, written: bytes | None) -> bytes:
    if written is None:
        return data[:offset].ljust(offset, b"\0")
    return data[:offset].ljust(offset, b"\0") + written + data[offset + len(written) :]


def _torn(data: bytes, offset: int, written: bytes | None, dice: random.Random) -> bytes:
    chance = dice.random()
    if chance < 0.4:
        return data
    if written is not None and chance < 0.6:
        written = written[: dice.randrange(0, len(written) + 1, SECTOR)]
    return _laid(data, offset, written)
