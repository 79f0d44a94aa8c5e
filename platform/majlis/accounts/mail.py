"""Letters about accounts (an invitation, a reset, a closing, a checkpoint): put into the outbox, and written.

`put` stores a letter and returns; the outbox (`majlis.notifications.outbox`) sends it, again and again until
its link is no longer valid, and notes what became of it. The page of administrators shows that. A link is
stored encrypted, only until its letter has left. Each kind of letter registers with `@writes` the function
that writes it, in the person's language of that moment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from uuid import UUID

from allauth.account.forms import default_token_generator
from cryptography.fernet import InvalidToken
from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.db.models import F
from django.template.loader import render_to_string
from django.utils.encoding import punycode
from fluent.runtime.types import fluent_date

from majlis.accounts.erasure import deletes
from majlis.accounts.known_browsers import is_open
from majlis.accounts.models import AccountLetter, Invitation, User
from majlis.domain import CIVIL_TIME
from majlis.http.limits import count
from majlis.live.bell import touched
from majlis.texts import bare, say
from majlis.vault import vault

PURPOSE = "links in letters"
# All lines are ASCII, because a server on the way may not support 8-bit content.
ASCII = SMTP.clone(cte_type="7bit")


@dataclass(frozen=True, slots=True)
class Written:
    """The content of a letter; `attached` has the name and the text of each attachment."""

    subject: str
    text: str
    html: str = ""
    attached: Sequence[tuple[str, str]] = ()


class LinkLost(Exception):
    """The link was encrypted with another `SECRET_KEY`."""


Write = Callable[[User, AccountLetter], Written | None]
_writers: dict[str, Write] = {}


def writes(letter: str) -> Callable[[Write], Write]:
    """Registers the function that writes this kind of letter; it returns `None` once nobody needs it."""

    def register(write: Write) -> Write:
        _writers[letter] = write
        return write

    return register


# Strangers can cause letters to somebody, from however many networks: the first three of a day come at five
# minutes' distance, later ones at six hours'. The links of earlier letters stay valid for a day; once they
# are not, the pause is over.
OFTEN, FIRST, RARELY = 300, 3, 6 * 3_600


def is_configured() -> bool:
    """Whether this forum can send mail (`EMAIL_URL`)."""
    return bool(settings.EMAIL_URL)


def is_due(person: User, letter: str) -> bool:
    """Whether this person may be sent another of these letters now; it is then counted as sent."""
    pause = _pause(letter, person)
    if not cache.add(pause, True, RARELY):
        return False
    if count(pause, 24 * 60 * 60)[0] <= FIRST:
        cache.set(pause, True, OFTEN)
    return True


def end_pause(person: User, letter: str) -> None:
    """The link of the last of these letters is void: another may be sent at once."""
    cache.delete(_pause(letter, person))


def _pause(letter: str, person: User) -> str:
    return f"letter:{letter}:{person.pk}"


def put(person: UUID, letter: str, good_until: datetime, link: str = "") -> AccountLetter | None:
    """Puts a letter into the outbox in place of the person's earlier one; `None` without a mail server."""
    if not is_configured():
        return None
    now = datetime.now(UTC)
    with transaction.atomic():
        AccountLetter.objects.filter(person=person, letter=letter).delete()
        put = AccountLetter.objects.create(
            person=person,
            letter=letter,
            link=vault(PURPOSE).encrypt(link.encode()).decode() if link else "",
            made_at=now,
            good_until=good_until,
            next_try_at=now,
            touched_at=now,
        )
        transaction.on_commit(touched)
    return put


def update(letters: Sequence[UUID], **values: object) -> None:
    """Changes these letters, and pushes them to the administrators' pages."""
    AccountLetter.objects.filter(pk__in=letters).update(
        **values, rev=F("rev") + 1, touched_at=datetime.now(UTC)
    )
    touched()


def write(reader: User, letter: AccountLetter) -> str:
    """The whole message but `To`, or nothing once nobody needs it. Raises `LinkLost`."""
    written = _writers[letter.letter](reader, letter)
    if written is None:
        return ""
    message = EmailMessage(policy=ASCII)
    message["From"] = settings.DEFAULT_FROM_EMAIL
    message["Date"] = format_datetime(letter.made_at)
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(written.text)
    if written.html:
        message.add_alternative(written.html, subtype="html")
    for name, text in written.attached:
        message.add_attachment(text, filename=name)
    first = f"Message-ID: <{letter.pk}@{domain()}>\r\nSubject: {encoded(written.subject)}\r\n"
    return first + message.as_bytes().decode("ascii")


def domain() -> str:
    """The domain of the sender."""
    return punycode(parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2])


def encoded(subject: str) -> str:
    """A subject in encoded words (RFC 2047), folded, with every space inside a word.

    Python's `email` loses spaces of a subject where it folds.
    """
    charset = None if subject.isascii() else "utf-8"
    return Header(subject, charset, header_name="Subject").encode(linesep="\r\n")


@writes("invitation")
def invitation(reader: User, letter: AccountLetter) -> Written | None:
    found = Invitation.objects.filter(person=reader.pk).first()
    if found is None or not found.is_open(datetime.now(UTC)):
        return None
    return _with_link(reader, letter)


@writes("reset")
def reset(reader: User, letter: AccountLetter) -> Written | None:
    """Nothing once the password has changed: the link sets none any more."""
    token = _link_of(letter).rpartition("#")[2].partition("-")[2]
    return (
        _with_link(reader, letter) if default_token_generator.check_token(reader, token) else None
    )


@writes("browser")
def browser(reader: User, letter: AccountLetter) -> Written | None:
    """Nothing once the password has changed: the link opens nothing any more."""
    return _with_link(reader, letter) if is_open(_link_of(letter)) else None


@writes("closed")
def closed(reader: User, letter: AccountLetter) -> Written | None:
    """Nothing once the account is open again."""
    return None if reader.is_active else _with_link(reader, letter)


def _link_of(letter: AccountLetter) -> str:
    try:
        return vault(PURPOSE).decrypt(letter.link.encode()).decode()
    except InvalidToken as error:
        raise LinkLost from error


def _with_link(reader: User, letter: AccountLetter) -> Written:
    link = _link_of(letter)
    language = reader.language
    end = letter.good_until.astimezone(CIVIL_TIME)
    # Do not nest isolation marks: the outer pair would lose its direction.
    until = bare(
        say(language, "mail-until", at=fluent_date(end, dateStyle="long", timeStyle="short"))
    )

    def words(part: str) -> str:
        return say(language, f"mail-{letter.letter}-{part}", name=reader.name, until=until)

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
    return Written(words("subject"), text, html)


@deletes
def letters_deleted(person: UUID) -> None:
    AccountLetter.objects.filter(person=person).delete()
