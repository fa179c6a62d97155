"""Facts of many reports become entries: the same ones in whatever order, with every difference kept."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.model import Ruling, Told
from chancery.reconciling import block_keys, compare, reconcile
from tests.reconciling.telling import paper, told, visit

HEALTH = {"sectors": ["health"], "title": "memorandum of understanding on health"}
TRADE = {"sectors": ["trade"], "title": "memorandum of understanding on trade"}
POOL = [
    visit("a", date="2025-10-09/2025-10-11", visit_kind="state"),
    visit("b", visitor=[{"name": "Tô Lâm"}], date="2025-10-10"),
    visit("c", standing="planned", published="2025-10-01", date="2025-10-09/2025-10-11"),
    visit("d", visitor=[{"name": "Lam", "office": "Party chief"}]),
    visit("e", date="2007-10-16/2007-10-18", published="2007-10-20", visitor=[{"name": "Nong Duc Manh"}]),
    paper("a", **HEALTH),
    paper("b", **{**HEALTH, "type": "document"}),
    paper("c", **{**HEALTH, "date": "2025-10-11"}),
    paper("a", at=50, **TRADE),
    paper("d", **TRADE),
    paper("d", standing="background", at=50, date=None, sectors=["health"], type="agreement"),
    told("signing", "a", states=["PRK", "VNM"], date="2025-10-10", declared=5),
    told("signing", "b", states=["PRK", "VNM"], date="2025-10-10", declared="several"),
]
ORDERS = st.permutations(POOL)
IDS = st.sampled_from([one.id for one in POOL])
RULINGS = st.lists(
    st.builds(
        lambda n, sort, a, b: Ruling(f"j{n}", sort, (a,), (b,)),
        st.integers(0, 99),
        st.sampled_from(["same", "different", "unsure"]),
        IDS,
        IDS,
    ),
    max_size=4,
    unique_by=lambda ruling: ruling.judgement,
)


@given(ORDERS, RULINGS)
@settings(max_examples=150, deadline=None)
def test_the_order_of_adding_never_changes_the_record(order: list[Told], rulings: list[Ruling]) -> None:
    assert reconcile(order, rulings) == reconcile(POOL, reversed(rulings))


@given(st.sets(st.sampled_from(range(len(POOL)))), RULINGS)
@settings(max_examples=150, deadline=None)
def test_every_fact_is_in_one_entry(chosen: set[int], rulings: list[Ruling]) -> None:
    tolds = [POOL[at] for at in chosen]
    entries = reconcile(tolds, rulings)
    assert sorted(fact for entry in entries for fact in entry.members) == sorted(one.id for one in tolds)


@given(RULINGS)
@settings(max_examples=150, deadline=None)
def test_what_people_called_different_is_never_joined(rulings: list[Ruling]) -> None:
    homes = {fact: entry.id for entry in reconcile(POOL, rulings) for fact in entry.members}
    for ruling in rulings:
        if ruling.sort == "different" and ruling.facts != ruling.others:
            assert homes[ruling.facts[0]] != homes[ruling.others[0]]


@given(IDS, IDS)
def test_what_people_called_the_same_is_joined_within_a_kind(one: str, other: str) -> None:
    kinds = {told.id: told.fact.kind for told in POOL}
    homes = {
        fact: e.id for e in reconcile(POOL, [Ruling("j", "same", (one,), (other,))]) for fact in e.members
    }
    assert (homes[one] == homes[other]) or kinds[one] != kinds[other]


@given(st.sampled_from(POOL), st.sampled_from(POOL))
def test_what_is_the_same_shares_a_block_and_comparing_is_symmetric(a: Told, b: Told) -> None:
    assert compare(a, b) == compare(b, a)
    if a.id != b.id and compare(a, b).verdict == "same":
        assert block_keys(a) & block_keys(b)


def test_one_visit_one_signing_and_papers_kept_apart() -> None:
    entries = reconcile(POOL)
    assert sorted((e.kind, e.standing, len(e.members)) for e in entries) == [
        ("instrument", "background", 1),
        ("instrument", "done", 2),
        ("instrument", "done", 3),
        ("signing", "done", 2),
        ("visit", "done", 1),
        ("visit", "done", 4),
    ]
