"""Bytes to text: which encoding is taken, and what is refused."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.errors import InputError
from chancery.intake.decoding import Decoded, decode, decode_page

RUSSIAN = "Министры подписали в Пхеньяне договор о сотрудничестве и приняли совместное заявление сторон."
KOREAN = "북한과 러시아가 20일 평양에서 무역경제 및 과학기술협조위원회 제11차 회의 의정서를 조인했다."
FRENCH = "Le Président a été reçu à l’Élysée. Les ministres ont signé l’accord."


@pytest.mark.parametrize(
    ("data", "decoded"),
    [
        (b"Hanoi\r\n", Decoded("Hanoi\r\n", "utf-8")),
        ("Hà Nội".encode(), Decoded("Hà Nội", "utf-8")),
        (codecs.BOM_UTF8 + b"Hanoi", Decoded("\ufeffHanoi", "utf-8")),
        (codecs.BOM_UTF16_LE + "Hà".encode("utf-16-le"), Decoded("\ufeffHà", "utf-16-le")),
        (codecs.BOM_UTF16_BE + "Hà".encode("utf-16-be"), Decoded("\ufeffHà", "utf-16-be")),
        (codecs.BOM_UTF32_LE + "Hà".encode("utf-32-le"), Decoded("\ufeffHà", "utf-32-le")),
        (RUSSIAN.encode("cp1251"), Decoded(RUSSIAN, "cp1251")),
        (RUSSIAN.encode("koi8-r"), Decoded(RUSSIAN, "koi8_r")),
        (KOREAN.encode("euc-kr"), Decoded(KOREAN, "cp949")),
        (FRENCH.encode("cp1252"), Decoded(FRENCH, "cp1252")),
    ],
)
def test_the_encoding_that_fits_is_taken_and_nothing_is_changed(data: bytes, decoded: Decoded) -> None:
    assert decode(data, "a.txt") == decoded


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"text\0text",
            "a.txt: this is binary, not text; save it as text in UTF-8, or give it the suffix of its format",
        ),
        (b"%PDF-1.7\n\0", "a.txt: this is a PDF; give it the suffix .pdf"),
        (
            ("é" * 20).encode() + b"\xff" + b"text",
            "a.txt: it is UTF-8 with a broken byte at 40; "
            "mend it, or drop what is broken: iconv -c -f UTF-8 -t UTF-8 OLD > NEW",
        ),
        (
            codecs.BOM_UTF16_BE + b"abc",
            "a.txt: it begins as utf-16-be but is broken further on; save it again as UTF-8",
        ),
        (
            bytes(range(128, 256)),
            "a.txt: its encoding cannot be told (tried utf-8 and a detector); "
            "convert it to UTF-8 first, for example: iconv -f CP1251 -t UTF-8 OLD > NEW",
        ),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as refused:
        decode(data, "a.txt")
    assert str(refused.value) == message


@given(st.one_of(st.binary(max_size=300), st.text(max_size=100).map(lambda text: text.encode("utf-8"))))
def test_any_bytes_are_decoded_as_their_encoding_has_it_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data, "a.txt")
    except InputError:
        return
    assert decoded.text == data.decode(decoded.encoding)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<meta charset=euc-kr><p>" + KOREAN, "euc-kr"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">' + RUSSIAN, "cp1251"),
        ('<meta charset="iso-8859-1">' + FRENCH, "cp1252"),
        ('<meta charset="utf-8">' + KOREAN, "utf-8"),
        ("<p>" + KOREAN, "utf-8"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_declares(page: str, text: str) -> None:
    assert decode_page(page.encode(text), "a.html") == page


def test_a_page_that_cannot_be_what_it_declares_is_read_as_utf8() -> None:
    page = "<meta charset=big5><p>Đà Nẵng, Việt Nam"
    assert decode_page(page.encode(), "a.html") == page


def test_broken_bytes_of_a_page_are_shown_as_such() -> None:
    assert decode_page(b"<meta charset=utf-8><p>Hano\xff", "a.html") == "<meta charset=utf-8><p>Hano\ufffd"
