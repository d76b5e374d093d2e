"""The user's own rules: what they say, switched on and off with a key, and below them what fired last."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cardkeeper.actions import own_rules
from cardkeeper.actions.own_rules import Fired, OwnRule
from cardkeeper.i18n import translate
from cardkeeper.rules.own_rules import examples
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.own_rules import words
from cardkeeper.ui.own_rules.apply_dialog import ApplyDialog
from cardkeeper.ui.own_rules.examples_page import ExamplesPage
from cardkeeper.ui.own_rules.rule_dialog import RuleDialog
from cardkeeper.ui.rows_window import RowsWindow

SIZE = (860, 600)
Found = tuple[tuple[OwnRule, ...], tuple[Fired, ...]]


class RulesWindow(RowsWindow):
    """Insert words a new rule, Enter changes one, Space switches it off or on, Delete forgets it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, RowsTable(3, widest=0))
        self._rules: tuple[OwnRule, ...] = ()
        self.fired = RowsTable(4, widest=2)
        self.fired_head, self.nothing_fired = Label(role="strong"), Label(role="label", ink="text3")
        self.examples = ExamplesPage(examples())
        self.examples.chosen.connect(self.word)
        self.new_button, self.change_button = Button(icon="plus", key="Ins"), Button(icon="pencil", key="Enter")
        self.turn_button, self.remove_button = Button(key="Space"), Button(icon="trash-2", key="Del", kind="quiet")
        self.apply_button = Button(icon="users", key="A")
        self.new_button.clicked.connect(self._new)
        self.do(self._change, self.change_button, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.do(self._turn, self.turn_button, Qt.Key.Key_Space)
        self.do(self._ask_to_apply, self.apply_button, Qt.Key.Key_A)
        self.do(self._remove, self.remove_button, Qt.Key.Key_Delete)
        self.table.doubleClicked.connect(self._change)
        self.table.itemSelectionChanged.connect(self._allow)
        buttons = self.new_button, self.change_button, self.turn_button, self.apply_button, self.remove_button
        self.lay_out(self._body(), buttons=buttons, size=SIZE)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        book = self._desk.book
        self._desk.work.run(
            self, lambda: (own_rules.get_all(book), own_rules.fired(book)), done=self._show, failed=self.failed
        )

    def word(self, rule: OwnRule) -> None:
        """Word a new rule, or change one."""
        dialog = RuleDialog(self._desk, rule, self)
        dialog.accepted.connect(self.done_here)
        dialog.open()

    def done_here(self) -> None:
        super().done_here()
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self._new()
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
        self.apply_button.setEnabled(rule is not None and rule.active)
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
            self.change(lambda _step: own_rules.turn(book, rule, now=now))

    def _ask_to_apply(self) -> None:
        rule = self._chosen()
        if rule is not None and rule.active:
            dialog = ApplyDialog(self._desk, rule, self)
            dialog.chosen.connect(partial(self._apply, rule))
            dialog.open()

    def _apply(self, rule: OwnRule) -> None:
        book, now = self._desk.book, self._desk.clock.now()
        self.change(lambda step: own_rules.apply(book, rule, now=now, progress=step))

    def _remove(self) -> None:
        if rule := self._chosen():
            book, now = self._desk.book, self._desk.clock.now()
            self.change(lambda _step: own_rules.remove(book, rule, now=now))

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            translate("Rules", "Rules"),
            [translate("Rules", "Rule"), translate("Rules", "If"), translate("Rules", "Then")],
            note=translate(
                "Rules", "A rule looks at a contact that comes in or changes; one that counts days looks at everybody "
                "once a day. Ctrl+Z takes back what it did. It does not fire again while the contact goes on fitting."
            ),
        )  # fmt: skip
        self.fired_head.setText(translate("Rules", "What fired last"))
        self.nothing_fired.setText(translate("Rules", "No rule has fired yet."))
        self.fired.setAccessibleName(translate("Rules", "What fired last"))
        self.fired.name_columns(
            [translate("Audit", "When"), translate("Rules", "Rule"), translate("Rules", "Contact"),
             translate("Rules", "What it did")]
        )  # fmt: skip
        self.new_button.setText(translate("Rules", "New rule"))
        self.apply_button.setText(translate("Rules", "Apply to everybody now"))
        self.change_button.setText(translate("Rules", "Change"))
        self.remove_button.setText(translate("Rules", "Delete"))

    def _body(self) -> QWidget:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.examples)
        self._stack.addWidget(self.table)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._stack, 3)
        column.addWidget(self.fired_head)
        column.addWidget(self.nothing_fired)
        column.addWidget(self.fired, 2)
        return body
