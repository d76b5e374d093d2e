"""Asking for files: the system's own dialog where there is one, else Qt's with every word in the user's language."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cardkeeper.i18n import translate


def files_to_open(parent: QWidget, title: str, *, kinds: str, suffixes: Iterable[str], several: bool) -> list[Path]:
    """The files that were chosen, of `suffixes`, which are called `kinds`; none when nothing was."""
    endings = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in suffixes)
    dialog = _dialog(parent, title, f"{kinds} ({endings})")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def file_to_save(parent: QWidget, title: str, *, kind: str, name: str) -> Path | None:
    """Where to write a file, `name` unless the user has a better one; None when there is nowhere."""
    dialog = _dialog(parent, title, f"{kind} (*{Path(name).suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return next(iter(_chosen(dialog)), None)


def folder_to_use(parent: QWidget, title: str) -> Path | None:
    """The folder that was chosen, or made; None when none was."""
    dialog = _dialog(parent, title, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_chosen(dialog)), None)


def _dialog(parent: QWidget, title: str, kind: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(Path.home()), kind)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    # Qt's own Chinese lacks these two.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Files", "Folder:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Files", "Kind:"))
    return dialog


def _chosen(dialog: QFileDialog) -> list[Path]:
    chosen = [Path(file) for file in dialog.selectedFiles()] if dialog.exec() else []
    dialog.deleteLater()
    return chosen
