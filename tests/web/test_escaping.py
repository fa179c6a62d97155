"""A value is shown in one step exactly as it would be in three."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader
from markupsafe import Markup, escape

from chancery.web.escaping import EscapingEnvironment, finalized
from chancery.web.templating import environment

_HOSTILE = "<script>\u202eeno\u202c & 'two' \"three\" \x07</script>"


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.builds(Markup, st.text())))
def test_what_is_shown_is_what_is_escaped(value: object) -> None:
    shown = EscapingEnvironment.shown(value)
    assert shown == str(escape(finalized(value)))
    assert not re.search("[<>\"']|&(?!(?:amp|lt|gt|#34|#39);)", shown) or isinstance(value, Markup)


def test_values_are_escaped_in_macros_loops_and_attributes() -> None:
    made = EscapingEnvironment(
        loader=DictLoader(
            {
                "page": "{% macro cell(one) %}<td title='{{ one }}'>{{ one }}</td>{% endmacro %}"
                "{% for one in all %}{{ cell(one) }}{% endfor %}{{ nothing }}{{ safe }}"
            }
        )
    )
    page = made.get_template("page").render(all=[_HOSTILE], nothing=None, safe=Markup("<b>"))
    told = str(escape(finalized(_HOSTILE)))
    assert page == f"<td title='{told}'>{told}</td><b>"


def test_every_template_shows_its_values_so() -> None:
    pages = environment("")
    assert pages.loader is not None
    for name in pages.list_templates(extensions=["html"]):
        source, *_ = pages.loader.get_source(pages, name)
        compiled = pages.compile(source, name, raw=True)
        assert "escape(" not in compiled.replace("import", ""), name
        assert ("environment.shown(" in compiled) == bool(re.search(r"{{", source)), name
