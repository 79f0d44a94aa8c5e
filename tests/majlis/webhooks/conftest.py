"""An administrator, a reader whose rights apply, and a partner's real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from majlis.domain import Actor
from tests.support.outside import Partner, a_partner
from tests.support.people import a_person
from tests.support.world import (
    a_member,
    an_organisation,
)


@pytest.fixture
def administrator() -> Actor:
    return a_person("Administration", administrator=True)


@pytest.fixture
def partner(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Partner]:
    with a_partner(monkeypatch, tmp_path) as partner:
        yield partner


@pytest.fixture
def reader() -> Actor:
    return a_member(an_organisation())
