"""The API documentation, served from local files under the usual content security policy."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.http.known import Known, Takes
from majlis.http.shapes import Form


class DocumentQuery(Form):
    """The query of the document and of its page; `script` selects the page's JavaScript."""

    format = serializers.CharField(required=False)
    lang = serializers.CharField(required=False)
    script = serializers.CharField(required=False, allow_blank=True)


class Document(Known, SpectacularAPIView):
    """The OpenAPI document."""

    @extend_schema(exclude=True)
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)  # type: ignore[no-any-return,no-untyped-call]

    get.takes = Takes(DocumentQuery)  # type: ignore[attr-defined]


class Docs(Known, SpectacularSwaggerSplitView):
    """Swagger UI; its template has no inline style, which the policy would refuse."""

    template_name = "docs.html"

    @extend_schema(exclude=True)
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)  # type: ignore[no-any-return,no-untyped-call]

    get.takes = Takes(DocumentQuery)  # type: ignore[attr-defined]
