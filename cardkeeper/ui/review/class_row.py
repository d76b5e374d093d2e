"""Industry and tier: a suggestion with its reason that one key takes, and every other choice one menu away."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Field, Tier
from cardkeeper.rules import tiers
from cardkeeper.rules.industries import Suggestion
from cardkeeper.rules.industry_list import offered, suggested
from cardkeeper.rules.tiers import Hint
from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.button import Button, KeyCap, PaintedButton
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.menus import show_below
from cardkeeper.ui.controls.pills import TierButton
from cardkeeper.ui.review.fact_row import GAP, LABEL_WIDTH
from cardkeeper.ui.wording import industry_name, tier_name, why_industry, why_tier

WIDEST_CHIP = 164
TIER_KEYS = {Tier.VIP: "Alt+V", Tier.KEY: "Alt+K", Tier.REGULAR: "Alt+R", Tier.PROSPECT: "Alt+P"}


class IndustryChip(PaintedButton):
    """The industry as a chip: filled when chosen, dashed while it is only a suggestion."""

    def __init__(self) -> None:
        super().__init__()
        self._sure = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_text(self, text: str, *, sure: bool) -> None:
        """Show an industry, `sure` when a person chose it."""
        self._sure = sure
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("label")).horizontalAdvance(self.text()) + theme.px(38)
        return QSize(min(width, theme.px(WIDEST_CHIP)), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(90)), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.colours().chip
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chip = QRectF(self.rect()).adjusted(0.5, 3.5, -0.5, -3.5)
        painter.setBrush(QColor(look.bg) if self._sure else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if self._sure else QPen(theme.ink("field"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(chip, theme.px(4), theme.px(4))
        painter.setFont(theme.font("label"))
        painter.setPen(QColor(look.fg))
        room = QRect(theme.px(8), 0, self.width() - theme.px(30), self.height())
        fitting = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 2)
        painter.drawText(room.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, fitting)
        arrow = QRectF(self.width() - theme.px(22), 0, theme.px(16), self.height())
        icons.paint(painter, arrow, "chevron-down", ink="text3", size=14)


class ClassRow(QWidget):
    """Asks for industry and tier; what is chosen comes back by `chosen(industry, tier)`."""

    chosen = Signal(str, object)

    def __init__(self, *, narrow: bool = False) -> None:
        super().__init__()
        self._narrow = narrow  # then key and name are in the tooltips only
        self.industry, self.tier = "", Tier.PROSPECT
        self._suggestion: Suggestion | None = None
        self._hint: Hint | None = None
        self._label = Label(role="label", ink="text3")
        self._label.setFixedWidth(theme.px(LABEL_WIDTH))
        self._chip, self._cap = IndustryChip(), KeyCap("Alt+I")
        self._reason = Label(role="label", ink="text3", wrap=True)
        self._tier_label, self._pill = Label(role="label", ink="text3"), TierButton(", ".join(TIER_KEYS.values()))
        self.tier_hint = Button(size="small", key="Alt+G")
        self.tier_hint.clicked.connect(self.take_tier)
        self._chip.clicked.connect(self.ask_industry)
        self._pill.clicked.connect(self._ask_tier)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(GAP))
        parts: tuple[QWidget, ...] = (self._label, self._chip, self._cap, self._tier_label, self._pill, self.tier_hint)
        for part in parts:
            row.addWidget(part)
        row.insertStretch(parts.index(self._tier_label))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(24 + GAP), 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._reason)
        self._reason.setContentsMargins(theme.px(LABEL_WIDTH + GAP), 0, 0, 0)
        self.setMinimumHeight(theme.px(30))

    def show_class(
        self, industry: str, tier: Tier, *, said: Mapping[Field, str], before: Suggestion | None = None
    ) -> None:
        """Show what is chosen, and what is suggested by what is `said` and by the industry of others `before`."""
        self.industry, self.tier = industry, tier
        company, title = said.get(Field.COMPANY, ""), said.get(Field.TITLE, "")
        domain = said.get(Field.WEBSITE, "") or said.get(Field.EMAIL, "").rpartition("@")[2]
        self._suggestion = suggested(company, title=title, domain=domain, before=before)
        self._hint = tiers.of_title(title, tier=tier)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        hint = self._suggestion if self._suggestion and not self.industry else None
        self._label.setText(translate("Review", "Industry"))
        self._tier_label.setText(translate("Review", "Tier"))
        code = self.industry or (hint.code if hint else "")
        self._chip.show_text(industry_name(code) if code else translate("Review", "Choose…"), sure=bool(self.industry))
        self._reason.setText(self._because())
        self._reason.setVisible(bool(self._because()))
        said = translate("Review", "Industry: {industry}", industry=self._chip.text())
        self._chip.setAccessibleName(said)
        self._chip.setAccessibleDescription(self._because())
        self._chip.setToolTip(f"{self._chip.text()} (Alt+I)")
        self._cap.setVisible(not self.industry and not self._narrow)
        self._tier_label.setVisible(not self._narrow)
        self._pill.show_tier(self.tier)
        self.tier_hint.setVisible(self._hint is not None)
        if self._hint is not None:
            self.tier_hint.setText(tier_name(self._hint.tier) + "?")
            self.tier_hint.setToolTip(why_tier(self._hint))
            self.tier_hint.setAccessibleDescription(why_tier(self._hint))

    def _because(self) -> str:
        if self._suggestion is None or (self.industry and self.industry != self._suggestion.code):
            return ""
        return why_industry(self._suggestion)

    def take_or_ask(self) -> None:
        """Take the suggestion; where there is none, or it is taken, ask."""
        if self._suggestion and not self.industry:
            self.chosen.emit(self._suggestion.code, self.tier)
        else:
            self.ask_industry()

    def take_tier(self) -> None:
        """Take the suggested tier; where there is none, ask."""
        if self._hint is not None:
            self.chosen.emit(self.industry, self._hint.tier)
        else:
            self._ask_tier()

    def ask_industry(self) -> None:
        """Show every industry."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code in offered():
            action = menu.addAction(industry_name(code))
            action.triggered.connect(lambda _on=False, code=code: self.chosen.emit(code, self.tier))
        menu.addSeparator()
        none = menu.addAction(translate("Review", "No industry"))
        none.triggered.connect(lambda: self.chosen.emit("", self.tier))
        show_below(menu, self._chip)

    def _ask_tier(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tier, key in TIER_KEYS.items():
            action = menu.addAction(f"{tier_name(tier)}\t{key}")
            action.triggered.connect(lambda _on=False, tier=tier: self.chosen.emit(self.industry, tier))
        show_below(menu, self._pill)
