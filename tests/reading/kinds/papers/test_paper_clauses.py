"""One paper told in one clause or two: who did what to it, in many word orders."""

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions

# Text; instruments as (standing, type, stage, states); occasions as (standing, states, declared).
CASES: list[tuple[str, list[Any], list[Any]]] = [
    (
        "Chad and Peru signed an agreement on fisheries on May 3.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "An air services agreement now binds Kenya and Oman: their transport ministers put their names "
        "to it in Muscat on Monday.",
        [("done", "agreement", "signed", "KEN+OMN")],
        [("done", "KEN+OMN", None)],
    ),
    (
        "NAIROBI, May 6 -- Kenya on Monday signed with Oman a memorandum of understanding on labour "
        "recruitment.",
        [("done", "memorandum-of-understanding", "signed", "KEN+OMN")],
        [("done", "KEN+OMN", None)],
    ),
    (
        "A treaty of extradition is what Zambia and Cuba have put their signatures to.",
        [("done", "treaty", "signed", "CUB+ZMB")],
        [("done", "CUB+ZMB", None)],
    ),
    (
        "Under a protocol signed in Hanoi on Friday, Vietnam will train Lao customs officers.",
        [("done", "protocol", "signed", "LAO+VNM")],
        [("done", "LAO+VNM", None)],
    ),
    (
        "Signed in Accra yesterday: a cultural exchange programme between Ghana and Iran for 2024-2026.",
        [("done", "programme", "signed", "GHA+IRN")],
        [("done", "GHA+IRN", None)],
    ),
    (
        "Ghana and Iran have a new cultural exchange programme, signed in Accra on Monday by Culture "
        "Minister Kofi Mensah and Ambassador Reza Karimi.",
        [("done", "programme", "signed", "GHA+IRN")],
        [("done", "GHA+IRN", None)],
    ),
    (
        "The memorandum of cooperation in veterinary medicine bears the signatures of Agriculture "
        "Minister Dato Geladze of Georgia and his Moldovan counterpart Ion Rusu.",
        [("done", "memorandum-of-understanding", "signed", "GEO+MDA")],
        [("done", "GEO+MDA", None)],
    ),
    (
        "Between the tax services of Georgia and Moldova a memorandum on the exchange of data came into "
        "being on Monday.",
        [("done", "memorandum-of-understanding", "signed", "GEO+MDA")],
        [("done", "GEO+MDA", None)],
    ),
    (
        "The memorandum was signed by Minister Abe Koro of Ghana and his Omani counterpart Said Nur.",
        [("done", "memorandum-of-understanding", "signed", "GHA+OMN")],
        [("done", "GHA+OMN", None)],
    ),
    (
        "For Ghana Minister Abe Koro signed the memorandum of understanding on ports, for Oman "
        "Transport Minister Said Nur.",
        [("done", "memorandum-of-understanding", "signed", "GHA+OMN")],
        [("done", "GHA+OMN", None)],
    ),
    (
        "Finance Minister Abe Koro for Ghana and Ambassador Said Nur for Oman signed the loan agreement "
        "on Monday in Accra.",
        [("done", "loan-grant", "signed", "GHA+OMN")],
        [("done", "GHA+OMN", None)],
    ),
    (
        "Both customs services of Chad and Mali sealed a pact on priority crossings.",
        [("done", "agreement", "signed", "MLI+TCD")],
        [("done", "MLI+TCD", None)],
    ),
    (
        "Laos and Nepal struck a deal on labour migration in Vientiane on Monday.",
        [("done", "agreement", "signed", "LAO+NPL")],
        [("done", "LAO+NPL", None)],
    ),
    (
        "Laos and Nepal penned a memorandum of understanding on tourism.",
        [("done", "memorandum-of-understanding", "signed", "LAO+NPL")],
        [("done", "LAO+NPL", None)],
    ),
    (
        "A memorandum on tourism was inked between Laos and Nepal.",
        [("done", "memorandum-of-understanding", "signed", "LAO+NPL")],
        [("done", "LAO+NPL", None)],
    ),
    (
        "The presidents of Chad and Peru looked on as nine documents were signed.",
        [],
        [("done", "PER+TCD", 9)],
    ),
    (
        "Chad and Peru exchanged four MoUs in Lima.",
        [],
        [("done", "PER+TCD", 4)],
    ),
    (
        "The sides, Chad and Peru, released a joint statement after the talks.",
        [("done", "joint-statement", "issued", "PER+TCD")],
        [],
    ),
    (
        "A joint communique was issued at the end of the visit of the President of Chad to Peru.",
        [("done", "joint-statement", "issued", "PER+TCD")],
        [],
    ),
    (
        "According to the joint communique published in Lima on Monday, Chad and Peru will open embassies.",
        [("done", "joint-statement", "issued", "PER+TCD")],
        [],
    ),
    (
        "Chad and Peru agreed on a joint declaration on strategic partnership, which the presidents "
        "signed in Lima on Monday.",
        [("done", "joint-declaration", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "A joint statement of the foreign ministers of Chad and Peru came out on Monday.",
        [("done", "joint-statement", "issued", "PER+TCD")],
        [],
    ),
    (
        "Japan and Bangladesh exchanged notes on Monday in Dhaka on a grant of 1.2 billion yen for a "
        "hospital.",
        [("done", "exchange-of-notes", "signed", "BGD+JPN")],
        [("done", "BGD+JPN", None)],
    ),
    (
        "By an exchange of letters signed on Monday in Dhaka Japan gives Bangladesh a grant of 1.2 "
        "billion yen.",
        [("done", "exchange-of-notes", "signed", "BGD+JPN")],
        [("done", "BGD+JPN", None)],
    ),
    (
        "The agreement on tourism was signed on behalf of Ghana by Minister Abe Koro and on behalf of "
        "Oman by Minister Said Nur.",
        [("done", "agreement", "signed", "GHA+OMN")],
        [("done", "GHA+OMN", None)],
    ),
    (
        "An agreement on trade was signed between the governments of the DPRK and Syria in Damascus on "
        "Monday. It was inked by Vice-Minister Pak Chol upon authorization of the DPRK government and "
        "by the minister of Trade of Syria.",
        [("done", "agreement", "signed", "PRK+SYR")],
        [("done", "PRK+SYR", None)],
    ),
    (
        "MoU between Fiji and Malta signed",
        [("done", "memorandum-of-understanding", "signed", "FJI+MLT")],
        [("done", "FJI+MLT", None)],
    ),
    (
        "Fiji, Malta sign visa waiver deal",
        [("done", "agreement", "signed", "FJI+MLT")],
        [("done", "FJI+MLT", None)],
    ),
    (
        "Meeting on the margins of the summit in Doha, the foreign ministers of Fiji and Malta signed a "
        "joint communique establishing diplomatic relations.",
        [("done", "joint-statement", "signed", "FJI+MLT")],
        [("done", "FJI+MLT", None)],
    ),
    (
        "Kenya and Rwanda signed 14 documents, among them three protocols.",
        [],
        [("done", "KEN+RWA", 14)],
    ),
    (
        "Of the 14 documents signed between Kenya and Rwanda the most important is the treaty on "
        "extradition.",
        [("done", "treaty", "signed", "KEN+RWA")],
        [("done", "KEN+RWA", 14)],
    ),
    (
        "China and Laos agreed on a memorandum between the former's State Bank and the latter's Central "
        "Bank, which was signed in Vientiane.",
        [("done", "memorandum-of-understanding", "signed", "CHN+LAO")],
        [("done", "CHN+LAO", None)],
    ),
    (
        "Kenya and Rwanda signed a dozen agreements.",
        [],
        [("done", "KEN+RWA", 12)],
    ),
    (
        "Kenya and Rwanda signed a package of documents on Monday.",
        [],
        [("done", "KEN+RWA", "a package")],
    ),
    (
        "As many as 15 agreements were signed between Kenya and Rwanda.",
        [],
        [("done", "KEN+RWA", "as many as 15")],
    ),
    (
        "Kenya and Rwanda signed a series of agreements.",
        [],
        [("done", "KEN+RWA", "a series")],
    ),
    (
        "No fewer than 11 memoranda of understanding were signed by Kenya and Rwanda.",
        [],
        [("done", "KEN+RWA", "no fewer than 11")],
    ),
    (
        "Kenya and Rwanda signed a treaty on extradition. Acme Holdings and Globex Ltd also signed a "
        "supply contract.",
        [("done", "treaty", "signed", "KEN+RWA")],
        [("done", "KEN+RWA", None)],
    ),
    (
        "A Memorandum of Understanding in the field of Ocean Economy between Mauritius and India was signed.",
        [("done", "memorandum-of-understanding", "signed", "IND+MUS")],
        [("done", "IND+MUS", None)],
    ),
    (
        "The Agreement between the Ministry of Labour and Social Affairs of Armenia and the Ministry of "
        "Health and Social Protection of Moldova was signed in Yerevan.",
        [("done", "agreement", "signed", "ARM+MDA")],
        [("done", "ARM+MDA", None)],
    ),
    (
        "Programme of Cultural Cooperation for 2026–2028 was signed by Cyprus and Serbia.",
        [("done", "programme", "signed", "CYP+SRB")],
        [("done", "CYP+SRB", None)],
    ),
    (
        "Cyprus and Serbia signed the 2026-2028 executive plan for the cultural agreement.",
        [("done", "programme", "signed", "CYP+SRB")],
        [("done", "CYP+SRB", None)],
    ),
    (
        "Minutes of the 8th session of the joint committee were signed by Chad and Peru on Monday.",
        [("done", "minutes", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "At the end of the session the co-chairs of the joint economic committee of Chad and Peru "
        "signed a protocol.",
        [("done", "protocol", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Terms of reference for a joint working group were signed by Chad and Peru.",
        [("done", "charter", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "A record of discussion on port management was signed by Chad and Peru.",
        [("done", "minutes", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Chad and Peru signed a declaration of intent on vocational training.",
        [("done", "letter-of-intent", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Chad and Egypt have so far signed 46 agreements.",
        [],
        [],
    ),
    (
        "Chad and Egypt left without a deal.",
        [],
        [],
    ),
    (
        "A memorandum of understanding links the University of Nairobi with Makerere University since "
        "Monday, when it was signed in Kampala in front of the ministers of education of Kenya and "
        "Uganda.",
        [("done", "memorandum-of-understanding", "signed", "KEN+UGA")],
        [("done", "KEN+UGA", None)],
    ),
    (
        "Mombasa and Jinja became sister cities on Monday when their mayors signed a twinning "
        "agreement, Kenya's embassy in Uganda said.",
        [("done", "twinning", "signed", "KEN+UGA")],
        [("done", "KEN+UGA", None)],
    ),
    (
        "Japan will lend Kenya 30 billion yen under a loan agreement signed in Nairobi on Monday.",
        [("done", "loan-grant", "signed", "JPN+KEN")],
        [("done", "JPN+KEN", None)],
    ),
    (
        "Kuwait and Senegal signed an agreement worth 20 million dinars to build a road.",
        [("done", "agreement", "signed", "KWT+SEN")],
        [("done", "KWT+SEN", None)],
    ),
    (
        "A loan of 40 million dollars from the Saudi Fund for Development to Mali was agreed in Bamako "
        "on Monday, when Mali's finance minister signed the contract.",
        [("done", "loan-grant", "signed", "MLI+SAU")],
        [("done", "MLI+SAU", None)],
    ),
    (
        "Under a financing agreement signed on Monday, Germany grants Togo 12 million euros for "
        "vocational training.",
        [("done", "loan-grant", "signed", "DEU+TGO")],
        [("done", "DEU+TGO", None)],
    ),
    (
        "China has agreed to give Laos a grant of 200 million yuan; the exchange of letters was signed "
        "on Monday.",
        [("done", "exchange-of-notes", "signed", "CHN+LAO")],
        [("done", "CHN+LAO", None)],
    ),
    (
        "Chad and Peru signed an agreement on visas on Monday. It will enter into force next year.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Chad and Peru signed an agreement on visas on Monday. The agreement must be ratified by both "
        "parliaments.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Chad and Peru initialled a tax treaty last year. On Monday it was signed in Lima.",
        [("done", "treaty", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Health is the subject of a memorandum which the ministers of Chad and Peru signed on Monday.",
        [("done", "memorandum-of-understanding", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "The second session ended in Lima. The ministers of Chad and Peru signed a Memorandum of "
        "Understanding, MoU, on the mutual recognition of seafarers' certificates.",
        [("done", "memorandum-of-understanding", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "A joint communique opens the market of Chad to fruit from Peru.",
        [("done", "joint-statement", "issued", "PER+TCD")],
        [],
    ),
    (
        "The ministers of Chad and Peru signed 10 of the total number of agreements.",
        [],
        [("done", "PER+TCD", 10)],
    ),
    (
        "The agreement between Chad's export bank and Peru's finance ministry for a line of credit of "
        "35 million dollars was signed on Monday.",
        [("done", "loan-grant", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Agriculture Minister Amadou Sy of Chad and three fishermen's guilds signed a memorandum of "
        "understanding on Monday, and the guilds called off their blockade.",
        [],
        [],
    ),
    (
        "Wire maker <Trefil SA> said it signed an agreement with <Kansai Cord Co Ltd> of Japan to set "
        "up a plant in Arkansas.",
        [],
        [],
    ),
    (
        "Chad beat Peru on Saturday. The federation said a contract with a supplier would be finalised soon.",
        [],
        [],
    ),
    (
        "Acme Corp said it reached a preliminary agreement to sell its affiliate to Globex Inc, a unit "
        "of a bank in Chad.",
        [],
        [],
    ),
    (
        "Chad's parliament adopted a plan to fight floods, Peru's ambassador heard.",
        [],
        [],
    ),
    (
        "A cooperation agreement for 2024-2026 was signed in N'Djamena on Friday between the Red Cross "
        "Society of Chad and those of Denmark, Norway and Sweden.",
        [("done", "agreement", "signed", "DNK+NOR+SWE+TCD")],
        [("done", "DNK+NOR+SWE+TCD", None)],
    ),
    (
        "Chad and Peru signed a declaration of intent on mining on Monday. The declaration on mining "
        "foresees that geologists prospect for gold.",
        [("done", "letter-of-intent", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "What Chad and Peru signed on Monday was not a treaty but a memorandum of understanding on water.",
        [("done", "memorandum-of-understanding", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "It took five years, but on Monday the free trade agreement between Chad and Peru was finally "
        "signed.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Among the papers signed by Chad and Peru in Lima was a programme of cultural exchange for "
        "2024-2026.",
        [("done", "programme", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Chad's central bank and its Peruvian counterpart concluded a currency swap agreement on Monday.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Universities in N'Djamena and Lima will exchange students under an agreement signed by the "
        "education ministers of Chad and Peru on Monday.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Peru granted Chad a loan of 20 million dollars; the loan agreement was signed in Lima on Monday.",
        [("done", "loan-grant", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "The Protocol on Trade for 2024 between Chad and Peru was signed in Lima on Monday by Trade "
        "Minister Ali Sy and Ambassador Luis Paz.",
        [("done", "protocol", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "The eighth session ended on Monday with the signing of a final protocol by the co-chairs from "
        "Chad and Peru.",
        [("done", "protocol", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Under the terms of a memorandum signed on Monday, Peru will help Chad train nurses.",
        [("done", "memorandum-of-understanding", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "Chad and Peru clinched a deal on fisheries after all-night talks.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "In a joint declaration the presidents of Chad and Peru called for peace.",
        [("done", "joint-declaration", "issued", "PER+TCD")],
        [],
    ),
    (
        "The presidents of Chad and Peru adopted a roadmap for cooperation to 2030.",
        [("done", "action-plan", "issued", "PER+TCD")],
        [],
    ),
    (
        "The two-way agreement, inked by Chad's Ali Sy and Peru's Luis Paz, provides for the exchange "
        "of teachers.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "The Kingdom of Cambodia and Japan signed and exchanged notes on a grant of 500 million yen in "
        "Phnom Penh on Monday.",
        [("done", "exchange-of-notes", "signed", "JPN+KHM")],
        [("done", "JPN+KHM", None)],
    ),
    (
        "Laos and Japan signed the Grant Agreement for the Project for Improvement of Bridges on Monday.",
        [("done", "loan-grant", "signed", "JPN+LAO")],
        [("done", "JPN+LAO", None)],
    ),
    (
        "The two sides, Laos and Japan, held the 3rd meeting of their joint committee in Vientiane on "
        "Monday and signed the agreed minutes.",
        [("done", "minutes", "signed", "JPN+LAO")],
        [("done", "JPN+LAO", None)],
    ),
    (
        "KCNA said an agreement on cooperation in public health between the DPRK and Syria was signed "
        "here on Monday.",
        [("done", "agreement", "signed", "PRK+SYR")],
        [("done", "PRK+SYR", None)],
    ),
    (
        "Pyongyang, May 6 (KCNA) -- A plan for cultural exchange for 2024-2026 between the governments "
        "of the DPRK and Cuba was inked in Havana on May 3. Signing it were the DPRK ambassador to Cuba "
        "and the vice-minister of Culture of Cuba.",
        [("done", "programme", "signed", "CUB+PRK")],
        [("done", "CUB+PRK", None)],
    ),
    (
        "Brazil and Iraq signed a countertrade accord worth two billion dlrs, the Brazilian foreign "
        "ministry said.",
        [("done", "agreement", "signed", "BRA+IRQ")],
        [("done", "BRA+IRQ", None)],
    ),
    (
        "The signing ceremony for the agreement on ports between Chad and Peru took place in Lima on Monday.",
        [("done", "agreement", "signed", "PER+TCD")],
        [("done", "PER+TCD", None)],
    ),
    (
        "A tripartite agreement on a gas pipeline was signed by Chad, Niger and Nigeria in Abuja on Monday.",
        [("done", "agreement", "signed", "NER+NGA+TCD")],
        [("done", "NER+NGA+TCD", None)],
    ),
]


@pytest.mark.parametrize(("text", "papers", "signings"), CASES)
def test_a_paper_and_its_occasion(text: str, papers: list[Any], signings: list[Any]):
    assert instruments(text) == papers
    assert occasions(text) == signings
