"""Writes each account's address in its stored form, so that its person can sign in.

Where two accounts turn out to have one mailbox, both stay as they are, and `majlis check --database default`
names them.
"""

from collections import Counter

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from majlis.accounts.addresses import mailbox


def rewrite(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    users = apps.get_model("accounts", "User").objects.using(schema_editor.connection.alias)
    found = list(users.values_list("pk", "email"))
    accounts = Counter(mailbox(email) for _, email in found)
    for person, email in found:
        if email != mailbox(email) and accounts[mailbox(email)] == 1:
            users.filter(pk=person).update(email=mailbox(email))


class Migration(migrations.Migration):
    dependencies = [("accounts", "0007_no_stray_addresses")]

    operations = [migrations.RunPython(rewrite, migrations.RunPython.noop)]
