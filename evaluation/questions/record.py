"""The record that the questions are put to: the bundled samples and the reports of `evaluation/events`.

Its facts are kept in `facts.jsonl`, so that the figures of answering do not move with those of reading. `live` reads the
reports with today's grammar instead: the figure from report to answer.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from chancery.intake import read_inputs
from chancery.keeping import Record, open_record
from chancery.model import Citation, Fact, Report
from chancery.record import open_store

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FACTS = HERE / "facts.jsonl"


def reports() -> tuple[Report, ...]:
    """The bundled samples by name, then the reports of the events."""
    samples = sorted(str(path) for path in (ROOT / "src" / "chancery" / "samples").glob("*.txt"))
    read = read_inputs([*samples, str(ROOT / "evaluation" / "events" / "reports.jsonl")])
    return tuple(one for one in read if isinstance(one, Report))


def kept(path: Path) -> Record:
    """A new record at `path` with the kept facts of every report."""
    by_report = defaultdict(list)
    for line in FACTS.read_text("utf-8").splitlines():
        fact = _fact(json.loads(line))
        by_report[fact.report].append(fact)
    record = Record(open_store(path), reader=lambda report: by_report[report.id])
    record.add(reports())
    return record


def live(path: Path, more: Sequence[Report] = ()) -> Record:
    """A new record at `path`, read by today's grammar."""
    record = open_record(path)
    record.add((*reports(), *more))
    return record


def facts_of(read: Iterable[Report]) -> Iterator[Fact]:
    """What today's grammar takes out of reports."""
    from chancery.keeping.opening import read_facts

    for report in read:
        yield from sorted(read_facts(report), key=lambda fact: fact.id)


def keep() -> None:
    """Write today's facts to `facts.jsonl`."""
    lines = (json.dumps(fact.as_json(), ensure_ascii=False) for fact in facts_of(reports()))
    FACTS.write_text("\n".join(lines) + "\n", "utf-8")


def _fact(told: dict[str, object]) -> Fact:
    shape = ("kind", "id", "report", "standing", "evidence", "spans", "basis", "pattern")
    fields = {name: value for name, value in told.items() if name not in shape}
    spans: dict[str, list[dict[str, object]]] = told["spans"]  # type: ignore[assignment]
    evidence: list[dict[str, object]] = told["evidence"]  # type: ignore[assignment]
    return Fact(
        str(told["kind"]),
        str(told["report"]),
        str(told["standing"]),
        fields,
        tuple(_citation(one) for one in evidence),
        {name: tuple(_citation(one) for one in some) for name, some in spans.items()},
        told["basis"],  # type: ignore[arg-type]
        str(told["pattern"]),
    )


def _citation(told: dict[str, object]) -> Citation:
    return Citation(int(str(told["start"])), int(str(told["end"])), str(told["quote"]))
