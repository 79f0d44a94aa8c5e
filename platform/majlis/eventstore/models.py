"""The tables of the log: never rebuilt, because the facts have no other source."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.sql.compiler import SQLCompiler

from majlis.eventstore.viewing import viewed


class Log(models.Model):
    """The identity of this forum's log: one row, whose id browsers compare and lock keys contain."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)

    class Meta:
        db_table = "log"


class Subject(models.Func):
    """The first part of a topic, before its point."""

    template = "substr(%(expressions)s, 1, strpos(%(expressions)s, '.') - 1)"

    def as_sqlite(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **context: Any
    ) -> Any:
        return self.as_sql(
            compiler, connection, template=self.template.replace("strpos", "instr"), **context
        )


# Expressions with an index are written out: SQLite uses none for an expression with parameters.
# The subject of a fact, the first part of its topic: `ballot` of `ballot.cast`.
SUBJECT = Subject("topic", output_field=models.TextField())
# The first half of a fact's `command`: the idempotency key without the digest of what was asked under it.
INTENT = models.Func(
    "command",
    template="substr(replace(CAST(%(expressions)s AS text), '-', ''), 1, 16)",
    output_field=models.TextField(),
)


class Facts(models.Manager["Fact"]):
    """All facts, or those up to the past moment that is viewed."""

    def get_queryset(self) -> models.QuerySet[Fact]:
        facts = super().get_queryset()
        moment = viewed()
        return facts.filter(position__lte=moment.position) if moment else facts


class Fact(models.Model):
    """One fact: its envelope in columns, indexed for the log's filters, and its state as JSON text."""

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
            models.UniqueConstraint(INTENT, "nth", name="facts_intent_nth"),
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
    """The position that a follower has reached, updated in the same transaction as its effect."""

    follower = models.CharField(primary_key=True, max_length=100)
    position = models.BigIntegerField(default=0)

    class Meta:
        db_table = "checkpoints"


class Clock(models.Model):
    """One row: until when this machine's clock was believed; when administrators were told of a jump."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    believed_at = models.DateTimeField()
    told_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "clock"


class Key(models.Model):
    """The key of a person's sealed texts, itself encrypted; `None` after its destruction, for ever."""

    person = models.UUIDField(primary_key=True)
    wrapped = models.TextField(null=True)  # noqa: DJ001  null: destroyed
    destroyed_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "person_keys"


class Row(models.Model):
    """A projected row. `rev` counts the facts that changed it, so that readers keep the newest version."""

    rev = models.PositiveIntegerField(default=0)

    class Meta:
        abstract = True
