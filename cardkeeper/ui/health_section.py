"""Whether the store is sound, for the settings: every page and picture is read, and what can be mended is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import backup, health
from cardkeeper.actions.health import Damage
from cardkeeper.i18n import translate
from cardkeeper.ui import soundness, theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.long_task import LongTask


class HealthSection(QWidget):
    """`rescue_asked` once the database itself is hurt, so that it can only be saved into a new one."""

    rescue_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._damage: Damage | None = None
        self.head, self.told = Label(role="strong"), Label(role="body", wrap=True)
        self.check, self.mend, self.rescue = (
            Button(icon=icon, size="form") for icon in ("shield-check", "rotate-cw", "triangle-alert")
        )
        self.task = LongTask(desk.work)
        self.check.clicked.connect(self.look)
        self.mend.clicked.connect(self._mend)
        self.rescue.clicked.connect(self.rescue_asked)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.check, self.mend, self.rescue):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.head)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addWidget(self.task)
        self.retranslate()

    def look(self) -> None:
        """Read everything."""
        book = self._desk.book
        self.task.start(
            lambda step: health.check(book.folder, health.keys_in(book), deep=True, progress=step),
            words=_far,
            done=self._know,
            lane="backup",
        )

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.head.setText(translate("Health", "Is the store sound?"))
        self.check.setText(translate("Health", "Check the store"))
        self.mend.setText(translate("Health", "Mend it"))
        self.rescue.setText(translate("Rescue", "Save what can be read"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _mend(self) -> None:
        """Mend what can be, and read everything again."""
        book = self._desk.book
        backups = backup.folder(book, self._desk.settings.backup_folder)
        self.task.start(
            lambda step: health.mend(book, backups, progress=step), words=_far, done=lambda _nothing: self.look()
        )

    def _know(self, damage: Damage) -> None:
        self._damage = damage
        if self.mend.hasFocus():
            self.check.setFocus()  # before it is hidden
        self._say()

    def _say(self) -> None:
        damage = self._damage
        self.mend.setVisible(damage is not None and damage.is_mendable)
        self.rescue.setVisible(damage is not None and damage.is_deep)
        if damage is None:
            self.told.setText(translate("Health", "Every page and every picture is read and compared with its seal."))
        else:
            self.told.setText("\n".join(soundness.damages(damage)) or soundness.sound(deep=True))


def _far(done: int, total: int) -> str:
    if total:
        return translate("Health", "Reading pictures: {done} of %n", n=total, done=done)
    return translate("Health", "Reading every page")
