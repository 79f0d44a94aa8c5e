"""The index of last days, as queries write it: SQLite used none for an expression with parameters."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("federations", "0006_encrypted_boxes"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="actionrow",
            name="actions_by_day",
        ),
        migrations.AddIndex(
            model_name="actionrow",
            index=models.Index(
                models.Func(
                    "due",
                    output_field=models.DateField(),
                    template="COALESCE(%(expressions)s, '9999-12-31')",
                ),
                models.F("id"),
                name="actions_by_day",
            ),
        ),
    ]
