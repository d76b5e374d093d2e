"""Each choice in the settings takes effect at once."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from cardkeeper.settings import Settings
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.settings_page import ROWS, SettingsDialog
from tests.ui.conftest import speak

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    shown = SettingsDialog(Settings(region="BR"))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def _box(dialog: SettingsDialog, name: str) -> ComboBox:
    box = dialog.controls[name]
    assert isinstance(box, ComboBox)
    return box


def test_a_choice_is_told_with_all_the_others_kept(qtbot: QtBot, dialog: SettingsDialog):
    with qtbot.waitSignal(dialog.changed) as heard:
        qtbot.keyClick(_box(dialog, "theme"), Qt.Key.Key_Down)
    assert heard.args == [Settings(region="BR", theme="light")]
    with qtbot.waitSignal(dialog.changed) as heard:
        qtbot.keyClick(dialog.controls["fast"], Qt.Key.Key_Space)
    assert heard.args == [Settings(region="BR", theme="light", fast=True)]


def test_a_value_that_is_not_on_offer_is_kept(dialog: SettingsDialog):
    assert _box(dialog, "region").currentData() == "BR"


def test_it_speaks_another_language_and_keeps_the_choices(dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cardkeeper.i18n._catalogue", lambda _language: {("Settings", "Colours"): ("颜色",)})
    speak("zh_CN", dialog)
    assert _box(dialog, "theme").accessibleName() == "颜色"
    assert _box(dialog, "region").currentData() == "BR"


def test_every_row_is_a_setting_with_its_default_on_offer():
    defaults = {line.name: line.default for line in dataclasses.fields(Settings)}
    for row in ROWS:
        assert defaults[row.name] in ([value for value, _text in row.values] or [True, False])


def test_every_control_has_a_name(dialog: SettingsDialog):
    assert all(control.accessibleName() for control in dialog.controls.values())
    assert isinstance(dialog.controls["fast"], QCheckBox)
