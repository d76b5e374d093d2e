"""How a book becomes one of today: steps by `user_version`, each whole or not at all.

A released step is never edited; the next one goes to the end. A new book walks them all. Before the first step on a
book that holds something, a copy of it is made beside it. A book from a newer CardKeeper is refused untouched.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from cardkeeper.errors import StoreDamaged, StoreTooNew
from cardkeeper.paths import cause_of, sync_folder
from cardkeeper.store import aliases, apart, aside, indexing, industries, lists, looking, signs, twins
from cardkeeper.store.writing import Progress, silent

Step = Callable[[Any], None]


def migrate(connection: Any, file: Path, *, steps: Sequence[Step] | None = None, progress: Progress = silent) -> None:
    """Bring the book behind the driver's connection up to date; StoreTooNew, StoreDamaged, DiskFull.

    `progress` counts steps; when it raises, those taken stay, and the next opening takes the others.

    Step and version number share one transaction, which we begin ourselves: the driver would commit half a step.
    Foreign keys rest meanwhile, or rebuilding a table would delete its children; they are checked before the commit.
    """
    steps = STEPS if steps is None else steps
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(steps):
        raise StoreTooNew(version=version, known=len(steps))
    if 0 < version < len(steps):
        _copy(connection, file, version)
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number in range(version, len(steps)):
            progress(number - version, len(steps) - version)
            _take(connection, steps[number], number + 1, file.parent)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _take(connection: Any, step: Step, version: int, folder: Path) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        step(connection)
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise StoreDamaged(folder=folder)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _copy(connection: Any, file: Path, version: int) -> None:
    """Put the book as it was beside it: encrypted as it is, and whole, because the log is written back first."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    part, copy = file.with_suffix(".part"), file.with_name(f"{file.stem}-version-{version}{file.suffix}")
    try:
        shutil.copyfile(file, part)
        part.chmod(0o600)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(copy)
        sync_folder(file.parent)
    except OSError as why:
        part.unlink(missing_ok=True)
        raise cause_of(why, file.parent) from why


def _first(connection: Any) -> None:
    for statement in _FIRST.split(";"):
        connection.execute(statement)


_FIRST = """
CREATE TABLE contacts (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, tier TEXT NOT NULL, industry TEXT NOT NULL,
  categories TEXT NOT NULL, reviewed INTEGER NOT NULL, extra TEXT NOT NULL, created TEXT NOT NULL,
  updated TEXT NOT NULL, deleted TEXT,
  name TEXT NOT NULL DEFAULT '', other_name TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',
  company TEXT NOT NULL DEFAULT '', sort_key TEXT NOT NULL DEFAULT '', due_on TEXT, trouble TEXT NOT NULL DEFAULT '');
CREATE INDEX contacts_by_name ON contacts (sort_key) WHERE deleted IS NULL;
CREATE INDEX contacts_by_tier ON contacts (tier, sort_key) WHERE deleted IS NULL;
CREATE INDEX contacts_by_industry ON contacts (industry, sort_key) WHERE deleted IS NULL;
CREATE INDEX contacts_by_due ON contacts (due_on) WHERE deleted IS NULL;
CREATE INDEX contacts_by_updated ON contacts (updated) WHERE deleted IS NULL;
CREATE INDEX contacts_in_trash ON contacts (deleted) WHERE deleted IS NOT NULL;
CREATE TABLE facts (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE, position INTEGER NOT NULL,
  key TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, kind TEXT NOT NULL, form TEXT,
  extension TEXT NOT NULL, name TEXT, address TEXT, printed TEXT NOT NULL, confidence REAL NOT NULL,
  source TEXT NOT NULL, since TEXT, invalid TEXT NOT NULL,
  PRIMARY KEY (contact_id, position)) WITHOUT ROWID;
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  fact TEXT NOT NULL, how TEXT NOT NULL, result TEXT NOT NULL, on_day TEXT NOT NULL, by_whom TEXT NOT NULL,
  reason TEXT NOT NULL);
CREATE INDEX evidence_of_contact ON evidence (contact_id);
CREATE TABLE photos (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, data BLOB NOT NULL);
CREATE TABLE contact_photos (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE, position INTEGER NOT NULL,
  photo_id INTEGER NOT NULL REFERENCES photos (id), mime TEXT NOT NULL,
  PRIMARY KEY (contact_id, position)) WITHOUT ROWID;
CREATE INDEX contact_photos_by_photo ON contact_photos (photo_id);
CREATE TABLE pictures (id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, key BLOB NOT NULL);
CREATE TABLE cards (
  id INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL, name TEXT NOT NULL, added TEXT NOT NULL,
  photo_id INTEGER NOT NULL REFERENCES pictures (id), flat_id INTEGER REFERENCES pictures (id), draft TEXT,
  text TEXT NOT NULL DEFAULT '', thumbnail BLOB, contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  reason TEXT NOT NULL DEFAULT '', facts TEXT NOT NULL DEFAULT '{}', fingerprint TEXT UNIQUE, discarded TEXT);
CREATE INDEX cards_by_contact ON cards (contact_id);
CREATE INDEX cards_by_state ON cards (state);
CREATE INDEX cards_by_photo ON cards (photo_id);
CREATE INDEX cards_by_flat ON cards (flat_id);
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, action TEXT NOT NULL, facts TEXT NOT NULL,
  state TEXT NOT NULL);
CREATE INDEX journal_by_state ON journal (state, id);
CREATE TABLE journal_parts (
  journal_id INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE, kind TEXT NOT NULL,
  item_id INTEGER NOT NULL, before TEXT, after TEXT,
  PRIMARY KEY (journal_id, kind, item_id)) WITHOUT ROWID;
CREATE INDEX journal_parts_of_item ON journal_parts (kind, item_id);
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
"""


def _sides_and_texts(connection: Any) -> None:
    """Cards have a back, and come as text too: a signature, a mail, a vCard."""
    connection.execute("ALTER TABLE cards ADD COLUMN kind TEXT NOT NULL DEFAULT 'photo'")
    connection.execute("ALTER TABLE cards ADD COLUMN back_of INTEGER REFERENCES cards (id) ON DELETE SET NULL")
    connection.execute("CREATE INDEX cards_by_front ON cards (back_of)")


def _alone(connection: Any) -> None:
    """Two sides of a card can be taken apart again, each with the contact it had."""
    connection.execute("ALTER TABLE cards ADD COLUMN alone TEXT")


def _pages(connection: Any) -> None:
    """A file of several pages becomes a card for each, and what came in one file stays together."""
    connection.execute("ALTER TABLE cards ADD COLUMN page INTEGER NOT NULL DEFAULT 0")
    connection.execute("ALTER TABLE cards ADD COLUMN file_of INTEGER REFERENCES cards (id) ON DELETE SET NULL")
    connection.execute("CREATE INDEX cards_by_file ON cards (file_of)")


def _lessons(connection: Any) -> None:
    """What reviewed cards teach the next ones, and how well they were read."""
    connection.execute("""
CREATE TABLE lessons (
  card_id INTEGER NOT NULL REFERENCES cards (id) ON DELETE CASCADE, position INTEGER NOT NULL, kind TEXT NOT NULL,
  about TEXT NOT NULL, read TEXT NOT NULL, field TEXT, form TEXT, said TEXT NOT NULL, detail TEXT NOT NULL,
  on_day TEXT NOT NULL, PRIMARY KEY (card_id, position)) WITHOUT ROWID""")
    connection.execute("""
CREATE TABLE outcomes (
  card_id INTEGER NOT NULL REFERENCES cards (id) ON DELETE CASCADE, field TEXT NOT NULL, "right" INTEGER NOT NULL,
  corrected INTEGER NOT NULL, missed INTEGER NOT NULL, made_up INTEGER NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (card_id, field)) WITHOUT ROWID""")


def _audit(connection: Any) -> None:
    """What was done with the book is written down, each entry sealed with the one before."""
    connection.execute(
        "CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, what TEXT NOT NULL, "
        "facts TEXT NOT NULL, seal BLOB NOT NULL)"
    )


def _verification(connection: Any) -> None:
    """What is found out, talks, follow-ups, consent, rulings, problems, and whom to erase again."""
    for column in (
        "every INTEGER", "owner TEXT NOT NULL DEFAULT ''", "ghost TEXT NOT NULL DEFAULT ''",
        "consent_source TEXT NOT NULL DEFAULT ''", "purpose TEXT NOT NULL DEFAULT ''",
        "basis TEXT NOT NULL DEFAULT ''", "consented_on TEXT", "do_not_contact INTEGER NOT NULL DEFAULT 0",
        "keep_until TEXT", "talked_on TEXT",
    ):  # fmt: skip
        connection.execute(f"ALTER TABLE contacts ADD COLUMN {column}")
    for column in (
        "found TEXT NOT NULL DEFAULT ''", "until TEXT", "place TEXT NOT NULL DEFAULT ''",
        "detail TEXT NOT NULL DEFAULT ''", "picture_id INTEGER REFERENCES pictures (id)",
    ):  # fmt: skip
        connection.execute(f"ALTER TABLE evidence ADD COLUMN {column}")
    for statement in _VERIFICATION.split(";"):
        connection.execute(statement)


# Numbers of rows are never given twice: redo puts rows back under the numbers they had.
_VERIFICATION = """
CREATE TABLE talks (
  id INTEGER PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL, on_day TEXT NOT NULL, minutes INTEGER, note TEXT NOT NULL, confirmed INTEGER NOT NULL,
  by_whom TEXT NOT NULL);
CREATE INDEX talks_of_contact ON talks (contact_id, on_day);
CREATE TABLE follow_ups (
  id INTEGER PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  due TEXT NOT NULL, what TEXT NOT NULL, done_on TEXT, snoozed INTEGER NOT NULL);
CREATE INDEX follow_ups_of_contact ON follow_ups (contact_id);
CREATE INDEX follow_ups_open ON follow_ups (due) WHERE done_on IS NULL;
CREATE TABLE rulings (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE, rule TEXT NOT NULL, value TEXT NOT NULL,
  on_day TEXT NOT NULL, by_whom TEXT NOT NULL, PRIMARY KEY (contact_id, rule, value)) WITHOUT ROWID;
CREATE INDEX rulings_by_value ON rulings (rule, value);
CREATE TABLE problems (
  id INTEGER PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL, code TEXT NOT NULL, fact TEXT NOT NULL, value TEXT NOT NULL, owner TEXT NOT NULL,
  opened TEXT NOT NULL, resolved TEXT, outcome TEXT NOT NULL);
CREATE INDEX problems_of_contact ON problems (contact_id);
CREATE INDEX problems_open ON problems (opened) WHERE resolved IS NULL;
CREATE INDEX evidence_by_picture ON evidence (picture_id) WHERE picture_id IS NOT NULL;
CREATE TABLE erased (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, on_day TEXT NOT NULL)
"""


def _smart_lists(connection: Any) -> None:
    """Searches are kept under a name, and what they ask for is found without looking at everybody."""
    for statement in _SMART_LISTS.split(";"):
        connection.execute(statement)


# The list by name holds what conditions ask for: looking into each row of 100,000 takes a second.
_SMART_LISTS = """
CREATE TABLE smart_lists (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, search TEXT NOT NULL, position INTEGER NOT NULL);
CREATE INDEX facts_by_field ON facts (field, kind, contact_id);
CREATE INDEX facts_invalid ON facts (field, contact_id) WHERE invalid <> '';
DROP INDEX contacts_by_name;
CREATE INDEX contacts_by_name ON contacts (sort_key, id, tier, industry, reviewed, due_on, created, deleted)
  WHERE deleted IS NULL;
CREATE INDEX evidence_by_day ON evidence (on_day, contact_id) WHERE result IN ('right', 'changed')
"""


def _reviews(connection: Any) -> None:
    """Today's review is put in order by the database, and knows who was asked today."""
    for statement in (
        "ALTER TABLE contacts ADD COLUMN wrong_on TEXT",
        "ALTER TABLE contacts ADD COLUMN pace REAL NOT NULL DEFAULT 1",
        "CREATE INDEX contacts_for_review ON contacts (due_on, wrong_on, pace) WHERE deleted IS NULL",
        "CREATE INDEX evidence_of_day ON evidence (on_day)",
    ):
        connection.execute(statement)


def _leaves(connection: Any) -> None:
    """Which page of its file a card is."""
    for column in ("leaf", "leaves"):
        connection.execute(f"ALTER TABLE cards ADD COLUMN {column} INTEGER NOT NULL DEFAULT 0")


def _sorted_by_due(connection: Any) -> None:
    """The list in the order of what is due is read off an index."""
    connection.execute("DROP INDEX contacts_by_due")
    connection.execute(
        "CREATE INDEX contacts_by_due ON contacts (due_on IS NULL, due_on, sort_key) WHERE deleted IS NULL"
    )


def _own_rules(connection: Any) -> None:
    """If/then rules of the user's own, and what fired: without a reference to its rule, which may be gone."""
    for statement in _OWN_RULES.split(";"):
        connection.execute(statement)


_OWN_RULES = """
CREATE TABLE own_rules (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, condition TEXT NOT NULL, tag TEXT NOT NULL,
  tier TEXT NOT NULL, owner TEXT NOT NULL, promise TEXT NOT NULL, days INTEGER NOT NULL, finding TEXT NOT NULL,
  active INTEGER NOT NULL);
CREATE TABLE fired (
  id INTEGER PRIMARY KEY AUTOINCREMENT, rule_id INTEGER NOT NULL,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE, name TEXT NOT NULL, at TEXT NOT NULL,
  did TEXT NOT NULL, holds INTEGER NOT NULL);
CREATE INDEX fired_of_contact ON fired (contact_id, rule_id, holds)
"""


def _industries(connection: Any) -> None:
    """Industries of the user's own, and what they call the program's."""
    connection.execute(
        "CREATE TABLE industries (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " hidden INTEGER NOT NULL)"
    )


def _answers_and_wordings(connection: Any) -> None:
    """Messages that were taken in are told again, and words of the user's own can be taken back as any step."""
    for statement in _ANSWERS_AND_WORDINGS.split(";"):
        connection.execute(statement)


_ANSWERS_AND_WORDINGS = """
CREATE TABLE answers (id INTEGER PRIMARY KEY AUTOINCREMENT, mark TEXT NOT NULL UNIQUE, on_day TEXT NOT NULL);
CREATE TABLE wordings (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, words TEXT NOT NULL);
INSERT INTO wordings (name, words) SELECT substr(name, 9), value FROM meta WHERE name LIKE 'wording.%';
DELETE FROM meta WHERE name LIKE 'wording.%'
"""


def _decided_before(connection: Any) -> None:
    """Who comes back from the archive is what they were before."""
    connection.execute("ALTER TABLE contacts ADD COLUMN ghost_before TEXT NOT NULL DEFAULT ''")


STEPS: tuple[Step, ...] = (
    _first, _sides_and_texts, _alone, _pages, _lessons, _audit, _verification, _smart_lists, _reviews, _leaves,
    _sorted_by_due, _own_rules, _industries, looking.know, aside.know_in_indexes,
    signs.know, industries.know_in_indexes, _answers_and_wordings, aliases.know, twins.know, apart.know,
    indexing.know_sums, lists.know_orders,
    _decided_before,
)  # fmt: skip
