"""Papers that are planned, refused, ratified, in force, prolonged or over."""

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

# Text; instruments as (standing, type, stage, states); occasions as (standing, states, declared).
CASES: list[tuple[str, list[Any], list[Any]]] = [
    (
        "Laos and Nepal initialled a convention on double taxation.",
        [("done", "convention", "initialled", "LAO+NPL")],
        [],
    ),
    (
        "Chad and Peru are expected to sign several agreements during the visit.",
        [],
        [("planned", "PER+TCD", "several")],
    ),
    (
        "A pact on migration, due to be signed during the visit, will bind Chad and Peru.",
        [("planned", "agreement", "signed", "PER+TCD")],
        [("planned", "PER+TCD", None)],
    ),
    (
        "Chad and Peru will ink an agreement on fisheries next month.",
        [("planned", "agreement", "signed", "PER+TCD")],
        [("planned", "PER+TCD", None)],
    ),
    (
        "On the agenda is the signing of an agreement on fisheries between Chad and Peru.",
        [("planned", "agreement", "signed", "PER+TCD")],
        [("planned", "PER+TCD", None)],
    ),
    (
        "Chad and Peru launched negotiations on a free trade agreement.",
        [("planned", "agreement", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru finalised the text of an agreement on visas.",
        [("planned", "agreement", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru agreed in principle on an extradition treaty.",
        [("planned", "treaty", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "Talks between Chad and Peru on a bilateral investment treaty entered their third round.",
        [("planned", "treaty", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "The Cabinet of Chad approved the signing of an MoU with Egypt on water.",
        [("planned", "memorandum-of-understanding", "signed", "EGY+TCD")],
        [("planned", "EGY+TCD", None)],
    ),
    (
        "Egypt's cabinet authorised the transport minister to sign a maritime agreement with Chad.",
        [("planned", "agreement", "signed", "EGY+TCD")],
        [],
    ),
    (
        "The Cabinet of Chad on Monday approved a draft agreement with Egypt on visas.",
        [("planned", "agreement", "negotiating", "EGY+TCD")],
        [],
    ),
    (
        "Parliament in Chad ratified the treaty with Uzbekistan on friendship signed in Tashkent on 22 "
        "December.",
        [("done", "treaty", "ratified", "TCD+UZB")],
        [("background", "TCD+UZB", None)],
    ),
    (
        "Chad and Egypt exchanged instruments of ratification of the extradition treaty.",
        [("done", "treaty", "ratified", "EGY+TCD")],
        [],
    ),
    (
        "The extradition treaty between Chad and Egypt came into force on Monday.",
        [("done", "treaty", "in-force", "EGY+TCD")],
        [],
    ),
    (
        "The Senate of Chad gave the green light to the fisheries agreement with Egypt.",
        [("done", "agreement", "ratified", "EGY+TCD")],
        [],
    ),
    (
        "Chad and Egypt extended their fisheries agreement by five years.",
        [("done", "agreement", "renewed", "EGY+TCD")],
        [],
    ),
    (
        "Chad has suspended its fisheries agreement with Egypt.",
        [("done", "agreement", "suspended", "EGY+TCD")],
        [],
    ),
    (
        "Chad denounced the friendship treaty with Egypt.",
        [("done", "treaty", "denounced", "EGY+TCD")],
        [],
    ),
    (
        "The fisheries agreement between Chad and Egypt was terminated on Monday.",
        [("done", "agreement", "terminated", "EGY+TCD")],
        [],
    ),
    (
        "Rallies in Chad demanded an end to plans to sign the security pact with Egypt.",
        [("proposed", "agreement", "signed", "EGY+TCD")],
        [],
    ),
    (
        "The presidents of Chad and Egypt parted without signing the planned security pact.",
        [("denied", "agreement", "signed", "EGY+TCD")],
        [],
    ),
    (
        "As from Monday the visa waiver agreement between Serbia and Oman is in force.",
        [("done", "agreement", "in-force", "OMN+SRB")],
        [],
    ),
    (
        "The visa waiver agreement between Serbia and Oman, signed in Muscat in 2022, took effect on Monday.",
        [("done", "agreement", "in-force", "OMN+SRB")],
        [("background", "OMN+SRB", None)],
    ),
    (
        "Serbia and Oman have notified each other that the procedures for the entry into force of the "
        "double taxation convention are complete.",
        [("planned", "convention", "in-force", "OMN+SRB")],
        [],
    ),
    (
        "The double taxation convention between Serbia and Oman will enter into force on 1 June.",
        [("planned", "convention", "in-force", "OMN+SRB")],
        [],
    ),
    (
        "A law ratifying the defence cooperation agreement with Oman was passed by Serbia's parliament.",
        [("done", "agreement", "ratified", "OMN+SRB")],
        [],
    ),
    (
        "President Petrovic of Serbia signed into law the agreement with Oman on air services.",
        [("done", "agreement", "ratified", "OMN+SRB")],
        [],
    ),
    (
        "Serbia and Oman prolonged their executive programme on culture until 2028.",
        [("done", "programme", "renewed", "OMN+SRB")],
        [],
    ),
    (
        "The gas contract between Serbia and Azerbaijan has been extended to 2030.",
        [("done", "contract", "renewed", "AZE+SRB")],
        [],
    ),
    (
        "Talks on a free trade agreement between Serbia and Oman have been broken off.",
        [("cancelled", "agreement", "negotiating", "OMN+SRB")],
        [],
    ),
    (
        "The signing of a free trade agreement between Serbia and Oman has been postponed.",
        [("planned", "agreement", "signed", "OMN+SRB")],
        [("cancelled", "OMN+SRB", None)],
    ),
    (
        "Serbia pulled out of the defence pact with Oman.",
        [("done", "agreement", "denounced", "OMN+SRB")],
        [],
    ),
    (
        "Serbia and Oman let their fisheries agreement lapse.",
        [("done", "agreement", "expired", "OMN+SRB")],
        [],
    ),
    (
        "Contrary to reports, Serbia and Oman did not sign any defence agreement.",
        [("denied", "agreement", "signed", "OMN+SRB")],
        [],
    ),
    (
        "Serbia's foreign minister denied that a base agreement had been signed with Oman.",
        [("denied", "agreement", "signed", "OMN+SRB")],
        [],
    ),
    (
        "No agreement was signed during the visit of Oman's sultan to Serbia.",
        [("denied", "agreement", "signed", "OMN+SRB")],
        [],
    ),
    (
        "Serbia has proposed an extradition treaty to Oman.",
        [("proposed", "treaty", "", "OMN+SRB")],
        [],
    ),
    (
        "Oman's ambassador suggested that the two chambers of commerce of Serbia and Oman sign a memorandum.",
        [("proposed", "memorandum-of-understanding", "signed", "OMN+SRB")],
        [],
    ),
    (
        "A draft agreement on the recognition of diplomas has been handed by Serbia to Oman.",
        [("planned", "agreement", "negotiating", "OMN+SRB")],
        [],
    ),
    (
        "Work on an agreement on readmission between Serbia and Oman is nearing its end.",
        [("planned", "agreement", "negotiating", "OMN+SRB")],
        [],
    ),
    (
        "Serbia and Oman have had a double taxation convention since 2010.",
        [("background", "convention", "", "OMN+SRB")],
        [],
    ),
    (
        "In 2010 Serbia and Oman signed a double taxation convention.",
        [("background", "convention", "signed", "OMN+SRB")],
        [],
    ),
    (
        "Chad and Peru have a fisheries agreement. It was signed in Lima in 2015 and entered into force "
        "a year later.",
        [("background", "agreement", "in-force", "PER+TCD")],
        [("background", "PER+TCD", None)],
    ),
    (
        "Chad's parliament on Monday approved the tax treaty with Peru. It was signed in Lima in 2022.",
        [("done", "treaty", "ratified", "PER+TCD")],
        [("background", "PER+TCD", None)],
    ),
    (
        "The air services agreement between Chad and Peru, signed in Lima on 3 March 2022, will enter "
        "into force on 1 June.",
        [("planned", "agreement", "in-force", "PER+TCD")],
        [("background", "PER+TCD", None)],
    ),
    (
        "Chad concluded a union treaty with Libya in 1984. President Sy denounced it in 1986.",
        [("background", "treaty", "denounced", "LBY+TCD")],
        [("background", "LBY+TCD", None)],
    ),
    (
        "The grain pact between Chad and Peru expired in 2019. It has not been renewed.",
        [("background", "agreement", "expired", "PER+TCD")],
        [],
    ),
    (
        "The education agreement between Chad and Peru expired in December, and it was extended by "
        "three years on Monday.",
        [("done", "agreement", "renewed", "PER+TCD")],
        [],
    ),
    (
        "A tax treaty between Chad and Peru is under negotiation. The treaty is to be signed in June.",
        [("planned", "treaty", "signed", "PER+TCD")],
        [("planned", "PER+TCD", None)],
    ),
    (
        "Chad ratified the extradition treaty with Peru on Monday. The treaty, concluded in Lima in "
        "2021, replaces one of 1934.",
        [("done", "treaty", "ratified", "PER+TCD")],
        [("background", "PER+TCD", None)],
    ),
    (
        "The text of a treaty on water between Chad and Peru has been agreed, the minister said. He "
        "expects it to be signed in June.",
        [("planned", "treaty", "signed", "PER+TCD")],
        [("planned", "PER+TCD", None)],
    ),
    (
        "A report that Chad and Peru had initialled a secret protocol on dams was invented, the "
        "ministry said.",
        [("denied", "protocol", "initialled", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru were to adopt a joint statement on water, which will now wait.",
        [("planned", "joint-statement", "issued", "PER+TCD")],
        [],
    ),
    (
        "The joint statement on water which the presidents of Chad and Peru were to adopt will wait.",
        [("planned", "joint-statement", "issued", "PER+TCD")],
        [],
    ),
    (
        "A third instrument, on the recognition of diplomas, is being negotiated between Chad and Peru.",
        [("planned", "document", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "The treaty with Peru was never ratified by Chad.",
        [("denied", "treaty", "ratified", "PER+TCD")],
        [],
    ),
    (
        "The protocol, which Chad and Peru signed in March, has yet to be ratified.",
        [("planned", "protocol", "ratified", "PER+TCD")],
        [("background", "PER+TCD", None)],
    ),
    (
        "Chad wants the trade agreement with Peru renegotiated.",
        [("proposed", "agreement", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru amended their 1998 trade agreement on Monday.",
        [("done", "agreement", "amended", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru agreed to sign an extradition treaty as soon as possible.",
        [("planned", "treaty", "signed", "PER+TCD")],
        [],
    ),
    (
        "Negotiations on an extradition treaty between Chad and Peru are to begin in June.",
        [("planned", "treaty", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "A second round of negotiations on the double taxation convention between Chad and Peru ended "
        "in Lima on Monday.",
        [("planned", "convention", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "The ministers instructed experts to speed up the drafting of an agreement on readmission "
        "between Chad and Peru.",
        [("planned", "agreement", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru noted the need to conclude an agreement on the protection of investments.",
        [("proposed", "agreement", "signed", "PER+TCD")],
        [],
    ),
    (
        "The agreement that creates the Corridor Agency, signed in Lobito in January 2023 by Angola, "
        "Zambia and Congo, has already been ratified by Angola and Zambia.",
        [("background", "agreement", "ratified", "AGO+COD+ZMB")],
        [("background", "AGO+COD+ZMB", None)],
    ),
    (
        "An air services agreement, the text of which was initialled by Chad and Peru in October, is "
        "expected to be signed soon.",
        [("planned", "agreement", "signed", "PER+TCD")],
        [],
    ),
    (
        "They spoke of the agreement on teachers between Chad and Peru. That agreement came into force "
        "in January 2024.",
        [("background", "agreement", "in-force", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru welcomed the entry into force on May 1 of the Open Skies Agreement, signed in "
        "Lima in August 2023.",
        [("done", "agreement", "in-force", "PER+TCD")],
        [("background", "PER+TCD", None)],
    ),
    (
        "Work continues on the text of a readmission agreement between Chad and Peru.",
        [("planned", "agreement", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru today renewed for another year the San Marcos oil pact. The pact, first signed "
        "in Lima on August 3, 1980, commits each side to supply oil.",
        [("done", "agreement", "renewed", "PER+TCD")],
        [("background", "PER+TCD", None)],
    ),
    (
        "Chad had withdrawn two years earlier from the arbitration agreement with Peru, signed in Lima "
        "in 2009.",
        [("background", "agreement", "denounced", "PER+TCD")],
        [("background", "PER+TCD", None)],
    ),
    (
        "The governments of Chad and Peru, through an exchange of notes, opened relations on 15 April.",
        [("background", "exchange-of-notes", "", "PER+TCD")],
        [],
    ),
    (
        "The debt arose under the Lima Energy Cooperation Agreement of 2004 between Chad and Peru.",
        [("background", "agreement", "", "PER+TCD")],
        [],
    ),
    (
        "The geological institutes of Chad and Peru have an arrangement on earthquake research.",
        [("background", "arrangement", "", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru on Tuesday extended for three years the agreement by virtue of which Peruvian "
        "doctors work in Chad.",
        [("done", "agreement", "renewed", "PER+TCD")],
        [],
    ),
    (
        "An accord between Chad and Peru on shipping is ready and should be signed next month.",
        [("planned", "agreement", "signed", "PER+TCD")],
        [("planned", "PER+TCD", None)],
    ),
    (
        "Chad's Ali Sy and Peru's Luis Paz initialled the text of the agreement on air services on Monday.",
        [("done", "agreement", "initialled", "PER+TCD")],
        [],
    ),
    (
        "A cooperation agreement on nuclear energy is to be concluded between Chad and Peru by the end "
        "of the year.",
        [("planned", "agreement", "signed", "PER+TCD")],
        [],
    ),
    (
        "The parliaments of Chad and Peru have both approved the customs agreement, which can now enter "
        "into force.",
        [("done", "agreement", "ratified", "PER+TCD")],
        [],
    ),
    (
        "A delegation from Chad left for Lima on Monday to sign a protocol on trade with Peru.",
        [("planned", "protocol", "signed", "PER+TCD")],
        [("planned", "PER+TCD", None)],
    ),
    (
        "The extradition treaty between Chad and Peru has still not been ratified by Chad.",
        [("denied", "treaty", "ratified", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru are close to a deal on fisheries, officials said.",
        [("planned", "agreement", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "Chad tore up its fisheries deal with Peru on Monday.",
        [("done", "agreement", "terminated", "PER+TCD")],
        [],
    ),
    (
        "The 1998 fisheries deal between Chad and Peru lapsed in April.",
        [("done", "agreement", "expired", "PER+TCD")],
        [],
    ),
    (
        "Peru's foreign minister urged Chad to sign the convention on double taxation.",
        [("proposed", "convention", "signed", "PER+TCD")],
        [],
    ),
    (
        "Both presidents, of Chad and of Peru, instructed their ministers to prepare an agreement on "
        "the protection of investments.",
        [("planned", "agreement", "negotiating", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru stressed the importance of the early conclusion of an agreement on air services.",
        [("proposed", "agreement", "signed", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru have extended the validity of the agreement on labour until 2027.",
        [("done", "agreement", "renewed", "PER+TCD")],
        [],
    ),
    (
        "By a note of 3 May Chad informed Peru that it was terminating the agreement on air services.",
        [("done", "agreement", "terminated", "PER+TCD")],
        [],
    ),
    (
        "Talks on a new grain accord between the Soviet Union and Argentina will resume in Moscow in "
        "June, officials said.",
        [("planned", "agreement", "negotiating", "ARG+SUN")],
        [],
    ),
    (
        "India will get a 100 mln dlr loan from Kuwait under an agreement initialled in Delhi on Monday.",
        [("done", "agreement", "initialled", "IND+KWT")],
        [],
    ),
    (
        "Under the 1972 agreement between the two states, Chad may fish in the waters of Peru.",
        [("background", "agreement", "", "PER+TCD")],
        [],
    ),
    (
        "Chad is bound to Peru by a defence treaty that was signed in 1972.",
        [("background", "treaty", "signed", "PER+TCD")],
        [],
    ),
    (
        "The Lima Declaration, adopted by Chad and Peru in 1999, speaks of friendship.",
        [("background", "joint-declaration", "issued", "PER+TCD")],
        [],
    ),
    (
        "Prime Minister Luis Paz of Peru is expected in N'Djamena on Friday, when a dozen agreements "
        "are to be signed with Chad.",
        [],
        [("planned", "PER+TCD", 12)],
    ),
    (
        "Trade, the two ministers of Chad and Peru agreed, should rise under the free trade agreement "
        "that entered into force in 2020.",
        [("background", "agreement", "in-force", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru signed no new trade agreement in Lima on Monday.",
        [("denied", "agreement", "signed", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru signed, no later than Monday, a trade agreement in Lima.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
]


@pytest.mark.parametrize(("text", "papers", "signings"), CASES)
def test_what_became_of_a_paper(text: str, papers: list[Any], signings: list[Any]):
    assert instruments(text) == papers
    assert occasions(text) == signings


@pytest.mark.parametrize(
    ("clause", "date"),
    [
        ("was held on Tuesday", "2024-05-07"),
        ("were held in Lima on Monday", "2024-05-06"),
        ("took place on Sunday", "2024-05-05"),
        ("will be held on Thursday", "2024-05-09"),
    ],
)
def test_talks_that_were_held_give_the_paper_no_day_to_come(clause: str, date: str) -> None:
    (paper,) = (
        fact for fact in read(f"Talks between Chad and Peru on a treaty on fisheries {clause}.")
        if fact.kind == "instrument"
    )  # fmt: skip
    assert (paper.standing, paper["stage"], paper["date"]) == ("planned", "negotiating", date)
