"""Which value is shown, which stand beside it, and in what they differ."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Entry, Ruling, Told
from chancery.reconciling import reconcile
from tests.reconciling.telling import paper, told, visit


def entry(*tolds: Told, rulings: tuple[Ruling, ...] = ()) -> Entry:
    """The one entry that the facts make, joined by a person where the rules would not."""
    joins = tuple(Ruling(f"join{n}", "same", (tolds[0].id,), (one.id,)) for n, one in enumerate(tolds[1:]))
    (made,) = reconcile(tolds, (*joins, *rulings))
    return made


def shown(made: Entry, field: str) -> tuple[Any, str, str | None]:
    """The value shown, the rule that chose it, and the sort of the disagreement there is."""
    sorts = [one.sort for one in made.disagreements if one.field == field]
    return made[field], made.rules[field], sorts[0] if sorts else None


def signing(report: str, **more: Any) -> Told:
    return told("signing", report, states=["PRK", "VNM"], **more)


@pytest.mark.parametrize(
    ("made", "field", "expected"),
    [
        (entry(paper("a"), paper("b")), "type", ("memorandum-of-understanding", "only", None)),
        (entry(paper("a", type="letter"), paper("b", type="letter-of-intent")), "type",
         ("letter-of-intent", "specific", "refinement")),
        (entry(paper("a", date="2025-10"), paper("b")), "date", ("2025-10-10", "specific", "refinement")),
        (entry(signing("a", declared="several"), signing("b", declared=5)), "declared", (5, "specific", "refinement")),
        (entry(visit("a", date="2025-10-10"), visit("b", date="2025-10-09/2025-10-11")), "date",
         ("2025-10-09/2025-10-11", "specific", "refinement")),
        (entry(visit("a", visit_kind="unspecified"), visit("b", visit_kind="state")), "visit_kind",
         ("state", "specific", "refinement")),
        (entry(paper("a", place="Pyongyang"), paper("b", place="Mansudae Hall, Pyongyang")), "place",
         ("Mansudae Hall, Pyongyang", "specific", "refinement")),
        (entry(visit("a", inviter="Kim"), visit("b", inviter="Kim Jong Un")), "inviter",
         ("Kim Jong Un", "specific", "refinement")),
        (entry(paper("a", title="pact on health"), paper("b", title="Health accord")), "title",
         ("pact on health", "wording", "wording")),
        (entry(paper("a", date="2025-10-10"), paper("b", date="2025-10-11"), paper("c", date="2025-10-11")), "date",
         ("2025-10-11", "independent", "conflict")),
        (entry(paper("a", title="MoU"), paper("b", title="Framework for business", type="framework")), "title",
         ("MoU", "typed", "wording")),
        (entry(paper("a"), *(paper(r, date="2025-10-11", family="a") for r in "bc"), paper("d")), "date",
         ("2025-10-10", "independent", "conflict")),
        (entry(paper("a", publisher="Foreign Ministry"), *(paper(r, date="2025-10-11") for r in "bc")), "date",
         ("2025-10-10", "rank", "conflict")),
        (entry(paper("a", publisher="Daily"), paper("b", date="2025-10-11", publisher="Daily", published="2025-10-12")), "date",
         ("2025-10-11", "correction", "conflict")),
        (entry(paper("a", published="2025-10-12"), paper("b", date="2025-10-11", published="2025-10-11")), "date",
         ("2025-10-11", "open", "conflict")),
        (entry(paper("a", type="protocol"), paper("b", type="letter-of-intent"), paper("c", type="protocol")), "type",
         ("protocol", "independent", "conflict")),
        (entry(paper("a", sectors=["health"]), paper("b", sectors=["health", "education"])), "sectors",
         (["health", "education"], "list", "refinement")),
    ],
)  # fmt: skip
def test_the_value_shown(made: Entry, field: str, expected: tuple[Any, str, str | None]) -> None:
    assert shown(made, field) == expected


def test_every_value_keeps_its_reports_and_their_words() -> None:
    made = entry(paper("a", type="letter"), paper("b", type="letter-of-intent"), paper("c", type="letter"))
    told_by = {
        value.value: [(s.report, s.citations[0].quote) for s in value.supports]
        for value in made.values["type"]
    }
    assert {value: sorted(who) for value, who in told_by.items()} == {
        "letter": [("a", "words"), ("c", "words")],
        "letter-of-intent": [("b", "words")],
    }


def test_copies_count_once() -> None:
    made = entry(*(paper(report, family=family) for report, family in zip("abcdef", "aaaaae", strict=True)))
    assert (len(made.reports), made.independent) == (6, 2)


def test_persons_and_bodies_are_shown_once_under_their_fullest_name() -> None:
    made = entry(
        visit("a", visitor=[{"name": "Lam", "office": "Party chief"}]),
        visit("b", visitor=[{"name": "To Lam", "office": "General Secretary"}, {"name": "Phan Van Giang"}]),
    )
    assert [one["name"] for one in made["visitor"]] in (
        ["Tô Lâm", "Phan Van Giang"],
        ["Phan Van Giang", "Tô Lâm"],
    )
    chambers = entry(
        paper("a", parties=[{"name": "VCCI", "state": "VNM"}, {"name": "its Korean counterpart", "state": "PRK"}]),
        paper("b", parties=[
            {"name": "Vietnam Chamber of Commerce and Industry", "state": "VNM"},
            {"name": "Chamber of Commerce", "state": "PRK"},
        ]),
    )  # fmt: skip
    assert {one["name"] for one in chambers["parties"]} == {
        "Vietnam Chamber of Commerce and Industry",
        "Chamber of Commerce",
    }


HEALTH = "Ministry of Public Health and Social Welfare"
VIETS = {"name": "Health Ministry", "state": "VNM"}


@pytest.mark.parametrize(
    ("own", "other", "expected"),
    [
        ("Ministry for Health", "Health Ministry of Korea", "Ministry for Health"),
        ("Ministry of Health", HEALTH, HEALTH),
        ("MOPH", "Ministry of Public Health (MOPH)", "Ministry of Public Health (MOPH)"),
    ],
    ids=["its own words", "who says more", "a short name is no fuller one"],
)
def test_of_two_names_that_say_as_much_its_own_side_names_a_body(own: str, other: str, expected: str) -> None:
    """KCNA knows what a ministry of North Korea is called, and VNA what one of Vietnam is."""
    viets = {"name": "Ministry of Health of Vietnam", "state": "VNM"}
    made = entry(
        paper("a", publisher="KCNA", parties=[{"name": own, "state": "PRK"}, viets]),
        *(
            paper(report, publisher="VNA", parties=[{"name": other, "state": "PRK"}, VIETS])
            for report in "bc"
        ),
    )
    assert {one["state"]: one["name"] for one in made["parties"]} == {
        "PRK": expected,
        "VNM": "Health Ministry",
    }


def test_an_office_is_shown_as_its_own_side_calls_it() -> None:
    made = entry(
        visit("a", visitor=[{"name": "To Lam", "office": "General Secretary", "state": "VNM"}], publisher="VNA"),
        visit("b", visitor=[{"name": "To Lam", "office": "supreme Vietnamese party leader", "state": "VNM"}], publisher="KCNA"),
    )  # fmt: skip
    assert made["visitor"] == [{"name": "Tô Lâm", "office": "General Secretary", "state": "VNM"}]


def test_a_counterpart_is_no_office_where_another_report_names_one() -> None:
    named = {"name": "Ian Borg", "office": "Foreign Minister", "state": "MLT"}
    other = {"name": "Ian Borg", "office": "Maltese counterpart", "state": "MLT"}
    made = entry(visit("a", visitor=[other], publisher="VNA"), visit("b", visitor=[named], publisher="KCNA"))
    assert made["visitor"] == [named]
    assert entry(visit("a", visitor=[other]))["visitor"] == [other]


def test_two_ministers_without_a_name_do_not_make_two_who_are_named_into_one() -> None:
    borg = {"name": "Ian Borg", "office": "Foreign Minister", "state": "MLT"}
    tsahkna = {"name": "Margus Tsahkna", "office": "Foreign Minister", "state": "EST"}

    def call(report: str, *who: dict[str, str]) -> Told:
        return told("meeting", report, meeting_kind="call", states=["EST", "MLT"], participants=list(who))

    made = entry(call("a", {"name": "two ministers"}), call("b", borg, tsahkna))
    assert made["participants"] == [borg, tsahkna]


@pytest.mark.parametrize(
    ("near", "far"),
    [
        ({"publisher": "VNA"}, {"publisher": "Xinhua"}),
        ({"publisher": "Daily"}, {"publisher": "Daily", "title_of_report": "Explained: the five papers"}),
        ({"publisher": None, "title_of_report": "Joint statement between Vietnam and North Korea"}, {"publisher": "VNA"}),
    ],
    ids=["a party's agency before a third state's", "news before an explainer", "the text of both before either"],
)  # fmt: skip
def test_the_source_nearest_to_the_paper_is_shown(near: dict[str, Any], far: dict[str, Any]) -> None:
    made = entry(paper("a", **near), *(paper(report, date="2025-10-11", **far) for report in "bc"))
    assert shown(made, "date") == ("2025-10-10", "rank", "conflict")
    (one,) = made.disagreements
    assert one.reason.startswith("its source is the nearest: ")


def test_a_corrected_value_stands_before_what_the_reports_say() -> None:
    one = paper("a")
    made = entry(one, rulings=(Ruling("j1", "correct", (one.id,), (), "date", "2025-10-12"),))
    assert shown(made, "date") == ("2025-10-12", "person", "conflict")
    assert [(value.value, value.judgement) for value in made.values["date"]] == [
        ("2025-10-12", "j1"),
        ("2025-10-10", None),
    ]


def test_an_accepted_fact_is_shown_before_more_and_better_sources() -> None:
    one, others = (
        paper("a"),
        [paper(report, date="2025-10-11", publisher="Foreign Ministry") for report in "bc"],
    )
    made = entry(one, *others, rulings=(Ruling("j1", "accept", (one.id,)),))
    assert shown(made, "date") == ("2025-10-10", "accepted", "conflict")


def test_a_plan_stands_beside_the_day_it_was_held() -> None:
    made = entry(
        visit("a", date="2025-10-09"),
        visit("b", standing="planned", published="2025-09-01", date="2025-10-02"),
    )
    assert shown(made, "date") == ("2025-10-09", "status", "conflict")
    assert {value.value for value in made.values["date"]} == {"2025-10-09", "2025-10-02"}


def test_the_days_of_later_steps_are_no_disagreement_on_the_day_of_signing() -> None:
    made = entry(paper("a"), paper("b", stage="in-force", date="2026-10-10", published="2026-10-11"))
    assert shown(made, "date") == ("2025-10-10", "only", None)


def test_a_rejected_fact_gives_no_value_and_stays_in_view() -> None:
    one, other = paper("a"), paper("b", date="2025-10-11")
    made = entry(one, other, rulings=(Ruling("j1", "reject", (other.id,)),))
    assert (shown(made, "date"), made.rejected, made.reports) == (
        ("2025-10-10", "only", None),
        (other.id,),
        ("a",),
    )
    assert set(made.members) == {one.id, other.id}


def test_why_two_facts_stand_together() -> None:
    one, other = paper("a", title="pact on health"), paper("b", title="Health accord")
    (made,) = reconcile([one, other])
    (join,) = made.joins
    assert ({join.fact, join.other}, join.score) == ({one.id, other.id}, 0.75)
    assert "instrument.title +25: same words: health" in join.reasons
