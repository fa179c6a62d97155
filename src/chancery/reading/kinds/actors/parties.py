"""Delegations as actors: with the head that a later sentence tells, and one party for each state of several."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.actors.actor import Actor
from chancery.reading.kinds.actors.actor_sides import state_list
from chancery.reading.kinds.actors.delegation_heads import head_told_behind, home_came_to
from chancery.reading.kinds.actors.delegations import Delegation, delegation_at, led_party
from chancery.reading.kinds.actors.memory import Memory, again
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person


def party_at(scene: Scene, sentence: Sentence, at: int, memory: Memory) -> Actor | None:
    """The delegation whose words begin at group `at`, or that they take up again; None when none does."""
    if "n:delegation" not in sentence.tags and not (
        sentence.tags >= {"offices", "w:by"} and led_party(sentence.groups, at)
    ):
        return None
    made = delegation_at(scene, sentence.groups, at)
    if made is not None and made.again and memory.delegation is None:
        made = None
    made = _with_head(scene, sentence, at, made)
    actor = _delegation(made, at, memory) if made is not None else None
    return _plural(scene, sentence.groups, actor) if actor is not None else None


def _with_head(scene: Scene, sentence: Sentence, at: int, made: Delegation | None) -> Delegation | None:
    """A delegation with the head that a later sentence tells; one of nobody known is made by that."""
    group = sentence.groups[at]
    bare = made is None and group.tags >= {"n:delegation"} and fold(scene.words(group.span)) == "delegation"
    if not bare and (made is None or made.again or made.head is not None):
        return made
    head = head_told_behind(scene, sentence)
    if head is None:
        return made
    if made is None:
        made = Delegation(at + 1, group.span, None, None, None)
    full = full_person(scene, head)
    own = (full.state, full.state_span or full.name_span) if full.state else None
    told = (made.state, made.state_span) if made.state else own or home_came_to(sentence) or (None, None)
    return replace(made, head=head, state=told[0], state_span=told[1])


def _delegation(made: Delegation, at: int, memory: Memory) -> Actor | None:
    if made.again:
        return again(memory.delegation, at, "delegation")
    people = (made.head,) if made.head else ()
    spans = (made.state_span,) if made.state_span else ()
    return Actor("delegation", at, made.last, people, made.label, made.state, spans)


def _plural(scene: Scene, groups: Sequence[Group], actor: Actor) -> Actor:
    """`delegations from A, B and C`, `the A and B teams headed by X and Y`: one party a state, each with its head."""
    if actor.label is None or not scene.words(actor.label).endswith("s") or not actor.spans:
        return actor
    shared = next((g for g in groups[actor.last : actor.last + 5] if _of_both(g)), None)
    if shared is not None and isinstance(shared.value, Body) and shared.value.other:
        return replace(actor, sort="pair", others=((shared.value.other, shared.span),))
    at = next((n for n, g in enumerate(groups) if g.span == actor.spans[0]), None)
    last, others = state_list(groups, at + 1) if at is not None else (0, ())
    if not others:
        return actor
    heads = list(actor.people)
    here = max(actor.last, last)
    while (
        heads
        and len(heads) <= len(others)
        and here + 1 < len(groups)
        and groups[here].tags & {"comma", "w:and"}
    ):
        if not isinstance(groups[here + 1].value, Person):
            break
        heads.append(groups[here + 1].value)
        here += 2
    people = tuple(heads) if len(heads) == len(others) + 1 else ()
    return replace(actor, last=max(last, here if people else actor.last), people=people, others=others)


def _of_both(group: Group) -> bool:
    """Whether a body in the plural stands for one of each side: `the aviation authorities of A and B`."""
    return isinstance(group.value, Body) and group.value.other is not None
