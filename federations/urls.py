"""A line a slice."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("federations.organisations.api")),
    path("", include("federations.membership.api")),
    path("", include("federations.working_groups.api")),
    path("", include("federations.proposals.api")),
    path("", include("federations.votes.api")),
]
