"""Real browsers: each person has a window, and any error in it fails the test."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = ViewportSize(width=1280, height=800)
PHONE = ViewportSize(width=390, height=844)

# Two cores that also run the server are slower than a person's machine: hence this timeout.
expect.set_options(timeout=10_000)


@dataclass
class Visitor:
    """One person's window. A console message fails the test, unless it was expected."""

    page: Page
    faults: list[str] = field(default_factory=list)
    _expected: list[re.Pattern[str]] = field(default_factory=list)

    def expecting(self, pattern: str) -> None:
        """Expects a console message that matches this (a refused command is a 4xx)."""
        self._expected.append(re.compile(pattern))

    def leave(self) -> None:
        """Closes the window, as a person would before the server stops."""
        self.page.context.close()

    def unexpected(self) -> list[str]:
        return [
            fault
            for fault in self.faults
            if not any(pattern.search(fault) for pattern in self._expected)
        ]

    def listen(self) -> None:
        def console(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                where = message.location.get("url", "")
                self.faults.append(f"{message.type}: {message.text} ({where})")

        self.page.on("console", console)
        self.page.on("pageerror", lambda error: self.faults.append(f"page error: {error}"))


OpenWindow = Callable[..., Visitor]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=FLAGS
        )
        yield browser
        browser.close()


@pytest.fixture
def open_window(browser: Browser) -> Iterator[OpenWindow]:
    """Opens a window with cookies of its own: `open_window(url, language="ar", phone=True)`."""
    visitors: list[Visitor] = []

    def open_one(url: str, *, language: str = "fr", phone: bool = False, **more: Any) -> Visitor:
        context = browser.new_context(
            base_url=url,
            locale=language,
            viewport=PHONE if phone else DESKTOP,
            has_touch=phone,
            is_mobile=phone,
            timezone_id="Africa/Casablanca",
            **more,
        )
        visitor = Visitor(context.new_page())
        visitor.listen()
        visitors.append(visitor)
        return visitor

    yield open_one
    for visitor in visitors:
        visitor.leave()
    faults = [fault for visitor in visitors for fault in visitor.unexpected()]
    assert not faults, "\n".join(faults)


def sign_in(page: Page, role: str) -> None:
    """Signs in to a demo forum with the one click that names this role."""
    page.goto("/sign-in")
    page.get_by_role("button", name=role).first.click()
    expect(page).not_to_have_url(re.compile(r"/sign-in"))


def play(page: Page, role: str) -> None:
    """Signs in by the demo's API, without the page."""
    page.request.get("/api/session")
    command(page, "/api/demo/sign-in", {"role": role})


def say_in(page: Page, language: str) -> None:
    """Sets the signed-in person's language."""
    command(page, "/api/me", {"language": language}, method="PATCH")


def command(page: Page, path: str, data: dict[str, Any], *, method: str = "POST") -> dict[str, Any]:
    """Sends a command as this person, outside the page; returns the response."""
    token = next(c["value"] for c in page.context.cookies() if c.get("name") == "csrftoken")
    answer = page.request.fetch(
        path,
        method=method,
        data=json.dumps(data),
        headers={"Content-Type": "application/json", "X-CSRFToken": token},
    )
    assert answer.ok, answer.text()
    body: dict[str, Any] = answer.json() if answer.body() else {}
    return body


def sign_in_as(page: Page, email: str, password: str) -> None:
    """Signs in with an address and a password, by the form, in any language."""
    page.goto("/sign-in")
    page.locator("input[type=email]").fill(email)
    page.locator("input[type=password]").fill(password)
    page.locator("form button[type=submit]").click()
    expect(page).not_to_have_url(re.compile(r"/sign-in"))


# Fading elements have intermediate colours; endless animations never finish.
_AT_REST = """() => document.getAnimations().every(
  (one) => one.playState !== "running" || one.effect?.getComputedTiming().iterations === Infinity,
)"""


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """The violations that axe finds on a page at rest, each as (rule, path to the element)."""
    page.wait_for_function(_AT_REST)
    return [
        (found["id"], node["target"])
        for found in Axe().run(page).response["violations"]
        for node in found["nodes"]
    ]


# A run of Latin letters, digits and signs. Punctuation after it and a bracket around it belong to the
# sentence; a space joins the groups of one number.
_TURNED_ROUND = r"""() => {
  const word = "[A-Za-z0-9](?:[\\w\\-/.:,@#+%&=*]*[\\w\\-/@#+%&=*])?"
  const runs = new RegExp(`[-/@#_*+=&<>.%]*${word}(?:[ \u00a0\u202f]\\d{3}\\b)*`, "g")
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!node.parentElement.checkVisibility()) continue
    for (const run of node.data.matchAll(runs)) {
      let before = null
      for (let at = run.index; at < run.index + run[0].length; at++) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const box = range.getBoundingClientRect()
        if (before && box.width && box.left < before.left && box.top < before.bottom) {
          found.push(`${run[0]} in: ${node.data.trim()}`)
          break
        }
        if (box.width) before = box
      }
    }
  }
  return found
}"""


def turned_round(page: Page) -> list[str]:
    """The numbers, codes and Latin words whose characters do not go from left to right on the page."""
    found: list[str] = page.evaluate(_TURNED_ROUND)
    return found
