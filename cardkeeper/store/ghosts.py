"""How it turned out with people who might have been ghosts, and what was learnt from that: kept in the book."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, select, text

from cardkeeper.dealings import Ghost
from cardkeeper.model import How, Result
from cardkeeper.rules.ghosts_learnt import BY_RULES, Learnt
from cardkeeper.store.tables import meta

MOST = 300
"""So many outcomes of a kind are learnt from, the latest."""

_NAME = "ghosts"
_DECIDED = f"""
SELECT id, ghost = '{Ghost.QUARANTINED.value}' FROM contacts
WHERE deleted IS NULL AND ghost IN ('{Ghost.QUARANTINED.value}', '{Ghost.CLEARED.value}')
ORDER BY updated DESC LIMIT {MOST}"""
_ANSWERED = f"""
SELECT e.contact_id FROM evidence e JOIN contacts c ON c.id = e.contact_id
WHERE c.deleted IS NULL AND c.ghost = '' AND e.result IN ('{Result.RIGHT.value}', '{Result.CHANGED.value}')
  AND e.how IN ('{How.CALL.value}', '{How.REPLY.value}', '{How.VISIT.value}')
GROUP BY 1 ORDER BY max(e.id) DESC LIMIT {MOST}"""


@dataclass(frozen=True)
class Kept:
    """What was learnt, of which outcomes by contact, and whether it is to be used."""

    learnt: Learnt = BY_RULES
    of: Mapping[int, bool] | None = None
    used: bool = True


def outcomes(connection: Connection) -> dict[int, bool]:
    """By contact whether it turned out to be a ghost: as was decided, else because somebody answered."""
    answered = connection.execute(text(_ANSWERED)).scalars()
    decided = connection.execute(text(_DECIDED))
    return dict.fromkeys(answered, False) | {row[0]: bool(row[1]) for row in decided}


def get(connection: Connection) -> Kept:
    """What was learnt so far."""
    kept = connection.execute(select(meta.c.value).where(meta.c.name == _NAME)).scalar()
    if kept is None:
        return Kept()
    said = json.loads(kept)
    learnt = said["learnt"]
    pairs = {name: tuple(learnt[name]) for name in ("surprise", "wrong")}
    signs = tuple((sign, points) for sign, points in learnt["signs"])
    return Kept(
        Learnt(**learnt | pairs | {"signs": signs}),
        {int(contact): ghost for contact, ghost in said["of"].items()},
        said["used"],
    )


def weights(connection: Connection) -> Learnt:
    """What scores are made with: by the rules alone, unless something was learnt and is to be used."""
    kept = get(connection)
    return kept.learnt if kept.used else BY_RULES


def put(connection: Connection, kept: Kept) -> None:
    """Keep what was learnt."""
    value = json.dumps({"learnt": asdict(kept.learnt), "of": dict(kept.of or {}), "used": kept.used})
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_NAME, value))
