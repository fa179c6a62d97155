"""Who meets whom, clause by clause: every way of saying in a sentence of its own, read whole."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Omani Foreign Minister Abe Koro met his Chadian counterpart Issa Deby in Doha on Monday."),
            [("done", "meeting", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            (
                "MUSCAT, May 5 - Foreign Minister Abe Koro on Monday met here with Issa Deby, "
                "Minister of Foreign Affairs of Chad."
            ),
            [("done", "meeting", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            (
                "Foreign Minister Abe Koro of Oman had a meeting with Chad's Foreign Minister Issa "
                "Deby on the margins of the UN General Assembly in New York."
            ),
            [("done", "sidelines", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            (
                "Deputy Minister of Foreign Affairs of Georgia, Lasha Dari, met with the Ambassador "
                "of Peru to Georgia, H.E. Luis Paz."
            ),
            [("done", "meeting", "GEO PER", ["Lasha Dari", "Luis Paz"])],
        ),
        (
            (
                "The Minister of Foreign Affairs of Armenia Ararat Miro met with the Minister of "
                "Foreign Affairs of Cyprus Kostas Kombo, who is in Yerevan on an official visit."
            ),
            [("done", "meeting", "ARM CYP", ["Ararat Miro", "Kostas Kombo"])],
        ),
        (
            (
                "State Secretary Marta Novak held a meeting with a delegation of the Chadian "
                "parliament headed by Speaker Issa Deby in Ljubljana, Slovenia."
            ),
            [("done", "meeting", "SVN TCD", ["Marta Novak", "Issa Deby"])],
        ),
        (
            (
                "President Luis Paz of Peru met separately with President Abe Koro of Chad and Prime "
                "Minister Kim Il of Oman in Lima on May 4."
            ),
            [
                ("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"]),
                ("done", "meeting", "OMN PER", ["Luis Paz", "Kim Il"]),
            ],
        ),
        (
            (
                "Peruvian President Luis Paz on Sunday held bilateral meetings with the presidents "
                "of Chad, Abe Koro, and Ghana, John Addo."
            ),
            [
                ("done", "meeting", "GHA PER", ["Luis Paz", "John Addo"]),
                ("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"]),
            ],
        ),
        (
            (
                "President Luis Paz received today at the Government Palace the Foreign Minister of "
                "Chad, Abe Koro. Lima, Peru."
            ),
            [("done", "received", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian President Luis Paz received in audience on Tuesday a delegation from the "
                "Chadian parliament led by Speaker Issa Deby."
            ),
            [("done", "received", "PER TCD", ["Luis Paz", "Issa Deby"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro was received by Peruvian President Luis Paz at "
                "the palace in Lima."
            ),
            [("done", "received", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro was received in audience on Tuesday by the "
                "President of Peru, Luis Paz."
            ),
            [("done", "received", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            ("King Felipe of Spain granted an audience to Chadian Foreign Minister Abe Koro on Tuesday."),
            [("done", "received", "ESP TCD", ["Felipe", "Abe Koro"])],
        ),
        (
            "Chadian Foreign Minister Abe Koro was granted an audience by King Felipe of Spain.",
            [("done", "received", "ESP TCD", ["Abe Koro", "Felipe"])],
        ),
        (
            ("Chadian Foreign Minister Abe Koro had an audience with King Felipe of Spain in Madrid."),
            [("done", "received", "ESP TCD", ["Abe Koro", "Felipe"])],
        ),
        (
            (
                "The Peruvian Prime Minister hosted Chadian Foreign Minister Abe Koro for lunch at "
                "his residence."
            ),
            [("done", "received", "PER TCD", ["Abe Koro", "Peruvian Prime Minister"])],
        ),
        (
            ("Sultan Haitham of Oman gave audience on Monday to Chadian Foreign Minister Abe Koro."),
            [("done", "received", "OMN TCD", ["Haitham", "Abe Koro"])],
        ),
        (
            (
                "Earlier in the day, Koro was received by Turkish Prime Minister Deniz Ak. Chadian "
                "Foreign Minister Abe Koro is on a visit to Ankara."
            ),
            [("done", "received", "TCD TUR", ["Abe Koro", "Deniz Ak"])],
        ),
        (
            (
                "The Ambassador of Japan to Cambodia, Ueno Atsu, paid a courtesy call on Minister of "
                "Health Chea Ra on May 2."
            ),
            [("done", "courtesy-call", "JPN KHM", ["Ueno Atsu", "Chea Ra"])],
        ),
        (
            (
                "Japanese Ambassador Ueno Atsu made a courtesy call on Cambodian Health Minister "
                "Chea Ra on May 2."
            ),
            [("done", "courtesy-call", "JPN KHM", ["Ueno Atsu", "Chea Ra"])],
        ),
        (
            ("Japanese Ambassador Ueno Atsu called on Cambodian Health Minister Chea Ra in Phnom Penh."),
            [("done", "courtesy-call", "JPN KHM", ["Ueno Atsu", "Chea Ra"])],
        ),
        (
            ("Japanese Ambassador Ueno Atsu paid a farewell call on Cambodian Health Minister Chea Ra."),
            [("done", "courtesy-call", "JPN KHM", ["Ueno Atsu", "Chea Ra"])],
        ),
        (
            (
                "Cambodian Health Minister Chea Ra received a courtesy call from Japanese Ambassador "
                "Ueno Atsu."
            ),
            [("done", "courtesy-call", "JPN KHM", ["Chea Ra", "Ueno Atsu"])],
        ),
        (
            (
                "During his stay, Japanese Minister Ueno Atsu also paid courtesy calls on Cambodian "
                "King Norodom Siha and Prime Minister Hun Ma."
            ),
            [("done", "courtesy-call", "JPN KHM", ["Ueno Atsu", "Norodom Siha", "Hun Ma"])],
        ),
        (
            ("Omani Foreign Minister Abe Koro held official talks with his Chadian counterpart Issa Deby."),
            [("done", "talks", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            (
                "Talks were held in Muscat on Monday between Omani Foreign Minister Abe Koro and his "
                "Chadian counterpart Issa Deby."
            ),
            [("done", "talks", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            (
                "Talks between Omani Foreign Minister Abe Koro and his Chadian counterpart Issa Deby "
                "took place in Muscat on Monday."
            ),
            [("done", "talks", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            "Official talks between Oman and Chad opened here today.",
            [("done", "talks", "OMN TCD", [])],
        ),
        (
            "Oman and Chad held talks on fisheries in Muscat on Monday.",
            [("done", "talks", "OMN TCD", [])],
        ),
        (
            "Oman and Chad will hold talks on fisheries in Muscat next month.",
            [("planned", "talks", "OMN TCD", [])],
        ),
        (
            ("The two-day talks between the Omani and Chadian delegations concluded in Muscat on Friday."),
            [("done", "talks", "OMN TCD", ["Omani and Chadian delegations"])],
        ),
        (
            "Delegations of Oman and Chad met in Muscat on Friday to discuss fisheries.",
            [("done", "meeting", "OMN TCD", ["Delegations of Oman and Chad"])],
        ),
        (
            (
                "Omani-Chadian talks were held in Muscat on Friday under the chairmanship of Foreign "
                "Ministers Abe Koro and Issa Deby."
            ),
            [("done", "talks", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            (
                "President Luis Paz of Peru and visiting President Abe Koro of Chad held a "
                "tete-a-tete, followed by expanded talks, in Lima on Monday."
            ),
            [("done", "talks", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            ("Peruvian President Luis Paz conferred for two hours with Chadian President Abe Koro."),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            ("Chadian Oil Minister Abe Koro opened talks with his Peruvian counterpart, Luis Paz, today."),
            [("done", "talks", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            "Peruvian Foreign Minister Luis Paz ended two days of talks with Chadian leaders.",
            [("done", "talks", "PER TCD", ["Luis Paz", "Chadian leaders"])],
        ),
        (
            (
                "U.S. Trade Representative Clay Yutter will begin talks in Tokyo on Monday with "
                "Japanese Trade Minister Hajime Tamu."
            ),
            [("planned", "talks", "JPN USA", ["Clay Yutter", "Hajime Tamu"])],
        ),
        (
            ("Peruvian Foreign Minister Luis Paz had talks lasting 40 minutes with Chadian leader Abe Koro."),
            [("done", "talks", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            "Peruvian Foreign Minister Luis Paz and Chadian leader Abe Koro met for 40 minutes.",
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "The Prime Minister of Peru, Luis Paz, and the Prime Minister of Chad, Abe Koro, "
                "held a summit in Lima on Friday."
            ),
            [("done", "summit", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            "The Peru-Chad summit will take place in Lima on 14 June.",
            [("planned", "summit", "PER TCD", [])],
        ),
        (
            (
                "The meeting between Luis Paz, President of Peru, and Abe Koro, President of Chad, "
                "lasted 45 minutes."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "At the meeting with Chadian President Abe Koro, Peruvian Foreign Minister Luis Paz "
                "stressed the need for trade."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "During his meeting with Chadian President Abe Koro, Peruvian Foreign Minister Luis "
                "Paz stressed the need for trade."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "In a meeting with Chadian President Abe Koro on Monday, Peruvian Foreign Minister "
                "Luis Paz stressed the need for trade."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Following talks with Chadian President Abe Koro, Peruvian Foreign Minister Luis Paz "
                "told reporters that trade would rise."
            ),
            [("done", "talks", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian Foreign Minister Luis Paz told reporters after a meeting with Chadian "
                "President Abe Koro that trade would rise."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Meeting Chadian President Abe Koro in Lima, Peruvian Foreign Minister Luis Paz "
                "stressed the need for trade."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian Foreign Minister Luis Paz held a phone call with Chadian President Abe "
                "Koro on Monday."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            ("Peruvian Foreign Minister Luis Paz spoke by phone with Chadian President Abe Koro on Monday."),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian Foreign Minister Luis Paz spoke on the phone on Monday with Chadian "
                "President Abe Koro."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian Foreign Minister Luis Paz discussed trade with his Chadian counterpart Abe "
                "Koro in a telephone conversation."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian Foreign Minister Luis Paz discussed trade over the phone with his Chadian "
                "counterpart Abe Koro."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "A telephone conversation took place between Peruvian Foreign Minister Luis Paz and "
                "Chadian President Abe Koro at the initiative of the Chadian side."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian President Luis Paz had a telephone conversation with President of Chad Abe "
                "Koro at the latter's initiative."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian President Luis Paz received a telephone call from Chadian President Abe "
                "Koro on Monday."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian Foreign Minister Luis Paz and his Chadian counterpart Abe Koro talked via "
                "videoconference on Monday."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian Foreign Minister Luis Paz held a virtual meeting with his Chadian "
                "counterpart Abe Koro."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            ("Peruvian Foreign Minister Luis Paz met by video link with his Chadian counterpart Abe Koro."),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian President Luis Paz welcomed Chadian President Abe Koro at the airport in "
                "Lima. The two presidents held talks at the palace."
            ),
            [("done", "talks", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian President Luis Paz welcomed Chadian President Abe Koro at the airport in "
                "Lima. The leaders later met in a one-on-one format."
            ),
            [("done", "talks", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro arrived in Lima on Monday on a two-day visit. He "
                "held talks with Prime Minister Luis Paz on Tuesday."
            ),
            [("done", "talks", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro arrived in Lima on Monday on a two-day visit. He "
                "will meet his Peruvian counterpart Luis Paz and pay a courtesy call on President "
                "Jose Soto."
            ),
            [
                ("planned", "courtesy-call", "PER TCD", ["Abe Koro", "Jose Soto"]),
                ("planned", "meeting", "PER TCD", ["Abe Koro", "Luis Paz"]),
            ],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro arrived in Lima on Monday on a two-day visit. "
                "During the visit, he is expected to meet President Luis Paz."
            ),
            [("planned", "meeting", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro arrived in Lima on Monday. His programme includes "
                "talks with Peruvian Prime Minister Luis Paz."
            ),
            [("planned", "talks", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro arrived in Lima on Monday. Talks with Peruvian "
                "Prime Minister Luis Paz are scheduled for Tuesday."
            ),
            [("planned", "talks", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro ended a visit to Lima on Monday. While in Peru, "
                "the minister met with President Luis Paz."
            ),
            [("done", "meeting", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro ended a visit to Lima on Monday. While in Peru, "
                "the visiting minister was received by President Luis Paz."
            ),
            [("done", "received", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            "Peruvian President Luis Paz will not meet Chadian President Abe Koro in New York.",
            [("denied", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            ("No meeting is planned between Peruvian President Luis Paz and Chadian President Abe Koro."),
            [("denied", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            ("A meeting between Peruvian President Luis Paz and Chadian President Abe Koro was cancelled."),
            [("cancelled", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            "Peruvian President Luis Paz cancelled a meeting with Chadian President Abe Koro.",
            [("cancelled", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            "Peruvian President Luis Paz proposed a meeting with Chadian President Abe Koro.",
            [("proposed", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            "Peruvian President Luis Paz declined to meet Chadian President Abe Koro.",
            [("denied", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            "Peruvian President Luis Paz left Lima without meeting Chadian President Abe Koro.",
            [("denied", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            ("Peruvian President Luis Paz last met Chadian President Abe Koro in March 2019 in Ndjamena."),
            [("background", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Pyongyang, May 5 (KCNA) -- Kim Yong Nam, president of the Presidium of the DPRK "
                "Supreme People's Assembly, met and had a friendly talk with Abe Koro, Chadian "
                "ambassador to the DPRK, who paid a farewell call on him at the Mansudae Assembly "
                "Hall Tuesday."
            ),
            [("done", "courtesy-call", "PRK TCD", ["Kim Yong Nam", "Abe Koro"])],
        ),
        (
            (
                "Pyongyang, May 5 (KCNA) -- Talks between Choe Thae Bok, chairman of the DPRK "
                "Supreme People's Assembly, and Abe Koro, speaker of the National Assembly of Chad, "
                "were held at the Mansudae Assembly Hall on Tuesday. Present there from the DPRK "
                "side were Ri Jong Mu and officials concerned and from the opposite side were Issa "
                "Deby and other members of the delegation."
            ),
            [("done", "talks", "PRK TCD", ["Choe Thae Bok", "Abe Koro", "Ri Jong Mu", "Issa Deby"])],
        ),
        (
            (
                "Pyongyang, May 5 (KCNA) -- Talks were held here on Tuesday between the government "
                "delegations of the DPRK and Chad."
            ),
            [("done", "talks", "PRK TCD", ["government delegations of the DPRK and Chad"])],
        ),
        (
            (
                "Pyongyang, May 5 (KCNA) -- Foreign Minister Pak Ui Chun Tuesday met and had a talk "
                "with a delegation of the Foreign Ministry of Chad headed by Vice-Minister Abe Koro "
                "which paid a courtesy call on him."
            ),
            [("done", "courtesy-call", "PRK TCD", ["Pak Ui Chun", "Abe Koro"])],
        ),
        (
            (
                "Pyongyang, May 5 (KCNA) -- Abe Koro, new Chadian ambassador to the DPRK, presented "
                "his credentials to Kim Yong Nam, president of the Presidium of the Supreme People's "
                "Assembly, on Tuesday. After receiving the credentials, Kim Yong Nam had a "
                "conversation with the ambassador."
            ),
            [("done", "received", "PRK TCD", ["Kim Yong Nam", "Abe Koro"])],
        ),
        (
            (
                "Pyongyang, May 5 (KCNA) -- Kim Jong Il, general secretary of the Workers' Party of "
                "Korea, received the delegation of the Communist Party of Chad led by Abe Koro. "
                "Present on the occasion were Kang Sok Ju and Kim Yong Il."
            ),
            [("done", "received", "PRK TCD", ["Kim Jong Il", "Abe Koro", "Kang Sok Ju", "Kim Yong Il"])],
        ),
        (
            (
                "On 4 May 2025, Minister of Foreign Affairs of the Kyrgyz Republic Jeen Kulu met "
                "with the Ambassador Extraordinary and Plenipotentiary of the Republic of Peru to "
                "the Kyrgyz Republic Luis Paz."
            ),
            [("done", "meeting", "KGZ PER", ["Jeen Kulu", "Luis Paz"])],
        ),
        (
            (
                "The External Affairs Minister of India, Dr. S. Jai, held wide-ranging discussions "
                "with his Peruvian counterpart, H.E. Mr. Luis Paz, in New Delhi on 3 May 2025."
            ),
            [("done", "talks", "IND PER", ["S. Jai", "Luis Paz"])],
        ),
        (
            (
                "Prime Minister of India Shri Narendra Modi and Prime Minister of Peru H.E. Mr. Luis "
                "Paz held delegation-level talks in New Delhi."
            ),
            [("done", "talks", "IND PER", ["Narendra Modi", "Luis Paz"])],
        ),
        (
            ("Indian Foreign Secretary Shri Vikram Mis called on President of Peru H.E. Luis Paz on 4 May."),
            [("done", "courtesy-call", "IND PER", ["Vikram Mis", "Luis Paz"])],
        ),
        (
            "Minister Luis Paz of Peru met with a group of Chadian lawmakers on Tuesday.",
            [("done", "meeting", "PER TCD", ["Luis Paz", "group of Chadian lawmakers"])],
        ),
        (
            "Peruvian Minister Luis Paz met with UN Secretary-General Antonio Gute in New York.",
            [("done", "meeting", "PER UNO", ["Luis Paz", "Antonio Gute"])],
        ),
        (
            ("Peruvian Minister Luis Paz met with European Commission President Ursula Ley in Brussels."),
            [("done", "meeting", "EUE PER", ["Luis Paz", "Ursula Ley"])],
        ),
        (
            (
                "The ministers of foreign affairs of Peru and Chad, Luis Paz and Abe Koro, met in "
                "Lima on Monday."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Foreign Ministers Luis Paz of Peru, Abe Koro of Chad and Said Nur of Oman met in "
                "Lima on Monday."
            ),
            [("done", "meeting", "OMN PER TCD", ["Luis Paz", "Abe Koro", "Said Nur"])],
        ),
        (
            (
                "A trilateral meeting of the foreign ministers of Peru, Chad and Oman was held in "
                "Lima on Monday."
            ),
            [("done", "meeting", "OMN PER TCD", ["foreign ministers of Peru, Chad and Oman"])],
        ),
        (
            "Finance ministers from Peru and Chad are to meet in Lima on Friday.",
            [("planned", "meeting", "PER TCD", ["Finance ministers from Peru and Chad"])],
        ),
        (
            (
                "Peru's foreign minister and his Chadian counterpart agreed at talks in Lima on "
                "Monday to reopen embassies."
            ),
            [("done", "talks", "PER TCD", ["Peru's foreign minister", "his Chadian counterpart"])],
        ),
        (
            "Officials from Peru and Chad held a round of talks in Lima on Monday.",
            [("done", "talks", "PER TCD", ["Officials from Peru and Chad"])],
        ),
        (
            "Peruvian and Chadian officials will meet next week in Geneva.",
            [("planned", "meeting", "PER TCD", ["Peruvian and Chadian officials"])],
        ),
        (
            "Peru and Chad concluded two days of talks on a border dispute on Thursday.",
            [("done", "talks", "PER TCD", [])],
        ),
        (
            (
                "Mr Paz, the Peruvian premier, had held a first round of talks with President Abe "
                "Koro of Chad in March."
            ),
            [("done", "talks", "PER TCD", ["Paz", "Abe Koro"])],
        ),
        (
            (
                "Lima, Peru - President Luis Paz and Chadian President Abe Koro held a one-on-one "
                "meeting, after which the talks continued in an expanded format."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            "Peruvian Minister Luis Paz sat across the table from Chadian President Abe Koro.",
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Luis Paz, the Minister of Foreign Affairs of Peru, welcomed Abe Koro, the Foreign "
                "Minister of Chad, to the ministry for talks."
            ),
            [("done", "received", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "The meeting, held in Lima on Monday, brought together Foreign Ministers Luis Paz of "
                "Peru and Abe Koro of Chad."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Lima hosted on Monday a meeting between the defence ministers of Peru and Chad, "
                "Luis Paz and Abe Koro."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            "Presidents Luis Paz of Peru and Abe Koro of Chad will meet in Doha on 7 June.",
            [("planned", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "PAZ MEETS CHADIAN PRESIDENT KORO\n\nPeruvian President Luis Paz met Chadian President "
                "Abe Koro on Monday."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "The Chadian delegation headed by Minister Abe Koro met with Prime Minister Luis Paz "
                "of Peru, Speaker Ana Rojas and other officials."
            ),
            [("done", "meeting", "PER TCD", ["Abe Koro", "Luis Paz", "Ana Rojas"])],
        ),
        (
            (
                "It should be recalled that on 8 March 2025, after negotiations with Peruvian "
                "Foreign Minister Luis Paz in Lima, Chadian Foreign Minister Abe Koro spoke of "
                "trade."
            ),
            [("background", "talks", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro said it was a pleasure to meet Peruvian Foreign "
                "Minister Luis Paz."
            ),
            [("done", "meeting", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "Chadian Foreign Minister Abe Koro held separate bilateral meetings with his "
                "counterparts from Peru, Oman and Ghana."
            ),
            [
                ("done", "meeting", "PER TCD", ["Abe Koro"]),
                ("done", "meeting", "OMN TCD", ["Abe Koro"]),
                ("done", "meeting", "GHA TCD", ["Abe Koro"]),
            ],
        ),
        (
            "Chadian Foreign Minister Abe Koro met his counterpart from Peru, Luis Paz.",
            [("done", "meeting", "PER TCD", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "The telephone conversation between the Peruvian and Omani presidents was held at "
                "the initiative of the Omani side."
            ),
            [("done", "call", "OMN PER", ["Peruvian and Omani presidents"])],
        ),
        (
            (
                "Peruvian and Omani Foreign Ministers met on the sidelines of a conference in Doha "
                "on Saturday."
            ),
            [("done", "sidelines", "OMN PER", ["Peruvian and Omani Foreign Ministers"])],
        ),
        (
            (
                "MUSCAT, May 5 - Foreign Minister Abe Koro met Peruvian Foreign Minister Luis Paz in "
                "New York. Koro also met Ghanaian Foreign Minister John Addo."
            ),
            [
                ("done", "meeting", "OMN PER", ["Abe Koro", "Luis Paz"]),
                ("done", "meeting", "GHA OMN", ["Abe Koro", "John Addo"]),
            ],
        ),
        (
            (
                "Omani Foreign Minister Abe Koro met Peruvian Foreign Minister Luis Paz in New York. "
                "Ambassador Said Nur and Director Ana Rojas attended the meeting."
            ),
            [("done", "meeting", "OMN PER", ["Abe Koro", "Luis Paz", "Said Nur", "Ana Rojas"])],
        ),
        (
            (
                "    LUSAKA, April 30 - Zambian President Abe Koro has called off a\nmeeting with "
                "Peruvian officials planned for next week.\n"
            ),
            [("cancelled", "meeting", "PER ZMB", ["Abe Koro", "Peruvian officials"])],
        ),
        (
            (
                "Omani Finance Minister Abe Koro, who flew in from Doha, will also\nsee Peruvian "
                "Trade Minister Luis Paz."
            ),
            [("planned", "meeting", "OMN PER", ["Abe Koro", "Luis Paz"])],
        ),
        (
            ("Pakistani Foreign Minister Abe Koro arrived for talks with Indian leaders on border tension."),
            [("planned", "talks", "IND PAK", ["Abe Koro", "Indian leaders"])],
        ),
        (
            (
                "Peru's deputy energy minister Luis Paz is in Bogota for talks with Colombian Mines "
                "and Energy Minister Jose Soto on use of a pipeline."
            ),
            [("planned", "talks", "COL PER", ["Luis Paz", "Jose Soto"])],
        ),
        (
            (
                "The delegation of the Workers' Party of Korea led by Kim Yong Il arrived in Hanoi. "
                "The delegation met and had talks with the delegation of the Communist Party of "
                "Vietnam led by Hoang Binh."
            ),
            [("done", "meeting", "PRK VNM", ["Kim Yong Il", "Hoang Binh"])],
        ),
        (
            (
                "Talks between the delegations of the Ministry of Foreign Affairs of Peru and the "
                "Ministry of Foreign Affairs of Laos were held on Tuesday."
            ),
            [
                (
                    "done",
                    "talks",
                    "LAO PER",
                    [
                        "delegations of the Ministry of Foreign Affairs of Peru and the Ministry of Foreign Affairs of Laos"
                    ],
                )
            ],
        ),
        (
            (
                "SEOUL, March 6 - South Korean Trade Minister Rha Woong-bae leaves for Washington on "
                "Monday. He will meet Commerce Secretary Abe Koro."
            ),
            [("planned", "meeting", "KOR USA", ["Rha Woong-bae", "Abe Koro"])],
        ),
        (
            (
                "LIMA, May 5 - Undersecretary Luis Paz of Peru will visit Tokyo. The Paz discussions "
                "with Deputy Foreign Minister Ryo Mura and other senior Japanese officials will "
                "focus on aid."
            ),
            [("planned", "talks", "JPN PER", ["Luis Paz", "Ryo Mura"])],
        ),
        (
            (
                "Experts of the two countries met in Edirne on June 29 and will meet again in "
                "Plovdiv in October. Turkey and Bulgaria work together."
            ),
            [
                ("planned", "meeting", "BGR TUR", ["Experts of the two countries"]),
                ("background", "meeting", "BGR TUR", ["Experts of the two countries"]),
            ],
        ),
        (
            (
                "Peru and Chad are neighbours in trade. The second round of negotiations on the "
                "trade agreement took place in Lima in March."
            ),
            [("done", "talks", "PER TCD", [])],
        ),
        (
            "Peru and Chad will hold a forum, preceded by a meeting of experts.",
            [("planned", "meeting", "PER TCD", ["experts"])],
        ),
        (
            (
                "Peruvian Minister Luis Paz leaves for Gaborone, where he will hold talks with his "
                "counterpart from Botswana."
            ),
            [("planned", "talks", "BWA PER", ["Luis Paz", "his counterpart from Botswana"])],
        ),
        (
            (
                "Peruvian President Luis Paz told Chadian Minister Abe Koro at their meeting in Lima "
                "on Monday that trade grew."
            ),
            [("done", "meeting", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian President Luis Paz had talks with Chadian Minister Abe Koro and is "
                "scheduled to meet business people."
            ),
            [("done", "talks", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Peruvian President Luis Paz hosted a reception in Lima on Monday for Chadian "
                "Minister Abe Koro."
            ),
            [("done", "received", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            ("Omani Minister Abe Koro received a phone call on Monday from US Secretary of State Ron Moss."),
            [("done", "call", "OMN USA", ["Abe Koro", "Ron Moss"])],
        ),
        (
            (
                "The Foreign Ministers of Peru and Chad, Luis Paz and Abe Koro, spoke by phone. In "
                "the course of a cordial conversation, the Foreign Ministers agreed to reopen "
                "embassies."
            ),
            [("done", "call", "PER TCD", ["Luis Paz", "Abe Koro"])],
        ),
        (
            (
                "Minister for External Affairs Ana Rojas and Namibia's Minister of Trade Selma Hau "
                "unveiled a plaque in Windhoek at the High Commission of Saint Lucia. Minister Rojas "
                "will hold talks with Namibian President Abe Koro. Saint Lucia is small."
            ),
            [("planned", "talks", "LCA NAM", ["Ana Rojas", "Abe Koro"])],
        ),
        (
            (
                "THE PRESIDENCY\n\nDIARY OF H.E. DR. ABE KORO, PRESIDENT OF THE REPUBLIC OF "
                "NAMIBIA\n\nMONDAY 8\n10:00 Courtesy call: H.E. Mrs. Comfort Addo, outgoing High "
                "Commissioner of Ghana. State House\n12:00 Talks with Luis Paz, President of "
                "Peru\n15:00 Receives Mr. Said Nur, Special Envoy of the President of Oman. State "
                "House\n"
            ),
            [
                ("planned", "courtesy-call", "GHA NAM", ["ABE KORO", "Comfort Addo"]),
                ("planned", "talks", "NAM PER", ["ABE KORO", "Luis Paz"]),
                ("planned", "received", "NAM OMN", ["ABE KORO", "Said Nur"]),
            ],
        ),
        (
            (
                "    NEW YORK, Feb 26 - There are no plans for Brazilian finance minister Luis Paz "
                "to meet commercial bankers during his trip.\n"
            ),
            [("denied", "meeting", "BRA", ["Luis Paz", "bankers"])],
        ),
        (
            (
                "Peruvian Foreign Minister Luis Paz spoke. His Australian counterpart Bill Hay was "
                "to have flown to Lima on June 22 for talks with him."
            ),
            [("cancelled", "talks", "AUS PER", ["Bill Hay", "Luis Paz"])],
        ),
        (
            (
                "DHAKA, Nov 21 - During her stay, the Bhutanese foreign secretary paid a courtesy "
                "call on Foreign Minister Dr Abdul Momen."
            ),
            [("done", "courtesy-call", "BGD BTN", ["Abdul Momen", "Bhutanese foreign secretary"])],
        ),
        (
            (
                "Talks between a delegation of the Workers' Party of Korea and a delegation of the "
                "Lao People's Revolutionary Party were held in Pyongyang on Tuesday."
            ),
            [
                (
                    "done",
                    "talks",
                    "LAO PRK",
                    [
                        "delegation of the Workers' Party of Korea",
                        "delegation of the Lao People's Revolutionary Party",
                    ],
                )
            ],
        ),
        (
            (
                "LIMA, May 5 - Peru said talks with Yugoslavia on ship credits would open in "
                "Belgrade on June 8."
            ),
            [("planned", "talks", "PER YUG", [])],
        ),
        (
            (
                "Malaysian Prime Minister Abe Koro will visit Moscow. A meeting with Soviet leader "
                "Mikhail Gor had been asked for but was not yet confirmed, a ministry spokesman "
                "said."
            ),
            [("proposed", "meeting", "MYS SUN", ["Abe Koro", "Mikhail Gor"])],
        ),
        (
            (
                "Cuban party secretary Rolando Batis is visiting Vientiane. President of Laos Bounn "
                "Vorach received the guests at the Presidential Palace."
            ),
            [("done", "received", "CUB LAO", ["Bounn Vorach", "Rolando Batis"])],
        ),
        (
            (
                "Abe Koro, Ethiopian ambassador, and Ion Drag, Romanian ambassador, presented "
                "credentials to Kim Yong Nam, president of the DPRK Presidium. Kim Yong Nam "
                "conversed with the ambassadors."
            ),
            [("done", "received", "ETH PRK ROU", ["Kim Yong Nam", "Abe Koro", "Ion Drag"])],
        ),
        (
            (
                "South African President Cyril Ram will on Tuesday, 5 August 2025, host His "
                "Excellency President Hage Gei of Namibia for talks at the Union Buildings."
            ),
            [("planned", "received", "NAM ZAF", ["Cyril Ram", "Hage Gei"])],
        ),
        (
            ("A planned meeting of Omani Minister Abe Koro with Peruvian Minister Luis Paz was postponed."),
            [("cancelled", "meeting", "OMN PER", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "Iran and Saudi Arabia are neighbours. In the coming days technical delegations from "
                "the two countries will meet in Riyadh."
            ),
            [("planned", "meeting", "IRN SAU", ["delegations from the two countries"])],
        ),
        (
            (
                "The Prime Minister of Russia is expected. Vietnamese Premier To Lam met with "
                "Russian Prime Minister Mikhail Mish and Speaker Vyacheslav Volod."
            ),
            [("done", "meeting", "RUS VNM", ["To Lam", "Mikhail Mish", "Vyacheslav Volod"])],
        ),
        (
            (
                "Omani Minister Abe Koro held talks with Premier Li Qian of China. He also met "
                "Foreign Minister Wang Yi."
            ),
            [
                ("done", "talks", "CHN OMN", ["Abe Koro", "Li Qian"]),
                ("done", "meeting", "CHN OMN", ["Abe Koro", "Wang Yi"]),
            ],
        ),
        (
            (
                "    CANBERRA, March 10 - Australian Prime Minister Bob Haw and New Zealand\nPrime "
                "Minister David Lan discussed defence cooperation at a meeting here\non Tuesday.\n"
            ),
            [("done", "talks", "AUS NZL", ["Bob Haw", "David Lan"])],
        ),
        (
            (
                "Peru and Chad will sign the accord after four rounds of talks. The fifth round of "
                "talks will begin in Lima on Wednesday."
            ),
            [("planned", "talks", "PER TCD", [])],
        ),
        (
            (
                "Omani Minister Abe Koro said Oman had not been invited to the meeting between "
                "Peruvian Minister Luis Paz and Chadian Minister Issa Deby."
            ),
            [("planned", "meeting", "PER TCD", ["Luis Paz", "Issa Deby"])],
        ),
        (
            "Talks between Hanoi and Seoul on labour will be held in June.",
            [("planned", "talks", "KOR VNM", [])],
        ),
        (
            "Hanoi and Seoul will hold talks on labour in June.",
            [("planned", "talks", "KOR VNM", [])],
        ),
        (
            (
                "Omani Foreign Minister Abe Koro spoke with Chadian Foreign Minister Issa Deby for "
                "about 45 minutes from 6:10 p.m. (local time) by telephone."
            ),
            [("done", "call", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            "Omani and Chadian Foreign Ministers Abe Koro and Issa Deby met in Doha.",
            [("done", "meeting", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            "The European Union and Chad held talks on fisheries in Brussels on Monday.",
            [("done", "talks", "EUE TCD", ["European Union"])],
        ),
        (
            (
                "Deputy Chair Abe Koro of Oman, representing President Said Nur, met Chadian "
                "Minister Issa Deby."
            ),
            [("done", "meeting", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            ("Omani Foreign Minister Abe Koro met his opposite number from Chad, Issa Deby, in Doha."),
            [("done", "meeting", "OMN TCD", ["Abe Koro", "Issa Deby"])],
        ),
        (
            (
                "Ghana's Foreign Minister Shirley Bot held discussions with her Malian counterpart, "
                "Abdoulaye Diop. Mr Diop later paid a courtesy call on the President at Jubilee "
                "House."
            ),
            [
                ("done", "talks", "GHA MLI", ["Shirley Bot", "Abdoulaye Diop"]),
                ("done", "courtesy-call", "GHA MLI", ["Abdoulaye Diop", "President"]),
            ],
        ),
        (
            (
                "The heads of the two delegations, Omani Minister Abe Koro and Peruvian Minister "
                "Luis Paz, met before the plenary."
            ),
            [("done", "meeting", "OMN PER", ["Abe Koro", "Luis Paz"])],
        ),
        (
            (
                "In Lima, Omani Minister Abe Koro will also be received by President Luis Paz of "
                "Peru and hold talks with Foreign Minister Ana Rojas."
            ),
            [
                ("planned", "talks", "OMN PER", ["Abe Koro", "Ana Rojas"]),
                ("planned", "received", "OMN PER", ["Abe Koro", "Luis Paz"]),
            ],
        ),
        (
            (
                "Iran and Saudi Arabia agreed to resume relations. The ministers of foreign affairs "
                "of both countries will meet to implement this."
            ),
            [("planned", "meeting", "IRN SAU", ["ministers of foreign affairs of both countries"])],
        ),
        (
            (
                "The Omani and Peruvian presidents, Abe Koro and Luis Paz, meeting in Lima on "
                "Monday, agreed to open embassies."
            ),
            [("done", "meeting", "OMN PER", ["Abe Koro", "Luis Paz"])],
        ),
    ],
)
def test_parties_kind_and_standing_are_read(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert meetings(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        (
            "Pyongyang, May 5 (KCNA) -- A reception was given at the Chadian embassy here on "
            "Tuesday. Present there were Pak Ui Chun, minister of Foreign Affairs, and Abe Koro, "
            "Chadian ambassador."
        ),
        ("Pyongyang, May 5 (KCNA) -- Leader Kim Jong Il received a gift from Chadian President Abe Koro."),
        "Peruvian Foreign Minister Luis Paz called on Chad to release the detainees.",
        ("Peruvian Foreign Minister Luis Paz received the credentials of Chadian Ambassador Abe Koro."),
        (
            "The seventh session of the Peru-Chad joint commission was held in Lima, co-chaired "
            "by ministers Luis Paz and Abe Koro."
        ),
        ("Peruvian Foreign Minister Luis Paz sent a message of greeting to Chadian President Abe Koro."),
        "Peruvian Foreign Minister Luis Paz said talks with Chad were difficult.",
        "Peruvian President Luis Paz received a letter from Chadian President Abe Koro.",
        "Peruvian President Luis Paz met the conditions set by Chad's President Abe Koro.",
        ("Peruvian President Luis Paz gave a state banquet in honour of Chadian President Abe Koro."),
        "Peruvian police met with resistance in Chad.",
        ("Peruvian President Luis Paz met with Peruvian Prime Minister Jose Soto in Lima to discuss Chad."),
        "Peruvian President Luis Paz saw Chadian President Abe Koro off at the airport.",
        ("The Peru-Chad Joint Commission recommended both papers when it held its seventh session in Lima."),
        ("Peru has agreements with Ireland and Malta. Negotiations with Germany were broken off in 2009."),
        (
            'Singaporean Transport Minister Abe Koro told us there are "no talks, formal or '
            'otherwise" with Malaysia on bringing it back.'
        ),
        ("The captain of Namibia, Abe Koro, did not expect to change the side for the meeting with Oman."),
        "Peruvian President Luis Paz met with business leaders in Lima.",
        ("Omani Minister Abe Koro arrived in Lima. He was met at the airport by Peruvian Minister Luis Paz."),
        (
            "Pyongyang, May 5 (KCNA) -- A reception was hosted by the Korean Committee for "
            "Cultural Relations with Foreign Countries and the DPRK-China Friendship Association "
            "here on Monday. Present there on invitation were Ambassador Liu Hong and others."
        ),
        (
            "OPEC oil ministers meet in Vienna on June 25 to review prices, Kuwaiti Oil Minister "
            "Ali Sabah said."
        ),
        "Oman and Chad will meet in the semi-final of the Arab Cup on Friday.",
        ("Chadian President Issa Deby received an invitation to visit Oman from Sultan Haitham."),
        ("Omani Foreign Minister Abe Koro visited a school in Chad with the Chadian education minister."),
        "The Omani parliament met on Monday to elect a new speaker. Chad sent greetings.",
        "Omani Minister Abe Koro met with flood survivors in Chad.",
        "Omani and Chadian companies met at a business forum in Muscat.",
        ("The Omani embassy in Chad held a reception attended by Chadian Foreign Minister Issa Deby."),
        (
            "The 12th round of political consultations between Oman and Chad was held in Muscat, "
            "chaired by Abe Koro and Issa Deby."
        ),
        (
            "The 5th JCBC, co-chaired by Omani Minister Abe Koro and Chadian Minister Issa Deby, "
            "met in Delhi on 29 June."
        ),
        (
            "The Deputy Foreign Minister of Ecuador, Ana Rojas, and the Vice Minister of Foreign "
            "Affairs of Viet Nam, Ha Kim, chaired the third meeting of political consultations."
        ),
    ],
)
def test_what_only_looks_like_a_meeting_stays_silent(text: str) -> None:
    assert meetings(text) == []


def test_a_reader_who_is_told_where_to_look_meets_nobody() -> None:
    assert meetings("For meat from Oman, see the EU-Oman page. Oman and Chad signed an accord on fish.") == []
