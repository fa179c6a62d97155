"""Voices: who has been named and who has spoken so far in a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec import Struct

from chancery.reading.drafts import Span
from chancery.reading.groups import Person, Sentence
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person


class Speaker(Struct, frozen=True, gc=False):
    """Who speaks: `name` as the fullest in the report, `role` in its words, `spans` behind both, `rule` where worked out.

    `sort` is person, body, state or voice.
    """

    name: str
    sort: str
    spans: tuple[Span, ...]
    role: str | None = None
    role_span: Span | None = None
    rule: str | None = None


@dataclass(slots=True)
class Voices:
    """Who has been named and who has spoken so far, for pronouns and for `the minister`."""

    scene: Scene
    last: Speaker | None = None
    last_at: int = -1
    person: Speaker | None = None
    nameless: Speaker | None = None
    issuer: Speaker | None = None
    body: Speaker | None = None
    mentions: list[tuple[int, Person]] = field(default_factory=list)

    def hear(self, number: int, speaker: Speaker) -> None:
        """Remember that `speaker` spoke in sentence `number`."""
        self.last, self.last_at = speaker, number
        if any(g.tags & {"s:paper"} for g in self.scene.sentences[number].groups):
            self.issuer = speaker
        if speaker.sort == "person":
            self.person = speaker
        elif speaker.sort == "voice":
            self.nameless = speaker
        else:
            self.body = speaker

    def meet(self, sentence: Sentence) -> None:
        """Remember the persons that a sentence names."""
        self.mentions.extend((g.start, g.value) for g in sentence.groups if isinstance(g.value, Person))


def person_speaker(
    scene: Scene, person: Person, *, rule: str | None = None, more: Sequence[Span] = ()
) -> Speaker:
    """A person as speaker, under the fullest name of the report."""
    full = _fullest(scene, full_person(scene, person))
    role = full.office or person.office
    spans = tuple(dict.fromkeys((person.name_span, full.name_span, *more)))
    return Speaker(
        full.name, "person", spans, role, full.office_span if full.office else person.office_span, rule
    )


def by_rule(held: Speaker | None, span: Span, rule: str = "pronoun") -> Speaker | None:
    """A speaker taken up again by other words at `span`, or None."""
    if held is None:
        return None
    return Speaker(held.name, held.sort, (*held.spans, span), held.role, held.role_span, rule)


def _fullest(scene: Scene, person: Person) -> Person:
    """`Li` under the one longer name of the report that holds it."""
    if " " in person.name:
        return person
    part = fold(person.name)
    longer = {p.name: p for p in scene.people.values() if part in fold(p.name).split() and " " in p.name}
    return next(iter(longer.values())) if len(longer) == 1 else person
