"""Opens the settings with the sections that need an open book."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cardkeeper.settings import Settings
from cardkeeper.ui.backing_up import BackingUp
from cardkeeper.ui.backup_section import BackupSection
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.health_section import HealthSection
from cardkeeper.ui.rhythm_section import RhythmSection
from cardkeeper.ui.security import Security
from cardkeeper.ui.settings_page import SettingsDialog
from cardkeeper.ui.window_section import INDUSTRIES, LEARNING, RULES, WindowSection


def open_settings(
    settings: Settings,
    parent: QWidget,
    *,
    desk: Desk | None,
    keyring_name: str,
    changed: Callable[[Settings], None],
    restore: Callable[..., None],
    rescue: Callable[[], None],
    backing_up: BackingUp | None,
) -> None:
    """Show the dialog; without an open book, without what belongs to one."""
    backups = BackupSection(desk) if desk is not None else None
    sections: list[QWidget] = []
    if desk is not None and backups is not None:
        health = HealthSection(desk)
        health.rescue_asked.connect(rescue)
        sections = [
            RhythmSection(desk),
            *(WindowSection(desk, way) for way in (INDUSTRIES, LEARNING, RULES)),
            backups,
            health,
            Security(desk, keyring_name=keyring_name),
        ]
    dialog = SettingsDialog(settings, parent, sections=sections)
    dialog.finished.connect(dialog.deleteLater)
    dialog.changed.connect(changed)
    if backups is not None:
        backups.folder_chosen.connect(lambda folder: dialog.choose("backup_folder", folder))
        backups.restore_asked.connect(restore)
        if backing_up is not None:
            backing_up.looked.connect(backups.look)
    dialog.open()
