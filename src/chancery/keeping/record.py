"""The record as users hold it: reports go in, entries come out, people decide."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from chancery.errors import InputError
from chancery.keeping import asking, checking, judging, rereading, safety
from chancery.keeping.adding import TOGETHER, Added, add_reports
from chancery.keeping.desk import Desk
from chancery.keeping.doubts import Doubt, doubts_in
from chancery.keeping.finding import entry_at, facts_meant
from chancery.keeping.history import HistoryStep, history_of
from chancery.keeping.reader import Reader
from chancery.keeping.registry import Registry
from chancery.keeping.relation import Relation, disagreements_in
from chancery.keeping.states import state_id
from chancery.keeping.tally import Tally
from chancery.model import Disagreement, Entry, Fact, Judgement, Receipt, Report, ReportHead, Stamp
from chancery.model.judgement import JudgementSort
from chancery.record import Store, choosing, entries, judgements, members, receipts, reports, search
from chancery.record.checking import Problem, count_rows
from chancery.record.coverage import Coverage, coverage


class Record:
    """A record, opened by `chancery.open`; close it, or use it in a `with` block.

    Every method that writes is one transaction, or one for a few reports; when it returns, the change is kept. Methods raise
    `RecordError` and its kinds, and `QuestionError` for what does not exist.
    """

    def __init__(self, store: Store, *, reader: Reader, clock: Callable[[], datetime] | None = None) -> None:
        self._store = store
        self._reader = reader
        self._clock = clock or (lambda: datetime.now(UTC))

    @property
    def name(self) -> str:
        """The path or address, without a password."""
        return self._store.name

    @property
    def registry(self) -> Registry:
        """Lists and counts of entries, made where they lie."""
        return Registry(self._store)

    @property
    def desk(self) -> Desk:
        """What people have judged and what waits for them."""
        return Desk(self._store)

    def moment(self) -> str:
        """A word that changes whenever anything is committed; it means something as long as this record is open."""
        return self._store.moment()

    def add(self, reports: Iterable[Report | InputError]) -> Receipt:
        """Read reports and add them; refused inputs are noted. The receipt of the run."""
        tally = Tally()
        for _ in self.adding(reports, tally=tally, together=TOGETHER):
            pass
        return tally.receipt

    def adding(
        self, reports: Iterable[Report | InputError], *, tally: Tally | None = None, together: int = 1
    ) -> Iterator[Added | InputError]:
        """As `add`, but tells of each report when it is committed, and of each input that was refused.

        Up to `together` new reports that follow each other are committed as one; it goes faster, and none of them is told of
        before all are in.
        """
        rereading.bring_up_to_date(self._store)
        tally = tally if tally is not None else Tally()
        tally.begin(self._now())
        number = self._store.write(lambda connection: receipts.begin(connection, tally.receipt))
        try:
            for outcome in add_reports(
                self._store, reports, reader=self._reader, receipt=number, together=together
            ):
                tally.count(outcome)
                yield outcome
        finally:
            tally.end(self._now())
            self._store.write(lambda connection: receipts.update(connection, number, tally.receipt))

    def entries(
        self,
        *,
        states: Collection[str] | str = (),
        kind: Collection[str] | str | None = None,
        type: str | None = None,
        sector: str | None = None,
        stage: str | None = None,
        standing: str | None = None,
        dates: str | None = None,
        undated: bool = False,
        text: str | None = None,
        overdue: str | None = None,
    ) -> tuple[Entry, ...]:
        """The entries that answer to all of this, in the order of their days, those without a day first.

        `states` are codes or names, and all of them must have a part in the entry; one of several kinds is enough. `type` is
        the sort within a kind (`memorandum-of-understanding`, `state`, `talks`...), `dates` an EDTF date or interval; with
        `undated`, entries without a day are taken too. `text` is words that must all be there, in any spelling of their
        accents; `"in quotes"` side by side, `sign*` with any ending. `overdue` is the day of today (`2025-10-11`): plans
        whose day is over by then, with no report since of what became of them.
        """
        wanted = asking.wanted(
            states=states, kind=kind, type=type, sector=sector, stage=stage, standing=standing, dates=dates,
            undated=undated, text=text, overdue=overdue
        )  # fmt: skip
        with self._store.reading() as connection:
            return tuple(choosing.choose(connection, wanted))

    def entry(self, id: str) -> Entry:
        """The entry that holds `id` now: the id of an entry, of a former entry or of a fact; raises `NotInRecord`."""
        with self._store.reading() as connection:
            return entry_at(connection, self.name, id)

    def digest(self, entry: Entry) -> str:
        """What changes whenever anything of the entry does: hand it to `judge` as `seen`."""
        return entries.digest(entry)

    def disagreements(
        self, *, states: Collection[str] | str = (), kind: Collection[str] | str | None = None
    ) -> tuple[tuple[Entry, Disagreement], ...]:
        """Every disagreement with the entry it is in."""
        wanted = asking.wanted(states=states, kind=kind, disagreeing=True)
        with self._store.reading() as connection:
            return tuple(disagreements_in(choosing.choose(connection, wanted)))

    def unsure(
        self,
        entry: str | None = None,
        *,
        states: Collection[str] | str = (),
        kind: Collection[str] | str | None = None,
        limit: int | None = None,
    ) -> tuple[Doubt, ...]:
        """Pairs of entries that may be one thing and that neither the rules nor a person has settled, the surest first.

        This is the queue of possible merges. With `entry` (the id of an entry or of a fact; raises `NotInRecord`) it is what
        that entry might be the same as; `states` and `kind` choose as in `entries`, and one entry of the pair is enough; at
        most `limit` pairs are given. `judge("same", doubt.one.id, doubt.other.id, who=...)` joins the two, `"different"` keeps
        them apart: either takes the pair off the queue. `"unsure"` moves it to the end.
        """
        wanted = asking.wanted(states=states, kind=kind)
        with self._store.reading() as connection:
            held = entry_at(connection, self.name, entry).id if entry is not None else None
            among = choosing.ids(connection, wanted) if states or kind else None
            return doubts_in(connection, entry=held, among=among, limit=limit)

    def relation(self, one: str, other: str) -> Relation:
        """Everything that both states have a part in; states by code or name."""
        first, second = state_id(one), state_id(other)
        return Relation(first, second, self.entries(states=(first, second)))

    def facts(self, id: str) -> tuple[Fact, ...]:
        """The facts behind an entry, by id, or the one fact of this id."""
        with self._store.reading() as connection:
            meant = facts_meant(connection, self.name, id)
            return tuple(told.fact for told in members.of_facts(connection, meant))

    def reports(self, *, text: str | None = None) -> tuple[ReportHead, ...]:
        """The current reports, in the order of adding; with `text` those that hold all its words (as in `entries`)."""
        with self._store.reading() as connection:
            kept = reports.current(connection)
            if text is None:
                return tuple(one.head for one in kept)
            found = set(search.find(connection, "report", text))
            return tuple(one.head for one in kept if one.seq in found)

    def coverage(self) -> Coverage:
        """How many current reports there are, of which days, languages and how many publishers."""
        with self._store.reading() as connection:
            return coverage(connection)

    def report(self, id: str, version: str | None = None) -> Report:
        """The current version of a report with its text, or another one by its hash; raises `NotInRecord`."""
        with self._store.reading() as connection:
            return asking.one_report(connection, self.name, id, version)

    def versions(self, id: str) -> tuple[tuple[ReportHead, bool], ...]:
        """Every version of a report in the order of adding, and whether it is the current one."""
        with self._store.reading() as connection:
            return tuple((one.head, one.current) for one in reports.versions_of(connection, id=id))

    def judge(
        self,
        sort: JudgementSort,
        about: str,
        other: str | None = None,
        *,
        who: str,
        why: str = "",
        field: str | None = None,
        value: Any = None,
        seen: str | None = None,
        versions: Sequence[str] = (),
    ) -> Judgement:
        """Keep what a person decided, and make the entries it touches anew.

        `same`, `different` and `unsure` are said of two entries or facts; `correct` puts `value` into `field` of the entry and
        leaves the reports' values beside it; `accept` and `reject` are said of a fact, or of all facts of an entry. `seen` is
        the digest of the entry the person looked at: `StaleView` is raised when it has changed since. `versions` are those of
        the entries looked at, as `desk.version` gives them: it is raised also when somebody has judged one of them since.
        Several facts of one entry are given with commas between them.
        """
        rereading.bring_up_to_date(self._store)
        verdict = judging.Verdict(
            sort=sort, about=about, other=other, field=field, value=value, seen=seen, versions=tuple(versions)
        )
        return judging.judge(self._store, verdict, Stamp(who, self._now(), why))

    def undo(self, judgement: str, *, who: str, why: str = "") -> Judgement:
        """Take a judgement back; it stays in the history. Raises `NotInRecord` when there is none to take back."""
        rereading.bring_up_to_date(self._store)
        return judging.undo(self._store, judgement, Stamp(who, self._now(), why))

    def judgements(self) -> tuple[Judgement, ...]:
        """Every judgement in the order in which they were made, those that were undone too."""
        with self._store.reading() as connection:
            return judgements.all_of(connection)

    def needing_another_look(self) -> tuple[Judgement, ...]:
        """The judgements that stand on words or facts that are no longer there."""
        with self._store.reading() as connection:
            return judging.needing_another_look(connection)

    def history(self, id: str) -> tuple[HistoryStep, ...]:
        """The reports and judgements behind the entry that holds `id`, each with who, when and why."""
        with self._store.reading() as connection:
            return history_of(connection, entry_at(connection, self.name, id))

    def receipts(self) -> tuple[Receipt, ...]:
        """The receipt of every run of `add`, the oldest first."""
        with self._store.reading() as connection:
            return receipts.all_of(connection)

    def reread(self) -> tuple[rereading.Reread, ...]:
        """Read the reports again that other code or words have read; judgements stay with their words."""
        rereading.bring_up_to_date(self._store)
        return rereading.reread_outdated(self._store, reader=self._reader)

    def rebuild(self) -> None:
        """Work out everything again that follows from reports, facts and judgements."""
        rereading.rebuild(self._store)

    def is_outdated(self) -> bool:
        """Whether the entries were made by other rules than this program's; the next write makes them anew, or `rebuild`."""
        with self._store.reading() as connection:
            return rereading.is_outdated(connection)

    def check(self) -> tuple[Problem, ...]:
        """Everything that is not as it was written, or does not follow from what was; nothing when all is well."""
        return checking.check(self._store)

    def counts(self) -> dict[str, int]:
        """How many versions of reports, facts, entries and judgements there are."""
        with self._store.reading() as connection:
            return count_rows(connection)

    def back_up(self, target: str | Path) -> None:
        """Write a backup to the file `target`, checked before it replaces an older one; `.jsonl` writes JSON Lines."""
        safety.back_up(self._store, target)

    def fingerprint(self) -> str:
        """One hash over reports, facts, entries and judgements: equal for records that hold the same."""
        with self._store.reading() as connection:
            return checking.fingerprint(connection)

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Record:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
