"""The unique key of commands: the first half of `command`, so that one key has one command."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("eventstore", "0005_keys_of_people")]
    operations = [
        migrations.RemoveConstraint(model_name="fact", name="facts_command_nth"),
        migrations.AddConstraint(
            model_name="fact",
            constraint=models.UniqueConstraint(
                models.Func(
                    "command",
                    template="substr(replace(CAST(%(expressions)s AS text), '-', ''), 1, 16)",
                    output_field=models.TextField(),
                ),
                "nth",
                name="facts_intent_nth",
            ),
        ),
    ]
