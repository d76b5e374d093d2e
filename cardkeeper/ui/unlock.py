"""The book is opened: by passphrase, by the keyring, or by the recovery code and then a new passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from cardkeeper.errors import Cancelled, CardKeeperError, StoreDamaged
from cardkeeper.i18n import translate
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.fields import PassphraseField
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.new_passphrase import NewPassphrase
from cardkeeper.ui.controls.notes import Banner
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.quiet_page import QuietPage
from cardkeeper.ui.work import Task, Work

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Ways:
    """The ways into a book. Each gives back the open book or raises a CardKeeperError.

    The last argument of a way counts what has to be done first, for a book of an earlier version.

    `renew` gives an open book a new passphrase, proved by the recovery code that opened it. `keyring` is None where
    this computer has none that keeps things; `keyring_name` says whose it is. `folder` is where the book lies, for
    people to read.
    """

    passphrase: Callable[[str, Progress], Any]
    recovery: Callable[[str, Progress], Any]
    renew: Callable[[Any, str, str], object]
    keyring: Callable[[Progress], Any] | None = None
    keyring_name: str = ""
    folder: str = ""


class Unlock(QuietPage):
    """`opened` carries the open book, `damaged` why it can't be opened however right the passphrase is.

    The window stays alive while a passphrase is being tried.
    """

    opened = Signal(object)
    damaged = Signal(object)

    PASSPHRASE, RECOVERY, RENEWAL = range(3)

    def __init__(self, ways: Ways, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("lock", parent)
        self._ways, self._work = ways, work
        self._book: Any = None
        self._busy = False
        self.passphrase, self.code, self.renewed = PassphraseField(), QLineEdit(), NewPassphrase()
        self._labels = {self.passphrase: Label(role="label", ink="text3"), self.code: Label(role="label", ink="text3")}
        self.news = Banner("history")
        self.news.hide()
        self.column.addWidget(self.news)
        self._step = self.PASSPHRASE
        self._steps = tuple(self._page(field) for field in (self.passphrase, self.code, self.renewed))
        self.progress = ProgressStrip()
        self.progress.cancelled.connect(self._cancel)
        self._task: Task | None = None
        for page in (*self._steps, self.progress):
            self.column.addWidget(page)
        self.go = Button(kind="primary", key="Enter")
        self.other = Button(kind="quiet")
        self.keyring = Button()
        self.add_buttons(self.go, self.keyring)
        self.add_buttons(self.other)
        self.go.clicked.connect(self._try)
        self.other.clicked.connect(self._turn)
        self.keyring.clicked.connect(self._try_keyring)
        self.passphrase.text_changed.connect(self._refresh)
        self.code.textChanged.connect(self._refresh)
        self.renewed.changed.connect(self._refresh)
        for edit in (self.passphrase.edit, self.code, self.renewed.first.edit, self.renewed.again.edit):
            edit.returnPressed.connect(self._try)
        self.retranslate()
        self._show(self.PASSPHRASE)

    def tell(self, news: str) -> None:
        """Say above the fields what happened to the store."""
        self.news.say(news)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        for field, edit, text in (
            (self.passphrase, self.passphrase.edit, translate("Unlock", "Passphrase")),
            (self.code, self.code, translate("Unlock", "Recovery code")),
        ):
            self._labels[field].setText(text)
            edit.setAccessibleName(text)
        self.keyring.setText(translate("Unlock", "Use {keyring}", keyring=self._ways.keyring_name))
        self._say()

    def _page(self, field: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        if field in self._labels:
            column.addWidget(self._labels[field])
        column.addWidget(field)
        return page

    def _say(self) -> None:
        step = self._step
        self.headline.setText(
            (
                translate("Unlock", "Unlock CardKeeper"),
                translate("Unlock", "Unlock with the recovery code"),
                translate("Unlock", "Choose a new passphrase"),
            )[step]
        )
        self.words.setText(
            (
                translate("Unlock", "Your contacts are encrypted in {folder}.", folder=self._ways.folder),
                translate("Unlock", "You kept it when the store was made. Capitals and dashes do not matter."),
                translate("Unlock", "The store is open. The old passphrase stops working; the recovery code stays."),
            )[step]
        )
        renewal = step == self.RENEWAL
        self.go.setText(translate("Unlock", "Use this passphrase") if renewal else translate("Unlock", "Unlock"))
        recovery = step == self.RECOVERY
        self.other.setText(
            translate("Unlock", "Back to the passphrase") if recovery else translate("Unlock", "Use the recovery code")
        )

    def _show(self, step: int) -> None:
        self._step = step
        for place, page in enumerate(self._steps):
            page.setVisible(place == step)
        self.error.clear()
        self.other.setVisible(step != self.RENEWAL)
        self.keyring.setVisible(step == self.PASSPHRASE and self._ways.keyring is not None)
        self._say()
        self._refresh()
        field = (self.passphrase, self.code, self.renewed)[step]
        self.setFocusProxy(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        self._show(self.RECOVERY if self._step == self.PASSPHRASE else self.PASSPHRASE)

    def _refresh(self) -> None:
        filled = (bool(self.passphrase.text()), bool(self.code.text().strip()), self.renewed.ready())
        self.go.setEnabled(filled[self._step] and not self._busy)
        self.keyring.setEnabled(not self._busy)
        self.other.setEnabled(not self._busy)

    def _try(self) -> None:
        if not self.go.isEnabled():
            return
        step = self._step
        if step == self.PASSPHRASE:
            typed = self.passphrase.text()
            self.start(lambda step: self._ways.passphrase(typed, step))
        elif step == self.RECOVERY:
            code = self.code.text().strip()
            self.start(lambda step: self._ways.recovery(code, step), self._recovered)
        else:
            book, new, code = self._book, self.renewed.value(), self.code.text().strip()
            self.start(lambda _step: self._ways.renew(book, new, code), lambda _nothing: self._arrive(book))

    def _try_keyring(self) -> None:
        if self._ways.keyring is not None:
            self.start(self._ways.keyring)

    def start(
        self,
        way: Callable[[Progress], Any],
        done: Callable[[Any], None] | None = None,
    ) -> None:
        """Try a way in."""
        then = done or self._arrive
        self._busy = True
        self.error.clear()
        self._refresh()
        self._task = self._work.run_steps(
            self,
            way,
            progress=self._say_progress,
            done=lambda answer: self._answered(lambda: then(answer)),
            failed=lambda why: self._answered(lambda: self.failed(why)),
        )

    def try_first(self, way: Callable[[Progress], Any]) -> None:
        """Try a way that nobody chose, while somebody may be typing; nothing is said when it fails."""
        self._task = self._work.run_steps(
            self, way, progress=self._say_progress, done=self._arrive, failed=lambda _why: self.progress.finish()
        )

    def _answered(self, then: Callable[[], None]) -> None:
        self._busy = False
        self._task = None
        self.progress.finish()
        then()
        self._refresh()

    def _say_progress(self, done: int, total: int) -> None:
        words = translate("Unlock", "A new version brings the store up to date: {done} of %n", n=total, done=done)
        self.progress.show_step(done, total, words)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _recovered(self, book: Any) -> None:
        self._book = book
        self._show(self.RENEWAL)

    def _arrive(self, book: Any) -> None:
        self._book = None
        self.passphrase.edit.clear()
        self.code.clear()
        self.renewed.clear()
        self._show(self.PASSPHRASE)
        self.opened.emit(book)

    def failed(self, why: CardKeeperError) -> None:
        """Say why there was no way in."""
        if isinstance(why, Cancelled):
            return
        self.error.say(wording.sentence(why))
        if isinstance(why, StoreDamaged):
            self.damaged.emit(why)
        elif self._step == self.PASSPHRASE:
            self.passphrase.edit.selectAll()
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
