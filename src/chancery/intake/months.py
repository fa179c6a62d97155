"""The names of the months as datelines write them, in the languages agencies publish in.

Source: the Gregorian month names and abbreviations of Unicode CLDR (en, fr, es, pt, de, ru, id), with the American
agencies' own abbreviations (`Sept.`).
"""

from __future__ import annotations

from typing import Final

_NAMES: Final = (
    "january jan janvier janv enero ene januar janeiro января янв januari",
    "february feb février févr fevrier febrero februar fevereiro fev февраля фев februari",
    "march mar mars marzo märz março марта мар maret",
    "april apr avril avr abril abr апреля апр",
    "may mai mayo maio мая mei",
    "june jun juin junio juni junho июня июн",
    "july jul juillet juil julio juli julho июля июл",
    "august aug août aout agosto ago августа авг agustus",
    "september sep sept septembre septiembre setembro set сентября сен сент",
    "october oct octobre octubre oktober okt outubro out октября окт",
    "november nov novembre noviembre novembro ноября ноя нояб",
    "december dec décembre déc decembre diciembre dic dezember dez dezembro декабря дек desember",
)

#: Month number by lower-case name, without the full stop of an abbreviation.
MONTHS: Final = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
