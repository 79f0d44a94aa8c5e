"""Pushes of the log to administrators: that facts exist, never their content."""

from __future__ import annotations

import pytest

from majlis.domain import FORUM, new_id
from majlis.eventstore.models import Fact
from majlis.slices import topics
from tests.support.people import a_person
from tests.support.world import an_organisation

pytestmark = pytest.mark.django_db


def test_only_administrators_watch_the_log() -> None:
    assert topics.admit(a_person(administrator=True), "log") == FORUM
    assert topics.admit(a_person(), "log") is None
    assert topics.admit(a_person(administrator=True), f"log.{new_id()}") is None


def test_a_new_fact_is_pushed_as_its_position_only() -> None:
    an_organisation()
    fact = Fact.objects.latest("position")
    position = fact.position
    row = {"kind": "log", "id": str(fact.id), "rev": position, "position": position}
    assert topics.rows("log", "log", [fact.id]) == [row]
