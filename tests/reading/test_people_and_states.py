"""Persons in every order of name, title, honorific and state."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.named_states import states_in
from chancery.reading.scene import set_scene


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("H.E. Dr. James Mwangi, President of Kenya, arrived.", "James Mwangi", "KEN"),
        (
            "Comrade Bounmy Sisavath, member of the Political Bureau of the LPRP "
            "Central Committee and Prime Minister of Laos, paid a visit.",
            "Bounmy Sisavath",
            "LAO",
        ),
        ("Shri Narendra Mohan, Prime Minister of India, said so.", "Narendra Mohan", "IND"),
        ("Hon. Minister Peter Kamau of Kenya said so.", "Peter Kamau", "KEN"),
        (
            "Senator the Honourable Kamina Johnson-Smith, Jamaica's Minister of Foreign Affairs, said so.",
            "Kamina Johnson-Smith",
            "JAM",
        ),
        (
            "Sheikh Abdullah bin Zayed Al Nahyan, UAE Minister of Foreign Affairs, received him.",
            "Abdullah bin Zayed Al Nahyan",
            "ARE",
        ),
        ("President of the Swiss Confederation Viola Amherd said so.", "Viola Amherd", "CHE"),
        (
            "Minister for Foreign Affairs of the Republic of Slovenia Tanja Fajon met him.",
            "Tanja Fajon",
            "SVN",
        ),
        ("Russian Deputy Foreign Minister Andrei Rudenko said so.", "Andrei Rudenko", "RUS"),
        (
            "Deputy Prime Minister and Minister of Foreign Affairs of Vietnam Bui Thanh Son said so.",
            "Bui Thanh Son",
            "VNM",
        ),
        ("Vietnamese Party General Secretary To Lam said so.", "To Lam", "VNM"),
        ("China's top legislator Zhao Leji said so.", "Zhao Leji", "CHN"),
        (
            "Wang Yi, member of the Political Bureau of the CPC Central Committee "
            "and Minister of Foreign Affairs, said so in Beijing, China.",
            "Wang Yi",
            "CHN",
        ),
        ("Ri Su Yong, vice-chairman of the C.C., Workers' Party of Korea, said so.", "Ri Su Yong", "PRK"),
        (
            "Kim Song Nam, director of the International Department of the Central "
            "Committee of the WPK, arrived.",
            "Kim Song Nam",
            "PRK",
        ),
        ("Prime Minister of the Kingdom of Tonga, Hon. Siaosi Sovaleni, arrived.", "Siaosi Sovaleni", "TON"),
        (
            "Tongan Prime Minister Hu'akavameiliku Siaosi Sovaleni arrived.",
            "Hu'akavameiliku Siaosi Sovaleni",
            "TON",
        ),
        ("Samdech Hun Manet, Prime Minister of Cambodia, arrived.", "Hun Manet", "KHM"),
        ("Crown Prince Hussein bin Abdullah of Jordan arrived.", "Hussein bin Abdullah", "JOR"),
        ("King Abdullah II of Jordan arrived.", "Abdullah II", "JOR"),
        ("Queen Mathilde of the Belgians arrived.", "Mathilde", "BEL"),
        ("Danish Queen Margrethe II arrived.", "Margrethe II", "DNK"),
        ("Patrick Achi, the prime minister of Ivory Coast, arrived.", "Patrick Achi", "CIV"),
        ("the Malian foreign minister, Abdoulaye Diop, arrived.", "Abdoulaye Diop", "MLI"),
        ("Foreign Minister Abdoulaye Diop (Mali) arrived.", "Abdoulaye Diop", "MLI"),
        (
            "Turkish President Recep Tayyip Erdogan's special envoy, Ibrahim Kalin, arrived.",
            "Ibrahim Kalin",
            "TUR",
        ),
        (
            "Mr. Antonio Tajani, Vice-President of the Council of Ministers and "
            "Minister of Foreign Affairs and International Cooperation of Italy, arrived.",
            "Antonio Tajani",
            "ITA",
        ),
        (
            "Secretary General of the Ministry of Foreign Affairs of Uruguay Nicolas Albertoni arrived.",
            "Nicolas Albertoni",
            "URY",
        ),
        (
            "Under-Secretary of Foreign Affairs Carlos Lazaro of the Philippines arrived.",
            "Carlos Lazaro",
            "PHL",
        ),
        (
            "Uzbek Deputy Minister of Investments, Industry and Trade Khurram Teshabaev arrived.",
            "Khurram Teshabaev",
            "UZB",
        ),
        (
            "German Chancellor Olaf Scholz and French President Emmanuel Macron arrived.",
            "Emmanuel Macron",
            "FRA",
        ),
        ("Former Finnish president Tarja Halonen arrived.", "Tarja Halonen", "FIN"),
        ("Bolivian Foreign Minister Celinda Sosa Lunda arrived.", "Celinda Sosa Lunda", "BOL"),
        (
            "Lieutenant General Nguyen Van Nam, Deputy Minister of National Defence of Vietnam, arrived.",
            "Nguyen Van Nam",
            "VNM",
        ),
        ("Gen. Li Shangfu, Chinese Defence Minister, arrived.", "Li Shangfu", "CHN"),
        ("Chinese Ambassador to Fiji Zhou Jian said so.", "Zhou Jian", "CHN"),
        ("Ambassador of the Republic of Korea to Kenya Yeo Sung-jun said so.", "Yeo Sung-jun", "KOR"),
        ("Japan's ambassador in Lima, Yamamoto Kenji, said so.", "Yamamoto Kenji", "JPN"),
        ("Choe Yong Rim, premier of the DPRK Cabinet, met him.", "Choe Yong Rim", "PRK"),
        (
            "Pak Pong Ju, alternate member of the Political Bureau of the Central "
            "Committee of the Workers' Party of Korea, met him.",
            "Pak Pong Ju",
            "PRK",
        ),
        ("Dato' Seri Anwar bin Ibrahim, Prime Minister of Malaysia, arrived.", "Anwar bin Ibrahim", "MYS"),
        ("Sultan Haitham bin Tarik of Oman arrived.", "Haitham bin Tarik", "OMN"),
        ("His Majesty Sultan Haji Hassanal Bolkiah of Brunei arrived.", "Hassanal Bolkiah", "BRN"),
        (
            "Peruvian Minister of Foreign Affairs Javier González-Olaechea arrived.",
            "Javier González-Olaechea",
            "PER",
        ),
        ("President of the National Assembly of Serbia Ana Brnabić arrived.", "Ana Brnabić", "SRB"),
        (
            "Chairwoman of the Federation Council of Russia Valentina Matviyenko arrived.",
            "Valentina Matviyenko",
            "RUS",
        ),
        (
            "Icelandic Foreign Minister Thórdís Kolbrún R. Gylfadóttir arrived.",
            "Thórdís Kolbrún R. Gylfadóttir",
            "ISL",
        ),
        ("U.S. Deputy Secretary of State Kurt M. Campbell arrived.", "Kurt M. Campbell", "USA"),
        ("Ghanaian President John Dramani Mahama arrived.", "John Dramani Mahama", "GHA"),
        ("Lesotho's PM Sam Matekane arrived.", "Sam Matekane", "LSO"),
        ("Pakistan FM Ishaq Dar arrived.", "Ishaq Dar", "PAK"),
        ("Chile's foreign affairs minister Alberto van Klaveren arrived.", "Alberto van Klaveren", "CHL"),
        ("Minister Counsellor at the Polish Embassy in Nairobi Anna Krol said so.", "Anna Krol", "POL"),
    ],
)
def test_a_person_is_read_by_name_and_state(text: str, name: str, state: str) -> None:
    people = set_scene(Report("r", text)).people
    assert {p.name: p.state for p in people.values()}.get(name) == state


def test_a_given_name_with_an_accent_is_no_demonym() -> None:
    scene = set_scene(Report("r", "Senator Germ\u00e1n Sol\u00eds voted for it, German deputies did not."))
    assert [(s, span[0]) for s, span, _ in states_in(scene.sentences[0].groups)] == [("DEU", 35)]
