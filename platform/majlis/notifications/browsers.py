"""API addresses for browsers' Web Push subscriptions: subscribe and unsubscribe."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric import ec
from django.db import transaction
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.people import user_of
from majlis.domain import DomainError, NotFound
from majlis.eventstore.capacity import Capacity
from majlis.http import outside
from majlis.http.shapes import Form, Line
from majlis.notifications.models import PushSubscription
from majlis.notifications.push import CURVE, public_key
from majlis.slices.acts import at, view
from majlis.slices.shapes import Shape

# Quota of browsers per person.
MOST = 20


class EndpointNotPublic(DomainError):
    """The endpoint must be an https address of the public internet."""

    status = 400


class TooManyBrowsers(DomainError):
    """The person has reached the quota of browsers."""


class _Base64(Line):
    """Bytes in base64url, without padding or with it."""

    def __init__(self, length: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._length = length

    def to_internal_value(self, data: Any) -> str:
        text = super().to_internal_value(data).rstrip("=")
        try:
            decoded = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
            if len(decoded) != self._length:
                raise ValueError
            if self._length == 65:  # a point
                ec.EllipticCurvePublicKey.from_encoded_point(CURVE, decoded)
        except ValueError:
            self.fail("invalid")
        return str(text)


class KeysSerializer(Form):
    """The keys that messages to this browser are encrypted with (RFC 8291)."""

    p256dh = _Base64(65, max_length=100, help_text="A point of P-256, uncompressed, in base64url.")
    auth = _Base64(16, max_length=40, help_text="Sixteen bytes in base64url.")


class SubscriptionSerializer(Form):
    """A subscription as `PushSubscription.toJSON()` writes it in a browser."""

    endpoint = Line(max_length=1_000)
    keys = KeysSerializer()
    expirationTime = serializers.IntegerField(  # noqa: N815  the browser's name
        allow_null=True, required=False, help_text="Not used: a push service that ends one says so."
    )


class EndpointSerializer(Form):
    endpoint = Line(max_length=1_000, help_text="The subscription's own address.")


class PushKeyShape(Shape):
    key: str


class PushBrowserShape(Shape):
    id: UUID


@view(responses=PushKeyShape.serializer)
def key(request: Request) -> Response:
    """The key to subscribe with (`applicationServerKey`); subscriptions made with another key are void."""
    return Response(PushKeyShape.of(None, key=public_key()))


@view(
    acts=Capacity.PERSONAL,
    body=SubscriptionSerializer,
    responses={201: PushBrowserShape.serializer},
)
def subscribe(request: Request, **fields: Any) -> Response:
    """Subscribes this browser for the person signed in, also if it was another person's before."""
    _check_is_public(fields["endpoint"])
    person = user_of(request).pk
    with transaction.atomic():
        theirs = PushSubscription.objects.filter(person=person)
        if theirs.exclude(endpoint=fields["endpoint"]).count() >= MOST:
            raise TooManyBrowsers
        browser, _ = PushSubscription.objects.update_or_create(
            endpoint=fields["endpoint"],
            defaults={
                "person": person,
                **fields["keys"],
                "agent": request.headers.get("User-Agent", "")[:200],
                "made_at": datetime.now(UTC),
                "failures": 0,
            },
        )
    return Response(PushBrowserShape.of(browser), status=201)


@view(acts=Capacity.PERSONAL, query=EndpointSerializer, responses={204: None})
def unsubscribe(request: Request, endpoint: str) -> Response:
    """Ends the subscription of this browser."""
    theirs = PushSubscription.objects.filter(person=user_of(request).pk)
    if not theirs.filter(endpoint=endpoint).delete()[0]:
        raise NotFound
    return Response(status=204)


def _check_is_public(endpoint: str) -> None:
    """Refuses an endpoint that is not public.

    A name that does not resolve now is accepted: it may resolve later, and is checked before each message.
    """
    try:
        parsed = urlsplit(endpoint)
        if parsed.scheme != "https" or not parsed.hostname or not endpoint.isascii():
            raise EndpointNotPublic
        outside.public_address(parsed.hostname, parsed.port or 443)
    except ValueError as error:
        raise EndpointNotPublic from error
    except outside.Unreachable as error:
        if error.reason != "no-such-host":
            raise EndpointNotPublic from error


urlpatterns = [
    at("push/key", get=key),
    at("push/subscriptions", post=subscribe, delete=unsubscribe),
]
