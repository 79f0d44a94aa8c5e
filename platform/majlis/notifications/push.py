"""Messages to browsers while no page is open: Web Push (RFC 8030), encrypted (8291), signed as ours (8292).

A push says little, for a locked screen may show it: the object's title, the latest sentence, the path of
its page, and a tag, by which later news of an object take the place of earlier ones on the screen. The
forum's key is made of `SECRET_KEY`, so that all processes have the same one and none keeps it; with another
`SECRET_KEY`, browsers ask for a new subscription when they next open a page.

A subscription that is gone (404, 410) is forgotten, and one that fails again and again, too.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from functools import cache
from urllib.parse import urlsplit
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings
from django.db.models import F
from django.utils.encoding import force_bytes

from majlis.accounts.models import User
from majlis.http import outside
from majlis.notifications.models import Channel, Letter, PushSubscription
from majlis.notifications.outbox import Refused, Send, TryLater, Way, register
from majlis.notifications.wording import NewsItem, direction, plain
from majlis.texts import say

# How long a push service keeps it for a browser that is off, and a signature is good.
KEPT_FOR = timedelta(days=1)
SIGNED_FOR = timedelta(hours=12)
# What is left of a long title or sentence, in characters: a push service takes 4,096 bytes encrypted.
LONGEST_TITLE, LONGEST_BODY = 120, 300
# Failures in a row after which an address is forgotten.
MOST_FAILURES = 8

CURVE = ec.SECP256R1()
# The order of its group (SEC 2, 2.4.2); a private key is a number below it.
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def public_key() -> str:
    """What browsers subscribe with (`applicationServerKey`): an uncompressed point in base64url."""
    point = _key(settings.SECRET_KEY).public_key()
    return _base64(point.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


@cache
def _key(secret: str | bytes) -> ec.EllipticCurvePrivateKey:
    # 128 bits more than the order has make each key as likely as any other (FIPS 186-5, A.2.1).
    seed = HKDF(SHA256(), length=48, salt=None, info=b"majlis: web push").derive(
        force_bytes(secret)
    )
    return ec.derive_private_key(int.from_bytes(seed, "big") % (_ORDER - 1) + 1, CURVE)


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def write(reader: User, letter: Letter, news: Sequence[NewsItem]) -> str:
    """What the browser shows: `{title, body, path, tag, lang, dir}`."""
    language = reader.language
    if letter.notice:
        (line,) = news
        said = {
            "title": _short(plain(line.title), LONGEST_TITLE),
            "body": _short(plain(line.text), LONGEST_BODY),
            "path": line.url.removeprefix(settings.PUBLIC_ADDRESS),
            "tag": str(line.notice.object_id),
        }
    else:
        titles = "، " if language == "ar" else ", "
        said = {
            "title": plain(say(language, "letter-push-digest", count=len(news))),
            "body": _short(titles.join(plain(line.title) for line in news), LONGEST_BODY),
            "path": "/inbox",
            "tag": letter.rhythm,
        }
    return json.dumps({**said, "lang": language, "dir": direction(language)}, ensure_ascii=False)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def with_subscriptions(people: Collection[UUID]) -> set[UUID]:
    """Those of these people who have a browser that may be told."""
    found = PushSubscription.objects.filter(person__in=people)
    return set(found.values_list("person", flat=True))


@contextmanager
def opened() -> Iterator[Send]:
    """Each push service is another server: there is no connection to share."""
    yield send


def send(letter: Letter, reader: User) -> None:
    """To each browser of this person that has not been told; raises `TryLater` if some could not be.

    A service that cannot be reached or is in trouble says nothing of the browser. One that refuses it does:
    after `MOST_FAILURES` in a row it is forgotten, and at once where it is gone. Raises `Refused` where
    no browser was told at all.
    """
    later: list[float] = []
    for browser in PushSubscription.objects.filter(person=reader.pk).order_by("id"):
        if str(browser.pk) in letter.reached:
            continue
        try:
            answer = _post(browser, letter)
        except outside.Unreachable:
            answer = None
        if answer is not None and answer.taken:
            _reached(letter, browser)
            PushSubscription.objects.filter(pk=browser.pk, failures__gt=0).update(failures=0)
        elif answer is None or answer.status == 429 or answer.status >= 500:
            later.append((answer and answer.retry_after) or 0)
        elif answer.status in (404, 410):
            browser.delete()
        elif letter.tries <= 1:
            # Once a letter, however often another browser has it tried again.
            _failed(browser)
    if later:
        raise TryLater("a push service did not take it", max(later))
    if not letter.reached:
        raise Refused("no push service took it")


def _reached(letter: Letter, browser: PushSubscription) -> None:
    letter.reached = [*letter.reached, str(browser.pk)]
    Letter.objects.filter(pk=letter.pk).update(reached=letter.reached)


def _failed(browser: PushSubscription) -> None:
    here = PushSubscription.objects.filter(pk=browser.pk)
    here.update(failures=F("failures") + 1)
    here.filter(failures__gte=MOST_FAILURES).delete()


def _post(browser: PushSubscription, letter: Letter) -> outside.Answer:
    # Loads an HTTP client that nothing else here needs.
    from py_vapid import Vapid02
    from pywebpush import WebPusher

    keys = {"p256dh": browser.p256dh, "auth": browser.auth}
    pusher = WebPusher({"endpoint": browser.endpoint, "keys": keys})
    body = pusher.encode(letter.content.encode())["body"]
    place = urlsplit(browser.endpoint)
    claims = {
        "aud": f"{place.scheme}://{place.netloc}",
        "sub": _contact(),
        "exp": int((datetime.now(UTC) + SIGNED_FOR).timestamp()),
    }
    headers = {
        **Vapid02(_key(settings.SECRET_KEY)).sign(claims),
        "Content-Type": "application/octet-stream",
        "Content-Encoding": "aes128gcm",
        "TTL": str(int(KEPT_FOR.total_seconds())),
        "Urgency": "high" if letter.rhythm == "at-once" else "low",
    }
    if letter.notice:
        # While it waits for the browser, later news of an object take its place.
        headers["Topic"] = letter.notice.hex
    return outside.post(browser.endpoint, body, headers)


def _contact() -> str:
    """Whom a push service writes to when we are a burden."""
    if settings.SECURE:
        return settings.PUBLIC_ADDRESS
    return f"mailto:{parseaddr(settings.DEFAULT_FROM_EMAIL)[1]}"


PUSH = register(
    Way(
        Channel.PUSH,
        is_there=lambda: True,
        reaches=with_subscriptions,
        write=write,
        opened=opened,
        patience=KEPT_FOR,
    )
)
