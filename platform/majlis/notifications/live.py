"""The live topic of a person's notices.

- `person.<id>`: rows `notice` of that person. No fact rebuilds them: they are kept rows, changed by the
  follower and by their owner, and each change calls `majlis.live.bell.touched`.

If the person may not see the object any more, its `names` are empty and its `path` is null. Today's rights
decide, except for a legal notice, which stays visible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from majlis.accounts.people import PersonShape, people, reader_of
from majlis.eventstore.models import Fact
from majlis.notifications.models import Notice
from majlis.slices.guards import readable
from majlis.slices.notices import notice_kinds
from majlis.slices.objects import describe
from majlis.slices.shapes import Arg, Names, OneOf, RowShape, Shape
from majlis.slices.topics import Topic, Touched, kind, unlogged


class BodyShape(Shape):
    """The organisation that the actor acted for."""

    id: UUID
    names: Names
    kind: Annotated[str, OneOf(["organisation"])]


class NoticeObjectShape(Shape):
    """The object that a notice is about."""

    kind: str
    id: UUID
    names: Annotated[Names, "Empty if the person may not see the object any more."]
    path: str | None


class NoticeShape(RowShape, kind="notice"):
    """The latest fact that the person is notified of about one object."""

    object: NoticeObjectShape
    about: Annotated[str, OneOf(notice_kinds), "The kind of notice."]
    topic: str
    reason: Annotated[str, "The code of the reason; its message is `notice-because-<reason>`."]
    args: Annotated[dict[str, Arg | None], "The variables of the message `notice-<topic>`."]
    by: PersonShape | None
    organisation: BodyShape | None
    legal: Annotated[bool, "Whether it is a legal notice, which cannot be muted."]
    count: Annotated[int, "The number of facts since the notice was last marked as done."]
    at: datetime
    unread: bool
    done: bool
    snoozed_until: datetime | None
    position: int


@kind("notice")
def notices(topic: Topic, ids: Sequence[UUID]) -> list[dict[str, Any]]:
    person = topic.of("person")
    assert person
    return notice_rows(person, Notice.objects.filter(pk__in=ids, person=person))


@unlogged
def changed(since: datetime, topic: Topic | None) -> Iterator[tuple[Touched, int]]:
    found = Notice.objects.filter(touched_at__gte=since)
    if topic is not None:
        person = topic.of("person")
        found = found.filter(person=person) if person else found.none()
    for id, person, rev in found.values_list("id", "person", "rev"):
        yield (f"person.{person}", "notice", id), rev


def readable_positions(person: UUID, notices: Iterable[Notice]) -> set[int]:
    """Positions of the last facts of these notices that this person may read today."""
    readable_facts = Fact.objects.filter(
        readable(reader_of(person)), position__in={one.position for one in notices}
    )
    return set(readable_facts.values_list("position", flat=True))


def notice_rows(person: UUID, notices: Iterable[Notice]) -> list[dict[str, Any]]:
    """This person's notices as rows for the API and live updates."""
    found = list(notices)
    seen = readable_positions(person, found)
    objects = describe((one.object_kind, one.object_id) for one in found)
    bodies = organisation_refs(one.organisation for one in found)
    known = people(one.actor for one in found)

    def of_object(one: Notice) -> dict[str, Any]:
        visible = one.legal or one.position in seen
        described = objects.get((one.object_kind, one.object_id)) if visible else None
        return NoticeObjectShape.of(
            None,
            kind=one.object_kind,
            id=one.object_id,
            names=described.names if described else {},
            path=described.path if described else None,
        )

    return NoticeShape.rows(
        found,
        object=of_object,
        about=lambda one: one.kind,
        by=lambda one: known[one.actor] if one.actor else None,
        organisation=lambda one: bodies.get(one.organisation),
    )


def organisation_refs(ids: Iterable[UUID | None]) -> dict[UUID | None, dict[str, Any]]:
    """The `BodyShape` of each organisation, in one query."""
    bodies = describe(("organisation", id) for id in ids if id)
    return {
        id: BodyShape.of(None, id=id, names=body.names, kind=kind)
        for (kind, id), body in bodies.items()
    }
