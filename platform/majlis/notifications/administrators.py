"""The host's own notices: accounts, erasures, second factors and doubts.

They go to administrators, to the person whose account it is, and to the contacts of witnesses.
"""

from __future__ import annotations

from collections.abc import Iterator

from majlis.accounts.aggregate import Account, Person
from majlis.accounts.factor_rows import FactorRuleRow
from majlis.accounts.factor_rule import FactorRemoval, FactorRule
from majlis.accounts.factors import lacking
from majlis.accounts.people import administrators
from majlis.audit.seal.aggregate import Doubt
from majlis.audit.seal.projection import WitnessRow
from majlis.eventstore.store import Recorded
from majlis.slices.notices import Notice, notice_kind, notifies

notice_kind("account", order=80, urgent=True, fixed=True)
notice_kind("forum", order=90)


@notifies
def accounts(
    recorded: Recorded[
        Account.Created
        | Account.InvitationRenewed
        | Account.InvitationRevoked
        | Account.Joined
        | Account.Renamed
        | Account.SecondFactorRemoved
        | Account.BrowserLinkGiven
        | Account.MadeAdministrator
        | Account.AdministratorRemoved
        | Account.Closed
        | Account.Reopened
    ],
) -> Iterator[Notice]:
    for person in administrators().exclude(pk=recorded.fact.person).values_list("pk", flat=True):
        yield Notice(person, reason="administrator", kind="forum")


@notifies
def administrators_opened(recorded: Recorded[Account.Opened]) -> Iterator[Notice]:
    """Whoever may run commands on the server could make themselves an administrator."""
    if recorded.fact.administrator:
        others = administrators().exclude(pk=recorded.fact.person)
        for person in others.values_list("pk", flat=True):
            yield Notice(person, reason="administrator", kind="forum")


@notifies
def own_account(
    recorded: Recorded[
        Account.Joined
        | Account.Renamed
        | Account.PasswordChanged
        | Account.SecondFactorSet
        | Account.SecondFactorRemoved
        | Account.RecoveryCodesMade
        | Account.BrowserLinkGiven
        | Account.MadeAdministrator
        | Account.AdministratorRemoved
        | Account.Closed
        | Account.Reopened
    ],
) -> Iterator[Notice]:
    """To the person, of their own acts too: a thief of their session or password would act in their name."""
    person = recorded.fact.person
    yield Notice(person, reason="account", kind="account", object=("account", person), own=True)


@notifies
def erasures(
    recorded: Recorded[Person.Created | Person.CalledBack | Person.Erased],
) -> Iterator[Notice]:
    """`args` holds no name, because it would outlive the person's erasure."""
    until = (
        {"latest_at": recorded.fact.latest.isoformat()}
        if isinstance(recorded.fact, Person.Created)
        else {}
    )
    for person in administrators().values_list("pk", flat=True):
        yield Notice(person, reason="administrator", kind="forum", args=until)


@notifies
def doubts(recorded: Recorded[Doubt.Created]) -> Iterator[Notice]:
    args = {"position": recorded.fact.position, "row": recorded.fact.row or "none"}
    for person in administrators().values_list("pk", flat=True):
        yield Notice(person, reason="administrator", kind="forum", args=args)
    for person in WitnessRow.objects.filter(withdrawn_at=None).values_list("contact", flat=True):
        yield Notice(person, reason="witness", kind="forum", args=args)


@notifies
def required(recorded: Recorded[FactorRule.Created | FactorRule.Changed]) -> Iterator[Notice]:
    rule = FactorRuleRow.objects.first()
    if rule is None:
        return
    args = {"days": recorded.fact.requirement.days}
    for person in lacking(rule).values_list("pk", flat=True):
        yield Notice(person, reason="without-factor", kind="account", args=args)


@notifies
def removals(
    recorded: Recorded[FactorRemoval.Created | FactorRemoval.Withdrawn | FactorRemoval.Removed],
) -> Iterator[Notice]:
    concerned = recorded.fact.person
    yield Notice(concerned, reason="own-account", kind="account", object=("account", concerned))
    for person in administrators().values_list("pk", flat=True):
        yield Notice(person, reason="administrator", kind="forum")
