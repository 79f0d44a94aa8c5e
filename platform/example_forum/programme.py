"""The programmes of the three editions as reported, and the 2025 panels as active working groups.

An edition is a group with the day's conventions in its charter and its panels under it. The panels of 2023
and 2024 are read-only. Those of 2025 have a chair, seats and work, all of invented bodies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from example_forum import people
from example_forum.facts import table
from example_forum.people import ADMINISTRATOR
from example_forum.programme_words import CONFIDENCE, DAY, EDITIONS, MISSIONS, PANELS, TRANSLATED
from example_forum.stage import Member, Names, the
from federations.working_groups.aggregate import Charter, Office, Visibility
from federations.working_groups.commands import create_group, fill_seat, give_seat, name_officer

SUBJECTS = "Subjects: "


@dataclass(frozen=True)
class Panel:
    """An active 2025 panel: its officers, and the members seated for invented bodies."""

    key: str
    nth: int  # its place in the programme
    visibility: Visibility
    chair: Member
    members: tuple[Member, ...]
    rapporteur: Member | None = None
    secretary: Member | None = None

    @property
    def id(self) -> UUID:
        return the("group", self.key)

    def seat(self, member: Member) -> UUID:
        return the("seat", self.key, member.body)


# The panel for visitors: they take the four seats that have not voted yet.
LABEL = Panel(
    "label",
    0,
    Visibility.PUBLIC,
    people.CHAIR,
    (
        *(people.MINISTRY, people.OFFICE, people.CHAIR, people.TEXTILE, people.AGRIFOOD),
        *(people.MECHANICS, people.ELECTRONICS, people.PLASTICS, people.WEAVING),
    ),
    people.RAPPORTEUR,
    people.SECRETARY,
)
TERRITORIES = Panel(
    "territories",
    1,
    Visibility.PUBLIC,
    people.REGION,
    (
        *(people.REGION, people.CHAIR, people.TEXTILE, people.AGRIFOOD, people.MECHANICS),
        *(people.CHEMISTRY, people.YOUNG, people.PRECISION),
    ),
    people.YOUNG,
)
TALENTS = Panel(
    "talents",
    2,
    Visibility.MEMBERS,
    people.RAPPORTEUR,
    (
        *(people.RAPPORTEUR, people.TEXTILE, people.AGRIFOOD, people.MECHANICS),
        *(people.ELECTRONICS, people.PLASTICS, people.CHEMISTRY, people.YOUNG),
    ),
    people.YOUNG,
    people.SECRETARY,
)
INTELLIGENCE = Panel(
    "intelligence",
    3,
    Visibility.PARTICIPANTS,
    people.OFFICE,
    (
        *(people.OFFICE, people.MINISTRY, people.RAPPORTEUR, people.TEXTILE, people.ELECTRONICS),
        *(people.CHEMISTRY, people.WEAVING, people.CHAIR),
    ),
    people.RAPPORTEUR,
)
PROJECTS = Panel(
    "projects",
    4,
    Visibility.PUBLIC,
    people.MINISTRY,
    (
        *(people.MINISTRY, people.MECHANICS, people.ELECTRONICS, people.PLASTICS),
        *(people.CHEMISTRY, people.PRECISION, people.AGRIFOOD),
    ),
    people.ELECTRONICS,
    people.SECRETARY,
)
AT_WORK = [LABEL, TERRITORIES, TALENTS, INTELLIGENCE, PROJECTS]


def report_editions() -> None:
    """Creates a public group for each edition and each of its panels, with their sources."""
    for row in table("editions"):
        year = row["date_start"][:4]
        edition = the("group", "edition", row["edition"])
        day = [date.fromisoformat(row[end]) for end in ("date_start", "date_end")]
        create_group(
            ADMINISTRATOR.does("edition", row["edition"]),
            edition,
            {language: words.format(year=year) for language, words in DAY.items()},
            Visibility.PUBLIC,
            charter=Charter(_about(row), _sources(row), _conventions(row), *day),
            edition=year,
        )
        for nth, names in enumerate(panels_of(row)):
            panel = next((p for p in AT_WORK if p.nth == nth and row["edition"] == "3"), None)
            create_group(
                ADMINISTRATOR.does("panel", row["edition"], nth),
                panel.id if panel else the("group", "edition", row["edition"], nth),
                names,
                panel.visibility if panel else Visibility.PUBLIC,
                parent=edition,
                charter=_charter_of(panel, row, day),
                edition=year,
            )


def seat_the_panels() -> None:
    """Fills the offices and seats of the 2025 panels."""
    for panel in AT_WORK:
        offices = {
            Office.CHAIR: panel.chair,
            Office.RAPPORTEUR: panel.rapporteur,
            Office.SECRETARY: panel.secretary,
        }
        for office, member in offices.items():
            if member:
                intent = ADMINISTRATOR.does("office", panel.key, office)
                name_officer(intent, panel.id, office, member.id)
        for member in panel.members:
            assert member.body
            body, seat = the("organisation", member.body), panel.seat(member)
            intent = ADMINISTRATOR.does("seat", panel.key, member.key)
            give_seat(intent, seat, panel.id, body)
            alternate = people.TEXTILE_ALTERNATE.id if member is people.TEXTILE else None
            intent = ADMINISTRATOR.does("fill", panel.key, member.key)
            fill_seat(intent, seat, member.id, alternate)


def panels_of(row: dict[str, str]) -> list[Names]:
    """The titles as reported; for 2023 the subjects, because the titles were not found."""
    reported = row["panels"]
    if SUBJECTS in reported:
        return [TRANSLATED[subject] for subject in reported.partition(SUBJECTS)[2].split("; ")]
    return [
        {"fr": title[0].upper() + title[1:], **TRANSLATED[title]}
        for title in reported.partition(": ")[2].split(" | ")
    ]


def _about(row: dict[str, str]) -> Names:
    theme = {"fr": row["theme_fr"], "ar": row["theme_ar"]}
    about = dict(EDITIONS[row["edition"]])
    for language, words in theme.items():
        if words:
            about[language] = about[language].format(theme=words)
    return about


def _sources(row: dict[str, str]) -> Names:
    return {
        language: words.format(source=row["source"], trust=_trust(row)[language])
        for language, words in PANELS["as reported"].items()
    }


def _trust(row: dict[str, str]) -> Names:
    """The collectors' confidence in a row: only its first word, without their remarks."""
    return CONFIDENCE[re.split(r"\W", row["confidence"])[0]]


def _conventions(row: dict[str, str]) -> list[Names]:
    """The conventions signed that day, as deliverables."""
    return [
        {
            language: words.format(
                object=one["object"],
                parties=PANELS["unnamed"][language]
                if "not all" in one["parties"]
                else one["parties"],
                source=one["source"],
                trust=_trust(one)[language],
            )
            for language, words in PANELS["convention"].items()
        }
        for one in table("conventions")
        if one["edition"] == row["edition"]
    ]


def _charter_of(panel: Panel | None, row: dict[str, str], day: list[date]) -> Charter:
    if panel:
        mission, deliverables = MISSIONS[panel.key]
        return Charter(mission, PANELS["at work"], deliverables, day[1])
    known = "subjects" if SUBJECTS in row["panels"] else "title"
    return Charter(PANELS[known], _sources(row), [], *day)
