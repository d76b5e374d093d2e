"""The book: made, opened, locked, closed; read by many threads at once, changed by one at a time.

A folder holds `book.db` (SQLCipher), `slots.json` (its key, sealed), `pictures/` and a lock. Each change is one
transaction with its journal entry, its search rows and what else is derived; listeners hear of it after the commit.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from cardkeeper import paths
from cardkeeper.errors import Cancelled, KeyringUnavailable, NoStore, StoreExists, StoreLocked
from cardkeeper.model import Change
from cardkeeper.store import audit, derived, engine, firing, journal, keys, migrations, pending, pictures, place
from cardkeeper.store.lock import FolderLock
from cardkeeper.store.place import FILE, exists
from cardkeeper.store.rack import Rack
from cardkeeper.store.schema_copy import keep as keep_schema
from cardkeeper.store.stop import Stop
from cardkeeper.store.writing import Progress, Writing, silent

MOST_IDS = 1000
"""A change of more things than this says "any of them"."""


def create(
    folder: Path, passphrase: str, *, keyring: bool = False, cost: keys.Cost = keys.ORDINARY
) -> tuple[Book, str]:
    """Make a book and open it; with it comes its recovery code, which is kept nowhere.

    With `keyring` the system's keyring opens it too, if it can; `Book.rack.has("keyring")` tells. Raises StoreExists,
    PassphraseTooShort, StoreInUse, FolderNotWritable, DiskFull; the folder then holds no book.
    """
    paths.make_private_folder(folder)
    paths.make_private_folder(folder / pictures.FOLDER)
    lock = FolderLock(folder)
    try:
        if exists(folder):
            raise StoreExists(folder=folder)
        key, part = keys.new_key(), folder / f"{FILE}.part"
        slots, code = keys.new_slots().with_passphrase(key, passphrase, cost).with_recovery(key)
        part.unlink(missing_ok=True)  # of a making that was cut short
        paths.make_private_file(part)
        _bring_up_to_date(part, key)
        keys.save(slots, folder)
        part.rename(folder / FILE)  # the last step: until now there is no book
        paths.sync_folder(folder)
        book = Book(folder, key, slots, lock)
    except BaseException:
        lock.release()
        raise
    if keyring:
        _keep_if_possible(book)
    return book, code


def open_book(
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery: str | None = None,
    keyring: bool = False,
    progress: Progress = silent,
) -> Book:
    """Open the book by one of its slots; `progress` counts what an older book needs first, and may cancel.

    Raises NoStore, StoreInUse, StoreDamaged, StoreTooNew(version, known), and for its slot WrongPassphrase,
    WrongRecoveryCode or KeyringUnavailable.
    """
    if not exists(folder):
        raise NoStore(folder=folder)
    if (folder / place.RESTORE).is_dir():
        _finish_restoring(folder)
    slots = keys.load(folder)
    if passphrase is not None:
        key = slots.by_passphrase(passphrase)
    elif recovery is not None:
        key = slots.by_recovery(recovery)
    elif keyring:
        key = slots.by_keyring()
    else:
        raise ValueError("no way to open it")
    lock = FolderLock(folder)  # not before: a keyring that hangs must not keep the passphrase out
    try:
        engine.check_file(folder / FILE)
        _bring_up_to_date(folder / FILE, key, progress)
        paths.make_private_folder(folder / pictures.FOLDER)
        return Book(folder, key, slots, lock, progress=progress)
    except BaseException:
        lock.release()
        raise


def _finish_restoring(folder: Path) -> None:
    lock = FolderLock(folder)
    try:
        place.finish_restoring(folder)
    except OSError as why:
        raise paths.cause_of(why, folder) from why
    finally:
        lock.release()


def _bring_up_to_date(file: Path, key: bytes, progress: Progress = silent) -> None:
    with engine.failures(file.parent), closing(engine.connect(file, keys.derived(key, "database"))) as connection:
        migrations.migrate(connection, file, progress=progress)


def _keep_if_possible(book: Book) -> None:
    try:
        book.rack.keep_in_keyring()
    except KeyringUnavailable:
        return  # a convenience: the passphrase opens the book all the same


class Book:
    """An open book. Made by `create` and `open_book` only."""

    def __init__(
        self, folder: Path, key: bytes, slots: keys.Slots, lock: FolderLock, *, progress: Progress = silent
    ) -> None:
        self.folder = folder
        self.rack = Rack(folder, key, slots, self._while_open)
        self._key, self._lock = key, lock
        database = keys.derived(key, "database")
        self._fingerprint_key = keys.derived(key, "fingerprints")
        self._readers = engine.readers(folder / FILE, database)
        self._writer = engine.writer(folder / FILE, database)
        self._write_lock = threading.Lock()
        self._state = threading.Condition()
        self._reading = 0
        self._closed = False
        self._listeners: list[Callable[[Change], None]] = []
        self._tidy(progress)

    @property
    def locked(self) -> bool:
        """Whether it has been closed."""
        return self._closed

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Have `listener` called after each commit, in the thread that wrote: once for contacts, once for cards."""
        self._listeners.append(listener)

    @contextmanager
    def read(self, stop: Stop | None = None) -> Iterator[Connection]:
        """One state of the book, to be asked from any thread. Raises StoreLocked, StoreDamaged, Cancelled."""
        with self._counted(), engine.failures(self.folder), self._readers.connect() as connection:
            if stop is None:
                yield connection
                return
            with stop.watch(connection.connection.driver_connection):
                yield connection
            if stop.stopped:  # too late to interrupt, and yet nobody wants the answer
                raise Cancelled

    @contextmanager
    def write(
        self, action: str, *, at: datetime, step: bool = True, audited: bool | None = None, **facts: object
    ) -> Iterator[Writing]:
        """One change to the book, all of it or nothing.

        `action` and `facts` (of JSON) name it in the history and in "undo …"; a change without `step` is work in the
        background, which undo passes over. `audited` ones go into the audit log, as steps do. Raises StoreLocked,
        StoreDamaged, DiskFull, FolderNotWritable.
        """
        with self._transaction(at, step=step) as writing:
            yield writing
            if step:
                firing.run(writing)
                facts |= {"fired": writing.fired} if writing.fired else {}
            journal.record(writing, action, facts)
            touched = {"contacts": len(writing.contacts), "cards": len(writing.before["card"])}
            if (step if audited is None else audited) and any(touched.values()):
                self._audit(writing.connection, action, at=at, facts=facts | touched)

    def undo(self, *, at: datetime, progress: Progress = silent, only: int | None = None) -> journal.Step | None:
        """Take back the last step and say which it was; None when there is none, or it is not the `only` one meant."""
        with self._transaction(at) as writing:
            writing.progress = progress
            return self._audited("undo", journal.undo(writing, only=only), writing)

    def redo(self, *, at: datetime, progress: Progress = silent) -> journal.Step | None:
        """Do the step last taken back again and say which it was; None when there is none."""
        with self._transaction(at) as writing:
            writing.progress = progress
            return self._audited("redo", journal.redo(writing), writing)

    def note(self, what: str, *, at: datetime, **facts: object) -> None:
        """Write into the audit log what changed nothing in the book: an export, an unlocking."""
        with self._transaction(at, step=False) as writing:
            self._audit(writing.connection, what, at=at, facts=facts)

    def picture(self, connection: Connection, picture: int) -> bytes:
        """A picture by the id of its row; StoreDamaged when it is not as it was kept."""
        return pictures.get(connection, self.folder, picture)

    def key_for(self, use: str) -> bytes:
        """The 256-bit key for one use."""
        return keys.derived(self._key, use)

    def copy_to(self, file: Path) -> None:
        """Write the database as it stands to a new file, under the same key; DiskFull, FolderNotWritable."""
        with self.read() as connection, engine.failures(file.parent):
            engine.copy(connection.connection.driver_connection, file, self.key_for("database"))

    def index_again(self) -> None:
        """Make the search index and all that is derived anew."""
        with self._while_open(), engine.failures(self.folder):
            with self._writer.begin() as connection:
                derived.rebuild(connection)
            keep_schema(self._writer, self.folder / FILE, self.key_for("database"))

    def close(self) -> None:
        """Wait for whoever reads or writes, then close the files and let go of the lock; StoreLocked from then on."""
        with self._write_lock, self._state:
            if self._closed:
                return
            self._closed = True
        with self._state:  # without the other lock: a reader may want to write, and is told that it is too late
            self._state.wait_for(lambda: not self._reading)
        # Leaving the program while a thread holds a keyed connection can crash it.
        self._readers.dispose()
        self._writer.dispose()
        self._lock.release()

    def _audit(self, connection: Connection, what: str, *, at: datetime, facts: Mapping[str, object]) -> None:
        audit.add(connection, self.key_for("audit"), what, at=at, facts=facts)

    def _audited(self, what: str, step: journal.Step | None, writing: Writing) -> journal.Step | None:
        if step is not None:
            self._audit(writing.connection, what, at=writing.at, facts={"of": step.action})
        return step

    @contextmanager
    def _while_open(self) -> Iterator[None]:
        """Alone among those who change the book, and before it is closed."""
        with self._write_lock:
            if self._closed:
                raise StoreLocked
            yield

    def _tidy(self, progress: Progress) -> None:
        """At opening: an index of this version's making, no pictures that nothing points to, events in the log."""
        events = pending.read(self.folder)
        try:
            with engine.failures(self.folder):
                with self._writer.begin() as connection:
                    derived.rebuild_if_old(connection, progress=progress)
                    pictures.sweep(connection, self.folder)
                    for event in events:
                        self._audit(connection, event.what, at=event.at, facts=event.facts)
                keep_schema(self._writer, self.folder / FILE, self.key_for("database"))
        except BaseException:
            self._writer.dispose()
            raise
        if events:
            pending.forget(self.folder)

    @contextmanager
    def _counted(self) -> Iterator[None]:
        with self._state:
            if self._closed:
                raise StoreLocked
            self._reading += 1
        try:
            yield
        finally:
            with self._state:
                self._reading -= 1
                self._state.notify_all()

    @contextmanager
    def _transaction(self, at: datetime, *, step: bool = True) -> Iterator[Writing]:
        with self._while_open(), engine.failures(self.folder), self._writer.connect() as connection:
            writing = Writing(connection, self.folder, at, step, self._fingerprint_key)
            try:
                with connection.begin():
                    yield writing
                    rows = writing.before["row"].keys() - writing.before["contact"].keys()
                    derived.refresh(connection, writing.before["contact"], rows=sorted(rows), progress=writing.progress)
            except BaseException:
                pictures.remove(writing.new_files)
                raise
        self._tell(writing)

    def _tell(self, writing: Writing) -> None:
        for what, touched in (
            ("contacts", writing.contacts), ("cards", writing.before["card"]), ("lists", writing.before["list"]),
            ("rules", writing.before["rule"]), ("industries", writing.before["industry"]),
            ("wordings", writing.before["wording"]),
        ):  # fmt: skip
            ids = tuple(touched)
            if ids:
                change = Change(what, ids if len(ids) <= MOST_IDS else ())
                for listener in self._listeners:
                    listener(change)
