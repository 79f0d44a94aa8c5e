"""Names are found without accents, sorted for each language, and told apart by every visible sign."""

import json
from collections import defaultdict
from typing import Any
from uuid import UUID

from django.db import migrations, models

from federations.organisations.rules import name_key
from majlis.folding import folded, sort_keys


def fill(apps: Any, schema_editor: Any) -> None:
    """As a rebuild would: `search` from the facts, because what an earlier fold left out is only there."""
    alias = schema_editor.connection.alias
    organisations = apps.get_model("federations", "OrganisationRow").objects.using(alias)
    groups = apps.get_model("federations", "GroupRow").objects.using(alias)
    searched: defaultdict[UUID, list[str]] = defaultdict(list)
    named = ("organisation.registered", "organisation.renamed", "group.created")
    facts = apps.get_model("eventstore", "Fact")._base_manager.using(alias)
    found = facts.filter(topic__in=named).order_by("position").values_list("stream", "state")
    for stream, state in found.iterator(chunk_size=1_000):
        said = json.loads(state)
        searched[stream] += map(folded, said["names"].values())
        if acronym := folded(said.get("acronym") or ""):
            searched[stream].append(acronym)
    for row in organisations.iterator(chunk_size=1_000):
        keys = {
            **sort_keys(row.names),
            "name_key": name_key(row.names),
            "search": "\n".join(filter(None, searched[row.pk])),
        }
        organisations.filter(pk=row.pk).update(**keys)
    for group in groups.iterator(chunk_size=1_000):
        groups.filter(pk=group.pk).update(search="\n".join(searched[group.pk]))


class Migration(migrations.Migration):
    dependencies = [
        ("federations", "0004_mandates_of_ballots"),
        ("eventstore", "0005_keys_of_people"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="organisationrow",
            name="organisations_name",
        ),
        migrations.RemoveIndex(
            model_name="organisationrow",
            name="organisations_type",
        ),
        migrations.RemoveIndex(
            model_name="organisationrow",
            name="organisations_region",
        ),
        migrations.RemoveIndex(
            model_name="organisationrow",
            name="organisations_status",
        ),
        migrations.AddField(
            model_name="organisationrow",
            name="order_ar",
            field=models.CharField(default="", max_length=900),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="organisationrow",
            name="order_en",
            field=models.CharField(default="", max_length=900),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="organisationrow",
            name="order_fr",
            field=models.CharField(default="", max_length=900),
            preserve_default=False,
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AddIndex(
            model_name="organisationrow",
            index=models.Index(fields=["order_fr", "id"], name="organisations_fr"),
        ),
        migrations.AddIndex(
            model_name="organisationrow",
            index=models.Index(fields=["order_ar", "id"], name="organisations_ar"),
        ),
        migrations.AddIndex(
            model_name="organisationrow",
            index=models.Index(fields=["order_en", "id"], name="organisations_en"),
        ),
        migrations.AddIndex(
            model_name="organisationrow",
            index=models.Index(fields=["type"], name="organisations_type"),
        ),
        migrations.AddIndex(
            model_name="organisationrow",
            index=models.Index(fields=["region"], name="organisations_region"),
        ),
        migrations.AddIndex(
            model_name="organisationrow",
            index=models.Index(fields=["status"], name="organisations_status"),
        ),
    ]
