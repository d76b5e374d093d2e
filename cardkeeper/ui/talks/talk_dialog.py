"""A talk is logged, or one that was logged is changed: with whom, how, when, what about, and what was promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from cardkeeper.actions import talks
from cardkeeper.dealings import FollowUp, Talk, TalkKind
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.dates import DateField
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.talks import words
from cardkeeper.ui.talks.person_field import PersonField

WIDTH = 520
NEXT = timedelta(days=7)
"""When a follow-up is due unless another day is named."""

LONGEST_TALK = 24 * 60


class TalkDialog(QDialog):
    """Logs a talk with `contact`, or with whom is named in it; `talk` is one to be changed."""

    def __init__(
        self, desk: Desk, parent: QWidget, *, contact: Contact | None = None, talk: Talk | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._talk = desk, talk
        today = desk.clock.today()
        self.person = PersonField(desk)
        self.kind = ComboBox()
        for kind in TalkKind:
            self.kind.addItem(words.kind(kind), kind)
        self.day, self.minutes = DateField(today), QSpinBox()
        self.minutes.setRange(0, LONGEST_TALK)
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.confirmed = QCheckBox(translate("Talks", "Details confirmed"))
        self.promised, self.due, self.what = QCheckBox(), DateField(today + NEXT), QLineEdit()
        self.promised.clicked.connect(lambda: self.what.setFocus(Qt.FocusReason.OtherFocusReason))
        self.due.dateChanged.connect(lambda: self.promised.setChecked(True))
        self.what.textEdited.connect(lambda: self.promised.setChecked(True))
        self.error = ErrorNote()
        self.go, self._cancel = Button(kind="primary", key="Ctrl+Enter"), Button()
        self.go.clicked.connect(self.keep)
        self._cancel.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.keep)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._say()
        if contact is not None:
            self.person.show_contact(contact)
        if talk is not None:
            self._show(talk)
        (self.note if contact is not None else self.person).setFocus()

    def keep(self) -> None:
        """Keep the talk, unless nobody was named or a follow-up says nothing."""
        if not self.person.contact:
            self._refuse(
                translate("Talks", "Choose with whom it was: type a few letters and take a name."), self.person
            )
            return
        promised = self.promised.isChecked() and self._talk is None
        if promised and not self.what.text().strip():
            self._refuse(translate("Talks", "Say what is to be done, or untick the follow-up."), self.what)
            return
        talk = self._made()
        promise = FollowUp(talk.contact, self.due.day(), self.what.text().strip()) if promised else None
        book, now, name = self._desk.book, self._desk.clock.now(), self.person.text().partition(" · ")[0]

        def keep() -> None:
            if talk.id is None:
                talks.log(book, talk, now=now, promise=promise)
            else:
                talks.change(book, talk, now=now, name=name)

        self._desk.work.run(self, keep, done=lambda _nothing: self.accept(), failed=self._failed)

    def _made(self) -> Talk:
        made = Talk(
            contact=self.person.contact,
            kind=TalkKind(self.kind.currentData()),
            on=self.day.day(),
            note=self.note.toPlainText().strip(),
            minutes=self.minutes.value() or None,
            confirmed=self.confirmed.isChecked(),
        )
        return made if self._talk is None else replace(made, id=self._talk.id, by=self._talk.by)

    def _show(self, talk: Talk) -> None:
        """The talk as it was logged; whether it confirmed anything is not changed afterwards."""
        self.kind.setCurrentIndex(self.kind.findData(talk.kind))
        self.day.show_day(talk.on)
        self.minutes.setValue(talk.minutes or 0)
        self.note.setPlainText(talk.note)
        self.confirmed.setChecked(talk.confirmed)
        for part in (self.person, self.confirmed, self.promised, self.due, self.what):
            part.setEnabled(False)

    def _refuse(self, why: str, where: QWidget) -> None:
        self.error.say(why)
        where.setFocus()

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _say(self) -> None:
        title = translate("Talks", "Change the talk") if self._talk else translate("Talks", "Log a talk")
        self.setWindowTitle(title)
        self.go.setText(translate("Talks", "Save the talk") if self._talk else title)
        self._cancel.setText(translate("Talks", "Cancel"))
        self.kind.setAccessibleName(translate("Talks", "How"))
        self.day.setAccessibleName(translate("Talks", "When"))
        self.minutes.setAccessibleName(translate("Talks", "Minutes"))
        self.minutes.setSuffix(translate("Talks", " min"))
        self.minutes.setSpecialValueText("–" + self.minutes.suffix())
        self.note.setAccessibleName(translate("Talks", "What about"))
        self.note.setPlaceholderText(translate("Talks", "What was said, what they want, what changed"))
        self.confirmed.setToolTip(self._confirms.text())
        self.promised.setText(translate("Talks", "Follow up"))
        self.due.setAccessibleName(translate("Talks", "Follow up on"))
        self.what.setAccessibleName(translate("Talks", "What is to be done"))
        self.what.setPlaceholderText(translate("Talks", "Send the quote, call back, bring samples"))

    def _lay_out(self) -> None:
        px = theme.px
        when = QHBoxLayout()
        when.setSpacing(px(8))
        for part in (self.kind, self.day, self.minutes):
            when.addWidget(part)
        when.addStretch()
        self.note.setFixedHeight(px(92))
        self._confirms = Label(
            translate("Talks", "Only this restarts the clock of the facts. Talking alone does not."),
            role="label", ink="text3", wrap=True,
        )  # fmt: skip
        follow = QHBoxLayout()
        follow.setSpacing(px(8))
        follow.addWidget(self.promised)
        follow.addWidget(self.due)
        follow.addWidget(self.what, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(24),) * 4)
        column.setSpacing(px(12))
        column.addWidget(self.person)
        column.addLayout(when)
        column.addWidget(self.note)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.confirmed)
        said.addWidget(self._confirms)
        self._confirms.setContentsMargins(px(24), 0, 0, 0)
        column.addLayout(said)
        column.addLayout(follow)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.setTabOrder(self.promised, self.what)
        self.setTabOrder(self.what, self.due)
        self.setMinimumWidth(px(WIDTH))
