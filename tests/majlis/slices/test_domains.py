"""One line in a domain's package installs a slice."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from majlis.slices.domains import parts


@pytest.fixture
def a_domain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A domain of two slices, one without `workflow`."""
    for slice_, files in {"letters": ("live", "workflow"), "notes": ("live",)}.items():
        folder = tmp_path / "example_domain" / slice_
        folder.mkdir(parents=True)
        for file in ("__init__", *files):
            (folder / f"{file}.py").touch()
    (tmp_path / "example_domain" / "__init__.py").write_text('SLICES = ["notes", "letters"]\n')
    monkeypatch.syspath_prepend(tmp_path)
    yield "example_domain"
    for module in [name for name in sys.modules if name.startswith("example_domain")]:
        del sys.modules[module]


def test_the_files_of_each_slice_are_found_in_the_order_of_the_slices(a_domain: str) -> None:
    assert [module.__name__ for module in parts(a_domain, "live", "workflow")] == [
        "example_domain.notes.live",
        "example_domain.letters.live",
        "example_domain.letters.workflow",
    ]


def test_a_listed_slice_without_a_folder_stops_the_start(
    a_domain: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{a_domain}.SLICES", ["notes", "letter"])
    with pytest.raises(ModuleNotFoundError, match=r"example_domain\.letter"):
        parts(a_domain, "live")
