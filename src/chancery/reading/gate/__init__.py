"""The gate: which reports can hold a fact at all, told at close to the cost of looking at their bytes.

`worth_reading` is the rule, over the tokens of a report; `open_gate` gives a scan of the text that lets every report
pass which the rule lets pass, and few others.
"""

from chancery.reading.gate.door import Gate, open_gate
from chancery.reading.gate.rule import worth_reading

__all__ = ["Gate", "open_gate", "worth_reading"]
