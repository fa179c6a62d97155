"""Facts as a list of HTML cards, each with the words or the rule behind every value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from chancery.export.describe import describe
from chancery.export.html_text import key_of, link_of
from chancery.export.kindlook import LOOKS
from chancery.export.markup import attribute, text_html
from chancery.export.pieces import within
from chancery.export.values import field_label, field_words
from chancery.model import Citation, Fact
from chancery.model.kinds import FIELDS

#: A value of a field in words, one text for each of its members.
Words = Callable[[str, Any], tuple[str, ...]]


def fact_cards(
    facts: Sequence[Fact],
    *,
    section: str,
    links: Sequence[str | None] = (),
    level: int = 4,
    window: tuple[int, int] | None = None,
    words: Words = field_words,
) -> str:
    """One `article` a fact, in the order given, with the ids that `marked_text` links to; `links` and `window` as there.

    `level` is that of their headings, `words` tells a value of a field in words.
    """
    shown = range(len(facts)) if window is None else within(facts, window)
    return "\n".join(
        _card(facts[index], index, section, link_of(links, index), level, words) for index in shown
    )


def _card(fact: Fact, index: int, section: str, link: str | None, level: int, words: Words) -> str:
    key = key_of(section, index)
    rows = "".join(_row(fact, name, words) for name in FIELDS[fact.kind] if name in fact.fields)
    return (
        f'<article class="fact k-{fact.kind} s-{fact.standing}" id="f{key}" data-k="{key}">'
        f'<h{level}><span class="badge" aria-hidden="true">{LOOKS[fact.kind].sign}{index + 1}</span> '
        f'{fact.kind} <span class="standing">{fact.standing}</span></h{level}>'
        f'<p class="gist">{text_html(describe(fact))}</p>'
        f"<dl>{rows}</dl>"
        f'<p class="evidence">{_quotes(fact.evidence)}</p>'
        f'<p class="foot"><a href="#t{key}">Show in the text</a> {_entry(link)}'
        f"<code>{text_html(fact.pattern)}</code></p></article>"
    )


def _entry(link: str | None) -> str:
    return f'<a class="entry" href="{attribute(link)}">Open the entry</a> ' if link else ""


def _row(fact: Fact, name: str, words: Words) -> str:
    told = words(name, fact[name])
    shown = f"{text_html(told[0])}" if len(told) == 1 else f"<ul>{''.join(map(_item, told))}</ul>"
    return (
        f'<div data-field="{name}"><dt>{field_label(name)}</dt>'
        f'<dd><span class="value">{shown}</span>{_grounds(fact, name)}</dd></div>'
    )


def _item(words: str) -> str:
    return f"<li>{text_html(words)}</li>"


def _grounds(fact: Fact, name: str) -> str:
    cited = fact.spans.get(name, ())
    rule = fact.basis.get(name)
    parts = [f'<span class="rule">worked out: {text_html(rule)}</span>'] if rule else []
    if cited:
        parts.append(f'<span class="words">{_quotes(cited)}</span>')
    return f' <small class="why">{" ".join(parts)}</small>' if parts else ""


def _quotes(citations: Iterable[Citation]) -> str:
    return " ".join(f"<q>{text_html(' '.join(citation.quote.split()))}</q>" for citation in citations)
