"""Every address of a forum; those of the domains are declared in the `api` of each slice."""

from __future__ import annotations

from django.conf import settings
from django.urls import include, path, re_path

from majlis.http.docs import Docs, Document
from majlis.http.errors import not_found
from majlis.http.health import live, ready
from majlis.http.page import page, worker
from majlis.notifications.unsubscribing import unsubscribe
from majlis.slices.domains import parts

urlpatterns = [
    path("api/", include("majlis.accounts.api")),
    path("api/", include("majlis.audit.api")),
    path("api/", include("majlis.clock.api")),
    path("api/", include("majlis.audit.seal.api")),
    path("api/", include("majlis.notifications.api")),
    path("api/", include("majlis.notifications.browsers")),
    path("api/", include("majlis.webhooks.api")),
    path("api/", include("majlis.audit.past.api")),
    *(
        path("api/", include(slice_api))
        for domain in settings.DOMAINS
        for slice_api in parts(domain, "api")
    ),
    path("api/schema/", Document.as_view(), name="schema"),
    path("api/docs/", Docs.as_view()),
    # An account keeps the e-mail address of its invitation: allauth's views to change it are disabled.
    re_path(r"^_allauth/[a-z]+/v1/account/email(?:/|$)", not_found),
    path("_allauth/", include("allauth.headless.urls")),
    path("unsubscribe/<str:token>", unsubscribe),
    path("health/live", live),
    path("health/ready", ready),
    path("sw.js", worker),
    # Every other address is a route of the front end, unless it has a dot, as files have.
    re_path(r"^(?!(?:api|_allauth|health|static|live)(?:/|$))[^.]*$", page),
]

handler400 = "majlis.http.errors.bad_request"
handler403 = "majlis.http.errors.forbidden"
handler404 = "majlis.http.errors.not_found"
handler500 = "majlis.http.errors.server_error"
