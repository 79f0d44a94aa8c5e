"""How people are named to others: by id and name, never by address."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from rest_framework import serializers

from majlis.accounts.models import User

ERASED = "—"


class PersonSerializer(serializers.Serializer[dict[str, str]]):
    """A reference to a person."""

    id = serializers.UUIDField()
    name = serializers.CharField()


def people(ids: Iterable[UUID | None]) -> dict[UUID, dict[str, str]]:
    """References to all these people, in one query; who was erased has a dash for a name."""
    wanted = {id for id in ids if id is not None}
    names = dict(User.objects.filter(pk__in=wanted).values_list("id", "name")) if wanted else {}
    return {id: {"id": str(id), "name": names.get(id, ERASED)} for id in wanted}
