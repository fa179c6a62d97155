"""Damage is seen: whatever changes a value that is read back is named by `check`, and nothing is written to what is damaged.

Two hundred bits are flipped with `-m slow`.
"""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from chancery.errors import RecordDamaged, RecordError, RecordRefused
from chancery.keeping.safety import restore
from tests.keeping.corpus import adding, corpus
from tests.keeping.forked import run
from tests.keeping.plain import open_plain

Contents = dict[str, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "record.db"
    assert run(adding(str(path), corpus(12))).finished
    with open_plain(path) as record:
        meeting = record.entries(kind="meeting")[0]
        record.judge("correct", meeting.id, field="place", value="Huế", who="Ada")
    return path


def contents(path: Path) -> Contents | str:
    """Everything that can be read, or why it cannot."""
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
            names = [
                name
                for (name,) in connection.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
                )
                if not name.startswith("words_")
            ]
            read: Contents = {
                name: connection.execute(f'SELECT rowid, * FROM "{name}"').fetchall() for name in names
            }
            words = {
                word for (body,) in connection.execute("SELECT body FROM words") for word in body.split()
            }
            read["found"] = [
                (
                    word,
                    tuple(connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (f'"{word}"',))),
                )
                for word in sorted(words)[:400]
            ]
            return read
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as failure:
        return repr(failure)


def problems(path: Path) -> list[str]:
    try:
        with open_plain(path, untouched=True) as record:
            return [str(problem) for problem in record.check()]
    except RecordError as refused:
        return [str(refused)]


@pytest.mark.parametrize("flips", [25, pytest.param(200, marks=pytest.mark.slow)])
def test_a_flipped_bit_that_changes_a_value_is_named(sound: Path, tmp_path: Path, flips: int) -> None:
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    chance = random.Random(seed)
    original, whole = contents(sound), sound.read_bytes()
    assert not isinstance(original, str)
    damaged = tmp_path / "damaged.db"
    missed = []
    for _ in range(flips):
        at = chance.randrange(len(whole) * 8)
        flipped = bytearray(whole)
        flipped[at // 8] ^= 1 << at % 8
        damaged.write_bytes(flipped)
        if contents(damaged) != original and not problems(damaged):
            missed.append(at)
        assert damaged.read_bytes() == flipped
    assert missed == []


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def first_page_zeroed(path: Path) -> None:
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])


def middle_page_zeroed(path: Path) -> None:
    whole = path.read_bytes()
    middle = len(whole) // 8192 * 4096
    path.write_bytes(whole[:middle] + bytes(4096) + whole[middle + 4096 :])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def another_file(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 " * 2000)


@pytest.mark.parametrize("harm", [truncated, first_page_zeroed, middle_page_zeroed, emptied, another_file])
def test_a_damaged_file_is_named_and_brings_no_backup_down(
    sound: Path, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    record, backup = tmp_path / "record.db", tmp_path / "backup.db"
    shutil.copy(sound, record)
    shutil.copy(sound, backup)
    harm(record)
    before = record.read_bytes()
    assert problems(record) != []
    assert record.read_bytes() == before
    with pytest.raises((RecordDamaged, RecordRefused)):
        restore(record, backup)
    assert backup.read_bytes() == sound.read_bytes()
    restore(backup, record)
    assert problems(record) == []
    assert contents(record) == contents(sound)


def test_the_log_of_a_replaced_record_is_not_played_over_the_restored_one(
    sound: Path, tmp_path: Path
) -> None:
    record = tmp_path / "record.db"
    shutil.copy(sound, record)
    # A process that ended in the middle of its work leaves a log behind.
    assert run(lambda _: open_plain(record).judge("reject", _first(record), who="Bo") and None).finished
    assert record.with_name("record.db-wal").stat().st_size > 0
    restore(sound, record)
    with open_plain(record) as restored:
        assert [judgement.sort for judgement in restored.judgements()] == ["correct"]
    with open_plain(record.with_name("record.db.replaced")) as replaced:
        assert [judgement.sort for judgement in replaced.judgements()] == ["correct", "reject"]


def _first(path: Path) -> str:
    with open_plain(path) as record:
        return record.entries()[0].id


def cut(lines: list[bytes]) -> list[bytes]:
    return lines[:-5]


def changed(lines: list[bytes]) -> list[bytes]:
    return [line.replace(b"Pyongyang", b"Pyonggang") for line in lines]


def of_another_schema(lines: list[bytes]) -> list[bytes]:
    return [re.sub(rb'"schema":\d+', b'"schema":999', lines[0]), *lines[1:]]


def something_else(lines: list[bytes]) -> list[bytes]:
    return [b'{"kind": "visit"}\n' for _ in lines]


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (cut, "cut short or changed"),
        (changed, "cut short or changed"),
        (of_another_schema, "of schema 999"),
        (something_else, "no dump of a record"),
    ],
)
def test_a_damaged_dump_is_refused_and_nothing_is_made(
    sound: Path,
    new_address: Callable[[], str],
    tmp_path: Path,
    harm: Callable[[list[bytes]], list[bytes]],
    said: str,
) -> None:
    dump, target = tmp_path / "dump.jsonl", new_address()
    with open_plain(sound) as record:
        record.back_up(dump)
    dump.write_bytes(b"".join(harm(dump.read_bytes().splitlines(keepends=True))))
    with pytest.raises(RecordRefused, match=said):
        restore(dump, target)
    assert not Path(target).exists()
    assert [path for path in tmp_path.iterdir() if path != dump] == []


def test_a_record_moves_from_one_database_to_the_other_and_back(
    sound: Path, new_address: Callable[[], str], tmp_path: Path
) -> None:
    there, back = new_address(), str(tmp_path / "back.db")
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    with open_plain(sound) as record:
        record.back_up(first)
        fingerprint = record.fingerprint()
    restore(first, there)
    with open_plain(there) as record:
        assert record.fingerprint() == fingerprint
        record.back_up(second)
    restore(second, back)
    assert first.read_bytes() == second.read_bytes()
    with open_plain(back) as record:
        assert record.fingerprint() == fingerprint


def test_names_of_tables_that_are_no_text_are_damage(sound: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.db"
    shutil.copy(sound, damaged)
    with sqlite3.connect(damaged) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET name = CAST(x'66f86f' AS TEXT) WHERE name = 'aliases'")

    assert [problem.split(": ", 1)[1] for problem in problems(damaged)] == [
        "it holds text that is no UTF-8 (invalid start byte); run chancery check, and restore the last backup"
    ]
