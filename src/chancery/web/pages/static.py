"""Styles and scripts. Their addresses change with their content, so they may be kept for ever."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Response

from chancery.web.assets import assets, fingerprint, media_type

router = APIRouter()

_FOR_EVER = "public, max-age=31536000, immutable"


@router.get("/static/{print}/{name}", include_in_schema=False)
def static(print: str, name: str) -> Response:
    """An asset, under its fingerprint only."""
    if name not in assets() or print != fingerprint(name):
        raise HTTPException(404)
    return Response(assets()[name], media_type=media_type(name), headers={"Cache-Control": _FOR_EVER})


@router.get("/favicon.ico", include_in_schema=False)
def no_icon() -> Response:
    """The pages carry their icon as data; browsers ask for this one all the same."""
    return Response(status_code=204, headers={"Cache-Control": _FOR_EVER})
