"""Many ways of telling of one milestone, chains of milestones, and sentences that tell of none."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.whole_facts import whole


def told(text: str) -> list[str]:
    """Each milestone of a text as `kind standing STATES [date] [level] [Nth] [of subject]`."""
    facts = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    rows = []
    for fact in facts:
        if fact.kind != "milestone":
            continue
        fields = fact.fields
        parts = [fields["milestone_kind"], fact.standing, "+".join(fields.get("states", []))]
        parts += [str(fields[name]) for name in ("date", "level") if name in fields]
        parts += [f"{fields['years']}th"] if "years" in fields else []
        parts += [f"of {fields['subject']}"] if "subject" in fields else []
        rows.append(" ".join(parts))
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad became the 101st country to establish diplomatic relations with Kosovo.",
            "relations-established background TCD+XKX",
        ),
        (
            "Mongolia and Togo signed a joint communique establishing diplomatic ties in New York on 3 May 2020.",
            "relations-established background MNG+TGO 2020-05-03",
        ),
        (
            "The Republic of Malta and the Kingdom of Bhutan today formalised their diplomatic relations.",
            "relations-established done BTN+MLT 2025-10-11",
        ),
        (
            "Relations were established at legation level in 1921, Brazil and Norway recall.",
            "relations-established background BRA+NOR 1921 legation level",
        ),
        (
            "Chad threatened to sever relations with Peru.",
            "relations-severed proposed PER+TCD",
        ),
        (
            "Diplomatic relations between Niger and Algeria have been suspended since 2023.",
            "relations-suspended background DZA+NER 2023",
        ),
        (
            "Norway withdrew its ambassador from Brazil and left a chargé d'affaires in his place.",
            "level-downgraded done BRA+NOR",
        ),
        (
            "Norway reduced its representation in Brazil to the level of chargé d'affaires in March 1977.",
            "level-downgraded background BRA+NOR 1977-03 chargé d'affaires",
        ),
        (
            "Brazil and Norway agreed to raise their legations to the rank of embassies.",
            "level-upgraded planned BRA+NOR embassies",
        ),
        (
            'Chad and Peru declared their relations a "strategic partnership" on Friday.',
            "level-upgraded done PER+TCD 2025-10-10 strategic-partnership",
        ),
        (
            "Vietnam and Laos issued a joint statement on the establishment of a strategic partnership.",
            "level-upgraded done LAO+VNM strategic-partnership",
        ),
        (
            "Chad and Peru brought their relations to the level of a strategic partnership in 2016.",
            "level-upgraded background PER+TCD 2016 strategic-partnership",
        ),
        (
            "The comprehensive strategic partnership established in 2016 between Chad and Peru brought trade.",
            "level-upgraded background PER+TCD 2016 comprehensive-strategic-partnership",
        ),
        (
            "The Republic of Korea opened a resident embassy in Tallinn on 10 October.",
            "embassy-opened done EST+KOR 2025-10-10",
        ),
        (
            "The flag was raised at the new Estonian embassy in Seoul on Friday.",
            "embassy-opened done EST+KOR 2025-10-10",
        ),
        (
            "Sweden recognised Finland's independence on 4 January 1918.",
            "recognition background FIN+SWE 1918-01-04",
        ),
        (
            "For Chad and Peru a Strategic Partnership has become a Comprehensive Strategic Partnership.",
            "level-upgraded done PER+TCD comprehensive-strategic-partnership",
        ),
        (
            "Officials of Iran and Oman met under Chinese auspices and announced the re-establishment of diplomatic relations.",
            "relations-resumed done IRN+OMN",
        ),
        (
            "In March Chad and Peru agreed to restore diplomatic relations.",
            "relations-resumed planned PER+TCD",
        ),
        (
            "It was silent on relations, which Chad cut with Peru in March 1976.",
            "relations-severed background PER+TCD 1976-03",
        ),
        (
            "They spoke of the ties that Chad and Peru restored in 1976.",
            "relations-resumed background PER+TCD 1976",
        ),
        (
            "Chad and Peru established diplomatic relations at ambassadorial level on Friday.",
            "relations-established done PER+TCD 2025-10-10 ambassadorial level",
        ),
        (
            "Algeria recognised the Saharan republic in 1976.",
            "recognition background DZA+ESH 1976",
        ),
        (
            "The embassy of Bulgaria in Khartoum, closed since April 2023, works from Cairo.",
            "embassy-closed background BGR+SDN 2023-04",
        ),
        (
            "Bulgaria's embassy in Khartoum, reopened in May, issues visas.",
            "embassy-opened background BGR+SDN 2025-05",
        ),
        (
            "The Peruvian Embassy in Chad resumed its work on Friday.",
            "embassy-opened done PER+TCD 2025-10-10",
        ),
        (
            "Chad and Peru have had no relations since Chad severed them in 1976.",
            "relations-severed background PER+TCD 1976",
        ),
        (
            "Relations between Chad and Peru have had the status of a strategic partnership since 2011.",
            "level-upgraded background PER+TCD 2011 strategic-partnership",
        ),
        (
            "Diplomatic relations were established on 4 May 1935, when the envoy called on the Afghan government.",
            "relations-established background AFG 1935-05-04",
        ),
    ],
)
def test_one_sentence_tells_one_milestone(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru and Chad established diplomatic relations in 1961. They were severed in 1967 and restored in 1970.",
            [
                "relations-established background PER+TCD 1961",
                "relations-severed background PER+TCD 1967",
                "relations-resumed background PER+TCD 1970",
            ],
        ),
        (
            "Relations between Peru and Chad were broken in 1967 and re-established three years later.",
            ["relations-severed background PER+TCD 1967", "relations-resumed background PER+TCD 1970"],
        ),
        (
            "Peru's embassy in N'Djamena opened in 1974. It was closed in 1990 and reopened in 1999.",
            [
                "embassy-opened background PER+TCD 1974",
                "embassy-closed background PER+TCD 1990",
                "embassy-opened background PER+TCD 1999",
            ],
        ),
        (
            "Laos announced the restoration of diplomatic relations with Nepal, severed in 1999.",
            ["relations-resumed done LAO+NPL", "relations-severed background LAO+NPL 1999"],
        ),
        (
            "Laos and Nepal restored diplomatic relations and reopened their embassies on 3 May 2021.",
            [
                "relations-resumed background LAO+NPL 2021-05-03",
                "embassy-opened background LAO+NPL 2021-05-03",
            ],
        ),
        (
            "Honduras switched diplomatic recognition from Taiwan to China in March 2023.",
            [
                "relations-severed background HND+TWN 2023-03",
                "relations-established background CHN+HND 2023-03",
            ],
        ),
        (
            "Kenya recognised the Republic of South Sudan on 9 July 2011 and opened an embassy in Juba in 2012.",
            [
                "recognition background KEN+SSD 2011-07-09",
                "embassy-opened background KEN+SSD 2012",
            ],
        ),
    ],
)
def test_a_chain_keeps_each_milestone_with_its_own_day(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad and Peru marked the 80th founding anniversary of the Workers' Party of Chad (Oct. 10, 1945–2025).",
            "anniversary done TCD 1945-10-10 80th of Workers' Party of Chad",
        ),
        (
            "A parade celebrated the 80th anniversary of the Workers' Party of Korea — an event attended by many.",
            "anniversary done PRK 1945 80th of Workers' Party of Korea",
        ),
        (
            "Next year will be the 50th anniversary of diplomatic ties between Chad and Peru.",
            "anniversary planned PER+TCD 1976 50th",
        ),
        (
            "Next month Chad and Peru mark 50 years since establishing ties.",
            "anniversary planned PER+TCD 1975 50th",
        ),
        (
            "Visitors from Peru came to N'Djamena to mark forty years since the twinning charter was signed.",
            "anniversary done PER+TCD 1985 40th of twinning charter",
        ),
        (
            "Chad and Peru prepare for the 50th anniversary of ties, due in May 2026.",
            "anniversary planned PER+TCD 1976 50th",
        ),
        (
            "2023 was the 60th year since Chad and Peru established diplomatic relations.",
            "anniversary done PER+TCD 1963 60th",
        ),
        (
            "Chad and Peru celebrated the golden jubilee of their diplomatic relations in 2024.",
            "anniversary done PER+TCD 1974 50th",
        ),
        (
            "The two sides hailed the 60th anniversary of ties between Chad and Peru (September 5, 1962 - 2022).",
            "anniversary done PER+TCD 1962-09-05 60th",
        ),
        (
            "The embassy held a reception in N'Djamena for the 204th anniversary of Peru's independence.",
            "anniversary done PER 1821 204th of Peru's independence",
        ),
    ],
)
def test_an_anniversary_goes_back_to_a_day_told_or_counted(text: str, expected: str) -> None:
    assert told(text) == [expected]


def test_a_year_counted_back_names_its_rule() -> None:
    text = "Chad and Peru celebrated 40 years of diplomatic relations on Friday."
    (fact,) = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    assert fact.fields["date"] == "1985"
    assert fact.basis["date"] == "anniversary:counted-back"
    assert [c.quote for c in fact.spans["date"]] == ["40", "Friday"]


def test_a_headline_in_the_present_adds_nothing_to_the_decision_told_below() -> None:
    text = (
        "Chad, Peru elevate ties to strategic partnership\n\n"
        "LIMA, Oct. 10 - Chad and Peru decided on Friday to elevate their ties to a strategic partnership."
    )
    assert told(text) == ["level-upgraded planned PER+TCD strategic-partnership"]


def test_two_numbers_of_years_are_two_anniversaries() -> None:
    text = (
        "Chad and Peru marked the 50th anniversary of diplomatic relations on Friday. "
        "The 50th anniversary of diplomatic relations was also marked in Lima. "
        "Chad and Peru will mark the 10th anniversary of their ties at embassy level."
    )
    assert told(text) == ["anniversary done PER+TCD 1975 50th", "anniversary planned PER+TCD 10th"]


@pytest.mark.parametrize(
    "text",
    [
        "Chad does not recognise the results of the Peruvian election.",
        "Chad and Peru have not had diplomatic relations since 1980.",
        "Talks on the restoration of ties between Chad and Peru failed.",
        "Chad and Peru discussed the opening of embassies.",
        "Chad and Peru talked about the long-shut embassy in Lima.",
        "Chad affirmed its readiness to work with Peru, aiming to elevate the comprehensive strategic partnership.",
        "Relations between Chad and Peru were established on the basis of trust and equality.",
        "Chad and Peru established relations of friendship between two cities.",
        "The Peruvian embassy in Chad will be closed on Friday for a public holiday.",
        "The Peruvian embassy in N'Djamena opened its doors to visitors on Saturday.",
        "Chad and Peru established a fund for diplomatic relations training.",
        "They broke the ice in relations between Chad and Peru.",
        "The two leaders agreed to raise relations between Chad and Peru to a new level.",
        "The new ambassador of Chad presented his credentials to the president of Peru.",
        "The legation level was lost on Chad and Peru.",
        "Colombia recalled its ambassador from Peru for consultations.",
        "Chad and Peru reaffirmed the strategic partnership established in 2023.",
        "They were closed on Friday, said shopkeepers in Chad and Peru.",
    ],
)
def test_what_only_sounds_like_a_milestone_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The reopening of the Peruvian embassy in Chad has been suggested several times, most recently in 2024.",
            ["embassy-opened proposed PER+TCD"],
        ),
        (
            "The opening of a Peruvian embassy in Chad is under consideration.",
            ["embassy-opened proposed PER+TCD"],
        ),
        ("The opening of a Peruvian embassy in Chad is not planned.", ["embassy-opened denied PER+TCD"]),
        (
            "The closure of the Peruvian embassy in Chad has been postponed.",
            ["embassy-closed cancelled PER+TCD"],
        ),
        (
            "The opening of the Peruvian embassy in Chad was marked by a concert.",
            ["embassy-opened done PER+TCD"],
        ),
        (
            "The possibility of Peru opening a resident embassy in N'Djamena was raised by Chad.",
            ["embassy-opened proposed PER+TCD"],
        ),
        (
            "The idea of Peru opening an embassy in N'Djamena came up with Chad.",
            ["embassy-opened proposed PER+TCD"],
        ),
    ],
)
def test_what_is_said_of_an_opening_gives_its_standing(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Word had it that Chad\'s embassy in Lima was about to close. "There are no such plans," said Chad.',
            ["embassy-closed denied PER+TCD"],
        ),
        (
            "It is rumoured that Chad's embassy in Lima will soon close. The ministry of Chad called this untrue.",
            ["embassy-closed denied PER+TCD"],
        ),
        ("Chad's embassy in Lima is about to close.", ["embassy-closed planned PER+TCD"]),
        ("Chad's embassy in Lima may reopen next year.", ["embassy-opened proposed PER+TCD 2026"]),
        ("Chad's embassy in Lima is about to close a deal with Peru.", []),
        ("Chad's embassy in Lima is to open a library in Peru.", []),
    ],
)
def test_an_embassy_that_is_to_close_or_open(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "words",
    [
        "declared each other strategic partners",
        "declared themselves strategic partners",
        "called one another strategic partners",
    ],
)
def test_two_states_call_each_other_partners(words: str) -> None:
    expected = ["level-upgraded background PER+TCD 2021 strategic-partnership"]
    assert told(f"Chad and Peru {words} in 2021.") == expected
    assert told("Chad and Peru called each other good friends in 2021.") == []


def test_an_embassy_told_of_before_a_semicolon_is_meant_behind_it() -> None:
    text = "A Peruvian embassy was opened in Chad in 1977; it was closed in 1991 for want of funds."
    assert told(text) == [
        "embassy-opened background PER+TCD 1977",
        "embassy-closed background PER+TCD 1991",
    ]


def test_the_day_of_relations_told_in_a_paragraph_of_its_own_is_a_milestone_beside_their_anniversary() -> (
    None
):
    text = (
        "Diplomatic relations between Chad and Peru were established on 12 June 1974.\n\n"
        "The 50th anniversary of diplomatic relations was marked in 2024."
    )
    assert told(text) == [
        "relations-established background PER+TCD 1974-06-12",
        "anniversary done PER+TCD 1974-06-12 50th",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Chad opened a consulate in Callao, Peru, in 1990.",
        "Peru's consulate general in Moundou, Chad, was closed in 1995.",
        "Chad is accredited to Peru from its embassy in Quito.",
        "Chad is accredited to Peru through the embassy in Quito.",
    ],
)
def test_consulates_and_seats_elsewhere_are_no_embassies(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Peruvian consulate in N'Djamena became an embassy in 1995.", ["embassy-opened background PER+TCD 1995"]),
        ("The Peruvian consulate in N'Djamena became a school in 1995.", []),
        (
            "The Minister Resident left N'Djamena and the Peruvian consulate in N'Djamena was closed in 1995.",
            ["embassy-closed background PER+TCD 1995"],
        ),
        ("The poet left N'Djamena and the Peruvian consulate in N'Djamena was closed in 1995.", []),
    ],
)  # fmt: skip
def test_a_consulate_that_becomes_an_embassy_or_is_kept_by_an_envoy_is_one(
    text: str, wanted: list[str]
) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "words", ["has now a resident embassy", "now has its own embassy", "now has an embassy"]
)
def test_who_has_an_embassy_now_has_opened_it(words: str) -> None:
    assert told(f"Chad {words} in Lima.") == ["embassy-opened done PER+TCD"]
    assert told(f"Chad {words} garden in Lima.") == []
    assert told("Chad has an embassy in Lima.") == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("A resident Malian mission worked in Muscat from 1968. Oman was glad.", "1968"),
        ("The Malian Embassy in Muscat operated from 1968 to 1999.", "1968"),
        ("Mali kept an embassy in Muscat between 1968 and 1999.", "1968"),
        ("Mali had an embassy in Muscat from May 1968 until it ran out of money.", "1968-05"),
    ],
)
def test_an_embassy_that_worked_from_a_year_opened_in_it(text: str, date: str) -> None:
    found = [f for f in read_report(Report("r", text, published="2025-05-06")).facts if f.kind == "milestone"]
    assert [(f["milestone_kind"], f.standing, f.get("date")) for f in found] == [
        ("embassy-opened", "background", date)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "An Omani trade mission toured Mali from 1968 until 1970.",
        "The Malian Embassy in Muscat worked from home in 2020.",
    ],
)
def test_who_toured_or_worked_from_home_opened_no_embassy(text: str) -> None:
    assert [f.kind for f in read_report(Report("r", text)).facts if f.kind == "milestone"] == []


@pytest.mark.parametrize(
    ("text", "standing", "kind"),
    [
        (
            "The President said the opening of a Chadian embassy in Lima, Peru, would be completed by May.",
            "planned",
            "embassy-opened",
        ),
        ("The opening of a Chadian embassy in Lima, Peru, has been put off.", "cancelled", "embassy-opened"),
        (
            "Chad and Peru are friends of old. Relations were established on March 6, 1972.",
            "background",
            "relations-established",
        ),
    ],
)
def test_openings_by_their_noun_and_relations_of_a_day(text: str, standing: str, kind: str) -> None:
    told = [row for row in whole(text) if row["kind"] == "milestone"]
    assert [(row["standing"], row["milestone_kind"], row["states"]) for row in told] == [
        (standing, kind, ["PER", "TCD"])
    ]


def test_a_trade_office_is_no_embassy() -> None:
    assert not [
        row for row in whole("Chad will open a trade office in Lima, Peru.") if row["kind"] == "milestone"
    ]
