"""The people of a report: who is met with which office, and who is meant by a shorter name elsewhere."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from chancery.reading.allegiance import with_states
from chancery.reading.family_names import first_family_names
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.leaders import leaders_in, may_name_leader
from chancery.reading.names import KnownNames
from chancery.reading.persons import with_persons
from chancery.reading.tokens import fold

#: Everybody is met once on the first pass; on the second, names that only later sentences make known are known as well.
_PASSES = 2


def with_people(text: str, plain: Sequence[Sentence]) -> tuple[tuple[Sentence, ...], dict[str, Person]]:
    """The sentences with persons put together, and the people by folded full name and by each part that may stand for it."""
    book = _Book(steady=unicodedata.is_normalized("NFC", text))
    pages = [_Page(text, sentence) for sentence in plain]
    for sentence in plain:
        for first, last in leaders_in(sentence.tokens) if may_name_leader(sentence.folds) else ():
            book.expect(text[sentence.tokens[first].start : sentence.tokens[last - 1].end])
    for _ in range(_PASSES):
        for page in pages:
            book.read(page)
    for name, person in first_family_names(text, [page.groups for page in pages], book.people):
        book.call(name, person)
    for page in pages:
        book.look(page)
    for page in pages:
        book.meet(page)
    people = with_states(text, [page.groups for page in pages], book.people)
    learnt = {words for words, person in people.items() if person.state and not book.people[words].state}
    full = tuple(p.sentence.with_groups(_known(p.groups, people, learnt)) for p in pages)
    return full, people


def _known(groups: tuple[Group, ...], people: Mapping[str, Person], learnt: set[str]) -> tuple[Group, ...]:
    """The groups of a sentence with the states of those persons whose state was learnt elsewhere."""
    if not learnt:
        return groups
    return tuple(
        replace(group, value=group.value.acting_for(known.state, known.state_span))
        if isinstance(group.value, Person)
        and not group.value.state
        and (words := fold(group.value.name)) in learnt
        and (known := people[words])
        else group
        for group in groups
    )


class _Page:
    """A sentence with its groups as they were last read, and how much of the book's news that reading knew."""

    __slots__ = ("groups", "heads", "news", "people", "sentence", "text")

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text = text
        self.sentence = sentence
        self.groups: tuple[Group, ...] = ()
        self.people: tuple[Person, ...] = ()
        self.heads: frozenset[str] | None = None
        self.news = -1

    def lacks(self, beginnings: frozenset[str]) -> bool:
        """Whether no group of the sentence is any of these words."""
        if self.heads is None:
            text, tokens = self.text, self.sentence.tokens
            self.heads = frozenset(
                [
                    tokens[group.first].fold
                    if group.last - group.first == 1
                    else fold(text[group.start : group.end])
                    for group in self.sentence.groups
                ]
            )
        return self.heads.isdisjoint(beginnings)


class _Book:
    """The people met so far.

    A sentence is read again only when a name has become known that could stand in it. Names are looked up by the words
    from the start of one group to the end of another, so a name cannot stand where none of its beginnings is a group.
    """

    def __init__(self, *, steady: bool) -> None:
        self.people: dict[str, Person] = {}
        self._known = KnownNames()
        self._news: list[frozenset[str]] = []
        self._beside: set[str] = set()
        # Where accents stand apart from their letters, a word may be several groups, and no beginning can be relied on.
        self._steady = steady

    def expect(self, name: str) -> None:
        """Take these words for a name wherever they stand."""
        words = fold(" ".join(name.split()))
        if self._known.add(words, alone=" " not in words):
            self._news.append(frozenset(_beginnings(words)))

    def call(self, name: str, person: Person) -> None:
        """Take one word for the name of somebody met already."""
        self._put(name, person)

    def read(self, page: _Page) -> None:
        self.look(page)
        self.meet(page)

    def look(self, page: _Page) -> None:
        """Put the persons of a sentence together, unless that was done with all that is known now."""
        if page.news < 0 or self._concerns(page):
            page.groups = with_persons(page.text, page.sentence.tokens, page.sentence.groups, self._known)
            page.people = tuple([group.value for group in page.groups if isinstance(group.value, Person)])
        page.news = len(self._news)

    def _concerns(self, page: _Page) -> bool:
        news = self._news[page.news :]
        return bool(news) and (not self._steady or not all(map(page.lacks, news)))

    def meet(self, page: _Page) -> None:
        if len(page.people) > 1:
            self._beside.update(_spouses(page.groups))
        for person in page.people:
            self._learn(person)

    def _learn(self, person: Person) -> None:
        full = fold(person.name)
        before = self.people.get(full) or self._by_initial(full)
        better = person if before is None else _fuller(before, person)
        self._put(full, better)
        words = full.split()
        if len(words) < 2:
            return
        held = self.people.get(words[-1])
        if held is not None and _without_middle_name(better, held):
            shorter, better = fold(held.name), _fuller(better, held)
            for part in (full, shorter, words[0], words[-1]):
                self._put(part, better)
        parts = [p for p in full.replace("-", " ").split() if len(p) > 2]
        for part in dict.fromkeys((words[0], words[-1], *parts[-1:], *_family(words))):
            held = self.people.get(part)
            if full in self._beside and held is not None and fold(held.name) != full:
                continue
            if held is not None and len(held.name.split()) == 1:
                better = _fuller(better, held)
            if held is None or fold(held.name) == full or len(held.name.split()) == 1:
                self._put(full, better)
                self._put(part, better)
        for part in (*words[1:-1], " ".join(words[:-1]), " ".join(words[1:])) if len(words) > 2 else ():
            held = self.people.get(part)
            if held is not None and _by_first_family_name(better, held):
                better = _fuller(better, held)
                self._put(full, better)
                self._put(part, better)

    def _by_initial(self, full: str) -> Person | None:
        """Whom `K. Lepik` means where a Kristjan Lepik was met."""
        first, _, family = full.partition(" ")
        held = self.people.get(family)
        if len(first) != 2 or not first.endswith(".") or held is None:
            return None
        names = fold(held.name).split()
        same = len(names) > 1 and names[0].startswith(first[0]) and len(names[0]) > 2 and names[-1] == family
        return held if same else None

    def _put(self, words: str, person: Person) -> None:
        self.people[words] = person
        if self._known.add(words, alone=" " not in person.name):
            self._news.append(frozenset(_beginnings(words)))


def _spouses(groups: Sequence[Group]) -> Iterator[str]:
    """The folded names of those told beside somebody of the same surname: Anna in `Koro and Anna Koro`, who is not Koro."""
    for one, tie, two in zip(groups, groups[1:], groups[2:], strict=False):
        if not tie.tags & {"w:and"} or not isinstance(one.value, Person) or not isinstance(two.value, Person):
            continue
        names = fold(one.value.name).split(), fold(two.value.name).split()
        same = names[0][-1] == names[1][-1] and names[0][0] != names[1][0]
        if same and len(names[1]) > 1 and two.value.office is None:
            yield " ".join(names[1])


def _by_first_family_name(person: Person, shorter: Person) -> bool:
    """Whether `President Quintana` is `President Ricardo Quintana Arias`: the first of two family names, the same office."""
    less = len(shorter.name.split()) < len(person.name.split()) and fold(shorter.name) not in _PARTICLES
    bare = shorter.office is None and fold(person.name).endswith(" " + fold(shorter.name))
    same = (bare and person.office is not None) or (shorter.rank is not None and shorter.rank == person.rank)
    return less and same and (shorter.state is None or shorter.state == person.state)


def _without_middle_name(one: Person, two: Person) -> bool:
    """Whether `Chad's Mahamat Deby` is `President Mahamat Idriss Deby`: one name lacks what the other has in its middle."""
    names = sorted((fold(one.name).split(), fold(two.name).split()), key=len)
    if len(names[0]) != 2 or len(names[1]) < 3 or (names[0][0], names[0][1]) != (names[1][0], names[1][-1]):
        return False
    if any(len(word.strip(".")) < 2 for word in names[1][1:-1]):
        return False  # George Bush is not George W. Bush
    ranked = {person.rank for person in (one, two) if person.rank is not None}
    stated = {person.state for person in (one, two) if person.state is not None}
    return len(ranked) < 2 and len(stated) < 2


_PARTICLES = frozenset(
    {
        "de",
        "la",
        "del",
        "da",
        "do",
        "dos",
        "di",
        "van",
        "von",
        "der",
        "den",
        "al",
        "el",
        "bin",
        "ben",
        "le",
        "du",
    }
)


def _family(words: list[str]) -> list[str]:
    """A family name with the particles before it: `de la madrid`."""
    first = len(words) - 1
    while first > 1 and words[first - 1] in _PARTICLES:
        first -= 1
    return [" ".join(words[first:])] if first < len(words) - 1 else []


def _beginnings(words: str) -> list[str]:
    """The name and its beginnings that end where a word may."""
    ends = [n for n in range(1, len(words)) if not (words[n - 1].isalnum() and words[n].isalnum())]
    return [words, *(words[:end].rstrip() for end in ends)]


def _fuller(a: Person, b: Person) -> Person:
    """One person out of two mentions: whatever either gives."""
    main = a if len(a.name) >= len(b.name) else b
    office = a if a.office else b
    state = a if a.state else b
    return Person(
        main.name, main.name_span, office.office, office.office_span, state.state, state.state_span, office.rank,
        main.accredited,
    )  # fmt: skip
