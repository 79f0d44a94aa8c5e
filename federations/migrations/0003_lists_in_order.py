"""Indexes in the order of the lists, and of whose line of a roll it is: a page costs a page."""

from datetime import date

from django.db import migrations, models
from django.db.models.functions import Coalesce


class Migration(migrations.Migration):
    dependencies = [
        ("federations", "0002_boxes_without_order"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="actionrow",
            index=models.Index(Coalesce("due", date.max), "id", name="actions_by_day"),
        ),
        migrations.AddIndex(
            model_name="electorrow",
            index=models.Index(fields=["person"], name="electors_person"),
        ),
        migrations.AddIndex(
            model_name="electorrow",
            index=models.Index(fields=["organisation"], name="electors_organisation"),
        ),
        migrations.AddIndex(
            model_name="grouprow",
            index=models.Index(fields=["created_at", "id"], name="groups_by_time"),
        ),
        migrations.AddIndex(
            model_name="voterow",
            index=models.Index(fields=["scheduled_at", "id"], name="votes_by_time"),
        ),
        migrations.AddIndex(
            model_name="voterow",
            index=models.Index(fields=["status", "scheduled_at", "id"], name="votes_of_status"),
        ),
    ]
