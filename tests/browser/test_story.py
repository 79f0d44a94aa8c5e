"""The story in real browsers: a working group's proposal becomes a decision, live.

Runs twice: on the embedded forum, and on PostgreSQL and Redis with two web processes, where the
people of one test use different processes.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.support.browser import OpenWindow, sign_in_as
from tests.support.services import Forum

ROOT = Path(__file__).resolve().parents[2]
QUESTION = "Créer un observatoire commun des compétences"


def make_story(forum: Forum) -> dict[str, Any]:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.support.story"],
        env=forum.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def cast(page: Page, vote: str, choice: str) -> None:
    page.goto(vote)
    page.get_by_role("radio", name=re.compile(f"^{choice}")).check()
    page.get_by_role("button", name="Relire mon choix").click()
    page.get_by_role("button", name="Déposer mon bulletin").click()
    expect(page.get_by_text("Bulletin déposé", exact=True)).to_be_visible()


def turnout_of(count: int) -> re.Pattern[str]:
    """The turnout in Arabic, with or without the isolating marks around numbers."""
    return re.compile(f"{count}\\W* من \\W*8")


def test_a_proposal_becomes_a_decision_live(forum: Forum, open_window: OpenWindow) -> None:
    story = make_story(forum)
    one_url, other_url = forum.urls
    people, group = story["delegates"], f"/groups/{story['group']}"

    def window(person: dict[str, str], url: str, **more: Any) -> Page:
        page = open_window(url, **more).page
        sign_in_as(page, person["email"], story["password"])
        return page

    # Given a chair, a delegate, and a reader in Arabic, at two processes.
    author = window(people[1], one_url)
    chair = window(people[0], other_url)
    watcher = window(people[2], other_url, language="ar")

    # When the delegate drafts, the chair sees it appear without a reload.
    chair.goto(f"{group}/proposals")
    author.goto(f"{group}/proposals")
    # Nobody chooses for whom they act: the group says so, also to the chair, who has two mandates.
    for page in (chair, author):
        page.get_by_role("button", name="Rédiger une proposition").first.click()
        dialog = page.get_by_role("dialog")
        expect(dialog.get_by_text(re.compile("^Au nom de .*Fédération Exemple"))).to_be_visible()
        expect(dialog.get_by_role("button", name="Changer")).to_have_count(0)
        page.keyboard.press("Escape")
    expect(chair.get_by_role("heading", level=1)).to_be_visible()
    author.get_by_role("button", name="Rédiger une proposition").first.click()
    author.get_by_role("textbox", name="Titre de la proposition").fill(QUESTION)
    author.get_by_role("button", name="Commencer le brouillon").click()
    expect(author).to_have_url(re.compile(r"/proposals/"))
    expect(chair.get_by_role("link", name=re.compile(QUESTION))).to_be_visible()

    # The author saves a text and hands it to the group.
    proposal = re.sub(r"\?.*", "", author.url.replace(one_url, ""))
    sections = author.get_by_role("textbox", name="Texte").locator("[data-placeholder]")
    expect(sections).to_have_count(4)
    for left in (3, 2, 1, 0):
        sections.first.click()
        author.keyboard.type("Un bilan est rendu public chaque année.")
        expect(sections).to_have_count(left)
    author.get_by_role("button", name="Enregistrer cette version").click()
    expect(author.get_by_text(re.compile("Version .?2.? enregistrée"))).to_be_visible()
    author.goto(proposal)
    expect(author.get_by_text("Un bilan est rendu public chaque année.").first).to_be_visible()
    author.get_by_role("button", name="Déposer auprès du groupe").click()
    confirmation = author.get_by_role("alertdialog")
    confirmation.get_by_role("button", name="Déposer auprès du groupe").click()
    expect(author.get_by_text("Déposée").first).to_be_visible()

    # The chair puts it to the vote, to be closed by hand.
    chair.goto(proposal)
    chair.get_by_role("button", name="Soumettre au vote").click()
    dialog = chair.get_by_role("dialog", name="Soumettre au vote")
    dialog.get_by_role("radio", name="Annoncée plus tard par le bureau du groupe").check()
    dialog.get_by_role("button", name="Relire la règle").click()
    dialog.get_by_role("button", name="Ouvrir le vote").click()
    expect(chair).to_have_url(re.compile(r"/votes/"))
    expect(author.get_by_role("link", name=re.compile("vote", re.IGNORECASE)).first).to_be_visible()
    vote = chair.url.replace(other_url, "")

    # Eight organisations cast; the tally changes in the Arabic reader's window.
    watcher.goto(vote)
    expect(watcher.locator("html")).to_have_attribute("dir", "rtl")
    turnout = watcher.get_by_role("group", name="المشاركة")
    expect(turnout).to_contain_text(turnout_of(0))
    cast(chair, vote, "Pour")
    expect(turnout).to_contain_text(turnout_of(1))
    cast(author, vote, "Pour")
    expect(turnout).to_contain_text(turnout_of(2))
    for nth, person in enumerate(people[3:], 3):
        page = window(person, (one_url, other_url)[nth % 2])
        cast(page, vote, "Contre" if nth == 7 else "Pour")
        expect(turnout).to_contain_text(turnout_of(nth))
    watcher.get_by_role("radio").first.check()
    watcher.get_by_role("button", name="مراجعة اختياري").click()
    watcher.get_by_role("button", name="إيداع ورقة تصويتي").click()
    expect(turnout).to_contain_text(turnout_of(8))

    # The vote closes: every window shows the verdict, and the proposal is adopted.
    chair.get_by_role("button", name="Clore le vote").click()
    chair.get_by_role("alertdialog").get_by_role("button", name="Clore le vote").click()
    expect(chair.get_by_text("La proposition est adoptée.").first).to_be_visible()
    expect(watcher.get_by_text(re.compile("اعتُمد|اعتمد")).first).to_be_visible()
    author.goto(proposal)
    expect(author.get_by_text("Adoptée").first).to_be_visible()

    # The log shows each fact with its actor and organisation.
    auditor = window(story["administrator"], other_url)
    log = auditor.request.get(f"/api/log?space={story['group']}&limit=200").json()["results"]
    steps = [line["topic"] for line in reversed(log)]
    wanted = [
        "proposal.drafted", "proposal.submitted", "vote.opened", "ballot.cast", "vote.closed",
        "proposal.adopted",
    ]  # fmt: skip
    assert [step for step in dict.fromkeys(steps) if step in wanted] == wanted
    assert steps.count("ballot.cast") == 8
    cast_for = {line["organisation"]["id"] for line in log if line["topic"] == "ballot.cast"}
    assert cast_for == {person["organisation"] for person in people}
    assert all(line["actor"]["person"] for line in log if line["topic"] in wanted)
    # Every fact of the group by a person is an organisation's, or an administrator's as such.
    kinds = {line["actor"]["kind"] for line in log if line["organisation"] is None}
    assert kinds == {"admin"}
    auditor.goto(f"/log?space={story['group']}")
    expect(auditor.get_by_text("Déléguée 1").first).to_be_visible()
