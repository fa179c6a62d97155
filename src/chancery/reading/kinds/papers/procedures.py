"""Procedures that a paper goes through, which are neither its approval nor its text."""

from __future__ import annotations

from chancery.reading.groups import Sentence


def goes_through(sentence: Sentence, verb: int) -> bool:
    """`has passed all internal procedures`, `cleared legal review`: what a paper goes through is not its approval."""
    ahead = sentence.tokens[sentence.groups[verb].last :][:5]
    last = next((n for n, token in enumerate(ahead) if not token.word), len(ahead))
    return any(token.fold in _ON_THE_WAY for token in ahead[:last])


def of_procedures(sentence: Sentence, verb: int) -> bool:
    """`completed its procedures for the treaty`: what is complete is not the text of it."""
    return "v:negotiate" in sentence.groups[verb].tags and goes_through(sentence, verb)


_ON_THE_WAY = frozenset({"procedures", "procedure", "formalities", "review", "scrutiny", "hurdles", "hurdle"})
