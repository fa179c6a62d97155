"""Adding reports: a text, files, or what stands at an address; how each job goes."""

from __future__ import annotations

import re
import shutil
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import Annotated, Any

from fastapi import File, Form, HTTPException, Request, Response, UploadFile
from fastapi.responses import RedirectResponse

from chancery.errors import NotInRecord, QuestionError
from chancery.intake.formats import SUFFIXES, stem, suffix
from chancery.web import addresses
from chancery.web.adding.job import Job, TooMany, Wanted
from chancery.web.adding.jobs import Jobs
from chancery.web.json_twin import to_json
from chancery.web.refusing import refused
from chancery.web.routing import Pages
from chancery.web.security.door import PersonHere, Writing
from chancery.web.security.limits import UPLOAD
from chancery.web.site import Site, SiteHere

pages = Pages("Adding")

_Short = Annotated[str, Form(max_length=2_000)]
_LONGEST_NAME = 120
#: Characters of a text in the form; a longer one comes as a file.
LONGEST_TEXT = 1_000_000


@dataclass(frozen=True, slots=True)
class AddView:
    """The form: which files are read, how many bytes may be sent, whether addresses are fetched; the latest jobs."""

    may_write: bool
    suffixes: tuple[str, ...]
    most: int
    fetches: bool
    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class JobView:
    """A job, with the addresses of the reports that came in."""

    job: Job
    over: bool
    addresses: tuple[str, ...]


@pages.page("/add", template="add.html", summary="Add reports", public=False)
def add(site: SiteHere, person: PersonHere) -> AddView:
    """What can be added, and how the latest jobs went."""
    jobs = site.jobs.latest()[:20] if person.may_write else ()
    return AddView(person.may_write, tuple(sorted(SUFFIXES)), UPLOAD, site.settings.fetch, jobs)


@pages.page("/add/job/{id}", template="add-job.html", summary="How a job of adding goes", public=False)
def job(site: SiteHere, person: PersonHere, id: str) -> JobView:
    """How far a job is: what came in and what was refused."""
    found = site.jobs.get(id)
    if found is None or not person.may_write:
        raise NotInRecord("the server", "there is no such job", "jobs are forgotten when it stops")
    return JobView(found, found.is_over, tuple(addresses.report(one.report) for one in found.came))


@pages.router.post(
    "/add", status_code=202, summary="Add reports", operation_id="add_reports", response_model=Job
)
def take(
    request: Request,
    site: SiteHere,
    person: Writing,
    text: Annotated[str, Form(max_length=LONGEST_TEXT)] = "",
    url: _Short = "",
    title: _Short = "",
    publisher: _Short = "",
    published: _Short = "",
    language: _Short = "",
    file: Annotated[list[UploadFile], File()] = [],  # noqa: B006
) -> Response:
    """Take a text, files or an address, and tell where its job is: 303 for a browser, 202 with JSON for a program."""
    about = {
        "title": title,
        "publisher": publisher,
        "published": published.strip(),
        "language": language.strip(),
    }
    files = [one for one in file if one.filename]
    given = [bool(text.strip()), bool(url.strip()), bool(files)]
    if given.count(True) != 1:
        raise QuestionError("the form", "it takes one thing at a time", "send a text, files or an address")
    if url and not site.settings.fetch:
        raise HTTPException(403)
    try:
        made = _begin(site.jobs, person.name, text, url.strip(), files, about)
    except TooMany:
        return refused(request, 503)
    return _answer(request, site, made)


def _begin(jobs: Jobs, who: str, text: str, url: str, files: list[UploadFile], about: dict[str, Any]) -> Job:
    if files:
        names = [_name(one.filename or "") for one in files]
        what = ", ".join(names)

        def make(folder: Path) -> Wanted:
            return Wanted(
                str(folder),
                paths=tuple(_put(one, name, folder) for one, name in zip(files, names, strict=True)),
                **about,
            )

        return jobs.begin(who, what, make)
    if url:
        return jobs.begin(who, url, lambda folder: Wanted(str(folder), url=url, **about))
    id = f"text-{blake2b(text.encode('utf-8', 'surrogatepass'), digest_size=5).hexdigest()}"
    return jobs.begin(
        who, about["title"] or id, lambda folder: Wanted(str(folder), text=text, id=id, **about)
    )


def _name(given: str) -> str:
    """A name under which a file can be put down, whatever it is called. Raises `QuestionError` for what is not read."""
    last = PurePosixPath(given.replace("\\", "/")).name
    ending = suffix(last)
    if ending is None:
        raise QuestionError(
            last or "this file", "it is of no sort that is read", f"there are {', '.join(sorted(SUFFIXES))}"
        )
    plain = re.sub(r"[^\w-]+", "-", stem(last)).strip("-")[:_LONGEST_NAME]
    return f"{plain or 'report'}{ending}"


def _put(one: UploadFile, name: str, folder: Path) -> str:
    path = folder / name
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{number}-{name}"
    with path.open("xb") as stream:
        shutil.copyfileobj(one.file, stream)
    return str(path)


def _answer(request: Request, site: Site, made: Job) -> Response:
    address = f"{site.settings.prefix}/add/job/{made.id}"
    headers = {"Cache-Control": "no-store", "Location": f"{address}.json"}
    if "application/json" in request.headers.get("accept", ""):
        return Response(
            to_json(asdict(made)), status_code=202, media_type="application/json", headers=headers
        )
    return RedirectResponse(address, status_code=303, headers={"Cache-Control": "no-store"})
