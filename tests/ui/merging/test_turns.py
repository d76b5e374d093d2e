"""Which pair comes next, whatever was answered, put off or taken back."""

from __future__ import annotations

from cardkeeper.ui.merging.turns import Turns


def of(*pairs: tuple[int, int]) -> Turns:
    turns = Turns()
    turns.show(pairs)
    return turns


def test_the_next_pair_comes_after_an_answer_and_the_place_moves_on() -> None:
    turns = of((1, 2), (3, 4))
    assert turns.place == (1, 2)
    turns.answer((1, 2))
    assert turns.following == (3, 4)
    assert turns.place == (2, 2)


def test_nobody_is_asked_about_who_is_gone() -> None:
    turns = of((1, 2), (2, 3), (1, 4))
    turns.answer((1, 2), gone=2)
    assert turns.waiting == [(1, 4)]


def test_what_is_put_off_comes_when_everything_else_is_answered_and_it_is_asked_for() -> None:
    turns = of((1, 2), (3, 4))
    turns.put_off((1, 2))
    asked = [turns.following]
    turns.answer((3, 4))
    asked.append(turns.following)
    turns.take_up()
    assert [*asked, turns.following] == [(3, 4), None, (1, 2)]


def test_an_answer_that_was_taken_back_waits_again_and_is_counted_once() -> None:
    turns = of((1, 2), (3, 4))
    turns.answer((1, 2))
    turns.show([(1, 2), (3, 4)])
    assert turns.following == (1, 2)
    assert turns.place == (1, 2)


def test_a_pair_that_is_gone_was_not_answered() -> None:
    turns = of((1, 2))
    turns.drop((1, 2))
    assert turns.following is None
    assert turns.answered == 0
