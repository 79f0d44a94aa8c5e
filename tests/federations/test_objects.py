"""Everything that facts are about has a name and an address."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from majlis.eventstore.models import Fact
from majlis.slices.objects import describe
from tests.support.every_fact import do_the_rarer_acts

# The log is a page itself, people have none, and what is told outside is asked for by its own page.
WITHOUT_A_PAGE = ("log", "person", "webhook")

pytestmark = pytest.mark.django_db(transaction=True)


def test_whatever_a_fact_is_about_has_a_name_and_a_page() -> None:
    do_the_rarer_acts()
    facts = Fact.objects.exclude(object_kind__in=WITHOUT_A_PAGE)
    objects = set(facts.values_list("object_kind", "object_id"))

    with CaptureQueriesContext(
        connection,
    ) as asked:
        found = describe(objects)

    assert found.keys() == objects
    assert all(it.names and it.path.startswith("/") for it in found.values())
    # One a kind, and the names of the organisations that mandates are for; the history is one.
    assert len(asked) == len({kind for kind, _ in objects} - {"history"}) + 1
