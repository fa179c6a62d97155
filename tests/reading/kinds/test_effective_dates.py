"""Relations that begin with the signature of the communique that tells of them."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

TITLE = "JOINT COMMUNIQUÉ ON THE ESTABLISHMENT OF DIPLOMATIC RELATIONS BETWEEN CHAD AND PERU\n\n"
DECIDED = "The Republic of Chad and the Republic of Peru have decided to establish diplomatic relations"
DONE = "\n\nDone at New York, on 27 March 2015, in two originals.\n"


@pytest.mark.parametrize(
    "clause",
    [
        "as of the date of signature of this Joint Communiqué",
        "with effect from the date of signature of the present Joint Communiqué",
        "effective upon signature of this Joint Communiqué",
        "from the day of its signature",
        "effective from the date of this Joint Communiqué",
    ],
)
def test_relations_are_established_on_the_day_of_the_signature(clause: str) -> None:
    facts = whole(f"{TITLE}{DECIDED}, {clause}.{DONE}")
    assert [(r["kind"], r["standing"], r["date"]) for r in facts] == [
        ("instrument", "done", "2015-03-27"),
        ("milestone", "done", "2015-03-27"),
    ]


def test_without_such_a_clause_the_day_is_not_told() -> None:
    facts = whole(f"{TITLE}{DECIDED}.{DONE}")
    assert [r.get("date") for r in facts if r["kind"] == "milestone"] == [None]
