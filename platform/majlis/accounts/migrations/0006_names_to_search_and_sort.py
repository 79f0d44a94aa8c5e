"""People are found without accents, and listed in the order of each language."""

from typing import Any

from django.db import migrations, models

from majlis.folding import folded, sort_keys


def fill(apps: Any, schema_editor: Any) -> None:
    users = apps.get_model("accounts", "User")._base_manager.using(schema_editor.connection.alias)
    for user in users.iterator(chunk_size=1_000):
        users.filter(pk=user.pk).update(search=folded(user.name), **sort_keys({"fr": user.name}))


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0005_facts_of_accounts"),
    ]

    operations = [
        migrations.AddField(
            model_name="user",
            name="order_ar",
            field=models.CharField(default="", editable=False, max_length=900),
        ),
        migrations.AddField(
            model_name="user",
            name="order_en",
            field=models.CharField(default="", editable=False, max_length=900),
        ),
        migrations.AddField(
            model_name="user",
            name="order_fr",
            field=models.CharField(default="", editable=False, max_length=900),
        ),
        migrations.AddField(
            model_name="user",
            name="search",
            field=models.TextField(default="", editable=False),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AddIndex(
            model_name="user",
            index=models.Index(fields=["order_fr", "id"], name="users_fr"),
        ),
        migrations.AddIndex(
            model_name="user",
            index=models.Index(fields=["order_ar", "id"], name="users_ar"),
        ),
        migrations.AddIndex(
            model_name="user",
            index=models.Index(fields=["order_en", "id"], name="users_en"),
        ),
    ]
