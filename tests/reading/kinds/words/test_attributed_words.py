"""Who is given which words: ways of handing on the word, and sentences in which nobody speaks."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

LEAD = "Foreign Minister Elmer Vela of Peru met Chadian Foreign Minister Idris Bechir in Lima on Friday.\n\n"


def said(text: str) -> list[tuple[str, str, str]]:
    """`(mode, speaker, text)` of each statement behind a lead that names two ministers."""
    facts = read_report(Report(id="report", text=LEAD + text, published="2025-10-11")).facts
    return [(f.fields["mode"], f.fields["speaker"], f.fields["text"]) for f in facts if f.kind == "statement"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The treaty,” Vela said, “is good for Chad and for Peru.”",
            ("direct", "Elmer Vela", "is good for Chad and for Peru."),
        ),
        (
            "A spokesman for the Chadian Presidency, Ali Hissein, said the treaty with Peru would be signed.",
            ("reported", "Ali Hissein", "the treaty with Peru would be signed"),
        ),
        (
            "In Lima a spokeswoman of the ministry, Ana Soto, told reporters that trade with Chad had doubled.",
            ("reported", "Ana Soto", "trade with Chad had doubled"),
        ),
        (
            'Vela: "Chad and Peru will sign the treaty next week, and we are glad of it."',
            ("direct", "Elmer Vela", "Chad and Peru will sign the treaty next week, and we are glad of it."),
        ),
        (
            "“The wording is settled,” Mr Vela told media. “It'll be signed when both cabinets are ready for it.”",
            ("direct", "Elmer Vela", "It'll be signed when both cabinets are ready for it."),
        ),
        (
            "The Office was told by the Peruvian Ministry of Fisheries that the treaty would enter into force in July.",
            ("reported", "Peruvian Ministry of Fisheries", "the treaty would enter into force in July"),
        ),
        (
            "Reporters were informed on Friday by Chadian Minister Abe Koro that trade with Peru had doubled.",
            ("reported", "Abe Koro", "trade with Peru had doubled"),
        ),
        (
            "It was announced by the Peruvian embassy that the port would open in June.",
            ("reported", "Peruvian embassy", "the port would open in June"),
        ),
        (
            "In his remarks to the press Vela said that talks with Chad would open soon.",
            ("reported", "Elmer Vela", "talks with Chad would open soon"),
        ),
        (
            "The Peruvian side briefed the Chadian side on the reforms under way in Peru.",
            ("reported", "Peruvian side", "the reforms under way in Peru"),
        ),
        (
            "The Peruvian side acquainted the Chadian side with the reforms under way in Peru.",
            ("reported", "Peruvian side", "the reforms under way in Peru"),
        ),
        (
            "Vela familiarised his Chadian counterpart with “Road of Peace”, the plan of Peru.",
            ("reported", "Elmer Vela", "“Road of Peace”, the plan of Peru"),
        ),
        (
            "Vela informed his Chadian counterpart of the steps that Peru was taking against smuggling.",
            ("reported", "Elmer Vela", "the steps that Peru was taking against smuggling"),
        ),
        (
            "Vela was quoted by the radio as saying that Chad and Peru would sign soon.",
            ("reported", "Elmer Vela", "Chad and Peru would sign soon"),
        ),
        (
            "The radio, citing Minister Vela, reported that Chad and Peru would sign soon.",
            ("reported", "Elmer Vela", "Chad and Peru would sign soon"),
        ),
        (
            "Two diplomats familiar with the Chad-Peru talks said a deal was near.",
            ("reported", "Two diplomats", "a deal was near"),
        ),
        (
            "Sources close to the Chad-Peru talks told the radio that a deal was near.",
            ("reported", "Sources", "a deal was near"),
        ),
        (
            "Officials in Lima said on condition of anonymity that Chad had sent a new draft.",
            ("reported", "Officials", "Chad had sent a new draft"),
        ),
        (
            "On trade he was for the pact with Chad.",
            ("reported", "Elmer Vela", "was for the pact with Chad"),
        ),
        (
            "The Green League of Peru does not oppose the agreement with Chad.",
            ("reported", "Green League of Peru", "oppose the agreement with Chad"),
        ),
        (
            "We heard from the Ministry of Health of Peru that 640 Chadians would gain.",
            ("reported", "Ministry of Health of Peru", "640 Chadians would gain"),
        ),
        (
            "Bechir admitted that the road between Chad and Peru had not moved forward.",
            ("reported", "Idris Bechir", "the road between Chad and Peru had not moved forward"),
        ),
        (
            "Bechir considers, however, that the talks between Chad and Peru were useful.",
            ("reported", "Idris Bechir", "the talks between Chad and Peru were useful"),
        ),
        (
            "In his view, the matter may return to the table of Chad and Peru.",
            ("reported", "Elmer Vela", "the matter may return to the table of Chad and Peru"),
        ),
        (
            "Ministers Elmer Vela and Idris Bechir said the pact of Chad and Peru had proved its worth.",
            ("reported", "Elmer Vela and Idris Bechir", "the pact of Chad and Peru had proved its worth"),
        ),
        (
            "The ambassador of Peru delivered a note on Tuesday saying Lima would regard the pact with Chad as void.",
            ("reported", "The ambassador of Peru", "Lima would regard the pact with Chad as void"),
        ),
        (
            "Analysts put the loss from congestion on the border of Chad and Peru at two weeks a year.",
            (
                "reported",
                "Analysts",
                "put the loss from congestion on the border of Chad and Peru at two weeks a year",
            ),
        ),
        (
            "Peru has long asked for the price of Chadian gum to be looked at again.",
            ("reported", "Peru", "asked for the price of Chadian gum to be looked at again"),
        ),
        (
            'Bechir told us that there were "no talks, formal or otherwise" between Chad and Peru.',
            ("reported", "Idris Bechir", 'there were "no talks, formal or otherwise" between Chad and Peru'),
        ),
        (
            'Over to the lecterns. Marlow: "Peru is a partner that Chad would choose at any time."',
            ("direct", "Marlow", "Peru is a partner that Chad would choose at any time."),
        ),
        (
            "Bechir proposed setting up a joint business council of Chad and Peru.",
            ("reported", "Idris Bechir", "proposed setting up a joint business council of Chad and Peru"),
        ),
        (
            "A communique issued in both capitals said consultations between Chad and Peru would go on.",
            ("reported", "communique", "consultations between Chad and Peru would go on"),
        ),
        (
            "The one submission came from the Peruvian Society. It supports the pact but argues that Chad gains more.",
            ("reported", "Peruvian Society", "Chad gains more"),
        ),
        (
            "Peru is strongly opposed to any change of the border with Chad.",
            ("reported", "Peru", "is strongly opposed to any change of the border with Chad"),
        ),
    ],
)
def test_one_passage_is_given_to_one_speaker(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A French team is in Lima to negotiate a credit, diplomatic sources said.\n\n"
            "Officials will remain in Peru until Tuesday, they added.",
            [
                ("reported", "sources", "A French team is in Lima to negotiate a credit"),
                ("reported", "sources", "Officials will remain in Peru until Tuesday"),
            ],
        ),
        (
            "Chad has lost its role, Eric Andersson said, and went on: This pact should be replaced with a treaty.",
            [
                ("reported", "Eric Andersson", "Chad has lost its role"),
                ("direct", "Eric Andersson", "This pact should be replaced with a treaty"),
            ],
        ),
        (
            "Eric Andersson, secretary of the league, noted that Chad was rich. The islands are Peru's, he stressed.",
            [
                ("reported", "Eric Andersson", "Chad was rich"),
                ("reported", "Eric Andersson", "The islands are Peru's"),
            ],
        ),
    ],
)
def test_the_word_stays_with_whoever_had_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(text) == expected


INTERVIEW = (
    "E. Vela: The gum trade has a future in both countries\n\n"
    "The radio had an interview with Ambassador of Peru to Laos Elmer Vela.\n\n"
    "{}How is trade between Laos and Peru?\n"
    "{}Thank you. Trade in gum between our two countries has doubled since May.\n"
    "{}And difficulties?\n"
    "{}There is no direct flight between Lima and the capital of Laos.\n"
    "{}Thank you for the interview.\n"
)


def test_an_official_without_a_name_is_whoever_spoke_last() -> None:
    text = (
        "Vela said that Chad was a friend of Peru. The official added that trade with Chad had doubled. "
        "A presidential spokesman said that Chad had sent a note. A visit to Chad would follow in May, he said."
    )
    assert [speaker for _, speaker, _ in said(text)] == [
        "Elmer Vela", "Elmer Vela", "A presidential spokesman", "A presidential spokesman",
    ]  # fmt: skip


@pytest.mark.parametrize("marks", [("-", "-", "-", "-", "-"), ("Q: ", "A: ", "Q: ", "A: ", "Q: ")])
def test_answers_are_the_words_of_whoever_is_interviewed(marks: tuple[str, ...]) -> None:
    text = INTERVIEW.format(*marks) + "\nLaos and Peru signed an agreement on gum on Friday."
    facts = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    spoken = [
        (f.fields["speaker"], f.fields["mode"], f.fields["text"]) for f in facts if f.kind == "statement"
    ]
    assert spoken == [
        ("Elmer Vela", "direct", "The gum trade has a future in both countries"),
        ("Elmer Vela", "direct", "Trade in gum between our two countries has doubled since May."),
        ("Elmer Vela", "direct", "There is no direct flight between Lima and the capital of Laos."),
    ]


def test_questions_of_a_report_without_an_interview_are_nobodys() -> None:
    text = "1. Why is the visit of Vela important?\nIt is the first visit by a Peruvian minister to Chad in ten years."
    assert said(text) == []


def test_a_paper_speaks_for_whoever_carries_it() -> None:
    text = (
        "The Lima daily La Hora on Sunday carries a commentary on Chad. "
        "This is a grave insult to the people of Peru, the commentary says. "
        "A spokesman for the Chadian embassy in a statement on Monday branded the commentary as an insult. "
        "Peru should make an apology to Chad, the statement stressed."
    )
    assert [(speaker, words) for _, speaker, words in said(text)][1:] == [
        ("A spokesman for the Chadian embassy", "branded the commentary as an insult"),
        ("A spokesman for the Chadian embassy", "Peru should make an apology to Chad"),
    ]


def test_one_of_several_nameless_voices_goes_on() -> None:
    text = (
        "Western diplomats said the war between Chad and Peru was still the main stumbling block. "
        "Both treasuries need money, one said."
    )
    assert said(text) == [
        ("reported", "Western diplomats", "the war between Chad and Peru was still the main stumbling block"),
        ("reported", "Western diplomats", "Both treasuries need money"),
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "A spokesman for the Foreign Ministry of Peru gave the following answer to a question about Chad:",
        "The Foreign Ministry of Peru accused Chad of theft. It says in part:",
    ],
)
def test_paragraphs_behind_a_colon_are_the_speakers_own_words(opening: str) -> None:
    below = "Chad has not kept its word to Peru for years.\n\nThe people of Peru will not forget this."
    direct = [text for mode, _, text in said(f"{opening}\n\n{below}") if mode == "direct"]
    assert sorted(direct) == [
        "Chad has not kept its word to Peru for years.",
        "The people of Peru will not forget this.",
    ]


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        (
            "A spokesman for the Foreign Ministry of Peru gave the following answer to a question put by PNA on Friday as "
            "regards the gum pact of Chad:,",
            "A spokesman for the Foreign Ministry of Peru",
        ),
        (
            "A spokesman for the Foreign Ministry of Peru gave the following answer to the question raised by PNA Friday:",
            "A spokesman for the Foreign Ministry of Peru",
        ),
        (
            "The Foreign Ministry of Peru released the following statement on Friday:",
            "Foreign Ministry of Peru",
        ),
        (
            "The spokesman for the Foreign Ministry of Peru made the following remarks about Chad:",
            "The spokesman for the Foreign Ministry of Peru",
        ),
    ],
)
def test_an_answer_that_runs_on_in_its_paragraph_is_told_sentence_by_sentence_where_it_speaks_of_the_present(
    opening: str, speaker: str
) -> None:
    text = (
        f"{opening} The gum pact was broken by Chad in May last year. "
        "To link gum with the weather is sheer nonsense. "
        "But an envoy of Chad said on Wednesday that the trees would not be felled. "
        'We do not intend to send any "gum mission" to Chad for the moment.'
    )
    assert sorted(said(text)) == sorted(
        [
            ("direct", speaker, "To link gum with the weather is sheer nonsense."),
            ("reported", "an envoy of Chad", "the trees would not be felled"),
            ("direct", speaker, 'We do not intend to send any "gum mission" to Chad for the moment.'),
        ]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru signed the following papers on Friday: the gum pact is the first. The tree pact is the second.",
        "The envoy of Chad gave the following guests a dinner: the mayor of Lima is one. The bishop is another.",
        "The Foreign Ministry of Peru released the following statement: The gum of Chad was sold in May last year.",
    ],
)
def test_lists_and_mere_accounts_behind_a_colon_are_nobodys_words(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Vela said nothing about Chad.",
        "Vela said goodbye to his Chadian hosts.",
        "Asked about Chad, Vela said no comment.",
        "Vela informed reporters.",
        "Present were officials of the above-said office of Chad including its director Ri Tong Chan of Peru.",
        "He presented his credentials to the president of Chad.",
        "The present from Chad was for the president of Peru.",
        "The visit took place in May. It reaffirms the friendship of Chad and Peru.",
        "Vela acquainted himself with the work of the port in Chad.",
        "Vela is well acquainted with his Chadian counterpart.",
    ],
)
def test_who_says_nothing_makes_no_statement(text: str) -> None:
    assert said(text) == []


def test_the_spokesman_is_the_one_who_spoke_before() -> None:
    text = (
        "A visit to Chad was not yet confirmed, a ministry spokesman said. "
        "Vela came home from Chad. But the spokesman said the pact with Chad might have to wait."
    )
    assert [speaker for _, speaker, _ in said(text)] == ["a ministry spokesman", "a ministry spokesman"]


def test_figures_of_a_body_are_no_words_of_it() -> None:
    assert (
        said("Trade with Chad stood at 20 million, according to Peruvian Statistical Institute figures.")
        == []
    )


def test_players_and_coaches_speak_for_no_state() -> None:
    text = (
        "Chad and Peru signed a contract on Friday. Chad won the match against Peru by three wickets in the final of "
        "the tournament. The captain of Chad, Omar Bello, said the pitch in Peru was slow."
    )
    assert said(text) == []


def test_the_head_of_the_delegation_is_that_of_the_story() -> None:
    text = (
        "LIMA, May 3 (ANA) -- A delegation of Laos led by Boun Sisou met the speaker of Peru.\n\n"
        "LIMA, May 3 (ANA) -- A delegation of Iran led by Hamid Rostami met the speaker of Peru. "
        "The head of the delegation said that Iran and Peru stood together. Its head added that Iran would help Peru."
    )
    facts = read_report(Report(id="report", text=text, published="2025-05-04")).facts
    assert [f.fields["speaker"] for f in facts if f.kind == "statement"] == ["Hamid Rostami"] * 2


def test_nameless_voices_on_the_affairs_of_one_state_are_not_kept() -> None:
    text = (
        "Saudi oil output fell last month. Saudi officials met in Riyadh. Saudi exports rose, traders said. "
        "The Saudi minister visited a Saudi port. Saudi refineries closed, and the Saudi oil price rose by a riyal. "
        "Riyadh signed an agreement with Bahrain. Saudi storage is full, Saudi traders said."
    )
    facts = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    assert "statement" not in {f.kind for f in facts}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Vela denied that the treaty with Chad harmed farmers.",
            "denied that the treaty with Chad harmed farmers",
        ),
        ("Vela ruled out that Peru would leave the treaty.", "ruled out that Peru would leave the treaty"),
    ],
)
def test_what_is_denied_does_not_stand_without_the_denial(text: str, words: str) -> None:
    assert said(text) == [("reported", "Elmer Vela", words)]


def test_an_ambassador_who_is_told_to_be_one_answers_an_interview() -> None:
    text = (
        "Saturday interview\n\nIgor Larra has been Chile's ambassador in Wellington for a year. He talked to us in May.\n\n"
        "What do Chile and New Zealand share?\n\nThe same ocean, the same apples and a memorandum of understanding.\n\n"
        "Is anybody coming?\n\nForeign Minister Paula Undur of Chile is coming in November, and we are very glad of it."
    )
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    assert {f["speaker"] for f in facts if f.kind == "statement"} == {"Igor Larra"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“It says which state may tax what,” was Vela's explanation.",
            ("direct", "Elmer Vela", "It says which state may tax what"),
        ),
        (
            "“We are ready to open the port in May,” was the reply of Elmer Vela.",
            ("direct", "Elmer Vela", "We are ready to open the port in May"),
        ),
        (
            "“We are ready to open the port in May”, came the answer from the foreign ministry of Chad.",
            ("direct", "foreign ministry of Chad", "We are ready to open the port in May"),
        ),
        (
            "“We are ready to open the port in May,” was how Elmer Vela put it.",
            ("direct", "Elmer Vela", "We are ready to open the port in May"),
        ),
        (
            '"We end the so-called "friendship" with Chad. It is enough," Vela said.',
            ("direct", "Elmer Vela", 'We end the so-called "friendship" with Chad. It is enough'),
        ),
        (
            '" We are glad and it is enough ", Vela said.',
            ("direct", "Elmer Vela", "We are glad and it is enough"),
        ),
    ],
)
def test_what_was_an_answer_and_marks_within_marks(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Vela said about this during a speech in Lima.",
        "Vela told reporters about it on Friday.",
        "“Ready to open the port in May” was the motto of the fair.",
        "“Ready to open the port in May” was Vela's favourite song.",
    ],
)
def test_what_points_back_or_is_only_named_says_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Vela said that officials had met in Lima in 2017.", "done"),
        ("“A year ago they would not answer our letters,” Vela said.", "done"),
        ("Vela said in 2017 that officials would meet in Lima.", "background"),
        ("In April the foreign ministry of Chad denied that it had left the pact.", "background"),
    ],
)
def test_a_statement_is_as_old_as_its_saying_and_not_as_what_it_tells(text: str, standing: str) -> None:
    facts = read_report(Report(id="report", text=LEAD + text, published="2025-10-11")).facts
    assert [f.standing for f in facts if f.kind == "statement"] == [standing]
