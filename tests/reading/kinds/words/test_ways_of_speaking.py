"""Ways of speaking beyond plain verbs of speech, who speaks in them, and what is no word at all."""

from __future__ import annotations

import pytest

from tests.reading.kinds.words.test_attributed_words import said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bechir was adamant that the port would open in May.", "the port would open in May"),
        ("Bechir is convinced the port will open in May.", "the port will open in May"),
        ("Bechir was quick to point out that the port had 40 berths.", "the port had 40 berths"),
        ("Bechir took pains to stress that the port was open.", "the port was open"),
        ("Bechir left no doubt that the port would open in May.", "the port would open in May"),
        ("Bechir would only say that the talks would go on.", "the talks would go on"),
        ("Bechir regretted that the treaty was not ready.", "the treaty was not ready"),
        ("Bechir regretted the slow work on the treaty.", "regretted the slow work on the treaty"),
        ("Bechir warned of chaos if the port stayed shut.", "warned of chaos if the port stayed shut"),
        ("Bechir assured the guest of continued support for the port.", "continued support for the port"),
        ("In Bechir's view, the port will open in May.", "the port will open in May"),
        ("As Bechir put it, the port is a matter of survival.", "the port is a matter of survival"),
        ("The rest, according to Bechir, is a matter of old maps.", "is a matter of old maps."),
        ("Bechir has previously said that the port would open.", "the port would open"),
        ("Bechir is calling for a new treaty with Peru.", "calling for a new treaty with Peru"),
        ("Bechir drew attention to the state of the port.", "drew attention to the state of the port"),
        ("That drew a reply from Bechir, who said the port would open.", "the port would open"),
        (
            "The diplomacy chief of Chad, Idris Bechir, told this newspaper the port would open.",
            "the port would open",
        ),
        (
            "Both governments are new, and that, Bechir said, is the best chance in years.",
            "is the best chance in years.",
        ),
        ("The rest, Bechir said, is a matter of old maps.", "is a matter of old maps."),
    ],
)
def test_what_somebody_holds_is_said(text: str, words: str) -> None:
    assert said(text) == [("reported", "Idris Bechir", words)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "One of the negotiators, who asked not to be named, said the port would open.",
            "One of the negotiators",
        ),
        ("Most of the exporters complained that lorries wait for days.", "Most of the exporters"),
        ("Some of those present said the port would open.", "Some of those present"),
        ("Mr Bechir's office said the port would open.", "Mr Bechir's office"),
        ("Peruvian officials grumble that Chad has yet to pay for the fish.", "Peruvian officials"),
    ],
)
def test_one_of_several_and_an_office_speak_under_their_full_description(text: str, speaker: str) -> None:
    assert [row[1] for row in said(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "“The port will open in May,” Bechir was quoted as saying in a press release.",
            "The port will open in May",
        ),
        (
            "“The port will open in May,” the radio quoted Bechir as saying on Monday.",
            "The port will open in May",
        ),
        ("“The fish carry no passports,” Bechir quipped, “but the boats do.”", "The fish carry no passports"),
        ("“Peru pays half,” said Bechir, the minister of Chad, in a talk with the radio.", "Peru pays half"),
    ],
)
def test_a_quotation_before_whoever_is_quoted_is_said_outright(text: str, words: str) -> None:
    assert said(text) == [("direct", "Idris Bechir", words)]


def test_he_put_into_a_clause_is_whom_the_sentence_is_about() -> None:
    text = "Deputy Minister Ali Deby has opened an office in the zone, which, he says, is close to Lima."
    assert said(text) == [("reported", "Ali Deby", "is close to Lima.")]


@pytest.mark.parametrize(
    "text",
    [
        "Bechir acknowledged as much and left.",
        "The minister answered with a smile and left for the airport.",
        "Asked whether the port would open in May, Bechir answered with a smile and left.",
        "Bechir assured himself of a good seat.",
        "Bechir was convinced by the arguments.",
    ],
)
def test_a_smile_is_no_word(text: str) -> None:
    assert said(text) == []
