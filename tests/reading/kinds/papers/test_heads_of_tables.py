"""What heads a table of papers, and words that sound like papers and are none."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-08-22")


@pytest.mark.parametrize(
    "head",
    [
        "Document Signed for Oman Signed for Kenya",
        "Instrument | Omani signatory | Kenyan signatory",
        "Agreement | For Oman | For Kenya",
    ],
)
def test_the_head_of_a_table_is_no_paper(head: str) -> None:
    text = (
        "The documents signed by Oman and Kenya in Muscat on Thursday:\n\n"
        f"{head}\n"
        "MoU on fisheries | Minister Ali Nur | Minister Peter Kamau\n"
        "Arrangement on tourism | Minister Ali Nur | Minister John Kamau\n"
    )
    found = sorted(told(read(text, "instrument"), "title"))
    assert found == [("done", "Arrangement on tourism"), ("done", "MoU on fisheries")]


def test_papers_that_will_be_signed_have_an_occasion() -> None:
    text = "A treaty on fish and a protocol on visas between Mali and Oman are ready. They will be signed in Muscat in June."
    assert told(read(text, "signing"), "date", "place") == [("planned", "2026-06", "Muscat")]


@pytest.mark.parametrize("how", ["a broad agreement", "a general agreement", "a tentative agreement"])
def test_an_agreement_in_outline_is_no_paper(how: str) -> None:
    text = f"The accord on fish, on which Mali and Oman reached {how} in May, is expected to be signed in December."
    assert told(read(text, "instrument"), "title") in ([], [("planned", "accord on fish")])


@pytest.mark.parametrize("verb", ["organises", "runs", "hosts", "stages"])
def test_programmes_that_somebody_puts_on_are_no_papers(verb: str) -> None:
    text = f"Mali and Oman established relations in 1972. The Mali-Oman Society {verb} cultural programmes in Muscat."
    assert not read(text, "instrument")


def test_why_a_paper_is_attacked_is_no_part_of_its_title() -> None:
    text = "Newspapers in Bamako criticised the treaty between Mali and Oman for its silence on fish."
    assert told(read(text, "instrument"), "title") == [("background", "treaty between Mali and Oman")]


def test_a_round_of_consultations_is_no_negotiation_of_a_paper() -> None:
    text = (
        "Mongolia signed an agreement with Oman on visas on Monday.\n\n"
        "The third round of consular consultations with the Republic of Korea was held in Ulaanbaatar on Tuesday."
    )
    assert [f.get("states") for f in read(text, "instrument")] == [["MNG", "OMN"]]


def test_a_paper_signed_on_a_visit_of_days_is_of_the_day_of_the_session() -> None:
    text = (
        "The third meeting of the Consultation Mechanism between the Ministry of Foreign Affairs of Nepal and the Ministry "
        "of Foreign Affairs of Romania was held in Kathmandu today. The Romanian delegation was led by State Secretary Ioana "
        "Popa, who arrived yesterday on a three-day visit.\n\nFollowing the meeting, the Agreement between the Government of "
        "Nepal and the Government of Romania on visas was signed by the two heads of delegation."
    )
    assert told(read(text, "signing"), "date") == [("done", "2025-08-22")]


def test_a_summit_that_is_only_talked_about_is_no_meeting() -> None:
    text = "Latvian President Edgars Koks met Moldovan President Maia Popa in Riga. They spoke of the EU-Moldova summit."
    assert [f.get("meeting_kind") for f in read(text, "meeting")] == ["meeting"]


def test_a_paper_signed_during_a_visit_is_not_of_the_day_of_a_later_meeting() -> None:
    text = (
        "President Abe Koro of Mali left Muscat on Wednesday at the end of a three-day visit.\n\nOman and Mali signed six "
        "documents during the visit.\n\nOn Wednesday morning Koro met Omani Prime Minister Said Hadi."
    )
    assert told(read(text, "signing"), "date", "declared") == [("done", None, 6)]
