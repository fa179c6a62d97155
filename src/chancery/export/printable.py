"""Text of a report made safe to show: it can neither steer a terminal nor turn the text around it."""

from __future__ import annotations

import re

#: Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9). The marks (LRM, RLM, ALM) change
#: nothing but their own place and stay.
BIDI_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

_UNSAFE = re.compile(f"[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f{BIDI_CONTROLS}\\ud800-\\udfff]")
_SPACE = re.compile(r"[\s\u0085]+")


def visible(text: str) -> str:
    """`text` with every control but tab and newline replaced by a sign that stands for it."""
    # No control is printable: most texts need no second look.
    return text if text.isprintable() else _UNSAFE.sub(lambda found: sign_for(found.group()), text)


def one_line(text: str) -> str:
    """`text` on one line: runs of white space become one space, controls become signs."""
    return visible(_SPACE.sub(" ", text).strip())


def sign_for(control: str) -> str:
    """What is shown for a control: a control picture, the code point of a bidi control, U+FFFD for a surrogate."""
    code = ord(control)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if control in BIDI_CONTROLS:
        return f"⟨U+{code:04X}⟩"
    return "\ufffd"
