"""API addresses of one's own inbox and notification preferences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import Annotated, Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts.people import PersonShape, reader_of, user_of
from majlis.audit.sentences import tell
from majlis.domain import Actor, DomainError, NotFound
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.models import Fact
from majlis.http.acting import actor_of
from majlis.http.paging import page_of, paged
from majlis.http.shapes import Form
from majlis.notifications.inbox import Act, State, do, in_state
from majlis.notifications.live import BodyShape, NoticeShape, notice_rows, organisation_refs
from majlis.notifications.models import Channel, Notice, Preference, Quiet, Rhythm
from majlis.notifications.preferences import defaults, drop_what_is_off, fixed, mandatory
from majlis.slices.acts import Handler, at, view
from majlis.slices.guards import open_spaces, readable
from majlis.slices.notices import notice_kinds, notified_facts
from majlis.slices.shapes import Arg, OneOf, Shape, UtcMoment

# Quotas: notices per act, and groups with a choice of their own.
MOST = 200
KINDS = list(notice_kinds())


class QuietWithoutEnd(DomainError):
    """Quiet hours must end at another time than they begin."""

    status = 422


class NoticesAskedSerializer(Form):
    """Filters on notices."""

    state = serializers.ChoiceField(list(State), default=State.OPEN)
    kind = serializers.ChoiceField(KINDS, required=False)


class UnreadShape(Shape):
    unread: int


class NamedNoticesSerializer(Form):
    """The notices that an act applies to: all of them, or none.

    `seen` has the position that each notice had when it was shown, in the order of `ids`: later facts stay
    unread.
    """

    ids = serializers.ListField(child=serializers.UUIDField(), min_length=1, max_length=MOST)
    seen = serializers.ListField(
        child=serializers.IntegerField(min_value=0), required=False, max_length=MOST
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if "seen" in attrs and len(attrs["seen"]) != len(attrs["ids"]):
            raise serializers.ValidationError({"seen": ["one position a notice"]})
        return attrs


class SnoozedNoticesSerializer(NamedNoticesSerializer):
    until = serializers.DateTimeField(
        help_text="The moment at which the notices return to the inbox."
    )


class ChangedNoticesShape(Shape):
    """The notices as they are now."""

    results: list[NoticeShape]


class ToldFactShape(Shape):
    """One of the facts that a notice stands for."""

    position: int
    topic: str
    at: UtcMoment
    by: PersonShape | None
    organisation: BodyShape | None
    args: Annotated[dict[str, Arg], "The variables of the message `sentence-<topic>`."]


def _rhythms(name: str, *, required: bool) -> type[Form]:
    """Rhythm by kind and channel."""
    rhythm = {
        channel.value: serializers.ChoiceField(Rhythm.values, required=required)
        for channel in Channel
    }
    channels = _form(f"{name}ByChannel", rhythm)
    return _form(name, {kind: channels(required=required) for kind in KINDS})


def _form(name: str, fields: dict[str, Any]) -> type[Form]:
    return type(name, (Form,), fields)


Rhythms = _rhythms("Rhythms", required=True)
ChosenRhythms = _rhythms("ChosenRhythms", required=False)


def _clock() -> serializers.RegexField:
    return serializers.RegexField(r"^([01][0-9]|2[0-3]):[0-5][0-9]$", help_text="`07:30`")


class QuietSerializer(Form):
    """Hours of the day in Casablanca; they may pass midnight."""

    starts = _clock()
    ends = _clock()


class GroupRhythmsSerializer(Form):
    """The choices for one group; the general ones apply to the rest."""

    group = serializers.UUIDField()
    rhythms = ChosenRhythms()


class ChosenSerializer(Form):
    """One's choices; the forum's defaults apply to the rest."""

    rhythms = ChosenRhythms()
    groups = serializers.ListField(child=GroupRhythmsSerializer(), max_length=MOST)
    quiet = QuietSerializer(allow_null=True)


class PreferencesShape(Shape):
    rhythms: Annotated[dict[str, Any], Rhythms]
    groups: list[Annotated[dict[str, Any], GroupRhythmsSerializer]]
    quiet: Annotated[dict[str, Any] | None, QuietSerializer]
    mandatory: Annotated[
        list[Annotated[str, OneOf(notice_kinds)]],
        "Kinds of which some notices are legal: those are mailed whatever is chosen.",
    ]
    fixed: Annotated[
        list[Annotated[str, OneOf(notice_kinds)]],
        "Kinds among these of which all notices are: they are mailed at once.",
    ]


@view(query=NoticesAskedSerializer, pages=True, responses=page_of(NoticeShape.serializer))
def notices(request: Request, **asked: Any) -> Response:
    """One's notices in one state, the latest first."""
    me = user_of(request).pk
    chosen = in_state(me, State(asked["state"]))
    if "kind" in asked:
        chosen = chosen.filter(kind=asked["kind"])
    return paged(request, chosen.order_by("-at", "-id"), lambda page: notice_rows(me, page))


@view(responses=UnreadShape.serializer)
def count(request: Request) -> Response:
    """The number of open and unread notices."""
    unread = in_state(user_of(request).pk, State.UNREAD).count()
    return Response(UnreadShape.of(None, unread=unread))


def _act(act: Act, body: type[NamedNoticesSerializer], what: str) -> Handler:
    """The handler of one act."""

    def handle(
        request: Request,
        ids: list[UUID],
        seen: Sequence[int] = (),
        until: datetime | None = None,
    ) -> Response:
        me = user_of(request).pk
        changed = do(me, act, ids, until, dict(zip(ids, seen, strict=False)))
        return Response(ChangedNoticesShape.of(None, results=notice_rows(me, changed)))

    handle.__doc__ = what
    return view(acts=Capacity.PERSONAL, body=body, responses=ChangedNoticesShape.serializer)(handle)


@view(pages=True, responses=page_of(ToldFactShape.serializer))
def facts(request: Request, id: UUID) -> Response:
    """The facts about one notice's object, up to its position, that people are notified of, latest first."""
    actor = actor_of(request)
    notice = Notice.objects.filter(pk=id, person=user_of(request).pk).first()
    if notice is None:
        raise NotFound(kind="notice", id=str(id))
    chosen = Fact.objects.filter(
        readable(actor),
        object_kind=notice.object_kind,
        object_id=notice.object_id,
        position__lte=notice.position,
        topic__in=[fact.TOPIC for fact in notified_facts()],  # type: ignore[attr-defined]
    )
    return paged(request, chosen.order_by("-position"), lambda lines: _told(list(lines), actor))


def _told(lines: Sequence[Fact], reader: Actor) -> list[dict[str, Any]]:
    bodies = organisation_refs(line.organisation for line in lines)
    return ToldFactShape.rows(
        tell(lines, reader),
        position=lambda one: one.fact.position,
        topic=lambda one: one.fact.topic,
        at=lambda one: one.fact.recorded_at,
        by=lambda one: one.person,
        organisation=lambda one: bodies.get(one.fact.organisation),
    )


@view(responses=PreferencesShape.serializer)
def preferences(request: Request) -> Response:
    """One's choices of channels, rhythms and quiet hours."""
    return Response(_preferences(user_of(request).pk))


@view(acts=Capacity.PERSONAL, body=ChosenSerializer, responses=PreferencesShape.serializer)
def choose(request: Request, **asked: Any) -> Response:
    """Replaces all of one's choices by these."""
    me, quiet = user_of(request).pk, asked["quiet"]
    if quiet and quiet["starts"] == quiet["ends"]:
        raise QuietWithoutEnd
    groups = {group["group"] for group in asked["groups"]}
    # Choices for groups the person may not see any more are kept: the page sends all of them each time.
    kept = set(Preference.objects.filter(person=me).values_list("space", flat=True))
    if unknown := groups - kept - open_spaces(reader_of(me), groups):
        raise NotFound(kind="group", id=str(min(unknown)))
    chosen = {one.pk: one for one in _chosen(me, None, asked["rhythms"])}
    for group in asked["groups"]:
        chosen |= {one.pk: one for one in _chosen(me, group["group"], group["rhythms"])}
    with transaction.atomic():
        Preference.objects.filter(person=me).delete()
        Preference.objects.bulk_create(chosen.values(), ignore_conflicts=True)
        Quiet.objects.filter(person=me).delete()
        if quiet:
            hours = {name: time.fromisoformat(clock) for name, clock in quiet.items()}
            Quiet.objects.update_or_create(person=me, defaults=hours)
        drop_what_is_off(me)
    return Response(_preferences(me))


def _chosen(
    person: UUID, space: UUID | None, rhythms: dict[str, dict[str, str]]
) -> Iterable[Preference]:
    for kind, channels in rhythms.items():
        for channel, rhythm in channels.items():
            yield Preference(
                id=Preference.id_of(person, space, kind, channel),
                person=person,
                space=space,
                kind=kind,
                channel=channel,
                rhythm=rhythm,
            )


def _preferences(person: UUID) -> dict[str, Any]:
    rhythms = {
        kind: {channel.value: rhythm.value for channel, rhythm in channels.items()}
        for kind, channels in defaults().items()
    }
    groups: dict[UUID, dict[str, dict[str, str]]] = {}
    rows: QuerySet[Preference] = Preference.objects.filter(person=person).order_by("id")
    for one in rows:
        of = groups.setdefault(one.space, {}) if one.space else rhythms
        of.setdefault(one.kind, {})[one.channel] = one.rhythm
    for kind in fixed():
        rhythms[kind][Channel.MAIL.value] = Rhythm.AT_ONCE.value
    quiet = Quiet.objects.filter(pk=person).first()
    return PreferencesShape.of(
        None,
        rhythms=rhythms,
        groups=[{"group": str(group), "rhythms": its} for group, its in sorted(groups.items())],
        quiet=quiet and {"starts": f"{quiet.starts:%H:%M}", "ends": f"{quiet.ends:%H:%M}"},
        mandatory=mandatory(),
        fixed=fixed(),
    )


urlpatterns = [
    at("notices", get=notices),
    at("notices/count", get=count),
    at("notices/read", post=_act(Act.READ, NamedNoticesSerializer, "Marks them as read.")),
    at("notices/unread", post=_act(Act.UNREAD, NamedNoticesSerializer, "Marks them as not read.")),
    at("notices/done", post=_act(Act.DONE, NamedNoticesSerializer, "Puts them away.")),
    at("notices/open", post=_act(Act.OPEN, NamedNoticesSerializer, "Takes them back.")),
    at("notices/snooze", post=_act(Act.SNOOZE, SnoozedNoticesSerializer, "Puts them off.")),
    at("notices/<uuid:id>/facts", get=facts),
    at("notice-preferences", get=preferences, put=choose),
]
