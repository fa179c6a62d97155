"""The day of publication, read off headers and datelines and off nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.intake import find_published

HEADERS = [
    ("Lima, May 3, 2025 /ANDINA/. Peru and Oman mark a feast.", "2025-05-03"),
    ("Position as at 30 June 2016", "2016-06-30"),
    ("TASHKENT. KAZINFORM – 15 November 2025, 18:05", "2025-11-15"),
    (
        "TASHKENT. KAZINFORM – 15 November 2025, 18:05 | Kazinform has put together what was signed.",
        "2025-11-15",
    ),
    ("Press Trust of India  |  Beijing  September 6, 2014 Last Updated at 22:32 IST", "2014-09-06"),
    ("Posted on December 17, 2016 in News", "2016-12-17"),
    ("Published May 9, 2023", "2023-05-09"),
    ("(Xinhua News Agency July 21, 2002)", "2002-07-21"),
    ("Kyiv, 30 May 1997 (RFE/RL) - A state visit got under way today.", "1997-05-30"),
    ("Date: Fri, 29 Mar 2002 21:14:07 +0100", "2002-03-29"),
    ("Thursday, July 6, 2017", "2017-07-06"),
    ("Sep 06, 2022 04:42 PM IST", "2022-09-06"),
    ("15.11.2025", "2025-11-15"),
    ("14.11.2024.", "2024-11-14"),
    ("2025-10-11", "2025-10-11"),
    ("Date: 2020-11-09T18:58:00+0000", "2020-11-09"),
    ("2026-06-16 | source language: zh", "2026-06-16"),
    ("General News of Friday, 29 July 2011", "2011-07-29"),
    ("October 01, 1990|Los Angeles Times", "1990-10-01"),
    ("#Vietnam #DPRK October 11, 2025", "2025-10-11"),
    ("03/10/23 9:55 AM ET", "2023-03-10"),
    ("PYONGYANG, Oct. 11, 2025 (KCNA) -- The delegation left.", "2025-10-11"),
    ("AKP Phnom Penh, November 12, 2022 --", "2022-11-12"),
    ("\ufeffHanoi, 11 Oct 2025", "2025-10-11"),
    ("Hanói, 11 oct 2025 (VNA) – El secretario general volvió esta mañana.", "2025-10-11"),
    ("Quito, 11 de diciembre de 2024 – Ecuador y Chile celebraron sus consultas.", "2024-12-11"),
    ("Bamako, 8 février 2016 (AMI) – La 13e session s'est achevée.", "2016-02-08"),
    ("Москва, 14 сентября 2020 г. — Министр не поедет 15 сентября в Берлин.", "2020-09-14"),
    ("Hà Nội (TTXVN), 12/7/2011 - Liên hiệp các tổ chức hữu nghị đã mở cuộc mít tinh.", "2011-07-12"),
    ("(서울=연합뉴스) 2024년 11월 21일 = 북한과 러시아가 의정서를 조인했다.", "2024-11-21"),
    ("新华社北京2024年1月24日电 中国与瑙鲁24日恢复外交关系。", "2024-01-24"),
]

NO_HEADERS = [
    "-- Oct. 5, 1962: The two countries establish relations.",
    "PYONGYANG, Oct. 11 (KCNA) -- The delegation left.",
    "From October 9 to 11, 2025, General Secretary To Lam paid a state visit to the DPRK.",
    "On October 9, 2025, the leaders met in Pyongyang.",
    "Hanoi, October 10, 2025, was the scene of a signing.",
    "the 80th founding anniversary of the Workers' Party of Korea (Oct. 10, 1945–2025).",
    "The Republic was founded on 2 September 1945.",
    "Treaty of Friendship of 11 July 1961",
    "Vietnam National Day, September 2, 1945",
    "Done at Hanoi on 10 October 2025",
    "Signed at Hanoi, 10 October 2025",
    "Hanoi, 9–11 October 2025",
    "12/7/1976 - 12/7/2011",
    "Hanoi (VNA) 11/10/2025",
    "[Photo: riot policemen wave flags on Nov. 25, 2022. (AP Photo/file)]",
    "Photo: Hanoi, 10 October 2025",
    "2021年8月20日上午，中墨高层工作组第九次会议以视频方式召开。",
    "Trong hai ngày 15 và 16/7/2009, tại Kiev, Ủy ban đã nhóm họp lần thứ 10.",
    "31.02.2025",
    "\u25cb Establishment of Diplomatic Relations : Apr. 1, 1962",
    "Accession to the Commonwealth: 3 June 1999",
]


@pytest.mark.parametrize(("line", "day"), HEADERS)
def test_a_header_or_dateline_gives_the_day(line: str, day: str) -> None:
    assert find_published(f"A headline\n\n{line}\n\nThe ministers met on 3 March 1999.\n") == day


@pytest.mark.parametrize("line", NO_HEADERS)
def test_prose_captions_and_treaties_give_none(line: str) -> None:
    assert find_published(f"A headline\n\n{line}\n\nThe ministers met.\n") is None


def test_the_rows_of_a_chronology_are_no_header() -> None:
    rows = "DATE | EVENTS\n14.03.1993 | Consular Convention.\n08.1995 | The embassy opens.\n09.11.1998 | Relief flights.\n"
    assert find_published(f"Chronology\n\n{rows}") is None
    assert find_published(f"Chronology\n\n16.06.2026 | Library\n\n{rows}") == "2026-06-16"


@pytest.mark.parametrize(("above", "day"), [(11, "2025-10-11"), (12, None)])
def test_only_the_first_twelve_lines_with_words_count(above: int, day: str | None) -> None:
    assert find_published("words\r\n\r\n" * above + "11 October 2025") == day


@pytest.mark.parametrize(
    ("foot", "day"),
    [
        ("(published 30 June 2023)", "2023-06-30"),
        ("Published on 30 June 2023", "2023-06-30"),
        ("Posted June 30, 2023", "2023-06-30"),
        ("The list was published on 30 June 2023 by the ministry.", None),
        ("Published 30 June 2023 were the rules of the port.", None),
        ("30 June 2023", None),
    ],
)
def test_a_last_line_gives_the_day_where_it_says_so(foot: str, day: str | None) -> None:
    assert find_published("The two ministers met.\n" * 20 + "\n" + foot) == day


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    find_published(text)


def test_the_cells_of_a_table_are_no_header() -> None:
    rows = "Draft | Who acts | By\nAgreement on Fish | Malawi | 31 August 2018\nAccord on Youth | Zambia | 30 May 2018\n"
    assert find_published(f"AGREED MINUTES\n\n{rows}") is None
    assert find_published(f"Home | News | 3 May 2018\n\n{rows}") == "2018-05-03"


def test_a_saved_page_opens_with_the_day_it_was_saved() -> None:
    text = "Sunday, 19 August 2018\nLatest news\n\nOmani minister in Lima\n\n01 May 2018\n\nThe minister came to Lima.\n"
    assert find_published(text) == "2018-05-01"
    assert find_published(text.replace("01 May 2018\n\n", "")) == "2018-08-19"


def test_a_day_in_brackets_behind_its_weekday_is_that_of_what_is_told() -> None:
    assert find_published("On Tuesday (October 4, 2022) the two sides signed a memorandum.\n") is None
