"""The floor of the order of today's review: what is left wrong, against asking at random."""

from __future__ import annotations

from benchmarks.reviews.__main__ import at_random, ours, share_wrong, world


def test_today_s_review_leaves_half_of_what_asking_at_random_leaves() -> None:
    drawn = world(150, 80, seed=7)
    by_chance = share_wrong(drawn, at_random, a_week=3, logged=False, seed=7)
    with_evidence = share_wrong(drawn, ours, a_week=3, logged=True, seed=7)
    assert by_chance > 0.05  # there was something to find
    assert with_evidence <= 0.5 * by_chance
