"""Qt's own controls in the theme's colours: fields, menus, lists, scroll bars, message boxes, tooltips."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from cardkeeper import paths
from cardkeeper.ui.palette import STATES, Palette

RULES = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: ${px3}px ${px6}px; }
QLabel { background: transparent; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {
  background: $surface; color: $text; border: 1px solid $field; border-radius: ${px6}px;
  padding: 0 ${px8}px; selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit, QComboBox, QSpinBox, QDateEdit { min-height: ${px28}px; }
QPlainTextEdit, QTextEdit { padding: ${px4}px ${px6}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
  border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: $text3; border-color: $line; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; min-height: 0; }
QComboBox { padding-right: ${px28}px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${px28}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; outline: none;
  selection-background-color: $sel; selection-color: $text; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
.QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: ${px6}px;
  padding: 0 ${px12}px; min-height: ${px30}px; }
.QPushButton:hover { background: $hover; }
.QPushButton:default { background: $primary; color: $on_primary; border-color: $primary; font-weight: 700; }
.QPushButton:disabled { background: transparent; color: $text3; border-color: $line; font-weight: 400; }
QCheckBox, QRadioButton { color: $text; spacing: ${px8}px; min-height: ${px28}px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $text3; }
QCheckBox::indicator, QTableView::indicator { width: ${px14}px; height: ${px14}px; border: 1px solid $field;
  border-radius: ${px4}px; background: $surface; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: $primary; border-color: $primary;
  image: url("$tick"); }
QRadioButton::indicator { width: ${px14}px; height: ${px14}px; border: 1px solid $field; border-radius: ${half}px;
  background: $surface; }
QRadioButton::indicator:checked { width: ${hole}px; height: ${hole}px; border: ${px5}px solid $accent; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: ${px4}px; }
QMenu::item { padding: ${px6}px ${px24}px ${px6}px ${px8}px; border-radius: ${px4}px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $text3; }
QMenu::icon { padding-left: ${px8}px; }
QMenu::separator { height: 1px; background: $line; margin: ${px4}px ${px8}px; }
QMenuBar { background: $side; color: $text; }
QMenuBar::item:selected { background: $sel; }
QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
  selection-background-color: $sel; selection-color: $text; }
QAbstractItemView[popup="true"] { border: 1px solid $field; }
QHeaderView::section { background: $canvas; color: $text3; border: none; border-bottom: 1px solid $line;
  min-height: ${px28}px; padding: 0 ${px12}px; }
QTableView::item { padding: 0 ${px10}px; }
QScrollArea, QScrollArea > QWidget > QWidget[page="true"] { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: ${px10}px; }
QScrollBar:horizontal { height: ${px10}px; }
QScrollBar::handle { background: $field; border-radius: ${px2}px; margin: ${px3}px; }
QScrollBar::handle:vertical { min-height: ${px32}px; }
QScrollBar::handle:horizontal { min-width: ${px32}px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QDialog, QMessageBox { background: $canvas; }
QWidget[sheet="canvas"] { background: $canvas; }
QWidget[sheet="surface"] { background: $surface; }
QWidget[sheet="side"] { background: $side; }
QFrame[rule="true"] { background: $line; border: none; }
QFrame[panel="true"] { background: $surface; border: 1px solid $line; border-radius: ${px8}px; }
QLabel[ink="text2"] { color: $text2; }
QLabel[ink="text3"] { color: $text3; }
QLabel[ink="accent"] { color: $accent; }
""")

SIZES = (2, 3, 4, 5, 6, 8, 10, 12, 14, 24, 28, 30, 32)


def stylesheet(colours: Palette, px: Callable[[float], int]) -> str:
    """The one style sheet of the application, for `colours`, its sizes through `px`."""
    tokens = {name: token for name, token in vars(colours).items() if isinstance(token, str)}
    sizes = {f"px{size}": px(size) for size in SIZES}
    across = px(14) + 2  # of a radio button with its edge; a radius over half of it would make it square
    sizes |= {"half": across // 2, "hole": across - 2 * px(5)}
    tick = paths.resource("icons/tick-white.svg").as_posix()
    states = "\n".join(f'QLabel[ink="{name}"] {{ color: {colours.states[name].fg}; }}' for name in STATES)
    return RULES.substitute(tokens, tick=tick, **sizes) + states
