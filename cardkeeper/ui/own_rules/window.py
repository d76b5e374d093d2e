"""The user's own rules: what they say, switched on and off with a key, and below them what fired last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cardkeeper.actions import contacts, own_rules
from cardkeeper.actions.own_rules import Fired, OwnRule
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.rules.own_rules import examples
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.controls.undo_bar import UndoBar
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.own_rules import words
from cardkeeper.ui.own_rules.examples_page import ExamplesPage
from cardkeeper.ui.own_rules.rule_dialog import RuleDialog

SIZE = (860, 600)
Found = tuple[tuple[OwnRule, ...], tuple[Fired, ...]]


class RulesWindow(QDialog):
    """Works on the open book of `desk`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rules: tuple[OwnRule, ...] = ()
        self._steps = 0
        self.note, self.error = Label(role="label", ink="text3", wrap=True), ErrorNote()
        self.table, self.fired = RowsTable(3, widest=0), RowsTable(4, widest=2)
        self.fired_head, self.nothing_fired = Label(role="strong"), Label(role="label", ink="text3")
        self.examples = ExamplesPage(examples())
        self.new_button, self.change_button = Button(icon="plus", key="Ins"), Button(icon="pencil", key="Enter")
        self.turn_button, self.remove_button = Button(key="Space"), Button(icon="trash-2", key="Del", kind="quiet")
        self._close = Button()
        self.undo_bar = UndoBar(self)
        self._lay_out()
        self._connect()
        self._say()
        self.refresh()

    def refresh(self) -> None:
        """Look into the book again."""
        book = self._desk.book
        self._desk.work.run(
            self, lambda: (own_rules.get_all(book), own_rules.fired(book)), done=self._show, failed=self._failed
        )

    def word(self, rule: OwnRule) -> None:
        """Word a new rule, or change one."""
        dialog = RuleDialog(self._desk, rule, self)
        done = translate("Rules", "Rule kept")
        dialog.accepted.connect(lambda: self._done(done))
        dialog.open()

    def undo(self) -> None:
        """Take back what was done here, the last first."""
        if self._steps:
            book, now = self._desk.book, self._desk.clock.now()
            self._steps -= 1
            self.undo_bar.hide()
            self._desk.work.run(
                self, lambda: contacts.undo(book, now=now), done=lambda _: self.refresh(), failed=self._failed
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on_rules = {
            Qt.Key.Key_Return: self._change, Qt.Key.Key_Enter: self._change, Qt.Key.Key_Space: self._turn,
            Qt.Key.Key_Delete: self._remove,
        }  # fmt: skip
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.key() == Qt.Key.Key_Insert:
            self._new()
        elif self.table.hasFocus() and event.key() in on_rules:
            on_rules[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)

    def _show(self, found: Found) -> None:
        self._rules, fired = found
        current = max(0, self.table.currentRow())
        self.table.setRowCount(len(self._rules))
        for place, rule in enumerate(self._rules):
            name = rule.name if rule.active else translate("Rules", "{name} (off)", name=rule.name)
            icon = icons.icon("fork" if rule.active else "eye-off")
            self.table.put(place, (name, rule.condition, words.deeds(rule)), icon=icon, faint=not rule.active)
        self.fired.setRowCount(len(fired))
        for place, one in enumerate(fired):
            texts = wording.instant(one.at), one.rule, one.person, words.did(one.did)
            self.fired.put(place, texts, icon=icons.icon("contact-round"))
        self._stack.setCurrentWidget(self.table if self._rules else self.examples)
        self.table.choose(current)
        self.fired.setVisible(bool(fired))
        self.nothing_fired.setVisible(not fired)
        self._allow()

    def _allow(self) -> None:
        rule = self._chosen()
        for button in (self.change_button, self.turn_button, self.remove_button):
            button.setEnabled(rule is not None)
        off = rule is not None and not rule.active
        self.turn_button.setText(translate("Rules", "Switch on") if off else translate("Rules", "Switch off"))

    def _chosen(self) -> OwnRule | None:
        row = self.table.currentRow()
        return self._rules[row] if 0 <= row < len(self._rules) else None

    def _new(self) -> None:
        self.word(OwnRule("", ""))

    def _change(self) -> None:
        if rule := self._chosen():
            self.word(rule)

    def _turn(self) -> None:
        if rule := self._chosen():
            book, now = self._desk.book, self._desk.clock.now()
            said = translate("Rules", "Rule switched off") if rule.active else translate("Rules", "Rule switched on")
            self._do(lambda: own_rules.turn(book, rule, now=now), said)

    def _remove(self) -> None:
        if rule := self._chosen():
            book, now = self._desk.book, self._desk.clock.now()
            said = translate("Rules", "Rule deleted; what it did stays")
            self._do(lambda: own_rules.remove(book, rule, now=now), said)

    def _do(self, change: Callable[[], None], said: str) -> None:
        self.error.clear()
        self._desk.work.run(self, change, done=lambda _: self._done(said), failed=self._failed)

    def _done(self, said: str) -> None:
        self._steps += 1
        self.undo_bar.tell(said, self.undo)
        self.refresh()
        self.table.setFocus()

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _say(self) -> None:
        self.setWindowTitle(translate("Rules", "Rules"))
        self.note.setText(translate(
            "Rules", "A rule looks at a contact that comes in or changes. What it does is part of that step: Ctrl+Z "
            "takes both back. It does not fire again while the contact goes on fitting."
        ))  # fmt: skip
        self.table.setAccessibleName(translate("Rules", "Rules"))
        self.table.name_columns([translate("Rules", "Rule"), translate("Rules", "If"), translate("Rules", "Then")])
        self.fired_head.setText(translate("Rules", "What fired last"))
        self.nothing_fired.setText(translate("Rules", "No rule has fired yet."))
        self.fired.setAccessibleName(translate("Rules", "What fired last"))
        self.fired.name_columns(
            [translate("Audit", "When"), translate("Rules", "Rule"), translate("Rules", "Contact"),
             translate("Rules", "What it did")]
        )  # fmt: skip
        self.new_button.setText(translate("Rules", "New rule"))
        self.change_button.setText(translate("Rules", "Change"))
        self.remove_button.setText(translate("Rules", "Delete"))
        self._close.setText(translate("Settings", "Close"))

    def _connect(self) -> None:
        self.new_button.clicked.connect(self._new)
        self.change_button.clicked.connect(self._change)
        self.turn_button.clicked.connect(self._turn)
        self.remove_button.clicked.connect(self._remove)
        self.examples.chosen.connect(self.word)
        self.table.doubleClicked.connect(self._change)
        self.table.itemSelectionChanged.connect(self._allow)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.examples)
        self._stack.addWidget(self.table)
        footer = QWidget()
        footer.setProperty("footer", "true")  # the undo bar stays clear of it
        foot = QHBoxLayout(footer)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.px(8))
        for button in (self.new_button, self.change_button, self.turn_button, self.remove_button):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(self.note)
        column.addWidget(self._stack, 3)
        column.addWidget(self.fired_head)
        column.addWidget(self.nothing_fired)
        column.addWidget(self.fired, 2)
        column.addWidget(self.error)
        column.addWidget(footer)
        wanted = QSize(*(theme.px(side) for side in SIZE))
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size()))
