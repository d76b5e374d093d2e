"""Whether the store is sound, for the settings: every page and picture is read, and what can be mended is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import backup, health
from cardkeeper.actions.health import Damage
from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import soundness, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.work import Task


class HealthSection(QWidget):
    """`rescue_asked` once the database itself is hurt, so that it can only be saved into a new one."""

    rescue_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._damage: Damage | None = None
        self._task: Task | None = None
        self.head, self.told = Label(role="strong"), Label(role="body", wrap=True)
        self.check, self.mend, self.rescue = (
            Button(icon=icon, size="form") for icon in ("shield-check", "rotate-cw", "triangle-alert")
        )
        self.progress, self.error = ProgressStrip(), ErrorNote()
        self.check.clicked.connect(self.look)
        self.mend.clicked.connect(self._mend)
        self.rescue.clicked.connect(self.rescue_asked)
        self.progress.cancelled.connect(self._cancel)
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
        for part in (self.told, self.progress, self.error):
            column.addWidget(part)
        self.retranslate()

    def look(self) -> None:
        """Read everything."""
        if self._task is not None:  # the button stays as it is, or the focus would go elsewhere
            return
        book = self._desk.book
        self._start()
        self._task = self._desk.work.run_steps(
            self,
            lambda step: health.check(book.folder, health.keys_in(book), deep=True, progress=step),
            progress=self._say_progress,
            done=self._know,
            failed=self._failed,
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
        if self._task is not None:
            return
        book = self._desk.book
        backups = backup.folder(book, self._desk.settings.backup_folder)
        self._start()
        self._task = self._desk.work.run_steps(
            self,
            lambda step: health.mend(book, backups, progress=step),
            progress=self._say_progress,
            done=lambda _nothing: self._look_again(),
            failed=self._failed,
        )

    def _look_again(self) -> None:
        self._task = None
        self.look()

    def _start(self) -> None:
        self.error.clear()
        self._say_progress(0, 0)

    def _know(self, damage: Damage) -> None:
        self._damage = damage
        self._rest()

    def _failed(self, why: CardKeeperError) -> None:
        if not isinstance(why, Cancelled):  # who stopped it may have begun anew
            self._rest()
            self.error.say(wording.sentence(why))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._rest()

    def _rest(self) -> None:
        self._task = None
        self.progress.finish()
        if self.mend.hasFocus():
            self.check.setFocus()  # before it is hidden
        self._say()

    def _say_progress(self, done: int, total: int) -> None:
        self.progress.show_step(
            done, total, translate("Health", "Reading pictures: {done} of %n", n=total, done=done)
            if total else translate("Health", "Reading every page")
        )  # fmt: skip

    def _say(self) -> None:
        damage = self._damage
        self.mend.setVisible(damage is not None and damage.is_mendable)
        self.rescue.setVisible(damage is not None and damage.is_deep)
        if damage is None:
            self.told.setText(translate("Health", "Every page and every picture is read and compared with its seal."))
        else:
            self.told.setText("\n".join(soundness.damages(damage)) or soundness.sound(deep=True))
