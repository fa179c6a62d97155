"""Few comparisons: what may be one thing shares a block, and blocks stay small in a large record."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import pytest

from chancery.model import Told
from chancery.reconciling import block_keys, compare
from evaluation import events, reconciled
from tests.reconciling.crowd import crowd
from tests.reconciling.telling import paper, told, visit

LAM = [{"name": "To Lam", "state": "VNM"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (visit("a", published=None), visit("b", published=None, date="2025-10-09/2025-10-11")),
        (visit("a", date="2025"), visit("b", date="2025-10-09/2025-10-11")),
        (visit("a", standing="planned", date="2025-07-01"), visit("b", date="2025-10-09")),
        (visit("a", date="2024-12-31"), visit("b", date="2025-01-01")),
        (paper("a", title="treaty on extradition"), paper("b", stage="in-force", title="extradition treaty", date="2027")),
        (paper("a", standing="background", date=None, sectors=["culture"]),
         paper("b", standing="background", date=None, sectors=["culture"], published="2020-01-01")),
        (told("mechanism", "a", states=["PRK", "VNM"], session=3, mechanism_kind="hotline", published=None),
         told("mechanism", "b", states=["PRK", "VNM"], session=3, mechanism_kind="hotline", date="2025")),
        (told("milestone", "a", states=["PRK", "VNM"], milestone_kind="anniversary", years=75),
         told("milestone", "b", states=["PRK", "VNM"], milestone_kind="anniversary", years=74)),
    ],
)  # fmt: skip
def test_what_may_be_one_thing_shares_a_block(one: Told, other: Told) -> None:
    assert block_keys(one) & block_keys(other)


def test_tellings_of_the_events_that_are_the_same_share_a_block() -> None:
    tolds = reconciled.told(events.load())
    keys = {one.id: block_keys(one) for one in tolds}
    apart = [
        (a.id, b.id)
        for a, b in combinations(tolds, 2)
        if a.fact.kind == b.fact.kind and compare(a, b).verdict == "same" and not keys[a.id] & keys[b.id]
    ]
    assert apart == []


def test_comparisons_for_a_fact_stay_few_as_the_record_grows() -> None:
    filed = defaultdict[str, list[str]](list)
    compared = []
    for one in crowd(40_000):
        keys = block_keys(one)
        compared.append(len({other for key in keys for other in filed[key]}))
        for key in keys:
            filed[key].append(one.id)
    early, late = sum(compared[2_000:12_000]), sum(compared[30_000:])
    assert late <= 2 * early
    assert late / 10_000 <= 25


def test_no_key_holds_a_large_part_of_the_record() -> None:
    counted: dict[str, int] = defaultdict(int)
    for one in crowd(20_000):
        for key in block_keys(one):
            counted[key] += 1
    assert max(counted.values()) <= 20_000 / 100
