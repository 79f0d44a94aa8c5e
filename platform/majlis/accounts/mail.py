"""Account letters by mail (invitation, password reset, closing), as text and HTML in the reader's language.

A thread delivers each letter: a slow mail server delays no request, and response times do not reveal
whether an address has an account. A letter that could not be sent is logged without its link.
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
    """Whether this forum can send mail (`EMAIL_URL`)."""
    return bool(settings.EMAIL_URL)


def send(person: User, letter: Literal["invitation", "reset", "closed"], link: str) -> None:
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
