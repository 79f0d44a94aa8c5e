"""For whom one acts is right without a choice, and every address that changes something has the rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.urls import URLPattern, URLResolver, get_resolver
from rest_framework.test import APIClient

from federations.membership.commands import end_mandate
from federations.membership.rules import Role
from federations.votes.rules import Choice
from federations.working_groups.aggregate import Visibility
from majlis.audit.checker import WITNESS, Key
from majlis.audit.seal.commands import lodge_witness
from majlis.domain import FORUM, Actor, ActorKind, new_id, today
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.models import Fact
from majlis.slices.acts import UNSAFE, at, view
from tests.support.people import a_person, signed_in
from tests.support.world import (
    MAJORITY,
    a_draft,
    a_group,
    a_listing,
    a_mandate,
    a_member,
    a_panel,
    a_scheduled_vote,
    a_text,
    an_action,
    an_administrator,
    an_answer,
    an_open_vote,
    an_organisation,
)

pytestmark = pytest.mark.django_db

# Signing in, and what allauth does for one's own account; the link of a letter.
PERSONAL_BY_NATURE = ("_allauth/", "unsubscribe/")


def patterns(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in resolver.url_patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from patterns(pattern, route)
        elif isinstance(pattern, URLPattern):
            yield route, pattern


def changing() -> dict[tuple[str, str], Capacity | None]:
    """The capacity that each address declares for each method that changes something."""
    found: dict[tuple[str, str], Capacity | None] = {}
    for route, pattern in patterns(get_resolver()):
        made = getattr(pattern.callback, "cls", None)
        for method in UNSAFE:
            if handler := getattr(made, method, None):
                found[method, route.removeprefix("api/")] = getattr(handler, "acts", None)
    return found


ORGANISATION = sorted(
    address for address, acts in changing().items() if acts is Capacity.ORGANISATION
)


# --- the declaration ------------------------------------------------------------------------


def test_every_address_that_changes_something_declares_a_capacity() -> None:
    declared = {
        address: acts
        for address, acts in changing().items()
        if not address[1].startswith(PERSONAL_BY_NATURE)
    }
    assert len(declared) > 75
    assert [address for address, acts in declared.items() if acts is None] == []


def test_an_address_that_declares_none_stops_the_start() -> None:
    @view()
    def forgotten(request: Any) -> Any:
        """Changes something."""

    at("something", get=forgotten)
    for method in UNSAFE:
        with pytest.raises(TypeError, match="declares no capacity"):
            at("something", **{method: forgotten})


def test_a_capacity_that_asks_for_an_unknown_parameter_stops_the_start() -> None:
    def of_group(by: Actor, group: UUID) -> list[UUID]:
        return [group]

    def leave(by: Actor, club: UUID) -> None:
        """Has no parameter `group`."""

    with pytest.raises(TypeError, match="has no parameter group"):
        command(of_group)(leave)


# --- the rule, at every address -------------------------------------------------------------


class Forum:
    """A person with a mandate of a seated organisation, who chairs, and one of an outside organisation."""

    def __init__(self) -> None:
        self.panel = a_panel(2)
        self.chair = self.panel.chair
        self.body = self.chair.organisation
        self.other = an_organisation("Hors du groupe")
        assert self.body
        a_mandate(self.chair, self.body, Role.PRESIDENT, today() - timedelta(days=200))
        a_mandate(self.chair, self.other, Role.PRESIDENT)
        seat = self.panel.seats[self.body]
        action = an_action(self.panel.group, organisation=self.body)
        draft = a_draft(self.panel.group, self.chair)
        listing, theirs = a_listing(self.chair), a_listing(self.panel.delegates[1])
        link = an_answer(listing, self.panel.delegates[1])
        witness = new_id()
        lodge_witness(self.chair, witness, a_witness_key())
        term = {"role": "delegate", "from": "2020-01-01", "until": None}
        person = str(a_person().person)
        blocks = a_text("Un")
        open_vote = an_open_vote(self.panel)
        scheduled = a_scheduled_vote(self.panel)
        self.calls: dict[str, tuple[Any, dict[str, Any]]] = {
            "mandates": (
                None,
                {"person": person, "organisation": str(self.body), **term},
            ),
            "mandates/<uuid:id>/end": (self.chair.mandate, {}),
            "mandates/<uuid:id>/correct": (self.chair.mandate, term),
            "groups": (None, {"names": {"fr": "Sous"}, "parent": str(self.panel.group)}),
            "groups/<uuid:id>/charter": (self.panel.group, {}),
            "groups/<uuid:id>/visibility": (self.panel.group, {"visibility": "public"}),
            "groups/<uuid:id>/officers": (
                self.panel.group,
                {"office": "secretary", "person": str(self.chair.person)},
            ),
            "groups/<uuid:id>/archive": (self.panel.group, {"reason": "Fini"}),
            "groups/<uuid:id>/seats": (self.panel.group, {"organisation": str(self.other)}),
            "groups/<uuid:id>/actions": (self.panel.group, {"title": {"fr": "Une note"}}),
            "seats/<uuid:id>/fill": (seat, {"delegate": str(self.chair.person)}),
            "seats/<uuid:id>/vacate": (seat, {}),
            "seats/<uuid:id>/withdraw": (seat, {}),
            "actions/<uuid:id>/reschedule": (action, {"due": None}),
            "actions/<uuid:id>/block": (action, {"reason": "Une réponse manque"}),
            "actions/<uuid:id>/unblock": (action, {}),
            "actions/<uuid:id>/done": (action, {}),
            "actions/<uuid:id>/reopen": (action, {}),
            "proposals": (
                None,
                {
                    "group": str(self.panel.group),
                    "title": {"fr": "Une"},
                    "language": "fr",
                    "blocks": blocks,
                },
            ),
            "proposals/<uuid:id>/versions": (draft, {"based_on": 1, "blocks": a_text("Deux")}),
            "proposals/<uuid:id>/title": (draft, {"title": {"fr": "Autre"}}),
            "proposals/<uuid:id>/translations": (
                draft,
                {"version": 1, "language": "ar", "title": "ش", "blocks": []},
            ),
            "proposals/<uuid:id>/coauthors": (
                draft,
                {"person": str(self.panel.delegates[1].person)},
            ),
            "proposals/<uuid:id>/coauthors/<uuid:person>": (draft, {}),
            "proposals/<uuid:id>/support": (draft, {}),
            "proposals/<uuid:id>/unsupport": (draft, {}),
            "proposals/<uuid:id>/submit": (draft, {}),
            "proposals/<uuid:id>/withdraw": (draft, {}),
            "votes": (
                None,
                {"group": str(self.panel.group), "question": {"fr": "?"}, "rule": MAJORITY},
            ),
            "votes/<uuid:id>/open": (scheduled, {}),
            "votes/<uuid:id>/end": (
                open_vote,
                {"closes_at": f"{datetime.now(UTC) + timedelta(days=1):%FT%TZ}"},
            ),
            "votes/<uuid:id>/close": (open_vote, {}),
            "votes/<uuid:id>/cancel": (open_vote, {"reason": {"fr": "Une erreur"}}),
            "votes/<uuid:id>/ballots": (open_vote, {"elector": str(seat), "choice": "for"}),
            "listings/<uuid:id>/withdraw": (listing, {}),
            "listings/<uuid:id>/answer": (theirs, {"message": "Oui"}),
            "links/<uuid:id>/accept": (link, {}),
            "links/<uuid:id>/decline": (link, {}),
            "links/<uuid:id>/withdraw": (link, {}),
            "seal/witnesses/<uuid:id>/withdraw": (witness, {}),
        }


# For any of the person's organisations: none of theirs is wrong.
FOR_ANY = {
    "listings",
    "listings/<uuid:id>/answer",
    "seal/witnesses",
    "seal/cosignatures",
}


@pytest.mark.parametrize(("method", "route"), ORGANISATION)
def test_an_act_is_refused_for_an_organisation_that_is_not_concerned(
    method: str, route: str
) -> None:
    forum = Forum()
    if route in FOR_ANY:
        client, organisation = signed_in(forum.chair), an_organisation()
        expected: tuple[str, list[str] | None] = ("not-your-organisation", None)
    else:
        client, organisation = signed_in(forum.chair), forum.other
        expected = ("wrong-organisation", [str(forum.body)])
    id, body = forum.calls.get(route, (None, {}))
    if route == "listings":
        body = {"direction": "need", "title": {"fr": "Un"}, "expires_on": today().isoformat()}
    elif route in ("seal/witnesses", "seal/cosignatures"):
        body = {"key": a_witness_key()} if route == "seal/witnesses" else {"note": "x"}
    address = route.replace("<uuid:id>", str(id)).replace("<uuid:person>", str(uuid4()))
    before = Fact.objects.count()
    client.credentials(HTTP_MAJLIS_ACTING_FOR=str(organisation))
    answer = getattr(client, method)(f"/api/{address}", body, format="json")
    found = answer.json()
    listed = [one["id"] for one in found["organisations"]] if "organisations" in found else None
    assert (found.get("code"), listed) == expected, found
    assert answer.status_code == 403
    if listed:
        assert "Fédération Exemple" in found["detail"]
    assert Fact.objects.count() == before


# --- what the server takes by itself --------------------------------------------------------


def bare(person: Actor) -> APIClient:
    """A client that names no organisation."""
    return signed_in(Actor(person.kind, person=person.person, administrator=person.administrator))


def test_a_person_of_two_seated_organisations_is_asked_for_which_one() -> None:
    panel = a_panel(2)
    second = panel.delegates[1].organisation
    assert second
    a_mandate(panel.chair, second, Role.ALTERNATE)
    address = f"/api/groups/{panel.group}/charter"
    asked = bare(panel.chair).post(address, a_charter(), format="json")
    assert (asked.status_code, asked.json()["code"]) == (409, "which-organisation")
    bodies = [str(panel.chair.organisation), str(second)]
    assert sorted(one["id"] for one in asked.json()["organisations"]) == sorted(bodies)
    offered = bare(panel.chair).get(f"/api/groups/{panel.group}/organisations").json()
    assert sorted(one["id"] for one in offered["organisations"]) == sorted(bodies)
    for chosen in bodies:
        client = bare(panel.chair)
        client.credentials(HTTP_MAJLIS_ACTING_FOR=chosen)
        assert client.post(address, a_charter(), format="json").status_code == 200
        assert str(last().organisation) == chosen


def test_a_seat_decides_between_the_mandates_of_a_person() -> None:
    panel = a_panel(2)
    a_mandate(panel.chair, an_organisation(), Role.PRESIDENT)
    client = bare(panel.chair)
    answer = client.post(f"/api/groups/{panel.group}/charter", a_charter(), format="json")
    assert answer.status_code == 200
    assert (last().organisation, last().mandate) == (panel.chair.organisation, panel.chair.mandate)


def test_an_officer_whose_organisation_has_no_seat_acts_for_it_all_the_same() -> None:
    chair = a_member(an_organisation())
    group = a_group(chair=chair)
    answer = bare(chair).post(f"/api/groups/{group}/charter", a_charter(), format="json")
    assert answer.status_code == 200
    assert last().organisation == chair.organisation


def test_an_officer_without_a_mandate_is_refused() -> None:
    panel = a_panel(2)
    assert panel.chair.mandate
    end_mandate(an_administrator(), panel.chair.mandate, today() - timedelta(days=1))
    answer = bare(panel.chair).post(
        f"/api/groups/{panel.group}/charter", a_charter(), format="json"
    )
    assert (answer.status_code, answer.json()["code"]) == (403, "no-organisation")


def test_an_administrator_without_a_seat_acts_as_administrator() -> None:
    panel, keeper = a_panel(2), an_administrator()
    address = f"/api/groups/{panel.group}/charter"
    assert bare(keeper).post(address, a_charter(), format="json").status_code == 200
    assert (last().actor_kind, last().organisation) == (ActorKind.ADMINISTRATOR, None)
    shown = bare(keeper).get(f"/api/log/{last().id}").json()
    assert shown["actor"]["kind"] == "admin"
    # With a seat, the administrator acts for the organisation like everybody.
    body = panel.delegates[1].organisation
    assert body
    a_mandate(keeper, body, Role.SECRETARY)
    assert bare(keeper).post(address, a_charter(), format="json").status_code == 200
    assert (last().actor_kind, last().organisation) == (ActorKind.PERSON, body)


def test_a_personal_act_names_no_organisation() -> None:
    person = a_member(an_organisation())
    client = signed_in(person)
    assert client.post("/api/account/erasure").status_code == 201
    assert (last().actor, last().organisation, last().mandate) == (person.person, None, None)


def test_the_organisation_of_a_person_is_kept_with_the_account() -> None:
    person = a_member(an_organisation())
    client = bare(person)
    assert client.get("/api/me").json()["acts_for"] is None
    refused = client.patch("/api/me", {"acts_for": str(an_organisation())}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (403, "not-your-organisation")
    client.patch("/api/me", {"acts_for": str(person.organisation)}, format="json")
    assert bare(person).get("/api/me").json()["acts_for"] == str(person.organisation)


def a_charter() -> dict[str, Any]:
    return {"mission": {"fr": f"Mission {new_id()}"}}


def a_witness_key() -> str:
    public = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    return str(Key("exemple.org/temoin", WITNESS, public))


def last() -> Fact:
    return Fact.objects.order_by("-position")[0]


# --- a whole life, without a choice ----------------------------------------------------------


def test_five_people_who_never_choose_leave_no_fact_of_a_group_without_an_organisation() -> None:
    panel = a_panel(4, Visibility.PARTICIPANTS)
    outside = a_member(an_organisation("Répondante"))
    people = [*panel.delegates, outside]
    # One of the five has a second mandate, of an organisation that has no seat in the group.
    a_mandate(panel.chair, an_organisation("Seconde"), Role.PRESIDENT)
    begun = last().position
    chair, author, third, fourth = (bare(person) for person in panel.delegates)
    answering = bare(outside)

    def done(client: APIClient, address: str, **body: Any) -> str:
        answer = client.post(f"/api/{address}", body, format="json")
        assert answer.status_code in (200, 201), (address, answer.json())
        return str(answer.json()["id"])

    proposal = done(
        author,
        "proposals",
        group=str(panel.group),
        title={"fr": "Une filière"},
        language="fr",
        blocks=a_text("Un"),
    )
    at_it = f"proposals/{proposal}"
    done(author, f"{at_it}/coauthors", person=str(panel.delegates[2].person))
    done(third, f"{at_it}/versions", based_on=1, blocks=a_text("Un", "Deux"))
    done(third, f"{at_it}/title", title={"fr": "Une filière du recyclage"})
    done(third, f"{at_it}/translations", version=2, language="ar", title="ش", blocks=[])
    done(fourth, f"{at_it}/support")
    done(fourth, f"{at_it}/unsupport")
    done(author, f"{at_it}/submit")
    vote = done(
        chair,
        "votes",
        group=str(panel.group),
        question={"fr": "Adoptez-vous ce texte ?"},
        rule=MAJORITY,
        proposal=proposal,
    )
    done(chair, f"votes/{vote}/open")
    for person in panel.delegates:
        seat = str(panel.seats[person.organisation])
        done(bare(person), f"votes/{vote}/ballots", elector=seat, choice=Choice.FOR.value)
    done(chair, f"votes/{vote}/close")
    action = done(
        chair,
        f"groups/{panel.group}/actions",
        title={"fr": "Publier"},
        organisation=str(panel.delegates[3].organisation),
    )
    done(fourth, f"actions/{action}/block", reason="Une réponse manque")
    done(fourth, f"actions/{action}/unblock")
    done(fourth, f"actions/{action}/done")
    done(chair, f"groups/{panel.group}/officers", office="rapporteur", person=str(author_of(panel)))
    listing = done(
        author,
        "listings",
        direction="need",
        title={"fr": "Un banc d’essai"},
        expires_on=(today() + timedelta(days=30)).isoformat(),
    )
    link = done(answering, f"listings/{listing}/answer", message="Nous en avons un")
    done(author, f"links/{link}/accept")
    done(answering, f"links/{link}/accept")

    theirs = Fact.objects.filter(position__gt=begun, actor__in=[one.person for one in people])
    in_groups = theirs.exclude(space=FORUM)
    assert in_groups.count() > 25
    assert list(in_groups.filter(organisation=None).values_list("topic", flat=True)) == []
    # Outside groups too, every act was an organisation's: the listing, the answer and the link.
    assert not theirs.filter(organisation=None).exists()
    bodies = {person.person: person.organisation for person in people}
    for fact in theirs:
        assert fact.organisation == bodies[fact.actor], fact.topic
        assert fact.mandate is not None


def author_of(panel: Any) -> UUID | None:
    person: UUID | None = panel.delegates[1].person
    return person
