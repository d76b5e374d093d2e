"""What the form keeps: which facts are doubtful, which lines they hold, what a person changed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from cardkeeper.model import Draft, Field, Source
from cardkeeper.ui.review.sheet import LineState, Sheet, doubtful_count
from tests.ui.review import drawn


@pytest.fixture
def sheet(qapp: QApplication) -> Sheet:
    return Sheet(drawn.draft_of(drawn.BILINGUAL))


def key_of(sheet: Sheet, field: Field, kind: str = "", form: str | None = None) -> int:
    return next(
        entry.key
        for entry in sheet.entries
        if entry.guess.field is field and kind in ("", entry.guess.kind) and form in (None, entry.guess.form)
    )


def test_the_worst_read_fact_comes_first(sheet: Sheet, bilingual: Draft) -> None:
    assert [entry.guess.field for entry in sheet.doubtful] == [Field.EMAIL, Field.PHONE]
    assert doubtful_count(bilingual) == 2


def test_the_walk_visits_every_doubtful_fact_once_and_ends(sheet: Sheet) -> None:
    email, phone = (entry.key for entry in sheet.doubtful)
    assert sheet.next_open(None) == email
    sheet.see(email)
    assert sheet.next_open(email) == phone
    sheet.see(phone)
    assert sheet.next_open(phone) is None
    assert sheet.next_open(phone, step=-1) == email
    assert sheet.next_open(email, step=-1) is None


def test_lines_are_boxed_by_what_became_of_them(sheet: Sheet) -> None:
    states = {line.text.split()[0]: sheet.line_state(index) for index, line in enumerate(sheet.lines)}
    assert states["陈立群"] is LineState.FILLED
    assert states["邮箱"] is LineState.DOUBTFUL
    assert states["测得准，才做得好"] is LineState.UNASSIGNED


def test_a_proposal_that_is_used_is_the_persons_word(sheet: Sheet) -> None:
    email = key_of(sheet, Field.EMAIL)
    assert sheet.use_proposal(email)
    guess = sheet.entry(email).guess
    assert (guess.value, guess.source, guess.proposal) == ("liqun.chen@chengchuan.example.com", Source.TYPED, "")
    assert guess.printed == "邮箱 liqun.chen@chengchuan.example.com"
    assert not sheet.use_proposal(email)


def test_a_fact_taken_out_frees_its_line_unless_another_holds_it(sheet: Sheet) -> None:
    website, title = key_of(sheet, Field.WEBSITE), key_of(sheet, Field.TITLE, form="zh")
    line = next(iter(sheet.entry(website).lines))
    shared = next(iter(sheet.entry(title).lines))
    sheet.remove(website)
    sheet.remove(title)
    assert line in sheet.unassigned
    assert shared not in sheet.unassigned  # the department stands on it too


def test_an_empty_fact_is_not_kept(sheet: Sheet) -> None:
    before = sheet.guesses()
    sheet.add(Field.NOTE)
    assert sheet.guesses() == before


def test_a_bilingual_card_asks_for_the_missing_form_of_its_address(sheet: Sheet) -> None:
    forms = [entry.guess.form for entry in sheet.entries if entry.guess.field is Field.ADDRESS]
    assert forms == ["zh", "en"]


def test_typed_text_finds_its_own_language(sheet: Sheet) -> None:
    key = sheet.add(Field.TITLE).key
    sheet.edit(key, value="首席工程师")
    assert sheet.entry(key).guess.form == "zh"
