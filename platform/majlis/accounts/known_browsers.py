"""Known browsers: those in which a person has signed in, or opened a link of a letter to that person.

A known browser has a signed cookie for each of its accounts, with an id. Wrong passwords of others do not
count against it (`attempts`). The cookie replaces no password and no code, and is void once the password
changes. The id of a browser known by a link only is that of the link, so that opening the link again gives
no further guesses.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from allauth.account.signals import password_changed, password_reset
from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.core import signing
from django.http import HttpRequest, HttpResponse

from majlis.accounts.aggregate import BROWSER_LINK_FOR, Account
from majlis.accounts.models import User
from majlis.domain import DomainError
from majlis.eventstore.models import Fact

# Browsers keep a cookie for 400 days at most.
REMEMBERED_FOR = timedelta(days=400)
# Accounts of one browser; the oldest are forgotten.
MOST = 5

_COOKIE = "majlis known browser"
_LINK = "majlis link for a browser"
# How the id of a link begins.
_BY_LINK = "link-"

# The account's id, the browser's id, the mark of the password.
Entry = list[str]


class BrowserLinkOver(DomainError):
    """The link is too old, or the password was changed since."""

    status = 410


class KnownBrowsers:
    """Middleware that writes the cookie of a browser that became known during the request.

    `request.known_browser` is the id of a known browser, by which `majlis.http.limits` counts it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.known_browser = next((id for _, id, _ in _entries(request)), None)  # type: ignore[attr-defined]
        response = self.get_response(request)
        if entry := request.META.get(_COOKIE):
            others = [one for one in _entries(request) if one[0] != entry[0]]
            response.set_cookie(
                settings.BROWSER_COOKIE_NAME,
                signing.dumps([entry, *others][:MOST], salt=_COOKIE),
                max_age=REMEMBERED_FOR,
                secure=settings.SECURE,
                httponly=True,
                samesite="Lax",
            )
        return response


def known(request: HttpRequest, user: User) -> str | None:
    """The id of this browser, if it is known for this account."""
    mine = (one for one in _entries(request) if one[0] == user.pk.hex)
    return next((id for _, id, mark in mine if mark == _mark(user)), None)


def is_by_link(id: str) -> bool:
    """Whether this is the id of a browser that a link made known, and in which nobody has signed in since."""
    return id.startswith(_BY_LINK)


def remember(request: HttpRequest, user: User) -> None:
    """Makes this browser known for this account, in which the person has shown who they are."""
    id = known(request, user)
    if id is None or is_by_link(id):
        id = secrets.token_urlsafe(12)
    request.META[_COOKIE] = [user.pk.hex, id, _mark(user)]


def mailed_link(user: User) -> tuple[str, datetime]:
    """A link that makes the browser in which it is opened known for this account, and its expiry."""
    return _link(user, secrets.token_urlsafe(12), datetime.now(UTC))


def given_link(user: User) -> tuple[str, datetime]:
    """The same, for an administrator to hand on: the link of the last `account.browser-link-given`.

    It is the same link each time that it is shown, and so gives no more guesses.
    """
    given = Fact.objects.filter(stream=user.pk, topic=Account.BrowserLinkGiven.TOPIC)
    position, at = given.order_by("-version").values_list("position", "decided_at")[0]
    return _link(user, str(position), at)


def _link(user: User, id: str, at: datetime) -> tuple[str, datetime]:
    until = at + BROWSER_LINK_FOR
    content = [user.pk.hex, _BY_LINK + id, _mark(user), until.isoformat()]
    # Browsers do not send the part after `#`: the token appears in no server log and no Referer.
    return f"{settings.PUBLIC_ADDRESS}/sign-in#{_signer().sign_object(content)}", until


def open_link(request: HttpRequest, token: str) -> None:
    """Makes this browser known by a link. Raises `BrowserLinkOver`."""
    user, id = _read(token)
    request.META[_COOKIE] = [user.pk.hex, id, _mark(user)]


def is_open(link: str) -> bool:
    """Whether this link is still valid."""
    try:
        _read(urlsplit(link).fragment)
    except BrowserLinkOver:
        return False
    return True


def _read(token: str) -> tuple[User, str]:
    try:
        person, id, mark, until = _signer().unsign_object(token)
    except (signing.BadSignature, ValueError) as error:  # or one that an earlier version made
        raise BrowserLinkOver from error
    user = User.objects.filter(pk=person, is_active=True).first()
    if user is None or mark != _mark(user) or datetime.fromisoformat(until) <= datetime.now(UTC):
        raise BrowserLinkOver
    return user, id


def connect() -> None:
    """Makes known each browser in which somebody signs in, or sets their password."""
    for signal in (user_logged_in, password_changed, password_reset):
        signal.connect(_signed_in)


def _signed_in(sender: object, request: HttpRequest, user: User, **more: Any) -> None:
    remember(request, user)


def _entries(request: HttpRequest) -> list[Entry]:
    try:
        entries: list[Entry] = signing.loads(
            request.COOKIES.get(settings.BROWSER_COOKIE_NAME, ""),
            salt=_COOKIE,
            max_age=REMEMBERED_FOR,
        )
    except signing.BadSignature:
        return []
    return entries


def _signer() -> signing.Signer:
    """Signs links without the time: one that is shown again is the same."""
    return signing.Signer(salt=_LINK)


def _mark(user: User) -> str:
    """A value that changes when the person changes their password: the number of the fact of it.

    Not of its hash, which is also renewed at a sign-in, after an upgrade that makes hashes stronger.
    """
    set_by = [Account.Joined.TOPIC, Account.PasswordChanged.TOPIC]
    facts = Fact.objects.filter(stream=user.pk, topic__in=set_by).order_by("-version")
    return str(facts.values_list("version", flat=True).first() or 0)
