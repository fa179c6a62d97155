"""Releases: dated, checksummed, the same bytes for the same record; and what changed between two."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chancery.errors import InputError
from chancery.export.taken.difference import Change, difference
from chancery.export.taken.release import CHECKSUMS, write_release
from chancery.export.taken.snapshot import Snapshot
from chancery.keeping import Record
from tests.keeping.plain import line, report

DAY = date(2026, 11, 26)


def released(record: Record, folder: Path, day: date = DAY) -> Path:
    return write_release(Snapshot.of(record), folder, day=day, name="relations")


def test_a_release_is_the_same_bytes_for_the_same_record(record: Record, tmp_path: Path) -> None:
    one, other = released(record, tmp_path / "a"), released(record, tmp_path / "b")

    assert one.name == "relations-2026-11-26"
    assert {f.name: f.read_bytes() for f in one.iterdir()} == {
        f.name: f.read_bytes() for f in other.iterdir()
    }


def test_a_release_is_never_overwritten(record: Record, tmp_path: Path) -> None:
    released(record, tmp_path)
    with pytest.raises(InputError, match="there is a release there already"):
        released(record, tmp_path)


def test_a_release_is_a_valid_data_package(record: Record, tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    made = released(record, tmp_path)

    assert frictionless.validate(str(made / "datapackage.json")).valid


def test_nothing_changed_between_two_releases_of_one_record(record: Record, tmp_path: Path) -> None:
    assert difference(released(record, tmp_path), released(record, tmp_path, date(2026, 11, 27))) == ()


def test_a_new_report_moves_what_it_tells(record: Record, tmp_path: Path) -> None:
    before = released(record, tmp_path)
    later = line("visit", visitor_state="VNM", host_state="PRK", visit_kind="state", date="2025-10-09")
    record.add([report("late", later, published="2025-10-13")])
    after = released(record, tmp_path, date(2026, 11, 27))

    (change,) = difference(before, after)
    assert (change.sort, change.kind, change.reports) == ("new", "visit", ("late",))


def test_a_changed_value_is_told_with_the_report_that_moved_it(record: Record, tmp_path: Path) -> None:
    before = released(record, tmp_path)
    (mechanism,) = record.entries(kind="mechanism")
    record.judge("correct", mechanism.id, field="name", value="Joint Committee", who="Ann", why="misprint")
    after = released(record, tmp_path, date(2026, 11, 27))

    assert difference(before, after) == (
        Change("changed", mechanism.id, "mechanism", "name", "=1+1", "Joint Committee", ()),
    )


def test_a_release_that_was_tampered_with_is_refused(record: Record, tmp_path: Path) -> None:
    made = released(record, tmp_path)
    (made / "meetings.csv").write_text("entry\n", "utf-8")

    with pytest.raises(InputError, match="not as it was released"):
        difference(made, made)


def test_a_folder_without_checksums_is_no_release(record: Record, tmp_path: Path) -> None:
    made = released(record, tmp_path)
    (made / CHECKSUMS).unlink()

    with pytest.raises(InputError, match="this is no release"):
        difference(made, made)
