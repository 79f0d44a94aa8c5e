"""The mandate of each ballot, on its line of the roll; filled from the facts."""

import json
from typing import Any

from django.db import migrations, models

from majlis.domain import named

BALLOTS = ("ballot.cast", "ballot.changed", "participation.recorded")


def fill(apps: Any, schema_editor: Any) -> None:
    facts, electors = (
        apps.get_model("eventstore", "Fact"),
        apps.get_model("federations", "ElectorRow"),
    )
    last: dict[Any, str | None] = {}
    ballots = facts.objects.filter(topic__in=BALLOTS).order_by("position")
    for state in ballots.values_list("state", flat=True).iterator():
        ballot = json.loads(state)
        last[named("elector", ballot["vote"], ballot["elector"])] = ballot["mandate"]
    changed = []
    for line in electors.objects.filter(voted=True).iterator():
        line.mandate = last.get(line.pk)
        changed.append(line)
    electors.objects.bulk_update(changed, ["mandate"], batch_size=500)


class Migration(migrations.Migration):
    dependencies = [
        ("federations", "0003_lists_in_order"),
        ("eventstore", "0005_keys_of_people"),
    ]

    operations = [
        migrations.AddField("electorrow", "mandate", models.UUIDField(null=True)),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
