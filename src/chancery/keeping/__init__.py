"""What joins intake, reading, reconciling and record into what users call: reports go in, entries come out."""

from chancery.keeping.doubts import Doubt
from chancery.keeping.opening import open_record
from chancery.keeping.record import Record

__all__ = ["Doubt", "Record", "open_record"]
