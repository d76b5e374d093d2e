"""Where things live, and how a file is written: whole, private to its owner, or not at all."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from cardkeeper.errors import DiskFull, FileChanging, FileTooLarge, FileUnreadable, FolderNotWritable

PACKAGE = Path(__file__).parent

MOST_BYTES = 256 << 20
"""No file larger than this is taken into memory."""


def resource(name: str) -> Path:
    """A bundled file: `resources/` lies inside the package when installed, beside it in a checkout."""
    inside = PACKAGE / "resources"
    return (inside if inside.is_dir() else PACKAGE.parent / "resources") / name


def data_folder() -> Path:
    """The platform's folder for the user's own data, where the book lives unless `--store` says otherwise."""
    return _platform_folder("user_data_path")


def config_folder() -> Path:
    """The platform's folder for settings."""
    return _platform_folder("user_config_path")


def log_folder() -> Path:
    """The platform's folder for the log, which holds nothing personal."""
    return _platform_folder("user_log_path")


def state_folder() -> Path:
    """The platform's folder for what only this computer needs to know while the program runs."""
    return _platform_folder("user_state_path")


def _platform_folder(kind: str) -> Path:
    import platformdirs

    folder: Path = getattr(platformdirs, kind)("cardkeeper", appauthor=False)
    return folder


def make_private_folder(folder: Path) -> None:
    """Make `folder` and those above it that are missing, readable by their owner alone (0700).

    Raises FolderNotWritable or DiskFull when it can't be.
    """
    try:
        for one in (*(above for above in reversed(folder.parents) if not above.exists()), folder):
            one.mkdir(mode=0o700, exist_ok=True)  # with `parents` only the last would have this mode
    except OSError as why:
        raise cause_of(why, folder) from why


def make_private_file(file: Path) -> None:
    """An empty file that only its owner can read (0600), which must be new; FolderNotWritable or DiskFull."""
    try:
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as why:
        raise cause_of(why, file.parent) from why


def read_file(file: Path, *, most: int = MOST_BYTES) -> bytes:
    """What a file holds, looked at before it is read: a pipe would be waited for, a device never ends.

    Raises FileUnreadable, FileTooLarge, and FileChanging when somebody writes to it meanwhile.
    """
    name = file.name
    try:
        if not stat.S_ISREG(os.stat(file).st_mode):
            raise FileUnreadable(name=name)
        with file.open("rb") as opened:
            before = os.fstat(opened.fileno())
            data = read_most(opened, most, name=name, size=before.st_size)
            after = os.fstat(opened.fileno())
    except OSError as why:
        raise FileUnreadable(name=name) from why
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise FileChanging(name=name)
    return data


def read_most(source: BinaryIO, most: int, *, name: str, size: int = 0) -> bytes:
    """What is left in `source`, of which `size` bytes are known; FileTooLarge before too much is in memory."""
    parts, came = list[bytes](), 0
    while max(size, came) <= most and (part := source.read(1 << 20)):
        parts.append(part)
        came += len(part)
    if max(size, came) > most:
        raise FileTooLarge(name=name, megabytes=-(-max(size, came) >> 20), most=most >> 20)
    return b"".join(parts)


def write_whole(file: Path, data: bytes, *, private: bool = False) -> None:
    """Put `data` at `file` so that after any crash the file is the old one or the new one, never a piece.

    A link is followed, and a device or pipe is written to as it is. Raises DiskFull or FolderNotWritable, and then
    leaves what was there as it was.
    """
    if not os.path.exists(file) or os.path.isfile(file) or os.path.isdir(file):
        write_all([(Path(os.path.realpath(file)), data)], private=private)
        return
    try:
        file.write_bytes(data)  # e.g. /dev/null, which must not be replaced
    except OSError as why:
        raise cause_of(why, file.parent) from why


def write_all(files: Iterable[tuple[Path, bytes]], *, private: bool = False) -> None:
    """Put each file in place, and none before all of them are on the disk; as `write_whole` in all else."""
    parts: list[tuple[Path, Path]] = []
    folder = Path()
    try:
        for file, data in files:
            folder = file.parent
            parts.append((folder / f".{os.urandom(8).hex()}.part", file))
            _write_synced(parts[-1][0], data, mode=0o600 if private else 0o644)
        for part, file in parts:
            os.replace(part, file)
        for folder in {file.parent for _, file in parts}:
            sync_folder(folder)
    except BaseException as why:
        for part, _ in parts:
            part.unlink(missing_ok=True)
        if isinstance(why, OSError):
            raise cause_of(why, folder) from why
        raise


def _write_synced(file: Path, data: bytes, *, mode: int) -> None:
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` survive a power cut; Windows does this by itself and can't be asked."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def cause_of(why: OSError, folder: Path) -> DiskFull | FolderNotWritable:
    """The failure of the world behind an OSError met while writing into `folder`."""
    import errno

    full = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) if sys.platform != "win32" else (errno.ENOSPC,)
    return DiskFull(folder=folder) if why.errno in full else FolderNotWritable(folder=folder)
