"""The window: locked it shows how to get in, unlocked the workspace; it keeps the settings and the idle clock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
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
from cardkeeper.ui import forgetting, window_place
from cardkeeper.ui.desk import Clock, Desk, Reads
from cardkeeper.ui.entrance import Entrance
from cardkeeper.ui.first_window import come_to_front
from cardkeeper.ui.tray import Tray
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
        self._work, self._settings, self._clock = work, settings, clock
        self._reader = reader
        self._read, self._stop_reading, self._applied = read, stop_reading, applied
        self._book: Any = None
        self._desk: Desk | None = None
        self.workspace: Workspace | None = None
        self._backing_up: BackingUp | None = None
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        self.entrance = Entrance(
            folder, work, clock, show=self._show, backup_folder=lambda: self._settings.backup_folder, parent=self
        )
        self.entrance.opened.connect(self._enter)
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
        else:
            self.entrance.begin(passphrase=passphrase)
        QTimer.singleShot(FIRST_PAINT_MS, self, self._load_ahead)

    def lock(self) -> None:
        """Close the book and throw away everything that was shown of it."""
        if self._book is not None:
            book = self._leave()
            forgetting.clear_clipboard()
            self.entrance.unlock(keyring=False)
            self._work.run(self, book.close, done=lambda _nothing: forgetting.clear_memory())

    def show_review(self) -> None:
        """Come to the front at today's review; when it is locked, at the way in, and there once that is done."""
        come_to_front(self)
        self._review_wanted = self.workspace is None
        if self.workspace is not None:
            self.workspace.go("due")

    def restore(self, file: Path, passphrase: str) -> None:
        """Put a backup in the place of the open book, which is then to be unlocked."""
        book = self._leave()
        forgetting.clear_clipboard()
        self.entrance.restore(file, passphrase, book=book)

    def rescue(self) -> None:
        """Close the open book, which is damaged, and show what can be done for it."""
        from cardkeeper.actions import health

        book = self._leave()
        forgetting.clear_clipboard()
        keys = health.keys_in(book)
        self.entrance.rescue(lambda: keys)
        self._work.run(self, book.close, done=lambda _nothing: None)

    def _leave(self) -> Any:
        """Throw away everything that was shown of the book, which is still to be closed."""
        self._idle.stop()
        book, self._book, self._desk = self._book, None, None
        self.entrance.keyring_opens = book is not None and book.rack.has("keyring")
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
        self._work.run(self, opening.keyring_name, done=self.entrance.learn_keyring, lane="pictures")

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
        page.show()  # a window that comes to the front in between gives the keyboard to nobody who is hidden yet
        page.setFocus()

    def _ask_settings(self) -> None:
        from cardkeeper.ui.settings_opening import open_settings

        open_settings(
            self._settings,
            self,
            desk=self._desk,
            keyring_name=self.entrance.keyring_name,
            changed=self._change_settings,
            restore=self.restore,
            rescue=self.rescue,
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
