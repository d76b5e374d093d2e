"""`backup` and `restore`: the store into one file, and back after saying what that would change."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper import paths
from cardkeeper.errors import NoStore, StoreDamaged, WrongPassphrase
from cardkeeper.i18n import translate
from cardkeeper.ui import reports, wording

if TYPE_CHECKING:
    from cardkeeper.actions.backup import Difference
    from cardkeeper.cli.call import Call
    from cardkeeper.store.book import Book


def backup(call: Call) -> int:
    from cardkeeper.actions import backup as actions

    with call.book() as book:
        into = actions.folder(book, call.options.folder or call.settings.backup_folder)
        if call.options.folder:
            paths.make_private_folder(into)
        made = actions.back_up(book, into, now=call.now(), progress=call.progress)
    call.print(str(made.file))
    call.say(translate("Commands", "Backed up %n contact(s), and read the backup back.", n=made.contacts))
    if made.missing:
        call.say(translate("Commands", "%n picture(s) were missing from the store already.", n=made.missing))
    return 1 if made.missing else 0


def restore(call: Call) -> int:
    from cardkeeper.actions import backup as actions

    file = Path(call.options.file)
    actions.described(file)  # what is no backup is told before a passphrase is asked for
    passphrase = call.passphrase()
    with ExitStack() as stack:
        book = _present(call, passphrase)
        if book is not None:
            stack.callback(book.close)
        found = stack.enter_context(actions.found(file, call.store, book=book, passphrase=passphrase))
        if found.difference is not None:
            _say_difference(call, found.difference)
        if call.options.dry_run:
            return 0
        if book is not None:
            book.close()
        aside = actions.put_back(found, call.store, now=call.now(), progress=call.progress)
    call.say(translate("Commands", "The backup of {time} is the store now.", time=wording.instant(found.backup.made)))
    if aside is not None:
        call.say(translate("Commands", "The store of before is kept in {folder}.", folder=aside))
    return 0


def _present(call: Call, passphrase: str) -> Book | None:
    """The store of now, if there is one that opens with the same passphrase."""
    from cardkeeper.actions import opening

    try:
        return opening.open_(call.store, now=call.now(), passphrase=passphrase)
    except NoStore:
        return None
    except (StoreDamaged, WrongPassphrase) as why:
        call.say(wording.sentence(why))
        call.say(translate("Commands", "So what the backup would change can't be told."))
        return None


def _say_difference(call: Call, difference: Difference) -> None:
    for sign, names in (("+", difference.added), ("~", difference.changed), ("-", difference.missing)):
        for name in names:
            call.print(f"{sign} {name}")
    call.say(translate("Commands", "%n contact(s) come back (+).", n=len(difference.added)))
    call.say(translate("Commands", "%n contact(s) get the facts of the backup (~).", n=len(difference.changed)))
    call.say(translate("Commands", "%n contact(s) are not in the backup and go (-).", n=len(difference.missing)))
    for line in reports.restored_besides(difference):
        call.say(line)
