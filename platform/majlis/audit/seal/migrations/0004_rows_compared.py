from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("seal", "0003_kept_outside"),
    ]

    operations = [
        migrations.AddField(
            model_name="verification",
            name="only_rows",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="verification",
            name="tables",
            field=models.IntegerField(default=0),
        ),
        migrations.AddField(
            model_name="verification",
            name="rows",
            field=models.BigIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="verification",
            name="rows_since",
            field=models.BigIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="verification",
            name="rows_position",
            field=models.BigIntegerField(null=True),
        ),
    ]
