"""Letters by mail: their content as HTML and text, and their delivery by SMTP.

Letters about one object form a thread: all reference the same message id, which was never sent, and have
the object's title as subject. Each is `Auto-Submitted`, so that holiday responders do not answer it (RFC
3834; `Precedence` adds nothing and was never a standard). Each has a `List-Id` (RFC 2919) to sort by, and
one-click unsubscribe (RFC 8058) unless all its notices are legal.
"""

from __future__ import annotations

import smtplib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

from django.conf import settings
from django.core.mail.backends.smtp import EmailBackend
from django.core.mail.message import sanitize_address
from django.template.loader import render_to_string
from fluent.runtime.types import fluent_date

from majlis.accounts.mail import ASCII, domain, encoded, is_configured
from majlis.accounts.models import AccountLetter, User
from majlis.domain import CIVIL_TIME
from majlis.notifications.models import SUMMARY, Channel, Letter, Rhythm
from majlis.notifications.outbox import (
    Refused,
    Send,
    ServerUnavailable,
    Transport,
    TryLater,
    register,
)
from majlis.notifications.unsubscribing import Mute
from majlis.notifications.wording import NewsItem, direction, in_a_row, plain
from majlis.texts import say

# Limit of objects listed in one letter; the rest are counted.
MOST_LINES = 40


@dataclass(frozen=True, slots=True)
class Written:
    """The texts of a letter; `stop_url` is empty for legal notices and for summaries of many rhythms."""

    subject: str
    lines: Sequence[NewsItem]
    more: str
    why: str
    stop: str
    stop_url: str
    settings: str
    settings_url: str


def write(reader: User, letter: Letter, news: Sequence[NewsItem]) -> str:
    """The whole message but `To`; sets the letter's `message_id`."""
    here = domain()
    letter.message_id = f"<{letter.pk}@{here}>"
    words = _words(reader, letter, news)
    # Set by hand: Python's `email` encodes a long value of these, which no mail program decodes, and loses
    # spaces of a subject where it folds.
    plainly = {
        "Message-ID": letter.message_id,
        "List-Id": f"Majlis <notices.{here}>",
        "Subject": encoded(words.subject),
    }
    if letter.notice:
        notice = news[0].notice
        root = f"<{notice.object_kind}.{notice.object_id}@{here}>"
        plainly |= {"In-Reply-To": root, "References": root}
    if words.stop_url:
        plainly["List-Unsubscribe"] = f"<{words.stop_url}>"
    message = EmailMessage(policy=ASCII)
    message["From"] = settings.DEFAULT_FROM_EMAIL
    message["Date"] = format_datetime(letter.made_at)
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    if words.stop_url:
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(_text(reader.language, words))
    message.add_alternative(_html(reader.language, letter, words), subtype="html")
    first = "".join(f"{name}: {value}\r\n" for name, value in plainly.items())
    return first + message.as_bytes().decode("ascii")


def _words(reader: User, letter: Letter, news: Sequence[NewsItem]) -> Written:
    language = reader.language
    alone = bool(letter.notice)
    if alone:
        subject = plain(news[0].title)
        mute: Mute | None = Mute.of(news[0].notice)
    else:
        day = fluent_date(letter.made_at.astimezone(CIVIL_TIME).date(), dateStyle="long")
        subject = plain(say(language, f"letter-{letter.rhythm}-subject", day=day))
        mute = None if letter.rhythm == SUMMARY else Mute(reader.pk, rhythm=Rhythm(letter.rhythm))
    left = len(news) - MOST_LINES
    legal = all(line.notice.legal for line in news)
    return Written(
        subject=subject,
        lines=news[:MOST_LINES],
        more=say(language, "letter-more", count=left) if left > 0 else "",
        why=say(language, "letter-why-legal" if legal else f"letter-why-{letter.rhythm}"),
        stop=say(language, "letter-stop"),
        stop_url="" if legal or mute is None else mute.url(),
        settings=say(language, "letter-settings"),
        settings_url=f"{settings.PUBLIC_ADDRESS}/account/notifications",
    )


def about(language: str, line: NewsItem) -> str:
    """The number of facts, and the reason why this reader is notified."""
    because = line.because[:1].upper() + line.because[1:]
    count = say(language, "letter-facts", count=line.facts) if line.facts > 1 else ""
    return in_a_row((count, because))


def _text(language: str, words: Written) -> str:
    blocks = [
        f"{line.title}\n{line.text}\n{about(language, line)}\n{line.url}" for line in words.lines
    ]
    if words.more:
        blocks.append(f"{words.more}\n{settings.PUBLIC_ADDRESS}/inbox")
    blocks += [f"-- \n{words.why}", f"{words.settings}\n{words.settings_url}"]
    if words.stop_url:
        blocks.append(f"{words.stop}\n{words.stop_url}")
    return "\n\n".join(blocks) + "\n"


def _html(language: str, letter: Letter, words: Written) -> str:
    return render_to_string(
        "letter.html",
        {
            "language": language,
            "direction": direction(language),
            "side": "right" if language == "ar" else "left",
            "words": words,
            "lines": [
                {
                    "line": line,
                    "direction": direction(line.title_language),
                    "about": about(language, line),
                }
                for line in words.lines
            ],
            "alone": bool(letter.notice),
            "open": say(language, "letter-open"),
            "app": say(language, "ui-app"),
            "inbox_url": f"{settings.PUBLIC_ADDRESS}/inbox",
        },
    )


@contextmanager
def opened() -> Iterator[Send]:
    """Opens one connection to the mail server, for a whole batch of letters."""
    server = EmailBackend()
    try:
        server.open()
    except (OSError, smtplib.SMTPException) as error:
        raise ServerUnavailable(_in_short(error)) from error
    connection = server.connection
    assert connection is not None
    sender = sanitize_address(parseaddr(settings.DEFAULT_FROM_EMAIL)[1], "utf-8")

    def send(letter: Letter | AccountLetter, reader: User) -> None:
        try:
            to = sanitize_address(reader.email, "utf-8")
            lines = f"To: {to}\r\n{letter.content}".encode("ascii")
        except ValueError as error:
            raise Refused("no such address can be written to") from error
        try:
            connection.sendmail(sender, [to], lines)
        except smtplib.SMTPRecipientsRefused as error:
            ((code, _),) = error.recipients.values()
            raise _fault(code, error) from error
        except smtplib.SMTPDataError as error:
            raise _fault(error.smtp_code, error) from error
        except (OSError, smtplib.SMTPException) as error:
            raise ServerUnavailable(_in_short(error)) from error

    try:
        yield send
    finally:
        server.close()


def _fault(code: int, error: Exception) -> Exception:
    """Maps an SMTP code (RFC 5321, 4.2.1): 5xx is permanent, 4xx temporary, 421 ends the connection."""
    if code == 421:
        return ServerUnavailable(_in_short(error))
    return Refused(f"{code}") if code >= 500 else TryLater(f"{code}")


def _in_short(error: Exception) -> str:
    """The error without the server's text, which may contain the address."""
    code = getattr(error, "smtp_code", None)
    return f"{type(error).__name__} {code}" if code else type(error).__name__


MAIL = register(
    Transport(
        Channel.MAIL,
        is_configured=is_configured,
        reaches=lambda people: people,
        write=write,
        opened=opened,
        # At most twenty a second: a rate that a small mail server accepts.
        pause=0.05,
    )
)
