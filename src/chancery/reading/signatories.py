"""Lines that only tell who signed what stands above them: `Signed by: A and B`, `For Oman: A`, `Signatories: A, B`."""

from __future__ import annotations

from chancery.expressions import expression

#: How long such a line may be, in code points.
_LONG = 250
_OPENS = expression(
    r"[(\[]?(?:(?i:signed|exchanged|initialled|initialed)\s*(?:by\b|for\b|on behalf of\b|:)"
    r"|(?i:signator(?:y|ies)|signers|parties)\b[^.:]{0,30}:"
    r"|(?i:for|on behalf of|on the part of) (?:the )?[A-Z][^.:]{1,50}[:–—] )"
)


def names_signers(text: str, start: int, end: int) -> bool:
    """Whether the line at `[start, end)` opens with a word of who signed."""
    return end - start <= _LONG and _OPENS.match(text, start, end) is not None
