"""The store bears faults, in a small form; and each test can fail, as its control does."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from benchmarks.faults import books, exits, flips, full, fuzz, leaks, locks, power, steps, windows
from cardkeeper.store import migrations

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the faults are made by means of Linux")
without_strace = pytest.mark.skipif(not power.possible(), reason="there is no strace here to record what is written")


def test_killed_in_mixed_work_it_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    from benchmarks.faults import kills

    outcome = kills.mixed(tmp_path, count=6, dice=random.Random(1), last=24)
    assert outcome.seen["kills"] == 6
    assert not outcome.bad


def test_what_is_acknowledged_too_early_is_found_lost(tmp_path: Path) -> None:
    from benchmarks.faults import kills

    assert kills.mixed(tmp_path, count=8, dice=random.Random(1), last=24, hasty=True).bad["acknowledged steps lost"]


def test_killed_while_an_old_book_is_brought_up_to_date_it_is_whole(tmp_path: Path) -> None:
    from benchmarks.faults import kills

    outcome = kills.migrating(tmp_path, count=5, dice=random.Random(1), people=20)
    assert outcome.seen["killed in the middle"]
    assert not outcome.bad


@without_strace
def test_after_a_power_cut_all_that_was_acknowledged_is_there(tmp_path: Path) -> None:
    outcome = power.measure(tmp_path, count=10, dice=random.Random(1), last=12)
    assert outcome.seen["cuts"] == 10
    assert not outcome.bad


@without_strace
def test_without_syncing_it_would_not_be(tmp_path: Path) -> None:
    assert power.measure(tmp_path, count=10, dice=random.Random(1), last=12, unsynced=True).bad


def test_a_full_disk_and_a_folder_not_writable_are_told_and_borne() -> None:
    met = full.measure(deeds=(*full.DEEDS, full.careless))
    assert {one.deed: one.bad for one in met if one.bad}.keys() == {"careless"}
    deeds = {*(deed.__name__ for deed in full.DEEDS), "migration"}
    assert {one.deed for one in met if one.fault == "limited" and one.code == "DiskFull"} == deeds
    assert {one.fault for one in met if one.code == "FolderNotWritable"} == {"unwritable"}


def test_every_flipped_bit_and_cut_is_found_and_no_file_touched(tmp_path: Path) -> None:
    outcome = flips.measure(tmp_path, flips=40, cuts=12, dice=random.Random(1))
    assert not outcome.touched
    assert not [kind for kind, how in outcome.seen if how == flips.MISSED]


def test_the_quick_check_would_miss_some(tmp_path: Path) -> None:
    outcome = flips.measure(tmp_path, flips=16, cuts=0, dice=random.Random(1), shallow=True)
    assert outcome.seen["picture", flips.MISSED]


def test_of_a_broken_book_most_is_saved_and_without_the_pages_kept_twice_nothing_might_be(tmp_path: Path) -> None:
    books.make(tmp_path / "whole", count=300, photos=1)
    saved = flips.salvaged(tmp_path / "whole", tmp_path / "hurt", pages=5, seed=1)
    assert saved.contacts > 0.9
    assert saved.facts > 0.9
    assert not flips.salvaged(tmp_path / "whole", tmp_path / "bare", pages=1, seed=1, bare=True).contacts


def test_nonsense_is_refused_and_never_falls_over(tmp_path: Path) -> None:
    outcome = fuzz.measure(tmp_path, count=300, dice=random.Random(1))
    assert not outcome.unhandled
    assert outcome.refused["slots"]
    assert outcome.refused["backup"]


def test_a_query_put_straight_to_the_index_would_fall_over(tmp_path: Path) -> None:
    assert fuzz.measure(tmp_path, count=30, dice=random.Random(1), naive=True).unhandled


def test_it_can_be_left_while_many_threads_are_at_work(tmp_path: Path) -> None:
    assert exits.measure(tmp_path, exits=3, dice=random.Random(1)) == {"ended well": 3}


def test_without_closing_the_book_it_would_not_end(tmp_path: Path) -> None:
    assert exits.measure(tmp_path, exits=1, dice=random.Random(1), forgotten=True, patience=3) == {"hung": 1}


def test_nothing_but_passphrase_and_code_opens_and_each_failure_has_its_sentence(tmp_path: Path) -> None:
    outcome = locks.measure(tmp_path, count=60, dice=random.Random(1))
    assert dict(outcome.tried) == dict.fromkeys(locks.KINDS, 60)
    assert not outcome.accepted.total()
    assert not outcome.misled.total()
    assert outcome.distinct


def test_the_right_one_would_be_counted_and_slots_without_a_sum_mislead(tmp_path: Path) -> None:
    outcome = locks.measure(tmp_path, count=60, dice=random.Random(1), careless=True)
    assert outcome.accepted["wrong passphrase"] == outcome.accepted["mistyped code"] == 6
    assert outcome.misled["damaged slots"]


def test_killed_in_the_last_step_an_older_book_becomes_the_same_as_without_a_kill(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "OLDEST", len(migrations.STEPS) - 2)
    outcome = steps.measure(tmp_path, people=5)
    assert outcome.seen["killed in a step"] == 3
    assert not outcome.bad
    code, _, untouched = steps.newer(tmp_path / "today")
    assert (code, untouched) == ("StoreTooNew", True)


def test_a_step_without_its_number_would_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "OLDEST", len(migrations.STEPS) - 1)
    assert steps.measure(tmp_path, people=5, careless=True).bad


@pytest.mark.parametrize("careless", [False, True])
def test_nothing_told_to_a_store_stands_in_any_file(tmp_path: Path, careless: bool) -> None:
    outcome = leaks.measure(tmp_path, careless=careless)
    assert len(outcome.told) == 3
    assert all(outcome.files.values())
    assert outcome.is_good is not careless


def test_a_second_window_is_refused_and_one_after_a_kill_opens(tmp_path: Path) -> None:
    assert set(windows.measure(tmp_path, count=1)) == windows.REFUSED


@pytest.mark.parametrize("careless", [False, True])
def test_a_lock_goes_with_who_held_it(tmp_path: Path, careless: bool) -> None:
    assert (set(windows.locks(tmp_path, count=1, careless=careless)) == windows.FREE) is not careless
