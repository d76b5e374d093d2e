"""Pictures as encrypted files: random names, AES-256-GCM, a key of its own for each, kept in its row.

Deleting the row erases the picture, even from a disk that keeps old blocks. A file is on the disk before its row is
committed. One without a row, of a crash or an erased picture, is swept away when the book is opened next: until then
whoever still reads an earlier state of the book finds its pictures.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, delete, insert, select

from cardkeeper import paths
from cardkeeper.errors import StoreDamaged
from cardkeeper.store import tables

FOLDER = "pictures"

_NAME = re.compile(r"[0-9a-f]{32}")
_OURS = re.compile(_NAME.pattern + r"|\.[0-9a-f]{16}\.part")


def put(connection: Connection, folder: Path, data: bytes) -> tuple[int, Path]:
    """Keep a picture in the book at `folder`: its id, and its file in case the row is never committed."""
    file, key = folder / FOLDER / secrets.token_hex(16), AESGCM.generate_key(256)
    nonce = secrets.token_bytes(12)
    paths.write_whole(file, nonce + AESGCM(key).encrypt(nonce, data, file.name.encode()), private=True)
    kept = insert(tables.pictures).values(file=file.name, key=key).returning(tables.pictures.c.id)
    return int(connection.execute(kept).scalar_one()), file


def get(connection: Connection, folder: Path, picture: int) -> bytes:
    """The picture; StoreDamaged when its file is gone or a byte of it is not as it was written."""
    row = connection.execute(select(tables.pictures).where(tables.pictures.c.id == picture)).one()
    return unsealed(folder / FOLDER / row.file, row.key)


def unsealed(file: Path, key: bytes) -> bytes:
    """The picture in a file; StoreDamaged."""
    try:
        sealed = file.read_bytes()
        return AESGCM(key).decrypt(sealed[:12], sealed[12:], file.name.encode())
    except (OSError, InvalidTag, ValueError) as why:
        raise StoreDamaged(folder=file.parent.parent) from why


def is_sound(file: Path, key: bytes) -> bool:
    """Whether a picture is there and as it was kept."""
    try:
        unsealed(file, key)
    except StoreDamaged:
        return False
    return True


def drop(connection: Connection, picture: int) -> None:
    """Delete the row of a picture; without the key in it the file is rubbish."""
    connection.execute(delete(tables.pictures).where(tables.pictures.c.id == picture))


def is_name(name: str) -> bool:
    """Whether a picture's file may have this name."""
    return bool(_NAME.fullmatch(name))


def sweep(connection: Connection, folder: Path) -> None:
    """Remove our own files that no row knows; what others put there is not ours to remove."""
    known = connection.exec_driver_sql("SELECT json_group_array(file) FROM pictures").scalar_one()
    lost = {file.name for file in os.scandir(folder / FOLDER)}.difference(json.loads(known))
    remove(folder / FOLDER / name for name in lost if _OURS.fullmatch(name))


def remove(files: Iterable[Path]) -> None:
    """Remove files that no row knows; one that is held open elsewhere (Windows) goes at the next opening."""
    for file in files:
        with suppress(OSError):
            file.unlink()
