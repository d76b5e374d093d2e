"""`audit`, as words and exit codes."""

from __future__ import annotations

import json
import re
from pathlib import Path

from cardkeeper.store.book import open_book
from cardkeeper.ui.deeds import DEEDS
from tests.cli.conftest import ROOT, Calls
from tests.store.samples import NOW, PASSPHRASE


def test_what_was_done_is_told_newest_first(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("not this one\n", "utf-8")
    assert call("find", "vivian", *store[:2], "--passphrase-file", tmp_path / "wrong").code == 3
    assert call("export", tmp_path / "all.vcf", *store).code == 0
    told = [json.loads(line) for line in call("audit", "--json", *store).lines]
    whats = [entry["what"] for entry in told]
    assert whats[:4] == ["unlock", "export", "unlock", "unlock_failed"]
    assert told[1]["facts"] == {"contacts": 2, "format": "vcard3", "left_out": 0, "preset": "", "unreviewed": 1}
    assert "Exported · 2 contacts · vcard3" in call("audit", "--lang", "en", *store).out.decode()


def test_a_changed_log_is_found(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    assert call("audit", "--verify", *store).code == 0
    book = open_book(tmp_path / "store", passphrase=PASSPHRASE)
    with book.write("tamper", at=NOW, step=False) as writing:
        writing.connection.exec_driver_sql("UPDATE audit SET what = 'import' WHERE id = 1")
    book.close()
    found = call("audit", "--verify", "--json", *store)
    assert (found.code, found.document) == (4, {"holds": False, "broken": 1})


def test_every_deed_has_its_words() -> None:
    written = re.compile(r'\.(?:write|note)\(\s*"(\w+)"(?!.*step=False)')
    files = [*(ROOT / "cardkeeper" / "actions").glob("*.py"), *(ROOT / "cardkeeper" / "store").glob("*.py")]
    deeds = {deed for file in files for deed in written.findall(file.read_text("utf-8"))}
    assert deeds - set(DEEDS) == set()
    assert "delete" in deeds
