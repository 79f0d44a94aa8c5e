"""The addresses of the bare views, before all addresses of a forum; only the benchmark has them."""

from __future__ import annotations

from functools import cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

import majlis.urls

PAGE = settings.DATA / "bench-page.json"


class Empty(APIView):
    """Does nothing, with the forum's own authentication, CSRF check, throttle and rendering."""

    permission_classes = [AllowAny]

    def get(self, request: Request) -> Response:
        return Response()

    def post(self, request: Request) -> Response:
        return Response(status=201)


@cache
def _page() -> bytes:
    return PAGE.read_bytes()


def page(request: HttpRequest) -> HttpResponse:
    """The bytes of a list, from memory."""
    return HttpResponse(_page(), content_type="application/json")


urlpatterns = [
    path("bench/empty", Empty.as_view()),
    path("bench/page", page),
    *majlis.urls.urlpatterns,
]
handler400 = majlis.urls.handler400
handler403 = majlis.urls.handler403
handler404 = majlis.urls.handler404
handler500 = majlis.urls.handler500
