"""Commands on accounts. Each records a fact, and writes the kept row of `users` in the same transaction.

Names, addresses, passwords and the digests of links are in kept tables only; facts hold ids.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.crypto import salted_hmac

from majlis.accounts import mail
from majlis.accounts.addresses import account_at
from majlis.accounts.aggregate import Account
from majlis.accounts.models import INVITED_FOR, Invitation, Language, User, digest_of
from majlis.accounts.people import hold_administrators, is_recorded
from majlis.accounts.sessions import end_all_sessions
from majlis.domain import Actor, ActorKind, DomainError, NotAllowed, NotFound
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.models import Fact
from majlis.eventstore.store import get, save
from majlis.folding import alike, folded
from majlis.live.bell import signed_out

# A past name that was borne for less was hardly seen, and blocks nobody.
SEEN_AFTER = timedelta(days=1)
# How long a mail server may be down before the letter about a closed account is given up.
TOLD_WITHIN = timedelta(days=7)


class EmailTaken(DomainError):
    """This address has an account already."""


class InvitationOver(DomainError):
    """The link was used, replaced, revoked, is too old, or never existed."""

    status = 410


class WeakPassword(DomainError):
    """The password is too short, too common, or only digits."""

    status = 400

    def __init__(self, sentences: list[str]) -> None:
        super().__init__()
        # Shown at the password field, in Django's own words in the reader's language.
        self.extra = {"errors": {"password": [{"code": "password", "detail": " ".join(sentences)}]}}


class OwnAccount(DomainError):
    """Administrators cannot close their own account."""


class NameNotSeen(DomainError):
    """The name has no letter and no digit: readers could not tell who it is."""

    status = 400


class PersonNameTaken(DomainError):
    """Another person bears, or bore, a name that looks like this one."""


class AccountNotRecorded(DomainError):
    """No fact says how this account came to be: somebody wrote it into the database.

    A fact about it would make it look lawful.
    """


class Namesake(DomainError):
    """Another person bears a name that looks like this one: the invitation must say that it is meant."""


@command(Capacity.FORUM)
def open_account(
    by: Actor,
    id: UUID,
    *,
    name: str,
    email: str,
    password: str | None = None,
    language: str = Language.FRENCH,
    administrator: bool = False,
    demo_role: str | None = None,
) -> None:
    """Opens an account without an invitation: on the server itself, for its operator or the example forum.

    Without a password, nobody can sign in by password until one is set. Raises `NotAllowed`, `NameNotSeen`
    and `EmailTaken`.
    """
    if by.kind is not ActorKind.SYSTEM:
        raise NotAllowed
    _create(
        id,
        name,
        email,
        password=password,
        language=language,
        is_administrator=administrator,
        demo_role=demo_role,
    )
    save(Account.open(id, administrator=administrator))


def invite(
    by: Actor, id: UUID, *, name: str, email: str, language: str, namesake: bool = False
) -> str:
    """Creates a person's account and returns the token of their invitation link.

    Raises `NotAllowed` for anybody but an administrator, `NameNotSeen`, `EmailTaken`, and `Namesake` unless
    it is said that this is another person of the same name.
    """
    token = _token(by)
    _invite(by, id, token, name, email, language, namesake)
    return token


@command(Capacity.FORUM)
def _invite(
    by: Actor, id: UUID, token: str, name: str, email: str, language: str, namesake: bool
) -> None:
    _only_administrators(by)
    _create(id, name, email, language=language)
    if not namesake and _is_borne(name, but=id):
        raise Namesake
    save(Account.invite(id))
    _write_link(by, id, token)


def renew_invitation(by: Actor, person: UUID) -> str:
    """Makes a new link with a new expiry; the previous link no longer works.

    Raises `NotAllowed`, `NotFound` and `AlreadyJoined`.
    """
    token = _token(by)
    _renew_invitation(by, person, token)
    return token


@command(Capacity.FORUM)
def _renew_invitation(by: Actor, person: UUID, token: str) -> None:
    _only_administrators(by)
    _invitation(person)
    _, it = _account(person)
    it.renew_invitation()
    save(it)
    _write_link(by, person, token)


@command(Capacity.FORUM)
def revoke_invitation(by: Actor, person: UUID) -> None:
    """Revokes an invitation: its link no longer works, and the account stays, because facts may name it."""
    _only_administrators(by)
    invitation = _invitation(person)
    _, it = _account(person)
    it.revoke_invitation()
    invitation.revoked_at = invitation.revoked_at or datetime.now(UTC)
    invitation.save(update_fields=["revoked_at"])
    save(it)


def invitation_of(token: str) -> Invitation:
    """The open invitation of a link, with its person. Raises `InvitationOver`."""
    return _open_invitation(digest_of(token))


def accept_invitation(token: str, password: str) -> User:
    """Sets the person's password by their invitation link, which works once.

    Raises `InvitationOver`, and `WeakPassword` with the reasons in the reader's language.
    """
    person = invitation_of(token).person_id
    _join(Actor(ActorKind.PERSON, person=person), digest_of(token), password)
    return User.objects.get(pk=person)


@command(Capacity.PERSONAL)
def _join(by: Actor, digest: str, password: str) -> None:
    invitation = _open_invitation(digest)
    user, it = _account(invitation.person_id)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise WeakPassword(error.messages) from error
    # Two windows may use one link at the same time: this update succeeds in only one of them.
    if not Invitation.objects.filter(digest=digest, accepted_at=None, revoked_at=None).update(
        accepted_at=datetime.now(UTC)
    ):
        raise InvitationOver
    it.join()
    user.set_password(password)
    user.save(update_fields=["password"])
    save(it)


@command(Capacity.PERSONAL)
def rename(by: Actor, person: UUID, name: str) -> None:
    """Takes another display name; what was recorded before is shown under the name of then.

    Only the person may do it. Raises `NotAllowed`, `NameNotSeen`, `PersonNameTaken` and `RenamedTooOften`.
    """
    if by.person != person:
        raise NotAllowed
    if not folded(name):
        raise NameNotSeen
    user, it = _account(person)
    # The capitals and accents of one's own name are free, also to one of two namesakes.
    if alike(name) != alike(user.name) and _is_borne(name, but=person):
        raise PersonNameTaken
    it.rename(now=datetime.now(UTC))
    user.past_names = [*user.past_names, {"name": user.name, "until": it.modified_on.isoformat()}]
    user.name = name
    user.save(update_fields=["name", "past_names"])
    save(it)


@command(Capacity.FORUM)
def make_administrator(by: Actor, person: UUID) -> None:
    """Makes a person an administrator of the forum, who may do everything that administrators may.

    Requires a recent check of password or code. Raises `NotAllowed`, `NotFound`, `AlreadySo`,
    `AccountIsClosed` and `NotJoined`.
    """
    _only_administrators(by)
    _, it = _account(person)
    it.make_administrator()
    User.objects.filter(pk=person).update(is_administrator=True)
    save(it)
    signed_out(person)


@command(Capacity.FORUM)
def remove_administrator(by: Actor, person: UUID) -> None:
    """Takes the right to administer the forum away from a person, or gives up one's own.

    Requires a recent check of password or code. Raises `NotAllowed`, `NotFound`, `AlreadySo`
    and `SoleAdministrator`.
    """
    _only_administrators(by)
    administrators = hold_administrators()
    _, it = _account(person)
    it.remove_administrator(sole_administrator=administrators == {person})
    User.objects.filter(pk=person).update(is_administrator=False)
    save(it)
    signed_out(person)


@command(Capacity.FORUM)
def close_account(by: Actor, person: UUID) -> None:
    """Closes an account: the person is signed out and cannot sign in; their mandates stay as facts.

    Requires a recent check of password or code. Raises `NotAllowed`, `NotFound`, `OwnAccount`
    and `AlreadySo`.
    """
    _only_administrators(by)
    administrators = hold_administrators()
    if person == by.person:
        raise OwnAccount
    _, it = _account(person)
    it.close(sole_administrator=administrators == {person})
    User.objects.filter(pk=person).update(is_active=False)
    save(it)
    end_all_sessions(person)
    signed_out(person)
    # Nobody whose account is closed has notices: a letter tells them.
    mail.put(person, "closed", datetime.now(UTC) + TOLD_WITHIN, settings.PUBLIC_ADDRESS)


@command(Capacity.FORUM)
def reopen_account(by: Actor, person: UUID) -> None:
    """Lets the person sign in again with the same password.

    Requires a recent check of password or code. Raises `NotAllowed`, `NotFound` and `AlreadySo`.
    """
    _only_administrators(by)
    _, it = _account(person)
    it.reopen()
    User.objects.filter(pk=person).update(is_active=True)
    save(it)
    signed_out(person)


@command(Capacity.FORUM)
def give_browser_link(by: Actor, person: UUID) -> None:
    """Records that somebody is given a link for a new browser (`known_browsers.given_link`).

    While the last one is valid, it is shown again and nothing is recorded. For administrators and on the
    server. Raises `NotAllowed`, `NotFound`, `AccountIsClosed` and `NotJoined`.
    """
    if not by.unrestricted:
        raise NotAllowed
    _, it = _account(person)
    it.give_browser_link(now=datetime.now(UTC))
    save(it)


@command(Capacity.PERSONAL)
def note_protection(by: Actor, person: UUID, change: Callable[[Account], None]) -> None:
    """Records that the person changed their password or second factor, which django-allauth has written.

    `change` is `Account.change_password`, `set_second_factor`, `remove_second_factor` or
    `make_recovery_codes`.
    """
    if by.person != person:
        raise NotAllowed
    _, it = _account(person)
    change(it)
    save(it)


@command(Capacity.FORUM)
def know_accounts(by: Actor) -> None:
    """Records each account that has no fact yet, as it is found: those from before accounts had facts."""
    for user in unknown_accounts("default").select_related("invitation"):
        save(_as_found(user))


def accounts_have_facts() -> bool:
    """Whether the log holds a fact of any account: it does since the upgrade, or from the beginning."""
    return Fact.objects.filter(topic__startswith=f"{Account.__dict__['TOPIC']}.").exists()


def unknown_accounts(using: str) -> QuerySet[User]:
    """The accounts without a fact."""
    facts = Fact.objects.using(using).filter(stream=OuterRef("pk"))
    return User.objects.using(using).filter(~Exists(facts)).order_by("pk")


def _create(id: UUID, name: str, email: str, **fields: Any) -> None:
    if not folded(name):
        raise NameNotSeen
    if account_at(email):
        raise EmailTaken
    User.objects.create_user(email, id=id, name=name, **fields)


def _is_borne(name: str, *, but: UUID) -> bool:
    """Whether anybody, except `but`, bears a name that looks like this one, or bore it for a day."""
    wanted = alike(name)
    others = User.objects.exclude(pk=but).only("name", "past_names")
    return any(
        alike(one) == wanted
        for user in others.iterator()
        for one in (user.name, *_seen_names(user))
    )


def _seen_names(user: User) -> Iterator[str]:
    """The past names that were borne long enough; the first, given with the account, always was."""
    since = datetime.min.replace(tzinfo=UTC)
    for past in user.past_names:
        until = datetime.fromisoformat(past["until"])
        if until - since >= SEEN_AFTER:
            yield past["name"]
        since = until


def _only_administrators(by: Actor) -> None:
    if not by.administrator:
        raise NotAllowed


def _account(person: UUID) -> tuple[User, Account]:
    """The kept row of this account, locked, and its facts so far. Raises `AccountNotRecorded`."""
    user = User.objects.select_for_update().filter(pk=person).first()
    if user is None:
        raise NotFound(kind="person", id=str(person))
    if not is_recorded(person):
        raise AccountNotRecorded
    return user, get(Account, person)


def _as_found(user: User) -> Account:
    invitation: Invitation | None = getattr(user, "invitation", None)
    return Account.know(
        user.pk,
        administrator=user.is_administrator,
        closed=not user.is_active,
        joined=invitation is None or invitation.accepted_at is not None,
    )


def _invitation(person: UUID) -> Invitation:
    found = Invitation.objects.select_for_update().filter(person=person).first()
    if found is None:
        raise NotFound(kind="person", id=str(person))
    return found


def _open_invitation(digest: str) -> Invitation:
    found = Invitation.objects.select_related("person").filter(digest=digest).first()
    if found is None or not found.is_open(datetime.now(UTC)) or not found.person.is_active:
        raise InvitationOver
    return found


def _token(by: Actor) -> str:
    """The token of a new link. A command that is sent again gives the same link, not one that never works."""
    if by.command is None:
        return secrets.token_urlsafe(32)
    made = salted_hmac("majlis.invitation", str(by.command), algorithm="sha256").digest()
    return base64.urlsafe_b64encode(made).rstrip(b"=").decode()


def link_of(token: str) -> str:
    """The link of an invitation. Browsers do not send the part after `#`: no log and no Referer has it."""
    return f"{settings.PUBLIC_ADDRESS}/join#{token}"


def _write_link(by: Actor, person: UUID, token: str) -> None:
    """Replaces the link, and the letter that waits with the former one."""
    now = datetime.now(UTC)
    Invitation.objects.update_or_create(
        person_id=person,
        defaults={
            "digest": digest_of(token),
            "invited_by_id": by.person,
            "invited_at": now,
            "expires_at": now + INVITED_FOR,
            "revoked_at": None,
        },
    )
    mail.put(person, "invitation", now + INVITED_FOR, link_of(token))
