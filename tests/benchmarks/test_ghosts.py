"""The floor of who is told to be a ghost: nobody wrongly by the rules, and a slip of the reader makes none."""

from __future__ import annotations

from benchmarks.ghosts.__main__ import by_chance, fresh_below, is_ghost, people, taught, told


def test_the_rules_tell_no_person_a_ghost_and_no_slip_on_a_fresh_card_comes_near() -> None:
    some = people(300, seed=11)
    precision, recall = told(some)
    assert precision == 1.0
    assert recall > 0.15
    assert fresh_below(some) == 1.0


def test_what_outcomes_teach_finds_more_and_leaves_fresh_cards_alone() -> None:
    some, learnt = people(300, seed=11), taught(people(120, seed=1000), is_ghost)
    assert learnt.better
    assert told(some, learnt)[1] > told(some)[1] + 0.2
    assert fresh_below(some, learnt) == 1.0


def test_who_decides_by_chance_teaches_nothing() -> None:
    assert not any(taught(people(120, seed=seed), by_chance).better for seed in range(8))
