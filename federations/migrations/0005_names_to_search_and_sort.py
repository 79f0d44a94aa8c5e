"""Names are found without accents, sorted for each language, and told apart by every visible sign."""

from typing import Any

from django.db import migrations, models

from federations.organisations.rules import name_key
from majlis.folding import folded, sort_keys


def fill(apps: Any, schema_editor: Any) -> None:
    """As a rebuild would: lines that were folded before are folded again, which adds what was left out."""
    alias = schema_editor.connection.alias
    organisations = apps.get_model("federations", "OrganisationRow").objects.using(alias)
    for row in organisations.iterator(chunk_size=1_000):
        keys = {
            **sort_keys(row.names),
            "name_key": name_key(row.names),
            "search": _again(row.search),
        }
        organisations.filter(pk=row.pk).update(**keys)
    groups = apps.get_model("federations", "GroupRow").objects.using(alias)
    for row in groups.iterator(chunk_size=1_000):
        groups.filter(pk=row.pk).update(search=_again(row.search))


def _again(search: str) -> str:
    return "\n".join(map(folded, search.split("\n")))


class Migration(migrations.Migration):
    dependencies = [
        ("federations", "0004_mandates_of_ballots"),
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
