"""The index of subjects, as queries write it: SQLite used none for an expression with parameters."""

from django.db import migrations, models

import majlis.eventstore.models


class Migration(migrations.Migration):
    dependencies = [
        ("eventstore", "0007_believed_clock"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="fact",
            name="facts_subject",
        ),
        migrations.AddIndex(
            model_name="fact",
            index=models.Index(
                majlis.eventstore.models.Subject("topic", output_field=models.TextField()),
                models.F("position"),
                name="facts_subject",
            ),
        ),
    ]
