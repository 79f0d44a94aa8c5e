"""The log's head when a verification began, so that its pass clears no doubt that was recorded later."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("seal", "0004_rows_compared")]
    operations = [
        migrations.AddField("verification", "head", models.BigIntegerField(default=0)),
    ]
