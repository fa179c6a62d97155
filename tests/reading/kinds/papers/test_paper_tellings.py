"""The ways a paper is told, one a test: word orders, lists and counts, titles, and what becomes of a paper."""

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions

# Text; instruments as (standing, type, stage, states); occasions as (standing, states, declared).
TOLD: list[tuple[str, list[Any], list[Any]]] = [
    (
        "Niger and Cuba signed an accord on seed potatoes on May 2.",
        [("done", "agreement", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "A protocol on plant health was signed between the two agriculture ministries of Niger and Cuba here on Friday.",
        [("done", "protocol", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "The memorandum on libraries was signed by Minister Idi Saley of Niger and his Cuban counterpart Rosa Vidal.",
        [("done", "memorandum-of-understanding", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "The customs services of Niger and Cuba sealed a pact on priority lanes.",
        [("done", "agreement", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba clinched a rice deal.",
        [("done", "agreement", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "The presidents of Niger and Cuba witnessed the signing of nine documents.",
        [],
        [("done", "CUB+NER", 9)],
    ),
    (
        "Four MoUs between Niger and Cuba were exchanged in the presence of the two prime ministers.",
        [],
        [("done", "CUB+NER", 4)],
    ),
    (
        "Niger and Cuba adopted a joint declaration on water security.",
        [("done", "joint-declaration", "issued", "CUB+NER")],
        [],
    ),
    (
        "Notes on a 2.4-billion-yen grant to Niger were exchanged in Niamey by Japan's ambassador.",
        [("done", "exchange-of-notes", "signed", "JPN+NER")],
        [("done", "JPN+NER", None)],
    ),
    (
        "The Cuban ambassador signed the memorandum with Niger on behalf of his tourism ministry.",
        [("done", "memorandum-of-understanding", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "The accord between Niger and Cuba was inked by Vice-Minister Luis Paz upon authorization of his government.",
        [("done", "agreement", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    ("Niger, Cuba ink air pact", [("done", "agreement", "signed", "CUB+NER")], [("done", "CUB+NER", None)]),
    (
        "MoU between Niger and Cuba Signed",
        [("done", "memorandum-of-understanding", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Meeting on the margins of the summit in Doha, Niger and Cuba signed a convention on extradition.",
        [("done", "convention", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed an MoU on health; another on trade; and a third on defence.",
        [
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
        ],
        [("done", "CUB+NER", None)],
    ),
    ("Niger and Cuba signed 14 documents, among them three protocols.", [], [("done", "CUB+NER", 14)]),
    (
        "Niger and Cuba signed three protocols on dates, onions and goats.",
        [
            ("done", "protocol", "signed", "CUB+NER"),
            ("done", "protocol", "signed", "CUB+NER"),
            ("done", "protocol", "signed", "CUB+NER"),
        ],
        [("done", "CUB+NER", 3)],
    ),
    (
        "Niger and Cuba signed a memorandum between the former's State Bank and the latter's Central Bank.",
        [("done", "memorandum-of-understanding", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed an accord between the two countries' ministries of justice.",
        [("done", "agreement", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed an MoU on health. Similar MoUs were also signed in culture, mining and state assets.",
        [
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
        ],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed MoUs on (i) defence, (ii) ports and (iii) tourism.",
        [
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
            ("done", "memorandum-of-understanding", "signed", "CUB+NER"),
        ],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed an accord on health in Niamey on Monday. Also signed on the same day were a "
        "protocol on sport and a sports plan.",
        [
            ("done", "action-plan", "signed", "CUB+NER"),
            ("done", "agreement", "signed", "CUB+NER"),
            ("done", "protocol", "signed", "CUB+NER"),
        ],
        [("done", "CUB+NER", None)],
    ),
    ("Niger and Cuba signed more than 20 deals on Monday.", [], [("done", "CUB+NER", "more than 20")]),
    ("Niger and Cuba signed a package of agreements on Monday.", [], [("done", "CUB+NER", "a package")]),
    (
        "Niger and Cuba signed 35 MoUs in all, of which 3 at the summit and 24 at the business forum.",
        [],
        [("done", "CUB+NER", 35)],
    ),
    (
        "The Niger Ports Authority and Cuba's Antillana Ltd also signed a term sheet.",
        [("done", "contract", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed a Memorandum of Understanding in the field of Desert Economy.",
        [("done", "memorandum-of-understanding", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger's Ministry of Labour and Social Affairs and the Cuban Ministry of Work signed an agreement.",
        [("done", "agreement", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed a Programme of Cultural Cooperation for 2026-2028.",
        [("done", "programme", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed the 2026-2028 executive plan for the cultural agreement.",
        [("done", "programme", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed on Monday a Protocol amending the Agreement of 7 July 2000 on mutual travel.",
        [("background", "agreement", "", "CUB+NER"), ("done", "protocol", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Minutes of the 8th session of the Niger-Cuba joint committee were signed on Monday.",
        [("done", "minutes", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        'Niger and Cuba issued a Joint Statement on "Shared Deserts, Shared Seas: A New Way".',
        [("done", "joint-statement", "issued", "CUB+NER")],
        [],
    ),
    (
        "Niger and Cuba signed a letter of intent on solar power.",
        [("done", "letter-of-intent", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed a record of discussions on wells.",
        [("done", "minutes", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba signed a memorandum of understanding (MoU) on wells.",
        [("done", "memorandum-of-understanding", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba are expected to sign a trade pact in Havana in June.",
        [("planned", "agreement", "signed", "CUB+NER")],
        [("planned", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba launched negotiations on a free trade agreement.",
        [("planned", "agreement", "negotiating", "CUB+NER")],
        [],
    ),
    (
        "Niger and Cuba finalised the text of a free trade agreement.",
        [("planned", "agreement", "negotiating", "CUB+NER")],
        [],
    ),
    (
        "Niger and Cuba agreed in principle on a free trade agreement.",
        [("planned", "agreement", "negotiating", "CUB+NER")],
        [],
    ),
    (
        "Niger's Cabinet approved the signing of an MoU with Cuba on wells.",
        [("planned", "memorandum-of-understanding", "signed", "CUB+NER")],
        [("planned", "CUB+NER", None)],
    ),
    (
        "Niger's parliament ratified the treaty with Cuba signed in Havana on 22 December.",
        [("done", "treaty", "ratified", "CUB+NER")],
        [("background", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba exchanged the instruments of ratification of the extradition treaty.",
        [("done", "treaty", "ratified", "CUB+NER")],
        [],
    ),
    (
        "The extradition treaty between Niger and Cuba entered into force on 1 May.",
        [("done", "treaty", "in-force", "CUB+NER")],
        [],
    ),
    (
        "Niger and Cuba signed on Monday a trade pact that replaces those of 1961 and 2000.",
        [("done", "agreement", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
    (
        "Niger and Cuba extended their trade pact by five years.",
        [("done", "agreement", "renewed", "CUB+NER")],
        [],
    ),
    ("Niger suspended its extradition treaty with Cuba.", [("done", "treaty", "suspended", "CUB+NER")], []),
    ("Rallies in Niamey demanded an end to plans to sign the pact with Cuba.", [], []),
    (
        "The armistice between Niger and Cuba was signed on July 27, 1953.",
        [("background", "treaty", "signed", "CUB+NER")],
        [],
    ),
    ("Niger and Cuba have so far signed 46 agreements.", [], []),
    (
        "No bilateral treaty was ever signed between Niger and Cuba.",
        [("denied", "treaty", "signed", "CUB+NER")],
        [],
    ),
    ("The ministers of Niger and Cuba left Niamey without a deal.", [], []),
    (
        "Agreement between Niger and Cuba on Wells. Done at Niamey this eleventh day of May two thousand and "
        "four in two originals.",
        [("done", "agreement", "signed", "CUB+NER")],
        [("done", "CUB+NER", None)],
    ),
]


@pytest.mark.parametrize(("text", "papers", "signings"), TOLD, ids=[t[0][:70] for t in TOLD])
def test_each_way_of_telling_a_paper(text: str, papers: list[Any], signings: list[Any]) -> None:
    assert instruments(text) == papers
    assert occasions(text) == signings
