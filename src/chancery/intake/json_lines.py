"""JSON Lines: a report a line, read as a stream; a line that cannot be read stops nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from chancery.errors import InputError
from chancery.intake.draft import Draft, tidy
from chancery.intake.gzipped import GZIP_ERRORS, damaged_gzip
from chancery.intake.iso import iso_date
from chancery.intake.settings import in_words

_KEYS: Final = ("id", "text", "published", "language", "title", "publisher", "author", "url")

_SHAPE: Final = 'write one object a line, such as {"text": "..."}'
_CHUNK: Final = 1 << 16


def read_json_lines(stream: BinaryIO, name: str, stem: str, limit: int) -> Iterator[Draft | InputError]:
    """A draft for each line of `stream`, or the `InputError` of a line that gives none; blank lines are passed over.

    A line is an object with `text` and, if it likes, `id`, `published`, `language`, `title`, `publisher`, `author` and
    `url`, all strings; null counts as absent, other keys are ignored. A line without an id is `STEM:LINE`. A line of
    more than `limit` bytes is refused; the stream as a whole may be of any length. What is read in packed form and
    turns out damaged ends in one `InputError`.
    """
    number = 0
    found = False
    try:
        while line := stream.readline(limit + 1):
            number += 1
            here = f"{name} line {number}"
            if len(line) > limit and not line.endswith(b"\n"):
                _skip_line(stream)
                found = True
                yield InputError(
                    here, f"this line is larger than {in_words(limit)}", "split it, or raise max_bytes"
                )
            elif line.strip() not in (b"", b"\xef\xbb\xbf"):
                found = True
                yield _read_line(line, here, f"{stem}:{number}")
    except GZIP_ERRORS as error:
        yield damaged_gzip(name, error)
    except OSError:
        yield InputError(name, f"reading it failed after line {number}", "check the disk it is on")
    else:
        if not found:
            yield InputError(name, "there is no line in it", _SHAPE)


def looks_like_json_lines(data: bytes) -> bool:
    """Whether there is a line in `data` and each line that is not blank begins an object."""
    lines = [line.lstrip(b"\xef\xbb\xbf \t") for line in data.splitlines()]
    return any(lines) and all(line.startswith(b"{") for line in lines if line)


def _skip_line(stream: BinaryIO) -> None:
    while rest := stream.readline(_CHUNK):
        if rest.endswith(b"\n"):
            return


def _read_line(line: bytes, here: str, default_id: str) -> Draft | InputError:
    try:
        values = _values(_parse(line, here), here)
        return Draft(**{"id": default_id, **values})
    except InputError as error:
        return error


def _parse(line: bytes, here: str) -> Any:
    import msgspec

    try:
        return msgspec.json.decode(line.removeprefix(b"\xef\xbb\xbf"))
    except UnicodeDecodeError:
        raise InputError(here, "this line is not UTF-8", "convert the file to UTF-8 first") from None
    except (msgspec.DecodeError, RecursionError) as error:
        raise InputError(here, f"this line is not JSON ({error})", _SHAPE) from None


def _values(item: Any, here: str) -> dict[str, str]:
    if not isinstance(item, dict):
        raise InputError(here, f"this line is {_kind(item)}, not an object", _SHAPE)
    values = {key: item[key] for key in _KEYS if item.get(key) is not None}
    for key, value in values.items():
        if not isinstance(value, str):
            raise InputError(
                here, f"`{key}` is {_kind(value)}, not a string", "write its value in double quotes"
            )
    if not values.get("text", "").strip():
        problem = "`text` has nothing but blanks in it" if "text" in values else "there is no `text`"
        raise InputError(here, problem, "give the report's text under the key `text`")
    if "\0" in values["text"]:
        raise InputError(here, "`text` has a NUL character in it", "take it out")
    tidied = {key: tidy(value) for key, value in values.items() if key != "text"}
    return _with_date(
        {"text": values["text"], **{key: value for key, value in tidied.items() if value}}, here
    )


def _with_date(values: dict[str, str], here: str) -> dict[str, str]:
    if "published" not in values:
        return values
    day = iso_date(values["published"])
    if day is None:
        raise InputError(here, "`published` is not a date", "write it like 2025-10-11")
    return {**values, "published": day}


def _kind(value: Any) -> str:
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "an object",
        str: "a string",
    }
    return names.get(type(value), "null")
