"""The photo as it was taken, to look at: decoded here where that is safe and possible, else by the reading process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from cardkeeper.actions import capture
from cardkeeper.model import CardState

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
    from cardkeeper.ui.desk import Reads

SIDE = 2400
"""A photo is shown at most this many pixels wide or high."""
SAMPLE = 32  # pixels each way tell how bright a picture is
DARK = 64  # of 255, its lightest part: a person would see nothing on it


@dataclass(frozen=True)
class Photo:
    """A picture small enough to show, and the width and height of the photo itself."""

    image: QImage
    width: int
    height: int


def fetched(book: Book, card: int, reader: Reads) -> Photo:
    """The photo of a card, upright; PhotoError when nobody can decode it, Cancelled. Runs on a lane."""
    data = capture.photo(book, card)
    # What could not be read may be made to harm, and takes only the reading process with it.
    if capture.card_of(book, card).state is not CardState.FAILED:
        photo = decoded(data, SIDE)
        if not photo.image.isNull():
            return photo
    jpeg, (width, height) = reader.shown(data)
    return Photo(decoded(jpeg, SIDE).image, width, height)


def decoded(data: bytes, side: int) -> Photo:
    """A picture no larger than `side` either way, decoded at that size where the format can; null if Qt can't."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    on_its_side = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    width, height = (size.height(), size.width()) if on_its_side else (size.width(), size.height())
    return Photo(lit(reader.read()), width, height)


def lit(image: QImage) -> QImage:
    """A photo that is nearly black as bright as the reader saw it, others as they are."""
    if image.isNull():
        return image
    sample = image.scaled(SAMPLE, SAMPLE).convertToFormat(QImage.Format.Format_Grayscale8)
    lightest = max(bytes(sample.constBits()))
    if not 0 < lightest < DARK:
        return image
    brighter = image.convertToFormat(QImage.Format.Format_RGB32)
    for _ in range((255 // lightest).bit_length() - 1):  # each time twice as bright
        once = brighter.copy()
        painter = QPainter(brighter)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.drawImage(0, 0, once)
        painter.end()
    return brighter
