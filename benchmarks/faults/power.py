"""Power cuts at random moments in mixed work: the disk is rebuilt as it may then be, opened, and must have it all.

The control has the database told not to sync (`synchronous = OFF`), as if that were all the same.
"""

from __future__ import annotations

import random
import shutil
import sys
from collections import Counter
from pathlib import Path

from benchmarks.faults import books, kills, recorded, work
from cardkeeper.store import pictures

ROOT = Path(__file__).parents[2]


def possible() -> bool:
    """Whether there is strace, which records the work."""
    return shutil.which("strace") is not None


def measure(place: Path, *, count: int, dice: random.Random, last: int = 72, unsynced: bool = False) -> kills.Outcome:
    """Record `last` steps once, then cut the power at `count` moments of them."""
    states, outcome, folder = kills.rehearsed(place, last), kills.Outcome(), place / "recorded"
    shutil.copytree(place / "fresh", folder)
    disk = recorded.Disk(folder)
    command = [sys.executable, "-m", "benchmarks.faults.work", "mixed", str(folder), "0", str(last)]
    calls = recorded.record([*command, *(["unsynced"] if unsynced else [])], place / "calls", cwd=ROOT)
    said = [call.strings[0].decode().strip() if call.name == "write" and call.number == 1 else "" for call in calls]
    begin = said.index(work.STARTED)
    cuts = Counter(dice.randrange(begin, len(calls)) for _ in range(count))
    acknowledged = 0
    for number, call in enumerate(calls):
        disk.take(call)
        acknowledged += said[number].isdigit()
        for _ in range(cuts[number]):
            found = _found(disk, place / "cut", folder, dice)
            outcome.seen["cuts"] += 1
            if found.state not in (states[acknowledged], states.get(acknowledged + 1)):
                outcome.bad[found.bad or kills.told(states, found.state, acknowledged)] += 1
    outcome.seen["steps acknowledged"] = acknowledged
    return outcome


def _found(disk: recorded.Disk, cut: Path, folder: Path, dice: random.Random) -> books.Sound:
    shutil.rmtree(cut, ignore_errors=True)
    (cut / pictures.FOLDER).mkdir(parents=True)
    for path, data in disk.after_a_cut(dice):
        file = cut / Path(path).relative_to(folder)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return books.judged(cut)
