"""API addresses of the rule on second factors, and of the removal of one that was lost.

Setting the rule, asking for a removal and confirming it require a recent check of password or code.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Any

from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from majlis.accounts import factors
from majlis.accounts.admission import PROVED_ADMINISTRATORS
from majlis.accounts.factor_rows import (
    FactorRemovalRow,
    FactorRemovalShape,
    FactorRuleRow,
    RemovalState,
    removal_rows,
)
from majlis.accounts.factor_rule import FactorRule, Requirement
from majlis.accounts.people import PersonShape, people
from majlis.eventstore.capacity import Capacity
from majlis.http.acting import ADMINISTRATORS, actor_of
from majlis.http.paging import page_of, paged
from majlis.http.shapes import DoneSerializer, Form, accepted
from majlis.slices.acts import act, at, view
from majlis.slices.shapes import Shape


class RoleField(serializers.ChoiceField):
    """A role of mandates, which the domains name."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__([(role, role) for role in factors.roles()], **kwargs)


class RequirementSerializer(Form):
    """Who must have a second factor, and the days to set one up."""

    makes = Requirement

    everybody = serializers.BooleanField()
    administrators = serializers.BooleanField()
    roles = serializers.ListField(child=RoleField(), max_length=20)
    days = serializers.IntegerField(min_value=1, max_value=90)

    def validate_roles(self, value: list[str]) -> list[str]:
        return sorted(set(value))


class FactorRuleShape(Shape):
    """The present rule; without one nobody must have a second factor."""

    everybody: bool
    administrators: bool
    roles: list[str]
    days: int
    known_roles: Annotated[list[str], "The roles of mandates that a rule may name."]
    lacking: Annotated[int, "The number of people who must have a second factor and have none."]


class RemovalAskedShape(Shape):
    """A request, with the person it is about and the administrator who made it."""

    removal: FactorRemovalShape
    person: PersonShape
    asked_by: PersonShape


@view(responses=FactorRuleShape.serializer)
def rule(request: Request) -> Response:
    """Who must have a second factor."""
    row = FactorRuleRow.objects.first()
    return Response(
        FactorRuleShape.of(
            None,
            everybody=row is not None and row.everybody,
            administrators=row is not None and row.administrators,
            roles=row.roles if row else [],
            days=row.days if row else 14,
            known_roles=factors.roles(),
            lacking=factors.lacking(row).count() if row else 0,
        )
    )


@view(acts=Capacity.FORUM, body=RequirementSerializer, responses=DoneSerializer)
def set_rule(request: Request, value: Requirement) -> Response:
    """Sets who must have a second factor, and the days to set one up."""
    return accepted(FactorRule.ID, factors.require_second_factor(actor_of(request), value))


@view(pages=True, responses=page_of(RemovalAskedShape.serializer))
def removals(request: Request) -> Response:
    """The open requests, the oldest first."""
    found = FactorRemovalRow.objects.filter(state=RemovalState.WAITING.value)
    return paged(request, found.order_by("asked_at", "id"), _with_people)


def _with_people(found: Sequence[FactorRemovalRow]) -> Iterable[dict[str, Any]]:
    known = people(id for row in found for id in (row.person, row.asked_by))
    rows = zip(found, removal_rows(found), strict=True)
    return [
        RemovalAskedShape.of(
            None, removal=row, person=known[one.person], asked_by=known[one.asked_by]
        )
        for one, row in rows
    ]


urlpatterns = [
    at("second-factor/rule", get=rule, post=set_rule, permission_classes=PROVED_ADMINISTRATORS),
    at(
        "accounts/<uuid:id>/factor-removal",
        post=act(factors.ask_removal, makes="factor-removal"),
        permission_classes=PROVED_ADMINISTRATORS,
    ),
    at("factor-removals", get=removals, permission_classes=ADMINISTRATORS),
    at(
        "factor-removals/<uuid:id>/confirm",
        post=act(factors.confirm_removal),
        permission_classes=PROVED_ADMINISTRATORS,
    ),
    at(
        "factor-removals/<uuid:id>/withdraw",
        post=act(factors.withdraw_removal),
        permission_classes=ADMINISTRATORS,
    ),
]
