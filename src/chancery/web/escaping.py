"""Templates whose values are escaped in one step, since a page has a thousand of them and hardly one needs it."""

from __future__ import annotations

import re
from typing import Any, Final

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup, escape

from chancery.export.printable import visible

_SPECIAL: Final = re.compile("[&<>\"']")


class Escaping(CodeGenerator):
    """Has a value shown by `EscapingEnvironment.shown` where it would be finalized, then escaped, then made `Markup`."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("environment.shown(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape:
            super()._output_child_post(node, frame, finalize)
        else:
            self.write(")")


class EscapingEnvironment(Environment):
    """Escapes everything; controls in any text become signs, in elements and attributes alike, and None shows nothing."""

    code_generator_class = Escaping

    def __init__(self, **options: Any) -> None:
        super().__init__(autoescape=True, finalize=finalized, **options)

    @staticmethod
    def shown(value: Any) -> str:
        """What of a value goes into a page: `escape(finalized(value))`."""
        sort = type(value)
        if sort is Markup:
            markup: str = value
            return markup
        if sort is not str:
            return "" if value is None else escape(value)
        text = value if value.isprintable() else visible(value)
        return escape(text) if _SPECIAL.search(text) else text


def finalized(value: Any) -> Any:
    """A value as it is shown, before it is escaped."""
    if value is None:
        return ""
    return visible(value) if type(value) is str else value
