"""An index for what one fact led to; most facts have no cause, and cost it nothing."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("eventstore", "0003_where_people_filter")]
    operations = [
        migrations.AddIndex(
            model_name="fact",
            index=models.Index(
                condition=models.Q(("cause__isnull", False)),
                fields=["cause", "position"],
                name="facts_cause",
            ),
        ),
    ]
