"""Unsubscribing without signing in: a signed link in each letter names the person and what to mute.

A GET shows a page and changes nothing, because link scanners open links too. The page's button and a mail
program's own (RFC 8058) both POST, without session or CSRF token: having the link proves having the
letter. Legal notices are still sent, and the page says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from majlis.accounts.models import User
from majlis.accounts.people import reader_of
from majlis.domain import FORUM
from majlis.http.language import current
from majlis.notifications.models import Channel, Notice, Preference, Rhythm
from majlis.notifications.preferences import Choices, drop_what_is_off, fixed, mandatory
from majlis.notifications.wording import direction, name_in
from majlis.slices.guards import open_spaces
from majlis.slices.notices import notice_kinds
from majlis.slices.objects import describe
from majlis.texts import say

PURPOSE = "majlis.notifications.unsubscribing"
# Validity of a link in seconds; long, because people keep letters.
GOOD_FOR = 400 * 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Mute:
    """The mail to mute: one kind, everywhere or in one group; or everything of one rhythm."""

    person: UUID
    kind: str | None = None
    space: UUID | None = None
    rhythm: Rhythm | None = None

    @classmethod
    def of(cls, notice: Notice) -> Mute:
        """The kind of this notice, in its group if it is in one."""
        return cls(notice.person, notice.kind, None if notice.space == FORUM else notice.space)

    def url(self) -> str:
        """The link that mutes."""
        parts = [self.person.hex, self.kind, self.space and self.space.hex, self.rhythm]
        token = signing.dumps(parts, salt=PURPOSE, compress=True)
        return f"{settings.PUBLIC_ADDRESS}/unsubscribe/{token}"

    @classmethod
    def read(cls, token: str) -> Mute | None:
        """Parses a link's token; `None` if its signature is invalid or too old."""
        try:
            person, kind, space, rhythm = signing.loads(token, salt=PURPOSE, max_age=GOOD_FOR)
            return cls(
                UUID(person),
                kind,
                UUID(space) if space else None,
                Rhythm(rhythm) if rhythm else None,
            )
        except (signing.BadSignature, ValueError, TypeError):
            return None

    def do(self) -> None:
        """Writes the preferences that mute; idempotent."""
        for kind, space in self._which():
            Preference.objects.update_or_create(
                id=Preference.id_of(self.person, space, kind, Channel.MAIL),
                defaults={
                    "person": self.person,
                    "space": space,
                    "kind": kind,
                    "channel": Channel.MAIL,
                    "rhythm": Rhythm.OFF,
                },
            )
        drop_what_is_off(self.person)

    def _which(self) -> list[tuple[str, UUID | None]]:
        if self.kind:
            return [(self.kind, self.space)]
        choices = Choices.of([self.person], FORUM)
        everywhere = [
            kind
            for kind in notice_kinds()
            if choices.rhythm(self.person, kind, Channel.MAIL, None) is self.rhythm
        ]
        in_groups = Preference.objects.filter(
            person=self.person, channel=Channel.MAIL, rhythm=self.rhythm, space__isnull=False
        )
        return [
            *((kind, None) for kind in everywhere),
            *((one.kind, one.space) for one in in_groups),
        ]

    def words(self, language: str) -> str:
        """A description of the muted mail, for the page."""
        if self.rhythm:
            return say(language, f"letter-mute-{self.rhythm}")
        kind = say(language, f"notice-kind-{self.kind}")
        if self.space is None:
            return kind
        seen = open_spaces(reader_of(self.person), [self.space])
        group = describe(("group", space) for space in seen).get(("group", self.space))
        name = name_in(language, group.names)[0] if group else ""
        return say(language, "letter-mute-in-group", kind=kind, group=name) if name else kind


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """The confirmation page, or the result; 404 for an invalid link."""
    mute = Mute.read(token)
    reader = User.objects.filter(pk=mute.person, is_active=True).first() if mute else None
    language = reader.language if reader else current()
    if mute is None or reader is None:
        return _page(request, language, "over", status=404)
    if request.method == "POST":
        with transaction.atomic():
            mute.do()
    legal = "unsubscribe-fixed" if mute.kind in fixed() else "unsubscribe-legal"
    goes_on = mute.rhythm is None and mute.kind in mandatory()
    return _page(
        request,
        language,
        "done" if request.method == "POST" else "ask",
        what=mute.words(language),
        legal=say(language, legal) if goes_on else "",
    )


def _page(
    request: HttpRequest,
    language: str,
    state: str,
    *,
    what: str = "",
    legal: str = "",
    status: int = 200,
) -> HttpResponse:
    words = {
        part: say(language, f"unsubscribe-{part}") for part in ("act", "settings", "unchanged")
    }
    return render(
        request,
        "unsubscribe.html",
        {
            **words,
            "language": language,
            "direction": direction(language),
            "app": say(language, "ui-app"),
            "title": say(language, f"unsubscribe-{state}-title"),
            "text": say(language, f"unsubscribe-{state}-text", what=what),
            "legal": legal,
            "state": state,
        },
        status=status,
    )
