"""Rights to publish, answer and accept, visibility, and the joint group."""

from __future__ import annotations

from datetime import timedelta

import pytest

from federations.membership.commands import end_mandate
from federations.working_groups.projection import GroupRow, SeatRow, sees_group
from majlis.domain import Actor, ActorKind, NotFound, new_id, today
from majlis.eventstore.capacity import NoOrganisation, WrongOrganisation
from majlis.eventstore.models import Fact
from majlis.eventstore.store import read_log
from synergies.listings import commands
from synergies.listings.aggregate import (
    AlreadyAnswered,
    Direction,
    ListingNotOpen,
    NotAParty,
    Posting,
)
from synergies.listings.projection import LinkRow, ListingRow, links_of, visible_to
from tests.support.people import a_person, acting_for
from tests.support.world import (
    a_listing,
    a_mandate,
    a_member,
    an_administrator,
    an_answer,
    an_open_link,
    an_organisation,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def textile() -> Actor:
    return a_member(an_organisation("Fédération Exemple du Textile"), name="La présidente")


@pytest.fixture
def leather() -> Actor:
    return a_member(an_organisation("Fédération Exemple du Cuir"))


def test_the_second_consent_creates_a_joint_group(textile: Actor, leather: Actor) -> None:
    listing = a_listing(textile)
    link = an_answer(listing, leather)
    commands.accept_link(textile, link)
    assert GroupRow.objects.count() == 0
    commands.accept_link(leather, link)

    row = LinkRow.objects.get(pk=link)
    assert (row.status, ListingRow.objects.get(pk=listing).status) == ("open", "matched")
    assert row.group is not None
    group = GroupRow.objects.get(pk=row.group)
    assert group.names == {"fr": "Groupe conjoint : Un banc d’essai"}
    assert group.charter["mission"] == {"fr": "Pour des fibres"}
    assert group.visibility == "participants"
    assert (group.chair, group.secretary) == (textile.person, leather.person)
    assert set(SeatRow.objects.filter(group=group.pk).values_list("organisation", flat=True)) == {
        textile.organisation,
        leather.organisation,
    }
    assert sees_group(leather, group.pk)
    assert not sees_group(a_member(an_organisation()), group.pk)


def test_the_joint_group_is_created_by_the_command_that_opens_the_link(
    textile: Actor, leather: Actor
) -> None:
    link = an_answer(a_listing(textile), leather)
    commands.accept_link(textile, link)
    before = len(list(read_log()))
    commands.accept_link(leather, link)
    recorded = list(read_log())[before:]
    assert [fact.topic for fact in recorded] == [
        "link.accepted",
        "link.opened",
        "listing.matched",
        "group.created",
        "group.chartered",
        "group.seat-given",
        "group.officer-named",
        "group.seat-given",
        "group.officer-named",
    ]
    assert {fact.cause for fact in recorded if fact.topic.startswith("group.")} == {recorded[1].id}
    assert {fact.actor.person for fact in recorded} == {leather.person}


def test_a_group_is_named_in_the_languages_of_the_listing(textile: Actor, leather: Actor) -> None:
    listing = new_id()
    title = {"ar": "منصة اختبار", "en": "A test bench"}
    posting = Posting(Direction.OFFER, title, {}, today())
    commands.publish_listing(textile, listing, posting)
    link = an_answer(listing, leather)
    commands.accept_link(leather, link)
    commands.accept_link(textile, link)
    [group] = GroupRow.objects.all()
    assert group.names == {"ar": "مجموعة مشتركة: منصة اختبار", "en": "Joint group: A test bench"}


def test_a_person_whose_mandate_ended_gets_no_office_in_the_joint_group(
    textile: Actor, leather: Actor
) -> None:
    link = an_answer(a_listing(textile), leather)
    commands.accept_link(textile, link)
    assert textile.mandate
    end_mandate(an_administrator(), textile.mandate, today() - timedelta(days=1))
    commands.accept_link(leather, link)
    [group] = GroupRow.objects.all()
    assert (group.chair, group.secretary) == (None, leather.person)


def test_an_organisation_answers_a_listing_once_whoever_acts_for_it(
    textile: Actor, leather: Actor
) -> None:
    listing = a_listing(textile)
    an_answer(listing, leather)
    assert leather.organisation
    with pytest.raises(AlreadyAnswered):
        an_answer(listing, a_member(leather.organisation))
    an_answer(listing, a_member(an_organisation()))
    assert ListingRow.objects.get(pk=listing).answers == 2


def test_publishing_and_answering_require_acting_under_a_mandate(
    textile: Actor, leather: Actor
) -> None:
    listing = a_listing(textile)
    assert textile.organisation
    for by in (a_person(), an_administrator(), Actor(ActorKind.SYSTEM)):
        with pytest.raises(NoOrganisation):
            a_listing(by)
        with pytest.raises(NoOrganisation):
            an_answer(listing, by)
    with pytest.raises(WrongOrganisation):
        a_listing(acting_for(leather, textile.organisation))


def test_a_person_whose_mandate_ended_cannot_accept_a_link(textile: Actor, leather: Actor) -> None:
    link = an_answer(a_listing(textile), leather)
    assert textile.mandate
    assert textile.organisation
    end_mandate(an_administrator(), textile.mandate, today() - timedelta(days=1))
    with pytest.raises(NotFound):
        commands.accept_link(textile, link)


def test_an_administrator_cannot_act_on_a_link(textile: Actor, leather: Actor) -> None:
    link = an_answer(a_listing(textile), leather)
    administrator, body = an_administrator(), an_organisation()
    stranger = acting_for(administrator, body, a_mandate(administrator, body))
    for act in (commands.accept_link, commands.decline_link, commands.withdraw_link):
        with pytest.raises(NotAParty):
            act(stranger, link)


def test_a_withdrawn_listing_cannot_be_answered(textile: Actor, leather: Actor) -> None:
    listing = a_listing(textile)
    commands.withdraw_listing(textile, listing)
    with pytest.raises(ListingNotOpen):
        an_answer(listing, leather)


def test_only_the_two_organisations_and_administrators_see_a_link(
    textile: Actor, leather: Actor
) -> None:
    link = an_answer(a_listing(textile), leather)
    assert textile.organisation
    for sees in (textile, leather, a_member(textile.organisation), an_administrator()):
        assert visible_to(sees).filter(pk=link).exists()
    for blind in (a_member(an_organisation()), a_person(), Actor(ActorKind.PERSON)):
        assert not visible_to(blind).filter(pk=link).exists()


def test_every_signed_in_person_sees_an_open_link(textile: Actor, leather: Actor) -> None:
    link, stranger = an_open_link(textile, leather), a_person()
    assert visible_to(stranger).filter(pk=link).exists()
    assert not visible_to(Actor(ActorKind.PERSON)).exists()
    assert stranger.person
    assert not links_of(stranger.person).exists()


def test_a_repeated_acceptance_opens_the_link_once(textile: Actor, leather: Actor) -> None:
    link = an_answer(a_listing(textile), leather)
    commands.accept_link(textile, link)
    once = leather.repeating("accept", link)
    first = commands.accept_link(once, link)
    assert commands.accept_link(once, link) == first
    assert Fact.objects.filter(topic="link.opened").count() == 1
    assert GroupRow.objects.count() == 1
