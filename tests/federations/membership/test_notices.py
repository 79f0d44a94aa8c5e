"""Recipients of notices about a mandate: its holder."""

from __future__ import annotations

import pytest

from federations.membership.commands import end_mandate
from federations.membership.rules import Role
from tests.support.notices import notice_reasons, notices_of, notified
from tests.support.world import a_member, an_administrator, an_organisation

pytestmark = pytest.mark.django_db(transaction=True)


def test_giving_and_ending_a_mandate_notify_its_holder() -> None:
    body = an_organisation("FENELEC")
    president = a_member(body, Role.PRESIDENT)
    with notified():
        member = a_member(body)
    [notice] = notices_of(member)
    assert (notice.topic, notice.reason) == ("mandate.given", "mandate")
    assert notice.args["organisation"]["fr"].startswith("FENELEC")
    assert notice_reasons(president) == []
    assert member.mandate
    with notified():
        end_mandate(an_administrator(), member.mandate)
    assert notice_reasons(member) == [("mandate.ended", "mandate")]
