"""Since when a person administers the forum, from the facts of their account."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

# The facts since which an open administrator's account is one: the last of them counts.
BEGIN = ["account.opened", "account.known", "account.made-administrator", "account.reopened"]


def fill(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    facts = apps.get_model("eventstore", "Fact").objects.using(editor.connection.alias)
    rows = apps.get_model("accounts", "AccountRow").objects.using(editor.connection.alias)
    for row in rows.filter(administrator=True, closed=False):
        last = facts.filter(stream=row.pk, topic__in=BEGIN).latest("version")
        rows.filter(pk=row.pk).update(administrates_since=last.decided_at)


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0010_acts_for"),
        ("eventstore", "0007_believed_clock"),
    ]

    operations = [
        migrations.AddField(
            model_name="accountrow",
            name="administrates_since",
            field=models.DateTimeField(null=True),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
