"""Account letters (invitation, password reset) by mail, as text and HTML in the person's language.

A thread delivers each letter: a slow mail server delays no request, and response times do not reveal
whether an address has an account. A letter that could not be sent is logged without its link.
"""

from __future__ import annotations

import logging
from threading import Thread
from typing import Literal

from django.conf import settings
from django.core.cache import cache
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from majlis.accounts.models import User
from majlis.http.limits import count
from majlis.texts import say

logger = logging.getLogger(__name__)

# Strangers can cause letters to somebody: the first three of a day come at five minutes' distance, later
# ones at an hour's. The links of earlier letters stay valid.
OFTEN, FIRST, RARELY = 300, 3, 3_600


def is_configured() -> bool:
    """Whether this forum can send mail (`EMAIL_URL`)."""
    return bool(settings.EMAIL_URL)


def is_due(person: User, letter: Literal["reset", "browser"]) -> bool:
    """Whether this person may be sent another of these letters now; it is then counted as sent."""
    pause = f"letter:{letter}:{person.pk}"
    if not cache.add(pause, True, RARELY):
        return False
    if count(pause, 24 * 60 * 60)[0] <= FIRST:
        cache.set(pause, True, OFTEN)
    return True


def send(person: User, letter: Literal["invitation", "reset", "browser"], link: str) -> None:
    """Sends a person the letter with this link."""
    if not is_configured():
        return
    language = person.language

    def words(part: str) -> str:
        return say(language, f"mail-{letter}-{part}", name=person.name)

    parts = {part: words(part) for part in ("greeting", "text", "action", "ending")}
    text = f"{parts['greeting']}\n\n{parts['text']}\n\n{link}\n\n{parts['ending']}\n"
    html = render_to_string(
        "mail.html",
        {
            **parts,
            "link": link,
            "language": language,
            "direction": "rtl" if language == "ar" else "ltr",
            "side": "right" if language == "ar" else "left",
        },
    )
    message = EmailMultiAlternatives(words("subject"), text, to=[person.email])
    message.attach_alternative(html, "text/html")
    Thread(target=_hand_over, args=[message, letter], name="mail").start()


def _hand_over(message: EmailMultiAlternatives, letter: str) -> None:
    try:
        message.send()
    except Exception:
        logger.exception("a letter was not sent", extra={"letter": letter})
