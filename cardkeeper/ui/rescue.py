"""A damaged store: what can still be read is saved into a new one, or a backup is put in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from cardkeeper.i18n import translate
from cardkeeper.ui import soundness
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.long_task import LongTask
from cardkeeper.ui.quiet_page import QuietPage
from cardkeeper.ui.work import Work

if TYPE_CHECKING:
    from cardkeeper.actions.health import Keys, Salvaged


class Rescue(QuietPage):
    """`keys` of the damaged store are made on a lane, None while its slots are damaged too: then only a backup helps.

    `restore_asked` asks for a backup, `left` to try the way in again; `resumed` tells where the damaged store lies once
    what was saved of it has taken its place.
    """

    restore_asked = Signal()
    left = Signal()
    resumed = Signal(object)

    def __init__(
        self, folder: Path, work: Work, keys: Callable[[], Keys] | None, *, now: Callable[[], datetime]
    ) -> None:
        super().__init__("triangle-alert")
        self._folder, self._keys, self._now = folder, keys, now
        self._saved: Salvaged | None = None
        self.go = Button(kind="primary")
        self.backup, self.back = Button(icon="history"), Button(kind="quiet")
        self.task = LongTask(work)
        self.column.addWidget(self.task)
        self.add_buttons(self.go, self.backup)
        self.add_buttons(self.back)
        self.go.clicked.connect(self._go)
        self.backup.clicked.connect(self.restore_asked)
        self.back.clicked.connect(self.left)
        self.task.rested.connect(lambda: self._enable(True))
        self.go.setVisible(keys is not None)
        self.setFocusProxy(self.backup if keys is None else self.go)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.backup.setText(translate("Backups", "Restore a backup"))
        self.back.setText(translate("Rescue", "Back"))
        if self._saved is None:
            self.headline.setText(translate("Rescue", "The store is damaged"))
            self.words.setText(_offer(self._folder, can_save=self._keys is not None))
            self.go.setText(translate("Rescue", "Save what can be read"))
        else:
            self.headline.setText(translate("Rescue", "This could be saved"))
            after = translate("Rescue", "The damaged store is as it was, and will be kept in the folder “aside”.")
            self.words.setText("\n".join((*soundness.saved(self._saved), after)))
            self.go.setText(translate("Rescue", "Go on with what was saved"))

    def _go(self) -> None:
        keys, saved, folder, now = self._keys, self._saved, self._folder, self._now()

        def save(step: Callable[[int, int], None]) -> Salvaged:
            from cardkeeper.actions import health

            assert keys is not None
            return health.save_what_is_left(folder, keys(), now=now, progress=step)

        def go_on(step: Callable[[int, int], None]) -> Path | None:
            from cardkeeper.actions import health

            assert saved is not None
            return health.go_on_with(saved, folder, now=now, progress=step)

        self._enable(False)
        if saved is None:
            self.task.start(save, words=_reading, done=self._know)
        else:
            self.task.start(go_on, words=_reading, done=self.resumed.emit)

    def _know(self, saved: Salvaged) -> None:
        self._saved = saved
        self.retranslate()

    def _enable(self, enabled: bool) -> None:
        for button in (self.go, self.backup, self.back):
            button.setEnabled(enabled)
        if enabled:
            self.setFocus()


def _reading(_done: int, _total: int) -> str:
    return translate("Rescue", "Reading what is left")


def _offer(folder: Path, *, can_save: bool) -> str:
    if can_save:
        return translate(
            "Rescue",
            "Nothing in {folder} was changed. A backup brings back all of its day. What can still be read of the store "
            "can be saved into a new one: mostly nearly everything, also what is newer than the backup.",
            folder=folder,
        )
    return translate(
        "Rescue",
        "Nothing in {folder} was changed. The file with the sealed keys can't be read, so no passphrase opens the "
        "store now. A backup has the keys of its day.",
        folder=folder,
    )
