"""Draw the program's icon in the sizes that desktops ask for: `icons.py FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parent.parent / "resources" / "icons" / "cardkeeper.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def drawn(size: int) -> QImage:
    """The icon, `size` pixels square, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def main(folder: Path) -> None:
    """Write every size, and 256 pixels once more as Windows wants it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    files = {f"{size}.png": drawn(size) for size in SIZES} | {"cardkeeper.ico": drawn(256)}
    for name, image in files.items():
        if not image.save(str(folder / name)):
            raise SystemExit(f"{folder / name} could not be written")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
