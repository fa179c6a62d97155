"""The level that a channel works at: said outright, told by its name, or by the rank of those in the chair."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.drafts import Value
from chancery.reading.groups import Person, Sentence
from chancery.reading.kinds.channels.clusters import Cluster
from chancery.reading.kinds.channels.event import Event
from chancery.reading.kinds.channels.words import channel_words
from chancery.reading.scene import Scene
from chancery.reading.tokens import tokenise
from chancery.reading.who import full_person

#: Lowest protocol rank of each level, the highest level first.
_RANKS = ((2, "leaders"), (5, "ministers"), (6, "deputy-ministers"), (10, "directors"))
_CHAIRING = expression(
    r"\b(?:co-?)?chair|\bled\b|\bhead(?:s|ed|ing)?\b|\bpresid(?:ed|es|ing|ency)|\bleading\b|\bsteer|\brepresent|"
    r"\bspeaking for\b|\bunder the (?:lead|direction|co-?chair|presidency)|\bpresent (?:there|at|on|from|were)\b|"
    r"\battended\b|\bsigned (?:a|the) protocol\b"
)


def level_of(scene: Scene, cluster: Cluster, event: Event | None) -> Value | None:
    """The level of a channel where `event` tells of it, or by its name alone."""
    if event is not None and event.standing not in ("planned", "proposed"):
        sentence = scene.sentences[event.sentence]
        ahead = scene.sentences[event.sentence + 1 : event.sentence + 3]
        for near in (sentence, *(s for s in ahead if abs(s.block - sentence.block) <= 1)):
            found = _stated(scene, near, only_level=False)
            if found is not None:
                return found
    elif event is not None:
        found = _stated(scene, scene.sentences[event.sentence], only_level=True)
        if found is not None:
            return found
    return _by_name(cluster) or (_behind_name(cluster) if event is None else None)


def _behind_name(cluster: Cluster) -> Value | None:
    """`the political consultation at the deputy foreign minister level`."""
    for _, channel in cluster.mentions:
        tokens = channel.sentence.tokens
        ahead = range(channel.last, min(channel.last + 8, len(tokens)))
        if not any(tokens[n].fold == "level" for n in ahead) or tokens[channel.last].fold not in ("at", "on"):
            continue
        for level, trie in channel_words().levels:
            for at in ahead:
                for end, _ in trie.at(tokens, at):
                    return Value(level, ((tokens[at].start, tokens[end - 1].end),))
    return None


def _stated(scene: Scene, sentence: Sentence, *, only_level: bool) -> Value | None:
    """`at the level of ...` in a sentence, else who chairs."""
    words = channel_words()
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if not token.fold.startswith("level"):
            continue
        low, high = max(0, at - 5), min(len(tokens), at + 6)
        if any(t.fold == "high" for t in tokens[max(0, at - 2) : at]):
            continue
        for level, trie in words.levels:
            for start in range(low, high):
                hits = [end for end, _ in trie.at(tokens, start) if end <= high]
                if hits:
                    return Value(level, ((tokens[start].start, tokens[hits[0] - 1].end),))
    text = scene.text[sentence.start : sentence.end].casefold()
    if not only_level and "between" in sentence.folds and (both := _between_two(scene, sentence)) is not None:
        return both
    if only_level or not _CHAIRING.search(text):
        return None
    return _by_rank(scene, sentence) or _by_office(sentence)


def _between_two(scene: Scene, sentence: Sentence) -> Value | None:
    """`a dialogue between Minister A and Minister B`: the lower of the levels of the two of whom it is told."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if "w:between" in g.tags), None)
    two = (
        [g.value for g in groups[at + 1 : at + _TWO] if isinstance(g.value, Person)] if at is not None else []
    )
    if len(two) < 2 or not isinstance(groups[(at or 0) + 1].value, Person):
        return None
    return _by_rank(scene, sentence)


#: So many groups behind `between` name two with what stands between them.
_TWO = 7


def _by_rank(scene: Scene, sentence: Sentence) -> Value | None:
    """The lower of the levels of the first two who are named."""
    chairs = [g.value for g in sentence.groups if isinstance(g.value, Person)]
    known = [(level, p) for p in chairs if (level := _level(scene, p)) is not None][:2]
    if not known:
        return None
    order = [name for _, name in _RANKS]
    level = max((level for level, _ in known), key=order.index)
    return Value(level, tuple(p.office_span or p.name_span for _, p in known))


def _level(scene: Scene, person: Person) -> str | None:
    """By the words of the office, for a foreign secretary may be a civil servant; else by its rank."""
    full = full_person(scene, person)
    tokens = tokenise(person.office or full.office or "")
    deputies = dict(channel_words().levels)["deputy-ministers"]
    if any(deputies.at(tokens, n) for n in range(len(tokens))):
        return "deputy-ministers"
    rank = full.rank or person.rank
    return next((level for lowest, level in _RANKS if rank is not None and rank <= lowest), None)


def _by_office(sentence: Sentence) -> Value | None:
    tokens = sentence.tokens
    for level, trie in channel_words().levels:
        for at in range(len(tokens)):
            hits = trie.at(tokens, at)
            if hits:
                return Value(level, ((tokens[at].start, tokens[hits[0][0] - 1].end),))
    return None


def _by_name(cluster: Cluster) -> Value | None:
    for channel in cluster.names.values():
        tokens = channel.sentence.tokens
        for level, trie in channel_words().levels:
            for at in range(channel.first, channel.last):
                hits = [end for end, _ in trie.at(tokens, at) if end <= channel.last]
                if hits:
                    return Value(level, ((tokens[at].start, tokens[hits[0] - 1].end),))
    return None
