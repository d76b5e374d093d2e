"""Contact-JSON: the keys programs rely on, in and out, and what is refused."""

from __future__ import annotations

import json

import pytest

from cardkeeper.formats import WriteOptions, contact_json
from cardkeeper.model import Contact, Fact, Field, Tier

KEYS = (
    "uid names companies departments titles phones emails websites addresses messengers notes birthday photos "
    "categories industry tier reviewed extra"
).split()


def refused(record: object) -> list[tuple[str, object]]:
    result = contact_json.read(json.dumps(record).encode())
    assert result.contacts == ()
    return [(refusal.code, refusal.facts.get("where")) for refusal in result.refusals]


def test_every_key_is_there_in_its_order() -> None:
    empty = contact_json.to_json(Contact())
    assert list(empty) == KEYS
    assert empty["names"] == empty["phones"] == empty["photos"] == []
    assert (empty["birthday"], empty["industry"], empty["tier"], empty["reviewed"]) == ("", "", "prospect", False)


def test_a_full_contact_says_what_programs_expect(contact: Contact) -> None:
    found = contact_json.to_json(contact)
    assert list(found["names"][0].items()) == [
        ("text", "王小明"), ("family", "王"), ("given", "小明"), ("prefix", ""), ("suffix", ""), ("form", "zh"),
    ]  # fmt: skip
    assert found["companies"][1] == {"text": "Example Technology Co., Ltd.", "form": "en"}
    assert found["phones"][1] == {
        "number": "+862155500101", "extension": "801", "kind": "work", "printed": "+862155500101",
    }  # fmt: skip
    assert found["emails"] == [{"address": "ming@example.com", "kind": "work"}]
    assert list(found["addresses"][0]) == ["text", "street", "city", "region", "postcode", "country", "form"]
    assert found["messengers"][0] == {"service": "wechat", "id": "ming_wx"}
    assert list(found["photos"][0]) == ["sha1", "mime", "base64"]
    assert found["extra"][0] == {"group": "", "name": "X-SPOUSE", "parameters": {}, "value": r"Li\, Si"}
    assert (found["tier"], found["birthday"], len(found["phones"])) == ("vip", "--03-02", 3)


def test_a_document_an_array_and_json_lines_are_all_read(contact: Contact) -> None:
    one = json.dumps(contact_json.to_json(contact))
    for text in (one, f"[{one}]", f"{one}\n{one}\n", "\ufeff" + json.dumps([json.loads(one)], indent=2)):
        result = contact_json.read(text.encode())
        assert result.refusals == ()
        assert all(found.first(Field.NAME) == "王小明" and found.tier is Tier.VIP for found in result.contacts)
        assert len(result.contacts) == 1 + (text.count("\n{") == 1)


def test_what_is_missing_or_unknown_does_no_harm() -> None:
    result = contact_json.read(b'{"names": [{"text": "A B", "confidence": 0.9}], "quad": [], "birthday": null}')
    (found,) = result.contacts
    assert found.facts == (Fact(Field.NAME, "A B", source=found.facts[0].source),)


def test_one_bad_record_is_refused_by_name_and_the_others_stay() -> None:
    good, bad = {"names": [{"text": "A B"}]}, {"names": [{"text": "C D"}], "phones": [{"number": 5}]}
    result = contact_json.read(json.dumps([good, bad, good]).encode())
    assert len(result.contacts) == 2
    (refusal,) = result.refusals
    assert (refusal.number, refusal.name, refusal.facts) == (2, "C D", {"where": "phones[0].number"})


@pytest.mark.parametrize(
    ("record", "where"),
    [
        (5, "record"),
        ({"names": "A B"}, "names"),
        ({"names": ["A B"]}, "names[0]"),
        ({"names": [{"text": "\ud800"}]}, "names[0].text"),
        ({"tier": "best"}, "tier"),
        ({"reviewed": "yes"}, "reviewed"),
        ({"birthday": "2 March"}, "birthday"),
        ({"phones": [{"number": "1", "kind": "cell"}]}, "phones[0].kind"),
        ({"photos": [{"base64": "!"}]}, "photos[0].base64"),
        ({"photos": [{"base64": "é"}]}, "photos[0].base64"),
        ({"photos": [{"mime": "x\r\nEND:VCARD", "base64": ""}]}, "photos[0].mime"),
        ({"extra": [{"name": "END", "value": "VCARD"}]}, "extra[0].name"),
        ({"extra": [{"name": "X-A", "value": "1\r\nEND:VCARD"}]}, "extra[0].value"),
        ({"extra": [{"name": "X-A", "parameters": {"a:b": ["c"]}}]}, "extra[0].parameters"),
    ],
)
def test_what_is_no_contact_is_refused_with_its_place(record: object, where: str) -> None:
    assert refused(record) == [("RecordBroken", where)]


def test_a_contact_that_says_nothing_is_refused() -> None:
    assert refused({}) == [("CardEmpty", None)]


def test_no_contacts_are_an_empty_array() -> None:
    assert contact_json.write([], options=WriteOptions()) == b"[]\n"
