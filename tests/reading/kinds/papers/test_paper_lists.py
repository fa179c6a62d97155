"""Several papers told together: lists, tables, rows of titles, enumerations and what goes on from one to the next."""

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

# Text; instruments as (standing, type, stage, states); occasions as (standing, states, declared).
CASES: list[tuple[str, list[Any], list[Any]]] = [
    (
        "In the presence of the two presidents, nine documents were signed between Chad and Peru, among "
        "them a treaty on extradition and a visa waiver agreement.",
        [("done", "agreement", "signed", "PER+TCD"), ("done", "treaty", "signed", "PER+TCD")],
        [("done", "PER+TCD", 9)],
    ),
    (
        "Instruments exchanged in Lima on Monday between Chad and Peru included an agreement on health "
        "and an MoU on sport.",
        [
            ("done", "agreement", "signed", "PER+TCD"),
            ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
        ],
        [("done", "PER+TCD", None)],
    ),
    (
        "Fiji-Malta Agreement on Fisheries Signed\n\n"
        "Suva, May 6 -- An agreement on fisheries was signed between Fiji and Malta on Monday.",
        [("done", "agreement", "signed", "FJI+MLT")],
        [("done", "FJI+MLT", None)],
    ),
    (
        "The following documents were signed between Kenya and Rwanda in Kigali on Monday:\n"
        "- Agreement between the Government of Kenya and the Government of Rwanda on the avoidance of "
        "double taxation;\n"
        "- Memorandum of Understanding between the Ministry of Health of Kenya and the Ministry of "
        "Health of Rwanda;\n"
        "- Protocol on police cooperation.",
        [
            ("done", "agreement", "signed", "KEN+RWA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+RWA"),
            ("done", "protocol", "signed", "KEN+RWA"),
        ],
        [("done", "KEN+RWA", None)],
    ),
    (
        "Kenya signed an MoU on health with Rwanda; another on trade with Uganda; and a third with Oman.",
        [
            ("done", "memorandum-of-understanding", "signed", "KEN+OMN"),
            ("done", "memorandum-of-understanding", "signed", "KEN+RWA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+RWA", None), ("done", "KEN+UGA", None), ("done", "KEN+OMN", None)],
    ),
    (
        "Kenya and Rwanda signed 14 documents in Kigali on Monday, including a treaty on extradition, a "
        "protocol on police cooperation and a loan agreement.",
        [
            ("done", "loan-grant", "signed", "KEN+RWA"),
            ("done", "protocol", "signed", "KEN+RWA"),
            ("done", "treaty", "signed", "KEN+RWA"),
        ],
        [("done", "KEN+RWA", 14)],
    ),
    (
        "China and Laos signed three protocols on durian, coconut and crocodiles.",
        [
            ("done", "protocol", "signed", "CHN+LAO"),
            ("done", "protocol", "signed", "CHN+LAO"),
            ("done", "protocol", "signed", "CHN+LAO"),
        ],
        [("done", "CHN+LAO", 3)],
    ),
    (
        "Two memorandums, one on ports and the other on railways, were signed by Kenya and Rwanda.",
        [
            ("done", "memorandum-of-understanding", "signed", "KEN+RWA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+RWA"),
        ],
        [("done", "KEN+RWA", 2)],
    ),
    (
        "China and Laos signed an MoU on trade. Similar MoUs were also signed in culture, mining and "
        "state assets.",
        [
            ("done", "memorandum-of-understanding", "signed", "CHN+LAO"),
            ("done", "memorandum-of-understanding", "signed", "CHN+LAO"),
            ("done", "memorandum-of-understanding", "signed", "CHN+LAO"),
            ("done", "memorandum-of-understanding", "signed", "CHN+LAO"),
        ],
        [("done", "CHN+LAO", None)],
    ),
    (
        "India and Nepal signed MoUs on (i) defence, (ii) ports and (iii) tourism.",
        [
            ("done", "memorandum-of-understanding", "signed", "IND+NPL"),
            ("done", "memorandum-of-understanding", "signed", "IND+NPL"),
            ("done", "memorandum-of-understanding", "signed", "IND+NPL"),
        ],
        [("done", "IND+NPL", None)],
    ),
    (
        "Kenya and Rwanda signed a treaty on extradition on Monday. Also signed on the same day were a "
        "protocol on police cooperation and an MoU on health.",
        [
            ("done", "memorandum-of-understanding", "signed", "KEN+RWA"),
            ("done", "protocol", "signed", "KEN+RWA"),
            ("done", "treaty", "signed", "KEN+RWA"),
        ],
        [("done", "KEN+RWA", None)],
    ),
    (
        "Kenya and Rwanda signed a treaty on extradition on Monday. To these was added a protocol on "
        "police cooperation.",
        [("done", "protocol", "signed", "KEN+RWA"), ("done", "treaty", "signed", "KEN+RWA")],
        [("done", "KEN+RWA", None)],
    ),
    (
        "Kenya and Rwanda signed a treaty on extradition on Monday. The ceremony also saw the signing "
        "of an MoU on health between the two ministries of health.",
        [
            ("done", "memorandum-of-understanding", "signed", "KEN+RWA"),
            ("done", "treaty", "signed", "KEN+RWA"),
        ],
        [("done", "KEN+RWA", None)],
    ),
    (
        "Chad and Peru signed a Protocol amending the Agreement of 7 July 2000 on mutual travel.",
        [("background", "agreement", "", "PER+TCD"), ("done", "protocol", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Chad and Peru signed a roadmap on energy cooperation and a statement of intent on hydrogen.",
        [("done", "action-plan", "signed", "PER+TCD"), ("done", "letter-of-intent", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "List of Outcomes: State Visit of the President of Kenya to India\n\n"
        "S.No | Title of MoU/Agreement | Signed by (Indian side) | Signed by (Kenyan side)\n"
        "1. | MoU on Cooperation in the field of Fisheries | Shri Ram Das, Secretary, Department of "
        "Fisheries | Ms. Wanjiru Kamau, Cabinet Secretary\n"
        "2. | Agreement on Transfer of Sentenced Persons | Shri Ram Das, Secretary | Mr. Peter Otieno, "
        "Attorney General\n"
        "3. | Cultural Exchange Programme for 2024-2028 | Shri Anil Roy | Ms. Amina Ali",
        [
            ("done", "agreement", "signed", "IND+KEN"),
            ("done", "memorandum-of-understanding", "signed", "IND+KEN"),
            ("done", "programme", "signed", "IND+KEN"),
        ],
        [("done", "IND+KEN", None)],
    ),
    (
        "The following were signed between India and Kenya during the visit:\n\n"
        "S.No.\n"
        "Title\n"
        "Indian signatory\n"
        "Kenyan signatory\n"
        "1\n"
        "MoU on Cooperation in Fisheries\n"
        "Ram Das\n"
        "Wanjiru Kamau\n"
        "2\n"
        "Agreement on Transfer of Sentenced Persons\n"
        "Ram Das\n"
        "Peter Otieno\n"
        "3\n"
        "Protocol on Sports\n"
        "Anil Roy\n"
        "Amina Ali",
        [
            ("done", "agreement", "signed", "IND+KEN"),
            ("done", "memorandum-of-understanding", "signed", "IND+KEN"),
            ("done", "protocol", "signed", "IND+KEN"),
        ],
        [("done", "IND+KEN", None)],
    ),
    (
        "During the session Kenya and Uganda signed memorandums of understanding in these fields:\n"
        "• fisheries;\n"
        "• mining;\n"
        "• standards.",
        [
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+UGA", None)],
    ),
    (
        "Kenya and Uganda signed five documents on Monday.\n\n"
        "Agreements:\n"
        "- on the avoidance of double taxation\n"
        "- on air services\n\n"
        "Memorandums of understanding:\n"
        "- between the two ministries of health\n"
        "- between the standards bureaus",
        [
            ("done", "agreement", "signed", "KEN+UGA"),
            ("done", "agreement", "signed", "KEN+UGA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+UGA", 5)],
    ),
    (
        "The following documents are to be signed when the President of Kenya visits Uganda next week:\n"
        "1. Agreement on air services\n"
        "2. Treaty on extradition",
        [("planned", "agreement", "signed", "KEN+UGA"), ("planned", "treaty", "signed", "KEN+UGA")],
        [("planned", "KEN+UGA", None)],
    ),
    (
        "Kenya and Uganda signed a) an agreement on air services, b) a protocol on sport and c) a "
        "memorandum on mining.",
        [
            ("done", "agreement", "signed", "KEN+UGA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
            ("done", "protocol", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+UGA", None)],
    ),
    (
        "Kenya and Uganda on Monday signed three agreements - on air services, on sport and on mining.",
        [
            ("done", "agreement", "signed", "KEN+UGA"),
            ("done", "agreement", "signed", "KEN+UGA"),
            ("done", "agreement", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+UGA", 3)],
    ),
    (
        "The agreements signed by Kenya and Uganda concern air services, sport and mining.",
        [
            ("done", "agreement", "signed", "KEN+UGA"),
            ("done", "agreement", "signed", "KEN+UGA"),
            ("done", "agreement", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+UGA", None)],
    ),
    (
        "Air services, sport and mining are the subjects of three agreements which Kenya and Uganda "
        "signed on Monday.",
        [
            ("done", "agreement", "signed", "KEN+UGA"),
            ("done", "agreement", "signed", "KEN+UGA"),
            ("done", "agreement", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+UGA", 3)],
    ),
    (
        "Kenya and Uganda signed agreements not only on air services but also on mining.",
        [("done", "agreement", "signed", "KEN+UGA"), ("done", "agreement", "signed", "KEN+UGA")],
        [("done", "KEN+UGA", None)],
    ),
    (
        "Kenya signed air services agreements with Uganda, Rwanda and Oman on Monday.",
        [
            ("done", "agreement", "signed", "KEN+OMN"),
            ("done", "agreement", "signed", "KEN+RWA"),
            ("done", "agreement", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+OMN", None), ("done", "KEN+RWA", None), ("done", "KEN+UGA", None)],
    ),
    (
        "The health ministries of Kenya and Uganda signed a memorandum of understanding; the "
        "agriculture ministries did likewise.",
        [
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+UGA", None)],
    ),
    (
        "An MoU was signed between the Kenya Bureau of Standards and the Uganda National Bureau of "
        "Standards, another between the two chambers of commerce.",
        [
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
            ("done", "memorandum-of-understanding", "signed", "KEN+UGA"),
        ],
        [("done", "KEN+UGA", None)],
    ),
    (
        "Serbia's National Assembly ratified on Monday two agreements with Oman, one on air services "
        "and one on extradition.",
        [("done", "agreement", "ratified", "OMN+SRB"), ("done", "agreement", "ratified", "OMN+SRB")],
        [],
    ),
    (
        "Serbia and Oman earlier signed agreements on culture, tourism and health.",
        [
            ("background", "agreement", "signed", "OMN+SRB"),
            ("background", "agreement", "signed", "OMN+SRB"),
            ("background", "agreement", "signed", "OMN+SRB"),
        ],
        [],
    ),
    (
        "Three agreements between Chad and Peru are in the pipeline. One is on visas, another on "
        "customs and a third on sport.",
        [
            ("planned", "agreement", "signed", "PER+TCD"),
            ("planned", "agreement", "signed", "PER+TCD"),
            ("planned", "agreement", "signed", "PER+TCD"),
        ],
        [("planned", "PER+TCD", 3)],
    ),
    (
        "Chad has double taxation agreements in force with Peru since 1994 and with Malta since 2013.",
        [
            ("background", "agreement", "in-force", "MLT+TCD"),
            ("background", "agreement", "in-force", "PER+TCD"),
        ],
        [],
    ),
    (
        "Chad signed double taxation agreements with Peru in 1994 and with Malta in 2013.",
        [("background", "agreement", "signed", "MLT+TCD"), ("background", "agreement", "signed", "PER+TCD")],
        [],
    ),
    (
        "Two memoranda of understanding were signed by Chad and Peru. Under the first, the fisheries "
        "authorities will share data. The other is between the two tax services.",
        [
            ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
            ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
        ],
        [("done", "PER+TCD", 2)],
    ),
    (
        "Peru's health ministry signed a memorandum with Chad's; the agriculture ministry did so with "
        "its opposite number.",
        [
            ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
            ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
        ],
        [("done", "PER+TCD", None)],
    ),
    (
        "A protocol to the 1998 trade agreement between Chad and Peru was signed on Monday.",
        [("background", "agreement", "", "PER+TCD"), ("done", "protocol", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Chad and Peru will sign four legal instruments next week in Lima. The official specified that "
        "the instruments deal, among others, with visas, extradition, water and sport.",
        [
            ("planned", "document", "signed", "PER+TCD"),
            ("planned", "document", "signed", "PER+TCD"),
            ("planned", "document", "signed", "PER+TCD"),
            ("planned", "document", "signed", "PER+TCD"),
        ],
        [("planned", "PER+TCD", 4)],
    ),
    (
        "An agreement on cooperation between the ministries of Chad and Peru and a plan for its "
        "implementation were inked on Monday.",
        [("done", "action-plan", "signed", "PER+TCD"), ("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "The seabed between Chad and Peru was divided by agreements signed in 1971 and 1972.",
        [("background", "agreement", "signed", "PER+TCD"), ("background", "agreement", "signed", "PER+TCD")],
        [],
    ),
    (
        "Joint Statement on the Consultations between Chad and Peru\n\n"
        "The two sides took stock of trade and sport.",
        [("done", "joint-statement", "issued", "PER+TCD")],
        [],
    ),
    (
        "The Agreement on Transit and its Protocol were signed by Chad and Peru in Lima on Monday.",
        [("done", "agreement", "signed", "PER+TCD"), ("done", "protocol", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "A memorandum on doctors was inked between the health ministries of Chad and Peru. Another, on "
        "civil service, was ready but could not be signed.",
        [
            ("denied", "memorandum-of-understanding", "signed", "PER+TCD"),
            ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
        ],
        [("done", "PER+TCD", None)],
    ),
    (
        "Chad and Peru signed multiple agreements covering housing, education and culture, as well as "
        "an agreement on mutual visa exemption.",
        [
            ("done", "agreement", "signed", "PER+TCD"),
            ("done", "agreement", "signed", "PER+TCD"),
            ("done", "agreement", "signed", "PER+TCD"),
            ("done", "agreement", "signed", "PER+TCD"),
        ],
        [("done", "PER+TCD", "multiple")],
    ),
    (
        "MANILA - The Senate on Monday concurred in the ratification of two treaties: the air services "
        "agreement with Chile and the extradition treaty with Oman. The Philippines signed the "
        "agreement with Chile in Santiago on 3 March 2022.",
        [("done", "agreement", "ratified", "CHL+PHL"), ("done", "treaty", "ratified", "OMN+PHL")],
        [("background", "CHL+PHL", None)],
    ),
    (
        "Prime Minister Luis Paz of Peru and President Amadou Sy of Chad held talks and thereafter "
        "witnessed the exchange of the following:\n\n"
        "S.No. | Document | Exchanged by\n"
        "1. | Treaty on Extradition | Foreign Minister\n"
        "2. | Work Plan for 2024-2028 | Secretary",
        [("done", "action-plan", "signed", "PER+TCD"), ("done", "treaty", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Announcements of Chad and Peru:\n"
        "(i) Extension by five years of the MoU on Traditional Medicine\n"
        "(ii) Opening of negotiations on a Social Security Agreement",
        [
            ("done", "memorandum-of-understanding", "renewed", "PER+TCD"),
            ("planned", "agreement", "negotiating", "PER+TCD"),
        ],
        [],
    ),
    (
        "Berlin: (hib/KLR) The government is negotiating migration agreements with Chad and Peru. With "
        "Kenya, it says, the text was initialled in Nairobi on 3 April.",
        [
            ("done", "agreement", "initialled", "DEU+KEN"),
            ("planned", "agreement", "negotiating", "DEU+PER"),
            ("planned", "agreement", "negotiating", "DEU+TCD"),
        ],
        [],
    ),
    (
        "Chad has social security agreements in force with Peru since 1994 and with Malta since 2013. "
        "Negotiations with Germany were broken off in 2009.",
        [
            ("background", "agreement", "in-force", "MLT+TCD"),
            ("background", "agreement", "in-force", "PER+TCD"),
            ("cancelled", "agreement", "negotiating", "DEU+TCD"),
        ],
        [],
    ),
    (
        "The visit of Peru's president to Chad yielded a raft of agreements, on health, water and sport.",
        [
            ("done", "agreement", "signed", "PER+TCD"),
            ("done", "agreement", "signed", "PER+TCD"),
            ("done", "agreement", "signed", "PER+TCD"),
        ],
        [("done", "PER+TCD", "a raft")],
    ),
    (
        "Chad and Peru on Monday inked two pacts in the fields of agriculture and education.",
        [("done", "agreement", "signed", "PER+TCD"), ("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", 2)],
    ),
    (
        "The foreign ministers of Chad and Peru signed the minutes of their talks and a plan of "
        "consultations for 2024-2025.",
        [("done", "minutes", "signed", "PER+TCD"), ("done", "programme", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "A set of five Grant Agreements, on roads, schools, hospitals, water and power, was signed by "
        "Japan and Laos on Monday.",
        [
            ("done", "loan-grant", "signed", "JPN+LAO"),
            ("done", "loan-grant", "signed", "JPN+LAO"),
            ("done", "loan-grant", "signed", "JPN+LAO"),
            ("done", "loan-grant", "signed", "JPN+LAO"),
            ("done", "loan-grant", "signed", "JPN+LAO"),
        ],
        [("done", "JPN+LAO", 5)],
    ),
    (
        "Pyongyang, May 6 (KCNA) -- An agreement and a protocol on fisheries were signed between the "
        "governments of the DPRK and Russia here on Monday.",
        [("done", "agreement", "signed", "PRK+RUS"), ("done", "protocol", "signed", "PRK+RUS")],
        [("done", "PRK+RUS", None)],
    ),
    (
        "Chad and Peru signed a Letter of Intent on the purchase of aircraft and a Memorandum of "
        "Understanding on pilot training.",
        [
            ("done", "letter-of-intent", "signed", "PER+TCD"),
            ("done", "memorandum-of-understanding", "signed", "PER+TCD"),
        ],
        [("done", "PER+TCD", None)],
    ),
]


@pytest.mark.parametrize(("text", "papers", "signings"), CASES)
def test_papers_told_together(text: str, papers: list[Any], signings: list[Any]):
    assert instruments(text) == papers
    assert occasions(text) == signings


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Malawi and Georgia on Monday signed a protocol on customs and a programme of student exchange at "
            "the end of a two-day visit.",
            ["programme of student exchange", "protocol on customs"],
        ),
        (
            "Malawi and Georgia signed a memorandum on ports, a programme for training nurses and a letter of "
            "intent on gas.",
            ["letter of intent on gas", "memorandum on ports", "programme for training nurses"],
        ),
        (
            "Malawi and Georgia signed an agreement on a programme of student exchange.",
            ["agreement on a programme of student exchange"],
        ),
        ("Malawi and Georgia launched a programme on clean water.", []),
        ("Iran and Malawi discussed the nuclear programme and a programme of visits.", []),
    ],
)
def test_a_programme_beside_a_paper_is_one_more(text: str, titles: list[str]) -> None:
    assert sorted(f["title"] for f in read(text) if f.kind == "instrument") == titles


def test_fields_in_brackets_are_one_paper_each() -> None:
    text = "Three memoranda (health, sport and libraries) were signed by Togo and Chile."
    found = [f["sectors"] for f in read(text) if f.kind == "instrument"]
    assert sorted(found) == [["culture"], ["health"], ["sport"]]


def test_an_item_opens_a_list_of_its_own() -> None:
    text = (
        "Joint Communique on the Visit of the Prime Minister of Fiji to Bahrain\n\n"
        "1. The Prime Minister of Fiji was in Manama on 4 May 2024.\n\n"
        "2. The two Prime Ministers witnessed the signing of the following instruments:\n"
        "(a) Agreement on Visa Exemption for Holders of Service Passports;\n"
        "(b) Memorandum of Understanding on Pearl Farming;\n"
        "(c) Executive Programme for Cooperation in Youth and Sports (2026-2028).\n\n"
        "3. The two sides welcomed the entry into force of the Agreement on Air Services signed in Suva on "
        "4 April 2023."
    )
    found = [f for f in read(text) if f.kind == "instrument" and f["type"] != "joint-statement"]
    assert sorted((f["type"], f.standing, f["stage"]) for f in found) == [
        ("agreement", "done", "in-force"),
        ("agreement", "done", "signed"),
        ("memorandum-of-understanding", "done", "signed"),
        ("programme", "done", "signed"),
    ]


def test_a_list_goes_on_behind_the_list_within_it() -> None:
    text = (
        "Fiji and Bahrain agreed on the following:\n"
        "1. They signed:\n"
        "- Agreement on Pearl Farming;\n"
        "- Agreement on Reefs;\n"
        "2. Memorandum of Understanding on Ports is to be signed in June."
    )
    found = [(f.standing, f["type"]) for f in read(text) if f.kind == "instrument"]
    assert sorted(found) == [
        ("done", "agreement"),
        ("done", "agreement"),
        ("planned", "memorandum-of-understanding"),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Fiji and Malta signed letters of intent on aquaculture and on ship registries.", 2),
        ("Protocols on fish and on salt were signed by Fiji and Malta.", 2),
        ("Fiji and Malta signed a protocol on fish and on salt.", 1),
    ],
)
def test_a_preposition_said_again_parts_two_papers(text: str, count: int) -> None:
    assert len([f for f in read(text) if f.kind == "instrument"]) == count


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        (
            "Fiji and Malta signed a memorandum on tourism, two protocols on ports and a letter of intent.",
            None,
        ),
        ("Fiji and Malta signed nine documents, among them a memorandum on tourism.", 9),
        (
            "Several agreed documents, including an agreement on fish, were signed by Fiji and Malta.",
            "several",
        ),
        ("The talks ended on Monday, during which Fiji and Malta concluded eight bilateral instruments.", 8),
    ],
)
def test_the_number_of_one_sort_is_not_that_of_all(text: str, declared: object) -> None:
    assert [f.get("declared") for f in read(text) if f.kind == "signing"] == [declared]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Fiji and Malta signed an agreement on fish between the fisheries ministries and a letter between the two "
            "central banks.",
            [
                ("agreement", "agreement on fish between the fisheries ministries"),
                ("letter", "letter between the two central banks"),
            ],
        ),
        ("Fiji and Malta signed an agreement on fish.", [("agreement", "agreement on fish")]),
        ("The president of Fiji sent a letter on fish to the president of Malta.", []),
        ("The president of Fiji signed a letter to the president of Malta on fish.", []),
        ("The foreign ministers of Fiji and Malta exchanged letters of congratulation.", []),
        ("Ninety deputies of Fiji signed an open letter on the deal with Malta.", []),
    ],
)  # fmt: skip
def test_a_letter_is_a_paper_where_it_is_between_two(text: str, wanted: list[tuple[str, str]]) -> None:
    assert sorted((f["type"], f["title"]) for f in read(text) if f.kind == "instrument") == wanted


def test_an_item_takes_the_state_of_its_lead_in() -> None:
    text = (
        "Decisions of 30 April 2024\n\nThe Cabinet of Tunisia took the following decisions:\n\n"
        "1. Noted the loan of the Kuwait Fund for a dam.\n"
        "2. Approved the signing of a Memorandum of Understanding with Senegal in the field of training.\n"
        "3. Decided to terminate the 1997 fishing agreement with Libya."
    )
    found = [(f.standing, f["states"], f.get("stage")) for f in read(text) if f.kind == "instrument"]
    assert [row for row in found if "KWT" not in row[1]] == [
        ("planned", ["SEN", "TUN"], "signed"),
        ("planned", ["LBY", "TUN"], "terminated"),
    ]


def rows(text: str) -> list[tuple[str, str | None]]:
    """`(title, date)` of every paper of a text of 7 May 2024, sorted."""
    return sorted((f["title"], f.get("date")) for f in read(text) if f.kind == "instrument")


def test_lines_that_count_up_are_items_and_take_days_by_their_numbers() -> None:
    text = (
        "Documents signed during the visit of Malian President Abe Koro to Oman (18-20 April 2024)\n\n"
        "1. Agreement on Air Services\n2. Memorandum of Understanding on Health\n3. Protocol on Transit\n"
        "4. Programme of Cultural Cooperation for 2025-2027\n\n"
        "Documents 1 to 3 were signed on 18 April. Document 4 was signed on 19 April."
    )
    assert rows(text) == [
        ("Agreement on Air Services", "2024-04-18"),
        ("Memorandum of Understanding on Health", "2024-04-18"),
        ("Programme of Cultural Cooperation for 2025-2027", "2024-04-19"),
        ("Protocol on Transit", "2024-04-18"),
    ]


def test_a_table_with_a_row_for_each_signer_has_each_paper_once() -> None:
    text = (
        "Papers signed in Muscat on 5 May 2024 by Oman and Mali\n\nWho signed | For | Paper\n"
        "Badr Nur, Minister of Health | Oman | Memorandum of Understanding on Vaccines\n"
        "Abe Koro, Minister of Health | Mali | Memorandum of Understanding on Vaccines\n"
        "Sami Ali, Minister of Transport | Oman | Agreement on Air Services\n"
        "Issa Diop, Minister of Transport | Mali | Agreement on Air Services"
    )
    assert rows(text) == [
        ("Agreement on Air Services", "2024-05-05"),
        ("Memorandum of Understanding on Vaccines", "2024-05-05"),
    ]


def test_the_heads_of_columns_are_no_paper() -> None:
    text = (
        "Oman and Mali signed two papers in Muscat on 5 May 2024.\n\n| Paper | Signed for Oman by | Signed for Mali by |\n"
        "|---|---|---|\n| Memorandum of Understanding on Vaccines | Badr Nur | Abe Koro |\n"
        "| Agreement on Air Services | Sami Ali | Issa Diop |"
    )
    assert rows(text) == [
        ("Agreement on Air Services", "2024-05-05"),
        ("Memorandum of Understanding on Vaccines", "2024-05-05"),
    ]


def test_two_pairs_behind_between_are_two_papers_of_two_states() -> None:
    text = "Air services agreements between Oman and Mali and between Oman and Chad were signed in Muscat on Monday."
    assert instruments(text) == [
        ("done", "agreement", "signed", "MLI+OMN"),
        ("done", "agreement", "signed", "OMN+TCD"),
    ]


def test_what_one_side_declined_the_other_signed() -> None:
    assert instruments("Oman said no and Chad signed the agreement with Mali on Monday.") == [
        ("done", "agreement", "signed", "MLI+TCD")
    ]


def test_a_twinning_charter_is_a_twinning() -> None:
    assert instruments(
        "The town of Sur in Oman and that of Kayes in Mali signed a twinning charter on Monday."
    ) == [("done", "twinning", "signed", "MLI+OMN")]
