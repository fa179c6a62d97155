"""Which words of a sentence are a date expression, and which only look like one."""

import pytest

from chancery.reading.dates import DateMention, find_dates


def found(text: str) -> list[tuple[str, str]]:
    return [(text[mention.start : mention.end], mention.sort) for mention in find_dates(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("was signed on 10 October 2025 in Hanoi", [("10 October 2025", "day")]),
        ("on October 10th 2025", [("October 10th 2025", "day")]),
        ("PYONGYANG, Oct.10,2025", [("Oct.10,2025", "day")]),
        ("LONDON, Sept 2 - Britain", [("Sept 2", "day")]),
        ("Havana, Aug 21 (Prensa Latina)", [("Aug 21", "day")]),
        ("on the 7th of May\n   2025", [("7th of May\n   2025", "day")]),
        ("on Wednesday, 7 May, the ministers", [("Wednesday, 7 May", "day")]),
        ("took up its works this Thursday 8 November 2018 at Dakar", [("this Thursday 8 November 2018", "day")]),
        ("on Friday (May 3)", [("Friday (May 3)", "day")]),
        ("on the 3rd (Friday)", [("the 3rd (Friday)", "day")]),
        ("Date: Fri, 29 Mar 2002 21:14:07 +0100", [("Fri, 29 Mar 2002", "day"), ("21:14:07", "clock")]),
        ("of 24.02.2010.", [("24.02.2010", "day")]),
        ("of 2012-08-29", [("2012-08-29", "day")]),
        ("Done at Sofia this eleventh day of December two thousand in two originals",
         [("eleventh day of December two thousand", "day")]),
        ("on the 17th last, the station reported on the 22nd.", [("the 17th last", "day"), ("the 22nd", "day")]),
        ("the 17th of this month", [("the 17th of this month", "day")]),
        ("diplomatic ties in November 1972", [("November 1972", "month")]),
        ("1972 November", [("1972 November", "month")]),
        ("Agreement on Trade (82.10) and (98.7)", [("82.10", "month"), ("98.7", "month")]),
        ("signed last September", [("last September", "month")]),
        ("the December accord", [("December", "month")]),
        ("in May of last year", [("May of last year", "month")]),
        ("in the second quarter of 2024", [("the second quarter of 2024", "part")]),
        ("in the spring of 1999", [("the spring of 1999", "part")]),
        ("from mid-May to late June 2024", [("mid-May", "part"), ("late June 2024", "part")]),
        ("in the early 1990s", [("the early 1990s", "decade")]),
        ("have held talks since 1992", [("1992", "year")]),
        ("Bucharest, where Armenia, in 1994, opened", [("1994", "year")]),
        ("signed in Paris, 1994.", [("1994", "year")]),
        ("the treaty (1994)", [("1994", "year")]),
        ("in 1994, 1995 and 1997", [("1994", "year"), ("1995", "year"), ("1997", "year")]),
        ("the 1992 committee", [("1992", "year")]),
        ("for 2026-2027;", [("2026-2027", "period")]),
        ("the 75th anniversary (1950–2025)", [("1950–2025", "period")]),
        ("founding day (Oct. 10, 1945–2025)", [("Oct. 10, 1945–2025", "period")]),
        ("from 2025 to 2030", [("2025 to 2030", "period")]),
        ("from October 9 to 11, 2025", [("October 9 to 11, 2025", "range")]),
        ("Oct. 28–31", [("Oct. 28–31", "range")]),
        ("30 August–3 September", [("30 August–3 September", "range")]),
        ("between 3 and 5 May", [("3 and 5 May", "range")]),
        ("on Tuesday and Wednesday", [("Tuesday and Wednesday", "range")]),
        ("on Monday and Thursday", [("Monday", "weekday"), ("Thursday", "weekday")]),
        ("on 3 May and 10 June", [("3 May", "day"), ("10 June", "day")]),
        ("midnight Thursday", [("midnight Thursday", "weekday")]),
        ("Monday evening in Pyongyang Sunday", [("Monday evening", "weekday"), ("Sunday", "weekday")]),
        ("Wednesday of last week", [("Wednesday of last week", "weekday")]),
        ("today's agreement, earlier this week", [("today", "relative"), ("earlier this week", "relative")]),
        ("two days ago; a week later", [("two days ago", "relative"), ("a week later", "relative")]),
        ("over the past two days", [("the past two days", "range")]),
        ("closed within a month", [("within a month", "relative")]),
        ("in recent days", [("in recent days", "vague")]),
    ],
)  # fmt: skip
def test_the_longest_date_is_found(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found(text) == mentions


@pytest.mark.parametrize(
    "text",
    [
        "They may sign; workers march on. May they? March on!",
        "May Day and the Good Friday Agreement",
        "the 22nd session, on the 25th anniversary",
        "Resolution 2397 and Resolutions 1718, 1874 and 2094",
        "a total of 1994 people, 2000 tons, $1994, by 2000 delegates",
        "on 30 February 2025 and 2025-02-30 and 45.13.2010",
        "sections 3-5 and 9/11, ratio 1.5, Covid-19 March",
        "Oct is no month by itself, nor is Sun a day",
        "two days before the summit",
        "",
    ],
)
def test_what_only_looks_like_a_date_is_left(text: str) -> None:
    assert [mention for mention in find_dates(text, 0, len(text)) if mention.sort not in ("month",)] == []


def test_a_mention_holds_its_parts_as_written() -> None:
    text = "until Tuesday, Oct. 28"

    assert find_dates(text, 0, len(text)) == [
        DateMention(start=6, end=22, sort="day", month=10, day=28, weekday=1, bound="until")
    ]


def test_the_second_end_of_a_range_has_its_own_parts() -> None:
    text = "from Monday, December 30, to January 3, 2026"

    assert find_dates(text, 0, len(text)) == [
        DateMention(
            start=5, end=44, sort="range", weekday=0, month=12, day=30, end_month=1, end_day=3, end_year=2026
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("since 1992", "since"), ("by 2030", "by"), ("until Saturday", "until"), ("with effect from 21 July", "from"),
        ("before May 8", "before"), ("in 1992", None), ("from 3 to 5 May", None), ("within a month", "within"),
    ],
)  # fmt: skip
def test_the_preposition_that_makes_a_date_one_end_is_told(text: str, bound: str | None) -> None:
    (mention,) = find_dates(text, 0, len(text))

    assert (mention.bound, mention.since, mention.by) == (bound, bound == "since", bound == "by")


def test_digits_are_read_day_first_and_doubt_is_noted() -> None:
    text = "29/08/2012 8/29/2012 9/10/2025 10/10/2025"

    assert [(m.day, m.month, m.ambiguous) for m in find_dates(text, 0, len(text))] == [
        (29, 8, False), (29, 8, False), (9, 10, True), (10, 10, False),
    ]  # fmt: skip


def test_only_the_range_is_looked_at_and_offsets_are_of_the_whole_text() -> None:
    text = "in 1957 and on 3 May 2025"

    assert [(m.start, m.end) for m in find_dates(text, 8, len(text))] == [(15, 25)]
    assert [m.sort for m in find_dates(text, 15, 20)] == ["day"]
    assert find_dates(text, 3, 7) == []
    assert [m.start for m in find_dates(text, -5, 10_000)] == [3, 15]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("08.1995 | The embassy opens", ["08.1995"]),
        ("10/2023: a visit", ["10/2023"]),
        ("- 11.2018 (expected) | a visit", ["11.2018"]),
        ("1981 | The embassy opens", ["1981"]),
        ("worth 10.2023 million", []),
        ("12.2023 percent", []),
        ("see 05.2020 | page 3", []),
        ("05/2005; Minister X", ["05/2005"]),
        ("2018 (April): a visit", ["2018 (April)"]),
        ("2007 March President Saar", ["2007 March"]),
        ("2004, 12-14 October – a visit", ["2004, 12-14 October"]),
        ("- 2004 (3-5 May) a visit", ["2004 (3-5 May)"]),
    ],
)
def test_a_month_in_digits_opens_a_row_and_stands_nowhere_else(text: str, found: list[str]) -> None:
    assert [text[m.start : m.end] for m in find_dates(text, 0, len(text))] == found
