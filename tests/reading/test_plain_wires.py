"""What wires tell in plain words of papers that are talked on, replaced, initialled or made under others, and of sessions."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("1987-03-09")


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Chad and Peru opened talks on extending their fisheries accord.", "planned"),
        (
            "Chad and Peru will begin negotiations in Lima on June 15 on renewing their fisheries accord.",
            "planned",
        ),
        ("Chad and Peru discussed the renewal of their fisheries accord.", "proposed"),
        ("Chad and Peru discussed extending their fisheries accord.", "proposed"),
        ("Chad and Peru extended their fisheries accord.", "done"),
    ],
)
def test_a_renewal_that_is_only_talked_on_is_not_done(text: str, standing: str) -> None:
    assert told(read(text, "instrument"), "stage", "sectors") == [(standing, "renewed", ["fisheries"])]


@pytest.mark.parametrize(
    "text",
    [
        "Sudan and Egypt have signed a charter replacing a 1982 integration pact.",
        'Sudan and Egypt have signed a "brotherhood charter" replacing a 1982 integration pact.',
        "Sudan and Egypt have signed a charter that replaces a 1982 integration pact.",
    ],
)
def test_the_year_of_the_paper_replaced_is_not_that_of_the_new_one(text: str) -> None:
    assert [
        (f.standing, f.get("stage"), f.get("date"))
        for f in read(text, "instrument")
        if f.get("type") == "charter"
    ] == [("done", "signed", None)]
    assert told(read(text, "signing"), "date") == [("done", None)]


def test_the_paper_under_which_another_was_signed_was_not_signed_with_it() -> None:
    text = "The 1982 contract between Chad and Peru was signed under a government-to-government accord."
    assert told(read(text, "instrument"), "type", "date") == [("background", "contract", "1982")]


@pytest.mark.parametrize(
    "text",
    [
        "The talks brought Chad and Peru closer to a treaty on fish.",
        "Chad and Peru made headway towards a treaty on fish.",
        "Chad and Peru are working towards a treaty on fish.",
    ],
)
def test_a_paper_on_its_way_is_negotiated_and_no_signing(text: str) -> None:
    assert told(read(text, "instrument"), "stage", "type") == [("planned", "negotiating", "treaty")]
    assert read(text, "signing") == []


def test_a_heading_signs_nothing_that_the_report_says_was_initialled() -> None:
    text = (
        "INDONESIA AND MALAYSIA SIGN PALM OIL ACCORD\n\nJAKARTA, March 9 - Officials of the two countries initialled a"
        " memorandum of understanding on palm oil.\n"
    )
    assert told(read(text, "instrument"), "stage", "type") == [
        ("done", "initialled", "memorandum-of-understanding")
    ]
    assert read(text, "signing") == []
    signed = text.replace("initialled", "signed")
    assert told(read(signed, "instrument"), "stage") == [("done", "signed")]
    assert len(read(signed, "signing")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "It was the fourth meeting of the joint committee of Chad and Peru set up in 1984.",
        "Chad and Peru held the fourth meeting of the joint committee established in 1984.",
        "The joint committee of Chad and Peru, founded in 1984, held its fourth meeting in Lima.",
    ],
)
def test_when_a_channel_was_founded_is_not_when_it_met(text: str) -> None:
    found = [f for f in read(text, "mechanism") if f.get("state") == "session-held"]
    assert told(found, "session", "date") == [("done", 4, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Chad will send troops, President Moi of Chad said following a meeting with Peru's President Abel Koro on Monday.",
        "Chad will review the pact next year, its President Moi said after talks with Peru's President Abel Koro on Monday.",
    ],
)
def test_talks_behind_what_somebody_said_were_held(text: str) -> None:
    assert told(read(text, "meeting"), "date") == [("done", "1987-03-09")]


def test_what_a_communique_says_does_not_date_it() -> None:
    text = "Nigeria and Benin held talks in Cotonou. A joint communique said a mixed commission would meet in July."
    assert told(read(text, "instrument"), "type", "stage", "date") == [
        ("done", "joint-statement", "issued", None)
    ]
    according = "Nigeria and Benin met in Cotonou. According to the joint communique, they will open consulates next year."
    assert told(read(according, "instrument"), "type", "stage", "date") == [
        ("done", "joint-statement", "issued", None)
    ]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Chad and Peru are drafting a communique establishing diplomatic relations.", "planned"),
        ("Chad's cabinet approved a draft protocol establishing diplomatic relations with Peru.", "planned"),
        ("Chad and Peru signed a joint communique establishing diplomatic relations.", "done"),
    ],
)
def test_a_draft_establishes_nothing_yet(text: str, standing: str) -> None:
    assert told(read(text, "milestone"), "milestone_kind") == [(standing, "relations-established")]


def test_notes_of_protest_agree_on_nothing() -> None:
    for text in (
        "Chad and Peru exchanged notes of protest on Monday.",
        "Chad and Peru exchanged protest notes on Monday.",
    ):
        assert read(text, "instrument") + read(text, "signing") == []


def test_what_two_states_call_their_accord_is_there_already() -> None:
    text = "The Philippines and the U.S. begin a review of their military bases agreement in April. It is of 1947."
    assert [(f.get("states"), f.get("sectors")) for f in read(text, "instrument")] == [
        (["PHL", "USA"], ["defence"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "India and Pakistan agreed on a prisoner swap at talks in Rawalpindi.",
        "India and Pakistan failed to agree on their border at two days of talks in Rawalpindi.",
        "India and Pakistan could not agree at talks in Rawalpindi.",
        "India and Pakistan agreed to swap prisoners during talks in Rawalpindi, officials said.",
        "At talks in Rawalpindi India and Pakistan agreed to swap prisoners.",
    ],
)
def test_talks_at_which_two_states_agreed_or_did_not_were_held(text: str) -> None:
    assert told(read(text, "meeting"), "meeting_kind", "states", "place") == [
        ("done", "talks", ["IND", "PAK"], "Rawalpindi")
    ]


@pytest.mark.parametrize(
    "when",
    ["when it has been approved", "once it is approved", "after it has been approved", "if it is approved"],
)
def test_what_waits_for_an_approval_is_not_approved(when: str) -> None:
    text = (
        f"The EC and Argentina initialled a cooperation agreement. It will be signed {when} by EC ministers."
    )
    assert told(read(text, "instrument"), "stage") == [("done", "initialled")]
    assert told(read(text, "signing")) == [("planned",)]


def test_who_is_ill_calls_off_nothing() -> None:
    text = "Soviet Defense Minister Dmitri Ustinov canceled a visit to India because of the illness of President Yuri Andropov."
    assert [(f.standing, [v["name"] for v in f.get("visitor")]) for f in read(text, "visit")] == [
        ("cancelled", ["Dmitri Ustinov"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lebanon scrapped its May 17, 1983, troop withdrawal accord with Israel under pressure from Syria.",
        "Lebanon scrapped its troop withdrawal accord with Israel because of a quarrel with Syria.",
    ],
)
def test_why_a_paper_ended_is_no_part_of_it(text: str) -> None:
    assert told(read(text, "instrument"), "stage", "states", "title") == [
        ("done", "terminated", ["ISR", "LBN"], "troop withdrawal accord with Israel")
    ]


def test_talks_on_which_there_was_no_agreement_are_not_denied() -> None:
    text = "Shultz of the United States and Soviet Foreign Minister Andrei Gromyko reached no agreement on resuming arms talks."
    assert [f.standing for f in read(text, "meeting") if f.standing == "denied"] == []


def test_a_leader_of_old_acts_for_the_state_of_that_day() -> None:
    text = "PRAGUE, March 9 -- Presidents Vaclav Havel and Lech Walesa signed a treaty on good neighborliness here on Sunday."
    assert [f.get("states") for f in read(text, "instrument")] == [["CSK", "POL"]]
    later = reader("1995-03-09")(text, "instrument")
    assert [f.get("states") for f in later] == [["CZE", "POL"]]


def test_what_a_state_did_besides_is_no_part_of_a_title() -> None:
    text = "Canada has suspended its aid agreement with Zaire and called home its ambassador."
    assert told(read(text, "instrument"), "stage", "title") == [
        ("done", "suspended", "aid agreement with Zaire")
    ]


def test_the_day_by_which_a_house_is_called_is_no_date() -> None:
    text = (
        "Talks between a military delegation of the DPRK and a military delegation of China were held at the April 25 House"
        " of Culture on Saturday."
    )
    assert told(read(text, "meeting"), "meeting_kind", "date") == [("done", "talks", "1987-03-07")]


@pytest.mark.parametrize(
    "behind",
    ["on his return from Moscow", "before leaving for Moscow", "after meeting President Moi of Chad"],
)
def test_when_somebody_spoke_is_not_what_he_said(behind: str) -> None:
    text = f"Iran and the Soviet Union have agreed to resume gas exports, Iran's Oil Minister Abel Koro said {behind}."
    assert [f.get("text") for f in read(text, "statement")] == [
        "Iran and the Soviet Union have agreed to resume gas exports"
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Egypt has postponed talks with Sudan due to begin on Sunday.", "1987-03-15"),
        (
            "Talks between Egypt and Sudan scheduled to open in Cairo on Friday have been put off.",
            "1987-03-13",
        ),
    ],
)
def test_talks_put_off_were_due_on_a_day_to_come(text: str, date: str) -> None:
    assert told(read(text, "meeting"), "date") == [("cancelled", date)]


def test_a_heading_is_of_the_paper_on_the_same_matter() -> None:
    text = (
        "LIBYA, MALTA EXTEND OIL DEAL\n\nVALLETTA, March 9 - Libya has agreed to extend an agreement to supply Malta with oil,"
        " officials said. A treaty of friendship between the two was signed in 1984.\n"
    )
    assert sorted(told(read(text, "instrument"), "type", "stage", "date")) == [
        ("background", "treaty", "signed", "1984"),
        ("done", "agreement", "renewed", None),
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Yugoslavia and Albania signed a 1988 trade protocol worth 95 mln dlrs.", None),
        ("Yugoslavia and Albania signed their 1988 trade protocol in Tirana on Saturday.", "1987-03-07"),
        ("Yugoslavia and Albania signed a trade protocol for 1988.", None),
    ],
)
def test_the_year_for_which_a_paper_is_made_is_not_that_of_its_signing(text: str, date: str | None) -> None:
    assert told(read(text, "instrument"), "stage", "date") == [("done", "signed", date)]
    assert told(read(text, "signing"), "date") == [("done", date)]


@pytest.mark.parametrize(
    "text",
    [
        "Singapore and Brunei signed a memorandum on air services, allowing their carriers to double flights from January.",
        "Singapore and Brunei signed a memorandum on air services by which fares fall from January.",
    ],
)
def test_from_when_a_paper_helps_is_not_when_it_was_signed(text: str) -> None:
    assert told(read(text, "signing"), "states", "date") == [("done", ["BRN", "SGP"], None)]


def test_when_the_old_accord_runs_out_is_not_when_the_new_one_failed() -> None:
    text = "The EC and Morocco failed to conclude a new fisheries accord before the current one expires on December 31."
    assert told(read(text, "instrument"), "stage", "date") == [("denied", "signed", None)]


def test_what_a_commission_is_to_run_is_no_session_of_it() -> None:
    text = "Uruguay and Argentina inaugurated a bilateral commission to run the Salto Grande dam."
    assert told(read(text, "mechanism"), "state") == [("done", "established")]


def test_talks_on_a_treaty_do_to_it_what_talks_do() -> None:
    text = "Chad and Sudan resumed their peace treaty talks on Monday."
    assert told(read(text, "instrument"), "stage") == [("planned", "negotiating")]


def test_false_starts_are_no_session() -> None:
    text = (
        "In March, after two false starts, the border commission that Guyana and Suriname had let slumber since 2011 was "
        "woken up."
    )
    assert told(read(text, "mechanism"), "state") == [("done", "resumed")]


@pytest.mark.parametrize("advice", ["should not", "should not, whatever some in the house say,"])
def test_what_somebody_should_not_do_is_no_denial(advice: str) -> None:
    text = f"Poland {advice} reopen the credit line for Angola."
    assert told(read(text, "instrument"), "stage") == []


def test_a_journey_told_by_when_says_where_a_paper_will_be_renewed() -> None:
    text = (
        "The health agreement between Botswana and Cuba will be renewed when the minister travels to Havana."
    )
    assert told(read(text, "instrument"), "stage", "place") == [("planned", "renewed", "Havana")]


def test_no_agreement_of_no_field_and_nobody_is_no_paper() -> None:
    text = (
        "The prime ministers of Ireland and Malta met in Dublin. There was no agreement with a ribbon on it."
    )
    assert told(read(text, "instrument"), "stage") == []


def test_a_column_says_what_became_of_the_paper_of_each_row() -> None:
    text = """OUTCOMES

State Visit of the President of Chad to Peru

Sl | Document | Chad | Peru | Status
1 | Agreement on Extradition | Ministry of Justice | Ministry of Interior | Signed
2 | MoU on Trafficking at Sea | Coast Guard | Navy | Renewed for five years
3 | Air Services Agreement | Ministry of Transport | Ministry of Transport | Amended
4 | Preferential Trade Agreement | Ministry of Trade | Ministry of Commerce | Round ended without agreement
"""
    assert [stage[:2] for stage in told(read(text, "instrument"), "stage")] == [
        ("done", "signed"),
        ("done", "renewed"),
        ("done", "amended"),
        ("denied", "signed"),
    ]


@pytest.mark.parametrize("lasting", ["", "an hour of ", "more than two hours of ", "two days of "])
def test_who_signed_for_two_states_had_the_talks_before_it(lasting: str) -> None:
    text = (
        "The memorandum was signed by British Prime Minister Margaret Thatcher and Malaysian Prime Minister Mahathir "
        f"Mohamad after {lasting}talks in London."
    )
    (found,) = read(text, "meeting")
    assert [p["name"] for p in found.get("participants")] == ["Margaret Thatcher", "Mahathir Mohamad"]
