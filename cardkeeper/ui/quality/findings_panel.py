"""The open findings: the worst first, narrowed by kind and owner; below, what is known of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout

from cardkeeper.actions import findings
from cardkeeper.actions.findings import Asked, Item
from cardkeeper.i18n import translate
from cardkeeper.ui import theme, verdicts
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.quality.detail import Detail
from cardkeeper.ui.quality.findings_model import HEIGHT, ITEM, SHARES, FindingsDelegate, FindingsModel
from cardkeeper.ui.quality.panel import Panel
from cardkeeper.ui.quality.tile import NAMES

T = TypeVar("T")


class FindingsPanel(Panel):
    """Emits `opened` with the finding to do something about, by Enter, a double click or a click on its next step."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked, self._count, self._measure = Asked(), 0, ""
        self.title, self.caption = Label(role="strong"), Label(role="label", ink="text3")
        self.kind, self.owner = ComboBox(), ComboBox()
        self.model = FindingsModel(desk.clock.today())
        self.table = _table(self.model)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(self._open)
        self.table.clicked.connect(self._clicked)
        self.detail = Detail(desk)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.kind.activated.connect(self._narrow)
        self.owner.activated.connect(self._narrow)
        self._lay_out()
        self.setFocusProxy(self.table)
        self.retranslate()

    def ask(self, asked: Asked, *, measure: str = "") -> None:
        """List these findings; those of several kinds are of a `measure`."""
        self._asked, self._measure = asked, measure
        self.refresh()

    def refresh(self) -> None:
        """Ask again for what is listed."""
        book, asked, today = self._desk.book, self._asked, self._desk.clock.today()
        self._run(lambda: findings.listed(book, asked, today=today), self._show)
        self._run(lambda: findings.kinds_and_owners(book, today=today), self._fill)

    def current(self) -> Item | None:
        """The finding that is chosen."""
        found = self.table.currentIndex().data(ITEM)
        return found if isinstance(found, Item) else None

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        settled = self._asked.settled_since is not None
        heading = translate("Quality", "Settled findings") if settled else translate("Quality", "Open findings")
        self.title.setText(heading)
        self.table.setAccessibleName(self.title.text())
        self.kind.setAccessibleName(translate("Quality", "Kind of finding"))
        self.owner.setAccessibleName(translate("Quality", "Owner"))
        shown = len(self.model.items)
        every = translate("Quality", "%n, worst first", n=self._count)
        some = translate("Quality", "the worst {shown} of %n", n=self._count, shown=shown)
        self.caption.setText(every if shown == self._count else some)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = self.table.viewport().width()
        for column, share in enumerate(SHARES):
            self.table.setColumnWidth(column, whole * share // 100)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.table.currentIndex())
                return True
            return self.detail.press(event.text().upper())
        return super().eventFilter(watched, event)

    def _run(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self._desk.work.run(self, job, done=done, lane="counting")

    def _show(self, answer: tuple[int, tuple[Item, ...]]) -> None:
        row = max(0, self.table.currentIndex().row())
        self._count, items = answer
        self.model.show(items)
        self.retranslate()
        if items:
            self.table.selectRow(min(row, len(items) - 1))
        else:
            self.detail.show_item(None)

    def _fill(self, counted: tuple[dict[str, int], dict[str, int]]) -> None:
        codes, owners = counted
        self.kind.clear()
        self.kind.addItem(translate("Quality", "All kinds"), None)
        if self._asked.kinds:
            self.kind.addItem(translate("Quality", NAMES[self._measure]), "")
        for code, n in codes.items():
            self.kind.addItem(f"{verdicts.sentence(code)} · {n:,}", code)
        chosen_kind = "" if self._asked.kinds else self._asked.code or None
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen_kind)))
        self.owner.clear()
        self.owner.addItem(translate("Quality", "All owners"), None)
        for name, n in owners.items():
            self.owner.addItem(f"{name or translate('Quality', 'Nobody')} · {n:,}", name)
        chosen = self._asked.owner
        self.owner.setCurrentIndex(0 if chosen is None else max(0, self.owner.findData(chosen)))

    def _narrow(self) -> None:
        code, owner = self.kind.currentData(), self.owner.currentData()
        kinds = self._asked.kinds if code == "" else ()
        self.ask(Asked(kinds=kinds, code=code or "", owner=owner), measure=self._measure)

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.detail.show_item(index.data(ITEM))

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == len(SHARES) - 1:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if isinstance(item := index.data(ITEM), Item):
            self.opened.emit(item)

    def _lay_out(self) -> None:
        px = theme.px
        top = QHBoxLayout()
        top.setContentsMargins(px(16), px(4), px(16), px(4))
        top.setSpacing(px(8))
        for part in (self.title, self.caption):
            top.addWidget(part)
        top.addStretch()
        for choice in (self.kind, self.owner):
            choice.setMaximumWidth(px(240))
            top.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, px(4), 1, px(4))
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)


def _table(model: FindingsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setItemDelegate(FindingsDelegate(table))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setMouseTracking(True)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setMinimumHeight(theme.px(28 + 5 * HEIGHT))
    rows, head = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setMinimumSectionSize(theme.px(HEIGHT))
    rows.setDefaultSectionSize(theme.px(HEIGHT))
    head.setHighlightSections(False)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head.setStretchLastSection(True)
    return table
