"""Puts the parts of the window together and runs it."""

from __future__ import annotations

import builtins
import os
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper import i18n, libraries
from cardkeeper.errors import LibraryMissing, StoreInUse
from cardkeeper.settings import Settings, load

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from cardkeeper.ocr.worker import Reader
    from cardkeeper.ui.desk import Clock
    from cardkeeper.ui.main_window import MainWindow
    from cardkeeper.ui.scanning import Read


@dataclass(frozen=True)
class Launch:
    """What the window is started with: the store's folder or a throw-away one, the language, a passphrase or ""."""

    store: Path
    fresh: bool
    language: str
    passphrase: str


def run(launch: Launch, *, opened: Callable[[MainWindow], None] = lambda _window: None) -> int:
    """Open the window, tell `opened`, and stay until it closes; the exit code."""
    lacking = libraries.missing()
    if lacking:
        from cardkeeper.ui import wording

        i18n.use(launch.language)
        why = LibraryMissing(names=", ".join(lacking), line=libraries.install_line(lacking))
        sys.stderr.write(wording.sentence(why) + "\n")
        return why.exit_code
    _prepare_environment()
    plain_import = builtins.__import__
    from PySide6.QtWidgets import QApplication

    builtins.__import__ = plain_import  # PySide's reads and keeps the source of all that is imported from then on
    app = QApplication(sys.argv[:1])
    app.setApplicationName("cardkeeper")
    app.setDesktopFileName("cardkeeper")
    from cardkeeper.ui import first_window

    if not launch.fresh and first_window.call(launch.store):
        return _say_already_open(launch)
    with ExitStack() as until_closed:
        window = _window(app, launch, until_closed)
        _close_on_signals(window)
        opened(window)
        return app.exec()


def _window(app: QApplication, launch: Launch, until_closed: ExitStack) -> MainWindow:
    from cardkeeper.ocr.worker import Reader
    from cardkeeper.ui import crash
    from cardkeeper.ui.desk import Clock
    from cardkeeper.ui.first_window import FirstWindow, come_to_front
    from cardkeeper.ui.focus import FocusRing
    from cardkeeper.ui.language import Language
    from cardkeeper.ui.main_window import MainWindow
    from cardkeeper.ui.theme import Theme
    from cardkeeper.ui.work import Work

    settings = load()
    crash.watch(app)
    language = Language(app, launch.language)
    theme = Theme(app, choice=settings.theme)
    FocusRing(app)
    reader = Reader()
    until_closed.callback(reader.stop)

    def applied(new: Settings) -> None:
        nonlocal settings
        if new.language != settings.language or new == settings:  # --lang holds until one is chosen, even the kept one
            language.use(new.language or i18n.closest(language.system))
        theme.choose(new.theme)
        settings = new

    clock, folder = Clock(), _fresh_folder(until_closed) if launch.fresh else launch.store
    window = MainWindow(
        folder,
        Work(),
        settings,
        clock=clock,
        reader=reader,
        read=lambda now: _reading(reader, now),
        stop_reading=reader.stop,
        applied=applied,
    )
    FirstWindow(folder, window).called.connect(partial(come_to_front, window))
    if launch.fresh:
        _start_fresh(window, folder, clock)
    else:
        window.start(passphrase=launch.passphrase)
    return window


def _say_already_open(launch: Launch) -> int:
    from cardkeeper.ui import wording

    i18n.use(launch.language)
    why = StoreInUse(folder=launch.store)
    if sys.stderr is not None:  # as it is in a window of Windows
        sys.stderr.write(wording.sentence(why) + "\n")
    return why.exit_code


def _fresh_folder(until_closed: ExitStack) -> Path:
    import tempfile

    return Path(until_closed.enter_context(tempfile.TemporaryDirectory(prefix="cardkeeper-")))


def _start_fresh(window: MainWindow, folder: Path, clock: Clock) -> None:
    """Show the samples. Whoever started it is told the passphrase, which a window that locked itself asks for."""
    import secrets

    from cardkeeper.actions import samples

    passphrase = secrets.token_urlsafe(9)
    window.start(book=samples.fresh(folder, now=clock.now(), today=clock.today(), passphrase=passphrase))
    if sys.stderr is not None:  # as it is in a window of Windows
        sys.stderr.write(i18n.translate("Commands", "Passphrase: ") + passphrase + "\n")


def _reading(reader: Reader, settings: Settings) -> Read:
    return partial(reader.read, fast=settings.fast, region=settings.region)


def _prepare_environment() -> None:
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in os.environ.get(name, ""):  # OpenCV's wheel with Qt in it leaves these behind
            del os.environ[name]
    if sys.platform == "linux":
        os.environ.setdefault("QT_IM_MODULES", "fcitx;ibus")  # else nobody can type Chinese with fcitx


def _close_on_signals(window: MainWindow) -> None:
    from PySide6.QtCore import QTimer

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: window.close())
    # Python handles a signal only when it runs: give it a moment now and then.
    wake = QTimer(window, interval=500)
    wake.timeout.connect(lambda: None)
    wake.start()
