"""Packed office files within bounds: a bomb is refused before any parser sees it."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Final

from chancery.errors import InputError
from chancery.intake.settings import in_words

MAX_MEMBERS: Final = 10_000

_CHUNK: Final = 1 << 16


def repacked(data: bytes, name: str, limit: int) -> io.BytesIO:
    """The same package, unpacked within bounds and stored without compression.

    A member's declared size proves nothing, and the office parser unpacks each member at one go; so it is given a
    package in which there is nothing left to unpack. Raises `InputError` for what is no sound zip file, holds more
    than 10,000 members or more than `limit` bytes, is encrypted, or brings a document type (entities) in its XML.
    """
    clean = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(clean, "w") as target:
            members = source.infolist()
            if len(members) > MAX_MEMBERS:
                raise _bomb(name, f"it has more than {MAX_MEMBERS} members")
            left = limit
            for member in members:
                content = _member(source, member, left, name, limit)
                left -= len(content)
                target.writestr(zipfile.ZipInfo(member.filename), content)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        # The library raises each of these for one or another way in which a zip file can be damaged.
        raise InputError(name, "this file is damaged", "open and save it again in a word processor") from None
    clean.seek(0)
    return clean


def _member(source: zipfile.ZipFile, member: zipfile.ZipInfo, left: int, name: str, limit: int) -> bytes:
    content = bytearray()
    with source.open(member) as stream:
        while chunk := stream.read(_CHUNK):
            content += chunk
            if len(content) > left:
                raise _bomb(name, f"it unpacks to more than {in_words(limit)}")
    if member.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in content:
        raise InputError(name, "its XML declares a document type", "save it again in a word processor")
    return bytes(content)


def _bomb(name: str, problem: str) -> InputError:
    return InputError(name, problem, "save the report alone in a new file")
