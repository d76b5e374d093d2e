"""The line on the page of a contact who was set aside as nobody or archived, with the one key that brings them back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardkeeper.dealings import Ghost
from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.state import StateSentence

KEY = "G"


class AsideNote(QWidget):
    """Emits `back_asked`; about whom `loaded` tells, no room where nobody was set aside."""

    back_asked = Signal()

    def __init__(self, loaded: SignalInstance) -> None:
        super().__init__()
        self._archived = False
        self.words, self.back = StateSentence(), Button(size="small", icon="undo-2", key=KEY)
        self.back.clicked.connect(self.back_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(8), 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        self.hide()
        self.retranslate()
        loaded.connect(self.show_contact)

    def show_contact(self, contact: Contact | None) -> None:
        """Stand there or not."""
        self._archived = contact is not None and contact.ghost is Ghost.ARCHIVED
        self.setVisible(contact is not None and contact.ghost.aside)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        if self._archived:
            self.words.show_state("unknown", translate("Contact", "Archived: in no list, review or export"))
        else:
            self.words.show_state("suspect", translate("Contact", "Set aside as nobody: in no list, review or export"))
        self.back.setText(translate("Contact", "Bring back"))
