"""How far two people agree: known figures of the literature, and what of a ledger is counted."""

from __future__ import annotations

from pathlib import Path

import pytest

import chancery
from chancery.answering.agreement import agreement, alpha, kappa, last_words
from chancery.keeping.desk import Ledger
from chancery.keeping.ledger import Hands
from chancery.model import Report


def test_kappa_of_a_table_of_the_literature() -> None:
    """Cohen's own worked table has 3 kinds of words; this one of two kinds gives 0.4 by hand: p = .7, e = .5."""
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert kappa(pairs) == pytest.approx(0.4)


def test_kappa_of_nothing_and_of_one_word_alone_tells_nothing() -> None:
    assert kappa([]) is None
    assert kappa([("yes", "yes")] * 3) is None
    assert kappa([("yes", "no"), ("no", "yes")]) == pytest.approx(-1)


def test_alpha_of_a_table_of_the_literature() -> None:
    """Two observers, ten things, binary: alpha is 0.095 (K. Krippendorff, Computing Alpha-Reliability, 2011, part A)."""
    one = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    other = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    said = [{(str(thing),): str(word) for thing, word in enumerate(words)} for words in (one, other)]
    assert alpha(said) == pytest.approx(0.095, abs=0.001)


def test_alpha_leaves_out_what_one_person_alone_said() -> None:
    assert alpha([{("a",): "yes"}, {("b",): "no"}]) is None


@pytest.fixture
def record(tmp_path: Path) -> chancery.Record:
    with chancery.open(tmp_path / "r.db") as record:
        text = "Vietnam and Laos signed an agreement on trade. Vietnam and Laos held talks in Hanoi on 3 May 2024."
        record.add([Report(id="one", text=text, published="2024-05-04")])
        yield record


def test_the_last_word_that_stands_counts(record: chancery.Record) -> None:
    one, other, *_ = (entry.id for entry in record.entries())
    record.judge("accept", one, who="Ada")
    taken_back = record.judge("reject", one, who="Ada")
    record.undo(taken_back.id, who="Ada")
    record.judge("reject", one, who="Bo")
    record.judge("reject", other, who="Bo")
    ledger = Ledger()
    record.desk.bring_up_to_date(ledger)
    assert {thing: made.sort for thing, made in last_words(ledger, "Ada").items()} == {(one,): "accept"}
    found = agreement(ledger, "Ada", "Bo")
    assert (found.both, found.same, [(a.thing, a.one.sort, a.other.sort) for a in found.apart]) == (
        1, 0, [((one,), "accept", "reject")],
    )  # fmt: skip


def test_a_person_takes_back_their_own_last_and_says_it_again(record: chancery.Record) -> None:
    entry = record.entries()[0].id
    ledger = Ledger()

    def hands(who: str) -> Hands:
        record.desk.bring_up_to_date(ledger)
        return ledger.hands(who)

    first = record.judge("accept", entry, who="Ada")
    record.judge("reject", entry, who="Bo")
    assert hands("Ada") == Hands(first, None)
    back = record.undo(first.id, who="Ada")
    assert hands("Ada") == Hands(None, back)
    again = record.judge("accept", entry, who="Ada")
    assert hands("Ada") == Hands(again, None)
