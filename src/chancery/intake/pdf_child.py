"""The child process that reads one PDF: bytes on standard input, one JSON object on standard output.

    python -P -m chancery.intake.pdf_child MEMORY_BYTES CPU_SECONDS OUTPUT_BYTES

Answers `{"pages": [...], "title", "author", "made"}`, or `{"refused": "encrypted" | "broken" | "memory" | "large"}`. A
hostile file may crash or starve this process and nothing else: before it looks at the file it gives up memory and
time beyond its limits and the right to open anything, sockets included.
"""

from __future__ import annotations

import codecs
import json
import sys
from collections.abc import Iterator
from typing import Any, Final

_PASSWORD_ERROR: Final = 4  # FPDF_ERR_PASSWORD of PDFium's fpdfview.h

#: PDFium runs a word divided at a line end together and marks the place: back to what stands on the page. A form
#: feed is ours alone, it parts the pages.
_AS_PRINTED: Final = {0xFFFE: "-\n", 0x02: "-\n", 0x00: None, 0x0C: " "}


class _TooMuchText(Exception):
    pass


def main(arguments: list[str]) -> None:
    memory, seconds, output = map(int, arguments)
    data = sys.stdin.buffer.read()
    import pypdfium2

    # Loaded now: once the rights are given up, nothing can be imported any more.
    codecs.lookup("utf-16-le")
    _give_up_rights(memory, seconds, output)
    try:
        answer = _read(pypdfium2, data, output)
    except MemoryError:
        answer = {"refused": "memory"}
    except _TooMuchText:
        answer = {"refused": "large"}
    except pypdfium2.PdfiumError as error:
        answer = {"refused": "encrypted" if error.err_code == _PASSWORD_ERROR else "broken"}
    json.dump(answer, sys.stdout)


def _give_up_rights(memory: int, seconds: int, output: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the parent's timeout still holds there.
        return
    wanted = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds,
        # JSON writes a code point in up to twelve bytes.
        resource.RLIMIT_FSIZE: 12 * output + 65536,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 3,
    }
    for limit, value in wanted.items():
        _, hard = resource.getrlimit(limit)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(limit, (value, value))


def _read(pypdfium2: Any, data: bytes, output: int) -> dict[str, Any]:
    document = pypdfium2.PdfDocument(data)
    pages: list[str] = []
    size = 0
    for page in _pages(document):
        size += len(page) + 1
        if size > output:
            raise _TooMuchText
        pages.append(page)
    metadata = document.get_metadata_dict()
    made = metadata.get("CreationDate", "")
    return {"pages": pages, "title": metadata.get("Title"), "author": metadata.get("Author"), "made": made}


def _pages(document: Any) -> Iterator[str]:
    for number in range(len(document)):
        page = document[number]
        text: str = page.get_textpage().get_text_bounded()
        page.close()
        yield text.replace("\r\n", "\n").translate(_AS_PRINTED)


if __name__ == "__main__":
    main(sys.argv[1:])
