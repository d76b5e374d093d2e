"""The window: locked it shows how to get in, unlocked the workspace; it keeps the settings and the idle clock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from cardkeeper import settings as settings_file
from cardkeeper.actions import opening
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import LANGUAGES, language, translate
from cardkeeper.settings import Settings
from cardkeeper.ui import forgetting, window_place, wording
from cardkeeper.ui.desk import Clock, Desk, Reads
from cardkeeper.ui.first_window import come_to_front
from cardkeeper.ui.new_store import NewStore, RecoveryCode
from cardkeeper.ui.tray import Tray
from cardkeeper.ui.unlock import Unlock, Ways
from cardkeeper.ui.work import Work

if TYPE_CHECKING:
    from cardkeeper.ui.backing_up import BackingUp
    from cardkeeper.ui.scanning import Read
    from cardkeeper.ui.workspace import Workspace

SIZE = (1280, 800)
SMALLEST = (800, 560)
FIRST_PAINT_MS = 150
LOCK = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
ACTIVITY = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.Drop)


class MainWindow(QMainWindow):
    """One window on one store folder. `applied` is called with settings that changed: language, theme."""

    def __init__(
        self,
        folder: Path,
        work: Work,
        settings: Settings,
        *,
        clock: Clock,
        reader: Reads,
        read: Callable[[Settings], Read],
        stop_reading: Callable[[], None],
        applied: Callable[[Settings], None],
    ) -> None:
        super().__init__()
        self._folder, self._work, self._settings, self._clock = folder, work, settings, clock
        self._reader = reader
        self._read, self._stop_reading, self._applied = read, stop_reading, applied
        self._keyring_name, self._keyring_opens = "", False
        self._book: Any = None
        self._desk: Desk | None = None
        self.workspace: Workspace | None = None
        self._backing_up: BackingUp | None = None
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        self.tray, self._review_wanted = Tray(self, work), False
        self.tray.review_asked.connect(self.show_review)
        self.tray.lock_asked.connect(self.lock)
        self.setMinimumSize(window_place.fitting(self, SMALLEST))
        window_place.put_back(self, settings.window, else_size=SIZE)
        self.retranslate()

    def start(self, *, passphrase: str = "", book: Any = None) -> None:
        """Show the way in: an open `book` or a `passphrase` if given, else the page that fits the folder."""
        self.show()
        if book is not None:
            self._enter(book)
        elif not opening.exists(self._folder):
            self._show_new_store()
        else:
            self._show_unlock(passphrase=passphrase)
        QTimer.singleShot(FIRST_PAINT_MS, self, self._load_ahead)

    def lock(self) -> None:
        """Close the book and throw away everything that was shown of it."""
        if self._book is not None:
            book = self._leave()
            forgetting.clear_clipboard()
            self._show_unlock(keyring=False)
            self._work.run(self, book.close, done=lambda _nothing: forgetting.clear_memory())

    def show_review(self) -> None:
        """Come to the front at today's review; when it is locked, at the way in, and there once that is done."""
        come_to_front(self)
        self._review_wanted = self.workspace is None
        if self.workspace is not None:
            self.workspace.go("due")

    def restore(self, file: Path, passphrase: str) -> None:
        """Put a backup in the place of the open book, which is then to be unlocked."""
        from cardkeeper.actions import backup

        book, folder, now = self._leave(), self._folder, self._clock.now()
        forgetting.clear_clipboard()

        def job(step: Callable[[int, int], None]) -> datetime:
            book.close()
            with backup.found(file, folder, passphrase=passphrase) as found:
                backup.put_back(found, folder, now=now, progress=step)
                return found.backup.made

        page = self._show_unlock(keyring=False)
        page.tell(translate("Window", "The backup is being put in place."))
        self._work.run_steps(
            page,
            job,
            progress=lambda done, total: page.tell(
                translate("Window", "The backup is being put in place: picture {done} of %n.", n=total, done=done)
            ),
            done=lambda made: page.tell(
                translate(
                    "Window",
                    "The store is as it was on {time}. The one of before is kept in its folder “aside”.",
                    time=wording.instant(made),
                )
            ),
            failed=page.failed,
        )

    def _leave(self) -> Any:
        """Throw away everything that was shown of the book, which is still to be closed."""
        self._idle.stop()
        book, self._book, self._desk = self._book, None, None
        self._keyring_opens = book is not None and book.rack.has("keyring")
        if self.workspace is not None:
            self.workspace.scanning.cancel()
            self.workspace = None
            self.tray.set_locked(locked=True)
        if self._backing_up is not None:
            self._backing_up.stop()
            self._backing_up = None
        for dialog in self.findChildren(QDialog):
            dialog.close()  # e.g. settings or an export that was left open
        return book

    def _load_ahead(self) -> None:
        """Load what opening needs while the passphrase is typed, and not before the window is on the screen."""
        self._work.run(self, _load_workspace, done=lambda _nothing: None)
        self.tray.stand(wanted=self._settings.notices)
        if sys.platform == "linux":
            from cardkeeper.ui.away import Away

            Away(self).left.connect(self.lock)
        self._work.run(self, opening.keyring_name, done=self._learn_keyring, lane="pictures")

    def retranslate(self) -> None:
        self.setWindowTitle(translate("Window", "CardKeeper"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in ACTIVITY and self._book is not None:
            self._wind_up()
            if isinstance(event, QKeyEvent) and event.keyCombination() == LOCK:  # no shortcut is heard over a dialog
                QTimer.singleShot(0, self, self.lock)
                return True
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep(replace(self._settings, window=window_place.noted(self)))
        book = self._leave()
        self._stop_reading()
        self._work.close()
        if book is not None:
            book.close()
        super().closeEvent(event)

    def _show_new_store(self) -> None:
        page = NewStore(
            lambda passphrase, keyring: opening.create(self._folder, passphrase, keyring=keyring),
            self._work,
            folder=str(self._folder),
            keyring_name=self._keyring_name,
        )
        page.created.connect(self._show_recovery_code)
        self._show(page)

    def _show_recovery_code(self, made: opening.Made) -> None:
        page = RecoveryCode(made.recovery_code)
        page.kept.connect(lambda: self._enter(made.book))
        self._show(page)

    def _show_unlock(self, *, passphrase: str = "", keyring: bool = True) -> Unlock:
        folder = self._folder

        def open_(**way: Any) -> Any:
            return opening.open_(folder, now=self._clock.now(), **way)

        page = Unlock(
            Ways(
                passphrase=lambda typed: open_(passphrase=typed),
                recovery=lambda code: open_(recovery=code),
                renew=lambda book, new, code: opening.change_passphrase(book, new, proof=code, now=self._clock.now()),
                keyring=(lambda: open_(keyring=True)) if self._keyring_name and self._keyring_opens else None,
                keyring_name=self._keyring_name,
                folder=str(folder),
            ),
            self._work,
        )
        page.opened.connect(self._enter)
        self._show(page)
        if passphrase:
            self._work.run(page, lambda: open_(passphrase=passphrase), done=self._enter, failed=page.failed)
        elif keyring:
            self._work.run(page, lambda: open_(keyring=True), done=self._enter, failed=lambda _why: None)
        return page

    def _enter(self, book: Any) -> None:
        from cardkeeper.actions import contacts
        from cardkeeper.ui.backing_up import BackingUp
        from cardkeeper.ui.own_rules.by_day import ByDay
        from cardkeeper.ui.workspace import Workspace

        self._book = book
        if (app := QApplication.instance()) is not None:  # not before: the first event heard costs 30 ms
            app.installEventFilter(self)
        self._desk = desk = Desk(book, self._work, self._settings, self._clock, self._reader)
        self.workspace = Workspace(desk, self._read(self._settings), self._stop_reading)
        self.workspace.lock_asked.connect(self.lock)
        self.workspace.settings_asked.connect(self._ask_settings)
        self.workspace.language_asked.connect(self._switch_language)
        self.workspace.settings_chosen.connect(self._change_settings)
        now = self._clock.now()
        self._work.run(self.workspace, lambda: contacts.purge_outdated(book, now=now), done=lambda _count: None)
        ByDay(desk, self.workspace)
        self._backing_up = BackingUp(desk, self.workspace)
        self._backing_up.failed.connect(self.workspace.trouble)
        self._show(self.workspace)
        self.tray.attend(self.workspace.today.notices)
        if self._review_wanted:
            self.show_review()
        self._wind_up()

    def _show(self, page: QWidget) -> None:
        self.setCentralWidget(page)
        page.setFocus()

    def _learn_keyring(self, name: str) -> None:
        self._keyring_name = name
        page = self.centralWidget()
        if isinstance(page, NewStore):
            page.offer_keyring(name)

    def _ask_settings(self) -> None:
        from cardkeeper.ui.settings_opening import open_settings

        open_settings(
            self._settings,
            self,
            desk=self._desk,
            keyring_name=self._keyring_name,
            changed=self._change_settings,
            restore=self.restore,
            backing_up=self._backing_up,
        )

    def _switch_language(self) -> None:
        """To the other of the two."""
        other = next(name for name in LANGUAGES if name != language())
        self._change_settings(replace(self._settings, language=other))

    def _change_settings(self, settings: Settings) -> None:
        self._keep(settings)
        self._applied(settings)
        self.tray.stand(wanted=settings.notices)
        if self.workspace is not None:
            self.workspace.use(settings, self._read(settings))
        self._wind_up()

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        try:
            settings_file.save(settings)
        except CardKeeperError as why:
            self._work.trouble.emit(why)

    def _wind_up(self) -> None:
        minutes = self._settings.lock_minutes
        self._idle.stop()
        if minutes and self._book is not None:
            self._idle.start(minutes * 60_000)


def _load_workspace() -> None:
    import cardkeeper.store.book
    import cardkeeper.ui.workspace  # noqa: F401
