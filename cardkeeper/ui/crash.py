"""Our own bug, told honestly: one window, and a report that holds places in the program and nothing personal."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from cardkeeper import __version__, paths
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it broke: the kind of error and the lines of code, never a value or a message, which may name people."""
    places = "".join(
        f"  {frame.filename.rpartition('cardkeeper')[2] or frame.filename}:{frame.lineno} {frame.name}\n"
        for frame in traceback.extract_tb(trace)
    )
    system = f"CardKeeper {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return f"{system}\n{datetime.now(UTC):%Y-%m-%d %H:%M}Z {kind.__name__}\n{places}"


class _Crash(QObject):
    happened = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._told = False
        self.happened.connect(self._tell)

    def caught(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = report(kind, trace)
        sys.stderr.write(text)
        self.happened.emit(text)

    def _tell(self, text: str) -> None:
        kept = _keep(text)
        if self._told:
            return
        self._told = True
        box = QMessageBox(QMessageBox.Icon.Critical, "CardKeeper", translate("Crash", "CardKeeper made a mistake"))
        box.setInformativeText(
            translate(
                "Crash",
                "What was saved is safe. Close CardKeeper and start it again. The report below holds no personal data; "
                "it is kept in {folder}.",
                folder=paths.log_folder() if kept else "–",
            )
        )
        box.setDetailedText(text)
        copy = box.addButton(translate("Crash", "Copy the report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        box.addButton(translate("Crash", "Close CardKeeper"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        QApplication.quit()


def watch(app: QApplication) -> None:
    """Have every exception that nobody expected end in the crash window."""
    sys.excepthook = _Crash(app).caught


def _keep(text: str) -> bool:
    try:
        paths.make_private_folder(paths.log_folder())
        paths.write_whole(paths.log_folder() / "crash.txt", text.encode(), private=True)
    except CardKeeperError:  # the report is on the screen all the same
        return False
    return True
