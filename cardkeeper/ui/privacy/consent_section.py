"""The quiet end of a contact page: why the person is kept, all that is known in one file, and the way to be erased."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import privacy
from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui import erase_question, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.file_dialogs import file_to_save
from cardkeeper.ui.privacy import words
from cardkeeper.ui.privacy.consent_dialog import ConsentDialog


class ConsentSection(QWidget):
    """Shows one contact at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contact: Contact | None = None
        self._head = Label(role="strong")
        self._consent, self._care = Label(ink="text2", wrap=True), Label(role="label", ink="text3", wrap=True)
        self.change, self.write, self.erase = (
            Button(size="small", icon="shield-check"),
            Button(size="small", icon="download", kind="quiet"),
            Button(size="small", icon="trash-2", kind="quiet"),
        )
        self.change.clicked.connect(self.ask)
        self.write.clicked.connect(self._ask_where)
        self.erase.clicked.connect(self._ask_erase)
        self._said = Label(role="label", ink="text3", wrap=True)
        self._said.hide()
        self._lay_out()
        self.retranslate()

    def show_contact(self, contact: Contact) -> None:
        """Show another contact, or the same one as it is now."""
        if self._contact is None or self._contact.id != contact.id:
            self._said.hide()
        self._contact = contact
        self._consent.setText(words.consent_line(contact, today=self._desk.clock.today()))
        self._care.setText(words.care_line(contact))
        self._care.setVisible(bool(self._care.text()))

    def ask(self) -> None:
        """Change what is noted."""
        if self._contact is not None:
            ConsentDialog(self._desk, self._contact, self.window()).open()

    def write_to(self, out: Path) -> None:
        """Write everything on the person into a file."""
        assert self._contact is not None
        book, contact, now = self._desk.book, self._contact.id or 0, self._desk.clock.now()
        self._desk.work.run(
            self,
            lambda: privacy.write_everything(book, contact, out, now=now),
            done=lambda count: self._tell(out, count),
        )

    def erase_now(self) -> None:
        """Erase the person, once somebody said so."""
        assert self._contact is not None
        book, contact, now = self._desk.book, self._contact.id or 0, self._desk.clock.now()
        self._desk.work.run(self, lambda: privacy.erase(book, [contact], now=now), done=lambda _nothing: None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._head.setText(translate("Privacy", "Source and consent"))
        self.change.setText(translate("Privacy", "Change"))
        self.write.setText(translate("Privacy", "Everything on this person"))
        self.erase.setText(translate("Privacy", "Erase this person"))
        if self._contact is not None:
            self.show_contact(self._contact)

    def _tell(self, out: Path, count: int) -> None:
        self._said.setText(
            translate("Privacy", "%n file(s) in {name}, in clear: hand it over and delete it.", n=count, name=out.name)
        )
        self._said.show()

    def _ask_where(self) -> None:
        title = translate("Privacy", "Everything on this person")
        out = file_to_save(self, title, kind="ZIP", name="everything.zip")
        if out is not None:
            self.write_to(out)

    def _ask_erase(self) -> None:
        if self._contact is not None:
            name = wording.contact_line(self._contact)
            question = erase_question.about_person(name, self.window())
            question.accepted.connect(self.erase_now)
            question.open()

    def _lay_out(self) -> None:
        px = theme.px
        buttons = QHBoxLayout()
        buttons.setSpacing(px(4))
        for button in (self.change, self.write, self.erase):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Rule())
        column.addSpacing(px(8))
        for part in (self._head, self._consent, self._care):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self._said)
