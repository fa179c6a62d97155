"""Every word that the code asks for by its own tag gets one."""

import re
from importlib.resources import files

from chancery.reading.grammar import literal_words


def test_each_word_tag_named_in_the_code_is_a_literal_word():
    root = files("chancery.reading")
    sources = [p.read_text("utf-8") for p in root.rglob("*.py")]  # type: ignore[attr-defined]
    used = {word for source in sources for word in re.findall(r'"w:([a-z\'-]+)"', source)}

    assert used - literal_words() == set()
