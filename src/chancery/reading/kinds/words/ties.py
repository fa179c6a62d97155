"""Ties: which verb of speech belongs to which speaker of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.words.phrases import last_head, phrase_start, tied
from chancery.reading.kinds.words.quotes import Quotation

#: What may stand before an attribution that closes a sentence.
OPENERS = frozenset({"comma", "quote", "dash", "stop", "colon", "open"})


class Tie(Struct, frozen=True):
    """A verb of speech with its speaker; `words` is where the words said begin, where the pattern shows it."""

    verb: tuple[int, int]
    speaker: tuple[int, int] | None
    pattern: Pattern
    words: int | None = None


def ties(sentence: Sentence, quotes: Sequence[Quotation]) -> list[Tie]:
    """For each verb of speech outside quotations the speaker that fits best."""
    groups = sentence.groups
    best: dict[int, tuple[float, Tie]] = {}
    outer: dict[int, list[Tie]] = {}
    for pattern, match in matches("statements", sentence):
        verb = match.parts["verb"]
        if (
            verb[0]
            and groups[verb[0] - 1].tags & {"dash"}
            and groups[verb[0] - 1].end == groups[verb[0]].start
        ):
            continue
        speaker = match.parts.get("speaker")
        if speaker is None and not pattern.gives.get("inherits"):
            continue
        if pattern.id.endswith("one-of") and speaker and _each(sentence, speaker[0]):
            continue
        if speaker is not None and pattern.gives["side"] == "before":
            speaker = last_head(groups, speaker)
        elif (
            speaker is not None
            and speaker[0] < verb[0]
            and not who_speaks(groups, speaker, verb)
            and (
                tied(sentence, speaker[0])
                or _joined(groups, speaker[1], verb[0])
                or _object(sentence, speaker[0], verb[0])
            )
        ):
            continue
        at = groups[verb[0]].start
        if any(q.start < at < q.end for q in quotes):
            continue
        tie = Tie(verb, speaker, pattern, match.parts.get("words", (None, None))[0])
        cost = _cost(groups, verb, speaker, pattern, pattern.rank) - (tie.words is not None) / 2
        outer.setdefault(verb[0], []).append(tie)
        if verb[0] not in best or cost < best[verb[0]][0]:
            best[verb[0]] = (cost, tie)
    made = [_owner(groups, best[n][1], outer[n]) for n in sorted(best)]
    return [tie for tie in made if not any(_put_in(groups, tie, other) for other in made)]


def _object(sentence: Sentence, at: int, verb: int) -> bool:
    """`X, who speaks for the army, said`: whom a verb with its preposition in it takes, where a comma parts it from `said`."""
    groups = sentence.groups
    before = phrase_start(groups, at) - 1
    if before < 1 or "verb" not in groups[before].tags or not groups[verb - 1].tags & {"comma"}:
        return False
    last = sentence.tokens[groups[before].last - 1].fold
    return groups[before].last - groups[before].first > 1 and last in ("for", "on", "of", "to", "against")


def _each(sentence: Sentence, at: int) -> bool:
    """`at every one of them`: no one who speaks."""
    return at > 0 and sentence.tokens[sentence.groups[at - 1].first].fold in ("every", "each")


def who_speaks(groups: Sequence[Group], speaker: tuple[int, int], verb: tuple[int, int]) -> bool:
    """`a reply from X, who said`, `according to it, which adds`: whoever `who` takes up, whatever ties X to the sentence."""
    between = groups[speaker[1] : verb[0]]
    return len(between) == 2 and "comma" in between[0].tags and bool(between[1].tags & {"w:who", "w:which"})


def _joined(groups: Sequence[Group], behind: int, verb: int) -> bool:
    """`A met B of Chad and said`: a verb behind `and` goes with an earlier verb's subject, not with whom it stands near."""
    here = verb - 1
    while here > behind and groups[here].tags & {"adverb", "w:also", "w:then", "w:later", "date"}:
        here -= 1
    if here <= behind or not groups[here].tags & {"w:and", "w:but"}:
        return False
    relative = behind + 1 if groups[behind].tags & {"comma"} else behind
    # `A met B, who arrived on Monday and said`: the clause with `who` goes on, where no comma closes it.
    return "w:who" not in groups[relative].tags or "comma" in groups[here - 1].tags


def _put_in(groups: Sequence[Group], tie: Tie, other: Tie) -> bool:
    """`Muscat, the minister said, hopes for rain`: what `Muscat` hopes is what the minister, put in by commas, says."""
    if tie.speaker is None or other.speaker is None or not tie.speaker[1] < other.verb[0] < tie.verb[0]:
        return False
    opens, closes = tie.speaker[1], other.verb[1]
    inside = phrase_start(groups, other.speaker[0]) == opens + 1 and other.speaker[1] <= other.verb[0]
    return (
        inside and "comma" in groups[opens].tags and "comma" in groups[closes].tags and closes < tie.verb[0]
    )


def _owner(groups: Sequence[Group], tie: Tie, others: Sequence[Tie]) -> Tie:
    """The name that an office between commas only explains: `Eric Andersson, secretary of the party, noted`."""
    if tie.speaker is None or tie.speaker[0] > tie.verb[0]:
        return tie
    first = phrase_start(groups, tie.speaker[0])
    relative = next((o for o in others if o.speaker is not None and _related(groups, o, tie)), None)
    if relative is not None:
        return relative
    if (
        first < 2
        or not groups[first - 1].tags & {"comma", "open"}
        or not groups[tie.verb[0] - 1].tags & {"comma", "close"}
    ):
        return tie
    return next((o for o in others if o.speaker is not None and o.speaker[1] == first - 1), tie)


def _cost(
    groups: Sequence[Group],
    verb: tuple[int, int],
    speaker: tuple[int, int] | None,
    pattern: Pattern,
    rank: int,
) -> float:
    """Nearer speakers are better; an inverted one wins when the sentence closes behind it."""
    if speaker is None:
        return 90 + rank
    distance = abs(verb[0] - speaker[1]) if speaker[0] < verb[0] else speaker[0] - verb[1]
    if pattern.gives["side"] == "before":
        return distance / 100 if _closes(groups, speaker[1]) and _not_told(groups, verb) else 60 + distance
    return 1 + distance


def _related(groups: Sequence[Group], outer: Tie, inner: Tie) -> bool:
    """Whether a clause with `who` stands between the sentence's own subject and the verb: `X, who met Y, said`."""
    assert outer.speaker is not None
    assert inner.speaker is not None
    at = outer.speaker[1]
    if outer.speaker[0] > 2 or at >= inner.speaker[0] or not groups[inner.verb[0] - 1].tags & {"comma"}:
        return False
    return bool(groups[at].tags & {"comma"} and groups[at + 1].tags & {"w:who", "w:which", "w:whose"})


def _not_told(groups: Sequence[Group], verb: tuple[int, int]) -> bool:
    return not groups[verb[0]].tags & {"s:tell"}


def _closes(groups: Sequence[Group], at: int) -> bool:
    if at >= len(groups):
        return True
    tags = groups[at].tags
    return bool(
        tags & OPENERS
        or tags
        & {
            "w:in",
            "w:on",
            "w:at",
            "w:after",
            "w:during",
            "date",
            "w:here",
            "w:who",
            "w:to",
            "w:of",
            "w:from",
            "punct",
            "dot",
        }
    )
