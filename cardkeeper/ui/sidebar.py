"""The sidebar: where one can go, and the filters by tier and industry, each with its count. Narrow, it is a rail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Tier
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.sidebar_entry import Entry


@dataclass(frozen=True)
class Place:
    """One entry: where it leads, what it is called, its icon; `badge` shows its count in a filled circle."""

    view: str
    name: str
    icon: str
    key: str
    badge: bool = False


PLACES = (
    Place("inbox", QT_TRANSLATE_NOOP("Sidebar", "Inbox"), "inbox", "Alt+1", badge=True),
    Place("due", QT_TRANSLATE_NOOP("Sidebar", "Today's review"), "calendar-check", "Alt+2", badge=True),
    Place("promised", QT_TRANSLATE_NOOP("Sidebar", "Follow-ups"), "calendar-clock", "Alt+0"),
    Place("contacts", QT_TRANSLATE_NOOP("Sidebar", "Contacts"), "contact-round", "Alt+3"),
    Place("duplicates", QT_TRANSLATE_NOOP("Sidebar", "Duplicates"), "layers-2", "Alt+6"),
    Place("quality", QT_TRANSLATE_NOOP("Sidebar", "Data quality"), "gauge", "Alt+4"),
    Place("trash", QT_TRANSLATE_NOOP("Sidebar", "Trash"), "trash-2", "Alt+5"),
)


class Sidebar(QFrame):
    """Emits `went` with a view, `filtered` with a tier or industry code ("" for all), `scan_asked`, `lock_asked`."""

    went = Signal(str)
    filtered = Signal(str, str)
    scan_asked = Signal()
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "side")
        self._rail = False
        self._empty = True
        self.scan = Button("", kind="primary", icon="scan-line", key="Ctrl+N", wide=True)
        self.scan.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.scan.clicked.connect(self.scan_asked)
        self.places = {place.view: Entry(icon=place.icon, badge=place.badge) for place in PLACES}
        self.tiers = {tier: Entry(tier=tier) for tier in reversed(Tier)}
        self.industries: dict[str, Entry] = {}
        self._tier_head, self._industry_head = Label(role="label", ink="text3"), Label(role="label", ink="text3")
        self._lists: QWidget | None = None
        self._lists_box, self._industry_box = QVBoxLayout(), QVBoxLayout()
        self._industry_box.setSpacing(0)
        self._group = QButtonGroup(self)
        for view, entry in self.places.items():
            self._group.addButton(entry)
            entry.clicked.connect(self._goes(view))
        for tier, entry in self.tiers.items():
            entry.clicked.connect(self._filters("tier", tier.value))
        self.kept = Label(role="label", ink="text2")
        self.lock = IconButton("lock", name="")
        self.lock.clicked.connect(self.lock_asked)
        self._lay_out()
        self.retranslate()

    def stand(self, view: str, *, tier: str = "", industry: str = "") -> None:
        """Show where the user is."""
        for name, entry in self.places.items():
            entry.setChecked(name == view)
        for one, entry in self.tiers.items():
            entry.setChecked(one.value == tier)
        for code, entry in self.industries.items():
            entry.setChecked(code == industry)

    def show_counts(self, places: dict[str, int], by_tier: dict[Tier, int], by_industry: dict[str, int]) -> None:
        """The numbers beside the entries, none in an empty book; industries nobody works in are left out."""
        self._empty = not places
        for view, entry in self.places.items():
            entry.count(places.get(view))
        for tier, entry in self.tiers.items():
            entry.count(by_tier.get(tier, 0))
        self._show_industries(by_industry)
        self._fold()

    def put_lists(self, lists: QWidget) -> None:
        """Give the smart lists their room, between the places and the tiers."""
        self._lists = lists
        self._lists_box.addWidget(lists)
        self._fold()

    def scan_is_primary(self, primary: bool) -> None:
        """One primary button a page: elsewhere the scan button is neutral."""
        self.scan.set_kind("primary" if primary else "neutral")

    def narrow(self, rail: bool) -> None:
        """Fold into a rail of icons, or out again."""
        self._rail = rail
        for entry in self.places.values():
            entry.rail(rail)
        self._fold()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        scan = translate("Sidebar", "Scan cards")
        self.scan.setText("" if self._rail else scan)
        self.scan.set_key("" if self._rail else "Ctrl+N")
        self.scan.setAccessibleName(scan)
        self.scan.setToolTip(f"{scan} (Ctrl+N)")
        for place in PLACES:
            self.places[place.view].name(translate("Sidebar", place.name))
        for tier, entry in self.tiers.items():
            entry.name(wording.tier_name(tier))
        for code, entry in self.industries.items():
            entry.name(wording.industry_name(code))
        self._tier_head.setText(translate("Sidebar", "Tier"))
        self._industry_head.setText(translate("Sidebar", "Industry"))
        self.kept.setText(translate("Sidebar", "Encrypted"))
        self.lock.set_name(translate("Sidebar", "Lock (Ctrl+L)"))

    def _show_industries(self, counts: dict[str, int]) -> None:
        shown = [code for code, count in sorted(counts.items(), key=lambda one: -one[1]) if count]
        if shown != list(self.industries):
            for entry in self.industries.values():
                self._industry_box.removeWidget(entry)
                entry.deleteLater()
            self.industries = {code: Entry() for code in shown}
            for code, entry in self.industries.items():
                entry.clicked.connect(self._filters("industry", code))
                self._industry_box.addWidget(entry)
        for code, entry in self.industries.items():
            entry.name(wording.industry_name(code))  # which the user may have changed
            entry.setToolTip(wording.industry_name(code))
            entry.count(counts[code])

    def _fold(self) -> None:
        for widget in (self._tier_head, *self.tiers.values(), self.kept):
            widget.setVisible(not self._rail and not (self._empty and widget is not self.kept))
        if self._lists is not None:
            self._lists.setVisible(not self._rail and not self._empty)
        for widget in (self._industry_head, *self.industries.values()):
            widget.setVisible(not self._rail and bool(self.industries))

    def _goes(self, view: str) -> Callable[[], None]:
        return lambda: self.went.emit(view)

    def _filters(self, kind: str, code: str) -> Callable[[bool], None]:
        return lambda checked: self.filtered.emit(kind, code if checked else "")

    def _lay_out(self) -> None:
        px = theme.px
        inner = QWidget()
        inner.setProperty("sheet", "side")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(8), 0, px(8), px(8))
        column.setSpacing(0)
        for entry in self.places.values():
            column.addWidget(entry)
        for head in (self._tier_head, self._industry_head):
            head.setContentsMargins(px(8), px(14), px(8), px(6))
        column.addLayout(self._lists_box)
        column.addWidget(self._tier_head)
        for entry in self.tiers.values():
            column.addWidget(entry)
        column.addWidget(self._industry_head)
        column.addLayout(self._industry_box)
        column.addStretch()
        column.setVerticalSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)  # a rail is narrower than its words
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, px(10), 0, px(6))
        whole.setSpacing(px(10))
        top = QVBoxLayout()
        top.setContentsMargins(px(8), 0, px(8), 0)
        top.addWidget(self.scan)
        whole.addLayout(top)
        whole.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(16), 0, px(10), 0)
        foot.addWidget(self.kept, 1)
        foot.addWidget(self.lock)
        whole.addWidget(Rule())
        whole.addLayout(foot)
