"""Deletes the addresses that django-allauth noted beside those of the accounts.

Each request for a password reset added an unverified one, and an unverified address forbade its person a
second factor. The forum reads an account's own address only.
"""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def delete_addresses(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    addresses = apps.get_model("account", "EmailAddress")
    addresses.objects.using(schema_editor.connection.alias).all().delete()


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0006_names_to_search_and_sort"),
        ("account", "0002_email_max_length"),
    ]

    operations = [migrations.RunPython(delete_addresses, migrations.RunPython.noop)]
