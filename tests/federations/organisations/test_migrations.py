"""Migrations of the directory: the columns that they fill are those of a rebuild."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from federations.organisations.commands import rename_organisation
from federations.organisations.projection import OrganisationRow
from federations.working_groups.projection import GroupRow
from majlis.domain import today
from tests.support.world import a_body, a_group, an_administrator


@pytest.mark.django_db(transaction=True)
def test_an_upgrade_makes_names_findable_from_the_facts_and_not_from_an_earlier_fold() -> None:
    # The grapheme joiner, which nobody sees, was a space in the earlier fold.
    body = a_body({"en": "Steel Fede\u034fration", "ar": "اتحاد", "fr": "Fédération de l’acier"})
    new = {"fr": "Acier", "ar": "فولاذ"}
    rename_organisation(an_administrator(), body, new, acronym="FA", on=today())
    group = a_group(name="Com\u034fpétitivité")
    now = found(body, group)
    assert now[0].split("\n")[-1] == "fa"

    MigrationExecutor(connection).migrate([("federations", "0004_mandates_of_ballots")])
    OrganisationRow.objects.filter(pk=body).update(search="steel fede ration")
    GroupRow.objects.filter(pk=group).update(search="com petitivite")
    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())

    assert found(body, group) == now


def found(body: UUID, group: UUID) -> tuple[str, str]:
    return (
        OrganisationRow.objects.values_list("search", flat=True).get(pk=body),
        GroupRow.objects.values_list("search", flat=True).get(pk=group),
    )
