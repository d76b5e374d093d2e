"""Numbers as printed on cards become numbers that ring, and come back as people write them."""

from __future__ import annotations

import random

import phonenumbers
import pytest

from cardkeeper.rules.phones import apart, phone, region_of, repaired, shown


@pytest.mark.parametrize(
    ("printed", "number", "extension"),
    [
        ("142 0000 0036", "+8614200000036", ""),
        ("(010)55500123转801", "+861055500123", "801"),
        ("021-5550 0123-1234", "+862155500123", "1234"),
        ("0512-55500123（分机 801）", "+8651255500123", "801"),
        ("0755 5550 0123*8012", "+8675555500123", "8012"),
        ("+86 (0)21 5550 0123 ext. 12", "+862155500123", "12"),
        ("＋８６－２１－５５５００１２３", "+862155500123", ""),
        ("0086-21-55500123", "+862155500123", ""),
        ("852 2555 0123", "+85225550123", ""),
        ("(853) 2855 0123", "+85328550123", ""),
        ("886-2-5550-0123#12", "+886255500123", "12"),
        ("400-555-0123", "+864005550123", ""),
        ("+44 (0)20 7946 0123", "+442079460123", ""),
        ("44 20 7946 0123", "+442079460123", ""),
        ("+1 (212) 555-0123 x45", "+12125550123", "45"),
        ("+49 30 1234-567", "+49301234567", ""),
    ],
)
def test_a_number_is_read_however_it_is_printed(printed: str, number: str, extension: str) -> None:
    found = phone(printed, region="CN")
    assert found is not None
    assert (found.number, found.extension) == (number, extension)


@pytest.mark.parametrize(
    ("printed", "region", "number"),
    [
        ("2555 0123", "HK", "+85225550123"),
        ("02-2555 0123", "TW", "+886225550123"),
        ("020 7946 0123", "GB", "+442079460123"),
    ],
)
def test_a_number_without_country_code_rings_in_its_region(printed: str, region: str, number: str) -> None:
    found = phone(printed, region=region)
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize("text", ["", "Tel", "95588", "5550 0123", "13800138O00", "11111111111", "142 0000 0036/37"])
def test_what_does_not_say_one_number_is_none(text: str) -> None:
    assert phone(text, region="CN") is None


def test_a_number_outside_the_plan_counts_as_less_certain() -> None:
    invented, planned = phone("142 0000 0036"), phone("021-5550 0123")
    assert invented is not None
    assert planned is not None
    assert (invented.kind, planned.kind) == ("mobile", "work")
    assert invented.certainty < planned.certainty == 1.0


def test_letters_are_never_read_as_digits_but_can_be_proposed_as_such() -> None:
    assert repaired("142 OOOO 0O36") == "142 0000 0036"
    assert repaired("021-555O O123 ext 8") == "021-5550 0123 ext 8"


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("142 0000 0036 / 142 0000 0037", ("142 0000 0036", "142 0000 0037")),
        ("021-5550 0123/24", ("021-5550 0123", "021-5550 0124")),
        ("010-55500123、010-55500124", ("010-55500123", "010-55500124")),
        ("030/5550123", ("030/5550123",)),
    ],
)
def test_several_numbers_on_a_line_come_apart(line: str, numbers: tuple[str, ...]) -> None:
    assert apart(line) == numbers


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("+8614200000036", "142 0000 0036"),
        ("+8651255500123", "+86 512 5550 0123"),
        ("+447700900123", "+44 7700 900123"),
        ("not a number", "not a number"),
    ],
)
def test_numbers_are_shown_as_people_write_them(number: str, text: str) -> None:
    assert shown(number, region="CN") == text


def test_a_number_says_where_it_rings() -> None:
    assert [region_of(one) for one in ("+85225550123", "+8614200000036", "+447700900123", "?")] == [
        "HK",
        "CN",
        "GB",
        "",
    ]


def test_a_number_in_standard_form_is_read_as_the_number_plans_have_it() -> None:
    chance = random.Random(7)
    codes = sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)
    texts = [f"+{chance.choice(codes)}{chance.randrange(10**5, 10**10)}" for _ in range(4000)]
    texts += [f"+86{start}{chance.randrange(10**7, 10**8)}" for start in range(100, 200)]
    planned = {text: parsed for text in texts if phonenumbers.is_valid_number(parsed := phonenumbers.parse(text))}
    form = phonenumbers.PhoneNumberFormat.E164
    found = {text: kept.number for text in texts if (kept := phone(text)) and kept.certainty == 1}
    assert len(found) > 200
    assert found == {text: phonenumbers.format_number(parsed, form) for text, parsed in planned.items()}
