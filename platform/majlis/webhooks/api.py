"""API addresses of webhooks, and of the messages that a partner fetches by its secret."""

from __future__ import annotations

import hmac
import json
from typing import Annotated, Any, cast
from uuid import UUID

from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.factors import is_shut_out
from majlis.audit.commands import note_reading_with_key
from majlis.http.acting import ADMINISTRATORS, ANYBODY, actor_of
from majlis.http.limits import Costly
from majlis.http.schema import ProblemSerializer
from majlis.http.shapes import Form, Line
from majlis.slices.acts import act, acts_of, at, found, listed, view
from majlis.slices.shapes import Shape
from majlis.webhooks import commands
from majlis.webhooks.aggregate import LONGEST_URL, Stop, WebhookStopped
from majlis.webhooks.projection import Cursor, WebhookRow, WebhookShape, visible_to, webhook_rows
from majlis.webhooks.sending import messages_after, reader_of

MOST_TOPICS = 100
MESSAGES_A_PAGE = 100


class TopicField(serializers.RegexField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(r"^[a-z][a-z-]*(\.[a-z][a-z-]*)?$", max_length=100, **kwargs)


class ChangeSerializer(Form):
    name = Line(max_length=200)
    url = serializers.CharField(max_length=LONGEST_URL)
    topics = serializers.ListField(
        child=TopicField(), default=list, max_length=MOST_TOPICS, help_text="`vote.closed`, `vote`"
    )


class NewWebhookSerializer(ChangeSerializer):
    reader = serializers.UUIDField()


class AfterSerializer(Form):
    after = serializers.IntegerField(
        min_value=0, max_value=2**63 - 1, help_text="A position: messages of later facts."
    )


class SecretShape(Shape):
    """The result of a command that made a secret; the secret is shown this once."""

    id: UUID
    position: int
    secret: Annotated[str, "`whsec_…`; it is not shown again."]


class MessagesShape(Shape):
    """The bodies of the messages after a position."""

    results: list[Any]
    after: Annotated[int, "The position after which the next page begins."]
    more: bool


@view(
    acts=acts_of(commands.add_webhook),
    body=NewWebhookSerializer,
    responses={201: SecretShape.serializer},
)
def add(request: Request, **fields: Any) -> Response:
    """Adds a webhook; the answer has its secret, which is not shown again."""
    by = actor_of(request)
    id = by.make_id("webhook")
    return _with_secret(id, commands.add_webhook(by, id, **fields), 201)


@view(acts=acts_of(commands.renew_secret), responses=SecretShape.serializer)
def renew_secret(request: Request, id: UUID) -> Response:
    """Makes a new secret; the old one is void at once."""
    return _with_secret(id, commands.renew_secret(actor_of(request), id))


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


@view(
    query=AfterSerializer,
    parameters=[OpenApiParameter("Authorization", str, OpenApiParameter.HEADER, required=True)],
    responses={200: MessagesShape.serializer, 401: ProblemSerializer},
    auth=[],
)
def messages(request: Request, id: UUID, after: int) -> Response:
    """For the partner itself: the bodies of the messages after a position, to catch up or to check.

    Facts from before the webhook was added are left out, unless an administrator replayed them. The
    reading is recorded as a fact itself, at most once an hour.
    """
    row = cast(WebhookRow, request.user)
    reader = reader_of(row)
    if reader is None or row.stopped == Stop.BY_HAND or is_shut_out(row.reader):
        raise WebhookStopped
    note_reading_with_key(row.reader, {"webhook": str(row.pk)})
    after = max(after, Cursor.objects.values_list("since", flat=True).get(pk=row.pk))
    found = messages_after(row, reader, after, MESSAGES_A_PAGE)
    return Response(
        MessagesShape.of(
            None,
            results=[json.loads(body) for *_, body in found],
            after=found[-1][0] if found else after,
            more=len(found) == MESSAGES_A_PAGE,
        )
    )


def _with_secret(id: UUID, position: int, status: int = 200) -> Response:
    answer = SecretShape.of(None, id=id, position=position, secret=commands.secret_of(id))
    return Response(answer, status=status)


urlpatterns = [
    at(
        "webhooks",
        get=listed(WebhookShape, webhook_rows, visible_to, "-added_at", "-id"),
        post=add,
        permission_classes=ADMINISTRATORS,
    ),
    at(
        "webhooks/<uuid:id>",
        get=found(WebhookShape, webhook_rows, visible_to),
        permission_classes=ADMINISTRATORS,
    ),
    *(
        at(f"webhooks/<uuid:id>/{name}", post=handler, permission_classes=ADMINISTRATORS)
        for name, handler in {
            "change": act(commands.change_webhook, ChangeSerializer),
            "stop": act(commands.stop_webhook),
            "resume": act(commands.resume_webhook),
            "replay": act(commands.replay_webhook, AfterSerializer),
            "secret": renew_secret,
            "remove": act(commands.remove_webhook),
        }.items()
    ),
    at(
        "webhooks/<uuid:id>/messages",
        get=messages,
        permission_classes=ANYBODY,
        throttle_classes=[Costly],
        authentication_classes=[BySecret],
    ),
]
