"""When listings and links came: an id made from a command's key says nothing of their order.

Rows that are there already get the moment of the migration; `majlis rebuild` tells them the true one.
"""

from django.db import migrations, models
from django.utils import timezone


def moment(model: str, name: str) -> migrations.AddField:
    field = models.DateTimeField(default=timezone.now)
    return migrations.AddField(model, name, field, preserve_default=False)


class Migration(migrations.Migration):
    dependencies = [("synergies", "0001_initial")]
    operations = [
        moment("listingrow", "published_at"),
        moment("linkrow", "proposed_at"),
        migrations.RemoveIndex("listingrow", "listings_status"),
        migrations.AddIndex(
            "listingrow",
            models.Index(fields=["status", "published_at", "id"], name="listings_by_status"),
        ),
    ]
