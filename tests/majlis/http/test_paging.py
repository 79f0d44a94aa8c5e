"""Lists a page at a time."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rest_framework.request import Request
from rest_framework.test import APIRequestFactory

from majlis.accounts.models import User
from majlis.domain import DomainError
from majlis.http.paging import paged

pytestmark = pytest.mark.django_db


def page(order: list[str], **query: Any) -> dict[str, Any]:
    request = Request(APIRequestFactory().get("/", query))
    response = paged(
        request, User.objects.order_by(*order), lambda users: [{"name": u.name} for u in users]
    )
    found: dict[str, Any] = response.data
    return found


def walk(order: list[str], limit: int) -> list[str]:
    names: list[str] = []
    cursor: dict[str, str] = {}
    for _ in range(User.objects.count() + 1):
        found = page(order, limit=limit, **cursor)
        names += [row["name"] for row in found["results"]]
        if found["next"] is None:
            break
        cursor = {"cursor": found["next"]}
    return names


@pytest.mark.parametrize("order", [["name", "id"], ["-name", "id"], ["name", "-theme", "-id"]])
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(names=st.lists(st.sampled_from("abc"), max_size=12), limit=st.integers(1, 5))
def test_the_pages_of_a_list_give_the_whole_list(
    order: list[str], names: list[str], limit: int
) -> None:
    User.objects.all().delete()
    for number, name in enumerate(names):
        User.objects.create_user(f"{number}@example.org", name=name)
    whole = list(User.objects.order_by(*order).values_list("name", flat=True))
    assert walk(order, limit) == whole


def test_a_row_added_between_two_pages_repeats_no_row() -> None:
    for number in (1, 3, 5):
        User.objects.create_user(f"{number}@example.org", name=str(number))
    first = page(["name", "id"], limit=2)
    User.objects.create_user("0@example.org", name="0")
    rest = page(["name", "id"], limit=2, cursor=first["next"])
    assert [row["name"] for row in first["results"] + rest["results"]] == ["1", "3", "5"]


@pytest.mark.parametrize("limit", ["0", "201", "-1", "ten", "٣"])
def test_a_page_holds_from_one_to_two_hundred(limit: str) -> None:
    with pytest.raises(DomainError, match="bad-limit"):
        page(["name", "id"], limit=limit)


@pytest.mark.parametrize("cursor", ["x", "W10", "bm8", "WyJhIiwiYiJd", "eyJhIjoxfQ", "é"])
def test_a_malformed_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(DomainError, match="bad-cursor"):
        page(["name", "id"], cursor=cursor)
