"""Words of the user's own, such as those of a letter: kept in the book, because names may stand in them."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select, update

from cardkeeper.store.tables import wordings
from cardkeeper.store.writing import Writing


def get(connection: Connection, name: str) -> str:
    """The words kept under `name`, "" when there are none."""
    kept: str | None = connection.execute(select(wordings.c.words).where(wordings.c.name == name)).scalar()
    return kept or ""


def put(writing: Writing, name: str, words: str) -> None:
    """Keep these words under `name`, or none for ""."""
    of, change = wordings.c, writing.connection
    number = change.execute(select(of.id).where(of.name == name)).scalar()
    if number is not None:
        writing.touch("wording", [number])
        kept = update(wordings).values(words=words) if words else delete(wordings)
        change.execute(kept.where(of.id == number))
    elif words:
        fresh = insert(wordings).values(name=name, words=words).returning(of.id)
        writing.made("wording", [change.execute(fresh).scalar_one()])
