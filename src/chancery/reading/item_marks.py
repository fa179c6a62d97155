"""The marks that open the items of a list, `-`, `3.`, `(b)`, `iv.`: of what sort one is, and which comes next."""

from __future__ import annotations

from chancery.expressions import expression

#: A mark at the beginning of a line, with the blanks around it.
ITEM = expression(
    r"[ \t\u3000]*(?:[-–—•*▪●○◦△▲■◆‣∙·✔»›►▶➢➤❖✓]+|\(?(?:\d{1,2}|0\d\d)[.)、](?!\d)|\d{1,2}[-–][ \t]+(?=[A-Za-z])|"
    r"\(?[a-zA-Z][.)](?![A-Za-z])|\(?[ivxIVX]{1,5}[.)](?![A-Za-z])|"
    r"\d{1,2}\.\d{1,2}\.?[ \t]+(?=[A-Z][a-z])|"
    # A number before a month is a day: `5 May: the minister left`.
    r"\d{1,2}[ \t]+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*\b)|"
    r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)(?:\.|[A-Z]*\b))(?=[A-Z]))"
    r"[ \t\u3000]*"
)
_DIGITS, _LETTERS = expression(r"\d+"), expression(r"[^\W\d_]+")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def sort_of(mark: str) -> str:
    """The sort of a mark: `0.`, `(a)`, `A.` or `II.`, `-`."""
    return _LETTERS.sub(lambda found: "A" if found.group()[0].isupper() else "a", _DIGITS.sub("0", mark))


def next_to(mark: str, other: str) -> bool:
    """Whether `other` may come right behind `mark` in one list: a bullet of the same sort, or the next number or letter."""
    if sort_of(mark) != sort_of(other):
        return False
    held = _counts(mark)
    return not held or any(count + 1 in _counts(other) for count in held)


def _counts(mark: str) -> frozenset[int]:
    """What a mark may count, for `i.` is the first and the ninth; nothing for a bullet."""
    if (digits := _DIGITS.search(mark)) is not None:
        return frozenset({int(digits.group())})
    if (letters := _LETTERS.search(mark)) is None:
        return frozenset()
    word = letters.group().lower()
    found = {ord(word) - ord("a") + 1} if len(word) == 1 else set()
    if set(word) <= _ROMAN.keys():
        values = [_ROMAN[letter] for letter in word]
        behind = [*values[1:], 0]
        found.add(sum(-v if v < after else v for v, after in zip(values, behind, strict=True)))
    return frozenset(found)
