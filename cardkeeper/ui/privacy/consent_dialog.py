"""Why a contact is kept and until when, whether they want to be left alone, who looks after them and how often."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from cardkeeper.actions import privacy
from cardkeeper.dealings import Basis, Consent
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Field
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.dates import OptionalDate
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.privacy import words

WIDTH = 460
KEPT = timedelta(days=3 * 365)
LONGEST = 3650


class ConsentDialog(QDialog):
    """What is noted about `contact`, to be changed."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._contact = desk, contact
        said, today = contact.consent, desk.clock.today()
        name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
        self.setWindowTitle(translate("Privacy", "Consent and care: {name}", name=name))
        self.source, self.purpose, self.owner = (
            QLineEdit(said.source),
            QLineEdit(said.purpose),
            QLineEdit(contact.owner),
        )
        self.basis = ComboBox()
        self.basis.addItem("–", "")
        for basis in Basis:
            self.basis.addItem(words.basis(basis), basis.value)
        self.basis.setCurrentIndex(max(0, self.basis.findData(said.basis)))
        self.given = OptionalDate(translate("Privacy", "Consented on"), said.given_on, otherwise=today)
        self.until = OptionalDate(translate("Privacy", "Keep until"), said.keep_until, otherwise=today + KEPT)
        self.alone = QCheckBox(translate("Privacy", "Do not contact: left out of exports"))
        self.alone.setChecked(said.do_not_contact)
        self.every = QSpinBox()
        self.every.setRange(0, LONGEST)
        self.every.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.every.setSpecialValueText(translate("Privacy", "as the tier says"))
        self.every.setSuffix(translate("Privacy", " days"))
        self.every.setValue(contact.every or 0)
        self.error = ErrorNote()
        self.go = Button(translate("Privacy", "Keep it so"), kind="primary", key="Ctrl+Enter")
        self.go.clicked.connect(self.keep)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.keep)
        self.finished.connect(self.deleteLater)
        self._lay_out()

    def keep(self) -> None:
        """Note what was changed."""
        said = Consent(
            source=self.source.text().strip(),
            purpose=self.purpose.text().strip(),
            basis=str(self.basis.currentData()),
            given_on=self.given.day(),
            do_not_contact=self.alone.isChecked(),
            keep_until=self.until.day(),
        )
        owner, every = self.owner.text().strip(), self.every.value() or None
        book, contact, now = self._desk.book, self._contact, self._desk.clock.now()

        def keep() -> None:
            if said != contact.consent:
                privacy.set_consent(book, contact, said, now=now)
            if (owner, every) != (contact.owner, contact.every):
                privacy.set_care(book, contact, owner=owner, every=every, now=now)

        self._desk.work.run(self, keep, done=lambda _nothing: self.accept(), failed=self._failed)

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _lay_out(self) -> None:
        px = theme.px
        form = QFormLayout()
        form.setVerticalSpacing(px(8))
        form.setHorizontalSpacing(px(12))
        for name, part in (
            (translate("Privacy", "Where the data is from"), self.source),
            (translate("Privacy", "What it is kept for"), self.purpose),
            (translate("Privacy", "Ground"), self.basis),
            (translate("Privacy", "Looked after by"), self.owner),
            (translate("Privacy", "Facts are asked about every"), self.every),
        ):
            form.addRow(Label(name, role="label", ink="text3"), part)
            part.setAccessibleName(name)
        cancel = Button(translate("Talks", "Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(24),) * 4)
        column.setSpacing(px(8))
        column.addLayout(form)
        for line in (self.given, self.until, self.alone, self.error):
            column.addWidget(line)
        column.addLayout(foot)
        self.setMinimumWidth(px(WIDTH))
