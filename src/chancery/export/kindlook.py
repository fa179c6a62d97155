"""How each kind looks wherever it is shown: a sign that does not lean on colour, and its colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Look:
    """`sign` is one or two characters; `terminal` a Rich colour; `light` and `dark` CSS colours of at least 4.5:1
    against the page of that scheme."""

    sign: str
    terminal: str
    light: str
    dark: str


LOOKS: Final[dict[str, Look]] = {
    "visit": Look("V", "bright_blue", "#1d57b5", "#86b4ff"),
    "meeting": Look("M", "cyan", "#0b6b66", "#57d0c4"),
    "signing": Look("S", "magenta", "#7638bd", "#c7a1ff"),
    "instrument": Look("I", "yellow", "#a14300", "#ffae70"),
    "mechanism": Look("C", "green", "#3b6d12", "#a0d568"),
    "milestone": Look("★", "bright_magenta", "#ad1d6b", "#ff92c9"),
    "statement": Look("”", "white", "#4d5866", "#b3bdca"),
    "obstacle": Look("−", "red", "#b0231c", "#ff9a91"),
    "opportunity": Look("+", "bright_green", "#6d5a00", "#e4c74e"),
}
