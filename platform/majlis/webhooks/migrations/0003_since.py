"""The earliest position a partner may fetch from: where its webhook was added, or its lowest replay."""

import json

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def fill(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    fact_model = apps.get_model("eventstore", "Fact")
    for cursor in apps.get_model("webhooks", "Cursor")._default_manager.all():
        told = fact_model._default_manager.filter(stream=cursor.webhook)
        added = told.filter(topic="webhook.added").values_list("position", flat=True)
        replayed = told.filter(topic="webhook.replayed").values_list("state", flat=True)
        lowest = [position - 1 for position in added] + [
            json.loads(one)["after"] for one in replayed
        ]
        cursor.since = min([cursor.position, *lowest])
        cursor.save(update_fields=["since"])


class Migration(migrations.Migration):
    dependencies = [("webhooks", "0002_removed")]

    operations = [
        migrations.AddField(
            "cursor", "since", models.BigIntegerField(default=0), preserve_default=False
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
