"""Fields: search with its icon and a way to empty it, a passphrase that can be shown, one of a few, a number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QSpinBox, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.button import IconButton


class _Framed(QWidget):
    """A field's edge around a bare line edit and what stands beside it; the ring goes around the whole."""

    text_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, height: int = 32, icon: str = "") -> None:
        super().__init__(parent)
        self._height, self._icon = height, icon
        self.edit = QLineEdit(self)
        self.edit.setProperty("bare", "true")
        self.edit.setProperty("ring", self)
        self.edit.setFont(theme.font("body"))
        self.edit.textChanged.connect(self.text_changed)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.px(30 if icon else 9), 0, theme.px(2), 0)
        self.row.setSpacing(theme.px(2))
        self.row.addWidget(self.edit)

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self.edit.hasFocus() else "field" if self.isEnabled() else "line"
        painter.setPen(QPen(theme.ink(edge), 1))
        painter.setBrush(theme.ink("surface"))
        radius = theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self._icon:
            icons.paint(painter, QRectF(theme.px(9), 0, theme.px(16), self.height()), self._icon)


class SearchField(_Framed):
    """What to look for. Escape empties it first and is passed on when there is nothing to empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="search")
        self._clear = IconButton("x", "", self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.edit.clear)
        self._clear.hide()
        self.row.addWidget(self._clear)
        self.text_changed.connect(lambda text: self._clear.setVisible(bool(text)))
        self.retranslate()

    def set_hint(self, hint: str) -> None:
        """Say in the empty field what can be found with it; that is also its name when read aloud."""
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(hint)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._clear.set_name(translate("Controls", "Clear the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.edit.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class PassphraseField(_Framed):
    """A secret, as dots until somebody asks to see it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show = IconButton("eye", "", self)
        self._show.clicked.connect(self._turn)
        self.row.addWidget(self._show)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
        self._show.set_icon("eye" if hidden else "eye-off")
        self._show.set_name(
            translate("Controls", "Show the passphrase") if hidden else translate("Controls", "Hide the passphrase")
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _turn(self) -> None:
        hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.retranslate()


class ComboBox(QComboBox):
    """One of a few, with our own chevron; the wheel scrolls the page and chooses only while it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = theme.px(28)
        where = QRectF(self.width() - room, 0, room, self.height())
        icons.paint(QPainter(self), where, "chevron-down", ink="text2" if self.isEnabled() else "text3", size=14)


class NumberField(QSpinBox):
    """A number, typed or stepped; the wheel scrolls the page and counts only while it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(theme.px(8), 0, 0, 0)  # the style sheet's padding does not reach inside

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
