"""Files of the past in a folder that each test begins empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from rest_framework.test import APIClient

from majlis.audit.past import building, files

Get = Callable[..., Any]


@pytest.fixture(autouse=True)
def empty_folder(settings: Any, tmp_path: Path) -> Iterator[None]:
    settings.DATA = tmp_path
    yield
    for builder in (building.for_people, building.ahead):
        if thread := builder._thread:
            thread.join()


@pytest.fixture
def then() -> Get:
    """Reads an address as it was at a position, whose file is made first."""

    def get(client: APIClient, position: int, path: str, **query: Any) -> Any:
        files.make(position)
        return client.get(path, query, headers={"majlis-as-of": str(position)})

    return get
