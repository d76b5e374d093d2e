"""The program in the tray: its menu, and what is told there; by the desktop where there is no tray.

It outlives a lock, so that a notice of the morning still leads somewhere in the afternoon.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from cardkeeper.actions import desktop_notice
from cardkeeper.actions.desktop_notice import Shown
from cardkeeper.i18n import translate
from cardkeeper.ui import icons
from cardkeeper.ui.first_window import come_to_front
from cardkeeper.ui.work import Work

if TYPE_CHECKING:
    from cardkeeper.ui.notices import Notices

CLICKS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """Emits what is asked of `window` there, and `unheard` with a title and a text that nobody could show."""

    review_asked = Signal()
    lock_asked = Signal()
    unheard = Signal(str, str)

    def __init__(self, window: QWidget, work: Work) -> None:
        super().__init__(window)
        self._window, self._work, self._wanted = window, work, False
        self._icon: QSystemTrayIcon | None = None
        self._shown: Shown | None = None
        self._ear: QSocketNotifier | None = None
        self.menu = QMenu(window)
        self.open, self.review, self.lock = (self.menu.addAction("") for _three in range(3))
        self.menu.addSeparator()
        self.quit = self.menu.addAction("")
        self.open.triggered.connect(self._bring_window)
        self.review.triggered.connect(self.review_asked)
        self.lock.triggered.connect(self.lock_asked)
        self.quit.triggered.connect(window.close)
        self.set_locked(locked=True)
        self.retranslate()

    def stand(self, *, wanted: bool) -> None:
        """Be in the tray, or leave it; where there is none yet, a notice looks for it again."""
        self._wanted = wanted
        if self._icon is None and wanted and QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(icons.icon("cardkeeper"), self)
            self._icon.setContextMenu(self.menu)
            self._icon.messageClicked.connect(self.review_asked)
            self._icon.activated.connect(self._activated)
            self.retranslate()
        if self._icon is not None:
            self._icon.setVisible(wanted)

    def attend(self, notices: Notices) -> None:
        """Tell what an unlocked window has to tell, until it locks."""
        self.set_locked(locked=False)
        notices.telling.connect(self.tell)
        self.unheard.connect(notices.show_banner)

    def set_locked(self, *, locked: bool) -> None:
        """Say whether there is something to lock."""
        self.lock.setEnabled(not locked)

    def tell(self, title: str, text: str) -> None:
        """Show a notice; a click on it asks for today's review."""
        self.stand(wanted=self._wanted)
        if self._icon is not None and self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.NoIcon)
            return
        self._work.run(
            self,
            partial(desktop_notice.show, title, text, click=self.review.text()),
            done=self._listen,
            failed=lambda _why: self.unheard.emit(title, text),
            lane="backup",
        )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.open.setText(translate("Tray", "Open CardKeeper"))
        self.review.setText(translate("Tray", "Today's review"))
        self.lock.setText(translate("Tray", "Lock"))
        self.quit.setText(translate("Tray", "Quit"))
        if self._icon is not None:
            self._icon.setToolTip(translate("Tray", "CardKeeper"))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in CLICKS:
            self._bring_window()

    def _bring_window(self) -> None:
        come_to_front(self._window)

    def _listen(self, shown: Shown) -> None:
        """Wait for what the user does with a notice; the one before is heard no more."""
        self._hang_up()
        self._shown = shown
        self._ear = QSocketNotifier(shown.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        self._hear()  # what came along with the desktop's answer does not wake the ear

    def _hear(self) -> None:
        heard = self._shown.heard() if self._shown is not None else ()
        if heard:
            self._hang_up()
        if desktop_notice.CLICKED in heard:
            self.review_asked.emit()

    def _hang_up(self) -> None:
        if self._ear is not None:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
        if self._shown is not None:
            self._shown.close()
        self._ear = self._shown = None
