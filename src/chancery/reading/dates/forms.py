"""The forms that English date expressions take, as patterns with named parts.

A template is a regular expression in which a space stands for any white space and `<name>` for a part; `<name2>` is the
same part of the second end of a range. No template can give back white space, and no repetition is nested in another,
so that a match costs time in proportion to its length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final, Literal

from chancery.reading.dates.shapes import Shape, shape
from chancery.reading.dates.slots import alphabet, cores, expand, openers

Need = Literal["", "year", "month", "day-only", "between", "span", "follow", "row", "opens"]

_FLAGS = re.IGNORECASE | re.ASCII
#: A date starts a word; one in digits is not the tail of a longer number, of an amount or of "Covid-19".
_START = r"(?u:(?<!\w)(?=\w))(?:(?![0-9])|(?<![$€£¥#])(?u:(?<!\w[-–.:/]))(?<![0-9],))"
_END = r"(?u:(?!\w))"

_WD = r"(?:(?:<anydir> )?<weekday>(?: <daypart>)?,? (?:the )?)?"
_WD2 = r"(?:<weekday2>,? (?:the )?)?"
_SAID_YEAR = r"(?:,? (?:of )?(?:the year )?|,)<year>"
_YR = rf"(?:{_SAID_YEAR}|,? (?:of )?<yeardir> year|,? <latest>)?"
_YR2 = r"(?:,? <year2>)?"
_IN_WORDS = r",? (?:of )?(?:(?:in )?the year )?(?:of our lord )?,?<optgap><yearwords>"

_DM = rf"<day>(?: day)?(?: of)? <month>{_YR}"
_MD = rf"<month> (?:the )?<day>{_YR}"

#: sort, what must stand around it, template
_TEMPLATES: Final[tuple[tuple[str, Need, str], ...]] = (
    ("day", "", _WD + _DM),
    ("day", "", _WD + _MD),
    ("day", "", _WD + rf"<dayword>(?: day)? of <month>(?:{_IN_WORDS}|{_YR})"),
    ("day", "", _WD + rf"<day>(?: day)? of <month>{_IN_WORDS}"),
    ("day", "", rf"<weekday>,?<optgap>\({_DM}\)"),
    ("day", "", rf"<weekday>,?<optgap>\({_MD}\)"),
    ("day", "", rf"{_DM}<optgap>\(<weekday>\)"),
    ("day", "", rf"{_MD}<optgap>\(<weekday>\)"),
    ("day", "", r"<year>,? <month>,? <day>"),
    ("day", "", r"<year>, <day>(?: of)? <month>(?!,? [0-9]{4})"),
    ("day", "opens", r"<year><optgap>\(<day> <month>\)"),
    ("day", "opens", r"<year><optgap>\(<month> <day>\)"),
    ("day", "", r"<day>[-/.]<month>[-/.]<year>"),
    ("day", "", r"<year>-<monthnum>-<daynum>(?:T[0-9:.]++(?:Z|[+-][0-9:]++)?)?"),
    ("day", "", r"<year>/<monthnum>/<daynum>"),
    ("day", "", r"<year>\.<monthnum>\.<daynum>"),
    ("day", "", r"<first>\.<second>\.<year>"),
    ("day", "", r"<first>/<second>/<year>"),
    ("day", "", r"<first>-<second>-<year>"),
    ("day", "", r"<weekday>,? (?:the )?<dayord>"),
    ("day", "", r"(?:the )?<dayord>(?: day)? of (?:<monthdir>|the) month"),
    ("day", "", r"(?:the )?<dayord> <latest>"),
    ("day", "", r"the <dayord><optgap>\(<weekday>\)"),
    ("day", "day-only", r"the <dayord>"),
    ("month", "", r"<month>,? (?:of )?(?:the year )?<year>"),
    ("month", "", r"<month>,? (?:of )?<yeardir> year"),
    ("month", "", r"<dir> <monthname>(?! [0-9])"),
    ("month", "month", r"<monthname>"),
    ("month", "follow", r"<year> <monthname>"),
    ("month", "", r"<year>, <month>(?=:| –| —| -)"),
    ("month", "opens", r"<year>,? <month>(?! [0-9])"),
    ("month", "opens", r"<year><optgap>\(<month>\)"),
    ("month", "", r"<year>-(?P<monthnum>0[1-9])"),
    ("month", "row", r"(?P<monthnum>0[1-9]|1[0-2])[./]<year>"),
    ("month", "", r"(?<=\()(?P<yy19>[4-9][0-9])\.(?P<monthnum>1[0-2]|0?[1-9])(?=\))"),
    (
        "part",
        "",
        rf"(?:the )?<part>(?: |-)(?:the )?(?:month of )?<month>(?:{_SAID_YEAR}| (?:of )?<yeardir> year)?",
    ),
    ("part", "", r"(?:the )?<part>(?: |-)<year>"),
    ("part", "", r"(?:the )?<part> (?:the|<dir>) (?P<unit>month|year)"),
    ("part", "", r"(?:the )?<quarter> quarter(?:(?: of|,)? <year>| (?:of )?<yeardir> year)?"),
    ("part", "", r"(?:the )?<edgequarter> quarter of (?:<year>|(?:the )?<yeardir> year)"),
    ("part", "", r"<quarter>(?:,? | of )<year>"),
    ("part", "", r"(?:the )?<season>,? (?:of )?<year>"),
    ("part", "", r"(?:the )?<season> (?:of )?<yeardir> year"),
    ("part", "", r"<dir> <season>"),
    ("part", "", rf"(?:the )?<nth> week of <month>(?:{_SAID_YEAR})?"),
    ("range", "", _WD + rf"<month> <day><to><day2>{_YR}"),
    ("range", "", _WD + rf"<day><to><day2>(?: of)? <month>{_YR}"),
    ("range", "opens", r"<year>,? <day><to><day2>(?: of)? <month>(?!,? [0-9]{4})"),
    ("range", "opens", r"<year>,? <month> <day><to><day2>"),
    ("range", "opens", r"<year><optgap>\(<day><to><day2> <month>\)"),
    ("range", "opens", r"<year><optgap>\(<month> <day><to><day2>\)"),
    ("range", "", _WD + rf"<month> <day><and><day2>(?:{_SAID_YEAR}|<noword>)"),
    ("range", "", _WD + rf"<day><and><day2>(?: of)? <month>{_YR}"),
    ("range", "", _WD + rf"<day>(?: of)? <month>(?:,? <year>)?,?<to>{_WD2}<day2>(?: of)? <month2>{_YR2}"),
    ("range", "", _WD + rf"<month> <day>(?:,? <year>)?,?<to>{_WD2}<month2> <day2>{_YR2}"),
    (
        "range",
        "between",
        _WD + rf"<day>(?: of)? <month>(?:,? <year>)?,?<and>{_WD2}<day2>(?: of)? <month2>{_YR2}",
    ),
    ("range", "between", _WD + rf"<month> <day>(?:,? <year>)?,?<and>{_WD2}<month2> <day2>{_YR2}"),
    ("range", "span", r"the <dayord><to><dayord2>(?: of (?:<monthdir>|the) month)?"),
    ("range", "span", rf"<month>(?: <year>)?<to><month2>{_YR2}"),
    ("range", "between", rf"<month>(?: <year>)?<and><month2>{_YR2}"),
    ("range", "", r"<weekdayname><to><weekday2>"),
    ("range", "", r"<weekdayname><and><weekday2>"),
    ("period", "", r"<year><dash><year2>"),
    ("period", "", r"<year>[-–/]<yy>"),
    ("period", "span", r"<year><to><year2>"),
    ("period", "between", r"<year><and><year2>"),
    ("period", "", r"<month> <day>,? <year><dash><year2>"),
    ("period", "", r"<day> <month>,? <year><dash><year2>"),
    ("year", "year", r"<year>"),
    ("decade", "", r"(?:the )?(?:<part>(?: |-)(?:the )?)?(?P<decade>(?:1[6-9]|20)[0-9])0['’]?s"),
    ("weekday", "", r"(?:<dir> )?<weekdayname>(?: <daypart>)?"),
    ("weekday", "", r"<weekdayname>(?: <daypart>)?,? (?:(?:of|in) )?<weekdir> week"),
    ("weekday", "", r"<weekdayname>,? <latest>"),
    ("weekday", "", r"(?:<daypart>|late|early|earlier)(?: on| of)? <weekdayname>"),
    ("relative", "", r"<phrase>"),
    ("relative", "", r"<count> <unit> <way>"),
    ("relative", "", r"in <count> <unit>['’]? time"),
    ("relative", "", r"(?P<within>within) <count> <unit>(?! of(?!\w))"),
    ("range", "", r"(?:the )?<dir> <count> <unit>"),
    ("vague", "", r"<vague>"),
    ("clock", "", r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:<optgap>[ap]\.?m\.?)?"),
    ("clock", "", r"[0-9]{1,2}<optgap>[ap]\.?m\.?"),
    ("name", "", r"<name>"),
    (
        "name",
        "",
        r"(?:resolutions?|unscrs?|res\.|nos?\.|numbers?|articles?) [0-9]{1,5}(?:(?:,| and|, and) [0-9]{4})*+",
    ),
)


#: Stands for a number of more than four digits, which may close what looks like a date, `No. 39501`, but opens none.
LONG: Final = "#"

#: First words that the templates spell out themselves.
_OPENERS: Final = (
    "the", "in", "within", "late", "early", "earlier", "q", "resolution", "resolutions", "unscr", "unscrs", "res", "no",
    "nos", "number", "numbers", "article", "articles",
)  # fmt: skip


@dataclass(frozen=True)
class Form:
    """One form: its sort (`name` for what only looks like a date), what must stand around it and its expression."""

    sort: str
    needs: Need
    source: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first wanted: a report has a few forms of all."""
        return re.compile(self.source, _FLAGS)


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms, and what says where to try which of them.

    `word` finds words, digits and, as its second group, the first digit of a number too long to open a date. Most words
    can open no date, and `openers` holds those that can, folded, with the empty string for digits and `LONG` for a long
    number; `cores` likewise those of which every date has one, `alphabet` all that a date can hold up to its first
    core. Where `start` matches, a form may stand; `shapes` says of each form which it may be.
    """

    forms: tuple[Form, ...]
    start: re.Pattern[str]
    shapes: tuple[Shape, ...]
    word: re.Pattern[str]
    openers: frozenset[str]
    cores: frozenset[str]
    alphabet: frozenset[str]


@cache
def english_forms() -> Forms:
    """The forms of English; each is compiled when it is first wanted."""
    forms = tuple(Form(sort, needs, expand(template) + _END) for sort, needs, template in _TEMPLATES)
    return Forms(
        forms=forms,
        start=re.compile(_START, _FLAGS),
        shapes=tuple(shape(form.source) for form in forms),
        word=re.compile(r"(?<!\w)(?:([A-Za-z]++(?![^ ,\n])|[^\W\d_]++)|[0-9](?![0-9]{4})|([0-9]))"),
        openers=openers() | {"", *_OPENERS},
        cores=cores() | {LONG},
        alphabet=alphabet(template for _, _, template in _TEMPLATES) | {"", LONG},
    )
