"""Whose milestone it is: the two states, by their roles in the sentence, then by nearness, then by the report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors.state_words import StateMention, StateWords
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene, by_block
from chancery.vocabulary.leaders import state_of_leader

_EMBASSY = frozenset({"embassy-opened", "embassy-closed"})
_LOOSE = frozenset({"in", "at", "from", "against", "to", "with", "since", "after"})
_INTO = frozenset({"in", "at", "to", "near", "for"})
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "his", "her"})
_ASIDE = frozenset({"resident", "accredited", "concurrently", "residing", "based", "consul"})
#: Behind a state that only helped.
_BROKERS = frozenset(
    {"auspices", "mediation", "brokered", "mediated", "sponsorship", "brokerage", "facilitated", "hosted"}
)
#: What makes `resident` the quality of a post rather than where somebody lives.
_POSTS = frozenset({"embassy", "mission", "legation", "embassies", "missions"})
#: Behind which a clause tells where somebody stayed: `was closed, although the ambassador remained at Nairobi`.
_YET = frozenset({"although", "though", "while", "whereas"})
_INSTEAD = frozenset({"through", "transferred", "moved"})
#: What is recognised without a name: whoever the sentence before spoke of.
_NAMELESS = frozenset(
    {
        "federation",
        "confederation",
        "republic",
        "country",
        "state",
        "independence",
        "government",
        "nation",
        "union",
    }
)


def states_of(
    scene: Scene, number: int, sentence: Sentence, kind: str, verb: int, object_: int
) -> Value | None:
    """The states of a milestone told by groups `verb` and `object_` of sentence `number`, or None when there are none."""
    words = StateWords(scene.story(sentence).pair.states)
    mentions = [m for m in words.mentions(sentence) if not _aside(sentence, m)]
    if kind in _EMBASSY:
        mentions = [m for m in mentions if not _seat_in_exile(sentence, m, mentions)]
    groups = sentence.groups
    low = min(groups[verb].first, groups[object_].first)
    high = max(groups[verb].last, groups[object_].last)
    named: dict[str, Span] = {}
    for mention in _both(sentence, mentions) or [
        *(_nameless(scene, number, sentence, words, groups[object_]) if kind == "recognition" else []),
        *_presented_to(sentence, mentions, kind),
        *_by_role(sentence, kind, mentions, low, high, groups[object_].first, groups[object_].last),
        *_antecedent(scene, number, sentence, words, low),
        *(_told_before(scene, number, words) if groups[object_].tags & {"back"} else []),
    ]:
        _add(named, mention)
    if not _told_of_both(sentence):
        for mention in sorted((m for m in mentions if not m.place), key=lambda m: _distance(m, low, high)):
            _add(named, mention)
        for state, span in _led(sentence):
            if len(named) < 2:
                named.setdefault(state, span)
        if kind in _EMBASSY and len(named) == 1 and (post := _post(scene, groups, object_)) is not None:
            named.setdefault(*post)
    filled = _complete(scene, sentence, named, words)
    if filled is not None:
        return filled
    for mention in sorted(mentions, key=lambda m: _distance(m, low, high)):
        _add(named, mention)
    return _complete(scene, sentence, named, words) or _alone(named)


def _alone(named: dict[str, Span]) -> Value | None:
    return Value(sorted(named), tuple(named.values())) if named else None


def _complete(scene: Scene, sentence: Sentence, named: dict[str, Span], words: StateWords) -> Value | None:
    """`named` filled up to a pair from the report, but never with a state that is only told by the way."""
    filled = complete_pair(scene, sentence, named)
    beside = by_block(scene)[sentence.block]
    around = [m for s in beside for m in words.mentions(s) if not _aside(s, m)]
    by_the_way = {m.state for s in beside for m in words.mentions(s) if _aside(s, m)}
    by_the_way -= {m.state for m in around}
    if filled is not None and len(filled.value) > 1 and not (set(filled.value) - set(named)) & by_the_way:
        return filled
    held = dict(named)
    for mention in around:
        if not mention.place:
            _add(held, mention)
    return Value(sorted(held), tuple(held.values()), "pair:paragraph") if len(held) > 1 else None


def _post(scene: Scene, groups: Sequence[Group], object_: int) -> tuple[str, Span] | None:
    """`Embassy Manama`: the bare name of a post is how the foreign service of the United States calls its own."""
    post, city = groups[object_], groups[object_ + 1 : object_ + 2]
    bare = scene.words(post.span) in ("Embassy", "Legation") and city and city[0].tags & {"place"}
    return ("USA", (post.start, city[0].end)) if bare else None


def _led(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """`presented his credentials to President Nixon`: the states of persons whose own words do not name them."""
    for group in sentence.groups:
        person = group.value
        if isinstance(person, Person) and person.office and not person.state:
            state = state_of_leader(person.office, person.name)
            if state is not None:
                yield state, person.name_span


def _add(named: dict[str, Span], mention: StateMention) -> None:
    if len(named) < 2:
        named.setdefault(mention.state, mention.span)


def _told_of_both(sentence: Sentence) -> bool:
    """`the two countries` are the report's pair, not whoever else the sentence names."""
    return any(g.tags & {"both-sides"} for g in sentence.groups)


def _both(sentence: Sentence, mentions: Sequence[StateMention]) -> list[StateMention]:
    """The two states of a sentence that speaks of two sides and names just two."""
    own = [m for m in mentions if not m.place]
    return own if _told_of_both(sentence) and len({m.state for m in own}) == 2 else []


def _presented_to(sentence: Sentence, mentions: Sequence[StateMention], kind: str) -> list[StateMention]:
    """`presented credentials to the Afghan government`: the receiving state comes first."""
    if kind == "recognition":
        return []
    tokens = sentence.tokens
    at = next((n for n in range(len(tokens)) if tokens[n].fold == "credentials"), None)
    if at is None:
        return []
    return [
        m for m in mentions if at < m.first <= at + 7 and not m.place and _opened_by(sentence, m, {"to"})
    ][:1]


def _nameless(
    scene: Scene, number: int, sentence: Sentence, words: StateWords, target: Group
) -> list[StateMention]:
    """`recognized the Federation`: who acts in the sentence before, hanging on no preposition."""
    token = sentence.tokens[target.first]
    own = (m.first for m in words.mentions(sentence) if not m.place)
    if token.fold not in _NAMELESS or any(target.first - 2 <= n < target.last + 5 for n in own):
        return []
    before = scene.sentences[number - 1] if number else None
    if before is None or before.block != sentence.block:
        return []
    named = [m for m in words.mentions(before) if not m.place]
    free = [m for n, m in enumerate(named) if not _hangs(before, named[: n + 1])]
    return free[:1]


def _hangs(sentence: Sentence, run: Sequence[StateMention]) -> bool:
    """Whether the last of `run` hangs on a preposition, with those that it is joined to: `from Spain and Mexico`."""
    *before, last = run
    if _opened_by(sentence, last, _LOOSE):
        return True
    joined = bool(before) and any(
        t.fold in ("and", "&") for t in sentence.tokens[before[-1].last : last.first]
    )
    return joined and _conjoined(sentence, before[-1], last) and _hangs(sentence, before)


def _told_before(scene: Scene, number: int, words: StateWords) -> list[StateMention]:
    """`They were severed in 1967`: whose relations the sentence before tells."""
    before = scene.sentences[number - 1]
    mentions = [m for m in words.mentions(before) if not _aside(before, m)]
    return sorted(mentions, key=lambda m: m.place)


def _antecedent(
    scene: Scene, number: int, sentence: Sentence, words: StateWords, low: int
) -> list[StateMention]:
    """Whom `it` goes back to: the state that the sentence before names first, behind its dateline."""
    if not any(t.fold in ("it", "its") for t in sentence.tokens[max(0, low - 4) : low + 3]):
        return []
    before = scene.sentences[number - 1] if number else None
    if before is None or before.block != sentence.block or _subjects(sentence, words.mentions(sentence), low):
        return []
    line = before.groups[0].first if before.groups else 0
    return [m for m in words.mentions(before) if not m.place and m.first >= line][:1]


def _by_role(
    sentence: Sentence,
    kind: str,
    mentions: Sequence[StateMention],
    low: int,
    high: int,
    first: int,
    last: int,
) -> Iterator[StateMention]:
    if kind in _EMBASSY:
        yield from _posts(sentence, mentions, low, first, last)
        return
    between = _between(sentence, mentions, low)
    if len(between) > 1:
        yield from between[:2]
        return
    others = _partners(sentence, mentions, low, high)
    subjects = _subjects(sentence, mentions, low)
    if kind == "recognition":
        targets = [m for m in mentions if m.first >= first and (not m.place or m.first < last)]
        done_by = [m for m in others if _opened_by(sentence, m, {"by"}) and m.first > first]
        if done_by and targets:
            # `the recognition of X by Y` is Y's, whoever speaks of it.
            targets = [m for m in targets if m not in done_by]
            subjects = done_by
        yield from [*(others if not targets else []), *targets[:1], *subjects[:1]]
        yield from others
        return
    if others and subjects:
        yield from (subjects[0], others[0])
        return
    yield from [*subjects[:2], *others]


def _partners(
    sentence: Sentence, mentions: Sequence[StateMention], low: int, high: int
) -> list[StateMention]:
    """Those behind `with` and `by`, of each the first run: `set up ties with A and cut those with B` tells of A.

    Where a pronoun is the object, `has ties with A and cut them with B`, the run behind the pronoun.
    """
    found: list[StateMention] = []
    recalled = high < len(sentence.tokens) and sentence.tokens[high].fold == "them"
    back = high if recalled else low
    for word in ("with", "by"):
        told = [m for m in mentions if m.first >= low and _opened_by(sentence, m, {word})]
        told = [m for m in told if m.first > back] or told
        found.extend([*told[:1], *(m for m in told[1:] if _conjoined(sentence, told[0], m))])
    return sorted(found, key=lambda m: m.first)


def _posts(
    sentence: Sentence, mentions: Sequence[StateMention], low: int, first: int, last: int
) -> Iterator[StateMention]:
    """Whose embassy, then where it stands."""
    own = [
        m
        for m in mentions
        if not m.place and first - 1 <= m.last - 1 and m.first < last and m.first >= first - 3
    ]
    own = [m for m in own if m.last >= first - 1 and not _opened_by(sentence, m, _INTO)]
    hosts = [
        m
        for m in mentions
        if first < m.first <= last + 5 and (_opened_by(sentence, m, _INTO) or m.first == last)
    ]
    hosts += [m for m in mentions if first < m.first < last and m.place]
    if not hosts and any(t.fold == "there" for t in sentence.tokens[last : last + 2]):
        hosts = [m for m in mentions if m.last < first and m.place][-1:]
    of = [
        m for m in mentions if last <= m.first <= last + 3 and _opened_by(sentence, m, {"of"}) and not m.place
    ]
    yield from (own or of or _subjects(sentence, mentions, low))[:1]
    yield from hosts[:1]
    if of and own:
        yield from of[:1]


def _between(sentence: Sentence, mentions: Sequence[StateMention], low: int) -> list[StateMention]:
    """The states behind a `between` that stands no further than a few words from the milestone."""
    tokens = sentence.tokens
    at = next((n for n in range(max(0, low - 12), len(tokens)) if tokens[n].fold == "between"), None)
    if at is None:
        return []
    return [m for m in mentions if at < m.first < at + 14 and not m.place]


def _subjects(sentence: Sentence, mentions: Sequence[StateMention], low: int) -> list[StateMention]:
    """Who acts: the nearest state before the verb that hangs on no preposition, with the one joined to it."""
    before = [m for m in mentions if m.last <= low]
    free = [m for m in before if not _opened_by(sentence, m, _LOOSE)]
    if not free:
        return []
    chosen = free[-1]
    joined = [
        m
        for m in before
        if m.last < chosen.first and chosen.first - m.last <= 3 and _conjoined(sentence, m, chosen)
    ]
    return [chosen, *joined]


def _conjoined(sentence: Sentence, one: StateMention, two: StateMention) -> bool:
    return all(t.fold in ("and", "the", "&", ",") or t.dash for t in sentence.tokens[one.last : two.first])


def _opened_by(sentence: Sentence, mention: StateMention, words: set[str] | frozenset[str]) -> bool:
    """Whether a mention's phrase opens with one of `words`: `with the new Afghan government`."""
    tokens = sentence.tokens
    at = mention.first - 1
    while at >= 0 and mention.first - at < 7:
        token = tokens[at]
        if token.fold in words:
            return True
        if token.fold not in _ARTICLES and token.fold not in (
            "government",
            "governments",
            "new",
            "republic",
            "kingdom",
            "capital",
            "of",
            "provisional",
            "sultanate",
            "then",
            "empire",
            "both",
            "state",
        ):
            return False
        at -= 1
    return False


def _aside(sentence: Sentence, mention: StateMention) -> bool:
    """`also accredited to Persia`, `resident at Tehran`: where an envoy lived says nothing of the milestone."""
    before = [t.fold for t in sentence.tokens[max(0, mention.first - 6) : mention.first]]
    ahead = [t.fold for t in sentence.tokens[mention.first : mention.last + 1]]
    if "resident" in before[-4:] and _POSTS & {*before[before.index("resident") :][:2], *ahead}:
        return False
    after = sentence.tokens[mention.last : mention.last + 2]
    if any(t.fold in _BROKERS for t in after):
        return True
    if mention.place and _YET & {t.fold for t in sentence.tokens[max(0, mention.first - 12) : mention.first]}:
        return True
    elsewhere = mention.place or (bool(before) and before[-1] in ("in", "at", "to"))
    return bool(_ASIDE & set(before[-4:])) or (elsewhere and bool(_INSTEAD & set(before)))


def _seat_in_exile(sentence: Sentence, mention: StateMention, mentions: Sequence[StateMention]) -> bool:
    """`the Legation near the Government of Norway in London`: the city only lodges the government."""
    return mention.place and any(
        not m.place
        and m.state != mention.state
        and 0 < mention.first - m.last <= 3
        and "near" in [t.fold for t in sentence.tokens[max(0, m.first - 4) : m.first]]
        for m in mentions
    )


def _distance(mention: StateMention, low: int, high: int) -> int:
    return min(abs(mention.first - low), abs(mention.first - high))


def switched(scene: Scene, sentence: Sentence, verb: int, side: str) -> Value | None:
    """`switched recognition from X to Y`: who switches, with the state behind `side`, which is `from` or `to`."""
    words = StateWords(scene.story(sentence).pair.states)
    mentions = words.mentions(sentence)
    low = sentence.groups[verb].first
    subject = _subjects(sentence, [m for m in mentions if not m.place], low)[:1]
    other = [m for m in mentions if m.first > low and _opened_by(sentence, m, {side})][:1]
    named = {m.state: m.span for m in [*subject, *other]}
    return Value(sorted(named), tuple(named.values())) if len(named) > 1 else None
