"""Small real files for the tests: PDF written by hand, DOCX through the library that word processors' users have."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime

from docx import Document


def pdf(*pages: Sequence[str], info: str = "", encrypted: bool = False) -> bytes:
    """A PDF with these lines of Latin text on its pages; `info` is the inside of its information dictionary."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [{}] /Count {} >>".format(
            " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages))), len(pages)
        ),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< {info} >>",
    ]
    for number, lines in enumerate(pages):
        shown = " ".join(f"({line}) Tj T*" for line in lines)
        content = f"BT /F1 12 Tf 72 720 Td 14 TL {shown} ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {6 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    lock = ""
    if encrypted:
        key = "00" * 32
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>")
        lock = f" /Encrypt {len(objects)} 0 R /ID [<{key[:32]}> <{key[:32]}>]"
    return _assembled(objects, lock)


def _assembled(objects: list[str], lock: str) -> bytes:
    body = b"%PDF-1.4\n"
    offsets = []
    for number, item in enumerate(objects, start=1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{item}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    trailer = f"<< /Size {size} /Root 1 0 R /Info 4 0 R{lock} >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n{trailer}".encode("latin-1")


def docx(
    *blocks: str | Sequence[Sequence[str]], title: str = "", author: str = "", created: datetime | None = None
) -> bytes:
    """A Word file: a string is a paragraph, a list of rows is a table."""
    document = Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
        else:
            table = document.add_table(rows=len(block), cols=len(block[0]))
            for row, texts in zip(table.rows, block, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
    document.core_properties.title = title
    document.core_properties.author = author
    if created:
        document.core_properties.created = created
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def with_member(package: bytes, name: str, content: bytes) -> bytes:
    """The zip file `package` with `content` in the place of its member `name`."""
    changed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as old,
        zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.namelist():
            new.writestr(member, content if member == name else old.read(member))
        if name not in old.namelist():
            new.writestr(name, content)
    return changed.getvalue()
