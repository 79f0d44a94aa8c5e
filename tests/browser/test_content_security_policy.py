"""The content security policy in a real browser: injected markup does not run, and every page still works."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.browser import OpenWindow, sign_in
from tests.support.services import Forum

# Injected markup and the directive that blocks each. A script that runs sets `ran`; `it` is an element of
# the page.
INJECTIONS = {
    "it.append(Object.assign(document.createElement('script'), {text: 'ran = 1'}))": "script-src-elem",
    "it.append(Object.assign(document.createElement('script'), {src: 'http://127.0.0.1:9/'}))": (
        "script-src-elem"
    ),
    "it.innerHTML = '<img src=x onerror=\"ran = 1\">'": "script-src-attr",
    "it.innerHTML = '<a href=\"javascript:ran = 1\"></a>'; it.firstChild.click()": "script-src-elem",
    "it.innerHTML = '<iframe src=\"http://127.0.0.1:9/\"></iframe>'": "frame-src",
    "it.innerHTML = '<p style=\"background: url(http://127.0.0.1:9/)\"></p>'": "style-src-attr",
    "document.head.append(Object.assign(document.createElement('base'), {href: 'http://127.0.0.1:9/'}))": (
        "base-uri"
    ),
    "fetch('http://127.0.0.1:9/').catch(() => {})": "connect-src",
    "new WebSocket('ws://127.0.0.1:9/')": "connect-src",
}


@pytest.mark.parametrize("address", ["/sign-in", "/api/docs/"])
def test_injected_markup_is_blocked(
    address: str, demo_forum: Forum, open_window: OpenWindow
) -> None:
    visitor = open_window(demo_forum.urls[0])
    visitor.expecting("Content Security Policy|/x$|404")
    page = visitor.page
    page.goto(address)
    for attempt, refusal in INJECTIONS.items():
        refused = page.evaluate(
            f"""() => new Promise((refused) => {{
                addEventListener('securitypolicyviolation', (e) => refused(e.effectiveDirective), {{
                    once: true,
                }})
                const it = document.body.appendChild(document.createElement('div'))
                {attempt}
                setTimeout(() => refused('nothing'), 3000)
            }})"""
        )
        assert refused == refusal, attempt
    assert page.evaluate("globalThis.ran") is None
    visitor.leave()


def test_no_page_can_be_framed(demo_forum: Forum, open_window: OpenWindow) -> None:
    visitor = open_window(demo_forum.urls[0])
    visitor.expecting("frame")
    page = visitor.page
    framed = f'<iframe src="{demo_forum.urls[0]}/sign-in"></iframe>'
    page.route("**/outside", lambda it: it.fulfill(content_type="text/html", body=framed))
    with page.expect_console_message(lambda message: "frame" in message.text):
        page.goto("/outside")
    assert "Majlis" not in page.frames[-1].content()
    visitor.leave()


def test_the_documentation_and_the_socket_work_under_the_policy(
    demo_forum: Forum, open_window: OpenWindow
) -> None:
    visitor = open_window(demo_forum.urls[0])
    page = visitor.page
    page.goto("/api/docs/")
    page.get_by_role("link", name="proposals", exact=True).click()
    expect(page.get_by_text("/api/proposals", exact=True).first).to_be_visible()
    with page.expect_websocket(lambda socket: "/live" in socket.url) as opened:
        sign_in(page, "Déléguée, Fédération Exemple du Textile")
    expect(page.locator("main h1")).to_be_visible()
    assert not opened.value.is_closed()
    visitor.leave()
