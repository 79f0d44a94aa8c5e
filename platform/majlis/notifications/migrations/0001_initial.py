"""The tables of notices. In a forum with facts already, the follower starts at the head."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models


def begin_at_the_head(apps: Any, schema_editor: Any) -> None:
    last = apps.get_model("eventstore", "Fact").objects.order_by("-position").first()
    if last:
        Checkpoint = apps.get_model("eventstore", "Checkpoint")
        Checkpoint.objects.get_or_create(follower="notices", defaults={"position": last.position})


class Migration(migrations.Migration):
    initial = True

    dependencies = [("eventstore", "0003_where_people_filter")]

    operations = [
        migrations.CreateModel(
            name="Preference",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("person", models.UUIDField(db_index=True)),
                ("space", models.UUIDField(null=True)),
                ("kind", models.CharField(max_length=20)),
                (
                    "channel",
                    models.CharField(choices=[("mail", "Mail"), ("push", "Push")], max_length=10),
                ),
                (
                    "rhythm",
                    models.CharField(
                        choices=[
                            ("off", "Off"),
                            ("at-once", "At Once"),
                            ("hourly", "Hourly"),
                            ("daily", "Daily"),
                            ("weekly", "Weekly"),
                        ],
                        max_length=10,
                    ),
                ),
            ],
            options={
                "db_table": "notice_preferences",
            },
        ),
        migrations.CreateModel(
            name="Quiet",
            fields=[
                ("person", models.UUIDField(primary_key=True, serialize=False)),
                ("starts", models.TimeField()),
                ("ends", models.TimeField()),
            ],
            options={
                "db_table": "quiet_hours",
            },
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("person", models.UUIDField()),
                ("object_kind", models.CharField(max_length=40)),
                ("object_id", models.UUIDField()),
                ("space", models.UUIDField()),
                ("kind", models.CharField(max_length=20)),
                ("topic", models.CharField(max_length=100)),
                ("reason", models.CharField(max_length=40)),
                ("args", models.JSONField(default=dict)),
                ("actor", models.UUIDField(null=True)),
                ("organisation", models.UUIDField(null=True)),
                ("legal", models.BooleanField(default=False)),
                ("position", models.BigIntegerField()),
                ("count", models.PositiveIntegerField(default=1)),
                ("at", models.DateTimeField()),
                ("read_position", models.BigIntegerField(default=0)),
                ("done_position", models.BigIntegerField(default=0)),
                ("snoozed_until", models.DateTimeField(null=True)),
                ("rev", models.PositiveIntegerField(default=1)),
                ("touched_at", models.DateTimeField()),
            ],
            options={
                "db_table": "notices",
                "indexes": [
                    models.Index(fields=["person", "-at", "-id"], name="notices_of_person"),
                    models.Index(
                        condition=models.Q(("done_position__lt", models.F("position"))),
                        fields=["person", "-at", "-id"],
                        name="notices_open",
                    ),
                    models.Index(
                        condition=models.Q(
                            ("done_position__lt", models.F("position")),
                            ("read_position__lt", models.F("position")),
                        ),
                        fields=["person", "-at", "-id"],
                        name="notices_unread",
                    ),
                    models.Index(
                        condition=models.Q(("snoozed_until__isnull", False)),
                        fields=["snoozed_until"],
                        name="notices_snoozed",
                    ),
                    models.Index(fields=["touched_at"], name="notices_touched"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Delivery",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("person", models.UUIDField()),
                (
                    "channel",
                    models.CharField(choices=[("mail", "Mail"), ("push", "Push")], max_length=10),
                ),
                ("position", models.BigIntegerField()),
                ("topic", models.CharField(max_length=100)),
                (
                    "rhythm",
                    models.CharField(
                        choices=[
                            ("off", "Off"),
                            ("at-once", "At Once"),
                            ("hourly", "Hourly"),
                            ("daily", "Daily"),
                            ("weekly", "Weekly"),
                        ],
                        max_length=10,
                    ),
                ),
                ("due_at", models.DateTimeField()),
                ("letter", models.UUIDField(null=True)),
                (
                    "notice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deliveries",
                        to="notifications.notice",
                    ),
                ),
            ],
            options={
                "db_table": "deliveries",
                "indexes": [
                    models.Index(
                        condition=models.Q(("letter__isnull", True)),
                        fields=["channel", "due_at"],
                        name="deliveries_due",
                    ),
                    models.Index(fields=["person", "channel"], name="deliveries_person"),
                    models.Index(fields=["letter"], name="deliveries_letter"),
                ],
            },
        ),
        migrations.RunPython(begin_at_the_head, migrations.RunPython.noop),
    ]
