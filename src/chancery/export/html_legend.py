"""The legend over a marked text: which kinds are shown, and what the lines mean."""

from __future__ import annotations

from collections.abc import Mapping

from chancery.export.kindlook import LOOKS
from chancery.export.markup import STANDING_LINES
from chancery.model.kinds import KINDS


def legend(kinds: Mapping[str, int]) -> str:
    """A box to tick for each kind that there are any of; without styles of `toggles_css` it does nothing."""
    return "".join(
        f'<label class="k-{kind}"><input type="checkbox" id="show-{kind}" checked autocomplete="off">'
        f'<span class="badge" aria-hidden="true">{LOOKS[kind].sign}</span>{kind} '
        f'<span class="count">{kinds.get(kind, 0)}</span></label>'
        for kind in KINDS
        if kinds.get(kind)
    )


def standings() -> str:
    """The line of each standing, those that share one beside each other."""
    by_line: dict[str, list[str]] = {}
    for standing, line in STANDING_LINES.items():
        by_line.setdefault(line, []).append(standing)
    return "".join(
        f'<span><i class="line {line}"></i>{", ".join(names)}</span>' for line, names in by_line.items()
    )


def toggles_css() -> str:
    """What hides the marks of a kind whose box is not ticked."""
    return "".join(_toggle_css(kind) for kind in KINDS)


def _toggle_css(kind: str) -> str:
    unchecked = f"body:has(#show-{kind}:not(:checked))"
    return (
        f"{unchecked} main .k-{kind}.u{{border-color:transparent;background:none}}"
        f"{unchecked} main .k-{kind}:is(.m,.fact){{display:none}}"
    )
