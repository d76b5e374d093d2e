"""Lines and typing become values in standard form; what can't is kept as it stands."""

from __future__ import annotations

import pytest

from cardkeeper.model import Box, Field, Guess, Line, Source
from cardkeeper.ui.review import values
from cardkeeper.ui.review.fact_edit import doubtful_span

SIZE = (1196, 716)


def understood(text: str, field: Field, kind: str = "") -> Guess:
    line = Line(text, 0.9, Box(0.1, 0.5, 0.6, 0.55))
    return values.understood((line,), field=field, kind=kind, size=SIZE, region="CN")


def test_a_line_is_filled_in_without_its_label_and_in_standard_form() -> None:
    found = understood("电话 +86 512 5550 0123 转 801", Field.PHONE, "work")
    assert (found.value, found.extension, found.kind) == ("+8651255500123", "801", "work")
    assert found.printed


def test_a_line_that_reads_like_something_else_goes_where_it_was_put() -> None:
    assert understood("测得准，才做得好", Field.NOTE).value == "测得准，才做得好"
    assert understood("Sales: North", Field.DEPARTMENT).value in ("Sales: North", "North")


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        (Field.PHONE, "142 0000 0012", "+8614200000012"),
        (Field.PHONE, "ask at the desk", "ask at the desk"),
        (Field.EMAIL, " Ann@Example.COM ", "ann@example.com"),
        (Field.WEBSITE, "HTTPS://Example.com/", "example.com"),
        (Field.COMPANY, "Example Co.,Ltd", "Example Co., Ltd."),
        (Field.TITLE, "  chief   engineer ", "chief engineer"),
    ],
)
def test_typing_is_put_in_standard_form_on_save(field: Field, typed: str, kept: str) -> None:
    guess = Guess(field, typed, 1.0, None, Source.TYPED)
    assert values.standard(guess, region="CN").value == kept


def test_an_extension_typed_behind_the_number_is_taken_off() -> None:
    guess = Guess(Field.PHONE, "0512 5550 0123 转 12", 1.0, None, Source.TYPED)
    kept = values.standard(guess, region="CN")
    assert (kept.value, kept.extension) == ("+8651255500123", "12")


def test_the_whole_doubtful_word_is_underlined() -> None:
    start, end = doubtful_span("ann@examp1e.com", "ann@example.com") or (0, 0)
    assert "ann@examp1e.com"[start:end] == "examp1e"
    assert doubtful_span("same", "same") is None
    assert doubtful_span("anything", "") is None
