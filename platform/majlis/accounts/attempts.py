"""Limits on guessing passwords and codes, which nobody can use up for somebody else.

Wrong answers are counted before they are checked, and right ones are taken back:

    from a known browser        5 in 5 minutes for the account in this browser, and 20 a day if it is
                                known by a link only
    from any other browser      10 a minute for the network, after 100 for the /48 network of IPv6, then
                                5 in 5 minutes for the account from this network, then
                                20 an hour for the account from all networks

So wrong answers of strangers do not count against a known browser. Beyond a limit, that of the network too,
even the right password is not checked, and the attempt is not counted; instead, a link is mailed to the
account, which makes a browser known. Where the forum sends no mail, an administrator hands the link on. An
address without an account is answered in the same way. Passwords at sign-in, codes, and what a session is
asked for again, also to change the password, are counted apart from each other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from hashlib import sha256

from allauth.account.internal.stagekit import get_pending_stage
from django.core.exceptions import ValidationError as InvalidEmail
from django.core.validators import validate_email
from django.http import HttpRequest, HttpResponse
from rest_framework.exceptions import ParseError
from rest_framework.exceptions import ValidationError as Invalid

from majlis.accounts import mail
from majlis.accounts.addresses import account_at, mailbox
from majlis.accounts.known_browsers import is_by_link, known, mailed_link
from majlis.accounts.models import User
from majlis.http.bodies import read
from majlis.http.limits import A_SITE, address_of, count, site_of, too_many, uncount

_ALLAUTH = "/_allauth/browser/v1/"
_PREFIX = f"{_ALLAUTH}auth/"
_BY_ADDRESS = {f"{_PREFIX}login", f"{_PREFIX}password/request"}
_CHANGE = f"{_ALLAUTH}account/password/change"
_BY_SESSION = {f"{_PREFIX}reauthenticate", f"{_PREFIX}2fa/reauthenticate", _CHANGE}
_CODE = f"{_PREFIX}2fa/authenticate"

# Most wrong answers, and in how many seconds.
OF_BROWSER = 5, 300
OF_NETWORK = 10, 60
OF_ACCOUNT = 20, 3_600
OF_LINK = 20, 86_400


class Attempts:
    """Middleware around django-allauth's addresses at which a password or a code can be guessed.

    Addresses of accounts reach allauth in their stored form. A request without a CSRF token is refused
    before it is counted.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not _is_wrong(request, response):
            for counter, seconds in getattr(request, "counted_attempts", ()):
                uncount(counter, seconds)
        return response

    def process_view(self, request: HttpRequest, *_: object) -> HttpResponse | None:
        path = request.path
        if request.method != "POST" or not path.startswith(_ALLAUTH):
            return None
        if path in _BY_ADDRESS:
            user, name = _account_of_body(request)
            if path.endswith("login"):
                return _limited(request, "password", user, name)
        elif path == _CODE and (stage := get_pending_stage(request)):
            user = stage.login.user
            return _limited(request, "code", user, user.pk.hex)
        elif path in _BY_SESSION and request.user.is_authenticated:
            return _limited(request, "again", request.user, request.user.pk.hex)
        return None


def _is_wrong(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether the password or code was refused; a new password that is too weak is no guess."""
    if request.path == _CHANGE and response.status_code == 400:
        faults = json.loads(response.content).get("errors", [])
        return any(fault.get("param") != "new_password" for fault in faults)
    return response.status_code == 400


def _limited(request: HttpRequest, what: str, user: User | None, name: str) -> HttpResponse | None:
    """Counts an attempt as wrong until its answer is known; the refusal if there were too many."""
    counted = []
    for counter, (most, seconds) in _counters(request, what, user, name):
        so_far, left = count(counter, seconds)
        counted.append((counter, seconds))
        if so_far > most:
            for one in counted:  # it guesses nothing
                uncount(*one)
            return _by_link(user, left) if name else too_many(left)
    request.counted_attempts = counted  # type: ignore[attr-defined]
    return None


def _counters(
    request: HttpRequest, what: str, user: User | None, name: str
) -> Iterator[tuple[str, tuple[int, int]]]:
    """The counters of an attempt, in the order in which they are counted."""
    if user and (browser := known(request, user)):
        yield f"{what}:{name}:browser:{browser}", OF_BROWSER
        if is_by_link(browser):
            yield f"{what}:{name}:link:{browser}", OF_LINK
        return
    network = address_of(request)
    if site := site_of(request):
        yield f"network:{what}:{site}", (A_SITE * OF_NETWORK[0], OF_NETWORK[1])
    yield f"network:{what}:{network}", OF_NETWORK
    if name:
        yield f"{what}:{name}:network:{network}", OF_BROWSER
        yield f"{what}:{name}", OF_ACCOUNT


def _account_of_body(request: HttpRequest) -> tuple[User | None, str]:
    """The account of the address in the body, and a name of it for the counters.

    A body without an address or a password has neither: allauth refuses it, so it guesses nothing of anybody.
    """
    try:
        body = read(request.body)
        typed = body["email"]
        user, name = account_at(typed), mailbox(typed)
        body["email"] = user.email if user else name
        validate_email(body["email"])
    except (ParseError, Invalid, InvalidEmail, LookupError, TypeError, AttributeError):
        return None, ""
    request._body = json.dumps(body).encode()  # what `body` returns
    if not body.get("password"):
        return None, ""
    # An address can be long, and no address is stored with the counters.
    return user, user.pk.hex if user else sha256(name.encode()).hexdigest()


def _by_link(user: User | None, seconds: int) -> HttpResponse:
    """The refusal beyond the limit of an account: the same whether or not there is an account."""
    if not mail.is_configured():
        return too_many(seconds, "sign-in-by-administrator")
    if user and user.is_active and user.has_usable_password() and mail.is_due(user, "browser"):
        link, until = mailed_link(user)
        mail.put(user.pk, "browser", until, link)
    return too_many(seconds, "sign-in-by-link")
