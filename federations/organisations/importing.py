"""`majlis import organisations`: the directory from a spreadsheet.

A row with an `id` changes that organisation. Without one, a row with the name of an active organisation
changes it; any other row registers a new one. A missing column changes nothing; an empty cell clears the
field. Rows may be in any order, even children before their parents.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from federations.organisations import commands
from federations.organisations.api import RegistrationSerializer
from federations.organisations.projection import OrganisationRow
from federations.organisations.rules import (
    LANGUAGES,
    REGIONS,
    SECTORS,
    OrganisationStatus,
    OrganisationType,
    Profile,
    Registration,
    Reported,
    name_key,
)
from majlis.domain import Actor, new_id, today
from majlis.folding import folded, visible
from majlis.importing import Outcome, Report, flush
from majlis.spreadsheet import SheetLine

# Separator of several values in one cell; different from both separators of cells.
SEVERAL = "|"
YES = {"1", "yes", "y", "true", "x", "oui", "o", "vrai", "نعم"}
NO = {"", "0", "no", "n", "false", "non", "faux", "لا"}

COLUMNS = {
    "id": "of an organisation in the directory, also to change its name",
    **{
        f"name_{language}": "a name it really has; one language is enough" for language in LANGUAGES
    },
    "acronym": "",
    "type": ", ".join(OrganisationType),
    "sme": "yes or no, of companies",
    "sectors": f"separated by {SEVERAL}: {', '.join(SECTORS)}",
    "region": f"{next(iter(REGIONS))} to {list(REGIONS)[-1]}",
    "website": "",
    **{f"description_{language}": "" for language in LANGUAGES},
    "parents": f"organisations that it belongs to, separated by {SEVERAL}: name, acronym or id",
    "source": "public source of a new organisation, shown as reported, not verified",
    "confidence": "confidence in that source",
    "since": "day of a new name, YYYY-MM-DD; by default today",
}
# The column of each form field; `_CODES` has the column of each refusal code.
_FIELDS = {
    "names": "name_fr",
    **{f"names.{language}": f"name_{language}" for language in LANGUAGES},
    "description": "description_fr",
    **{f"description.{language}": f"description_{language}" for language in LANGUAGES},
    "reported": "source",
    "reported.source": "source",
    "reported.confidence": "confidence",
    **{one: one for one in ("acronym", "type", "sme", "sectors", "region", "website", "parents")},
}
_NO_PROFILE = Profile(OrganisationType.FEDERATION)
_SHAPE = RegistrationSerializer()
_CODES = {
    "not-found": "parents",
    "name-missing": "name_fr",
    "name-taken": "name_fr",
    "unknown-sector": "sectors",
    "unknown-region": "region",
    "only-companies-are-smes": "sme",
    "source-missing": "source",
    "under-itself": "parents",
    "dated-in-the-future": "since",
}


@dataclass(slots=True)
class Body:
    """An organisation: its present state, or the state wanted by a row."""

    id: UUID
    names: dict[str, str]
    acronym: str | None
    profile: Profile
    parents: list[UUID]
    reported: Reported | None
    active: bool = True

    @property
    def title(self) -> str:
        return next((self.names[one] for one in LANGUAGES if one in self.names), str(self.id))


@dataclass(slots=True)
class Directory:
    """All organisations by id, by unique name key, and by any name or acronym."""

    bodies: dict[UUID, Body] = field(default_factory=dict)
    by_key: dict[str, UUID] = field(default_factory=dict)
    by_name: dict[str, set[UUID]] = field(default_factory=lambda: defaultdict(set))
    # The same without accents and case, for references typed by hand.
    by_fold: dict[str, set[UUID]] = field(default_factory=lambda: defaultdict(set))
    # Refused rows; a child of one is not reported as another fault.
    refused: set[UUID] = field(default_factory=set)

    @classmethod
    def read(cls) -> Directory:
        """Reads the whole directory in one query."""
        directory = cls()
        for row in OrganisationRow.objects.order_by("pk").iterator():
            directory.add(_body(row))
        return directory

    def add(self, body: Body) -> None:
        self.bodies[body.id] = body
        if body.active:
            self.by_key[name_key(body.names)] = body.id
            self.index_names(body)

    def refuse(self, body: Body) -> None:
        self.bodies.setdefault(body.id, body)
        self.refused.add(body.id)
        self.index_names(body)

    def index_names(self, body: Body) -> None:
        for name in (*body.names.values(), body.acronym or ""):
            if name:
                self.by_name[visible(name)].add(body.id)
                self.by_fold[folded(name)].add(body.id)

    def find(self, words: str) -> set[UUID]:
        """The organisations with this id, name or acronym, in any language."""
        if id := _uuid(words):
            return {id} & self.bodies.keys()
        return self.by_name.get(visible(words)) or self.by_fold.get(folded(words), set())


@dataclass(slots=True)
class Wanted:
    """A valid row: the organisation now (`None` if new), and the state wanted."""

    line: SheetLine
    now: Body | None
    body: Body
    since: date | None


class Organisations:
    """The table `organisations`."""

    columns = COLUMNS
    required = ()

    def carry_out(self, by: Actor, lines: list[SheetLine], report: Report) -> None:
        directory = Directory.read()
        wanted, refused = _valid_rows(lines, directory, report)
        _place(wanted, refused, directory, report)
        for done, one in enumerate(_parents_first(wanted, report), start=1):
            if one.now is None:
                _register(by, one, directory, report)
            else:
                _change(by, one, one.now, directory, report)
            report.progress(done, len(wanted))
        flush()


def _valid_rows(
    lines: list[SheetLine], directory: Directory, report: Report
) -> tuple[list[Wanted], list[SheetLine]]:
    """The valid rows, each of a different organisation, and the refused rows, already reported."""
    wanted: list[Wanted] = []
    refused: list[SheetLine] = []
    seen: dict[UUID | str, int] = {}
    for line in lines:
        faults = len(report.faults)
        now = _existing(line, directory, report)
        since = report.day(line, "since")
        body = _wanted_body(line, now, report)
        if body and not body.names:
            report.refuse(line.number, "name_fr", "error-name-missing")
        elif body:
            key = name_key(body.names)
            if first := seen.get(body.id) or seen.get(key):
                report.refuse(line.number, "", "import-row-twice", first=first)
            elif (holder := directory.by_key.get(key)) and holder != body.id:
                report.refuse(line.number, "name_fr", "error-name-taken")
            seen[body.id] = seen[key] = line.number
        if len(report.faults) > faults or body is None:
            body = body or Body(new_id(), _texts(line, "name", {}), None, _NO_PROFILE, [], None)
            directory.refuse(body)
            report.add(line.number, body.title, Outcome.REFUSED)
            refused.append(line)
        else:
            wanted.append(Wanted(line, now, body, since))
    return wanted, refused


def _existing(line: SheetLine, directory: Directory, report: Report) -> Body | None:
    """The organisation of a row; `None` if it is new."""
    if given := line.cells.get("id"):
        id = _uuid(given)
        if id not in directory.bodies:
            report.refuse(line.number, "id", "import-no-such-body", body=given)
            return None
        return directory.bodies[id]
    names = _texts(line, "name", {})
    if not names:
        return None
    if holder := directory.by_key.get(name_key(names)):
        return directory.bodies[holder]
    # The file may have only some of the names, so the names given must all be names of one organisation.
    given_keys = set(map(visible, names.values()))
    known = [
        body
        for id in set.intersection(*(directory.by_name.get(key, set()) for key in given_keys))
        if given_keys <= set(map(visible, (body := directory.bodies[id]).names.values()))
    ]
    return known[0] if len(known) == 1 else None


def _wanted_body(line: SheetLine, now: Body | None, report: Report) -> Body | None:
    """The state wanted by a row, validated by the API's form; `_place` sets `parents` later."""
    cells = line.cells
    before = now or Body(new_id(), {}, None, _NO_PROFILE, [], None)
    profile = before.profile
    sme = cells.get("sme", "yes" if profile.sme else "no").casefold()
    if sme not in YES | NO:
        report.refuse(line.number, "sme", "import-yes-or-no", value=cells["sme"])
    reported = before.reported
    if now is None and (cells.get("source") or cells.get("confidence")):
        reported = Reported(cells.get("source", ""), cells.get("confidence", ""))
    sent: dict[str, Any] = {
        "names": _texts(line, "name", before.names),
        "acronym": cells.get("acronym", before.acronym) or None,
        "type": cells.get("type", profile.type if now else ""),
        "sme": sme in YES,
        "sectors": _several(cells["sectors"]) if "sectors" in cells else profile.sectors,
        "region": cells.get("region", profile.region) or None,
        "website": cells.get("website", profile.website) or None,
        "description": _texts(line, "description", profile.description),
    }
    if reported and now is None:
        sent["reported"] = {"source": reported.source, "confidence": reported.confidence}
    parsed: Registration | None = report.shaped(line.number, _SHAPE, sent, _FIELDS)
    if parsed is None:
        return None
    return Body(
        id=before.id,
        names=parsed.names,
        acronym=parsed.acronym,
        profile=replace(parsed.profile, sectors=sorted(set(parsed.profile.sectors))),
        parents=before.parents,
        reported=parsed.reported or reported,
    )


def _place(
    wanted: list[Wanted], refused: list[SheetLine], directory: Directory, report: Report
) -> None:
    """Finds the parents named by rows, among new organisations of the file too."""
    for one in wanted:
        if one.now is None:
            directory.add(one.body)
        else:
            directory.index_names(one.body)
    for one in wanted:
        if "parents" in one.line.cells:
            one.body.parents = sorted(_found(one.line, directory, report))
    for line in refused:
        list(_found(line, directory, report))


def _found(line: SheetLine, directory: Directory, report: Report) -> Iterator[UUID]:
    for words in _several(line.cells.get("parents", "")):
        found = directory.find(words)
        if len(found) == 1:
            yield from found
        else:
            message = "import-several-bodies" if found else "import-no-such-body"
            report.refuse(line.number, "parents", message, body=words)


def _parents_first(wanted: list[Wanted], report: Report) -> Iterator[Wanted]:
    """New organisations, parents first and written level by level; then the known ones."""
    new = {one.body.id: one for one in wanted if one.now is None}
    left = dict(new)
    while left:
        level = [one for one in left.values() if not left.keys() & set(one.body.parents)]
        if not level:
            for one in left.values():
                report.refuse(one.line.number, "parents", "error-under-itself")
                report.add(one.line.number, one.body.title, Outcome.REFUSED)
            break
        for one in level:
            del left[one.body.id]
            yield one
        flush()
    yield from (one for one in wanted if one.now is not None)


def _register(by: Actor, one: Wanted, directory: Directory, report: Report) -> None:
    body, number = one.body, one.line.number
    outcome, remark = Outcome.NEW, None
    if directory.refused.intersection(body.parents):
        # The import writes nothing in this case, and the refused parent is reported already.
        directory.refused.add(body.id)
    elif not report.attempt(
        number,
        _CODES,
        lambda: commands.register_organisation(
            by,
            body.id,
            Registration(body.names, body.profile, body.acronym, body.parents, body.reported),
        ),
    ):
        directory.refused.add(body.id)
        outcome = Outcome.REFUSED
    if others := directory.find(body.acronym or "") - {body.id}:
        known = directory.bodies[min(others)].title
        remark = ("import-acronym-shared", {"acronym": body.acronym, "body": known})
    report.add(number, body.title, outcome, remark=remark)


def _change(by: Actor, one: Wanted, now: Body, directory: Directory, report: Report) -> None:
    body, number = one.body, one.line.number
    acts: list[Callable[[], object]] = []
    if (body.names, body.acronym) != (now.names, now.acronym):
        since = one.since or today()
        acts.append(
            lambda: commands.rename_organisation(by, body.id, body.names, body.acronym, since)
        )
    if body.profile != now.profile:
        acts.append(lambda: commands.describe_organisation(by, body.id, body.profile))
    moves = set(body.parents) != set(now.parents)
    if moves and not directory.refused.intersection(body.parents):
        flush()
        acts.append(lambda: commands.move_organisation(by, body.id, body.parents))
    # All acts are attempted, so that every refusal is reported.
    allowed = [report.attempt(number, _CODES, act) for act in acts]
    before, after = _shown(now, directory), _shown(body, directory)
    changes = [(name, before[name], after[name]) for name in after if before[name] != after[name]]
    outcome = (
        Outcome.REFUSED if not all(allowed) else Outcome.CHANGED if acts else Outcome.UNCHANGED
    )
    report.add(number, body.title, outcome, changes=changes)


def _shown(body: Body, directory: Directory) -> dict[str, str]:
    """An organisation as the cells of a row."""
    profile = body.profile
    return {
        **{f"name_{one}": body.names.get(one, "") for one in LANGUAGES},
        "acronym": body.acronym or "",
        "type": profile.type,
        "sme": "yes" if profile.sme else "no",
        "sectors": SEVERAL.join(profile.sectors),
        "region": profile.region or "",
        "website": profile.website or "",
        **{f"description_{one}": profile.description.get(one, "") for one in LANGUAGES},
        "parents": SEVERAL.join(directory.bodies[id].title for id in sorted(body.parents)),
    }


def _body(row: OrganisationRow) -> Body:
    profile = Profile(
        OrganisationType(row.type),
        row.sme,
        sorted(row.sectors),
        row.region,
        row.description,
        row.website,
    )
    return Body(
        row.id,
        row.names,
        row.acronym,
        profile,
        [UUID(id) for id in row.parents],
        row.reported,
        row.status == OrganisationStatus.ACTIVE,
    )


def _texts(line: SheetLine, column: str, before: dict[str, str]) -> dict[str, str]:
    """The texts of `name_fr`, `name_ar` and `name_en`; a missing column keeps the text before."""
    texts = {one: line.cells.get(f"{column}_{one}", before.get(one, "")) for one in LANGUAGES}
    return {one: text for one, text in texts.items() if text}


def _several(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(SEVERAL) if part.strip()]


def _uuid(words: str) -> UUID | None:
    try:
        return UUID(words)
    except ValueError:
        return None
