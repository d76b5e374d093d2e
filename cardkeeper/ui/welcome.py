"""The first page of an empty book: drop photos here, try the samples, or bring contacts along."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cardkeeper.i18n import QT_TRANSLATE_NOOP, language, translate
from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.drop_area import DropArea
from cardkeeper.ui.controls.label import Label

STEPS = (
    (QT_TRANSLATE_NOOP("Welcome", "Scan"), QT_TRANSLATE_NOOP("Welcome", "Photograph the cards after the meeting")),
    (QT_TRANSLATE_NOOP("Welcome", "Review"), QT_TRANSLATE_NOOP("Welcome", "Look at what is doubtful, accept the rest")),
    (QT_TRANSLATE_NOOP("Welcome", "Re-verify"), QT_TRANSLATE_NOOP("Welcome", "Asked again in time, it stays true")),
)


class Welcome(QWidget):
    """Emits what was asked for; files dropped on it come by `area.dropped`."""

    photos_asked = Signal()
    samples_asked = Signal()
    import_asked = Signal()
    language_asked = Signal()
    settings_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.area = DropArea()
        self.choose = Button(kind="primary", icon="image", size="large")
        self.samples = Button(icon="book-open", size="large")
        self.bring = Button(icon="download", size="large")
        for button, asked in (
            (self.choose, self.photos_asked),
            (self.samples, self.samples_asked),
            (self.bring, self.import_asked),
        ):
            button.clicked.connect(asked)
            self.area.add(button)
        self.language = Button(kind="quiet", size="small")
        self.language.clicked.connect(self.language_asked)
        self.settings = IconButton("settings", "")
        self.settings.clicked.connect(self.settings_asked)
        self._heads = [Label(role="strong") for _ in STEPS]
        self._lines = [Label(role="label", ink="text2", wrap=True) for _ in STEPS]
        self._privacy = Label(ink="text2")
        self._lay_out()
        self.setFocusProxy(self.choose)
        order = (self.choose, self.samples, self.bring, self.language, self.settings)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.area.headline.setText(translate("Welcome", "Drop photos of cards here"))
        self.area.words.setText(
            translate(
                "Welcome",
                "Up to 200 at once: photos, PDF, e-mails and vCards; a copied picture or signature can be pasted",
            )
        )
        self.area.note.setText(
            translate("Welcome", "The samples are invented people and companies · vCard files can be imported")
        )
        self.choose.setText(translate("Welcome", "Choose photos"))
        self.samples.setText(translate("Welcome", "Try the sample cards"))
        self.language.setText("English" if language() == "zh_CN" else "简体中文")
        self.settings.set_name(translate("Welcome", "Settings (Ctrl+,)"))
        self.bring.setText(translate("Welcome", "Import contacts"))
        for (head, line), shown_head, shown_line in zip(STEPS, self._heads, self._lines, strict=True):
            shown_head.setText(translate("Welcome", head))
            shown_line.setText(translate("Welcome", line))
        self._privacy.setText(
            translate(
                "Welcome", "Photos and contacts stay on this computer, all encrypted; CardKeeper never goes online."
            )
        )

    def _lay_out(self) -> None:
        px = theme.px
        steps = QHBoxLayout()
        steps.setSpacing(px(32))
        for number, (head, line) in enumerate(zip(self._heads, self._lines, strict=True), start=1):
            words = QVBoxLayout()
            words.setSpacing(px(2))
            words.addWidget(head)
            words.addWidget(line)
            words.addStretch()
            step = QHBoxLayout()
            step.setSpacing(px(10))
            step.addWidget(StepNumber(number), 0, Qt.AlignmentFlag.AlignTop)
            step.addLayout(words, 1)
            steps.addLayout(step, 1)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(self.area)
        middle.addSpacing(px(28))
        middle.addLayout(steps)
        middle.addSpacing(px(32))
        middle.addLayout(self._promise())
        middle.addStretch(3)
        column = QWidget()
        column.setMaximumWidth(px(720))
        column.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        page = QHBoxLayout()
        page.addStretch(1)
        page.addWidget(column, 100)
        page.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(10), px(24), px(24))
        whole.addLayout(self._top())
        whole.addLayout(page, 1)

    def _promise(self) -> QHBoxLayout:
        lock = QLabel()
        lock.setPixmap(icons.pixmap("lock", ink="confirmed", ratio=self.devicePixelRatioF()))
        privacy = QHBoxLayout()
        privacy.setSpacing(theme.px(8))
        privacy.addStretch()
        privacy.addWidget(lock)
        privacy.addWidget(self._privacy)
        privacy.addStretch()
        return privacy

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.addStretch()
        top.addWidget(self.language)
        top.addWidget(self.settings)
        return top


class StepNumber(QWidget):
    """The number of a step in a pale circle."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._text = str(number)
        self.setFixedSize(theme.px(22), theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink("sel"))
        painter.drawEllipse(self.rect())
        painter.setFont(theme.font("pill"))
        painter.setPen(theme.ink("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
