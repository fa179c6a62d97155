"""Standing channels by name: committees, consultations, dialogues and groups, put together from head and modifiers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from chancery.reading.drafts import Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.channels.border_tasks import for_a_border
from chancery.reading.kinds.channels.founders import founded_by_paper, founded_together
from chancery.reading.kinds.channels.holders import held_by_two
from chancery.reading.kinds.channels.name import Name, name_of
from chancery.reading.kinds.channels.words import Family, channel_words, found_in
from chancery.reading.tokens import Token


class Channel(Struct, frozen=True):
    """A channel as named at tokens `[first, last)` of its sentence.

    `own` are the states within the name. `proper`: written with capitals. `numbered` is the session number before the
    name (`the third Strategic Dialogue`). `echo`: only the head with an article (`the committee`), for one named before.
    """

    sentence: Sentence
    first: int
    last: int
    head: tuple[int, int]
    family: Family
    kind: str
    own: dict[str, Span]
    proper: bool
    joint: bool
    numbered: tuple[int, Span] | None
    echo: bool

    @property
    def span(self) -> Span:
        return self.sentence.tokens[self.first].start, self.sentence.tokens[self.last - 1].end

    @property
    def spans(self) -> tuple[Span, ...]:
        """The words of its name; those of a channel told without its noun, `another on ports`, open with that of the last."""
        if self.head[1] > self.first:
            return (self.span,)
        tokens = self.sentence.tokens
        noun = tokens[self.head[0]].start, tokens[self.head[1] - 1].end
        return noun, (tokens[self.first + 1].start, self.span[1])

    @property
    def short(self) -> str | None:
        """The abbreviation in brackets behind the head: `JCM`."""
        tokens = self.sentence.tokens[self.head[1] : self.last]
        shut = next((n for n, t in enumerate(tokens) if t.text == ")"), 0)
        inner = tokens[shut - 1].text if shut else ""
        return inner if len(inner) > 1 and inner.isupper() else None

    @property
    def head_word(self) -> str:
        """The folded last word of the head, without its plural: what an echo repeats."""
        return self.sentence.tokens[self.head[1] - 1].fold.removesuffix("s")


def channels(
    sentence: Sentence,
    states: StateWords,
    short: Mapping[str, Family] | None = None,
    *,
    both: bool = False,
) -> list[Channel]:
    """The channels that a sentence names, left to right, echoes included; which of them count is not decided here.

    `short` are abbreviations that the report gives behind a full name, with the family of that name; `both`: the
    sentence before speaks of both sides.
    """
    found: list[Channel] = []
    at = 0
    for head, family in _heads(sentence, short or {}, both=both):
        if head[0] < at:
            continue
        channel = _channel(sentence, head, family, states, both=both)
        if channel is not None:
            found.append(channel)
            at = channel.last
    return found


def _heads(
    sentence: Sentence, short: Mapping[str, Family], *, both: bool
) -> Iterator[tuple[tuple[int, int], Family]]:
    """Each head with its family. Of heads in a row (`consultation mechanism`) the last word closes the head."""
    words = channel_words()
    tokens = sentence.tokens
    behind = 0
    openings = words.heads.openings(tokens) if words.heads.may_open(sentence.folds) else []
    if short:
        openings = sorted({*openings, *(n for n, token in enumerate(tokens) if token.text in short)})
    for at in openings:
        if at < behind or _within_acronym(tokens, at):
            continue
        hits = words.heads.at(tokens, at)
        if tokens[at].text in short and not hits:
            yield (at, at + 1), short[tokens[at].text]
            continue
        if not hits or (_unfit(sentence, at, hits[0][0]) and not _founded(sentence, at, both=both)):
            continue
        last, word = hits[0]
        family: Family = word.value
        if last + 1 < len(tokens) and tokens[last].fold == "meeting" and tokens[last + 1].text == "(":
            last += 1
        while last < len(tokens) and (more := words.heads.at(tokens, last)):
            last = more[0][0]
        if last < len(tokens) and tokens[last].fold in ("mechanism", "process", "platform", "channel"):
            last += 1
        yield (at, last), family
        behind = last


def _within_acronym(tokens: Sequence[Token], at: int) -> bool:
    """`JWG` in `JWG-CT`, which is short for a longer name."""
    behind = tokens[at + 1 : at + 3]
    return (
        tokens[at].text.isupper()
        and len(behind) == 2
        and behind[0].dash
        and behind[0].glued
        and (behind[1].text.isupper())
    )


def _unfit(sentence: Sentence, first: int, last: int) -> bool:
    """Names of other things: `high commission`, `Security Council`, `Central Committee`."""
    words = channel_words()
    tokens = sentence.tokens
    return any(
        end >= last
        for back in range(max(0, first - 4), first + 1)
        for end, _ in words.barred.at(tokens, back)
    )


def _founded(sentence: Sentence, head: int, *, both: bool) -> bool:
    """Whether a head, or the word before it, opens the name of what both sides found: `a standing committee`."""
    return any(founded_together(sentence, first, both=both) for first in (head, head - 1) if first > 0)


def _channel(
    sentence: Sentence, head: tuple[int, int], family: Family, states: StateWords, *, both: bool
) -> Channel | None:
    name = name_of(sentence, head, states)
    words = channel_words()
    tokens = sentence.tokens
    own = _own(sentence, name, head, states)
    theirs, of_two = held_by_two(sentence, name.last, states)
    own = own or theirs
    proper = tokens[head[0]].capital and not _shouted(name, sentence)
    joint = found_in(words.joint, tokens, name.first, head[1]) is not None or len(own) > 1 or name.shared
    joint = joint or of_two
    formal = found_in(words.formal, tokens, name.first, head[1]) is not None
    formal = formal or (family.name == "dialogue" and _on_theme(sentence, name, head, proper=proper))
    called_joint = found_in(words.joint, tokens, name.first, head[1]) is not None or name.shared
    if family.name == "committee" and not called_joint and _of_assembly(sentence, head[1]):
        return None
    together = family.name == "committee" and founded_together(sentence, name.first, both=both)
    definite = tokens[name.first - 1].fold == "the"
    technical = together and not joint and not definite
    together |= family.name == "committee" and founded_by_paper(sentence, name.first)
    joint = joint or together
    bare = name.first == head[0] and name.last == head[1]
    joint = joint or (bare and family.name == "dialogue" and _of_ministries(sentence, head[1]))
    echo = bare and not joint and head[1] - head[0] == 1 and family.needs != "nothing"
    if not echo and family.needs not in ("nothing", "told") and not (joint or formal):
        return None
    # A `joint high commission` is no embassy.
    plain = head[0] if tokens[head[0]].fold in ("joint", "mixed") else head[1]
    if not (together and not definite) and found_in(words.barred, tokens, name.first, plain) is not None:
        return None
    if family.needs == "governments" and not _of_governments(sentence, head):
        return None
    if not echo and family.needs == "joint" and not joint and not (formal and proper):
        return None
    kind = _kind(sentence, name, head, family)
    if (
        technical or _of_technicians(sentence, name, head)
    ) and kind == family.kind == "intergovernmental-committee":
        kind = "working-group"  # what two sides found for a task, under the commission that they have
    return Channel(
        sentence, name.first, name.last, head, family, kind, own,
        proper, joint, name.number, echo,
    )  # fmt: skip


def _of_technicians(sentence: Sentence, name: Name, head: tuple[int, int]) -> bool:
    """`a joint technical committee`, not one for `economic, scientific and technical` cooperation."""
    before = [t.fold for t in sentence.tokens[max(name.first, head[0] - 2) : head[0]]]
    return before[-1:] in (["technical"], ["scientific"]) and not {"and", ",", "-"} & set(before)


def _on_theme(sentence: Sentence, name: Name, head: tuple[int, int], *, proper: bool) -> bool:
    """`the Human Rights Dialogue`; of a name in small letters the theme must be one that states have dialogues on."""
    words, tokens = channel_words(), sentence.tokens
    if proper:
        return found_in(words.themes, tokens, name.first, head[0]) is not None
    return any(
        end == head[0]
        for at in range(max(name.first, head[0] - 3), head[0])
        for end, _ in words.small_themes.at(tokens, at)
    )


def _of_assembly(sentence: Sentence, at: int) -> bool:
    """`the committee on fisheries of the Icelandic parliament`: a committee of one house, whatever it talks about."""
    tokens = sentence.tokens[at : at + 10]
    of = next((n for n, t in enumerate(tokens) if t.fold == "of"), None)
    if of is None or any(t.fold in _HOUSES and n < of for n, t in enumerate(tokens)):
        return False
    return any(t.fold in _HOUSES for t in tokens[of : of + 4])


_HOUSES = frozenset({
    "parliament", "senate", "assembly", "congress", "bundestag", "duma", "seimas", "sejm", "knesset", "chamber", "diet",
    "house",
})  # fmt: skip


def _of_governments(sentence: Sentence, head: tuple[int, int]) -> bool:
    """`the governments of A and B held their third joint session`: whether those who sit together are said to be cabinets."""
    behind = [token.fold for token in sentence.tokens[head[1] : head[1] + 4]]
    if not _HOUSES.isdisjoint(behind) or "of" in behind[:1]:
        return False
    return any(token.fold in _CABINETS for token in sentence.tokens[: head[0]])


_CABINETS = frozenset({"governments", "cabinets"})


def _of_ministries(sentence: Sentence, at: int) -> bool:
    """Whether a bare `consultations` is told to be that of two ministries: `were held in X between the ministries of`."""
    folds = [token.fold for token in sentence.tokens[at : at + 20]]
    if "between" not in folds:
        return False
    return "ministries" in folds[folds.index("between") :][:7]


def _own(sentence: Sentence, name: Name, head: tuple[int, int], states: StateWords) -> dict[str, Span]:
    """The states whose channel it is: those before the head, and those right behind `between`, `of`, `with` or `and`."""
    own = states.within(sentence, name.first, head[0])
    tokens = sentence.tokens
    open_ = False
    for at in range(head[1], name.last):
        fold = tokens[at].fold
        if fold == "between":
            open_ = True
        elif (not open_ and fold in ("of", "with")) or (fold == "and" and own):
            start = at + 2 if at + 1 < name.last and tokens[at + 1].fold == "the" else at + 1
            hit = states.at(sentence, start) if start < name.last else None
            while hit is not None:
                own.setdefault(hit[1], (tokens[start].start, tokens[hit[0] - 1].end))
                start = hit[0]
                while start < name.last and tokens[start].fold in (",", "and", "the"):
                    start += 1
                hit = states.at(sentence, start) if hit[0] < start < name.last else None
        if open_:
            end = next((n for n in range(at, name.last) if tokens[n].fold in _MATTERS), name.last)
            for state, span in states.within(sentence, at, end).items():
                own.setdefault(state, span)
            break
    return own


#: Words that open what the parties told before them talk about.
_MATTERS = frozenset({"on", "about", "regarding", "concerning", "over"})


def _shouted(name: Name, sentence: Sentence) -> bool:
    return all(
        t.text.isupper() for t in sentence.tokens[name.first : name.last] if t.word and len(t.text) > 3
    )


def _kind(sentence: Sentence, name: Name, head: tuple[int, int], family: Family) -> str:
    """By what stands before the head, then by the subject behind it."""
    for first, last in ((name.first, head[1]), (head[0], name.subject)):
        for kind, cues in family.kinds:
            if found_in(cues, sentence.tokens, first, last) is not None:
                return kind
    return "border-commission" if for_a_border(sentence, head[1]) else family.kind
