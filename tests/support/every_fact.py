"""What a random history may never do: the rarer acts, so that a log has every fact.

`tests/stories/test_upgrade.py` runs this file on the code of earlier commits: it uses commands, and the
situations of `tests.support.world`, that have been there from the first.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from uuid import uuid4

from federations.membership.commands import correct_mandate, end_mandate
from federations.membership.rules import Role, Term
from federations.organisations import commands as organisations
from federations.organisations.rules import OrganisationType, Profile
from federations.proposals import commands as proposals
from federations.proposals.rules import Language
from federations.votes import commands as votes
from federations.votes import workflow
from federations.votes.rules import Choice
from federations.working_groups import commands as groups
from federations.working_groups.aggregate import Visibility
from majlis.domain import Actor, today
from synergies.listings import commands as links
from tests.support.people import a_person
from tests.support.world import (
    a_group,
    a_listing,
    a_member,
    a_panel,
    a_scheduled_vote,
    a_submitted_proposal,
    a_text,
    an_action,
    an_administrator,
    an_answer,
    an_open_link,
    an_open_vote,
    an_organisation,
)

WITNESS_KEY = "exemple.org/temoin+fe6a53a2+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"


def do_the_rarer_acts() -> None:
    """In a migrated forum, whatever it holds."""
    _organisations()
    _groups()
    _proposals_and_votes()
    _links()
    _people()
    _outsiders()


def _organisations() -> None:
    by, body, successor = an_administrator(), an_organisation(), an_organisation()
    organisations.describe_organisation(by, body, Profile(OrganisationType.ASSOCIATION))
    organisations.verify_organisation(by, body)
    organisations.unverify_organisation(by, body)
    organisations.move_organisation(by, body, [successor])
    names = {"fr": f"Exemple renommé {uuid4().hex}"}
    organisations.rename_organisation(by, body, names, None, today())
    organisations.merge_organisation(by, body, successor, today())
    organisations.dissolve_organisation(by, successor, today())
    mandate = a_member(an_organisation()).mandate
    assert mandate
    correct_mandate(by, mandate, Term(Role.SECRETARY, today() - timedelta(days=9), None))
    end_mandate(by, mandate)


def _groups() -> None:
    panel = a_panel(2)
    chair, seat = panel.chair, panel.seats[panel.delegates[1].organisation]
    groups.vacate_seat(chair, seat)
    groups.withdraw_seat(chair, seat)
    action = an_action(panel.group, assignee=chair)
    groups.block_action(chair, action, "Faute de données")
    groups.unblock_action(chair, action)
    groups.reschedule_action(chair, action, today() + timedelta(days=9))
    groups.finish_action(chair, action)
    groups.reopen_action(chair, action)
    groups.block_action(chair, an_action(panel.group, assignee=chair), "Faute de temps")
    groups.change_visibility(chair, panel.group, Visibility.PUBLIC)
    groups.archive_group(an_administrator(), a_group(), "Sans objet")


def _proposals_and_votes() -> None:
    panel = a_panel(3)
    author, other = panel.delegates[1], panel.delegates[2]
    assert other.person
    text = a_submitted_proposal(panel.group, author)
    proposals.retitle(panel.chair, text, {"fr": "Autre titre"})
    proposals.translate(panel.chair, text, 1, Language.ARABIC, "نص", a_text("نص"))
    proposals.add_coauthor(panel.chair, text, other.person)
    proposals.remove_coauthor(panel.chair, text, other.person)
    proposals.support(other, text)
    proposals.withdraw_support(other, text)
    proposals.withdraw(author, a_submitted_proposal(panel.group, author))
    vote = an_open_vote(panel, proposal=text)
    votes.cancel_vote(panel.chair, vote, {"fr": "Erreur"})

    changing = an_open_vote(panel, {"changeable": True})
    for choice in (Choice.FOR, Choice.AGAINST):
        panel.cast(changing, other, choice)

    # For all, against all, and by nobody: adopted, rejected, lapsed.
    for choices in ([Choice.FOR] * 3, [Choice.AGAINST] * 3, []):
        decided = an_open_vote(panel, proposal=a_submitted_proposal(panel.group, author))
        for delegate, chosen in zip(panel.delegates, choices, strict=False):
            panel.cast(decided, delegate, chosen)
        votes.close_vote(panel.chair, decided)

    secret = an_open_vote(panel, {"secrecy": "secret"})
    panel.cast(secret, other, Choice.FOR, uuid4())

    # Two electors cannot vote in secret: the vote that was due does not open.
    small = a_panel(2)
    due = datetime(2026, 1, 5, tzinfo=UTC)
    a_scheduled_vote(small, {"secrecy": "secret"}, opens_at=due)
    for act in workflow.openings_and_closings(due):
        act()

    # Earlier commits remind nobody.
    remind = getattr(workflow, "reminders", lambda now: ())
    now = datetime.now(UTC)
    an_open_vote(panel, closes_at=now + timedelta(days=4))
    for act in remind(now + timedelta(days=2)):
        act()


def _links() -> None:
    publisher, answerer = a_member(an_organisation()), a_member(an_organisation())
    listing = a_listing(publisher)
    links.decline_link(publisher, an_answer(listing, answerer))
    an_open_link(publisher, answerer)
    third = a_member(an_organisation())
    links.withdraw_link(third, an_answer(a_listing(publisher), third))
    links.withdraw_listing(publisher, listing)


def _outsiders() -> None:
    if find_spec("majlis.webhooks.commands") is None:  # a commit from before anybody looked on
        return
    from majlis.audit.aggregate import Format
    from majlis.audit.commands import export_log, note_reading
    from majlis.audit.seal import commands as seal
    from majlis.audit.seal.sealing import checkpoint
    from majlis.webhooks import commands as webhooks

    by, partner = an_administrator(), a_member(an_organisation())
    assert partner.person
    one = by.make_id()
    webhooks.add_webhook(by, one, name="Exemple", url="https://a.example", reader=partner.person)
    webhooks.change_webhook(by, one, name="Exemple", url="https://b.example", topics=["vote"])
    webhooks.stop_webhook(by, one)
    webhooks.resume_webhook(by, one)
    webhooks.replay_webhook(by, one, 0)
    webhooks.renew_secret(by, one)
    webhooks.remove_webhook(by, one)

    note_reading(by, {"kind": "vote"})
    export_log(by, {}, Format.CSV, 1)
    checkpoint()
    witness = partner.make_id()
    seal.lodge_witness(partner, witness, WITNESS_KEY)
    seal.withdraw_witness(partner, witness)
    if doubt := getattr(seal, "doubt_history", None):  # earlier commits record none
        doubt(Actor.system("doubts"), "changed", 1)


def _people() -> None:
    if find_spec("majlis.accounts.erasure") is None:  # a commit from before anybody could be erased
        return
    from majlis.accounts import erasure, export

    leaving, staying = a_member(an_organisation()), a_person()
    assert leaving.person
    assert staying.person
    action = an_action(a_group(chair=leaving), assignee=leaving)
    groups.block_action(leaving, action, "Sans réponse")
    export.hand_out(leaving, leaving.person)
    erasure.ask_erasure(staying, staying.make_id(), staying.person)
    erasure.call_back_erasure(staying, staying.person)
    erasure.erase_again(Actor.system("restores", leaving.person), leaving.person)
