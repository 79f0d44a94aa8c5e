"""API addresses of the session, the own profile, the people, and the demo's one-click sign-in.

django-allauth provides the other ways to sign in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from django.conf import settings
from django.http import Http404
from django.middleware.csrf import get_token
from django.utils.module_loading import import_string
from rest_framework import serializers
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from majlis.accounts import admission, commands, factor_api, factors, mail, own_data
from majlis.accounts.models import Language, Theme, User
from majlis.accounts.people import user_of
from majlis.accounts.sessions import sign_in
from majlis.domain import today
from majlis.eventstore import viewing
from majlis.eventstore.capacity import Capacity, mandates_held
from majlis.eventstore.clock import believed
from majlis.eventstore.recorder import log_id
from majlis.folding import SORT_COLUMNS
from majlis.http.acting import ANYBODY, NotYourOrganisation, Session, actor_of
from majlis.http.language import current
from majlis.http.limits import ip_of
from majlis.http.paging import page_of, paged
from majlis.http.shapes import Form, ProperName
from majlis.slices.acts import at, view
from majlis.slices.searching import with_words
from majlis.slices.shapes import Later, Names, OneOf, Shape, UtcMoment

# Prefixes of headers that proxies add: behind a proxy the remote address proves nothing.
_FORWARDED = ("forwarded", "via", "x-forwarded", "x-real-ip", "x-client-ip", "true-client", "cf-")


def _mandate_shape() -> type[Shape]:
    found: type[Shape] = import_string(settings.MANDATE_SHAPE)
    return found


class SessionShape(Shape):
    """Public information about this forum and the session."""

    demo: bool
    signed_in: bool
    log: Annotated[UUID, "The forum's log; another id is another forum."]
    languages: list[Annotated[str, OneOf(Language.values)]]
    mail: Annotated[bool, "Whether a forgotten password can be reset by mail."]


class MeShape(Shape):
    """The person signed in."""

    id: UUID
    name: str
    email: Annotated[str, serializers.EmailField]
    language: Annotated[str, OneOf(Language.values)]
    theme: Annotated[str, OneOf(Theme.values)]
    is_administrator: bool
    second_factor: Annotated[bool, "Whether signing in asks for a code."]
    second_factor_until: Annotated[
        UtcMoment | None, "Until when a second factor that is required has to be set up."
    ]
    shut_out: Annotated[
        bool, "Whether that time is over: nothing else is possible until it is set up."
    ]
    demo: bool
    log: UUID
    acts_for: Annotated[
        UUID | None,
        "The organisation that screens propose to act for, where several are possible; null: none.",
    ]
    mandates: list[Annotated[dict[str, Any], Later(_mandate_shape)]]


class ProfileSerializer(Form):
    """The settings that a person can change in their profile."""

    name = ProperName(max_length=200, required=False)
    language = serializers.ChoiceField(Language.choices, required=False)
    theme = serializers.ChoiceField(Theme.choices, required=False)
    acts_for = serializers.UUIDField(required=False, allow_null=True)


class FoundPersonShape(Shape):
    """A person found by name, with what tells namesakes apart."""

    id: UUID
    name: str
    organisations: Annotated[list[Names], "Those of the mandates that are valid today."]


class SearchSerializer(Form):
    """A search by name."""

    search = serializers.CharField(
        default="", allow_blank=True, max_length=200, help_text="A part of the name."
    )


class DemoRoleShape(Shape):
    """A role to play in the demo."""

    role: str
    name: str
    organisation: Names | None
    description_id: Annotated[str, "The Fluent message that describes it."]


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
            and _loopback(request.get_host())
        ):
            return True
        raise Http404


def _loopback(address: str) -> bool:
    """Whether this address or host, with or without a port, is this machine."""
    found = ip_of(address)
    return found.is_loopback if found else address.partition(":")[0] == "localhost"


@view(responses=SessionShape.serializer)
def session(request: Request) -> Response:
    """The kind of forum and whether somebody is signed in; sets the CSRF cookie."""
    get_token(request)
    return Response(
        SessionShape.of(
            None,
            demo=settings.DEMO,
            signed_in=request.user is not None,
            log=log_id(),
            languages=Language.values,
            mail=mail.is_configured(),
        )
    )


@view(responses=MeShape.serializer)
def me(request: Request) -> Response:
    """The person signed in, and their mandates of today."""
    return Response(_me(user_of(request)))


@view(acts=Capacity.PERSONAL, body=ProfileSerializer, responses=MeShape.serializer)
def change_me(request: Request, **profile: Any) -> Response:
    """Changes one's name, language, theme, or the organisation that one acts for by default.

    A name that another person bears is refused.
    """
    user = user_of(request)
    if (body := profile.get("acts_for")) and body not in mandates_held(user.pk):
        raise NotYourOrganisation
    name = profile.pop("name", user.name)
    if name != user.name:
        commands.rename(actor_of(request), user.pk, name)
        user.refresh_from_db()
    for field, value in profile.items():
        setattr(user, field, value)
    user.save(update_fields=profile)
    return Response(_me(user))


def _me(user: User) -> dict[str, Any]:
    stands = getattr(user, "rule_stands", True)
    until = factors.deadlines([user.pk]).get(user.pk) if stands else None
    return MeShape.of(
        user,
        second_factor_until=until,
        shut_out=until is not None and until <= believed(datetime.now(UTC)),
        second_factor=factors.has_factor(user.pk),
        demo=settings.DEMO,
        log=log_id(),
        mandates=mandates_of([user.id])[user.id],
    )


def mandates_of(people: Collection[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    """The mandates of these people that are valid today, with names to show."""
    with viewing.in_present():
        found: dict[UUID, list[dict[str, Any]]] = import_string(settings.MANDATES_OF)(
            people, today()
        )
    return found


@view(query=SearchSerializer, pages=True, responses=page_of(FoundPersonShape.serializer))
def people(request: Request, search: str) -> Response:
    """Everybody whose account is not closed, by name."""
    found = with_words(User.objects.filter(is_active=True), search)
    return paged(request, found.order_by(SORT_COLUMNS[current()], "id"), _with_organisations)


def _with_organisations(users: Sequence[User]) -> Iterable[dict[str, Any]]:
    held = mandates_of([user.id for user in users])
    return FoundPersonShape.rows(
        users,
        organisations=lambda user: [one["organisation"]["names"] for one in held[user.id]],
    )


@view(responses=DemoRoleShape.serializer(many=True))
def demo_roles(request: Request) -> Response:
    """The roles of the demo."""
    users = list(User.objects.exclude(demo_role=None).order_by("id"))
    mandates = mandates_of([user.id for user in users])
    return Response(
        DemoRoleShape.rows(
            users,
            role=lambda user: user.demo_role,
            organisation=lambda user: next(
                (mandate["organisation"]["names"] for mandate in mandates[user.id]), None
            ),
            description_id=lambda user: f"demo-role-{user.demo_role}",
        )
    )


@view(acts=Capacity.PERSONAL, body=DemoSignInSerializer, responses=MeShape.serializer)
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
    *factor_api.urlpatterns,
]
