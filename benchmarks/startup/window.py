"""One window that says when it was first painted and what it cost, then closes: `bare` or `cardkeeper`."""

from __future__ import annotations

import sys
import time
from pathlib import Path


def main() -> None:
    which, store, rest = sys.argv[1:]
    if which == "bare":
        bare(float(rest))
    else:
        ours(store, float(rest))


def bare(rest: float) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    watch(rest)
    app.exec()


def ours(store: str, rest: float) -> None:
    from cardkeeper.app import Launch, run

    run(Launch(Path(store), fresh=False, language="en", passphrase=""), opened=lambda _window: watch(rest))


def watch(rest: float) -> None:
    """Note the time once everything that `show` asked for is done, and the memory after a rest."""
    from PySide6.QtCore import QCoreApplication, QTimer

    def shown() -> None:
        found = f"{time.time()} {time.process_time()}"
        QTimer.singleShot(int(rest * 1000), lambda: finish(found))

    def finish(found: str) -> None:
        print(found, memory(), flush=True)
        QCoreApplication.exit()

    QTimer.singleShot(0, shown)


def memory() -> float:
    """Resident megabytes of this process."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return float("nan")


if __name__ == "__main__":
    main()
