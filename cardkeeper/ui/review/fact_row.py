"""One row of the form: what it is called, its fields, and at the end a tick, or a cross while the row has the focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Field
from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.button import IconButton
from cardkeeper.ui.review import values
from cardkeeper.ui.review.arrangement import SHORT, WORK, Row
from cardkeeper.ui.review.fact_edit import FactEdit
from cardkeeper.ui.review.sheet import Entry, is_doubtful

LABEL_WIDTH = 68
GAP = 6


class FactLabel(QAbstractButton):
    """What a fact is called; a click asks what it is instead. The keyboard reaches the same menu by Alt+T."""

    def __init__(self, entries: Row, *, width: int = LABEL_WIDTH, silent: bool = False) -> None:
        super().__init__()
        self._entries, self._width, self._silent = entries, width, silent
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        fields = {entry.guess.field for entry in self._entries}
        names = dict.fromkeys(values.label(entry.guess) for entry in self._entries)
        self.setText(translate("Review", "Dept. · Title") if fields == set(WORK) else " · ".join(names))
        self.setToolTip(translate("Review", "This is something else… (Alt+T)"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._width), theme.px(30))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(theme.font("label"))
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(theme.ink("text3"))
        words = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), words, "" if self._silent else self.text())


class RowEnd(QWidget):
    """The end of a row: a tick when everything in it was read clearly, a cross to take the focused fact out."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._clear = False
        self._cross = IconButton("x", "", self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.removed)
        self._cross.hide()
        self.setFixedSize(theme.px(24), theme.px(30))
        self._cross.setGeometry(self.rect())
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._cross.set_name(translate("Review", "Not a fact: take it out (Alt+X)"))

    def show_state(self, *, clear: bool, focused: bool) -> None:
        """Whether the row was read clearly, and whether it has the focus."""
        self._clear = clear
        self._cross.setVisible(focused)
        self.setToolTip(translate("Review", "Read clearly") if clear else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._clear and self._cross.isHidden():
            icons.paint(QPainter(self), QRectF(self.rect()), "check", ink="text3")


class FactRow(QWidget):
    """A row of facts that belong together. `edits` are its fields, from left to right."""

    menu_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(
        self, row: Row, *, region: str, narrow: bool = False, with_postcode: bool = False, label: bool = True
    ) -> None:
        super().__init__()
        self.row = row
        self.edits: list[FactEdit] = []
        self._labels: list[FactLabel] = []
        self._end = RowEnd()
        self._end.removed.connect(lambda: self.remove_wanted.emit(self.focused_key()))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(GAP))
        own_labels = row[0].guess.field in SHORT
        for place, entry in enumerate(row):
            if place == 0:
                self._add_label((entry,) if own_labels else row, LABEL_WIDTH, silent=not label)
            elif own_labels:
                self._add_label((entry,), 50)
            self._add_edits(entry, region, with_postcode)
        if own_labels and len(row) == 1 and not narrow:
            self._layout.addSpacing(theme.px(50 + GAP))
            self._layout.addStretch(7)
        self._layout.addWidget(self._end)

    def _add_label(self, entries: Row, width: int, *, silent: bool = False) -> None:
        label = FactLabel(entries, width=width, silent=silent)
        label.clicked.connect(lambda: self.menu_wanted.emit(self._key_for(entries)))
        self._labels.append(label)
        self._layout.addWidget(label)

    def _add_edits(self, entry: Entry, region: str, with_postcode: bool) -> None:
        guess = entry.guess
        self._layout.addWidget(self._edit(entry, "value", region), _stretch(entry, self.row))
        if guess.extension:
            extension = self._edit(entry, "extension", region)
            extension.setFixedWidth(theme.px(84))
            self._layout.addWidget(extension)
        if guess.postcode or with_postcode:
            postcode = self._edit(entry, "postcode", region)
            postcode.setFixedWidth(theme.px(84))
            self._layout.addWidget(postcode)

    def _edit(self, entry: Entry, part: str, region: str) -> FactEdit:
        edit = FactEdit(entry, region=region, part=part)
        self.edits.append(edit)
        return edit

    def _key_for(self, entries: Row) -> int:
        focused = self.focused_key()
        return focused if focused in [entry.key for entry in entries] else entries[0].key

    def focused_key(self) -> int:
        """The fact of the row that has the focus, its first one when none has."""
        return next((edit.key for edit in self.edits if edit.hasFocus()), self.row[0].key)

    def refresh(self) -> None:
        """Show the end that fits the facts as they are now."""
        entries = [edit.entry for edit in self.edits if edit.part == "value"]
        read = [entry for entry in entries if entry.guess.value]
        clear = bool(read) and not any(is_doubtful(entry.guess) for entry in read)
        self._end.show_state(clear=clear, focused=any(edit.hasFocus() for edit in self.edits))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        parts: list[FactLabel | FactEdit | RowEnd] = [*self._labels, *self.edits, self._end]
        for part in parts:
            part.retranslate()


def _stretch(entry: Entry, row: Row) -> int:
    """English takes more room than Chinese."""
    if entry.guess.form == "en" or len(row) == 1:
        return 8
    narrow = len(row) > 2 and entry.guess.field in WORK
    return (3 if entry.guess.field is Field.DEPARTMENT else 4) if narrow else 7
