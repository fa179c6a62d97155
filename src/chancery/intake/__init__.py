"""Paper to reports: text, Markdown, HTML, PDF, DOCX and JSON Lines become `Report` values.

`read_inputs` is the door; an input that cannot be read comes back as an `InputError` value and the others are read on.
"""

from chancery.intake.dateline import find_publisher
from chancery.intake.expand import expand
from chancery.intake.heading import with_heading
from chancery.intake.published import find_published
from chancery.intake.read import read_inputs
from chancery.intake.settings import IntakeSettings

__all__ = ["IntakeSettings", "expand", "find_published", "find_publisher", "read_inputs", "with_heading"]
