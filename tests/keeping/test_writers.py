"""Fifty people at once: no judgement is lost or doubled, and who decided on an old view is told so.

A hundred judgements each are made with `-m slow`.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from chancery.errors import StaleView
from chancery.keeping import Record
from chancery.keeping.safety import restore
from tests.keeping.corpus import adding, corpus
from tests.keeping.forked import run
from tests.keeping.plain import line, open_plain, report

REVIEWERS = 50
SHARED = tuple(
    report(
        f"r{number}",
        line("meeting", meeting_kind="talks", states=["PRK", "VNM"], date=f"{1990 + number}-01-05"),
    )
    for number in range(20)
)


def review(record: Record, reviewer: int, rounds: int) -> tuple[int, int]:
    """Correct places of entries that others correct too, again where the view was stale; accepted and refused."""
    chance = random.Random(reviewer)
    entries = record.entries()
    accepted = refused = 0
    for number in range(rounds):
        entry = chance.choice(entries)
        while True:
            seen = record.entry(entry.id)
            try:
                record.judge(
                    "correct",
                    seen.id,
                    field="place",
                    value=f"place {reviewer}.{number}",
                    who=f"reviewer {reviewer}",
                    seen=record.digest(seen),
                )
            except StaleView:
                refused += 1
            else:
                accepted += 1
                break
    return accepted, refused


@pytest.mark.parametrize("rounds", [4, pytest.param(100, marks=pytest.mark.slow)])
def test_no_judgement_is_lost_or_doubled(address: str, rounds: int) -> None:
    with open_plain(address) as record:
        record.add(SHARED)
        with ThreadPoolExecutor(REVIEWERS) as pool:
            done = list(pool.map(lambda reviewer: review(record, reviewer, rounds), range(REVIEWERS)))
        assert [accepted for accepted, _ in done] == [rounds] * REVIEWERS
        made = Counter((judgement.made.who, judgement.value) for judgement in record.judgements())
        assert made == Counter(
            {
                (f"reviewer {r}", f"place {r}.{number}"): 1
                for r in range(REVIEWERS)
                for number in range(rounds)
            }
        )
        assert record.check() == ()


def test_processes_that_add_at_once_add_each_report_once(
    address: str, new_address: Callable[[], str]
) -> None:
    reports = corpus(12)
    open_plain(address).close()
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda _: run(adding(address, reports)), range(4)))
    assert all(outcome.finished for outcome in outcomes)
    alone = new_address()
    assert run(adding(alone, reports)).finished
    with open_plain(address) as record, open_plain(alone) as other:
        assert record.fingerprint() == other.fingerprint()
        assert sum(receipt.added + receipt.changed for receipt in record.receipts()) == 12
        assert record.check() == ()


@pytest.mark.parametrize("suffix", [".db", ".jsonl"])
def test_a_backup_taken_under_writers_is_a_committed_moment(
    address: str, tmp_path: Path, suffix: str
) -> None:
    copy, restored = tmp_path / f"copy{suffix}", str(tmp_path / "restored.db")
    if suffix == ".db" and address.startswith("postgresql"):
        pytest.skip("PostgreSQL is backed up as JSON Lines")
    with open_plain(address) as record:
        record.add(SHARED)
        with ThreadPoolExecutor(REVIEWERS + 1) as pool:
            reviewing = [pool.submit(review, record, reviewer, 2) for reviewer in range(REVIEWERS)]
            before = {judgement.id for judgement in record.judgements()}
            pool.submit(record.back_up, copy).result()
            after = {judgement.id for judgement in record.judgements()}
            assert [job.result()[0] for job in reviewing] == [2] * REVIEWERS
    restore(copy, restored)
    with open_plain(restored) as record:
        kept = {judgement.id for judgement in record.judgements()}
        assert before <= kept <= after
        assert record.check() == ()
        record.add([*SHARED, report("one more")])
        assert len(record.reports()) == len(SHARED) + 1
