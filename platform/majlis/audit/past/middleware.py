"""Middleware for the header `Majlis-As-Of: <position>`: the whole answer shows that position.

It runs before any view and refuses writes. If a position has no file yet, it refuses (`past-not-ready`)
and has the file made; `GET /api/past/<position>` returns the progress.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse

from majlis.audit.past import building, files
from majlis.eventstore.models import Fact
from majlis.eventstore.viewing import Moment, as_of
from majlis.http.errors import refusal

HEADER: Final = "Majlis-As-Of"
# The largest position that every supported database can store.
LAST = 2**63 - 1


class PastReads:
    """The middleware. Anonymous requests pass, so that the view refuses them without revealing positions."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        position = request.headers.get(HEADER)
        if position is None or not _concerns(request):
            return self.get_response(request)
        if request.method not in ("GET", "HEAD"):
            return refusal("past-is-read-only", 409)
        moment = moment_at(int(position)) if re.fullmatch("[0-9]{1,19}", position) else None
        if moment is None:
            return refusal("no-such-position", 400)
        if file := files.file_of(moment.position):
            try:
                with as_of(moment, file):
                    return self.get_response(request)
            except OperationalError:
                # The file may be deleted between check and read; any other error is not about files.
                if file.exists():
                    raise
        building.for_people.request(moment.position)
        return refusal("past-not-ready", 409)


def moment_at(position: int) -> Moment | None:
    """The moment a position was recorded; `None` before the first fact or after the last.

    A position left out by a failed append has the moment of the fact before.
    """
    if not 1 <= position <= LAST:
        return None
    moments = Fact.objects.order_by("-position").values_list("position", "recorded_at")
    last = moments.filter(position__lte=position).first()
    if last is None or (last[0] < position and not moments.filter(position__gt=position).exists()):
        return None
    return Moment(position, last[1])


def _concerns(request: HttpRequest) -> bool:
    path = request.path
    return (
        path.startswith("/api/")
        and not path.startswith("/api/past/")
        and request.user.is_authenticated
    )
