"""The review page as a picture: python -m tests.ui.review.screen light|dark zh_CN|en out.png [width height]."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from cardkeeper import i18n
from cardkeeper.settings import Settings
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.focus import FocusRing
from cardkeeper.ui.review.page import ReviewPage
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp
from tests.ui.review import drawn


def wait(milliseconds: int) -> None:
    """Let the window live for a while; QTest.qWait would keep every other thread from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(page: ReviewPage) -> None:
    """Wait until a card is open and the small pictures in sight are there."""
    while page.card is None or not all(item.picture for item in page.sitting.queue.items[:4]):
        wait(50)
    wait(200)


def main(choice: str, language: str, out: str, width: str = "1224", height: str = "800") -> None:
    app = QApplication([])
    i18n.use(language)
    theme, ring = Theme(app, choice=choice), FocusRing(app)
    doubtful, clean = drawn.draft_of(drawn.BILINGUAL), drawn.draft_of(drawn.CLEAN)
    with tempfile.TemporaryDirectory() as folder:
        waiting = (clean, clean, doubtful, doubtful, "PhotoEmpty", None, clean, clean, clean, None, None, clean)
        book = drawn.book_with(Path(folder) / "book", *waiting)
        work = Work()
        page = ReviewPage(Desk(book, work, Settings(), drawn.Clock(), ScriptedHelp()))
        page.resize(int(width), int(height))
        page.show()
        page.begin()
        for step in (page.finish, page.sitting.skip, lambda: page.set_reading(6)):
            settle(page)
            step()
        settle(page)
        page.grab().save(out)
        work.close()
        book.close()
    del theme, ring


if __name__ == "__main__":
    main(*sys.argv[1:])
