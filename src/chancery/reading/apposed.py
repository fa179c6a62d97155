"""Whether a name stands beside an office behind a comma: `the Prime Minister, Mr X,`."""

from __future__ import annotations

from chancery.reading.names import name_end
from chancery.reading.offices import Office
from chancery.reading.rows import Row, is_name, office_after, past_honorifics

#: The rank of ministers: the holder of such an office may open a sentence without an article.
_MINISTERS = 6


#: What stands between the date of a row and the office behind it.
_BEFORE = frozenset({"date", "colon", "dash", "punct", "close", "w:the"})


def _under_way(row: Row, at: int) -> bool:
    """`the President, Mr X on his way home, stopped`: an apposition may be closed by what its person is about."""
    return bool(
        row.tags(at) & {"w:on"} and row.tags(at + 1) & {"w:his", "w:her", "w:a", "w:an", "w:official"}
    )


def _ends_line(row: Row, first: int, last: int) -> bool:
    """Whether a name of two words and more closes a line without a full stop: `Briefing by the Spokesperson, A B`."""
    return last >= len(row.groups) and last - first >= 2


def _opens(row: Row, office: Office) -> bool:
    """Whether an office opens the sentence, or what stands behind the dash of its dateline."""
    return office.first == 0 or bool(row.tags(office.first - 1) & {"dash"} and office.first < 10)


def _heads_row(row: Row, office: Office) -> bool:
    """`Oct. 2016 Minister of Foreign Affairs, X`: whether an office stands behind the date that a row of a list opens with."""
    return 0 < office.first < 4 and any(row.tags(n) & {"date"} for n in range(office.first))


def apposed(row: Row, office: Office, at: int) -> bool:
    """`the Prime Minister, Mr X,`: a comma between office and name wants a determiner, an honorific or a comma behind."""
    titled = past_honorifics(row, at)
    last = name_end(row.text, row.groups, titled, titled=titled > at, headline=row.headline)
    if last == titled:
        return False
    determined = row.tags(office.first) & {
        "w:the",
        "w:whose",
        "w:its",
        "w:his",
        "w:her",
        "w:their",
        "w:our",
        "state",
        "demonym",
        "organisation",
    }
    after = office_after(row, last)
    alone = after is None or (row.tags(after.last) & {"comma"} and is_name(row, after.last + 1))
    # `Maldivian Foreign Minister, Abe Koro has left`: one comma alone where both open the sentence.
    acting = (
        _opens(row, office) and office.state is not None and row.tags(last) & {"w:has", "w:will", "w:had"}
    )
    ended = row.tags(last) & {"comma", "stop", "w:and", "w:who", "quote", "open"}
    closed = (ended or _ends_line(row, titled, last) or _under_way(row, last) or acting) and alone
    return (
        bool(
            (
                determined
                or row.tags(office.first - 1) & {"w:the", "w:whose", "w:'s"}
                or titled > at
                or office.state
                or (_opens(row, office) and (office.rank or 12) <= _MINISTERS and not row.headline)
                or (_heads_row(row, office) and row.tags(office.first - 1) & _BEFORE)
            )
            and closed
        )
        or office.plural
    )
