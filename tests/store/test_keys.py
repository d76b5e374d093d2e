"""The key comes out of its slots for who knows the secret, and for nobody and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cardkeeper.errors import (
    PassphraseTooShort,
    RecoveryCodeMistyped,
    SlotsDamaged,
    StoreDamaged,
    StoreTooNew,
    WrongPassphrase,
    WrongRecoveryCode,
)
from cardkeeper.store import keys, recovery
from cardkeeper.store.book import Book, open_book
from tests.store.samples import CHEAP, PASSPHRASE


def test_a_code_can_be_copied_by_hand() -> None:
    secret = recovery.new_secret()
    code = recovery.spell(secret)
    assert [len(group) for group in code.split("-")] == [6] * 6
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert recovery.read(code) == recovery.read(sloppy) == secret


def test_every_slip_of_one_letter_is_told_as_a_slip() -> None:
    code = recovery.spell(b"twenty bytes exactly")
    for place in [place for place, letter in enumerate(code) if letter != "-"]:
        slip = "7" if code[place] != "7" else "8"
        with pytest.raises(RecoveryCodeMistyped):
            recovery.read(code[:place] + slip + code[place + 1 :])


@pytest.mark.parametrize("code", ["", "hello", "张薇", "U" * 36, "0" * 35, "0" * 37])
def test_what_is_no_code_is_mistyped(code: str) -> None:
    with pytest.raises(RecoveryCodeMistyped):
        recovery.read(code)


def test_a_code_of_another_book_is_wrong_and_not_mistyped(book: Book) -> None:
    book.close()
    with pytest.raises(WrongRecoveryCode) as refused:
        open_book(book.folder, recovery=recovery.spell(recovery.new_secret()))
    assert refused.type is WrongRecoveryCode


def test_a_new_passphrase_takes_the_place_of_the_old(book: Book) -> None:
    database = (book.folder / "book.db").read_bytes()
    book.rack.change_passphrase("a much better one", proof=PASSPHRASE, cost=CHEAP)
    book.close()
    with pytest.raises(WrongPassphrase):
        open_book(book.folder, passphrase=PASSPHRASE)
    open_book(book.folder, passphrase="a much better one").close()
    assert (book.folder / "book.db").read_bytes()[:16] == database[:16]  # the file was not encrypted again


def test_a_short_new_passphrase_changes_nothing(book: Book) -> None:
    with pytest.raises(PassphraseTooShort):
        book.rack.change_passphrase("short", proof=PASSPHRASE, cost=CHEAP)
    book.close()
    open_book(book.folder, passphrase=PASSPHRASE).close()


def test_a_new_recovery_code_makes_the_old_worthless(book: Book) -> None:
    first, second = (book.rack.new_recovery_code(proof=PASSPHRASE) for _ in range(2))
    book.close()
    with pytest.raises(WrongRecoveryCode):
        open_book(book.folder, recovery=first)
    open_book(book.folder, recovery=second).close()


def test_a_passphrase_opens_in_whatever_form_it_is_typed(folder: Path) -> None:
    slots = keys.new_slots().with_passphrase(b"k" * 32, "Zürich ｋａｒｔｅ", CHEAP)
    assert slots.by_passphrase("Zu\u0308rich karte") == b"k" * 32


def test_slots_come_back_as_they_were_kept(tmp_path: Path) -> None:
    slots, _ = keys.new_slots().with_passphrase(b"k" * 32, PASSPHRASE, CHEAP).with_recovery(b"k" * 32)
    keys.save(slots, tmp_path)
    assert keys.load(tmp_path) == slots


def test_a_slot_of_another_book_or_kind_opens_nothing(tmp_path: Path) -> None:
    slots = keys.new_slots().with_passphrase(b"k" * 32, PASSPHRASE, CHEAP)
    moved = keys.Slots(keys.new_slots().book, slots.slots)
    with pytest.raises(WrongPassphrase):
        moved.by_passphrase(PASSPHRASE)


@pytest.mark.parametrize(
    "forged",
    [{"memory": 2**40}, {"rounds": 10**9}, {"lanes": 0}, {"memory": "much"}, {"salt": "?"}, {"sealed": ""},
     {"nonce": None}, {"nonce": "ü"}, {"memory": float("inf")}],
)  # fmt: skip
def test_forged_slots_are_refused_before_they_cost_anything(book: Book, forged: dict[str, object]) -> None:
    book.close()
    file = book.folder / "slots.json"
    kept = json.loads(file.read_text())
    kept["slots"][0].update(forged)
    file.write_text(json.dumps(kept))
    with pytest.raises(StoreDamaged):
        open_book(book.folder, passphrase=PASSPHRASE)


@pytest.mark.parametrize(
    "broken", [b"", b"null", b"[]", b"\xff", b"[" * 60_000, b" " * 70_000 + b"{}", b'{"format": "1"}']
)
def test_a_broken_file_of_slots_is_damage(book: Book, broken: bytes) -> None:
    book.close()
    (book.folder / "slots.json").write_bytes(broken)
    with pytest.raises(StoreDamaged):
        open_book(book.folder, passphrase=PASSPHRASE)


def test_a_hurt_slot_is_damage_and_not_a_wrong_passphrase(book: Book) -> None:
    book.close()
    file = book.folder / "slots.json"
    whole = json.loads(file.read_text())
    for name in ("sealed", "nonce", "salt"):
        hurt = json.loads(file.read_text())
        sealed = hurt["slots"][0][name]
        hurt["slots"][0][name] = ("B" if sealed[0] == "A" else "A") + sealed[1:]
        (book.folder / "slots.json").write_text(json.dumps(hurt))
        with pytest.raises(SlotsDamaged):
            open_book(book.folder, passphrase=PASSPHRASE)
        file.write_text(json.dumps(whole))


def test_slots_of_before_there_was_a_sum_still_open(book: Book) -> None:
    book.close()
    file = book.folder / "slots.json"
    kept = json.loads(file.read_text())
    del kept["sum"]
    file.write_text(json.dumps(kept))
    open_book(book.folder, passphrase=PASSPHRASE).close()


@pytest.mark.parametrize(("seconds", "rounds"), [(0.12, 12), (0.006, 48), (3.0, 3), (0.0, 48)])
def test_a_guess_costs_half_a_second_on_this_computer_and_never_less_than_it_should(
    seconds: float, rounds: int
) -> None:
    readings = iter((100.0, 100.0 + seconds))
    cost = keys.affordable(lambda: next(readings))
    assert (cost.memory, cost.rounds, cost.sound) == (64 * 1024, rounds, True)


@pytest.mark.parametrize("memory", [1024 * 1024, 64 * 1024])
def test_no_slot_may_ask_for_minutes(memory: int) -> None:
    most = 4 * keys.MOST // memory
    assert keys.Cost(memory, most, 4).sound
    assert not keys.Cost(memory, most + 1, 4).sound


@pytest.mark.parametrize("proof", ["not the passphrase", recovery.spell(recovery.new_secret())])
def test_nothing_is_changed_without_knowing_a_way_in(book: Book, proof: str) -> None:
    before = (book.folder / "slots.json").read_bytes()
    with pytest.raises((WrongPassphrase, WrongRecoveryCode)):
        book.rack.change_passphrase("a much better one", proof=proof, cost=CHEAP)
    with pytest.raises((WrongPassphrase, WrongRecoveryCode)):
        book.rack.remove_recovery_code(proof=proof)
    assert (book.folder / "slots.json").read_bytes() == before


def test_the_recovery_code_proves_as_the_passphrase_does(book: Book) -> None:
    code = book.rack.new_recovery_code(proof=PASSPHRASE)
    book.rack.change_passphrase("a much better one", proof=code.lower(), cost=CHEAP)
    book.rack.remove_recovery_code(proof="a much better one")
    book.close()
    with pytest.raises(WrongRecoveryCode):
        open_book(book.folder, recovery=code)


def test_slots_of_a_later_format_are_too_new(book: Book) -> None:
    book.close()
    (book.folder / "slots.json").write_text('{"format": 2}')
    with pytest.raises(StoreTooNew):
        open_book(book.folder, passphrase=PASSPHRASE)


def test_keys_for_different_uses_differ() -> None:
    uses = {keys.derived(b"k" * 32, use) for use in ("database", "fingerprints")}
    assert len(uses | {b"k" * 32}) == 3
