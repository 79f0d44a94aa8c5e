"""Situations of a test's world, made by commands and named after what they are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from federations.membership.commands import give_mandate
from federations.membership.projection import today
from federations.membership.rules import Role, Term
from federations.organisations.commands import register_organisation
from federations.organisations.rules import OrganisationType, Profile, Reported
from federations.working_groups import commands as groups
from federations.working_groups.aggregate import Visibility
from majlis.domain import Actor, new_id
from tests.support.people import a_person, acting_for


def an_organisation(name: str = "Fédération Exemple") -> UUID:
    """An active federation; a name is one organisation's, so each gets a number of its own."""
    id = new_id()
    register_organisation(
        a_person("Administration", administrator=True),
        id,
        {"fr": f"{name} {id.hex[-6:]}"},
        Profile(type=OrganisationType.FEDERATION),
    )
    return id


def a_member(organisation: UUID, role: Role = Role.DELEGATE, name: str = "Une déléguée") -> Actor:
    """A new person with a mandate since a year, acting for that organisation."""
    person = a_person(name)
    assert person.person
    mandate = new_id()
    give_mandate(
        a_person("Administration", administrator=True),
        mandate,
        person.person,
        organisation,
        Term(role, today() - timedelta(days=365), None),
    )
    return acting_for(person, organisation, mandate)


def a_group(
    visibility: Visibility = Visibility.MEMBERS,
    *,
    chair: Actor | None = None,
    name: str = "Formation",
    parent: UUID | None = None,
) -> UUID:
    """A working group; its chair already holds a mandate."""
    id = new_id()
    groups.create_group(
        a_person("Administration", administrator=True),
        id,
        {"fr": name},
        visibility,
        parent=parent,
        chair=chair and chair.person,
    )
    return id


def a_seat(group: UUID, organisation: UUID, holder: Actor | None = None) -> UUID:
    """An organisation's seat in a group, vacant or held."""
    administrator = a_person("Administration", administrator=True)
    id = new_id()
    groups.give_seat(administrator, id, group, organisation)
    if holder:
        assert holder.person
        groups.fill_seat(administrator, id, holder.person)
    return id


def an_action(
    group: UUID,
    *,
    assignee: Actor | None = None,
    organisation: UUID | None = None,
    due: date | None = None,
) -> UUID:
    """Something a group wants done by somebody who takes part in it."""
    id = new_id()
    groups.assign_action(
        a_person("Administration", administrator=True),
        id,
        group,
        {"fr": "Rédiger la note"},
        assignee=assignee and assignee.person,
        organisation=organisation,
        due=due,
    )
    return id


def an_administrator() -> Actor:
    return a_person("Une administratrice", administrator=True)


def a_body(
    names: dict[str, str],
    *,
    type: OrganisationType = OrganisationType.FEDERATION,
    sectors: list[str] | None = None,
    region: str | None = None,
    parents: Iterable[UUID] = (),
    reported: Reported | None = None,
) -> UUID:
    """An organisation with exactly these names, in a world where they matter."""
    id = new_id()
    register_organisation(
        an_administrator(),
        id,
        names,
        Profile(type, sectors=sectors or [], region=region),
        parents=parents,
        reported=reported,
        example=reported is None,
    )
    return id


def a_mandate(
    person: Actor,
    organisation: UUID,
    role: Role = Role.DELEGATE,
    starts: date = date(2020, 1, 1),
    until: date | None = None,
) -> UUID:
    """A mandate on these very days, given by an administrator."""
    assert person.person
    id = new_id()
    give_mandate(an_administrator(), id, person.person, organisation, Term(role, starts, until))
    return id
