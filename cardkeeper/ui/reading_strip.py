"""How far the photos are: taken in, read, or waiting since somebody stopped the reading."""

from __future__ import annotations

from collections.abc import Callable

from cardkeeper.i18n import translate
from cardkeeper.ui import reports, wording
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.scanning import Scanning


class ReadingStrip(ProgressStrip):
    """Shows how far `scanning` is, stops it and has it go on."""

    def __init__(self, scanning: Scanning) -> None:
        self._say_again: Callable[[], None] = lambda: None
        super().__init__()
        self._scanning = scanning
        scanning.taking.connect(self._say_taking)
        scanning.progressed.connect(self._say_reading)
        scanning.rested.connect(self._say_rest)
        self.cancelled.connect(scanning.cancel)
        self.resumed.connect(scanning.resume)

    def retranslate(self) -> None:
        super().retranslate()
        self._say_again()

    def _say_taking(self, done: int, total: int) -> None:
        self._say_again = lambda: self._say_taking(done, total)
        words = translate("Workspace", "Taking files in: {done} of %n", n=total, done=done)
        self.show_step(done, total, words)

    def _say_reading(self, done: int, total: int) -> None:
        self._say_again = lambda: self._say_reading(done, total)
        words = translate("Workspace", "Reading cards: {done} of %n", n=total, done=done)
        self.show_step(done, total, wording.joined(words, reports.time_left(self._scanning.seconds_left)))

    def _say_rest(self, waiting: int) -> None:
        self._say_again = lambda: self._say_rest(waiting)
        if waiting:
            words = translate("Workspace", "%n photo(s) wait to be read", n=waiting)
            self.rest(words, translate("Workspace", "Go on reading"))
        else:
            self.finish()
