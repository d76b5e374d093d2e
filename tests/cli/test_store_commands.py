"""find, show, import and export: exit codes, words beside the output, and JSON key by key."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from cardkeeper.actions import ghosts
from cardkeeper.actions.ghosts import Ghost
from cardkeeper.store.book import open_book
from tests.cli.conftest import Calls
from tests.store.samples import NOW, PASSPHRASE, TODAY

KEYS = (
    "uid names companies departments titles phones emails websites addresses messengers notes birthday photos "
    "categories industry tier reviewed extra"
).split()
VCARD = b"BEGIN:VCARD\nVERSION:3.0\nFN:Mira Solheim\nTEL;TYPE=CELL:+44 7700 900123\nEND:VCARD\n"
DOUBTFUL = " · 1 with something doubtful, see Data quality"  # a number that rings nowhere


def test_find_is_one_document_of_contacts_best_first(call: Calls, store: tuple[str, ...]) -> None:
    said = call("find", "zhangw", "--json", *store)
    assert (said.code, said.err) == (0, "")
    (vivian,) = said.document
    assert list(vivian) == ["id", *KEYS]
    assert vivian["id"] == 1
    assert call("find", "", "--limit", "1", "--json", *store).document[0]["names"][0]["text"] == "李嘉"
    assert call("find", "nobody", "--json", *store).document == []


def test_find_gives_people_a_line_each_and_the_count_beside(call: Calls, store: tuple[str, ...]) -> None:
    said = call("--lang", "en", "find", "0000", *store)
    assert [line.split()[0] for line in said.lines] == ["1", "2"]
    assert said.err == "2 contacts found.\n"


def test_show_is_the_contract_key_by_key(call: Calls, store: tuple[str, ...]) -> None:
    vivian = call("show", "1", "--json", *store).document
    assert vivian["names"][0] == {
        "text": "张薇", "family": "张", "given": "薇", "prefix": "", "suffix": "女士", "form": "zh"
    }  # fmt: skip
    assert vivian["companies"][1] == {"text": "Beimo Logistics", "form": "en"}
    assert vivian["departments"] == [{"text": "华东区", "form": None}]
    assert vivian["titles"] == [{"text": "供应链总监", "form": "zh"}]
    assert vivian["phones"][1] == {
        "number": "+862155500123", "extension": "316", "kind": "work", "printed": "021-5550 0123 转 316"
    }  # fmt: skip
    assert vivian["emails"] == [{"address": "vivian.zhang@beimo.example.com", "kind": "work"}]
    assert vivian["websites"] == [{"url": "https://beimo.example.com"}]
    assert list(vivian["addresses"][0]) == ["text", "street", "city", "region", "postcode", "country", "form"]
    assert vivian["messengers"] == [{"service": "wechat", "id": "beimo-vivian"}]
    assert (vivian["notes"], vivian["birthday"]) == (["可先联系王望舒确认档期"], "")
    assert list(vivian["photos"][0]) == ["sha1", "mime", "base64"]
    assert base64.b64decode(vivian["photos"][1]["base64"]) == b"\x89PNG another"
    assert (vivian["categories"], vivian["industry"], vivian["tier"], vivian["reviewed"]) == (
        ["春季展会", "华东"], "logistics", "vip", False
    )  # fmt: skip
    assert list(vivian["extra"][0]) == ["group", "name", "parameters", "value"]


def test_show_reads_like_a_card(call: Calls, store: tuple[str, ...]) -> None:
    said = call("show", "1", "--lang", "zh", *store)
    assert said.lines[0].startswith("张薇 Vivian Zhang · 供应链总监")
    assert any("316" in line and "电话" in line for line in said.lines)


def test_a_number_nobody_has_is_said(call: Calls, store: tuple[str, ...]) -> None:
    said = call("show", "77", "--json", *store)
    assert (said.code, said.out) == (1, b"")
    assert said.err == "There is no contact with the number 77; it may have been deleted. Search by name.\n"


def test_import_is_one_document_with_its_files_and_refusals(
    call: Calls, store: tuple[str, ...], tmp_path: Path
) -> None:
    good, half = tmp_path / "good.vcf", tmp_path / "half.json"
    good.write_bytes(VCARD)
    half.write_text(json.dumps([{"names": [{"text": "王零"}], "phones": 7}]), "utf-8")
    said = call("import", good, half, tmp_path / "gone.vcf", tmp_path, "--json", *store)
    assert said.code == 1
    assert {key: said.document[key] for key in ("created", "updated", "unchanged", "refused")} == {
        "created": 1, "updated": 0, "unchanged": 0, "refused": 3
    }  # fmt: skip
    files = said.document["files"]
    assert [one["file"] for one in files] == [str(good), str(half), str(tmp_path / "gone.vcf"), str(tmp_path)]
    assert files[1]["refused"][0] == {
        "number": 1, "name": "王零", "code": "RecordBroken", "facts": {"where": "phones"},
        "reason": files[1]["refused"][0]["reason"],
    }  # fmt: skip
    assert [one.get("error") for one in files] == [None, None, "FileUnreadable", "FileUnreadable"]
    assert "王零" in said.err


def test_import_from_standard_input_twice_and_as_a_rehearsal(call: Calls, store: tuple[str, ...]) -> None:
    assert call("import", "-", "--dry-run", *store, stdin=VCARD).lines == [
        f"-: 1 new, 0 changed, 0 already known{DOUBTFUL}"
    ]
    assert call("import", "-", *store, stdin=VCARD).lines == [f"-: 1 new, 0 changed, 0 already known{DOUBTFUL}"]
    assert call("import", "-", *store, stdin=VCARD).lines == ["-: 0 new, 0 changed, 1 already known"]


def test_passphrase_and_contacts_both_come_from_standard_input(call: Calls, store: tuple[str, ...]) -> None:
    said = call("import", "-", *store[:2], "--passphrase-file", "-", stdin=PASSPHRASE.encode() + b"\r\n" + VCARD)
    assert (said.code, said.lines) == (0, [f"-: 1 new, 0 changed, 0 already known{DOUBTFUL}"])


@pytest.mark.parametrize("data", [b"", b"no contacts at all"])
def test_a_file_without_contacts_is_refused_by_name(
    call: Calls, store: tuple[str, ...], tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "empty.txt").write_bytes(data)
    said = call("import", tmp_path / "empty.txt", *store)
    assert said.code == 1
    assert "empty.txt" in said.err


def test_export_writes_what_was_asked_for(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    said = call("export", tmp_path / "all.vcf", *store)
    assert (said.code, said.out) == (0, b"")
    assert said.err == "2 contacts exported. 1 of them unreviewed, and marked so.\n"
    assert (tmp_path / "all.vcf").read_bytes().count(b"BEGIN:VCARD") == 2
    said = call("export", "-", "--query", "lijia", "--format", "json", *store)
    assert [one["names"][0]["text"] for one in said.document] == ["李嘉"]
    assert b"VERSION:2.1" in call("export", "-", "--preset", "outlook", *store).out
    assert b"VERSION:4.0" in call("export", "-", "--format", "vcard4", *store).out
    call("export", tmp_path / "each", "--per-contact", *store)
    assert sorted(file.name for file in (tmp_path / "each").iterdir()) == ["1.vcf", "2.vcf"]


def test_who_was_set_aside_is_left_out_and_counted(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    book = open_book(Path(store[1]), passphrase=PASSPHRASE)
    ghosts.decide(book, [2], Ghost.QUARANTINED, today=TODAY, now=NOW)
    book.close()
    said = call("--lang", "en", "export", tmp_path / "all.vcf", *store)
    assert said.err.endswith(
        "1 contact exported. 1 of them unreviewed, and marked so. 1 set aside or archived was left out.\n"
    )
    assert [one["id"] for one in call("find", "", "--json", *store).document] == [1]
    assert [one["id"] for one in call("find", "ghost:aside", "--json", *store).document] == [2]
    assert call("export", "-", "--query", "ghost:aside", *store).out.count(b"BEGIN:VCARD") == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("export", "people.docx"), 2),
        (("export", "nowhere/people.vcf"), 1),
        (("export", "people.vcf", "--query", "nobody"), 1),
    ],
)
def test_an_export_that_cannot_be_leaves_no_file(
    call: Calls, store: tuple[str, ...], tmp_path: Path, words: tuple[str, ...], code: int
) -> None:
    said = call(words[0], tmp_path / words[1], *words[2:], *store)
    assert (said.code, said.out, said.err.count("\n")) == (code, b"", 1)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["passphrase", "store"]


def test_a_store_that_does_not_open_says_why(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    folder, (_, _, option, _) = tmp_path / "store", store
    (tmp_path / "wrong").write_text("not the passphrase")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    assert call("find", "x", *store[:2], option, tmp_path / "wrong").code == 3
    assert call("find", "x", *store[:2], option, tmp_path / "binary").code == 1
    assert call("find", "x", *store[:2], option, tmp_path / "gone").code == 1
    assert call("find", "x", *store[:2]).err.startswith("A passphrase is needed.")
    assert call("find", "x", "--store", tmp_path / "nothing", *store[2:]).code == 3
    book = open_book(folder, passphrase=PASSPHRASE)
    used = call("find", "x", *store)
    book.close()
    assert (used.code, "already open" in used.err) == (3, True)
    with (folder / "book.db").open("r+b") as file:
        file.truncate(8192)
    damaged = call("find", "x", *store)
    assert (damaged.code, "damaged" in damaged.err) == (4, True)


def test_a_throw_away_store_has_the_samples_and_leaves_nothing(
    call: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert call("--fresh", "find", "zhangw").code == 0
    assert len(call("find", "", "--fresh", "--json").document) > 3
    assert list(tmp_path.iterdir()) == []
