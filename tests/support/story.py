"""The people of the story, made by commands in a running forum: `python -m tests.support.story`.

Prints JSON: `{group, password, administrator, delegates: [{name, email, organisation}]}`. Eight example
federations sit in one public group; the first
delegate chairs it and has a second mandate, of a federation without a seat; the third reads Arabic.
"""

from __future__ import annotations

import json
import os

PASSWORD = "un mot de passe de démonstration"


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "majlis.settings")
    import django

    django.setup()

    from django.utils.text import slugify

    from federations.working_groups.aggregate import Visibility
    from majlis.accounts.models import User
    from majlis.domain import Actor
    from tests.support.people import a_person, know_everybody
    from tests.support.world import a_mandate, a_panel, an_organisation

    def account(actor: Actor, name: str, language: str = "fr") -> dict[str, str]:
        assert actor.person
        user = User.objects.get(pk=actor.person)
        user.name, user.email = name, f"{slugify(name)}@example.org"
        user.language = language
        user.set_password(PASSWORD)
        user.save()
        return {"name": user.name, "email": user.email, "organisation": str(actor.organisation)}

    panel = a_panel(8, Visibility.PUBLIC)
    a_mandate(panel.chair, an_organisation("Fédération Seconde"))
    administrator = a_person("Audit", administrator=True)
    know_everybody()
    answer = {
        "group": str(panel.group),
        "password": PASSWORD,
        "administrator": account(administrator, "Auditrice"),
        "delegates": [
            account(delegate, f"Déléguée {nth}", "ar" if nth == 3 else "fr")
            for nth, delegate in enumerate(panel.delegates, 1)
        ],
    }
    print(json.dumps(answer))  # noqa: T201  its answer


if __name__ == "__main__":
    main()
