"""Every kind of object has a name in the filters of the log, in the texts of its slice."""

from __future__ import annotations

import pytest

from majlis.slices.objects import kinds
from majlis.texts import LANGUAGES, say


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(kinds()))
def test_a_kind_of_object_has_a_name(kind: str, language: str) -> None:
    assert say(language, f"audit-kind-{kind}")
