"""Times are Casablanca's by the server's rules, in a browser whose own rules for the zone are old.

Morocco is at UTC since 20 September 2026. Where Chromium's rules still say UTC+1, its own answer is an hour
off; a forced `Intl` makes it so in every Chromium.
"""

from __future__ import annotations

from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

from majlis.domain import CIVIL_TIME
from tests.support.browser import OpenWindow, play, say_in
from tests.support.services import Forum

OLD_RULES = """
const { DateTimeFormat } = Intl
Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
  construct: (target, [locale, options = {}]) => {
    const old = options.timeZone === 'Africa/Casablanca' ? { timeZone: 'Etc/GMT-1' } : {}
    return new target(locale, { ...options, ...old })
  },
})
"""


def test_a_deadline_and_a_typed_day_are_casablanca_s(
    demo_forum: Forum, open_window: OpenWindow
) -> None:
    page = open_window(demo_forum.urls[0]).page
    page.add_init_script(OLD_RULES)
    play(page, "administrator")
    say_in(page, "fr")  # the forum is shared: another test may have left another language
    votes = page.request.get("/api/votes?limit=200").json()["results"]
    vote = next(one for one in votes if one["status"] == "open" and one["closes_at"])
    closes = datetime.fromisoformat(vote["closes_at"]).astimezone(CIVIL_TIME)

    page.goto(f"/votes/{vote['id']}")
    expect(page.get_by_text(f"{closes:%H:%M} (heure de Casablanca)").first).to_be_visible()

    with page.expect_request(lambda request: "/api/log?" in request.url) as asked:
        page.goto("/log?from=2026-12-01")
    query = parse_qs(urlsplit(asked.value.url).query)
    assert query["from"] == ["2026-12-01T00:00:00.000Z"]
