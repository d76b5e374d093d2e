"""What was dropped or pasted: files, wherever the system says they lie, or a picture or a text without a file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QStandardPaths
from PySide6.QtGui import QImage, QImageWriter

from cardkeeper.actions import texts

PICTURES = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/heic")
MOUNTED = ("mtp", "gphoto2", "afc", "smb-share", "smb", "sftp", "dav", "davs")
"""Places that GNOME's file manager names by a scheme of their own and shows below one folder too."""


def files_in(mime: QMimeData) -> list[Path]:
    """The files that are being dragged or pasted, none when it is something else."""
    return [file for line in _lines(mime) if (file := _file(line)) is not None]


def picture_in(mime: QMimeData) -> bytes | QImage | None:
    """A picture that has no file, as the other program wrote it if it did; else Qt's."""
    for kind in PICTURES:
        if mime.hasFormat(kind) and (data := bytes(mime.data(kind).data())):
            return data
    picture = QImage(mime.imageData()) if mime.hasImage() else QImage()
    return None if picture.isNull() else picture


def text_in(mime: QMimeData) -> str:
    """A text that may be a signature, or a vCard; "" for any other."""
    text = mime.text() if mime.hasText() else ""
    return text if texts.kind_of_pasted(text) else ""


def is_acceptable(mime: QMimeData) -> bool:
    """Whether something about it may be dropped here; asked while it is dragged over the window, so not looked at."""
    return mime.hasUrls() or mime.hasText() or mime.hasImage() or any(map(mime.hasFormat, PICTURES))


def is_far_away(mime: QMimeData) -> bool:
    """Whether there are only addresses of something elsewhere: a picture of a web page, a phone that is not mounted."""
    return mime.hasUrls() and not files_in(mime) and picture_in(mime) is None


def as_png(picture: QImage) -> bytes:
    """A picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return bytes(buffer.data().data())


def _lines(mime: QMimeData) -> Iterator[bytes]:
    """The addresses, byte for byte: Qt's own urls lose the bytes of a name that is not UTF-8."""
    if mime.hasFormat("text/uri-list") and (raw := bytes(mime.data("text/uri-list").data())):
        yield from (line.strip() for line in raw.splitlines() if line.strip() and not line.startswith(b"#"))
    else:
        yield from (bytes(url.toEncoded().data()) for url in mime.urls())


def _file(address: bytes) -> Path | None:
    parts = urlsplit(address)
    scheme = parts.scheme.decode("ascii", "replace").lower()
    if scheme == "file":
        return _local(parts.netloc, parts.path)
    if scheme in MOUNTED:
        return _mounted(scheme, parts.netloc, parts.path)
    return None


def _local(host: bytes, path: bytes) -> Path | None:
    if os.name == "nt":
        from PySide6.QtCore import QUrl

        return Path(QUrl.fromEncoded(QByteArray(b"file://" + host + path)).toLocalFile())
    if host.lower() not in (b"", b"localhost", os.uname().nodename.lower().encode()):
        return None
    named = Path(os.fsdecode(unquote_to_bytes(path)))
    as_written = Path(os.fsdecode(path))  # some programs forget to encode, and a name may hold a %
    return as_written if not named.exists() and as_written.exists() else named


def _mounted(scheme: str, host: bytes, path: bytes) -> Path | None:
    """A file of a phone or a server, where it is mounted; None when it is not."""
    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    name = f"{scheme}:host={unquote(host.decode('ascii', 'replace'))}".lower()  # Qt writes hosts in small letters
    for mount in Path(runtime, "gvfs").glob("*"):
        place = mount / os.fsdecode(unquote_to_bytes(path)).lstrip("/")
        if mount.name.lower() == name and place.exists():
            return place
    return None
