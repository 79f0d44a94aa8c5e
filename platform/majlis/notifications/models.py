"""Tables of notices. They are kept, never rebuilt, so that nobody is notified twice."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from django.db import models
from django.db.models import F, Q

from majlis.domain import named, new_id

# Compares positions, so that a later fact makes a notice unread and open again without another write.
UNREAD = Q(read_position__lt=F("position"))
OPEN = Q(done_position__lt=F("position"))


class Channel(models.TextChoices):
    """A way to deliver notices in addition to the inbox."""

    MAIL = "mail"
    PUSH = "push"


class Rhythm(models.TextChoices):
    """The frequency of letters or pushes."""

    OFF = "off"
    AT_ONCE = "at-once"
    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"


# The rhythm of a letter with all that a person could not be sent for a day or more; nobody chooses it.
SUMMARY = "summary"


class Notice(models.Model):
    """A person's notice of one object: its latest fact, and `count`, the facts since it was put away.

    `at` is the time of that fact, or of the end of a snooze. `touched_at` is when the row was last
    written, by the writer's clock; `rev` counts the writes.
    """

    id = models.UUIDField(primary_key=True)
    person = models.UUIDField()
    object_kind = models.CharField(max_length=40)
    object_id = models.UUIDField()
    space = models.UUIDField()
    kind = models.CharField(max_length=20)
    topic = models.CharField(max_length=100)
    reason = models.CharField(max_length=40)
    args = models.JSONField(default=dict)
    actor = models.UUIDField(null=True)
    organisation = models.UUIDField(null=True)
    legal = models.BooleanField(default=False)
    position = models.BigIntegerField()
    count = models.PositiveIntegerField(default=1)
    at = models.DateTimeField()
    read_position = models.BigIntegerField(default=0)
    done_position = models.BigIntegerField(default=0)
    snoozed_until = models.DateTimeField(null=True)
    rev = models.PositiveIntegerField(default=1)
    touched_at = models.DateTimeField()

    class Meta:
        db_table = "notices"
        indexes: ClassVar = [
            models.Index(fields=["person", "-at", "-id"], name="notices_of_person"),
            models.Index(fields=["person", "-at", "-id"], condition=OPEN, name="notices_open"),
            models.Index(
                fields=["person", "-at", "-id"], condition=OPEN & UNREAD, name="notices_unread"
            ),
            models.Index(
                fields=["snoozed_until"],
                condition=Q(snoozed_until__isnull=False),
                name="notices_snoozed",
            ),
            models.Index(fields=["touched_at"], name="notices_touched"),
        ]

    @staticmethod
    def id_of(person: UUID, kind: str, object: UUID) -> UUID:
        """The id, derived from person and object, so that there is one notice of each."""
        return named("notice", person, kind, object)

    @property
    def unread(self) -> bool:
        return self.read_position < self.position

    @property
    def done(self) -> bool:
        return self.done_position >= self.position


class Delivery(models.Model):
    """The delivery of one fact to one person by one channel; `letter` is set once it is in a letter.

    Its id is derived from person, channel, notice and position, so that it cannot be created twice.
    """

    id = models.UUIDField(primary_key=True)
    person = models.UUIDField()
    channel = models.CharField(max_length=10, choices=Channel)
    notice = models.ForeignKey(Notice, models.CASCADE, related_name="deliveries")
    position = models.BigIntegerField()
    topic = models.CharField(max_length=100)
    rhythm = models.CharField(max_length=10, choices=Rhythm)
    due_at = models.DateTimeField()
    letter = models.UUIDField(null=True)

    class Meta:
        db_table = "deliveries"
        indexes: ClassVar = [
            models.Index(
                fields=["channel", "due_at"],
                condition=Q(letter__isnull=True),
                name="deliveries_due",
            ),
            models.Index(fields=["person", "channel"], name="deliveries_person"),
            models.Index(fields=["letter"], name="deliveries_letter"),
        ]

    @staticmethod
    def id_of(person: UUID, channel: str, notice: UUID, position: int) -> UUID:
        return named("delivery", person, channel, notice, position)


class Preference(models.Model):
    """A person's choice for one kind and channel: everywhere (`space` null), or in one group."""

    id = models.UUIDField(primary_key=True)
    person = models.UUIDField(db_index=True)
    space = models.UUIDField(null=True)
    kind = models.CharField(max_length=20)
    channel = models.CharField(max_length=10, choices=Channel)
    rhythm = models.CharField(max_length=10, choices=Rhythm)

    class Meta:
        db_table = "notice_preferences"

    @staticmethod
    def id_of(person: UUID, space: UUID | None, kind: str, channel: str) -> UUID:
        """The id, derived from all keys, so that there is one choice for each."""
        return named("notice-preference", person, space, kind, channel)


class Quiet(models.Model):
    """Quiet hours of one person, in Casablanca: nothing is sent; they may pass midnight."""

    person = models.UUIDField(primary_key=True)
    starts = models.TimeField()
    ends = models.TimeField()

    class Meta:
        db_table = "quiet_hours"


class Letter(models.Model):
    """A message to one person by one channel, stored before it is sent.

    `content` is stored so that a retry sends the same: the lines of a mail without its `To`, or the JSON
    of a push. It is emptied once the letter was sent or given up. A letter waits while `next_try_at` is
    set; a letter that ended unsent has no `sent_at`. `notice` is set if the letter is about one object
    alone.
    """

    id = models.UUIDField(primary_key=True)
    person = models.UUIDField()
    channel = models.CharField(max_length=10, choices=Channel)
    rhythm = models.CharField(max_length=10, choices=[*Rhythm.choices, (SUMMARY, "Summary")])
    notice = models.UUIDField(null=True)
    message_id = models.CharField(max_length=320)
    content = models.TextField()
    made_at = models.DateTimeField()
    tries = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    # For a push: the subscriptions that received it, which retries skip.
    reached = models.JSONField(default=list)

    class Meta:
        db_table = "letters"
        indexes: ClassVar = [
            models.Index(
                fields=["channel", "next_try_at"],
                condition=Q(next_try_at__isnull=False),
                name="letters_waiting",
            ),
            models.Index(fields=["notice", "channel", "made_at"], name="letters_about"),
            models.Index(fields=["person"], name="letters_person"),
        ]


class PushSubscription(models.Model):
    """A browser's Web Push subscription (RFC 8030): its endpoint and its keys."""

    id = models.UUIDField(primary_key=True, default=new_id)
    person = models.UUIDField(db_index=True)
    endpoint = models.CharField(max_length=1_000, unique=True)
    p256dh = models.CharField(max_length=100)
    auth = models.CharField(max_length=40)
    agent = models.CharField(max_length=200, blank=True)
    made_at = models.DateTimeField()
    failures = models.PositiveIntegerField(default=0)

    class Meta:
        db_table = "push_subscriptions"
