"""The way in: a new store, the passphrase, a store that is damaged, a backup that takes its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cardkeeper.actions import opening
from cardkeeper.errors import SlotsDamaged, StoreDamaged
from cardkeeper.i18n import translate
from cardkeeper.ui import wording
from cardkeeper.ui.desk import Clock
from cardkeeper.ui.new_store import NewStore, RecoveryCode
from cardkeeper.ui.unlock import Progress, Unlock, Ways
from cardkeeper.ui.work import Work

if TYPE_CHECKING:
    from cardkeeper.actions.health import Keys
    from cardkeeper.store.book import Book


class Entrance(QObject):
    """Has a page shown by `show`, until `opened` carries the open book of `folder`.

    `backup_folder` tells where the user has backups kept, "" for with the store.
    """

    opened = Signal(object)

    def __init__(
        self,
        folder: Path,
        work: Work,
        clock: Clock,
        *,
        show: Callable[[QWidget], None],
        backup_folder: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folder, self._work, self._clock, self._show = folder, work, clock, show
        self._backup_folder = backup_folder
        self._page: QWidget | None = None
        self._way: dict[str, Any] = {}
        self.keyring_name, self.keyring_opens = "", False

    def begin(self, *, passphrase: str = "") -> None:
        """Show the page that fits the folder, and try the `passphrase`, if there is one, or the keyring."""
        if opening.exists(self._folder):
            self.unlock(passphrase=passphrase)
        else:
            self._make()

    def learn_keyring(self, name: str) -> None:
        """Offer the keyring of this `name`, which keeps what it is given; "" for none."""
        self.keyring_name = name
        if isinstance(self._page, NewStore):
            self._page.offer_keyring(name)

    def unlock(self, *, passphrase: str = "", keyring: bool = True) -> Unlock:
        """Show the page that asks for the passphrase, and try the one that is given, or else the keyring."""
        by_keyring = partial(self._open, keyring=True)
        page = Unlock(
            Ways(
                passphrase=lambda typed, step: self._open(step, passphrase=typed),
                recovery=lambda code, step: self._open(step, recovery=code),
                renew=lambda book, new, code: opening.change_passphrase(book, new, proof=code, now=self._clock.now()),
                keyring=by_keyring if self.keyring_name and self.keyring_opens else None,
                keyring_name=self.keyring_name,
                folder=str(self._folder),
            ),
            self._work,
        )
        page.opened.connect(self.opened)
        page.damaged.connect(self._hurt)
        self._turn_to(page)
        if passphrase:
            page.start(partial(self._open, passphrase=passphrase))
        elif keyring:
            page.try_first(by_keyring)
        return page

    def restore(self, file: Path, passphrase: str, *, book: Book | None = None) -> None:
        """Put a backup in the place of the store, whose open `book` is closed first; then it is to be unlocked."""
        from cardkeeper.actions import backup

        folder, now = self._folder, self._clock.now()

        def job(step: Callable[[int, int], None]) -> datetime:
            if book is not None:
                book.close()
            with backup.found(file, folder, passphrase=passphrase) as found:
                backup.put_back(found, folder, now=now, progress=step)
                return found.backup.made

        page = self.unlock(keyring=False)
        page.tell(translate("Window", "The backup is being put in place."))
        self._work.run_steps(
            page,
            job,
            progress=lambda done, total: page.tell(
                translate("Window", "The backup is being put in place: picture {done} of %n.", n=total, done=done)
            ),
            done=lambda made: page.tell(
                translate(
                    "Window",
                    "The store is as it was on {time}. The one of before is kept in its folder “aside”.",
                    time=wording.instant(made),
                )
            ),
            failed=page.failed,
        )

    def rescue(self, keys: Callable[[], Keys] | None) -> None:
        """Show what can be done for a damaged store; without `keys` only a backup helps."""
        from cardkeeper.ui.rescue import Rescue

        page = Rescue(self._folder, self._work, keys, now=self._clock.now)
        page.restore_asked.connect(self._ask_which)
        page.left.connect(lambda: self.unlock(keyring=False))
        page.resumed.connect(self._resume)
        self._turn_to(page)

    def _make(self) -> None:
        page = NewStore(
            lambda passphrase, keyring: opening.create(self._folder, passphrase, keyring=keyring),
            self._work,
            folder=str(self._folder),
            keyring_name=self.keyring_name,
        )
        page.created.connect(self._show_code)
        page.restore_asked.connect(self._ask_which)
        self._turn_to(page)

    def _show_code(self, made: opening.Made) -> None:
        page = RecoveryCode(made.recovery_code)
        page.kept.connect(lambda: self.opened.emit(made.book))
        self._turn_to(page)

    def _open(self, step: Progress, **way: Any) -> Any:
        self._way = way
        return opening.open_(self._folder, now=self._clock.now(), progress=step, **way)

    def _hurt(self, why: StoreDamaged) -> None:
        from cardkeeper.actions import health

        folder, way = self._folder, self._way
        self.rescue(None if isinstance(why, SlotsDamaged) else lambda: health.keys_of(folder, **way))

    def _ask_which(self) -> None:
        from cardkeeper.actions import backup
        from cardkeeper.ui.restore_dialog import RestoreDialog

        page, folder, chosen = self._page, self._folder, self._backup_folder()
        assert page is not None

        def ask(made: tuple[backup.Backup, ...]) -> None:
            dialog = RestoreDialog(self._work, folder, made, page)
            dialog.finished.connect(dialog.deleteLater)
            dialog.chosen.connect(self.restore)
            dialog.open()

        self._work.run(page, lambda: backup.nearby(folder, chosen), done=ask)

    def _resume(self, aside: Path | None) -> None:
        page = self.unlock(keyring=False)
        page.tell(
            translate("Rescue", "What was saved is the store now. The damaged one is kept in {folder}.", folder=aside)
        )

    def _turn_to(self, page: QWidget) -> None:
        self._page = page
        self._show(page)
