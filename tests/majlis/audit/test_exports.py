"""The log as files that others can read."""

from __future__ import annotations

import json

import pytest

from majlis.audit.exports import line
from majlis.eventstore.models import Fact
from tests.support.world import an_organisation

pytestmark = pytest.mark.django_db


def test_a_line_holds_every_column_as_it_is_stored() -> None:
    an_organisation()
    fact = Fact.objects.get()
    told = line(fact)
    assert list(told) == [field.column for field in Fact._meta.concrete_fields]
    assert json.loads(json.dumps(told)) == told
    assert told["state"] == fact.state
    assert told["stream"] == str(fact.stream)
    assert told["mandate"] is None
    assert told["recorded_at"] == f"{fact.recorded_at:%Y-%m-%dT%H:%M:%S.%f}Z"
