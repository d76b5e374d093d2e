"""A session at the real window: `python window_session.py STORE PHOTO OUT` says each step on standard output.

A store is made, a photo read by the reading process, reviewed, found and exported, the store locked and unlocked;
then it waits to be killed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer

from cardkeeper import app
from cardkeeper.ui.exchange import ExportDialog
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.new_store import NewStore, RecoveryCode
from cardkeeper.ui.unlock import Unlock
from cardkeeper.ui.workspace import Workspace

PATIENCE = 300_000  # ms; a crash window would wait for ever
PASSPHRASE = "four quiet words here"
Until = Callable[[], object]


def session(window: MainWindow, photo: Path, out: Path) -> Iterator[Until]:
    """Each step, and what to wait for after it."""
    page = window.centralWidget()
    assert isinstance(page, NewStore)
    for field in (page.passphrase.first, page.passphrase.again):
        field.edit.setText(PASSPHRASE)
    page.go.click()
    yield lambda: isinstance(window.centralWidget(), RecoveryCode)
    code = window.centralWidget()
    assert isinstance(code, RecoveryCode)
    code.safe.click()
    code.go.click()
    yield lambda: window.workspace
    space = window.workspace
    assert space is not None
    space.traffic.add([photo])
    yield lambda: not space.scanning.busy and space.places.review.sitting.case
    space.places.review.finish()
    yield lambda: space.counts is not None and space.counts.contacts == 1 and not space.counts.inbox
    yield from _search(space)
    dialog = ExportDialog(space.desk, None, space)
    dialog.export(out)
    yield out.exists
    window.lock()
    yield lambda: isinstance(window.centralWidget(), Unlock)
    lock = window.centralWidget()
    assert isinstance(lock, Unlock)
    lock.passphrase.edit.setText(PASSPHRASE)
    lock.go.click()
    yield lambda: window.workspace
    assert window.workspace is not None
    yield from _search(window.workspace)


def _search(space: Workspace) -> Iterator[Until]:
    space.go("contacts")
    space.contacts.list.search.edit.setText("zhangw")
    yield lambda: space.contacts.list.model.rowCount() == 1 and space.contacts.page.contact


def drive(window: MainWindow, steps: Iterator[Until]) -> None:
    """Go on to the next step whenever what was waited for is there."""
    waiting: list[Until] = [lambda: True]
    timer = QTimer(window, interval=20)

    def look() -> None:
        if waiting[0]():
            waiting[0] = next(steps, lambda: False)
            os.write(1, b"step\n")

    QTimer.singleShot(PATIENCE, lambda: os._exit(1))
    timer.timeout.connect(look)
    timer.start()


def main(store: str, photo: str, out: str) -> int:
    def opened(window: MainWindow) -> None:
        drive(window, session(window, Path(photo), Path(out)))

    return app.run(app.Launch(Path(store), fresh=False, language="zh_CN", passphrase=""), opened=opened)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
