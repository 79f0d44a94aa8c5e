"""The ballots of open secret votes are encrypted, and each vote has its own box.

The ballots of a vote that is open at this moment are encrypted here, all or none. The tables are made anew:
a program of before cannot write a choice in clear into them.
"""

from typing import Any

from django.db import migrations, models, transaction
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from federations.votes import box


def encrypt(apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Makes a key for each open secret vote, also for one without ballots, and encrypts its ballots."""
    open_box = apps.get_model("federations", "OpenBox")
    encrypted_box = apps.get_model("federations", "EncryptedBox")
    for vote in apps.get_model("federations", "VoteRow").objects.filter(status="open"):
        if vote.rule["secrecy"] == "secret":
            key = box.make_key(vote.pk)
            lines = open_box.objects.filter(vote=vote.pk)
            for line in lines.order_by("receipt"):
                ballot = box.Ballot(line.receipt, line.choice, line.college, line.weight)
                encrypted_box(
                    tag=key.tag(line.receipt), vote=vote.pk, ballot=key.encrypted(ballot)
                ).save(force_insert=True)


def copy(apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    schema_editor.execute(
        "INSERT INTO ballot_box_by_vote (vote, receipt, choice, college, weight)"
        " SELECT vote, receipt, choice, college, weight FROM ballot_box_sealed ORDER BY vote, receipt"
    )


def forget_the_traces(apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Empties SQLite's write-ahead log of the ballots in clear, and removes a follower's checkpoint."""
    schema_editor.execute("DELETE FROM checkpoints WHERE follower = 'votes.traces'")
    connection = schema_editor.connection
    if connection.vendor == "sqlite":

        def empty() -> None:
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

        transaction.on_commit(empty, using=connection.alias, robust=True)


class Migration(migrations.Migration):
    dependencies = [
        ("federations", "0005_names_to_search_and_sort"),
        ("eventstore", "0001_initial"),
    ]
    operations = [
        migrations.CreateModel(
            name="EncryptedBox",
            fields=[
                ("tag", models.BinaryField(primary_key=True, serialize=False)),
                ("vote", models.UUIDField(db_index=True)),
                ("ballot", models.BinaryField()),
            ],
            options={"db_table": "ballot_box_encrypted"},
        ),
        migrations.CreateModel(
            name="BoxByVote",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "vote",
                        "receipt",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("vote", models.UUIDField()),
                ("receipt", models.UUIDField()),
                ("choice", models.CharField(max_length=10)),
                ("college", models.CharField(max_length=100, null=True)),
                ("weight", models.BigIntegerField()),
            ],
            options={"db_table": "ballot_box_by_vote"},
        ),
        migrations.RunPython(encrypt, migrations.RunPython.noop),
        migrations.RunPython(copy, migrations.RunPython.noop),
        migrations.RunPython(forget_the_traces, migrations.RunPython.noop),
        migrations.DeleteModel("OpenBox"),
        migrations.DeleteModel("SealedBox"),
        migrations.RenameModel("EncryptedBox", "OpenBox"),
        migrations.AlterModelTable("OpenBox", "ballot_box_open"),
        migrations.RenameModel("BoxByVote", "SealedBox"),
        migrations.AlterModelTable("SealedBox", "ballot_box_sealed"),
    ]
