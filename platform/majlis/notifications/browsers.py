"""Where a browser says that it may be told while no page is open, and that it may not any more."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import ec
from django.db import transaction
from django.urls import path
from drf_spectacular.utils import OpenApiParameter, extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from majlis.accounts.people import user_of
from majlis.domain import DomainError, NotFound
from majlis.http import outside
from majlis.http.shapes import Line, parsed
from majlis.notifications.models import PushSubscription
from majlis.notifications.push import CURVE, public_key

# Browsers of one person.
MOST = 20


class EndpointNotPublic(DomainError):
    """Not an https address of the public internet."""

    status = 400


class TooManyBrowsers(DomainError):
    """One person's browsers are not without end."""


class _Base64(Line):
    """Bytes in base64url, without padding or with it."""

    def __init__(self, length: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._length = length

    def to_internal_value(self, data: Any) -> str:
        text = super().to_internal_value(data).rstrip("=")
        try:
            said = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
            if len(said) != self._length:
                raise ValueError
            if self._length == 65:  # a point
                ec.EllipticCurvePublicKey.from_encoded_point(CURVE, said)
        except ValueError:
            self.fail("invalid")
        return str(text)


class KeysSerializer(serializers.Serializer[dict[str, Any]]):
    """What its messages are encrypted with (RFC 8291)."""

    p256dh = _Base64(65, max_length=100, help_text="A point of P-256, uncompressed, in base64url.")
    auth = _Base64(16, max_length=40, help_text="Sixteen bytes in base64url.")


class SubscriptionSerializer(serializers.Serializer[dict[str, Any]]):
    """What `PushSubscription.toJSON()` says in a browser; more members are not looked at."""

    endpoint = Line(max_length=1_000)
    keys = KeysSerializer()


class EndpointSerializer(serializers.Serializer[dict[str, Any]]):
    endpoint = Line(max_length=1_000, help_text="The subscription's own address.")


@extend_schema(
    responses=inline_serializer("PushKey", {"key": serializers.CharField()}),
)
@api_view(["GET"])
def key(request: Request) -> Response:
    """The key to subscribe with (`applicationServerKey`); a subscription made with another one is over."""
    return Response({"key": public_key()})


class Subscriptions(APIView):
    """The browsers of the person signed in."""

    @extend_schema(
        request=SubscriptionSerializer,
        responses={201: inline_serializer("PushBrowser", {"id": serializers.UUIDField()})},
    )
    def post(self, request: Request) -> Response:
        """This browser may be told; one that was somebody else's is this person's from now on."""
        said = parsed(SubscriptionSerializer, request.data)
        _look_at(said["endpoint"])
        person = user_of(request).pk
        with transaction.atomic():
            theirs = PushSubscription.objects.filter(person=person)
            if theirs.exclude(endpoint=said["endpoint"]).count() >= MOST:
                raise TooManyBrowsers
            browser, _ = PushSubscription.objects.update_or_create(
                endpoint=said["endpoint"],
                defaults={
                    "person": person,
                    **said["keys"],
                    "agent": request.headers.get("User-Agent", "")[:200],
                    "made_at": datetime.now(UTC),
                    "failures": 0,
                },
            )
        return Response({"id": browser.pk}, status=201)

    @extend_schema(
        parameters=[OpenApiParameter("endpoint", str, required=True)],
        responses={204: None},
    )
    def delete(self, request: Request) -> Response:
        """This browser is told nothing any more."""
        endpoint = parsed(EndpointSerializer, request.query_params)["endpoint"]
        theirs = PushSubscription.objects.filter(person=user_of(request).pk)
        if not theirs.filter(endpoint=endpoint).delete()[0]:
            raise NotFound
        return Response(status=204)


def _look_at(endpoint: str) -> None:
    """A name that nobody knows just now may be known later; it is looked at before each message, too."""
    try:
        said = urlsplit(endpoint)
        if said.scheme != "https" or not said.hostname or not endpoint.isascii():
            raise EndpointNotPublic
        outside.public_address(said.hostname, said.port or 443)
    except ValueError as error:
        raise EndpointNotPublic from error
    except outside.Unreachable as error:
        if error.reason != "no-such-host":
            raise EndpointNotPublic from error


urlpatterns = [
    path("push/key", key),
    path("push/subscriptions", Subscriptions.as_view()),
]
