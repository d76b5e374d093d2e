"""Take every picture the documents show, from the real window on the bundled sample people: `screenshots.py FOLDER`.

The sample cards are really read, once. The clock and the fonts are fixed, so that a picture changes only when the
window does.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from cardkeeper.actions import capture, contacts, intake, opening, review, samples
from cardkeeper.model import CardState, Draft
from cardkeeper.ocr.scan import scan
from cardkeeper.ocr.worker import Reader
from cardkeeper.settings import Settings
from cardkeeper.store.book import Book
from cardkeeper.ui.desk import Clock
from cardkeeper.ui.focus import FocusRing
from cardkeeper.ui.language import Language
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.work import Work
from cardkeeper.ui.workspace import Workspace

SIZE = (1280, 800)
FONT, FONT_SIZE = "Roboto", 13
NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)
PASSPHRASE = "four quiet words here"  # noqa: S105 - of a store that lives as long as this script
OWNER = "张薇"
"""The sample person whose card is reviewed already, and who is looked at."""


class FixedClock(Clock):
    """The same Sunday morning for ever."""

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return NOW.date()


class Studio:
    """Opens windows, waits until they show what they should, and takes their pictures into `folder`."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app, self._folder = app, folder
        app.setFont(_font())
        app.setCursorFlashTime(0)
        self._language, self._theme = Language(app, "en"), Theme(app, choice="light")
        self._ring = FocusRing(app)

    def dress(self, language: str, theme: str = "light") -> None:
        """Speak `language` and wear `theme` from now on, in windows that are open too."""
        self._language.use(language)
        self._theme.choose(theme)
        wait(100)

    def open(self, store: Path, book: Book | None) -> MainWindow:
        """A window on a store, open at once if `book` is."""
        window = MainWindow(
            store,
            Work(),
            Settings(lock_minutes=0),
            clock=FixedClock(),
            reader=Reader(),
            read=lambda _settings: scan,
            stop_reading=lambda: None,
            applied=lambda _settings: None,
        )
        window.resize(*SIZE)
        window.start(book=book)
        window.activateWindow()
        return window

    def take(self, window: MainWindow, name: str) -> None:
        """The inside of the window as it is in a moment, as `name`.png."""
        wait(600)  # for small pictures that are still on their way
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        window.grab().save(buffer, "PNG")
        picture = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
        few = picture.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(self._folder / f"{name}.png", optimize=True)
        print(self._folder / f"{name}.png")


def main(folder: Path) -> None:
    """Take them all."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as until_done:
        home = Path(until_done.enter_context(tempfile.TemporaryDirectory(prefix="cardkeeper-pictures-")))
        os.environ["XDG_CONFIG_HOME"] = str(home / "config")
        studio = Studio(QApplication([]), folder.resolve())
        os.chdir(home)  # the page that unlocks names the store's folder, which must be the same in every run
        _take_empty(studio, Path(".local/share/empty"))
        _take_full(studio, Path(".local/share/cardkeeper"))


def _take_empty(studio: Studio, store: Path) -> None:
    window = studio.open(store, opening.create(store, PASSPHRASE).book)
    space = unlocked(window)
    for language, suffix in (("zh_CN", "zh"), ("en", "en")):
        studio.dress(language)
        until(lambda: space.pages.currentWidget() is space.welcome)
        studio.take(window, f"empty-{suffix}")
    window.close()


def _take_full(studio: Studio, store: Path) -> None:
    book = opening.create(store, PASSPHRASE).book
    samples.add_contacts(book, now=NOW, today=NOW.date())
    _read_cards(book)
    window = studio.open(store, book)
    space = unlocked(window)
    space.contacts.list.search.edit.setText("zhangw")
    until(lambda: space.contacts.page.head.name.text() == OWNER)
    space.contacts.list.search.edit.setFocus()
    for name, language, theme in (
        ("main-zh", "zh_CN", "light"),
        ("main-dark-zh", "zh_CN", "dark"),
        ("main-en", "en", "light"),
    ):
        studio.dress(language, theme)
        studio.take(window, name)
    for place, shown in (
        ("review", lambda: space.places.review.card is not None),
        ("due", lambda: space.today.person.contact is not None),
        ("quality", lambda: space.places.quality.shown is not None and not space.places.quality.progress.isVisible()),
        ("duplicates", lambda: space.duplicates.page.comparison.heads.people[0].picture is not None),
    ):
        space.go(place)
        until(shown)
        for language, suffix in (("zh_CN", "zh"), ("en", "en")):
            studio.dress(language)
            studio.take(window, f"{'today' if place == 'due' else place}-{suffix}")
    window.lock()
    for language, suffix in (("zh_CN", "zh"), ("en", "en")):
        studio.dress(language)
        studio.take(window, f"unlock-{suffix}")
    window.close()


def _read_cards(book: Book) -> None:
    """Put the sample cards into the inbox, all read, and the one of `OWNER` reviewed and kept with the person."""
    clock = FixedClock()
    first, *others = samples.cards()
    last = others.pop()
    intake.take_in(book, [first, _as_sent_by_chat(last), *others], now=NOW)
    while capture.read_next(book, _read, now=clock.now, today=clock.today()):
        pass
    known = contacts.found(book, OWNER, limit=1)[0]
    review.accept(book, capture.inbox(book, CardState.READY)[0].id, known, now=NOW)


def _as_sent_by_chat(photo: Path) -> bytes:
    """The photo as small as chats send it: something on it is doubtful then, and nothing on the samples is."""
    image = Image.open(photo).convert("RGB")
    image.thumbnail((500, 500))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=40)
    return out.getvalue()


def _read(photo: bytes) -> tuple[Draft, ...]:
    return scan(photo)


def _font() -> QFont:
    font = QFont(FONT)
    font.setPixelSize(FONT_SIZE)
    return font


def unlocked(window: MainWindow) -> Workspace:
    """What the window shows of its open book, once it is there."""
    until(lambda: window.workspace is not None)
    assert window.workspace is not None
    return window.workspace


def until(true: Callable[[], bool]) -> None:
    """Let the window live until something is true; SystemExit when it never is."""
    for _ in range(600):
        if true():
            return
        wait(50)
    raise SystemExit("the window never came to show what was wanted")


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
