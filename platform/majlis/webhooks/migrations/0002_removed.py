"""A removed webhook keeps its row, because the log names it; this restores rows removed before."""

import json

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def bring_back(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    fact_model, row_model = (
        apps.get_model("eventstore", "Fact"),
        apps.get_model("webhooks", "WebhookRow"),
    )
    ended = fact_model._default_manager.filter(topic="webhook.removed")
    for webhook in ended.values_list("stream", flat=True):
        row = row_model(pk=webhook, removed=True)
        for fact in fact_model._default_manager.filter(stream=webhook).order_by("version"):
            state = json.loads(fact.state)
            for field in {"name", "url", "reader", "topics"} & state.keys():
                setattr(row, field, state[field])
            if fact.topic == "webhook.added":
                row.added_at = fact.decided_at
            if fact.topic == "webhook.stopped":
                row.stopped, row.stopped_at = state["why"], fact.decided_at
            if fact.topic == "webhook.resumed":
                row.stopped = row.stopped_at = None
            row.rev += 1
        row.save()


class Migration(migrations.Migration):
    dependencies = [("webhooks", "0001_webhooks"), ("eventstore", "0005_keys_of_people")]

    operations = [
        migrations.AddField("webhookrow", "removed", models.BooleanField(default=False)),
        migrations.RunPython(bring_back, migrations.RunPython.noop),
    ]
