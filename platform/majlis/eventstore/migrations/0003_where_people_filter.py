"""Indexes for an object alone, a kind alone and all the topics of one subject, in the log's order.

Nobody asks for the facts that one fact led to: its index only cost.
"""

from django.db import migrations, models
from django.db.models.functions import Left, StrIndex


class Migration(migrations.Migration):
    dependencies = [("eventstore", "0002_append_facts")]
    operations = [
        migrations.RemoveIndex(model_name="fact", name="facts_object"),
        migrations.RemoveIndex(model_name="fact", name="facts_cause"),
        migrations.AddIndex(
            model_name="fact",
            index=models.Index(fields=["object_kind", "position"], name="facts_object_kind"),
        ),
        migrations.AddIndex(
            model_name="fact",
            index=models.Index(fields=["object_id", "position"], name="facts_object_id"),
        ),
        migrations.AddIndex(
            model_name="fact",
            index=models.Index(
                Left("topic", StrIndex("topic", models.Value(".")) - 1),
                "position",
                name="facts_subject",
            ),
        ),
    ]
