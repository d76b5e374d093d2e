"""The brief on a contact before a meeting: seen as it will be printed, and saved as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPainter, QPaintEvent, QPdfWriter, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardkeeper.actions import brief as actions
from cardkeeper.actions.brief import Brief
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Field
from cardkeeper.paths import write_whole
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.file_dialogs import file_to_save
from cardkeeper.ui.talks.brief_sheet import PAGE, BriefSheet

SIZE = (680, 800)
DOTS = 1200
"""Per inch: at 72 letters would stand on whole points, unevenly."""


class BriefWindow(QDialog):
    """Shows the brief on `contact`, once the book has given it."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._contact = desk, contact
        name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
        self.setWindowTitle(translate("Brief", "Before meeting {name}", name=name))
        self.sheet, self.error = _Sheet(desk), ErrorNote()
        self.save = Button(translate("Brief", "Save as PDF"), kind="primary", icon="save", key="Ctrl+S")
        self.save.setEnabled(False)
        self.save.clicked.connect(self._ask_where)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save.click)
        self._close = Button(translate("Settings", "Close"))
        self._close.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        book, number, today = desk.book, contact.id or 0, desk.clock.today()
        desk.work.run(self, lambda: actions.of(book, number, today=today), done=self._show, failed=self._failed)

    def save_to(self, out: Path) -> None:
        """Write the PDF."""
        data = self.pdf()
        self._desk.work.run(
            self, lambda: write_whole(out, data, private=True), done=lambda _nothing: self.accept(), failed=self._failed
        )

    def pdf(self) -> bytes:
        """The sheet as a PDF of one page."""
        kept = QByteArray()
        buffer = QBuffer(kept)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.windowTitle())
        writer.setResolution(DOTS)
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        )
        painter = QPainter(writer)
        painter.scale(DOTS / 72, DOTS / 72)  # the sheet is written in points
        self.sheet.paint_on(painter)
        painter.end()
        return bytes(kept.data())

    def _show(self, brief: Brief) -> None:
        self.sheet.show_brief(brief)
        self.save.setEnabled(True)

    def _ask_where(self) -> None:
        out = file_to_save(self, self.save.text(), kind="PDF", name="brief.pdf")
        if out is not None:
            self.save_to(out)

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _lay_out(self) -> None:
        px = theme.px
        scroll = QScrollArea()
        scroll.setWidget(self.sheet)
        scroll.setAccessibleName(self.windowTitle())
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(16),) * 4)
        column.setSpacing(px(12))
        column.addWidget(scroll, 1)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.resize(px(SIZE[0]), px(SIZE[1]))


class _Sheet(QWidget):
    """The page on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._brief: Brief | None = None
        self.setFixedSize(QSize(theme.px(PAGE.width()), theme.px(PAGE.height())))

    def show_brief(self, brief: Brief) -> None:
        self._brief = brief
        self.update()

    def paint_on(self, painter: QPainter) -> None:
        """Paint the brief on a page of `PAGE`, if it is known yet."""
        if self._brief is not None:
            sheet = BriefSheet(painter, today=self._desk.clock.today(), region=self._desk.settings.region)
            sheet.paint(self._brief)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(QRectF(self.rect()), theme.ink("surface"))
        painter.save()
        painter.scale(self.width() / PAGE.width(), self.height() / PAGE.height())
        self.paint_on(painter)
        painter.restore()
        painter.setOpacity(theme.colours().shade)  # white paper does not glare in the dark
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
