"""Our own bug ends in one window that tells of nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from cardkeeper import paths
from cardkeeper.ui import crash
from cardkeeper.ui.crash import _Crash


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What crash windows said, without stopping for them or leaving the program."""
    said: list[str] = []
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.detailedText()))
    monkeypatch.setattr(QApplication, "quit", lambda: None)
    return said


def _fail(watching: _Crash) -> None:
    try:
        raise ValueError("张薇 142 0000 0036")
    except ValueError as why:
        watching.caught(type(why), why, why.__traceback__)


def test_the_report_names_the_place_and_nobody(qapp: QApplication, told: list[str], tmp_path: Path) -> None:
    _fail(_Crash(qapp))
    (report,) = told
    assert "ValueError" in report
    assert "test_crash.py" in report
    assert "张薇" not in report
    assert (tmp_path / "log" / "crash.txt").read_text() == report


def test_a_bug_in_telling_of_a_bug_is_not_told_again(
    qapp: QApplication, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    watching = _Crash(qapp)

    def keep(_text: str) -> bool:
        _fail(watching)
        return False

    monkeypatch.setattr(crash, "_keep", keep)
    _fail(watching)
    assert len(told) == 1
