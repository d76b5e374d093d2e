"""Two readers that are not ours, vobject and Debian's Text::vCard, take our files without a complaint."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import vobject

from cardkeeper.formats import Format, WriteOptions
from cardkeeper.formats.vcard import VCARD3, VCARD4, VCARD21
from cardkeeper.model import Contact, Field

PERL = shutil.which("perl")
SCRIPT = Path(__file__).parent / "read_with_perl.pl"
ALL = WriteOptions(private=True)


def by_perl(data: bytes) -> list[dict[str, Any]]:
    assert PERL
    run = subprocess.run([PERL, str(SCRIPT)], input=data, capture_output=True, check=False)
    assert (run.returncode, run.stderr.decode()) == (0, ""), "apt-get install libtext-vcard-perl"
    people: list[dict[str, Any]] = json.loads(run.stdout)
    return people


@pytest.mark.parametrize("one", [VCARD3, VCARD4], ids=lambda one: one.name)
def test_vobject_validates_every_card_and_reads_the_same(one: Format, contact: Contact) -> None:
    cards = list(vobject.readComponents(one.write([contact, contact], options=ALL).decode()))
    assert len(cards) == 2
    for card in cards:
        assert card.validate(raiseException=True)
        assert card.fn.value == "王小明"
        assert (card.n.value.family, card.n.value.given) == ("王", "小明")
        assert card.org.value == ["示例科技（上海）有限公司", "销售部"]
        assert card.note.value == contact.first(Field.NOTE)
        assert card.email.value == "ming@example.com"
        assert card.uid.value == contact.uid


def test_text_vcard_reads_version_3_whole(contact: Contact) -> None:
    people = by_perl(VCARD3.write([contact, contact], options=ALL))
    assert len(people) == 2
    for person in people:
        assert (person["fn"], person["family"], person["given"]) == ("王小明", "王", "小明")
        assert person["org"] == ["示例科技（上海）有限公司", "销售部"]
        assert [tel["value"] for tel in person["tel"]] == ["+8614200000001", "+862155500101 ext. 801", "021-5550 0102"]
        assert [address["city"] for address in person["adr"]] == ["上海市", "Shanghai"]
        assert person["uid"] == contact.uid


def test_text_vcard_reads_version_4_as_far_as_it_knows_it(contact: Contact) -> None:
    """It splits `;ext=` and `data:…;base64` as if they were structured, so the contact here has neither."""
    facts = tuple(dataclasses.replace(fact, extension="") for fact in contact.facts)
    plain = dataclasses.replace(contact, facts=facts, photos=())
    (person,) = by_perl(VCARD4.write([plain], options=ALL))
    assert (person["fn"], person["family"], person["given"]) == ("王小明", "王", "小明")
    assert person["tel"][0]["value"] == "tel:+8614200000001"


def test_vobject_reads_the_quoted_printable_of_version_21(contact: Contact) -> None:
    plain = dataclasses.replace(contact, photos=())  # a photo of 2.1 is more than vobject can take
    text = VCARD21.write([plain], options=ALL).decode()
    card = vobject.readOne(text, allowQP=True)
    assert card.fn.value == "王小明"
