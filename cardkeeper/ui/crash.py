"""Our own bug, told honestly: one window, and a report that holds places in the program and nothing personal."""

from __future__ import annotations

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from cardkeeper import bugs, paths
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate


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
        text = bugs.report(kind, trace, beside=f"Qt {qVersion()}")
        sys.stderr.write(text)
        self.happened.emit(text)

    def _tell(self, text: str) -> None:
        if self._told:  # one is enough, and telling may itself have failed
            return
        self._told = True
        kept = _keep(text)
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
