"""`backup` and `restore`, as words and exit codes."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Calls


def test_backup_and_back(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    made = call("backup", tmp_path / "safe", *store)
    assert made.code == 0
    (file,) = made.lines
    assert Path(file).parent.parent == tmp_path / "safe"
    (tmp_path / "new.json").write_text('{"names": [{"text": "Nora New"}]}', "utf-8")
    assert call("import", tmp_path / "new.json", *store).code == 0
    looked = call("restore", file, "--dry-run", *store)
    assert (looked.code, looked.lines) == (0, ["- Nora New"])
    assert len(call("find", "nora", *store).lines) == 1
    done = call("restore", file, *store)
    assert (done.code, done.lines) == (0, ["- Nora New"])
    assert "aside" in done.err
    assert call("find", "nora", *store).lines == []
    assert len(call("find", "vivian", *store).lines) == 1


def test_to_a_new_machine(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    (file,) = call("backup", tmp_path / "safe", *store).lines
    there = ("--store", str(tmp_path / "there"), *store[2:])
    assert call("restore", file, *there).code == 0
    assert len(call("find", "vivian", *there).lines) == 1


def test_over_a_damaged_store(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    (file,) = call("backup", tmp_path / "safe", *store).lines
    (tmp_path / "store" / "book.db").write_bytes(b"\0" * 8192)
    assert call("find", "vivian", *store).code == 4
    assert call("restore", file, *store).code == 0
    assert len(call("find", "vivian", *store).lines) == 1


def test_what_is_no_backup(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "some.cardkeeper").write_bytes(b"PK\3\4 nothing")
    refused = call("restore", tmp_path / "some.cardkeeper", *store)
    assert (refused.code, refused.lines) == (4, [])
    assert "some.cardkeeper" in refused.err


def test_a_wrong_passphrase(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    (file,) = call("backup", tmp_path / "safe", *store).lines
    (tmp_path / "wrong").write_text("not this one\n", "utf-8")
    assert call("restore", file, *store[:2], "--passphrase-file", tmp_path / "wrong").code == 3
