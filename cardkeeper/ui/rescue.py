"""A damaged store: what can still be read is saved into a new one, or a backup is put in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import soundness, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.quiet_page import QuietPage
from cardkeeper.ui.work import Task, Work

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
        self._folder, self._work, self._keys, self._now = folder, work, keys, now
        self._saved: Salvaged | None = None
        self._task: Task | None = None
        self.go = Button(kind="primary")
        self.backup, self.back = Button(icon="history"), Button(kind="quiet")
        self.progress = ProgressStrip()
        self.column.addWidget(self.progress)
        self.add_buttons(self.go, self.backup)
        self.add_buttons(self.back)
        self.go.clicked.connect(self._go)
        self.backup.clicked.connect(self.restore_asked)
        self.back.clicked.connect(self.left)
        self.progress.cancelled.connect(self._cancel)
        self.go.setVisible(keys is not None)
        self.setFocusProxy(self.backup if keys is None else self.go)
        self.retranslate()

    def tell(self, why: CardKeeperError) -> None:
        """Say beside the buttons what went wrong."""
        if not isinstance(why, Cancelled):  # who stopped it may have begun anew
            self._rest()
            self.error.say(wording.sentence(why))

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

        if saved is None:
            self._start(save, self._know)
        else:
            self._start(go_on, self.resumed.emit)

    def _start(self, job: Callable[[Callable[[int, int], None]], object], done: Callable[..., None]) -> None:
        self.error.clear()
        for button in (self.go, self.backup, self.back):
            button.setEnabled(False)
        self._say_progress(0, 0)
        self._task = self._work.run_steps(self, job, progress=self._say_progress, done=done, failed=self.tell)

    def _know(self, saved: Salvaged) -> None:
        self._saved = saved
        self._rest()
        self.retranslate()

    def _say_progress(self, done: int, total: int) -> None:
        self.progress.show_step(done, total, translate("Rescue", "Reading what is left"))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._rest()

    def _rest(self) -> None:
        self._task = None
        self.progress.finish()
        for button in (self.go, self.backup, self.back):
            button.setEnabled(True)
        self.setFocus()


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
