"""Letters to people, in their language: plain text, and the same as HTML in their direction.

A thread hands a letter over, so that a slow mail server delays nobody, and no answer notifies by its
time whether there was somebody to write to. A letter that does not leave is logged, without its link.
"""

from __future__ import annotations

import logging
from threading import Thread
from typing import Literal

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from majlis.accounts.models import User
from majlis.texts import say

logger = logging.getLogger(__name__)


def is_configured() -> bool:
    """Whether this forum can write to people (`EMAIL_URL`)."""
    return bool(settings.EMAIL_URL)


def send(person: User, letter: Literal["invitation", "reset"], link: str) -> None:
    """Writes to a person with the one link that the letter is about."""
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
