"""The tables of the log. They are kept: never rebuilt, never rewound."""

from __future__ import annotations

import uuid
from typing import ClassVar

from django.db import models
from django.db.models.functions import Left, StrIndex

from majlis.eventstore.viewing import viewed


class Log(models.Model):
    """This forum's log: one row, whose id tells browsers and locks which log it is."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)

    class Meta:
        db_table = "log"


# What a fact is of, as its topic begins: `ballot` of `ballot.cast`.
SUBJECT = Left("topic", StrIndex("topic", models.Value(".")) - 1)


class Facts(models.Manager["Fact"]):
    """The facts there are; or, of a moment of the past, those there were."""

    def get_queryset(self) -> models.QuerySet[Fact]:
        facts = super().get_queryset()
        moment = viewed()
        return facts.filter(position__lte=moment.position) if moment else facts


class Fact(models.Model):
    """One fact: its envelope in columns, indexed where people filter, and its state as JSON text."""

    position = models.BigAutoField(primary_key=True)
    id = models.UUIDField(unique=True)
    stream = models.UUIDField()
    version = models.IntegerField()
    topic = models.CharField(max_length=100)
    schema = models.SmallIntegerField(default=1)
    state = models.TextField()
    recorded_at = models.DateTimeField()
    decided_at = models.DateTimeField()
    actor_kind = models.CharField(max_length=10)
    actor = models.UUIDField(null=True)
    mandate = models.UUIDField(null=True)
    organisation = models.UUIDField(null=True)
    command = models.UUIDField(null=True)
    nth = models.IntegerField(default=0)
    cause = models.UUIDField(null=True)
    space = models.UUIDField()
    object_kind = models.CharField(max_length=40)
    object_id = models.UUIDField()

    objects = Facts()

    class Meta:
        db_table = "facts"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["stream", "version"], name="facts_stream_version"),
            models.UniqueConstraint(fields=["command", "nth"], name="facts_command_nth"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["space", "position"], name="facts_space"),
            models.Index(fields=["object_kind", "position"], name="facts_object_kind"),
            models.Index(fields=["object_id", "position"], name="facts_object_id"),
            models.Index(fields=["actor", "position"], name="facts_actor"),
            models.Index(fields=["organisation", "position"], name="facts_organisation"),
            models.Index(fields=["topic", "position"], name="facts_topic"),
            models.Index(SUBJECT, "position", name="facts_subject"),
            models.Index(fields=["recorded_at"], name="facts_recorded_at"),
            models.Index(
                fields=["cause", "position"],
                condition=models.Q(cause__isnull=False),
                name="facts_cause",
            ),
        ]


class Checkpoint(models.Model):
    """How far a follower has walked; moved in the same transaction as what the follower did."""

    follower = models.CharField(primary_key=True, max_length=100)
    position = models.BigIntegerField(default=0)

    class Meta:
        db_table = "checkpoints"


class Key(models.Model):
    """What a person's texts are sealed with, itself encrypted; `None` once it was destroyed, for ever."""

    person = models.UUIDField(primary_key=True)
    wrapped = models.TextField(null=True)  # noqa: DJ001  null: destroyed
    destroyed_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "person_keys"


class Row(models.Model):
    """A row that pages read. `rev` counts the facts that touched it, so that newer can be told."""

    rev = models.PositiveIntegerField(default=0)

    class Meta:
        abstract = True
