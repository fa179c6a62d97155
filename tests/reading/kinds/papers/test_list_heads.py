"""Lists of papers below heads that they share, below columns that a number heads, and rows that open with a sum."""

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

OPENING = "LIMA, 9 May 2024 -- Nine documents were signed in Lima today by Peru and Chad.\n\n"


def papers(text: str) -> dict[str, str]:
    """Title -> type of every paper that Peru and Chad signed."""
    found = [f for f in read(text) if f.kind == "instrument"]
    return {f["title"]: f["type"] for f in found if (f.standing, f["states"]) == ("done", ["PER", "TCD"])}


HEADS = [
    ("AGREEMENTS\n\n1. {}\n2. {}", "MEMORANDA OF UNDERSTANDING\n\n1. {}\n2. {}"),
    ("FIRST: Agreements\n\n- {};\n- {}.", "SECOND: Memoranda of Understanding\n\n- {};\n- {}."),
    ("A. Agreements:\n(a) {};\n(b) {}.", "B. Memoranda of understanding:\n(a) {};\n(b) {}."),
    ("I. AGREEMENTS\n(a) {};\n(b) {}.", "II. MEMORANDA\n(a) {};\n(b) {}."),
    ("Two agreements signed\n* {}\n* {}", "Two MoUs signed\n* {}\n* {}"),
    ("Agreements (2)\n* {}\n* {}", "MoUs (2)\n* {}\n* {}"),
    ("• Agreements\n  - {}\n  - {}", "• Memoranda\n  - {}\n  - {}"),
]


@pytest.mark.parametrize("heads", HEADS)
def test_rows_below_a_plural_of_papers_are_one_of_it_each(heads: tuple[str, str]) -> None:
    rows = (
        "on extradition",
        "amending the Air Services Agreement of 1998",
        "for the training of diplomats",
        "between the Ministry of Health of Peru and the Ministry of Health of Chad",
    )
    text = OPENING + "\n\n".join(heads).format(*rows)
    assert papers(text) == {
        title: "agreement" if n < 2 else "memorandum-of-understanding" for n, title in enumerate(rows)
    }


def test_two_bodies_of_a_row_without_a_noun_are_its_parties() -> None:
    text = (
        f"{OPENING}MEMORANDA\n\n1. National Library of Peru and National Archives of Chad\n"
        "2. Between the Ministry of Health of Peru and the Ministry of Health of Chad, on vaccines\n"
    )
    parties = [[p["name"] for p in f["parties"]] for f in read(text) if f.kind == "instrument"]
    assert sorted(parties) == [
        ["Ministry of Health of Peru", "Ministry of Health of Chad"],
        ["National Library of Peru", "National Archives of Chad"],
    ]


def test_a_plural_above_sentences_or_without_a_signing_heads_no_papers() -> None:
    told = "Agreements\n- Both sides agreed to work on extradition.\n- They were content with trade.\n"
    assert papers(OPENING + told) == {}
    unsigned = (
        "LIMA, 9 May 2024 -- President Koro of Chad toured Peru.\n\nAgreements\n- on fish\n- on trade\n"
    )
    assert papers(unsigned) == {}


def test_the_head_of_a_column_of_numbers_denies_nothing() -> None:
    text = f"{OPENING}Sl. No. Name of the MoU/Agreement Signed by\n1. MoU on tourism\n2. Agreement on fish\n"
    assert papers(text) == {"MoU on tourism": "memorandum-of-understanding", "Agreement on fish": "agreement"}


def test_papers_that_change_hands_are_signed() -> None:
    text = (
        "Three papers changed hands between Peru and Chad in Lima on Monday under the eyes of President Rosa Paz.\n\n"
        "No. Document Peru Chad\n1 Agreement on Customs Ministry of Finance Ministry of Finance and Budget\n"
        "2 MoU, fisheries research Sea Institute National Institute of Fisheries\n"
    )
    assert occasions(text) == [("done", "PER+TCD", 3)]
    assert [w["name"] for f in read(text) if f.kind == "signing" for w in f["witnesses"]] == ["Rosa Paz"]
    assert instruments(text) == [
        ("done", "agreement", "signed", "PER+TCD"),
        ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
    ]


def test_who_signs_under_the_gaze_of_somebody_is_no_witness() -> None:
    text = (
        "Foreign Ministers Abe Koro of Chad and Lina Paz of Peru signed a treaty on extradition in Lima under the "
        "watchful gaze of President Rosa Quispe."
    )
    assert [w["name"] for f in read(text) if f.kind == "signing" for w in f["witnesses"]] == ["Rosa Quispe"]


SUMS = [
    "Japan and Chad signed two grant agreements in N'Djamena on Monday:\n"
    "- ¥1.2 billion for the Project for Moundou Hospital\n- ¥800 million for food aid\n",
    "Japan and Chad signed grant agreements in N'Djamena on Monday.\n\nAbe Koro signed for Chad.\n\n"
    "The ministry divides the sum thus:\n\n(a) 140 million yen goes to the Moundou Hospital Project;\n"
    "(b) 95 million yen to food aid.\n",
]


@pytest.mark.parametrize("text", SUMS)
def test_a_row_that_opens_with_a_sum_is_a_grant(text: str) -> None:
    assert instruments(text) == [("done", "loan-grant", "signed", "JPN+TCD")] * 2


def test_a_sum_of_trade_is_no_paper() -> None:
    text = (
        "Chad and Oman signed a trade agreement on Monday. Trade last year was:\n"
        "* US$20 million for cotton\n* US$5.5 million for oil\n"
    )
    assert instruments(text) == [("done", "agreement", "signed", "OMN+TCD")]


def test_a_department_named_like_that_of_another_state_is_not_its_own() -> None:
    text = "Kenya's State Department for Livestock and the Ministry of Trade of Chad signed an MoU on dairy."
    assert instruments(text) == [("done", "memorandum-of-understanding", "signed", "KEN+TCD")]
