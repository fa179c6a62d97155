"""Bytes to text: byte order mark, declared encoding, strict UTF-8, then a detector; never a guess that does not fit."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final, NoReturn

from chancery.errors import InputError

#: UTF-32 first: its little-endian mark begins with the one of UTF-16. The codecs named here keep the mark as U+FEFF.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: Labels pages declare and the codec browsers read them with. Source: the WHATWG Encoding Standard, section 4.2.
_LABELS: Final = {
    "utf-8": "utf-8", "utf8": "utf-8", "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-1": "cp1252",
    "latin1": "cp1252", "iso-8859-2": "iso8859-2", "iso-8859-5": "iso8859-5", "iso-8859-6": "iso8859-6",
    "iso-8859-7": "iso8859-7", "iso-8859-8": "iso8859-8", "iso-8859-9": "cp1254", "iso-8859-15": "iso8859-15",
    "windows-874": "cp874", "tis-620": "cp874", "windows-1250": "cp1250", "windows-1251": "cp1251",
    "windows-1252": "cp1252", "windows-1253": "cp1253", "windows-1254": "cp1254", "windows-1255": "cp1255",
    "windows-1256": "cp1256", "windows-1257": "cp1257", "windows-1258": "cp1258", "koi8-r": "koi8-r",
    "koi8-u": "koi8-u", "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "shift_jis": "cp932", "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
}  # fmt: skip

_DECLARED: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)

#: The detector's cost grows with what it sees; the head of a text is enough for it.
_SAMPLE: Final = 1 << 16

_MEND: Final = "mend it, or drop what is broken: iconv -c -f UTF-8 -t UTF-8 OLD > NEW"
_ADVICE: Final = "convert it to UTF-8 first, for example: iconv -f CP1251 -t UTF-8 OLD > NEW"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the Python codec that gives it: `text == data.decode(encoding)`."""

    text: str
    encoding: str


def decode(data: bytes, name: str) -> Decoded:
    """`data` as text, exactly as the encoding has it; a byte order mark stays in the text as U+FEFF, so that offsets
    hold in the file itself, and line ends stay as they are.

    Raises `InputError` for what is binary, for UTF-8 with broken bytes in it and for what no encoding fits.
    """
    decoded = _decode(data, name)
    if "\0" in decoded.text:
        raise _binary(data, name)
    return decoded


def decode_page(data: bytes, name: str) -> str:
    """An HTML page as text: as `decode`, with the encoding the page declares; broken bytes become U+FFFD.

    Browsers show such a page too, and the text that is cited is the extracted one. Raises `InputError` when the page is
    binary or nothing tells its encoding.
    """
    declared = _DECLARED.search(data[:4096])
    codec = _LABELS.get(declared[1].decode("ascii", "replace").lower()) if declared else None
    if codec is None or any(data.startswith(mark) for mark, _ in _MARKS):
        return decode(data, name).text
    strict = _strictly(data, codec) or _strictly(data, "utf-8")
    text = strict.text if strict else data.decode(codec, "replace")
    if "\0" in text:
        raise _binary(data, name)
    return text


def _decode(data: bytes, name: str) -> Decoded:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _strictly(data, codec) or _refuse(
                name, f"it begins as {codec} but is broken further on", "save it again as UTF-8"
            )
    if b"\0" in data:
        raise _binary(data, name)
    return _strictly(data, "utf-8") or _detect(data, name)


def _detect(data: bytes, name: str) -> Decoded:
    broken = _broken_utf8(data)
    if broken is not None:
        _refuse(name, f"it is UTF-8 with a broken byte at {broken}", _MEND)
    guess = _guess(data)
    if guess is None:
        _refuse(name, "its encoding cannot be told (tried utf-8 and a detector)", _ADVICE)
    return _strictly(data, guess) or _refuse(name, f"it cannot be decoded (tried utf-8 and {guess})", _ADVICE)


def _strictly(data: bytes, codec: str) -> Decoded | None:
    try:
        return Decoded(data.decode(codec), codec)
    except UnicodeDecodeError:
        return None


def _broken_utf8(data: bytes) -> int | None:
    """Where the first broken byte is, if all else says that this is UTF-8: another encoding rarely gives sound
    sequences by chance, so a detector would turn every accent of the file into rubbish for the sake of one byte."""
    replaced = data.decode("utf-8", "replace")
    bad = replaced.count("\ufffd")
    good = sum(letter > "\x7f" for letter in replaced) - bad
    return len(replaced[: replaced.index("\ufffd")].encode()) if good > 4 * bad else None


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    # Left to itself the detector also proposes mainframe code pages, in which any bytes are letters.
    best = from_bytes(_head(data), cp_isolation=sorted(set(_LABELS.values()))).best()
    return best.encoding if best else None


def _head(data: bytes) -> bytes:
    """The sample the detector sees, cut at a line end: a character cut in two would rule its own encoding out."""
    return data if len(data) <= _SAMPLE else data[:_SAMPLE].rpartition(b"\n")[0] or data[:_SAMPLE]


def _refuse(name: str, problem: str, advice: str) -> NoReturn:
    raise InputError(name, problem, advice)


def _binary(data: bytes, name: str) -> InputError:
    if data.startswith(b"%PDF-"):
        return InputError(name, "this is a PDF", "give it the suffix .pdf")
    return InputError(
        name, "this is binary, not text", "save it as text in UTF-8, or give it the suffix of its format"
    )
