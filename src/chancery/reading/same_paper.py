"""Whether two drafts of a report tell of one and the same paper."""

from __future__ import annotations

from functools import cache

from chancery.expressions import expression
from chancery.reading.agreeing import dates_agree, openness, states_agree
from chancery.reading.drafts import Draft
from chancery.reading.stages import apart
from chancery.reading.tokens import fold, tokenise
from chancery.vocabulary.states import state_forms

#: Words of a title that tell no paper from another.
EMPTY_WORDS = frozenset({
    "the", "of", "and", "for", "a", "an", "in", "on", "to", "between", "with", "agreement", "memorandum",
    "memoranda", "memorandums", "understanding", "treaty", "pact", "accord", "deal", "protocol", "cooperation",
    "mou", "mous", "joint", "two", "both", "its", "their", "s", "countries", "field", "fields", "area", "areas",
    "mutual", "implementation", "years", "year", "sphere", "spheres", "concerning", "regarding", "including",
    "governments", "government", "bilateral", "new", "this", "these", "which", "will", "sides",
    "wide", "ranging", "breakthrough", "far", "reaching", "key", "important", "planned", "draft", "proposed", "long", "term",
    "big", "great", "old", "main", "major", "so", "called", "historic", "landmark", "awaited",
})  # fmt: skip
#: `with the DPRK`: whom a paper is with is no part of its subject.
_PARTNER = expression(r"\bwith (?:the )?(?:[A-Z][\w.'-]*[ ]?)+")
#: `agreement (No. 615)`: a number in brackets is that of a file.
_GLOSS = expression(r"\s\([^)]*\)")
_FIELDS = frozenset({"instrument.fields", "instrument.fields-summed"})
_ENDS = frozenset({"terminated", "denounced", "suspended"})
#: Papers that nobody calls an agreement; a document may be any of them.
_NO_AGREEMENTS = frozenset(
    {"joint-statement", "joint-declaration", "minutes", "action-plan", "programme", "charter"}
)


def same_instrument(a: Draft, b: Draft) -> bool:
    """Whether `b`, told behind `a` or in a heading, is the paper that `a` is."""
    if (
        not (states_agree(a, b) or _guessed_echo(a, b))
        or not (dates_agree(a, b) or apart(a, b))
        or (a.pattern == b.pattern == "instrument.list-item")
        or (a.pattern == b.pattern == "instrument.partners" and a.sentence == b.sentence)
    ):
        return False
    if _still_to_come(a, b) or _of_old(a, b) or (a.former != b.former and "done" in (a.standing, b.standing)):
        return False
    if {"instrument.another", "instrument.singled-out"} & {a.pattern, b.pattern} and abs(
        a.sentence - b.sentence
    ) <= 1:
        return False
    if any(d.pattern == "instrument.by-which-and-then" and not d.refers for d in (a, b)):
        return False  # `An arrangement under which doctors work there, renewed in 2014`: one not told before
    if a.sentence == b.sentence and "instrument.recalled" in (a.pattern, b.pattern) and _nested(a, b):
        return False
    one, two = a.get("type"), b.get("type")
    last_told = bare(b) and a.sentence <= b.sentence <= a.last + 2 and not _other_minutes(a, b)
    if ended_alike(a, b) and not _numbered_apart(a, b) and not _apart(a.get("sectors"), b.get("sectors")):
        return True
    if one != two and not (_hypernym(one, two) or _hypernym(two, one) or last_told):
        return False
    if one != two and a.sentence == b.sentence and _told(a) and _told(b) and not last_told:
        return False
    if b.pattern == "instrument.fields-recalled":
        return bool(set(a.get("sectors") or ()) & set(b.get("sectors") or ()))
    if a.pattern in _FIELDS and b.pattern in _FIELDS:
        return a.get("sectors") == b.get("sectors") and a.standing == b.standing and a.sentence != b.sentence
    if b.echo and not a.echo:
        if b.pattern not in _FIELDS and one != two and _apart(a.get("sectors"), b.get("sectors")):
            return False  # `EXTEND OIL DEAL` above a treaty of friendship
        return openness(a) == openness(b) or not b.get("stage") or _headed(a, b)
    if b.pattern in _FIELDS and a.pattern not in _FIELDS:
        return a.standing == b.standing and bool(set(a.get("sectors") or ()) & set(b.get("sectors") or ()))
    if _never_signed(a, b):
        return False
    left, right = _subject(a), _subject(b)
    if _apart(a.get("sectors"), b.get("sectors")) or _numbered_apart(a, b):
        return False
    if last_told and "issued" not in (a.get("stage"), b.get("stage")):
        return True
    vague = not (a.get("sectors") and b.get("sectors")) and not (left and right and not left & right)
    if b.refers and one == two and a.standing == b.standing and vague:
        return True
    if b.refers and not right and left and _names_type(b):
        return True
    if left and right:
        shared = len(left & right)
        return shared >= 0.6 * min(len(left), len(right))
    if "denied" in (a.standing, b.standing) and a.standing != b.standing and not b.refers and (left or right):
        return False
    if _party_names(a) and _party_names(b) and not _party_names(a) & _party_names(b):
        return False
    if (_of_a_session(left) and not right and _bodies(b)) or (
        _of_a_session(right) and not left and _bodies(a)
    ):
        return False  # `the protocol of the session; a protocol between two banks`
    return one == two or not (left or right)


def _of_a_session(subject: frozenset[str]) -> bool:
    return bool(subject) and subject <= {"session", "meeting", "sitting", "round"}


def _bodies(draft: Draft) -> set[str]:
    """The words of the parties that are no states by themselves."""
    return {
        name
        for name in _party_names(draft)
        if not set(name.split()) <= _state_words() | EMPTY_WORDS | {"republic"}
    }


def ended_alike(a: Draft, b: Draft) -> bool:
    """`the law about ending the Big Treaty. The Treaty on friendship will lose force in May`: one paper under two names."""
    alike = a.get("type") == b.get("type") and a.get("stage") == b.get("stage") in _ENDS
    return alike and a.refers and b.refers and a.sentence != b.sentence and a.get("states") == b.get("states")


def bare(draft: Draft) -> bool:
    """`the treaty`: a noun alone means the one told last."""
    return draft.kind == "instrument" and draft.refers and not draft.get("title")


def _guessed_echo(a: Draft, b: Draft) -> bool:
    """Whether a heading of the same subject does not say itself which states it means."""
    states = b.values.get("states")
    guessed = b.echo and b.pattern != "instrument.partners" and states is not None and states.rule is not None
    return guessed and bool(_subject(a) & _subject(b))


def _subject(draft: Draft) -> frozenset[str]:
    """The words of a title that tell papers of one pair apart: without type words, parties and states."""
    title = _GLOSS.sub("", _PARTNER.sub("", str(draft.get("title") or "")))
    parties = " ".join(p["name"] for p in draft.get("parties") or [])
    common = {t.fold for t in tokenise(parties) if t.word}
    return frozenset(t.fold for t in tokenise(title) if t.word) - EMPTY_WORDS - _state_words() - common


@cache
def _state_words() -> frozenset[str]:
    """The words in the names of states, adjectives left out: `the agreement of the Philippines with the United States`."""
    names = (form.text for form in state_forms() if form.form in ("name", "formal"))
    return frozenset(t.fold for name in names for t in tokenise(name) if t.word)


def _never_signed(a: Draft, b: Draft) -> bool:
    """`They signed no new treaty. That of 2008 stays in force`: what was not signed is no paper that holds."""
    denied = a if a.standing == "denied" else b
    other = b if denied is a else a
    return (
        denied.standing == "denied" != other.standing
        and denied.get("stage") == "signed"
        and other.get("stage") == "in-force"
    )


def _names_type(draft: Draft) -> bool:
    """Whether a title says nothing but the type and whom the paper is with: `the agreement with Chile`."""
    return bool(draft.get("title")) and not draft.get("sectors")


def _other_minutes(a: Draft, b: Draft) -> bool:
    """`proposed an accord ... signed the minutes`: minutes are no word for a paper of another sort."""
    types = {a.get("type"), b.get("type")}
    beside = a.sentence == b.sentence or "instrument.testimonium" in (a.pattern, b.pattern)
    return not beside and len(types) > 1 and "minutes" in types and "document" not in types


def _told(draft: Draft) -> bool:
    return not draft.pattern.startswith(("instrument.recalled", "instrument.fields", "reference."))


def _still_to_come(a: Draft, b: Draft) -> bool:
    """`signed two accords; a third is being negotiated`: an indefinite paper that is open is none of those that are done."""
    later = b.sentence > a.sentence and not b.refers and not b.echo and not a.echo
    return later and openness(a) == "fact" and openness(b) == "open" and a.get("stage") is not None


def _of_old(a: Draft, b: Draft) -> bool:
    """`are finalising a deal; visas went under a 2014 accord`: an old paper is none of those still to come."""
    dated = b.pattern == "instrument.recalled" and b.get("date") and not b.refers
    return bool(dated) and b.sentence > a.sentence and openness(a) == "open" and openness(b) == "fact"


def _hypernym(wide: str | None, narrow: str | None) -> bool:
    """Whether a paper of type `narrow` may be called `wide` for short."""
    intent = wide == "joint-declaration" and narrow == "letter-of-intent"
    return wide == "document" or intent or (wide == "agreement" and narrow not in _NO_AGREEMENTS)


def _nested(a: Draft, b: Draft) -> bool:
    """A paper about a paper, `protocol amending the agreement`, is not that paper."""
    one, two = a.evidence, b.evidence
    return (one[0] <= two[0] and two[1] <= one[1]) or (two[0] <= one[0] and one[1] <= two[1])


def _headed(a: Draft, b: Draft) -> bool:
    """`CHAD EXTENDS OIL DEAL` above `has agreed to extend`: a heading has the present tense for what is still to come."""
    alike = (
        a.get("stage") == b.get("stage") and bool(a.get("sectors")) and a.get("sectors") == b.get("sectors")
    )
    return alike and a.standing == "planned" and b.standing == "done"


def _apart(one: list[str] | None, two: list[str] | None) -> bool:
    return bool(one and two) and not set(one or ()) & set(two or ())


def _numbered_apart(a: Draft, b: Draft) -> bool:
    """`the protocol of the 28th meeting` is not the one signed now: other numbers, or one more beside another standing."""
    one, two = ({w for w in _subject(d) if w[0].isdigit()} for d in (a, b))
    return one != two and (bool(one and two) or a.standing != b.standing)


def _party_names(draft: Draft) -> frozenset[str]:
    return frozenset(fold(p["name"]) for p in draft.get("parties") or [])
