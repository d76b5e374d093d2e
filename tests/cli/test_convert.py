"""convert: bytes to bytes, without a store."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Calls

VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:李嘉\nX-HOBBY:茶\nTEL:142 0000 0001\nEND:VCARD\n".encode()


@pytest.mark.parametrize(
    ("kind", "sign"),
    [("vcard21", b"VERSION:2.1"), ("vcard3", b"VERSION:3.0"), ("vcard4", b"VERSION:4.0"), ("json", b"[")],
)
def test_standard_input_to_standard_output_and_back(call: Calls, kind: str, sign: bytes) -> None:
    said = call("convert", "-", "-", "--to", kind, stdin=VCARD)
    assert (said.code, said.err) == (0, "")
    assert sign in said.out
    back = call("convert", "-", "-", "--from", kind, "--to", "json", stdin=said.out)
    (person,) = back.document
    assert (person["names"][0]["text"], person["phones"][0]["number"]) == ("李嘉", "+8614200000001")
    assert person["extra"][0] == {"group": "", "name": "X-HOBBY", "parameters": {}, "value": "茶"}


def test_the_names_of_the_files_say_the_formats(call: Calls, tmp_path: Path) -> None:
    (tmp_path / "in.vcf").write_bytes(VCARD)
    assert call("convert", tmp_path / "in.vcf", tmp_path / "out.json").code == 0
    assert call("convert", tmp_path / "out.json", tmp_path / "again.vcf").code == 0
    assert b"X-HOBBY" in (tmp_path / "again.vcf").read_bytes()


@pytest.mark.parametrize(
    ("files", "code"),
    [
        (("gone.vcf", "out.vcf"), 1),
        ((".", "out.vcf"), 1),
        (("empty.vcf", "out.vcf"), 1),
        (("photo.jpg", "out.vcf"), 1),
        (("in.vcf", "out.csv"), 2),
        (("in.vcf", "nowhere/out.vcf"), 1),
    ],
)
def test_what_cannot_be_converted_leaves_no_file(
    call: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: tuple[str, str], code: int
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, data in (("in.vcf", VCARD), ("empty.vcf", b""), ("photo.jpg", b"\xff\xd8\xff")):
        (tmp_path / name).write_bytes(data)
    said = call("convert", *files)
    assert (said.code, said.out, said.err.count("\n")) == (code, b"", 1)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["empty.vcf", "in.vcf", "photo.jpg"]


def test_a_bad_record_costs_itself_and_the_exit_code(call: Calls) -> None:
    said = call("convert", "-", "-", "--to", "json", stdin=VCARD + b"BEGIN:VCARD\nEND:VCARD\n" + VCARD)
    assert (said.code, len(said.document), "Record 2" in said.err) == (1, 2, True)


def test_a_file_of_nothing_but_bad_records_is_not_written(call: Calls, tmp_path: Path) -> None:
    said = call("convert", "-", tmp_path / "out.vcf", stdin=b"BEGIN:VCARD\nEND:VCARD\n")
    assert (said.code, "Record 1" in said.err) == (1, True)
    assert not (tmp_path / "out.vcf").exists()


def test_a_device_is_written_to_and_stays_one(call: Calls) -> None:
    assert call("convert", "-", "/dev/null", "--to", "json", stdin=VCARD).code == 0
    assert Path("/dev/null").is_char_device()
