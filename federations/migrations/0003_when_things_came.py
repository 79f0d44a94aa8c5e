"""When groups, seats and votes came: an id made from a command's key says nothing of their order.

Rows that are there already get the moment of the migration; `majlis rebuild` tells them the true one.
"""

from django.db import migrations, models
from django.utils import timezone


def moment(model: str, name: str) -> migrations.AddField:
    field = models.DateTimeField(default=timezone.now)
    return migrations.AddField(model, name, field, preserve_default=False)


class Migration(migrations.Migration):
    dependencies = [("federations", "0002_boxes_without_order")]
    operations = [
        moment("grouprow", "created_at"),
        moment("seatrow", "given_at"),
        moment("voterow", "scheduled_at"),
    ]
