"""Indexes in the order of the lists: a page costs a page, however many there are."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("synergies", "0001_initial"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="linkrow",
            index=models.Index(fields=["proposed_at", "id"], name="links_by_time"),
        ),
        migrations.AddIndex(
            model_name="linkrow",
            index=models.Index(fields=["answering"], name="links_answering"),
        ),
        migrations.AddIndex(
            model_name="linkrow",
            index=models.Index(fields=["to"], name="links_to"),
        ),
        migrations.AddIndex(
            model_name="listingrow",
            index=models.Index(fields=["published_at", "id"], name="listings_by_time"),
        ),
    ]
