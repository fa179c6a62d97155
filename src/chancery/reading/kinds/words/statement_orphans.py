"""Quotations that no verb of speech claims: whoever is named before them, or spoke last, says them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.groups import Sentence
from chancery.reading.kinds.words.quotes import Quotation, count_words
from chancery.reading.kinds.words.speakers import resolve
from chancery.reading.kinds.words.statement_drafts import fill
from chancery.reading.kinds.words.statement_pass import SILENT, Pass, is_title, lead_in, sentence_like
from chancery.reading.kinds.words.strangers import stranger_at
from chancery.reading.kinds.words.voices import Speaker, Voices
from chancery.reading.scene import Scene

#: How many words make a quotation a sentence: behind a colon fewer, `was no less pleased: "Two banks, one market."`
_ENOUGH: Final = 6
_FEW: Final = 4
_UNNAMED: Final = ("a ", "an ", "one ", "another ")
_CALLED: Final = expression(r"(?:^|[.!?]\s+|\n)(?P<name>[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3}):\s*$")


def unattributed(state: Pass, number: int) -> Iterator[Draft]:
    """A quoted sentence that no verb claims belongs to whoever spoke or was named last."""
    scene = state.scene
    sentence = scene.sentences[number]
    if scene.block(sentence).sort in SILENT:
        return
    for quote in state.quotes:
        further = quote in state.continued and _of_a_paper(state.voices)
        if (quote in state.taken and not further) or not sentence.start <= quote.start < sentence.end:
            continue
        state.taken.add(quote)
        if (
            count_words(scene.text, quote.inner) < (_FEW if lead_in(scene, quote) else _ENOUGH)
            or is_title(state, quote)
            or not _stands_alone(scene, sentence, quote)
            or _somebody_else_s(scene, sentence, quote)
        ):
            continue
        speaker = _nearest(state, number, quote)
        if speaker is None:
            continue
        draft = Draft(
            "statement",
            "done",
            "statement.unattributed",
            (quote.start, quote.start + 1),
            (quote.start, quote.end),
            number,
        )
        fill(scene, draft, speaker, "direct", quote.inner)
        state.voices.hear(number, speaker)
        yield draft


def _of_a_paper(voices: Voices) -> bool:
    """Whether who spoke last is a body or reads out a paper: each paragraph of what it quotes says something of its own."""
    last = voices.last
    issuer = voices.issuer.name if voices.issuer is not None else None
    return last is not None and (last.sort in ("body", "state") or last.name == issuer)


def _stands_alone(scene: Scene, sentence: Sentence, quote: Quotation) -> bool:
    return sentence_like(scene, quote) and (lead_in(scene, quote) or quote.start <= sentence.start + 1)


def _somebody_else_s(scene: Scene, sentence: Sentence, quote: Quotation) -> bool:
    """Whether a quotation closes with a comma and somebody unnamed follows, who then says it: `"...," an aunt of hers sang`."""
    behind = scene.plain(quote.end, sentence.end).lstrip()
    inner = scene.text[quote.inner[0] : quote.inner[1]].rstrip()
    return inner.endswith(",") and behind.startswith(_UNNAMED)


def _named_before(state: Pass, quote: Quotation) -> Speaker | None:
    """`Luxon: "..."`: the name right before the colon, whoever it is."""
    start = max(0, quote.start - 60)
    named = _CALLED.search(state.scene.text[start : quote.start])
    if named is None or not all(w[0].isupper() for w in named.group("name").split()):
        return None
    span = (start + named.start("name"), start + named.end("name"))
    return stranger_at(state.voices, span)


#: What takes up a quotation in the sentence behind it, and what it is then called.
_TAKES_UP: Final = frozenset({"w:that", "w:this", "w:these", "w:those", "w:so", "w:such", "w:thus"})
_CALLED_WORDS: Final = frozenset({"s:words", "s:utterance", "s:say", "s:tell"})
_TAKEN_UP_WITHIN: Final = 14


def _named_behind(state: Pass, number: int, quote: Quotation) -> Speaker | None:
    """`"...." These are the words of Vela.`: who is named in the sentence behind, where it takes the words up."""
    sentences = state.scene.sentences
    if number + 1 >= len(sentences) or sentences[number + 1].block != quote.block:
        return None
    groups = sentences[number + 1].groups[:_TAKEN_UP_WITHIN]
    if not groups or groups[0].tags.isdisjoint(_TAKES_UP) or quote.end < sentences[number].end - 1:
        return None
    called = any(g.tags & _CALLED_WORDS for g in groups)
    for at, group in enumerate(groups):
        if called and group.tags & {"person", "office", "body"}:
            return resolve(state.voices, number + 1, at, at + 1, by=True)
    return None


def _nearest(state: Pass, number: int, quote: Quotation) -> Speaker | None:
    sentence = state.scene.sentences[number]
    named = _named_before(state, quote) or _named_behind(state, number, quote)
    if named is not None:
        return named
    for at, group in enumerate(sentence.groups):
        if group.start < quote.start and group.tags & {"person"}:
            held = resolve(state.voices, number, at, at + 1, by=True)
            if held is not None:
                return held
    recent = state.voices.last is not None and number - state.voices.last_at <= 3
    return state.voices.last if recent else None
