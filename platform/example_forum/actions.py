"""The actions that the panels agreed on: open, late, blocked and done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from example_forum import people, proposals
from example_forum.programme import LABEL, PROJECTS, TALENTS, TERRITORIES, Panel
from example_forum.stage import Member, Names, the
from federations.working_groups.aggregate import Assignment, Source
from federations.working_groups.commands import assign_action, block_action, finish_action
from majlis.domain import today


@dataclass(frozen=True)
class Task:
    """An action assigned to a person for their body, due in so many days, with a source."""

    key: str
    panel: Panel
    whose: Member
    days: int
    title: Names
    source: Source | None = None
    blocked: str | None = None
    done: bool = False


TASKS = [
    Task(
        "annex",
        LABEL,
        people.TEXTILE,
        -6,
        {
            "fr": "Rédiger l’annexe « textile » sur la transformation substantielle",
            "ar": "تحرير ملحق «النسيج» المتعلق بالتحويل الجوهري",
            "en": "Write the textile annex on substantial transformation",
        },
        Source("proposal", proposals.VALUE_ADDED.id),
    ),
    Task(
        "contacts",
        LABEL,
        people.AGRIFOOD,
        -2,
        {
            "fr": "Transmettre la liste des référents label de la fédération",
            "ar": "موافاة المجموعة بلائحة مخاطبي الفدرالية في شأن العلامة",
            "en": "Send the list of the federation’s label contacts",
        },
    ),
    Task(
        "reminder",
        LABEL,
        people.SECRETARY,
        2,
        {
            "fr": "Relancer les organisations qui n’ont pas encore voté",
            "ar": "تذكير الهيئات التي لم تصوت بعد",
            "en": "Remind the organisations that have not voted yet",
        },
        Source("vote", the("vote", proposals.VALUE_ADDED.key)),
    ),
    Task(
        "cost",
        LABEL,
        people.OFFICE,
        8,
        {
            "fr": "Chiffrer le coût annuel du registre public",
            "ar": "تقدير الكلفة السنوية للسجل العمومي",
            "en": "Estimate the yearly cost of the public register",
        },
        Source("proposal", proposals.REGISTER.id),
        blocked="En attente du devis d’hébergement.",
    ),
    Task(
        "trial",
        LABEL,
        people.WEAVING,
        10,
        {
            "fr": "Constituer un dossier d’essai selon la méthode proposée",
            "ar": "إعداد ملف تجريبي وفق المنهجية المقترحة",
            "en": "Put together a trial file by the proposed method",
        },
        Source("proposal", proposals.VALUE_ADDED.id),
    ),
    Task(
        "comparison",
        LABEL,
        people.RAPPORTEUR,
        -12,
        {
            "fr": "Comparer la méthode avec celles de trois labels étrangers",
            "ar": "مقارنة المنهجية بمنهجيات ثلاث علامات أجنبية",
            "en": "Compare the method with those of three labels abroad",
        },
        done=True,
    ),
    Task(
        "inventory",
        TERRITORIES,
        people.REGION,
        15,
        {
            "fr": "Ouvrir le recensement aux ateliers volontaires",
            "ar": "فتح الجرد أمام الورشات المتطوعة",
            "en": "Open the inventory to workshops that volunteer",
        },
        Source("vote", the("vote", proposals.CAPACITIES.key)),
    ),
    Task(
        "sheet",
        TERRITORIES,
        people.PRECISION,
        -4,
        {
            "fr": "Remplir la fiche modèle d’un atelier",
            "ar": "ملء البطاقة النموذجية لورشة",
            "en": "Fill in the model sheet of a workshop",
        },
    ),
    Task(
        "trades",
        TALENTS,
        people.ELECTRONICS,
        20,
        {
            "fr": "Décrire le métier de conducteur de ligne automatisée",
            "ar": "وصف مهنة مشغل خط إنتاج مؤتمت",
            "en": "Describe the trade of automated-line operator",
        },
        Source("proposal", proposals.TRADES.id),
    ),
    Task(
        "apprentices",
        TALENTS,
        people.MECHANICS,
        -9,
        {
            "fr": "Compter les places d’apprentis offertes cette année",
            "ar": "إحصاء مقاعد التدرج المهني المعروضة هذه السنة",
            "en": "Count the apprenticeships offered this year",
        },
        done=True,
    ),
    Task(
        "needs",
        PROJECTS,
        people.ELECTRONICS,
        6,
        {
            "fr": "Dresser la liste des composants importés pour les chantiers ferroviaires",
            "ar": "إعداد لائحة المكونات المستوردة لأوراش السكك الحديدية",
            "en": "List the components imported for railway projects",
        },
        Source("proposal", proposals.CALENDAR.id),
    ),
]


def share_out_actions() -> None:
    for task in TASKS:
        chair, id = task.panel.chair, the("action", task.key)
        assign_action(
            chair.does("assign", task.key),
            id,
            task.panel.id,
            Assignment(
                task.title,
                task.whose.id,
                due=today() + timedelta(days=task.days),
                source=task.source,
            ),
        )
        if task.blocked:
            block_action(task.whose.does("block", task.key), id, task.blocked)
        if task.done:
            finish_action(task.whose.does("finish", task.key), id)
