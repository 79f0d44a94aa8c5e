"""API addresses of the session, the own profile, the people, and the demo's one-click sign-in.

django-allauth provides the other ways to sign in.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import Http404
from django.middleware.csrf import get_token
from django.utils.module_loading import import_string
from drf_spectacular.utils import inline_serializer
from rest_framework import serializers
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from majlis.accounts import admission, mail, own_data
from majlis.accounts.models import Language, Theme, User
from majlis.accounts.people import PersonSerializer, user_of
from majlis.accounts.sessions import sign_in
from majlis.domain import today
from majlis.eventstore import viewing
from majlis.eventstore.recorder import log_id
from majlis.http.acting import ANYBODY, Session
from majlis.http.paging import page_of, paged
from majlis.http.shapes import Form, Line
from majlis.slices.acts import at, view

# Prefixes of headers that proxies add: behind a proxy the remote address proves nothing.
_FORWARDED = ("forwarded", "via", "x-forwarded", "x-real-ip", "x-client-ip", "true-client", "cf-")


class SessionSerializer(serializers.Serializer[dict[str, Any]]):
    """Public information about this forum and the session."""

    demo = serializers.BooleanField()
    signed_in = serializers.BooleanField()
    log = serializers.UUIDField(help_text="The forum's log; another id is another forum.")
    languages = serializers.ListField(child=serializers.ChoiceField(Language.choices))
    mail = serializers.BooleanField(help_text="Whether a forgotten password can be reset by mail.")


class MandateSerializer(serializers.Serializer[dict[str, Any]]):
    """A mandate under which the person may act today."""

    id = serializers.UUIDField()
    organisation = inline_serializer(
        "MandateOrganisation",
        {
            "id": serializers.UUIDField(),
            "names": serializers.DictField(child=serializers.CharField()),
            "kind": serializers.CharField(),
        },
    )
    role = serializers.CharField()
    until = serializers.DateField(allow_null=True)

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        # `from` is a Python keyword.
        return {**super().get_fields(), "from": serializers.DateField()}


class MeSerializer(serializers.Serializer[dict[str, Any]]):
    """The person signed in."""

    id = serializers.UUIDField()
    name = serializers.CharField()
    email = serializers.EmailField()
    language = serializers.ChoiceField(Language.choices)
    theme = serializers.ChoiceField(Theme.choices)
    is_administrator = serializers.BooleanField()
    second_factor = serializers.BooleanField(help_text="Whether signing in asks for a code.")
    demo = serializers.BooleanField()
    log = serializers.UUIDField()
    mandates = MandateSerializer(many=True)


class ProfileSerializer(Form):
    """The settings that a person can change in their profile."""

    name = Line(max_length=200, required=False)
    language = serializers.ChoiceField(Language.choices, required=False)
    theme = serializers.ChoiceField(Theme.choices, required=False)


class SearchSerializer(Form):
    """A search by name."""

    search = serializers.CharField(
        default="", allow_blank=True, max_length=200, help_text="A part of the name."
    )


class DemoRoleSerializer(serializers.Serializer[dict[str, Any]]):
    """A role to play in the demo."""

    role = serializers.CharField()
    name = serializers.CharField()
    organisation = serializers.DictField(child=serializers.CharField(), allow_null=True)
    description_id = serializers.CharField(help_text="The Fluent message that describes it.")


class DemoSignInSerializer(Form):
    """The role to sign in as."""

    role = serializers.CharField()


class DemoHere(BasePermission):
    """Only in a demo forum, from this very machine; otherwise the address does not exist (404)."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        if (
            settings.DEMO
            and not any(name.lower().startswith(_FORWARDED) for name in request.headers)
            and _loopback(request.META.get("REMOTE_ADDR", ""))
            and _loopback(_host(request))
        ):
            return True
        raise Http404


def _host(request: Request) -> str:
    host = request.get_host()
    return host.partition("]")[0].lstrip("[") if host.startswith("[") else host.partition(":")[0]


def _loopback(address: str) -> bool:
    try:
        return address == "localhost" or ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


@view(responses=SessionSerializer)
def session(request: Request) -> Response:
    """The kind of forum and whether somebody is signed in; sets the CSRF cookie."""
    get_token(request)
    return Response(
        {
            "demo": settings.DEMO,
            "signed_in": request.user is not None,
            "log": log_id(),
            "languages": Language.values,
            "mail": mail.is_configured(),
        }
    )


@view(responses=MeSerializer)
def me(request: Request) -> Response:
    """The person signed in, and their mandates of today."""
    return Response(_me(user_of(request)))


@view(body=ProfileSerializer, responses=MeSerializer)
def change_me(request: Request, **profile: Any) -> Response:
    """Changes one's name, language or theme."""
    user = user_of(request)
    for name, value in profile.items():
        setattr(user, name, value)
    user.save()
    return Response(_me(user))


def _me(user: User) -> dict[str, Any]:
    return {
        "id": user.id,
        "name": user.name,
        "email": user.email,
        "language": user.language,
        "theme": user.theme,
        "is_administrator": user.is_administrator,
        "second_factor": is_mfa_enabled(user, [Authenticator.Type.TOTP]),
        "demo": settings.DEMO,
        "log": log_id(),
        "mandates": mandates_of([user.id])[user.id],
    }


def mandates_of(people: Collection[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    """The mandates of these people that are valid today, with names to show."""
    with viewing.in_present():
        found: dict[UUID, list[dict[str, Any]]] = import_string(settings.MANDATES_OF)(
            people, today()
        )
    return found


@view(query=SearchSerializer, pages=True, responses=page_of(PersonSerializer))
def people(request: Request, search: str) -> Response:
    """Everybody whose account is not closed, by name."""
    found = User.objects.filter(is_active=True, name__icontains=search)
    return paged(request, found.order_by("name", "id"), _references)


def _references(users: Sequence[User]) -> Iterable[dict[str, Any]]:
    return [{"id": str(user.id), "name": user.name} for user in users]


@view(responses=DemoRoleSerializer(many=True))
def demo_roles(request: Request) -> Response:
    """The roles of the demo."""
    users = list(User.objects.exclude(demo_role=None).order_by("id"))
    mandates = mandates_of([user.id for user in users])
    return Response(
        [
            {
                "role": user.demo_role,
                "name": user.name,
                "organisation": next(
                    (mandate["organisation"]["names"] for mandate in mandates[user.id]), None
                ),
                "description_id": f"demo-role-{user.demo_role}",
            }
            for user in users
        ]
    )


@view(body=DemoSignInSerializer, responses=MeSerializer)
def demo_sign_in(request: Request, role: str) -> Response:
    """Signs in as the person with this role."""
    Session().enforce_csrf(request)
    user = User.objects.filter(demo_role=role, is_active=True).first()
    if user is None:
        raise Http404
    sign_in(request._request, user)
    return Response(_me(user))


urlpatterns = [
    at("session", get=session, permission_classes=ANYBODY),
    at("me", get=me, patch=change_me),
    at("people", get=people),
    at("demo/roles", get=demo_roles, permission_classes=[DemoHere]),
    at("demo/sign-in", post=demo_sign_in, permission_classes=[DemoHere]),
    *admission.urlpatterns,
    *own_data.urlpatterns,
]
