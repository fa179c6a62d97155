"""The contract of the store, on both databases: what goes in comes out, in whole transactions."""

from __future__ import annotations

import pytest

from chancery.model import FactAnchor, Judgement, Receipt, Refused, Stamp, edtf
from chancery.record import (
    Store,
    counting,
    entries,
    facts,
    families,
    judgements,
    members,
    open_store,
    receipts,
    reports,
)
from chancery.record.choosing import Order, Wanted, choose, choose_some, count
from chancery.record.counting import Pair
from tests.record.samples import entry, fact, placed, report

ODD = "NUL \0, lone \ud800, 会談, e\u0301, \U0001f54a, CRLF\r\n."


def test_a_report_comes_back_to_the_code_point(store: Store) -> None:
    told = report(
        text=ODD,
        published="2025-10-11",
        language="en",
        title="A",
        publisher="B",
        author="C",
        url="u://x",
        source="d.txt",
    )
    seq = store.write(lambda connection: reports.add(connection, told, reading="g1", receipt=None))
    with store.reading() as connection:
        assert reports.whole(connection, seq) == told


def test_one_version_of_an_id_is_current(store: Store) -> None:
    def twice(connection):  # type: ignore[no-untyped-def]
        old = reports.add(connection, report(text="Old.", url="u://x"), reading="g1", receipt=None)
        new = reports.add(connection, report(text="New.", url="u://x"), reading="g1", receipt=None)
        reports.set_current(connection, old, current=True)
        reports.set_current(connection, old, current=False)
        reports.set_current(connection, new, current=True)
        return old, new

    old, new = store.write(twice)
    with store.reading() as connection:
        assert [(kept.seq, kept.current) for kept in reports.versions_of(connection, id="dispatch")] == [
            (old, False),
            (new, True),
        ]
        assert [kept.seq for kept in reports.current(connection)] == [new]
        assert [kept.seq for kept in reports.with_url(connection, "u://x")] == [old, new]


def test_facts_come_back_whole(store: Store) -> None:
    told = report(text=ODD)
    one = fact(told, "NUL \0, lone \ud800, 会談", states=["VNM", "PRK"], participants=["会談", "\ud800"])

    def add(connection):  # type: ignore[no-untyped-def]
        seq = reports.add(connection, told, reading="g1", receipt=None)
        facts.add(connection, seq, [one, one])
        return seq

    seq = store.write(add)
    with store.reading() as connection:
        assert facts.of_report(connection, seq) == (one,)
        assert facts.of_report(connection, seq)[0].id == one.id
        assert facts.latest(connection, one.id) == one
        assert facts.latest(connection, "0000") is None


def test_members_are_found_by_their_keys_and_leave_with_their_report(store: Store) -> None:
    told = report(published="2025-10-13")
    one = fact(told, "met", states=["VNM"])

    def add(connection):  # type: ignore[no-untyped-def]
        seq = reports.add(connection, told, reading="g1", receipt=None)
        facts.add(connection, seq, [one])
        families.add(connection, seq, family="dispatch", signature=(1, 2, 3), banded=["b1", "b2"])
        members.enter(connection, {one.id: seq}, {one.id: ["k1", "k2"]})
        members.put_entries(connection, {one.id: "meeting-x"})
        return seq

    seq = store.write(add)
    with store.reading() as connection:
        (found,) = members.of_components(connection, [one.id])
        assert (found.fact, found.report.published, found.report.family) == (one, "2025-10-13", "dispatch")
        assert members.sharing(connection, ["k2", "k3"]) == {"k2": frozenset({one.id})}
        assert members.places(connection, [one.id]) == {one.id: members.Place(one.id, "meeting-x")}
        assert [r.seq for r in families.with_bands(connection, ["b2", "b3"], least=1)] == [seq]
    gone, components = store.write(lambda connection: members.leave(connection, seq))
    assert (gone, components) == ({one.id: members.Place(one.id, "meeting-x")}, (one.id,))
    with store.reading() as connection:
        assert members.sharing(connection, ["k1"]) == {}


def test_an_alias_leads_to_the_fact_of_today(store: Store) -> None:
    def note(connection):  # type: ignore[no-untyped-def]
        members.note_alias(connection, "a", "b")
        members.note_alias(connection, "b", "c")

    store.write(note)
    with store.reading() as connection:
        assert [members.alias_of(connection, former) for former in "abc"] == ["c", "c", None]


@pytest.fixture
def two_entries(store: Store) -> Store:
    told = report(text="Tô Lâm met Kim. Đổi Mới pact signed.")
    meeting = entry(
        fact(
            told,
            "met",
            states=["VNM", "PRK"],
            date="2025-10-10",
            participants=["Tô Lâm", "Kim"],
            meeting_kind="talks",
        )
    )
    pact = entry(
        fact(
            told, "pact signed", "instrument", type="agreement", states=["VNM", "CUB"], sectors=["health", "trade"],
            date="2024", stage="signed", title="Đổi Mới pact",
        )
    )  # fmt: skip
    store.write(lambda connection: entries.put(connection, [placed(meeting, "k"), placed(pact)]))
    return store


@pytest.mark.parametrize(
    ("wanted", "kinds"),
    [
        (Wanted(), ["instrument", "meeting"]),
        (Wanted(states=frozenset({"VNM"})), ["instrument", "meeting"]),
        (Wanted(states=frozenset({"VNM", "PRK"})), ["meeting"]),
        (Wanted(kinds=frozenset({"instrument", "visit"})), ["instrument"]),
        (Wanted(type="talks"), ["meeting"]),
        (Wanted(sector="health"), ["instrument"]),
        (Wanted(stage="signed", standing="done"), ["instrument"]),
        (Wanted(standing="planned"), []),
        (Wanted(dates="2025"), ["meeting"]),
        (Wanted(dates="2024-06"), ["instrument"]),
        (Wanted(dates="../2025-10-09"), ["instrument"]),
        (Wanted(text="To Lam"), ["meeting"]),
        (Wanted(text='"LAM to"'), []),
        (Wanted(text="doi moi"), ["instrument"]),
        (Wanted(text="sign*"), ["instrument"]),
        (Wanted(text="-- ' \" AND ( *"), []),
        (Wanted(disagreeing=True), []),
    ],
)
def test_entries_are_chosen(two_entries: Store, wanted: Wanted, kinds: list[str]) -> None:
    with two_entries.reading() as connection:
        assert [entry.kind for entry in choose(connection, wanted)] == kinds
        assert count(connection, wanted) == len(kinds)


@pytest.mark.parametrize(
    ("order", "kinds"),
    [
        ("day", ["instrument", "meeting"]),
        ("-day", ["meeting", "instrument"]),
        ("-sources", ["instrument", "meeting"]),
        ("-disagreements", ["instrument", "meeting"]),
    ],
)
def test_some_are_chosen_in_order(two_entries: Store, order: Order, kinds: list[str]) -> None:
    with two_entries.reading() as connection:
        assert [one.kind for one in choose_some(connection, Wanted(), order=order, limit=2)] == kinds
        assert [
            one.kind for one in choose_some(connection, Wanted(), order=order, limit=2, offset=1)
        ] == kinds[1:]


def test_entries_are_counted_where_they_lie(two_entries: Store) -> None:
    with two_entries.reading() as connection:
        assert counting.by_kind_and_standing(connection) == {
            ("instrument", "done"): 1,
            ("meeting", "done"): 1,
        }
        assert counting.disagreeing(connection) == {}
        assert counting.pairs(connection) == (
            Pair("CUB", "VNM", 1, "2024"),
            Pair("PRK", "VNM", 1, "2025-10-10"),
        )


def test_the_moment_changes_with_whatever_is_committed(two_entries: Store) -> None:
    before = two_entries.moment()
    with two_entries.reading() as connection:
        count(connection, Wanted())
    assert two_entries.moment() == before
    two_entries.write(lambda connection: members.note_alias(connection, "a", "b"))
    assert two_entries.moment() != before


def test_dates_that_are_none_are_refused(two_entries: Store) -> None:
    with two_entries.reading() as connection, pytest.raises(ValueError, match="yesterday"):
        list(choose(connection, Wanted(dates="yesterday")))
    assert not edtf.is_valid("yesterday")


def test_an_entry_that_is_put_again_replaces_itself(two_entries: Store) -> None:
    def rewrite(connection):  # type: ignore[no-untyped-def]
        (meeting,) = choose(connection, Wanted(kinds=frozenset({"meeting"})))
        entries.put(connection, [placed(meeting, "k2")])
        return meeting

    meeting = two_entries.write(rewrite)
    with two_entries.reading() as connection:
        assert entries.by_ids(connection, [meeting.id, "no"]) == {meeting.id: meeting}
        assert entries.digests(connection, [meeting.id]) == {meeting.id: entries.digest(meeting)}
        assert entries.linked_by(connection, ["k"]) == set()
        assert entries.linked_by(connection, ["k2"]) == {meeting.id}
    two_entries.write(lambda connection: entries.remove(connection, [meeting.id]))
    with two_entries.reading() as connection:
        assert [entry.kind for entry in choose(connection, Wanted(text="To Lam"))] == []


def judgement(id: str) -> Judgement:
    anchor = FactAnchor("dispatch", "meeting", 0, 3, "met", "f1")
    return Judgement(
        id, "correct", (anchor,), (), "place", "Huế", Stamp("Ada", "2025-10-11T08:00:00Z", "seen")
    )


def test_a_judgement_is_undone_once(store: Store) -> None:
    store.write(lambda connection: judgements.add(connection, judgement("j1")))
    first, second = Stamp("Bo", "2025-10-12T08:00:00Z"), Stamp("Cy", "2025-10-13T08:00:00Z")
    assert store.write(lambda connection: judgements.undo(connection, "j1", first))
    assert not store.write(lambda connection: judgements.undo(connection, "j1", second))
    assert not store.write(lambda connection: judgements.undo(connection, "j2", second))
    with store.reading() as connection:
        (kept,) = judgements.all_of(connection)
        assert (kept.value, kept.undone_by) == ("Huế", first)
        assert judgements.on_reports(connection, ["dispatch", "other"]) == (kept,)
        assert judgements.on_reports(connection, ["other"]) == ()


def test_a_receipt_stands_from_the_first_moment_of_a_run(store: Store) -> None:
    begun = Receipt("0.1", "g", "v", "2025-10-11T08:00:00Z")
    number = store.write(lambda connection: receipts.begin(connection, begun))
    with store.reading() as connection:
        assert receipts.all_of(connection) == (begun,)
    ended = Receipt(
        "0.1", "g", "v", begun.started, "2025-10-11T08:00:09Z", 3, 1, 2, 40, (Refused("x", "empty"),)
    )
    store.write(lambda connection: receipts.update(connection, number, ended))
    with store.reading() as connection:
        assert receipts.all_of(connection) == (ended,)


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    def broken(connection):  # type: ignore[no-untyped-def]
        reports.add(connection, report(), reading="g", receipt=None)
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        store.write(broken)
    with store.reading() as connection:
        assert reports.versions_of(connection, id="dispatch") == ()


def test_what_is_written_is_there_when_opened_again(address: str) -> None:
    with open_store(address) as store:
        store.write(lambda connection: reports.add(connection, report(), reading="g", receipt=None))
    with open_store(address, read_only=True) as store, store.reading() as connection:
        assert len(reports.versions_of(connection, id="dispatch")) == 1
