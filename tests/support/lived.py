"""A forum in which everything has happened: a random history, and the rarer acts."""

from __future__ import annotations

from random import Random

from majlis.eventstore.models import Fact
from tests.golden.lines import fact_classes
from tests.support.every_fact import do_the_rarer_acts
from tests.support.histories import History


def live_every_fact(seed: int) -> History:
    """Lives until the log has each fact that there is; fails with the topics of those it has not."""
    history, chance = History(), Random(seed)  # noqa: S311  repeatable, nothing secret
    history.live([chance.randrange(10_000) for _ in range(2_000)])
    do_the_rarer_acts()
    missing = fact_classes().keys() - set(Fact.objects.values_list("topic", flat=True))
    assert not missing, f"{sorted(missing)}: add what does it to every_fact.py"
    return history
