"""Refuses unknown names in a query or a body, before the handler runs (400)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from rest_framework import serializers
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.views import APIView

from majlis.http.paging import PAGING
from majlis.http.shapes import Form, unknown


@dataclass(frozen=True, slots=True)
class Takes:
    """The forms of a handler's query and body, and whether it is paged."""

    query: type[Form] | None = None
    body: type[Form] | None = None
    pages: bool = False

    def names(self) -> set[str]:
        """The names allowed in the query."""
        paging = {parameter.name for parameter in PAGING} if self.pages else set()
        return paging | (set(self.query().fields) if self.query else set())


class Known(APIView):
    """A view whose handlers declare their parameters in `takes`; a handler without it takes none.

    A form checks the names in its body itself, at every depth.
    """

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        handler = getattr(self, (request.method or "").lower(), None)
        takes = getattr(handler, "takes", Takes())
        faults = unknown(request.query_params.keys() - takes.names(), "unknown-filter")
        if takes.body is None and request.method not in SAFE_METHODS:
            # A body that is a text or a list has no names, and no handler reads it.
            body = request.data if isinstance(request.data, Mapping) else {}
            faults |= unknown(body.keys(), "unknown-key")
        if faults:
            raise serializers.ValidationError(faults)


def own_part(query: QueryDict, form: type[Form]) -> QueryDict:
    """The part of a query that the form declares, without the paging."""
    own, names = query.copy(), form().fields.keys()
    for name in query.keys() - names:
        del own[name]
    return own
