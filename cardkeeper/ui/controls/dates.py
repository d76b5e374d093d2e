"""A day, typed or stepped with the arrow keys, or chosen in a calendar; or none at all."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget

from cardkeeper.i18n import language
from cardkeeper.ui import icons, theme


class DateField(QDateEdit):
    """One day, never none."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setCurrentSection(QDateEdit.Section.DaySection)
        self.show_day(day)
        self.retranslate()

    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def retranslate(self) -> None:
        """Write the day as the language in use does."""
        chinese = language() == "zh_CN"
        self.setLocale(QLocale(QLocale.Language.Chinese if chinese else QLocale.Language.English))
        self.setDisplayFormat("yyyy年M月d日 ddd" if chinese else "ddd d MMM yyyy")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, onward)  # arrow keys go through year, month and day; Tab leads out

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = theme.px(28)
        where = QRectF(self.width() - room, 0, room, self.height())
        icons.paint(QPainter(self), where, "calendar-clock", ink="text2" if self.isEnabled() else "text3", size=14)


class OptionalDate(QWidget):
    """A day, or none while its box is not ticked."""

    def __init__(self, name: str, day: date | None, *, otherwise: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box, self.field = QCheckBox(name), DateField(day or otherwise)
        self.box.setChecked(day is not None)
        self.field.setAccessibleName(name)
        self.field.dateChanged.connect(lambda: self.box.setChecked(True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.box, 1)
        row.addWidget(self.field)

    def day(self) -> date | None:
        """The day, if there is one."""
        return self.field.day() if self.box.isChecked() else None
