"""Web Push (RFC 8030): encrypted messages (RFC 8291) to browsers, signed with our key (RFC 8292).

A push holds little, because a locked screen may show it: the object's title, the latest sentence, the path
of its page, and a tag. Later news of an object replaces earlier news on the screen by that tag. The key is
derived from `SECRET_KEY`: all processes have the same one and none stores it. After a change of
`SECRET_KEY`, browsers subscribe again when they next open a page.

A subscription that is gone (404, 410) is deleted, and so is one that is refused `MOST_FAILURES` times in a
row.
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
from majlis.notifications.outbox import Refused, Send, Transport, TryLater, register
from majlis.notifications.wording import NewsItem, direction, plain
from majlis.texts import bare, say

# How long a push service keeps a message for a browser that is off, and how long a signature is valid.
KEPT_FOR = timedelta(days=1)
SIGNED_FOR = timedelta(hours=12)
# Length limits in characters: a push service accepts 4,096 encrypted bytes.
LONGEST_TITLE, LONGEST_BODY = 120, 300
# Failures in a row after which a subscription is deleted.
MOST_FAILURES = 8

CURVE = ec.SECP256R1()
# The order of the curve's group (SEC 2, 2.4.2); a private key is a number below it.
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def public_key() -> str:
    """The key that browsers subscribe with (`applicationServerKey`): an uncompressed point in base64url."""
    point = _key(settings.SECRET_KEY).public_key()
    return _base64(point.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


@cache
def _key(secret: str | bytes) -> ec.EllipticCurvePrivateKey:
    # 128 bits more than the order, so that all keys are equally likely (FIPS 186-5, A.2.1).
    seed = HKDF(SHA256(), length=48, salt=None, info=b"majlis: web push").derive(
        force_bytes(secret)
    )
    return ec.derive_private_key(int.from_bytes(seed, "big") % (_ORDER - 1) + 1, CURVE)


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def write(reader: User, letter: Letter, news: Sequence[NewsItem]) -> str:
    """The content for the browser to show: `{title, body, path, tag, lang, dir}`."""
    language = reader.language
    if letter.notice:
        (line,) = news
        content = {
            "title": _short(line.title, LONGEST_TITLE),
            "body": _short(line.text, LONGEST_BODY),
            "path": line.url.removeprefix(settings.PUBLIC_ADDRESS),
            "tag": str(line.notice.object_id),
        }
    else:
        titles = "، " if language == "ar" else ", "
        content = {
            "title": plain(say(language, "letter-push-digest", count=len(news))),
            "body": _short(titles.join(line.title for line in news), LONGEST_BODY),
            "path": "/inbox",
            "tag": letter.rhythm,
        }
    return json.dumps({**content, "lang": language, "dir": direction(language)}, ensure_ascii=False)


def _short(text: str, most: int) -> str:
    # Cut before any mark is added, so that none stays open.
    text = bare(text)
    return plain(text if len(text) <= most else text[: most - 1].rstrip() + "…")


def with_subscriptions(people: Collection[UUID]) -> set[UUID]:
    """The people among these who have a subscribed browser."""
    found = PushSubscription.objects.filter(person__in=people)
    return set(found.values_list("person", flat=True))


@contextmanager
def opened() -> Iterator[Send]:
    """Yields `send` itself: each push service is another server, so no connection is shared."""
    yield send


def send(letter: Letter, reader: User) -> None:
    """Sends to each browser of this person that has not received the letter.

    A service that is unreachable or overloaded does not count against the browser. A refusal does: the
    subscription is deleted after `MOST_FAILURES` in a row, and at once on 404 or 410. Raises `TryLater` if
    a service could not be reached, and `Refused` if no browser received the letter.
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
            # Count a refusal once per letter, even if the letter is retried for another browser.
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
    # Imported late: it loads an HTTP client that nothing else here needs.
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
        # While a message waits for the browser, later news of the object replaces it.
        headers["Topic"] = letter.notice.hex
    return outside.post(browser.endpoint, body, headers)


def _contact() -> str:
    """The contact address for operators of push services (VAPID `sub`)."""
    if settings.SECURE:
        return settings.PUBLIC_ADDRESS
    return f"mailto:{parseaddr(settings.DEFAULT_FROM_EMAIL)[1]}"


PUSH = register(
    Transport(
        Channel.PUSH,
        is_configured=lambda: True,
        reaches=with_subscriptions,
        write=write,
        opened=opened,
        patience=KEPT_FOR,
    )
)
