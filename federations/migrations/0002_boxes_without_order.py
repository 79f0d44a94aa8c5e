"""On SQLite a table keeps the order in which its rows came (the row id): a ballot box must not.

Without row ids a table is kept in the order of its key, here a random receipt. On PostgreSQL the rows' order
is hidden by the mixing at the close.
"""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

BOX = """
CREATE TABLE {box} (
  receipt char(32) NOT NULL PRIMARY KEY, vote char(32) NOT NULL, choice varchar(10) NOT NULL,
  college varchar(100) NULL, weight bigint NOT NULL
) WITHOUT ROWID
"""
BOXES = ("ballot_box_open", "ballot_box_sealed")


def forget_the_order(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "sqlite":
        for box in BOXES:
            schema_editor.execute(f"DROP TABLE {box}")
            schema_editor.execute(BOX.format(box=box))
            schema_editor.execute(f"CREATE INDEX {box}_vote ON {box} (vote)")


class Migration(migrations.Migration):
    dependencies = [("federations", "0001_initial")]
    operations = [migrations.RunPython(forget_the_order, migrations.RunPython.noop)]
