"""Every control on one sheet, as a picture: python -m tests.ui.gallery light|dark zh_CN|en out.png [system font px]."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cardkeeper import i18n
from cardkeeper.model import Tier
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import KINDS, Button, IconButton, KeyCap
from cardkeeper.ui.controls.fields import ComboBox, PassphraseField, SearchField
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.controls.pills import TierButton
from cardkeeper.ui.controls.state import StateSentence
from cardkeeper.ui.focus import FocusRing
from cardkeeper.ui.palette import STATES


def row(*widgets: QWidget) -> QLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.px(8))
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch()
    return line


def sheet() -> QWidget:
    page = QWidget()
    page.setProperty("sheet", "surface")
    column = QVBoxLayout(page)
    column.addLayout(row(*(Label(f"{role} 张薇 Zhang 0123", role=role) for role in ("name", "end", "title"))))
    column.addLayout(row(*(Label(f"{role} 名片 0123", role=role) for role in ("listed", "value", "body", "label"))))
    column.addWidget(Rule())
    for kind in KINDS:
        column.addLayout(
            row(
                Button("扫描名片 Scan", kind=kind, icon="scan-line", key="Ctrl+N"),
                Button("Small", kind=kind, size="small"),
                Button("Large", kind=kind, size="large", icon="image"),
                Button("更新此人", kind=kind, menu=True),
                disabled := Button("Disabled", kind=kind),
                IconButton("pencil", "Edit", kind=kind if kind != "primary" else "quiet"),
                KeyCap("Tab"),
            )
        )
        disabled.setEnabled(False)
    column.addLayout(row(wide := Button("Wide", icon="scan-line", key="Ctrl+N", wide=True)))
    wide.setMinimumWidth(300)
    column.addLayout(row(*(tiers := [TierButton("1") for _ in Tier])))
    for button, tier in zip(tiers, reversed(Tier), strict=True):
        button.show_tier(tier)
    column.addLayout(row(*(StateSentence(state, f"{state} 已确认 · 9月2日") for state in STATES)))
    search = SearchField()
    search.edit.setText("zhangw")
    column.addLayout(row(search, PassphraseField(), box := ComboBox(), line := QLineEdit("142 0000 0036")))
    box.addItems(["简体中文", "English"])
    line.setMinimumWidth(160)
    column.addLayout(
        row(tick := QCheckBox("Keyring"), QCheckBox("Off"), one := QRadioButton("One"), QRadioButton("Two"))
    )
    tick.setChecked(True)
    one.setChecked(True)
    column.addStretch()
    search.edit.setFocus()
    return page


def main() -> None:
    choice, language, out, *size = sys.argv[1:]
    app = QApplication(["gallery", "-platform", "offscreen"])
    font = QFont("Roboto")
    font.setPixelSize(int(size[0]) if size else 13)
    app.setFont(font)
    i18n.use(language)
    kept = (theme.Theme(app, choice=choice), FocusRing(app))
    page = sheet()
    page.resize(1000, 640)
    page.show()
    page.activateWindow()
    QTest.qWait(100)
    page.grab().save(str(Path(out)))
    del kept


if __name__ == "__main__":
    main()
