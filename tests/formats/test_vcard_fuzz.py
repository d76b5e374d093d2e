"""No bytes whatever make a reader fail: two thousand damaged files, the same ones every time."""

from __future__ import annotations

import random
from pathlib import Path

from cardkeeper import formats
from cardkeeper.formats import REFUSALS, WriteOptions, contact_json, vcard_reader

DATA = Path(__file__).parent / "data"
PIECES = (
    b"\r\n", b"\n", b"\r", b":", b";", b"=", b"=\r\n", b'"', b"\\", b"\\n", b"^n", b"\x00", b"\xff\xfe",
    b"\xef\xbb\xbf", b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"AGENT:\r\n", b"VERSION:4.0\r\n",
    b"ENCODING=QUOTED-PRINTABLE", b"ENCODING=b", b";CHARSET=utf-7", b";CHARSET=unicode_escape", b"+2AA-", b"item1.",
    b"PHOTO:data:;base64,", b"\xe7\x8e", b"\x81\x30", b"{", b"[", b"null", b'"names":', b"\\ud800",
    b"REV:0001-01-01T00:00:00+23:59\r\n", b"BDAY:--0230\r\n", b"1e999", b",",
)  # fmt: skip


def damaged(data: bytes, dice: random.Random) -> bytes:
    for _ in range(dice.randint(1, 12)):
        at, to = sorted((dice.randint(0, len(data)), dice.randint(0, len(data))))
        match dice.randint(0, 4):
            case 0:
                data = data[:at] + dice.choice(PIECES) + data[at:]
            case 1:
                data = data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]
            case 2:
                data = data[:at] + data[min(to, at + 40) :]
            case 3:
                data = data[:at] + data[at : at + 60] * 2 + data[at + 60 :]
            case _:
                data = data[:at] if dice.random() < 0.2 else data
    return data


def test_two_thousand_damaged_files_are_read_or_refused_by_name() -> None:
    samples = [file.read_bytes() for file in sorted(DATA.glob("*.vcf"))]
    good = [contact for sample in samples for contact in vcard_reader.read(sample).contacts]
    samples.append(contact_json.write(good, options=WriteOptions()))
    dice = random.Random(20261122)
    for _ in range(2000):
        data = damaged(dice.choice(samples), dice)
        for read in (vcard_reader.read, contact_json.read):
            result = read(data)
            assert {refusal.code for refusal in result.refusals} <= set(REFUSALS)
            one = dice.choice(formats.FORMATS)
            assert one.read is not None
            again = one.read(one.write(result.contacts, options=WriteOptions(private=True)))
            assert (len(again.contacts), again.refusals) == (len(result.contacts), ())


def test_what_would_take_for_ever_does_not() -> None:
    """Each of these is quadratic or worse in a careless reader: the suite's time limit is the judge."""
    million = 1_000_000
    for body in (
        b'X-A;B="' + b"x" * million + b":y",
        b"X-A" + b";B" * (million // 2) + b":y",
        b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=41=\r\n" * (million // 6),
        b"NOTE:" + b"\r\n x" * (million // 4),
        b"PHOTO;ENCODING=b:" + b"\r\n AAAA" * (million // 7),
        b"N:" + b"\\" * million,
        b"ADR:" + b"," * million,
        b"AGENT:\r\nBEGIN:VCARD\r\n" * (million // 25),
        b"TEL:" + b"(" * million,
        b"TEL:" + b" " * million + b"x",
        b"TEL:+1" + b" " * million + b"x",
        b"CATEGORIES:" + b"a," * (million // 2),
        b"".join(b"ADR;TYPE=a%d:;;x\r\nLABEL;TYPE=b%d:y\r\n" % (n, n) for n in range(20_000)),
        b"".join(b"FN;LANGUAGE=a%d:A\r\nN;LANGUAGE=b%d:B;A\r\n" % (n, n) for n in range(20_000)),
    ):
        result = vcard_reader.read(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A B\r\n" + body + b"\r\nEND:VCARD\r\n")
        assert result.contacts or result.refusals
