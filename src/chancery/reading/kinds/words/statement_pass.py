"""One pass over a report in search of statements: its quotations, its voices, and which quotation is whose."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from chancery.reading.drafts import Span
from chancery.reading.kinds.words.attributions import Attribution
from chancery.reading.kinds.words.quotes import Quotation, count_words
from chancery.reading.kinds.words.voices import Voices
from chancery.reading.scene import Scene

#: A quotation of so many words is the speaker's own sentence; a shorter one is a word or two inside retold speech.
_OWN_WORDS: Final = 5
#: Where nobody is heard.
SILENT: Final = frozenset({"heading", "caption", "question", "furniture"})


@dataclass(slots=True)
class Pass:
    """What one reading of a report carries from sentence to sentence.

    `taken` are the quotations that need no speaker any more, `continued` those of them that open a further paragraph.
    """

    scene: Scene
    quotes: tuple[Quotation, ...]
    voices: Voices
    found: list[list[Attribution]]
    taken: set[Quotation] = field(default_factory=set)
    continued: set[Quotation] = field(default_factory=set)


def take_quotes(state: Pass) -> None:
    """Each quotation that an attribution claims, and those that go on from it, need no speaker of their own."""
    for row in state.found:
        for attribution in row:
            state.taken |= {q for q in state.quotes if any(_touch(q, piece) for piece in attribution.pieces)}
    for before, after in pairwise(state.quotes):
        same = before.block == after.block and not lead_in(state.scene, after)
        if (
            before in state.taken
            and sentence_like(state.scene, after)
            and (same or before.runs_on)
            and _full(state, before)
        ):
            state.taken.add(after)
            if not same:
                state.continued.add(after)


def _touch(quote: Quotation, piece: Span) -> bool:
    return quote.start < piece[1] and piece[0] < quote.end


def _full(state: Pass, quote: Quotation) -> bool:
    return count_words(state.scene.text, quote.inner) >= 3


def sentence_like(scene: Scene, quote: Quotation) -> bool:
    """Whether a quotation begins with a capital, as a sentence does."""
    first = scene.text[quote.inner[0] : quote.inner[0] + 1]
    return first.isupper() or first.isdigit()


def lead_in(scene: Scene, quote: Quotation) -> bool:
    return scene.text[: quote.start].rstrip().endswith(":")


def own_words(state: Pass, attribution: Attribution, verb: frozenset[str]) -> Quotation | None:
    """The quotation that makes the statement a direct one: long enough, or all that is said.

    What something is called, `called the pact "a model to be copied"`, is all that is said of it.
    """
    text = state.scene.text
    held = [q for q in state.quotes if any(_touch(q, piece) for piece in attribution.pieces)]
    if not held:
        return None
    longest = max(held, key=lambda q: count_words(text, q.inner))
    size = count_words(text, longest.inner)
    if size < _OWN_WORDS and (rest := _goes_on(state, longest)) is not None:
        return rest
    whole_thought = sentence_like(state.scene, longest) or "s:name" in verb
    least = _OWN_WORDS if whole_thought else _OWN_WORDS + 2
    if size >= least and not is_title(state, longest):
        return longest
    first = attribution.pieces[0]
    alone = first[0] == longest.start and first[1] == longest.end
    whole = size if alone else max(count_words(text, piece) for piece in attribution.pieces)
    touched = "s:touch" in verb and _opens(state, first, longest)
    return longest if size and (size >= whole - 1 or touched) else None


def _opens(state: Pass, piece: Span, quote: Quotation) -> bool:
    """`spoke of a "disgrace", closed the embassy and left`: the quotation is all of the object."""
    before = state.scene.plain(piece[0], quote.start).removeprefix("spoke of").strip()
    return before in ("", "a", "an") and state.scene.text[quote.end : quote.end + 1] in (",", ".")


def _goes_on(state: Pass, quote: Quotation) -> Quotation | None:
    """The quotation that goes on from a few words right behind their attribution: `"No," he said. "It is ours."`"""
    after = next((q for q in state.quotes if q.start >= quote.end), None)
    if after is None or after.block != quote.block or after not in state.taken:
        return None
    return after if count_words(state.scene.text, after.inner) >= _OWN_WORDS else None


def is_title(state: Pass, quote: Quotation) -> bool:
    """Whether quoted words are the name of a paper or a plan: nearly all of them begin with capitals."""
    words = [
        w for w in state.scene.text[quote.inner[0] : quote.inner[1]].split() if len(w) > 3 and w[0].isalpha()
    ]
    return len(words) > 2 and sum(w[0].isupper() for w in words) >= 0.8 * len(words)
