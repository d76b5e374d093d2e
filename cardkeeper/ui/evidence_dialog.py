"""What was found out about a fact with its circumstances: what happened, when, by whom, where, with a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardkeeper.actions import evidence
from cardkeeper.actions.evidence import Circumstances
from cardkeeper.dealings import Found
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Fact
from cardkeeper.rules.evidence import OFFERED
from cardkeeper.ui import theme, trust, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.dates import DateField
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.file_dialogs import files_to_open

WIDTH = 440


class EvidenceDialog(QDialog):
    """Notes one finding about the forms of a fact of `contact`."""

    def __init__(self, desk: Desk, contact: Contact, forms: tuple[Fact, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._contact, self._forms = desk, contact, forms
        self._file: Path | None = None
        fact = forms[0]
        self.setWindowTitle(translate("Evidence", "What was found out"))
        self.what = ComboBox()
        for found in OFFERED[fact.field]:
            self.what.addItem(trust.found(found), found)
        self.what.currentIndexChanged.connect(self._fit)
        self.day = DateField(desk.clock.today())
        self.by, self.place, self.detail = QLineEdit(), QLineEdit(), QLineEdit()
        self.picture = Button(translate("Evidence", "Choose a picture"), icon="image")
        self.picture.clicked.connect(self._ask_picture)
        self.error = ErrorNote()
        self.go = Button(translate("Evidence", "Keep what was found out"), kind="primary", key="Ctrl+Enter")
        self.go.clicked.connect(self.keep)
        self.cancel = Button(translate("Talks", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.keep)
        self.finished.connect(self.deleteLater)
        self._lay_out(wording.shown(fact, region=desk.settings.region))
        self._fit()

    def keep(self) -> None:
        """Keep the finding with its circumstances."""
        found = Found(self.what.currentData())
        on, now = self.day.day(), self._desk.clock.now()
        book, contact, keys, file = self._desk.book, self._contact, [fact.key for fact in self._forms], self._file
        said = Circumstances(
            by=self.by.text().strip(),
            place=self.place.text().strip() if found is Found.ON_SITE else "",
            detail=self.detail.text().strip() if found is Found.DOCUMENT else "",
        )
        self._desk.work.run(
            self,
            lambda: evidence.note(
                book, contact, keys, found, on=on, now=now, circumstances=evidence.with_picture(said, file)
            ),
            done=lambda _contact: self.accept(),
            failed=self._failed,
        )

    def _fit(self) -> None:
        """Ask only what belongs to what happened."""
        found = self.what.currentData()
        for part, wanted in ((self.place, found is Found.ON_SITE), (self.detail, found is Found.DOCUMENT)):
            self._form.setRowVisible(part, wanted)
        self._form.setRowVisible(self.picture, found is Found.ON_SITE)
        if found is not Found.ON_SITE:
            self._file = None

    def _ask_picture(self) -> None:
        kinds = translate("Evidence", "Picture")
        title = translate("Evidence", "Choose a picture")
        for file in files_to_open(self, title, kinds=kinds, suffixes=(".jpg", ".jpeg", ".png"), several=False):
            self._file = file
            self.picture.setText(file.name)

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _lay_out(self, value: str) -> None:
        px = theme.px
        self._form = QFormLayout()
        self._form.setVerticalSpacing(px(8))
        self._form.setHorizontalSpacing(px(12))
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for name, part in (
            (translate("Evidence", "What"), self.what),
            (translate("Evidence", "When"), self.day),
            (translate("Evidence", "By whom"), self.by),
            (translate("Evidence", "Where"), self.place),
            (translate("Evidence", "Kind of document, never its number"), self.detail),
            (translate("Evidence", "Picture"), self.picture),
        ):
            self._form.addRow(Label(name, role="label", ink="text3"), part)
            part.setAccessibleName(name)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(24),) * 4)
        column.setSpacing(px(12))
        column.addWidget(Label(value, role="title", wrap=True))
        column.addLayout(self._form)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.setMinimumWidth(px(WIDTH))
