"""Talk of signing that tells of no deed, papers said not to be, and what one side alone puts out."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


@pytest.mark.parametrize(
    "text",
    [
        "Whoever signs a treaty with Chad must know that Niger will ask for the same, the minister said.",
        "When two nations sign a treaty, they give up something, Peru's minister told Chile's ambassador.",
        "Every state that signs an agreement with Chad does so for oil, Niger's minister said.",
        "A country which signs such an accord with China binds itself for long, Peru's minister said.",
        "Nobody signs an agreement just to tear it up, the Peruvian minister told Chile.",
        "If Peru and Chile sign a treaty, both will gain.",
        "Unless Chad and Niger sign an agreement, the wells will run dry.",
        "By the time Chad and Niger sign an agreement, the lake will be gone.",
        "Had Peru and Chile signed a treaty then, there would have been no war.",
        "Treaties are signed in order to be kept, Peru's president told his Chilean guest.",
        "Any agreement signed between Chad and Niger must be put before parliament.",
        "For any accord signed by Chad and Niger money is needed.",
        "An agreement that Chad signs with Niger needs the assent of parliament.",
        "Only a signed agreement between Chad and Niger will bring peace, the general said.",
    ],
)
def test_what_anybody_may_sign_is_no_paper(text: str) -> None:
    assert read(text, "instrument") == []
    assert read(text, "signing") == []


def test_a_treaty_is_not_signed_by_whoever_puts_his_name_to_it() -> None:
    text = (
        "The fisheries treaty with Oman came before Mali's deputies on Friday. "
        "Break it, said one, and you lose the trust of every nation that puts its name to it."
    )
    assert told(read(text, "instrument"), "stage") == [("background", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Once Chad and Niger have signed the agreement on water, the road will be built.",
            ("planned", "signed", None),
        ),
        ("It would be wise of Chad to sign an agreement with Niger, he said.", ("proposed", "signed", None)),
        (
            "If Peru and Chile sign an accord on fisheries on May 3, prices will fall.",
            ("planned", "signed", "2026-05-03"),
        ),
        (
            "Peru is a country that signed an accord on fish with Chile in 2019.",
            ("background", "signed", "2019"),
        ),
        (
            "They will look on as a memorandum of understanding between Peru and Chile is signed on Tuesday.",
            ("planned", "signed", "2025-10-14"),
        ),
        (
            "The presidents will be there to witness how a memorandum on sport between Peru and Chile is signed.",
            ("planned", "signed", None),
        ),
        (
            "The presidents watched how the ministers of Peru and Chile signed a fisheries treaty.",
            ("done", "signed", None),
        ),
    ],
)
def test_a_paper_that_somebody_has_in_mind_is_kept(text: str, expected: tuple[str, ...]) -> None:
    assert told(read(text, "instrument"), "stage", "date") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It is not so that a pact has been 'secretly' signed by which Oman lets Mali build a port, he said.",
        "It is not the case that an agreement was signed with Chad, Niger's minister said.",
        "A report that Ghana has approved an agreement with Togo on a naval base is misleading, he said.",
        "A report according to which Ghana's cabinet approved an agreement with Togo leads people astray.",
        "The story that Mali and Oman had signed a defence agreement was made up, the spokesman said.",
        "Whoever says that Oman and Mali signed a pact on the base is mistaken, the minister said.",
        "The minister would not hear of any secret agreement between Oman and Mali.",
        "Mali's minister knew nothing of an agreement with Oman on a base.",
        "A defence agreement between Oman and Mali exists only in the newspapers, the minister said.",
    ],
)
def test_a_paper_said_not_to_be_is_denied(text: str) -> None:
    assert [row[0] for row in told(read(text, "instrument"))] == ["denied"]
    assert read(text, "signing") == []


@pytest.mark.parametrize(
    "text",
    [
        "It is true that Oman and Mali signed a defence pact, the minister said.",
        "It is not only so that Oman and Mali signed a defence pact; they opened a base as well.",
        "It was right that Oman and Mali signed the accord on fish, the minister said.",
        "Those who say that the pact on fish which Oman and Mali signed harms trade are mistaken.",
    ],
)
def test_what_is_said_to_be_so_is_not(text: str) -> None:
    assert told(read(text, "instrument"), "stage") == [("done", "signed")]


@pytest.mark.parametrize(
    "text",
    [
        "All this is to be read in a communiqué made public over the name of Chad's minister; France was informed.",
        "Iran's Foreign Ministry issued a communiqué on Friday rejecting Iraq's claims.",
        "A communiqué which the spokesman of the Gabonese government put out on Monday named France.",
        "The Organisation of Islamic Cooperation issued a communique on Yemen and Iran.",
    ],
)
def test_what_one_side_puts_out_is_no_joint_statement(text: str) -> None:
    assert read(text, "instrument") == []


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Chad and France issued a communiqué in Paris on Friday.",
        "A communiqué was issued in Bamako by Oman and Mali on Friday.",
        "A communiqué issued at the end of the visit of the Omani minister to Mali says that trade will grow.",
        "According to a communiqué issued by the Omani Foreign Ministry and the Malian Foreign Ministry, "
        "embassies will be opened.",
    ],
)
def test_what_two_sides_put_out_is_one(text: str) -> None:
    assert told(read(text, "instrument"), "type", "stage") == [("done", "joint-statement", "issued")]


def test_a_statement_on_a_treaty_issues_no_treaty() -> None:
    text = "The foreign ministry of Peru released a statement on the treaty with Chile."
    assert told(read(text, "instrument"), "type", "stage") == [("background", "treaty", None)]
