"""Votes that open and close by themselves: `python -m tests.scaled.timed_votes VOTES OPENS CLOSES`.

OPENS and CLOSES are seconds from now. Prints the votes' ids as JSON.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime, timedelta


def main(votes: int, opens: float, closes: float) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "majlis.settings")
    import django

    django.setup()

    from tests.support.world import a_panel, a_scheduled_vote

    panel = a_panel(3)
    now = datetime.now(UTC)
    made = [
        a_scheduled_vote(
            panel,
            opens_at=now + timedelta(seconds=opens),
            closes_at=now + timedelta(seconds=closes),
        )
        for _ in range(votes)
    ]
    print(json.dumps([str(vote) for vote in made]))  # noqa: T201  the output


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]))
