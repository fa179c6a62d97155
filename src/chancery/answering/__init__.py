"""Questions to a record, and answers in which every line is cited.

`understand` reads plain English into a `Question`, which can be built directly as well; `answer` answers it.
"""

from chancery.answering.answer import Answer, Cited, Note, Row, Searched
from chancery.answering.asking import answer
from chancery.answering.question import Question
from chancery.answering.saying_back import read_as
from chancery.answering.understanding import understand

__all__ = ["Answer", "Cited", "Note", "Question", "Row", "Searched", "answer", "read_as", "understand"]
