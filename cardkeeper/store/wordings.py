"""Words of the user's own, such as those of a letter: kept in the book, because names may stand in them."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from cardkeeper.store.tables import meta
from cardkeeper.store.writing import Writing


def get(connection: Connection, name: str) -> str:
    """The words kept under `name`, "" when there are none."""
    kept: str | None = connection.execute(select(meta.c.value).where(meta.c.name == f"wording.{name}")).scalar()
    return kept or ""


def put(writing: Writing, name: str, words: str) -> None:
    """Keep these words under `name`, or none for ""."""
    key = f"wording.{name}"
    if words:
        writing.connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, words))
    else:
        writing.connection.execute(delete(meta).where(meta.c.name == key))
