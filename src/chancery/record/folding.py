"""Words as the full-text index knows them: without case, accents and the letters' strokes, the same for both databases.

Scripts that are written without blanks (Chinese, Japanese) or that glue endings to words (Korean) are cut into single
characters, so that a name is found inside a longer run as a phrase of them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from chancery.vocabulary.folding import fold_text

#: Letters with a stroke that only some languages have, beside those the vocabulary knows.
_STROKES: Final = str.maketrans({"ħ": "h", "ŧ": "t", "ŋ": "n"})

_SINGLE: Final = (
    "\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0002fa1f"
)
_WORD: Final = re.compile(rf"[{_SINGLE}]|(?:(?![{_SINGLE}_])\w)+")

#: Longer runs of letters and digits (encoded data) are cut: no one looks for them, and indexes refuse them.
_LONGEST: Final = 64


def words_of(text: str) -> list[str]:
    """The words of `text`, folded, in order: `Tô Lâm` gives `to` and `lam`, `Đổi` gives `doi`."""
    return [word[:_LONGEST] for word in _WORD.findall(fold(text))]


def fold(text: str) -> str:
    """`text` without case and accents; its length may differ."""
    # Taking letters apart may bring capitals to light: 𝕬 becomes A.
    folded = fold_text(text).casefold()
    return folded if folded.isascii() else unicodedata.normalize("NFC", folded.translate(_STROKES))
