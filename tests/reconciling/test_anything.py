"""Whatever facts come in: entries come out, each fact in one of them, every shown value told by somebody."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.model import Told
from chancery.model.kinds import FIELDS, KINDS, STANDINGS, VALUE_IDS
from chancery.reconciling import link, reconcile
from chancery.reconciling.values.alike import LIST_FIELDS
from tests.reconciling.telling import told

STATES = st.sampled_from(["VNM", "PRK", "LAO", "EUE"])
DATES = st.sampled_from((
    "2025", "2025-10", "2025-10-10", "2025-10-09/2025-10-11", "[2025-10-09..2025-10-11]", "../2025-10-10", "2025-10/..",
    "[..2024]",
))  # fmt: skip
KNOWN = st.sampled_from((
    "To Lam", "Tô Lâm", "Lam", "President", "", "the two ministers", "김정은", "VNA", "its counterpart", "Vietnam",
))  # fmt: skip
NAMES = st.one_of(KNOWN, st.text(max_size=12))
PEOPLE = st.lists(
    st.fixed_dictionaries({"name": NAMES}, optional={"office": NAMES, "state": st.one_of(STATES, st.none())}), max_size=3
)  # fmt: skip
SHAPES: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("visitor", "participants", "witnesses", "parties"), PEOPLE),
    **dict.fromkeys(("visitor_state", "host_state"), STATES),
    **dict.fromkeys(("places", "purposes"), st.lists(NAMES, max_size=2)),
    **dict.fromkeys(("session", "years"), st.integers(1, 99)),
    "states": st.lists(STATES, unique=True, max_size=4),
    "date": DATES,
    "declared": st.one_of(st.integers(1, 40), st.sampled_from(["several", "dozens"])),
}


@st.composite
def facts(draw: st.DrawFn) -> Told:
    kind = draw(st.sampled_from(KINDS))
    fields = {name: draw(_shape(kind, name)) for name in FIELDS[kind] if draw(st.booleans())}
    return told(
        kind,
        draw(st.sampled_from("abc")),
        standing=draw(st.sampled_from(STANDINGS)),
        published=draw(st.sampled_from([None, "2025-10-11", "2025-10-12", "2024-01-01"])),
        language=draw(st.sampled_from([None, "en", "vi"])),
        at=draw(st.integers(0, 999)),
        **fields,
    )


def _shape(kind: str, name: str) -> st.SearchStrategy[Any]:
    allowed = VALUE_IDS.get((kind, name))
    if allowed is None:
        return SHAPES.get(name, NAMES)
    one = st.sampled_from(allowed)
    return st.lists(one, unique=True, max_size=2) if name in LIST_FIELDS else one


@given(st.lists(facts(), max_size=8))
@settings(max_examples=250, deadline=None)
def test_entries_come_out(tolds: list[Told]) -> None:
    entries = link(reconcile(tolds))
    assert sorted(fact for entry in entries for fact in entry.members) == sorted({one.id for one in tolds})
    for entry in entries:
        assert set(entry.fields) == set(entry.values) == set(entry.rules)
        for name, shown in entry.fields.items():
            values = [value.value for value in entry.values[name]]
            assert name in LIST_FIELDS or shown in values
            assert all(value.supports for value in entry.values[name])


@given(st.lists(facts(), max_size=7), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_in_whatever_order(tolds: list[Told], chance: random.Random) -> None:
    mixed = list(tolds)
    chance.shuffle(mixed)
    assert link(reconcile(mixed)) == link(reconcile(tolds))
