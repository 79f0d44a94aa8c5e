"""Whose mandate casts a seat's ballot: replacing another person's, and mandates given to oneself."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from federations.membership.commands import correct_mandate, end_mandate, give_mandate
from federations.membership.rules import Role, Term
from federations.votes.commands import close_vote
from federations.votes.rules import Choice
from federations.working_groups.aggregate import Office
from federations.working_groups.commands import name_officer
from majlis.audit.sentences import tell, words
from majlis.domain import Actor, new_id, today
from majlis.eventstore.models import Fact
from tests.support.clock import clock_moved
from tests.support.notices import notice_reasons, notified, notify
from tests.support.people import a_person, acting_for, signed_in
from tests.support.world import Panel, a_mandate, a_member, a_panel, an_administrator, an_open_vote

pytestmark = pytest.mark.django_db(transaction=True)


def cast(by: Actor, panel: Panel, vote: UUID, choice: str = "for", **more: Any) -> Any:
    """The answer to a ballot for the seat of the organisation that this person acts for."""
    body = {"elector": str(panel.seats[by.organisation]), "choice": choice, **more}
    return signed_in(by).post(f"/api/votes/{vote}/ballots", body, format="json")


def line_of(by: Actor, panel: Panel, vote: UUID) -> dict[str, Any]:
    """The line of the roll for the organisation that this person acts for, as the chair sees it."""
    rows = signed_in(panel.chair).get(f"/api/votes/{vote}/roll").json()["results"]
    return next(row for row in rows if row["organisation"]["id"] == str(by.organisation))


def my_ballot(by: Actor, vote: UUID) -> dict[str, Any]:
    rows = signed_in(by).get(f"/api/votes/{vote}").json()["rows"]
    return next(row for row in rows if row["kind"] == "my_ballot")


def of(panel: Panel, nth: int = 1) -> UUID:
    body = panel.delegates[nth].organisation
    assert body
    return body


def told(person: Actor) -> list[str]:
    return [reason for topic, reason in notice_reasons(person) if topic == "ballot.changed"]


def test_replacing_the_ballot_of_another_person_is_refused_until_they_are_named() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"changeable": True})
    first = panel.delegates[1]
    second = a_member(of(panel), name="Une nouvelle déléguée")
    assert cast(first, panel, vote).status_code == 201
    assert my_ballot(second, vote)["cast_by"]["id"] == str(first.person)
    answer = cast(second, panel, vote, "against")
    assert (answer.status_code, answer.json()["code"]) == (409, "ballot-of-another")
    assert "Une déléguée" in answer.json()["detail"]
    wrong = cast(second, panel, vote, "against", replaces=str(second.person))
    assert wrong.json()["code"] == "ballot-of-another"
    assert line_of(first, panel, vote)["choice"] == "for"
    done = cast(second, panel, vote, "against", replaces=str(first.person))
    assert done.status_code == 201
    assert line_of(first, panel, vote)["choice"] == "against"
    # The first delegate does not take it back without saying so.
    assert cast(first, panel, vote).json()["code"] == "ballot-of-another"


def test_a_first_ballot_replaces_nobodys() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"changeable": True})
    answer = cast(panel.delegates[1], panel, vote, replaces=str(panel.delegates[2].person))
    assert (answer.status_code, answer.json()["code"]) == (409, "nothing-to-replace")


@pytest.mark.parametrize("secrecy", ["named", "hidden"])
def test_a_replaced_ballot_is_told_to_its_caster_the_bodys_president_and_the_bureau(
    secrecy: str,
) -> None:
    panel = a_panel(3)
    secretary = panel.delegates[2]
    name_officer(an_administrator(), panel.group, Office.SECRETARY, secretary.person)
    president = a_member(of(panel), Role.PRESIDENT, "Une présidente")
    vote = an_open_vote(panel, {"changeable": True, "secrecy": secrecy})
    first, second = panel.delegates[1], a_member(of(panel), name="Une nouvelle déléguée")
    panel.cast(vote, first, Choice.FOR)
    panel.cast(vote, first, Choice.AGAINST)
    with notified():
        panel.cast(vote, second, Choice.FOR, replaces=first)
    assert told(first) == ["caster"]
    assert told(president) == ["president"]
    assert told(panel.chair) == ["chair"]
    assert told(secretary) == ["secretary"]
    assert told(second) == []


def test_the_log_says_whose_ballot_was_replaced() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"changeable": True})
    first, second = panel.delegates[1], a_member(of(panel), name="Une nouvelle déléguée")
    panel.cast(vote, first, Choice.FOR)
    panel.cast(vote, first, Choice.AGAINST)
    panel.cast(vote, second, Choice.FOR, replaces=first)
    own, replaced = Fact.objects.filter(topic="ballot.changed").order_by("position")
    assert "modifié son bulletin" in words("fr", tell([own], panel.chair)[0])
    said = words("fr", tell([replaced], panel.chair)[0])
    assert "Une nouvelle déléguée a" in said.replace("\u2068", "").replace("\u2069", "")
    assert "remplacé le bulletin de" in said
    assert str(first.person) not in said


def test_the_roll_says_under_which_mandate_each_ballot_was_cast() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"changeable": True})
    alternate = a_member(of(panel), Role.ALTERNATE)
    assert line_of(alternate, panel, vote)["role"] is None
    panel.cast(vote, alternate, Choice.FOR)
    line = line_of(alternate, panel, vote)
    assert (line["role"], line["mandate"]) == ("alternate", str(alternate.mandate))
    panel.cast(vote, panel.delegates[1], Choice.FOR, replaces=alternate)
    line = line_of(alternate, panel, vote)
    assert (line["role"], line["mandate"]) == ("delegate", str(panel.delegates[1].mandate))
    close_vote_after_all(panel, vote)
    assert line_of(alternate, panel, vote)["role"] == "delegate"


def close_vote_after_all(panel: Panel, vote: UUID) -> None:
    for delegate in (panel.delegates[0], panel.delegates[2]):
        panel.cast(vote, delegate, Choice.FOR)
    close_vote(panel.chair, vote)


def gives_themself(person: Actor, body: UUID, role: Role = Role.DELEGATE) -> Actor:
    """The person acting under a mandate that they gave themself just now, dated a year back."""
    id = new_id()
    assert person.person
    give_mandate(person, id, person.person, body, Term(role, today() - timedelta(days=365), None))
    return acting_for(person, body, id)


def is_refused(by: Actor, panel: Panel, vote: UUID) -> None:
    answer = cast(by, panel, vote, "against")
    assert (answer.status_code, answer.json()["code"]) == (403, "mandate-given-to-oneself")
    mine = my_ballot(by, vote)
    assert (mine["may_cast"], mine["because"]) == (False, "given-to-oneself")


@pytest.mark.parametrize("secrecy", ["named", "hidden", "secret"])
@pytest.mark.parametrize("role", [Role.PRESIDENT, Role.DELEGATE, Role.ALTERNATE])
def test_an_administrator_who_mandates_themself_after_the_opening_casts_no_ballot(
    role: Role, secrecy: str
) -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"secrecy": secrecy})
    is_refused(gives_themself(an_administrator(), of(panel), role), panel, vote)


def test_a_mandate_given_to_oneself_before_the_opening_casts() -> None:
    panel = a_panel(3)
    administrator = gives_themself(an_administrator(), of(panel))
    vote = an_open_vote(panel)
    assert cast(administrator, panel, vote).status_code == 201


def test_a_mandate_given_to_oneself_before_the_opening_casts_whatever_clock_dated_the_two() -> None:
    """No fact is recorded before the one before it: after a clock that was ahead, all have its time."""
    panel = a_panel(3)
    with clock_moved(timedelta(minutes=2)):
        a_panel(1)
    administrator = gives_themself(an_administrator(), of(panel))
    vote = an_open_vote(panel)
    assert my_ballot(administrator, vote)["may_cast"] is True
    assert cast(administrator, panel, vote).status_code == 201
    close_vote_after_all(panel, vote)


def test_a_mandate_given_to_oneself_after_the_opening_casts_no_ballot_whatever_clock_dated_the_two() -> (
    None
):
    panel = a_panel(3)
    with clock_moved(timedelta(minutes=2)):
        vote = an_open_vote(panel)
    is_refused(gives_themself(an_administrator(), of(panel)), panel, vote)


def test_a_mandate_given_after_the_opening_by_somebody_else_casts() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel)
    assert cast(a_member(of(panel)), panel, vote).status_code == 201


def test_a_bodys_secretary_who_makes_themself_a_delegate_after_the_opening_casts_no_ballot() -> (
    None
):
    panel = a_panel(3)
    secretary = a_member(of(panel), Role.SECRETARY)
    vote = an_open_vote(panel)
    gives_themself(secretary, of(panel))
    is_refused(secretary, panel, vote)


def test_a_secretary_who_corrects_their_own_mandate_into_a_delegates_casts_no_ballot() -> None:
    panel = a_panel(3)
    secretary = a_member(of(panel), Role.SECRETARY)
    vote = an_open_vote(panel)
    assert secretary.mandate
    term = Term(Role.DELEGATE, today() - timedelta(days=365), None)
    correct_mandate(secretary, secretary.mandate, term)
    is_refused(secretary, panel, vote)


def test_an_ended_mandate_that_its_holder_extends_after_the_opening_casts_no_ballot() -> None:
    panel = a_panel(3)
    president = a_person("Un ancien président", administrator=True)
    yesterday = today() - timedelta(days=1)
    mandate = a_mandate(president, of(panel), Role.PRESIDENT, until=yesterday)
    vote = an_open_vote(panel)
    correct_mandate(president, mandate, Term(Role.PRESIDENT, today() - timedelta(days=9), None))
    is_refused(acting_for(president, of(panel), mandate), panel, vote)


@pytest.mark.parametrize("role", [Role.PRESIDENT, Role.DELEGATE, Role.ALTERNATE])
def test_a_mandate_that_others_ended_and_its_holder_corrected_after_the_opening_casts_no_ballot(
    role: Role,
) -> None:
    panel = a_panel(3)
    holder = a_person("Une administratrice", administrator=True)
    mandate = a_mandate(holder, of(panel), role)
    vote = an_open_vote(panel)
    end_mandate(an_administrator(), mandate)
    term = Term(role, today() - timedelta(days=9), None)
    correct_mandate(holder, mandate, term)
    again = acting_for(holder, of(panel), mandate)
    is_refused(again, panel, vote)
    # A second correction, of what the first one gave, makes it no better.
    correct_mandate(holder, mandate, Term(role, today() - timedelta(days=8), None))
    is_refused(again, panel, vote)
    # What others give is theirs.
    correct_mandate(an_administrator(), mandate, term)
    assert cast(again, panel, vote).status_code == 201


def test_a_correction_of_ones_own_mandate_that_gives_no_right_changes_nothing() -> None:
    panel = a_panel(3)
    president = a_member(of(panel), Role.PRESIDENT)
    vote = an_open_vote(panel)
    assert president.mandate
    term = Term(Role.PRESIDENT, today() - timedelta(days=100), None)
    correct_mandate(president, president.mandate, term)
    assert cast(president, panel, vote).status_code == 201


def test_an_alternate_who_makes_themself_a_delegate_stays_an_alternate_in_this_vote() -> None:
    panel = a_panel(3)
    alternate = a_person("Un suppléant", administrator=True)
    mandate = a_mandate(alternate, of(panel), Role.ALTERNATE)
    vote = an_open_vote(panel, {"changeable": True})
    panel.cast(vote, panel.delegates[1], Choice.FOR)
    delegate = gives_themself(acting_for(alternate, of(panel), mandate), of(panel))
    answer = cast(delegate, panel, vote, "against", replaces=str(panel.delegates[1].person))
    assert answer.json()["code"] == "delegate-has-voted"
    assert my_ballot(delegate, vote)["because"] == "delegate-has-voted"


def test_notices_of_a_changed_ballot_of_ones_own_are_nobodys() -> None:
    panel = a_panel(3)
    vote = an_open_vote(panel, {"changeable": True})
    with notified():
        panel.cast(vote, panel.delegates[1], Choice.FOR)
        panel.cast(vote, panel.delegates[1], Choice.AGAINST)
    notify()
    assert all(told(one) == [] for one in panel.delegates)
