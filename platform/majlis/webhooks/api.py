"""Shapes in, one call, shapes out: webhooks, and what a partner asks for by its secret."""

from __future__ import annotations

import hmac
import json
from typing import Any, cast
from uuid import UUID

from django.urls import path
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.authentication import BaseAuthentication
from rest_framework.decorators import (
    api_view,
    authentication_classes,
    permission_classes,
    throttle_classes,
)
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from majlis.accounts.people import PersonSerializer
from majlis.audit.commands import note_reading_with_key
from majlis.domain import NotFound
from majlis.http.acting import IsAdministrator, actor_of
from majlis.http.limits import Costly
from majlis.http.paging import PAGING, page_of, paged
from majlis.http.schema import ProblemSerializer
from majlis.http.shapes import DoneSerializer, Line, accepted, parsed
from majlis.webhooks import commands
from majlis.webhooks.aggregate import LONGEST_URL, Stop, WebhookStopped
from majlis.webhooks.projection import Cursor, WebhookRow, visible_to, webhook_rows
from majlis.webhooks.sending import messages_after, reader_of

Shape = serializers.Serializer[dict[str, Any]]

MOST_TOPICS = 100
MESSAGES_A_PAGE = 100


class WebhookSerializer(Shape):
    """A row of kind `webhook`."""

    kind = serializers.ChoiceField(["webhook"])
    id = serializers.UUIDField()
    rev = serializers.IntegerField()
    name = serializers.CharField()
    url = serializers.CharField()
    reader = PersonSerializer(help_text="Whose rights decide what is sent.")
    topics = serializers.ListField(child=serializers.CharField(), help_text="None: all.")
    added_at = serializers.DateTimeField()
    stopped = serializers.ChoiceField(list(Stop), allow_null=True)
    stopped_at = serializers.DateTimeField(allow_null=True)
    position = serializers.IntegerField(help_text="What was recorded up to here has been sent.")
    waiting = serializers.BooleanField()
    sent = serializers.IntegerField(help_text="Messages taken so far.")
    failing_since = serializers.DateTimeField(allow_null=True)
    next_try_at = serializers.DateTimeField(allow_null=True)
    last_answer = serializers.CharField(allow_null=True, help_text="An HTTP status, or a word.")


class TopicField(serializers.RegexField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(r"^[a-z][a-z-]*(\.[a-z][a-z-]*)?$", max_length=100, **kwargs)


class ChangeSerializer(Shape):
    name = Line(max_length=200)
    url = serializers.CharField(max_length=LONGEST_URL)
    topics = serializers.ListField(
        child=TopicField(), default=list, max_length=MOST_TOPICS, help_text="`vote.closed`, `vote`"
    )


class NewWebhookSerializer(ChangeSerializer):
    reader = serializers.UUIDField()


class AfterSerializer(Shape):
    after = serializers.IntegerField(min_value=0, max_value=2**63 - 1, help_text="A position.")


class SecretSerializer(DoneSerializer):
    """A command that made a secret says it, this once."""

    secret = serializers.CharField(help_text="`whsec_…`; it is not shown again.")


class MessagesSerializer(Shape):
    """What was, or would have been, sent after a position."""

    results = serializers.ListField(child=serializers.JSONField())
    after = serializers.IntegerField(help_text="Where the next page begins.")
    more = serializers.BooleanField()


class Webhooks(APIView):
    """The webhooks, the newest first; for administrators."""

    permission_classes = (IsAuthenticated, IsAdministrator)

    @extend_schema(
        operation_id="webhooks_list", parameters=PAGING, responses=page_of(WebhookSerializer)
    )
    def get(self, request: Request) -> Response:
        found = visible_to(actor_of(request)).order_by("-added_at", "-id")
        return paged(request, found, webhook_rows)

    @extend_schema(request=NewWebhookSerializer, responses={201: SecretSerializer})
    def post(self, request: Request) -> Response:
        asked = parsed(NewWebhookSerializer, request.data)
        by = actor_of(request)
        id = by.make_id("webhook")
        return _with_secret(id, commands.add_webhook(by, id, **asked), 201)


@extend_schema(responses=WebhookSerializer)
@api_view(["GET"])
@permission_classes([IsAuthenticated, IsAdministrator])
def webhook(request: Request, id: UUID) -> Response:
    """One webhook."""
    found = webhook_rows(visible_to(actor_of(request)).filter(pk=id))
    if not found:
        raise NotFound(kind="webhook", id=str(id))
    return Response(found[0])


@extend_schema(request=ChangeSerializer, responses=DoneSerializer)
@api_view(["POST"])
@permission_classes([IsAuthenticated, IsAdministrator])
def change(request: Request, id: UUID) -> Response:
    """Another name, address or choice of topics."""
    asked = parsed(ChangeSerializer, request.data)
    return accepted(id, commands.change_webhook(actor_of(request), id, **asked))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
@permission_classes([IsAuthenticated, IsAdministrator])
def stop(request: Request, id: UUID) -> Response:
    """Sends nothing until it is resumed."""
    return accepted(id, commands.stop_webhook(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
@permission_classes([IsAuthenticated, IsAdministrator])
def resume(request: Request, id: UUID) -> Response:
    """Goes on where it was."""
    return accepted(id, commands.resume_webhook(actor_of(request), id))


@extend_schema(request=AfterSerializer, responses=DoneSerializer)
@api_view(["POST"])
@permission_classes([IsAuthenticated, IsAdministrator])
def replay(request: Request, id: UUID) -> Response:
    """Sends again everything recorded after a position."""
    asked = parsed(AfterSerializer, request.data)
    return accepted(id, commands.replay_webhook(actor_of(request), id, asked["after"]))


@extend_schema(request=None, responses=SecretSerializer)
@api_view(["POST"])
@permission_classes([IsAuthenticated, IsAdministrator])
def secret(request: Request, id: UUID) -> Response:
    """A new secret; the old one is void at once."""
    return _with_secret(id, commands.renew_secret(actor_of(request), id))


@extend_schema(request=None, responses=DoneSerializer)
@api_view(["POST"])
@permission_classes([IsAuthenticated, IsAdministrator])
def remove(request: Request, id: UUID) -> Response:
    """Takes it away for good."""
    return accepted(id, commands.remove_webhook(actor_of(request), id))


class BySecret(BaseAuthentication):
    """`Authorization: Bearer whsec_…` of the webhook in the address; `request.user` is its row."""

    def authenticate_header(self, request: Request) -> str:
        return 'Bearer realm="majlis webhooks"'

    def authenticate(self, request: Request) -> tuple[WebhookRow, None]:
        row = WebhookRow.objects.filter(
            pk=request.parser_context["kwargs"]["id"], removed=False
        ).first()
        shown = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if row is None:
            raise AuthenticationFailed
        try:
            secret = commands.secret_of(row.pk)
        except commands.SecretLost as error:
            raise AuthenticationFailed from error
        if not hmac.compare_digest(secret.encode(), shown.encode("utf-8", "surrogateescape")):
            raise AuthenticationFailed
        return row, None


@extend_schema(
    parameters=[
        AfterSerializer,
        OpenApiParameter("Authorization", str, OpenApiParameter.HEADER, required=True),
    ],
    responses={200: MessagesSerializer, 401: ProblemSerializer},
    auth=[],
)
@api_view(["GET"])
@authentication_classes([BySecret])
@permission_classes([AllowAny])
@throttle_classes([Costly])
def messages(request: Request, id: UUID) -> Response:
    """For the partner itself: the bodies of the messages after a position, to catch up or to check.

    Nothing is told from before the webhook was added, unless an administrator had it sent. That the
    partner reads is a fact itself, once an hour.
    """
    asked = parsed(AfterSerializer, request.query_params)["after"]
    row = cast(WebhookRow, request.user)
    reader = reader_of(row)
    if reader is None or row.stopped == Stop.BY_HAND:
        raise WebhookStopped
    note_reading_with_key(row.reader, {"webhook": str(row.pk)})
    after = max(asked, Cursor.objects.values_list("since", flat=True).get(pk=row.pk))
    found = messages_after(row, reader, after, MESSAGES_A_PAGE)
    return Response(
        {
            "results": [json.loads(body) for *_, body in found],
            "after": found[-1][0] if found else after,
            "more": len(found) == MESSAGES_A_PAGE,
        }
    )


def _with_secret(id: UUID, position: int, status: int = 200) -> Response:
    said = {"id": str(id), "position": position, "secret": commands.secret_of(id)}
    return Response(said, status=status)


urlpatterns = [
    path("webhooks", Webhooks.as_view()),
    path("webhooks/<uuid:id>", webhook),
    path("webhooks/<uuid:id>/change", change),
    path("webhooks/<uuid:id>/stop", stop),
    path("webhooks/<uuid:id>/resume", resume),
    path("webhooks/<uuid:id>/replay", replay),
    path("webhooks/<uuid:id>/secret", secret),
    path("webhooks/<uuid:id>/remove", remove),
    path("webhooks/<uuid:id>/messages", messages),
]
