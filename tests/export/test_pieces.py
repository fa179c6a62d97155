"""The text is cut where highlights change, and nothing of it is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from chancery.export.pieces import LANES, cut, within
from chancery.model import Citation, Fact

TEXT = "abcdefghij" * 4


def bare(kind: str, *ranges: tuple[int, int], values: tuple[tuple[int, int], ...] = ()) -> Fact:
    return Fact(
        kind=kind,
        report="r",
        standing="done",
        fields={"states": ["NOR"]},
        evidence=tuple(Citation.of(TEXT, *r) for r in ranges),
        spans={"states": tuple(Citation.of(TEXT, *r) for r in values)},
        basis={},
        pattern="p",
    )


_RANGES = st.tuples(st.integers(0, 39), st.integers(1, 12)).map(lambda at: (at[0], min(at[0] + at[1], 40)))
_FACTS = st.lists(
    st.builds(
        lambda kind, ranges, values: bare(kind, *ranges, values=tuple(values)),
        st.sampled_from(["meeting", "signing", "instrument"]),
        st.lists(_RANGES, min_size=1, max_size=3),
        st.lists(_RANGES, max_size=3),
    ),
    max_size=8,
)


def over(citations: tuple[Citation, ...], at: int) -> bool:
    return any(c.start <= at < c.end for c in citations)


@given(_FACTS)
def test_every_character_knows_its_facts_and_values(facts: list[Fact]) -> None:
    pieces = list(cut(TEXT, facts))
    assert "".join(TEXT[p.start : p.end] for p in pieces) == TEXT
    for piece in pieces:
        for at in range(piece.start, piece.end):
            assert set(piece.facts) == {i for i, fact in enumerate(facts) if over(fact.evidence, at)}
            assert {i for i, _ in piece.values} == {
                i for i, f in enumerate(facts) if over(f.spans["states"], at)
            }


@given(_FACTS, st.tuples(st.integers(0, 39), st.integers(1, 40)))
def test_of_a_window_nothing_else_is_shown(facts: list[Fact], at: tuple[int, int]) -> None:
    first, last = at[0], min(40, at[0] + at[1])
    pieces = list(cut(TEXT, facts, (first, last)))
    assert "".join(TEXT[p.start : p.end] for p in pieces) == TEXT[first:last]
    here = [i for i, fact in enumerate(facts) if any(over(fact.evidence, at) for at in range(first, last))]
    assert list(within(facts, (first, last))) == here
    assert sorted(i for p in pieces for i in p.closing) == here
    for piece in pieces:
        for at in range(piece.start, piece.end):
            assert set(piece.facts) == {i for i, fact in enumerate(facts) if over(fact.evidence, at)}
            assert {i for i, _ in piece.values} == {i for i in here if over(facts[i].spans["states"], at)}


@given(_FACTS)
def test_no_two_lines_share_a_lane(facts: list[Fact]) -> None:
    for piece in cut(TEXT, facts):
        lanes = [lane for lane, _ in piece.lines]
        assert lanes == sorted(set(lanes))
        assert all(lane < LANES for lane in lanes)


@given(_FACTS)
def test_every_fact_closes_once(facts: list[Fact]) -> None:
    closing = [index for piece in cut(TEXT, facts) for index in piece.closing]
    assert sorted(closing) == list(range(len(facts)))


def test_the_shorter_evidence_is_named_first_and_drawn_nearer() -> None:
    outer, inner = bare("signing", (0, 20)), bare("instrument", (5, 10))
    drawn = [(p.start, p.end, p.lines, p.facts) for p in cut(TEXT, [outer, inner])]
    assert drawn == [
        (0, 5, ((1, 0),), (0,)),
        (5, 10, ((0, 1), (1, 0)), (1, 0)),
        (10, 20, ((1, 0),), (0,)),
        (20, 40, (), ()),
    ]


def test_facts_of_one_kind_out_of_the_same_words_share_a_line() -> None:
    alike = [bare("instrument", (0, 20), values=((n, n + 1),)) for n in range(9)]
    assert {p.lines for p in cut(TEXT, alike) if p.facts} == {((0, 0),)}


def test_overlapping_evidence_of_one_fact_is_one_line_that_closes_at_its_end() -> None:
    drawn = [(p.start, p.end, p.lines, p.closing) for p in cut(TEXT, [bare("signing", (2, 6), (4, 9))])]
    assert drawn == [(0, 2, (), ()), (2, 9, ((0, 0),), (0,)), (9, 40, (), ())]


def test_an_empty_text_has_no_pieces() -> None:
    assert list(cut("", [])) == []
