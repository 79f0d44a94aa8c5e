"""Recipients of notices about links: representatives of the two organisations."""

from __future__ import annotations

import pytest

from federations.membership.rules import Role
from synergies.listings import commands as links
from tests.support.notices import notice_reasons, notices_of, notified
from tests.support.world import a_listing, a_member, an_answer, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_answer_its_acceptance_and_the_opening_notify_both_organisations() -> None:
    theirs, ours = an_organisation("Publie"), an_organisation("Répond")
    publisher, colleague = a_member(theirs), a_member(theirs, Role.PRESIDENT)
    answerer, stranger = a_member(ours), a_member(an_organisation())
    listing = a_listing(publisher)
    with notified():
        link = an_answer(listing, answerer)
    for person in (publisher, colleague):
        assert notice_reasons(person) == [("link.proposed", "publisher")]
    assert notices_of(publisher)[0].args["organisation"]["fr"].startswith("Répond")
    with notified():
        links.accept_link(publisher, link)
    [notice] = notices_of(answerer)
    assert (notice.topic, notice.reason) == ("link.accepted", "answerer")
    assert notice.args["organisation"]["fr"].startswith("Publie")
    with notified():
        links.accept_link(answerer, link)
    assert notice_reasons(publisher)[0] == ("group.officer-named", "chair")
    assert ("link.opened", "publisher") in notice_reasons(publisher)
    assert notice_reasons(stranger) == []


def test_a_withdrawn_listing_notifies_only_those_whose_answer_is_pending() -> None:
    publisher = a_member(an_organisation())
    answerer, declined = a_member(an_organisation()), a_member(an_organisation())
    listing = a_listing(publisher)
    an_answer(listing, answerer)
    links.decline_link(publisher, an_answer(listing, declined))
    with notified():
        links.withdraw_listing(publisher, listing)
    assert notice_reasons(answerer) == [("listing.withdrawn", "answerer")]
    assert notice_reasons(declined) == []
