"""The call beside the contact: the best number with a code to dial it from a phone, what to ask, and how it went."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Fact, Field
from cardkeeper.rules import calls, reviews
from cardkeeper.rules.calls import End
from cardkeeper.rules.rhythm import Rhythm
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.qr_code import QrCode
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.today import words

WIDTH = 304
NEEDS_NUMBER = (End.NO_ANSWER, End.OTHER_ANSWERED, End.NOT_IN_SERVICE, End.WRONG_PERSON)


class CallPanel(QWidget):
    """Emits `ended` with how the call ended."""

    ended = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.px(WIDTH))
        self._desk = desk
        self._contact: Contact | None = None
        self._rhythm: Rhythm | None = None
        self.caption, self.number = Label(role="label", ink="text3"), Label(role="title")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = IconButton("copy", "", kind="neutral")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.number.text()))
        self.code = QrCode()
        self.hint = Label(role="label", ink="text2", wrap=True)
        self.ask_head, self.ask = Label(role="label", ink="text3"), Label(wrap=True)
        self.head = Label(role="strong")
        self.ends: dict[End, Button] = {}
        for end, (key, icon, _words) in words.ENDS.items():
            kind = "primary" if end is End.CONFIRMED else "neutral"
            button = Button(kind=kind, icon=icon, key=key, wide=True)
            button.clicked.connect(partial(self.ended.emit, end))
            self.ends[end] = button
        self._other_ways = QHBoxLayout()
        self.note = Label(role="label", ink="text3", wrap=True)
        self._lay_out()
        self.retranslate()

    def show_contact(self, contact: Contact | None, rhythm: Rhythm) -> None:
        """Show how to reach another contact, or the same as it is now."""
        self._contact, self._rhythm = contact, rhythm
        if contact is not None:
            self._show(contact, rhythm)

    def press(self, key: str) -> bool:
        """One key: how the call ended. Whether it was one."""
        for end, (its, _icon, _words) in words.ENDS.items():
            if key == its and self._contact is not None:
                if self.ends[end].isEnabled():
                    self.ended.emit(end)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.copy.set_name(translate("Today", "Copy the number"))
        self.ask_head.setText(translate("Today", "Ask"))
        self.head.setText(translate("Today", "How did it go?"))
        for end, (_key, _icon, text) in words.ENDS.items():
            self.ends[end].setText(translate("Today", text))
        self.hint.setText(translate("Today", "Point your phone's camera here to dial. Nothing leaves this computer."))
        self.note.setText(
            translate("Today", "Only “details confirmed” restarts the clock of the facts. Talking alone does not.")
        )
        if self._contact is not None and self._rhythm is not None:
            self._show(self._contact, self._rhythm)

    def _show(self, contact: Contact, rhythm: Rhythm) -> None:
        today = self._desk.clock.today()
        number = calls.number_of(contact, today=today)
        self._show_number(number)
        asked = words.question(reviews.reasons(contact, today=today, rhythm=rhythm))
        self.ask.setText(asked)
        self._asking.setVisible(bool(asked))
        for end, button in self.ends.items():
            button.setEnabled(number is not None or end not in NEEDS_NUMBER)
        self._show_other_ways(contact)

    def _show_number(self, number: Fact | None) -> None:
        if number is None:
            self.caption.setText(translate("Today", "No working number"))
            self.number.setText("")
        else:
            self.caption.setText(translate("Today", "Call on the best working number"))
            self.number.setText(wording.shown(number, region=self._desk.settings.region))
        for part in (self.copy, self.code, self.hint):
            part.setVisible(number is not None)
        name = translate("Today", "QR code that dials {number}", number=self.number.text())
        dialled = f"tel:{number.value}" + (f",{number.extension}" if number.extension else "") if number else ""
        self.code.show_text(dialled, name=name)

    def _show_other_ways(self, contact: Contact) -> None:
        while item := self._other_ways.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        ways = ((Field.EMAIL, "", "mail"), (Field.MESSENGER, "wechat", "message-circle"))
        for field, kind, icon in ways:
            fact = next((f for f in contact.of(field) if not f.invalid and f.kind.startswith(kind)), None)
            if fact is not None:
                button = Button(wording.field_label(field, kind), icon=icon, size="small")
                button.setToolTip(translate("Today", "Copy {value}", value=fact.value))
                button.clicked.connect(partial(QGuiApplication.clipboard().setText, fact.value))
                self._other_ways.addWidget(button)
        self._other_ways.addStretch()

    def _lay_out(self) -> None:
        px = theme.px
        number = QHBoxLayout()
        number.addWidget(self.number, 1)
        number.addWidget(self.copy)
        code = QHBoxLayout()
        code.setSpacing(px(12))
        code.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        code.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignTop)
        self._asking = self._ask_box()
        inner = QWidget()
        inner.setProperty("page", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(20), px(16), px(16), px(12))
        column.setSpacing(px(6))
        column.addWidget(self.caption)
        column.addLayout(number)
        column.addLayout(code)
        column.addSpacing(px(6))
        column.addWidget(self._asking)
        column.addSpacing(px(6))
        column.addWidget(self.head)
        for button in self.ends.values():
            column.addWidget(button)
        column.addSpacing(px(4))
        column.addLayout(self._other_ways)
        column.addStretch()
        column.addWidget(self.note)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _ask_box(self) -> QFrame:
        px = theme.px
        box = QFrame()
        box.setProperty("panel", "true")
        column = QVBoxLayout(box)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(4))
        column.addWidget(self.ask_head)
        column.addWidget(self.ask)
        return box
