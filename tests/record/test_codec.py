"""Many threads may read back at once what no thread of the process has read before."""

from __future__ import annotations

import subprocess
import sys

_CODE = """
import sys
import time
from threading import Thread
from chancery.model import Citation, Entry, FieldValue, Support
from chancery.record.codec import decode, encode

sys.setswitchinterval(1e-6)
value = FieldValue("2025-10-11", (Support("0a", "daily", (Citation(0, 4, "date"),)),))
document = encode(Entry("visit-0a", "visit", "done", {}, ("0a",), {"date": (value,)}))

def read(number):
    time.sleep(number * 0.0001)
    assert decode(document, Entry).id == "visit-0a"

threads = [Thread(target=read, args=(number,)) for number in range(40)]
for one in threads:
    one.start()
for one in threads:
    one.join()
"""


def test_threads_that_decode_a_type_first_do_not_meet_it_half_known() -> None:
    for _ in range(4):
        subprocess.run([sys.executable, "-c", _CODE], check=True, timeout=120)
