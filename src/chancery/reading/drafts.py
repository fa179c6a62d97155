"""Drafts: facts in the making, each value with its words or its rule, and the door through which they become facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct, field

from chancery.model import Citation, Fact

Span = tuple[int, int]


class Value(Struct, frozen=True, gc=False):
    """A value with the spans of the words that give it; `rule` names how it was worked out, None when it was read."""

    value: Any
    spans: tuple[Span, ...] = ()
    rule: str | None = None


class Draft(Struct):
    """A fact in the making. `trigger` is the span of the word that started it, `evidence` what is shown for it.

    `refers`: named by a definite noun, `the treaty`, and so perhaps told before.
    `echo`: told by a heading or referred back to, which adds no fact of its own to what is told in full.
    `former`: of a paper, that it is told as the one before, `the previous agreement`.
    `again`: the last sentence that tells of it once more, 0 while none does.
    """

    kind: str
    standing: str
    pattern: str
    trigger: Span
    evidence: Span
    sentence: int
    values: dict[str, Value] = field(default_factory=dict)
    more: list[Span] = field(default_factory=list)
    echo: bool = False
    refers: bool = False
    former: bool = False
    again: int = 0

    @property
    def last(self) -> int:
        """The sentence that tells of it last."""
        return max(self.sentence, self.again)

    def set(self, name: str, value: Any, spans: Iterable[Span] = (), rule: str | None = None) -> None:
        """Set field `name` unless `value` is empty; a worked-out value names its rule."""
        if value in (None, "", [], ()):
            return
        self.values[name] = Value(value, tuple(spans), rule)

    def put(self, name: str, value: Value | None) -> None:
        if value is not None and value.value not in (None, "", [], ()):
            self.values[name] = value

    def get(self, name: str) -> Any:
        held = self.values.get(name)
        return held.value if held else None


def to_fact(draft: Draft, *, text: str, report: str) -> Fact | None:
    """The fact of a draft, or None when nothing grounds it; values without words or rule are dropped."""
    evidence = [Citation.of(text, *span) for span in _tidy([draft.evidence, *draft.more])]
    if not evidence:
        return None
    fields, spans, basis = {}, {}, {}
    for name, value in draft.values.items():
        cited = tuple(Citation.of(text, a, b) for a, b in _tidy(value.spans))
        if not cited and not value.rule:
            continue
        fields[name] = value.value
        if cited:
            spans[name] = cited
        if value.rule:
            basis[name] = value.rule
    return Fact(draft.kind, report, draft.standing, fields, tuple(evidence), spans, basis, draft.pattern)


def _tidy(spans: Sequence[Span]) -> list[Span]:
    return sorted({span for span in spans if span[0] < span[1]})
