"""A fact in standard form keeps what it was; what a person types in its place is a new fact."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cardkeeper.model import Address, Fact, Field, Name, Source
from cardkeeper.rules.facts import retyped, standardised


@pytest.mark.parametrize(
    ("fact", "value", "printed"),
    [
        (Fact(Field.PHONE, "021-5550 0123 转 316"), "+862155500123", "021-5550 0123 转 316"),
        (Fact(Field.PHONE, "☎ 电话：021-5550 0123（总机）"), "+862155500123", "☎ 电话：021-5550 0123（总机）"),
        (Fact(Field.PHONE, "call reception"), "call reception", ""),
        (Fact(Field.PHONE, "( " * 1_000_000), "( " * 1_000_000, ""),
        (Fact(Field.EMAIL, "Vivian.Zhang@BEIMO.example.com"), "vivian.zhang@beimo.example.com", None),
        (Fact(Field.WEBSITE, "HTTP://Beimo.example.com/"), "beimo.example.com", "HTTP://Beimo.example.com/"),
        (Fact(Field.TITLE, " Head  Buyer\n"), "Head Buyer", " Head  Buyer\n"),
        (Fact(Field.NOTE, "two\nlines "), "two\nlines ", ""),
    ],
)
def test_the_standard_form_keeps_what_it_replaces(fact: Fact, value: str, printed: str | None) -> None:
    made = standardised(fact, region="CN")
    assert (made.value, made.printed) == (value, fact.value if printed is None else printed)
    assert standardised(made, region="CN") == made


def test_an_extension_and_a_kind_that_are_known_stay() -> None:
    made = standardised(Fact(Field.PHONE, "142 0000 0036", kind="work", extension="7"), region="CN")
    assert (made.value, made.kind, made.extension) == ("+8614200000036", "work", "7")
    assert standardised(Fact(Field.PHONE, "142 0000 0036"), region="CN").kind == "mobile"


def test_names_and_addresses_get_the_parts_they_lack() -> None:
    assert standardised(Fact(Field.NAME, "欧阳明月", form="zh"), region="CN").name == Name("欧阳", "明月")
    known = Fact(Field.NAME, "欧阳明月", name=Name("欧", "阳明月"))
    assert standardised(known, region="CN") == known
    address = standardised(Fact(Field.ADDRESS, "上海市示例区样本大道 88 号"), region="CN").address
    assert address is not None
    assert (address.city, address.street) == ("上海市", "示例区样本大道 88 号")


def test_what_is_typed_is_a_new_fact_that_nobody_confirmed() -> None:
    read = Fact(Field.PHONE, "+8614200000036", "mobile", printed="142", confidence=0.4, source=Source.CARD, key="a")
    typed = retyped(replace(read, invalid="not in service"), "142 0000 0001", region="CN")
    assert typed == Fact(Field.PHONE, "+8614200000001", "mobile", source=Source.TYPED)


def test_a_postcode_that_stays_in_a_typed_address_stays_its_postcode() -> None:
    read = Fact(Field.ADDRESS, "苏州市示例区测试路100号", address=Address(postcode="215000"))
    typed = retyped(read, "苏州市示例区测试路102号 215000", region="CN")
    assert typed.value == "苏州市示例区测试路102号"
    assert typed.address is not None
    assert (typed.address.city, typed.address.postcode) == ("苏州市", "215000")
    without = retyped(read, "苏州市示例区测试路102号", region="CN")
    assert without.address is not None
    assert without.address.postcode == ""
