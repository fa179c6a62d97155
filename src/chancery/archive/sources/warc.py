"""WARC, plain or packed: the pages that were answered with success."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from chancery.archive.extras import need
from chancery.archive.rows import Row, refused
from chancery.archive.sources.listing import Part
from chancery.errors import InputError
from chancery.intake.html import MAX_PAGE

_PAGES: Final = ("text/html", "application/xhtml+xml")


def rows_of_warc(stream: BinaryIO, part: Part) -> Iterator[Row]:
    """A row for each web page of the archive, its words still to be taken out; other records are passed over.

    A page's id is its record's. Raises `InputError` for what is not WARC or ends too soon.
    """
    warc = need("fastwarc.warc", "fastwarc", "archive")
    found = 0
    try:
        for record in warc.ArchiveIterator(
            stream, record_types=warc.WarcRecordType.response, parse_http=True
        ):
            found += 1
            row = _row(record, part, found)
            if row is not None:
                yield row
    except (OSError, EOFError, ValueError) as error:
        problem = f"it is damaged after {found} pages ({' '.join(str(error).split())[:200]})"
        raise InputError(part.name, problem, "fetch it again") from None
    if not found:
        raise InputError(part.name, "there is no page in it", "check that it is a whole WARC file")


def _row(record: Any, part: Part, number: int) -> Row | None:
    if record.http_headers is None or record.http_headers.status_code != 200:
        return None
    if (record.http_content_type or "") not in _PAGES:
        return None
    url = record.headers.get("WARC-Target-URI")
    page = record.reader.read(MAX_PAGE + 1)
    id = (record.record_id or "").strip("<>").removeprefix("urn:uuid:") or f"{part.stem}:{number}"
    if len(page) > MAX_PAGE:
        return refused(InputError(f"{part.name} {id}", "this page is too large", "leave it out"))
    return Row(id=id, source=part.name, page=page, url=url)
