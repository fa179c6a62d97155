"""People have the last word and can take it back; what they said outlives a new reading of the reports."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from chancery.errors import NotInRecord, QuestionError, StaleView
from chancery.keeping import Record
from chancery.model import Citation, Fact, Report
from chancery.record import open_store
from tests.keeping.plain import REPORTS, line, open_plain, paper, read_plain, report, talks

FAR = report("far", talks(date="2011-05-03", place="Hanoi"))


@pytest.fixture
def two(record: Record) -> Record:
    """A record of two meetings that nothing would take for one."""
    record.add([report("near", talks()), FAR])
    return record


def ids(record: Record) -> list[str]:
    return [entry.id for entry in record.entries()]


def test_same_joins_and_undo_parts(two: Record) -> None:
    before = two.fingerprint()
    one, other = ids(two)
    made = two.judge("same", one, other, who="Ada", why="the date is a slip")
    (joined,) = two.entries()
    assert joined.reports == ("far", "near")
    assert [join.judgement for join in joined.joins] == [made.id]
    assert two.entry(one) == two.entry(other) == joined
    two.undo(made.id, who="Bo", why="it was not")
    assert ids(two) == [one, other]
    assert [j.undone_by and j.undone_by.who for j in two.judgements()] == ["Bo"]
    assert two.fingerprint() != before


def test_different_parts_what_the_rules_joined(record: Record) -> None:
    record.add(REPORTS)
    meeting = next(e for e in record.entries(kind="meeting") if len(e.reports) == 3)
    apart = next(fact for fact in meeting.members if record.facts(fact)[0].report == "daily")
    for other in meeting.members:
        if other != apart:
            record.judge("different", apart, other, who="Ada")
    assert record.entry(apart).reports == ("daily",)
    record.rebuild()
    assert record.entry(apart).reports == ("daily",)


def test_unsure_is_raised_for_review(two: Record) -> None:
    one, other = ids(two)
    two.judge("unsure", one, other, who="Ada")
    assert [flag.code for entry in two.entries() for flag in entry.flags] == ["unsure", "unsure"]


def test_a_correction_stands_beside_what_the_reports_say(two: Record) -> None:
    _, near = two.entries()
    made = two.judge("correct", near.id, field="place", value="Huế", who="Ada", why="seen")
    corrected = two.entry(near.id)
    assert corrected["place"] == "Huế"
    assert {value.value: value.judgement for value in corrected.values["place"]} == {
        "Huế": made.id,
        "Pyongyang": None,
    }
    two.undo(made.id, who="Ada")
    assert two.entry(near.id) == near


def test_a_rejected_fact_gives_no_value(record: Record) -> None:
    record.add([report("a", paper()), report("b", paper(sectors=["health", "media"]))])
    (entry,) = record.entries()
    wrong = next(fact.id for fact in record.facts(entry.id) if "media" in fact["sectors"])
    record.judge("reject", wrong, who="Ada")
    (kept,) = record.entries()
    assert (kept.rejected, kept.reports, kept["sectors"]) == ((wrong,), ("a",), ["health"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("same", "ID"), "two ids"),
        (("accept", "ID", "ID"), "one id"),
        (("correct", "ID"), "a field and its value"),
        (("perhaps", "ID"), "there are same"),
        (("same", "ID", "ID"), "these are one already"),
    ],
)
def test_what_makes_no_sense_is_refused(two: Record, arguments: tuple[str, ...], said: str) -> None:
    near = ids(two)[1]
    with pytest.raises(QuestionError, match=said):
        two.judge(*(near if a == "ID" else a for a in arguments), who="Ada")  # type: ignore[arg-type]
    assert two.judgements() == ()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("stage", "signed", "a meeting has no such field"),
        ("meeting_kind", "chat", "this is no meeting_kind"),
        ("date", "yesterday", "this is no date"),
    ],
)
def test_values_that_cannot_be_are_refused(two: Record, field: str, value: str, said: str) -> None:
    with pytest.raises(QuestionError, match=said):
        two.judge("correct", ids(two)[0], field=field, value=value, who="Ada")


def test_two_kinds_are_never_one(record: Record) -> None:
    record.add([report("a", talks(), paper())])
    with pytest.raises(QuestionError, match="two kinds"):
        record.judge("same", *ids(record), who="Ada")


def test_an_entry_that_changed_in_the_meantime_is_not_judged_blindly(two: Record) -> None:
    near = two.entries()[1]
    seen = two.digest(near)
    two.judge("correct", near.id, field="place", value="Huế", who="Bo", seen=seen)
    with pytest.raises(StaleView) as stale:
        two.judge("correct", near.id, field="place", value="Hanoi", who="Ada", seen=seen)
    assert stale.value.now == two.entry(near.id)
    assert len(two.judgements()) == 1


def test_only_what_stands_can_be_undone(two: Record) -> None:
    made = two.judge("accept", ids(two)[0], who="Ada")
    two.undo(made.id, who="Ada")
    for id, said in ((made.id, "undone before"), ("j0", "there is no judgement")):
        with pytest.raises(NotInRecord, match=said):
            two.undo(id, who="Bo")


def test_history_tells_reports_and_judgements(two: Record) -> None:
    far, near = ids(two)
    made = two.judge("accept", near, who="Ada", why="seen")
    two.undo(made.id, who="Bo", why="mistaken")
    assert [(s.what, s.who, s.why, s.report) for s in two.history(near)] == [
        ("told", None, "", "near"),
        ("judged", "Ada", "seen", None),
        ("undone", "Bo", "mistaken", None),
    ]
    assert [s.what for s in two.history(far)] == ["told"]


def newer(told: Report) -> Iterable[Fact]:
    """A newer grammar: what was read before is read with a wider piece of evidence, and calls are no longer read at all."""
    for fact in read_plain(told):
        if fact.get("meeting_kind") == "call":
            continue
        start = fact.evidence[0].start
        wide = (Citation.of(told.text, start - 1 if start else 0, fact.evidence[0].end),)
        yield Fact(fact.kind, fact.report, fact.standing, fact.fields, wide, fact.spans, {}, "newer")


def test_judgements_outlive_a_newer_grammar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "record.db"
    call = line("meeting", meeting_kind="call", states=["CUB", "VNM"], date="2024-01-05")
    with open_plain(path) as record:
        record.add([report("near", talks()), FAR, report("other", call)])
        call_id, near = (
            next(e.id for e in record.entries() if e.reports == (name,)) for name in ("other", "near")
        )
        far = next(e.id for e in record.entries() if e.reports == ("far",))
        record.judge("same", near, far, who="Ada")
        record.judge("correct", near, field="place", value="Huế", who="Ada")
        lost = record.judge("accept", call_id, who="Ada")
        assert record.reread() == ()
    for module in ("adding", "rereading"):
        monkeypatch.setattr(f"chancery.keeping.{module}.reading_now", lambda: "newer")
    with Record(open_store(path), reader=newer) as record:
        assert [(r.report, r.new, r.gone) for r in record.reread()] == [
            ("near", 1, 1),
            ("far", 1, 1),
            ("other", 0, 1),
        ]
        (entry,) = record.entries()
        assert (entry.reports, entry["place"]) == (("far", "near"), "Huế")
        assert record.entry(near) == record.entry(far) == entry
        assert record.needing_another_look() == (lost,)
        assert record.reread() == ()
        assert record.check() == ()


def test_judgements_follow_their_words_into_a_changed_text(record: Record) -> None:
    record.add([report("near", talks(), url="u:1"), FAR])
    far, near = ids(record)
    record.judge("same", far, near, who="Ada")
    record.add([report("near", "A line was put before it.", talks(), url="u:1")])
    (entry,) = record.entries()
    assert entry.reports == ("far", "near")
    record.add([report("near", talks(place="Wonsan", date="2025-11-30"), url="u:1")])
    assert len(record.entries()) == 2
    assert len(record.needing_another_look()) == 1


def test_entries_made_by_older_rules_are_made_anew_before_anything_is_written(
    two: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = two.fingerprint()
    monkeypatch.setattr("chancery.keeping.rereading.rules_now", lambda: "newer")
    made = []
    monkeypatch.setattr("chancery.keeping.rereading.rebuild", lambda store: made.append(store))
    assert two.is_outdated()
    assert two.check() == ()
    two.judge("accept", ids(two)[0], who="Ada")
    assert len(made) == 1
    monkeypatch.undo()
    two.rebuild()
    assert not two.is_outdated()
    two.undo(two.judgements()[0].id, who="Ada")
    assert two.fingerprint() != before


def test_what_somebody_judged_since_is_never_overwritten(two: Record) -> None:
    one, other = ids(two)
    seen = [two.desk.look(one).version, two.desk.look(other).version]
    two.judge("accept", other, who="Bo")
    with pytest.raises(StaleView) as stale:
        two.judge("same", one, other, who="Ada", versions=seen)
    assert (stale.value.seen, stale.value.now) == (seen[1], two.entry(other))
    now = [two.desk.look(one).version, two.desk.look(other).version]
    assert (now[0], now[1] == seen[1]) == (seen[0], False)
    two.judge("same", one, other, who="Ada", versions=now)


def test_a_version_comes_back_with_undo(two: Record) -> None:
    one, _ = ids(two)
    seen = two.desk.look(one).version
    made = two.judge("accept", one, who="Bo")
    assert two.desk.look(one).version != seen
    two.undo(made.id, who="Bo")
    assert two.desk.look(one).version == seen


def test_one_fact_is_set_against_several(record: Record) -> None:
    record.add(REPORTS)
    meeting = next(e for e in record.entries(kind="meeting") if len(e.reports) == 3)
    first, *rest = meeting.members
    made = record.judge("different", first, ",".join(rest), who="Ada")
    assert (len(made.about), len(made.other)) == (1, len(rest))
    assert record.entry(first).members == (first,)
    assert record.entry(rest[0]).members == tuple(rest)
