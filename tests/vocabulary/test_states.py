"""The words for states: what the loader gives, and the rules the word lists keep."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

import pytest
from babel import Locale
from babel.core import get_global

from chancery.errors import VocabularyError
from chancery.vocabulary import states
from chancery.vocabulary.states import (
    FORM_CLASSES,
    Form,
    Organisation,
    OrganisationForm,
    State,
    load_organisations,
    load_states,
    organisation_forms,
    state_forms,
)

#: ISO 3166-1 elements nobody lives in, or that neither sign nor host under their own name.
LEFT_OUT = {
    *("ATA", "ATF", "BES", "BLM", "BVT", "CCK", "CXR", "HMD", "IOT", "MAF", "NFK", "PCN", "SGS", "UMI"),
}  # fmt: skip
FORMER = ("ANT", "CSK", "DDR", "SCG", "SUN", "VDR", "YMD", "YUG")
#: Too small for a capital or an adjective of their own that a report would use.
SMALL = {
    *("AIA", "ALA", "FLK", "GGY", "GIB", "GLP", "GUF", "HKG", "JEY", "MAC", "MNP", "MSR", "MYT", "REU", "SHN"),
    *("SJM", "SPM", "SXM", "TCA", "TKL", "VIR", "WLF"),
}  # fmt: skip
#: Aliases of CLDR that ISO 3166-1 does not have: reserved, deleted, for private use, or CLDR's own.
NOT_IN_ISO = re.compile("ASC|BUR|CPT|DDR|DGA|FXX|TAA|TMP|YMD|ZAR|Q[M-Z].|X..|ZZZ")


def cldr_names() -> dict[str, str]:
    """CLDR's English names of the territories of ISO 3166-1, by alpha-3; Kosovo under XKX."""
    english = Locale("en").territories
    aliases = get_global("territory_aliases").items()
    codes = {
        alpha3: alpha2[0]
        for alpha3, alpha2 in aliases
        if re.fullmatch("[A-Z]{3}", alpha3) and len(alpha2) == 1
    }
    iso = {
        alpha3: english[alpha2]
        for alpha3, alpha2 in codes.items()
        if not NOT_IN_ISO.fullmatch(alpha3) and alpha2 in english
    }
    return {**iso, "XKX": english["XK"]}


def fold(text: str) -> str:
    """The text as a reader who minds neither case, accents nor typography sees it."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return plain.replace("’", "'").replace(" & ", " and ").casefold()


def words(entry: State | Organisation) -> list[str]:
    lists = [getattr(entry, attribute, ()) for attribute in FORM_CLASSES]
    return [entry.name, *(text for words in lists for text in words)]


def state(id: str) -> State:
    return next(s for s in load_states() if s.id == id)


def forms(text: str) -> set[tuple[str, str, bool]]:
    return {(f.state, f.form, f.ambiguous) for f in state_forms() if f.text == text}


class TestLoading:
    def test_present_states_come_first_each_part_by_id(self) -> None:
        ids = [s.id for s in load_states()]
        present, former = ids[: -len(FORMER)], ids[-len(FORMER) :]
        assert present == sorted(present)
        assert former == list(FORMER)

    def test_a_state_is_loaded_whole(self) -> None:
        assert state("YMD") == State(
            id="YMD",
            name="South Yemen",
            names=("Democratic Yemen",),
            formal=("People's Democratic Republic of Yemen", "People's Republic of Southern Yemen"),
            adjectives=("South Yemeni",),
            people=("South Yemenis",),
            abbreviations=("PDRY",),
            historic=("Southern Yemen", "Aden Protectorate", "Federation of South Arabia"),
            since="1967-11-30",
            until="1990-05-21",
            successors=("YEM",),
        )

    def test_an_organisation_is_loaded_whole(self) -> None:
        assert next(o for o in load_organisations() if o.id == "ASN") == Organisation(
            id="ASN",
            name="ASEAN",
            names=(
                "Association of Southeast Asian Nations",
                "Association of South East Asian Nations",
                "Asean",
            ),
        )

    def test_loading_twice_gives_the_same_values(self) -> None:
        assert load_states() is load_states()
        assert state_forms() is state_forms()

    @pytest.mark.parametrize(
        ("content", "problem"),
        [
            ({"id": "VNM"}, "not a list"),
            ([{"id": "VNM"}], "VNM: .*name"),
            ([{"id": "VNM", "name": "Vietnam", "capital": ["Hanoi"]}], "VNM: unknown key capital"),
            ([{"id": "NOR", "name": "Norway", "abbreviations": [False]}], "NOR: .*bool"),
            (["Vietnam"], "Vietnam"),
        ],
    )
    def test_a_broken_file_is_named(
        self, monkeypatch: pytest.MonkeyPatch, content: object, problem: str
    ) -> None:
        monkeypatch.setattr(states, "read_yaml", {"states.yaml": content}.get)
        with pytest.raises(VocabularyError, match=f"^states.yaml: .*{problem}"):
            load_states.__wrapped__()


class TestForms:
    def test_each_list_gives_its_class(self) -> None:
        assert [f for f in state_forms() if f.state == "TUV"] == [
            Form("Tuvalu", "TUV", "name", False),
            Form("Tuvaluan", "TUV", "adjective", False),
            Form("Tuvaluans", "TUV", "people", False),
            Form("Funafuti", "TUV", "capital", False),
            Form("Ellice Islands", "TUV", "historic", False),
        ]

    def test_organisations_are_told_by_name(self) -> None:
        assert [f for f in organisation_forms() if f.name == "Islamic Development Bank"] == [
            OrganisationForm("Islamic Development Bank", None, "name", False, "Islamic Development Bank"),
            OrganisationForm("IsDB", None, "abbreviation", False, "Islamic Development Bank"),
            OrganisationForm("IDB", None, "abbreviation", True, "Islamic Development Bank"),
        ]

    @pytest.mark.parametrize(
        ("text", "readings"),
        [
            ("Korea", {("KOR", "name", True), ("PRK", "name", True)}),
            ("Congo", {("COD", "name", True), ("COG", "name", True)}),
            ("Dominican", {("DMA", "adjective", True), ("DOM", "adjective", True)}),
            ("Georgia", {("GEO", "name", True), ("USA", "city", True)}),
            ("Tripoli", {("LBY", "capital", True), ("LBN", "city", True)}),
            ("DPRK", {("PRK", "abbreviation", False)}),
            ("S. Korean", {("KOR", "adjective", False)}),
            ("Moscow", {("RUS", "capital", False)}),
            ("Soviet", {("SUN", "adjective", False)}),
            ("Siam", {("THA", "historic", False)}),
            ("Kremlin", {("RUS", "seat", False)}),
            ("Hanoi", {("VNM", "capital", False)}),
            ("Ottoman Empire", {("TUR", "historic", False)}),
            ("Nur-Sultan", {("KAZ", "capital", False)}),
        ],
    )
    def test_readings(self, text: str, readings: set[tuple[str, str, bool]]) -> None:
        assert forms(text) == readings


class TestStateList:
    def test_ids_are_three_capitals_and_unique(self) -> None:
        ids = [s.id for s in load_states()]
        assert [i for i in ids if not (len(i) == 3 and i.isascii() and i.isalpha() and i.isupper())] == []
        assert len(set(ids)) == len(ids)

    def test_every_territory_of_iso_is_known(self) -> None:
        assert len(cldr_names()) == 249 + 1

    def test_every_present_state_is_there_and_nothing_else(self) -> None:
        present = {s.id for s in load_states()} - set(FORMER)
        assert present == set(cldr_names()) - LEFT_OUT

    def test_the_name_cldr_uses_is_among_the_names(self) -> None:
        listed = {s.id: {fold(text) for text in (s.name, *s.names)} for s in load_states()}
        missing = {
            id: name
            for id, name in cldr_names().items()
            if id not in LEFT_OUT and fold(name) not in listed[id]
        }
        assert missing == {}

    def test_former_states_have_their_dates_and_successors(self) -> None:
        present = {s.id for s in load_states()} - set(FORMER)
        for gone in (state(id) for id in FORMER):
            assert gone.since is not None
            assert gone.until is not None
            assert gone.since < gone.until
            assert gone.successors
            assert set(gone.successors) <= present
        assert [s.id for s in load_states() if s.id in present and (s.since or s.until or s.successors)] == []

    def test_a_state_of_the_present_has_a_capital_and_an_adjective(self) -> None:
        bare = {s.id for s in load_states() if not (s.capitals and s.adjectives)}
        assert bare - set(FORMER) <= SMALL


class TestOrganisationList:
    def test_ids_are_those_facts_may_give(self) -> None:
        assert {o.id for o in load_organisations()} == {None, "EUE", "UNO", "ASN", "AFU"}

    def test_names_are_unique(self) -> None:
        names = [o.name for o in load_organisations()]
        assert len(set(names)) == len(names)


ENTRIES: tuple[State | Organisation, ...] = (*load_states(), *load_organisations())


class TestWords:
    def test_are_clean_and_in_nfc(self) -> None:
        dirty = [
            text
            for entry in ENTRIES
            for text in words(entry)
            if not text or text != " ".join(text.split()) or not unicodedata.is_normalized("NFC", text)
        ]
        assert dirty == []

    def test_leave_the_article_off(self) -> None:
        articled = {t for e in ENTRIES for t in words(e) if t.casefold().startswith("the ")}
        assert articled == {"The Hague"}

    def test_stand_once_in_a_class(self) -> None:
        repeated = [
            (entry.name, attribute, text)
            for entry in ENTRIES
            for attribute in FORM_CLASSES
            for listed in [getattr(entry, attribute, ())]
            for text in listed
            if listed.count(text) > 1 or (attribute == "names" and text == entry.name)
        ]
        assert repeated == []

    def test_marked_ambiguous_are_words_of_the_entry(self) -> None:
        stray = [(e.name, text) for e in ENTRIES for text in e.ambiguous if text not in words(e)]
        assert stray == []

    def test_of_two_states_are_marked_ambiguous_in_both(self) -> None:
        owners = defaultdict(set)
        sure = defaultdict(set)
        for form in state_forms():
            owners[fold(form.text)].add(form.state)
            if not form.ambiguous:
                sure[fold(form.text)].add(form.state)
        claimed = {text: sorted(sure[text]) for text in owners if len(owners[text]) > 1 and sure[text]}
        assert claimed == {}

    def test_of_two_organisations_are_marked_ambiguous_in_both(self) -> None:
        owners = defaultdict(set)
        for form in organisation_forms():
            owners[form.text].add((form.name, form.ambiguous))
        claimed = {t: o for t, o in owners.items() if len(o) > 1 and not all(sure for _, sure in o)}
        assert claimed == {}

    def test_of_a_state_are_not_those_of_an_organisation_unless_marked(self) -> None:
        sure_states = {f.text for f in state_forms() if not f.ambiguous}
        sure_bodies = {f.text for f in organisation_forms() if not f.ambiguous}
        assert sure_states & sure_bodies == set()

    def test_an_abbreviation_is_written_in_capitals(self) -> None:
        small = {t for s in load_states() for t in s.abbreviations if t.islower() or t[0].islower()}
        assert small == set()
