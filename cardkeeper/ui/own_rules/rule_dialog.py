"""One rule is worded: if a contact fits a search, then what. How many fit now is said while it is typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardkeeper.actions import contacts, own_rules
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Tier
from cardkeeper.rules.own_rules import OwnRule, lack
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.fields import ComboBox, NumberField
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.facet_completion import FacetCompletion
from cardkeeper.ui.own_rules import words

WIDTH = 600
DAYS = 120
LONGEST = 365
SETTLED = 200
"""Milliseconds without a key after which it is counted who fits."""


class RuleDialog(QDialog):
    """`rule` to be changed, or a new one to be filled in."""

    def __init__(self, desk: Desk, rule: OwnRule, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._rule = desk, rule
        self.setWindowTitle(translate("Rules", "Rule"))
        self.name, self.condition = QLineEdit(rule.name), QLineEdit(rule.condition)
        self.condition.setPlaceholderText(translate("Rules", "tier:vip -has:email"))
        self.completion = FacetCompletion(desk, self.condition)
        self.fits = Label(role="label", ink="text3", wrap=True)
        self.fits.setMinimumHeight(2 * self.fits.fontMetrics().lineSpacing())  # a form gives it no more later
        self.tag, self.owner = QLineEdit(rule.tag), QLineEdit(rule.owner)
        self.promise, self.finding = QLineEdit(rule.promise), QLineEdit(rule.finding)
        self.tier, self.days = _tiers(rule.tier), NumberField()
        self.days.setRange(0, LONGEST)
        self.days.setPrefix(translate("Rules", "in "))
        self.days.setSuffix(translate("Rules", " days"))
        self.days.setValue(rule.days)
        self.days.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.days.setFixedWidth(theme.px(DAYS))
        self.error = ErrorNote()
        self.go = Button(translate("Rules", "Keep the rule"), kind="primary", key="Ctrl+Enter")
        self.go.clicked.connect(self.keep)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.keep)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self._count)
        self.condition.textChanged.connect(lambda _text: self._settled.start())
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._count()

    def worded(self) -> OwnRule:
        """The rule as it stands in the fields."""
        return replace(
            self._rule,
            name=self.name.text().strip(),
            condition=self.condition.text().strip(),
            tag=self.tag.text().strip(),
            tier=Tier(self.tier.currentData()) if self.tier.currentData() else None,
            owner=self.owner.text().strip(),
            promise=self.promise.text().strip(),
            days=self.days.value(),
            finding=self.finding.text().strip(),
        )

    def keep(self) -> None:
        """Keep the rule, unless something is lacking."""
        rule = self.worded()
        if what := lack(rule):
            self.error.say(words.lack(what))
            {"name": self.name, "deed": self.tag}.get(what, self.condition).setFocus()
            return
        book, now = self._desk.book, self._desk.clock.now()
        self._desk.work.run(
            self, lambda: own_rules.save(book, rule, now=now), done=lambda _: self.accept(), failed=self._failed
        )

    def _count(self) -> None:
        rule, book, today = self.worded(), self._desk.book, self._desk.clock.today()
        if not rule.facets or lack(rule) == "words":
            self.fits.setText(words.lack("words" if rule.facets else "condition"))
            return
        self._desk.work.run(
            self, lambda: contacts.count(book, rule.condition, today=today), done=self._counted, lane="search"
        )

    def _counted(self, count: int) -> None:
        self.fits.setText(
            translate(
                "Rules",
                "%n contact(s) fit now; each is looked at when it next changes, all when you say so.",
                n=count,
            )
        )

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(12))
        form.setVerticalSpacing(theme.px(8))
        promise = QHBoxLayout()
        promise.setSpacing(theme.px(8))
        promise.addWidget(self.promise, 1)
        promise.addWidget(self.days)
        self.promise.setAccessibleName(translate("Rules", "Add a follow-up"))
        self.days.setAccessibleName(translate("Rules", "Days until the follow-up"))
        self._add(form, translate("Rules", "Name of the rule"), self.name)
        self._add(form, translate("Rules", "If a contact fits"), self.condition)
        form.addRow("", self.fits)
        form.addRow(Label(translate("Rules", "Then"), role="strong"))
        self._add(form, translate("Rules", "Add the tag"), self.tag)
        self._add(form, translate("Rules", "Raise the tier to"), self.tier)
        form.addRow(Label(translate("Rules", "Add a follow-up"), role="label", ink="text3"), promise)
        self._add(form, translate("Rules", "Open a finding"), self.finding)
        self._add(form, translate("Rules", "Looked after by, if by nobody yet"), self.owner)
        cancel = Button(translate("Talks", "Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addLayout(form)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(WIDTH))
        self.name.setFocus()

    def _add(self, form: QFormLayout, name: str, part: QWidget) -> None:
        form.addRow(Label(name, role="label", ink="text3"), part)
        part.setAccessibleName(name)


def _tiers(chosen: Tier | None) -> ComboBox:
    """No tier, or one to be raised to; nobody is raised to the lowest."""
    box = ComboBox()
    box.addItem("–", "")
    for tier in reversed(list(Tier)[1:]):
        box.addItem(wording.tier_name(tier), tier.value)
    box.setCurrentIndex(max(0, box.findData(chosen.value if chosen else "")))
    return box
