"""Each test starts with an empty folder for files of the past."""

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
    for builder in (building.for_people, building.for_starting_points):
        if thread := builder._thread:
            thread.join()


@pytest.fixture
def get_at() -> Get:
    """Reads an address as of a position, after preparing its file."""

    def get(client: APIClient, position: int, path: str, **query: Any) -> Any:
        files.make(position)
        return client.get(path, query, headers={"majlis-as-of": str(position)})

    return get
