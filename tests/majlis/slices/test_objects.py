"""Every kind of object and of row has a name, in the texts of its slice."""

from __future__ import annotations

import pytest
from django.conf import settings

from majlis.slices import topics
from majlis.slices.objects import kinds
from majlis.texts import LANGUAGES, say

# The rows of a domain's pages, which a comparison of two moments names.
ROWS = [
    kind
    for kind, load in topics._kinds.items()
    if load.__module__.partition(".")[0] in settings.DOMAINS
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(kinds()))
def test_a_kind_of_object_has_a_name(kind: str, language: str) -> None:
    assert say(language, f"audit-kind-{kind}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(ROWS))
def test_a_kind_of_row_has_a_name_of_its_own_or_that_of_its_object(
    kind: str, language: str
) -> None:
    try:
        assert say(language, f"past-kind-{kind}")
    except LookupError:
        assert say(language, f"audit-kind-{kind}")
