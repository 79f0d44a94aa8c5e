### votes: verdict (how outcomes become these messages: federations/votes/rules/words.py)

vote-verdict = { $verdict ->
    [adopted] La proposition est adoptée.
    [no_quorum] Faute de quorum, le vote reste sans effet.
   *[rejected] La proposition est rejetée.
}
vote-verdict-quorum-free = Aucun quorum n’était requis.
vote-verdict-quorum = { $met ->
    [yes] Quorum atteint
   *[no] Quorum non atteint
} : { $of ->
    [organisations] { $counted ->
        [one] { $counted } organisation participante
       *[other] { $counted } organisations participantes
    }
    [weight] un poids participant de { $counted }
   *[persons] { $counted ->
        [one] { $counted } électeur participant
       *[other] { $counted } électeurs participants
    }
} sur { $roll } (seuil : { $bound ->
    [more-than] strictement plus de
   *[at-least] au moins
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
} { $of ->
    [organisations] des organisations inscrites
    [weight] du poids des inscrits
   *[persons] des inscrits
}).
vote-verdict-college = Dans le collège « { $college } » :
vote-verdict-nothing = Condition non remplie : { $among ->
    [roll] aucun inscrit
    [present] aucun présent
    [cast] aucun votant
   *[expressed] aucune voix exprimée
}, donc aucune part à mesurer.
vote-verdict-persons = { $met ->
    [yes] Condition remplie
   *[no] Condition non remplie
} : { $count } voix { $share_of ->
    [against] contre
   *[for] pour
} sur { $base }, soit { $percent } % { $among ->
    [roll] des inscrits
    [present] des présents
    [cast] des votants
   *[expressed] des voix exprimées
} (seuil : { $bound ->
    [more-than] strictement plus de
    [at-most] au plus
    [less-than] strictement moins de
   *[at-least] au moins
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
}).
vote-verdict-organisations = { $met ->
    [yes] Condition remplie
   *[no] Condition non remplie
} : { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
} { $share_of ->
    [against] contre
   *[for] pour
} sur { $base }, soit { $percent } % { $among ->
    [roll] des organisations inscrites
    [present] des organisations présentes
    [cast] des organisations votantes
   *[expressed] des organisations qui se sont exprimées
} (seuil : { $bound ->
    [more-than] strictement plus de
    [at-most] au plus
    [less-than] strictement moins de
   *[at-least] au moins
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
}).
vote-verdict-weight = { $met ->
    [yes] Condition remplie
   *[no] Condition non remplie
} : un poids de { $count } { $share_of ->
    [against] contre
   *[for] pour
} sur { $base }, soit { $percent } % du poids { $among ->
    [roll] des inscrits
    [present] des présents
    [cast] des votants
   *[expressed] des voix exprimées
} (seuil : { $bound ->
    [more-than] strictement plus de
    [at-most] au plus
    [less-than] strictement moins de
   *[at-least] au moins
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
}).
vote-verdict-margin = { $margin ->
    [0] { $side ->
        [room] C’est tout juste le maximum admis.
       *[spare] C’est tout juste assez.
    }
   *[other] { $side ->
        [missing] Il manque
       *[spare] C’est
    } { $noun ->
        [electors] { $margin ->
            [one] { $margin } électeur
           *[other] { $margin } électeurs
        }
        [organisations] { $margin ->
            [one] { $margin } organisation
           *[other] { $margin } organisations
        }
       *[votes] { $margin } voix
    } { $side ->
        [missing] pour y parvenir
        [room] de moins que le maximum admis
        [excess] de trop
       *[spare] de plus que nécessaire
    }.
}
vote-verdict-gap = { $margin ->
    [0] Le seuil est exactement égalé.
   *[other] L’écart au seuil est de { $margin }.
}

error-bad-rule = La règle n’est pas valable : { vote-refusal }
error-bad-roll = La liste des électeurs n’est pas valable : { vote-refusal }
error-bad-ballot = Un bulletin ne peut pas être compté : { vote-refusal }
error-bad-document = Le fichier ne peut pas être lu comme un vote : { vote-refusal }
vote-refusal = { $reason ->
    [not-an-object] « { $at } » doit être un objet JSON.
    [not-writing] « { $at } » contient un caractère qui n’est pas du texte, ou qui le ferait lire autrement.
    [too-many] « { $at } » compte plus de { $value } conditions.
    [too-long] « { $at } » dépasse { $value } caractères.
    [not-a-list] « { $at } » doit être une liste.
    [not-text] « { $at } » doit être un texte non vide.
    [not-a-flag] « { $at } » doit être true ou false.
    [not-a-fraction] « { $at } » doit être un nombre entier ou une fraction écrite comme un texte, par exemple "2/3".
    [not-exact] « { $at } » n’est pas un nombre exact ; écrire la fraction ou la décimale comme un texte, par exemple "3/2" ou "1.5".
    [unknown-key] la clé « { $at } » n’existe pas dans ce format.
    [missing-key] la clé « { $at } » manque.
    [duplicate-key] la clé « { $at } » est donnée deux fois dans le même objet.
    [unknown-word] « { $value } » n’est pas admis pour « { $at } » ; au choix : { $words }.
    [unknown-choice] le choix « { $value } » de « { $at } » n’existe pas ; au choix : { $words }.
    [threshold-above-one] « { $at } » vaut { $value }, ce qui dépasse la totalité.
    [threshold-below-zero] « { $at } » vaut { $value }, ce qui est moins que rien.
    [no-condition] elle ne pose aucune condition, donc rien ne peut être adopté ni rejeté.
    [secret-changeable] un bulletin secret est définitif et ne peut pas être modifiable.
    [empty-roll] elle est vide.
    [duplicate-elector] l’électeur « { $elector } » y figure deux fois ({ $at }).
    [unknown-elector] « { $elector } » n’est pas un électeur de la liste ({ $at }).
    [second-ballot] l’électeur « { $elector } » en a déjà déposé un ({ $at }).
    [weight-not-positive] le poids de l’électeur « { $elector } » doit être supérieur à zéro ({ $at }).
    [weights-too-fine] les poids n’ont pas de dénominateur commun raisonnable, à partir de l’électeur « { $elector } » ({ $at }).
    [no-organisation] la règle compte les organisations et l’électeur « { $elector } » n’en a pas ({ $at }).
    [organisation-twice] la règle compte les organisations et « { $organisation } » a deux lignes, dont celle de « { $elector } » ({ $at }).
    [no-college] la règle a des collèges et l’électeur « { $elector } » n’en a pas ({ $at }).
    [unknown-college] le collège « { $college } » de l’électeur « { $elector } » n’est pas dans la règle ({ $at }).
    [empty-college] le collège « { $college } » ne compte aucun électeur.
    [not-utf-8] il n’est pas encodé en UTF-8 ({ $at }).
    [not-json] ce n’est pas du JSON ({ $at }).
    [too-deep] ses objets sont imbriqués trop profondément.
    [too-big] le fichier dépasse 64 mégaoctets.
    [unreadable] le fichier « { $at } » ne peut pas être ouvert.
   *[other] { $reason } ({ $at }).
}

### working groups

group-one = Groupe de travail
group-many = Groupes de travail
group-subgroups = Sous-groupes
group-top = Groupes principaux
group-parent = Groupe de rattachement
group-edition = Édition { $edition }
group-visibility = Visibilité
group-visibility-public = Public : toute personne connectée
group-visibility-members = Membres : les organisations du forum
group-visibility-participants = Participants : ceux qui siègent
group-visibility-short = { $visibility ->
    [public] Public
    [members] Membres
   *[participants] Participants
}
group-charter = Mandat du groupe
group-charter-none = Ce groupe n’a pas encore de mandat écrit.
group-mission = Mission
group-scope = Périmètre
group-deliverables = Livrables
group-duration = Durée
group-duration-days = { $bounds ->
    [from] À partir du { $from }
    [until] Jusqu’au { $until }
    [both] Du { $from } au { $until }
   *[none] Sans terme fixé
}
group-officers = Bureau
group-office-chair = Présidence
group-office-rapporteur = Rapporteur
group-office-secretary = Secrétariat
group-office-vacant = Poste vacant
group-archived = Archivé
group-archived-because = Groupe archivé : { $reason }
group-archive-reason = Motif de l’archivage
group-create = Créer un groupe
group-create-sub = Créer un sous-groupe
group-edit-charter = Modifier le mandat
group-change-visibility = Changer la visibilité
group-name-officer = Désigner
group-archive = Archiver le groupe
group-name = Nom du groupe
group-none = Aucun groupe de travail ne vous est ouvert.
group-counts-seats = { $seats ->
    [0] Aucun siège
    [one] { $seats } siège, { $filled ->
        [0] vacant
       *[other] pourvu
    }
   *[other] { $seats } sièges, { $filled ->
        [0] aucun pourvu
        [one] { $filled } pourvu
       *[other] { $filled } pourvus
    }
}
group-counts-actions = { $open ->
    [0] Aucune action en cours
    [one] { $open } action en cours
   *[other] { $open } actions en cours
}
seat-many = Sièges
seat-one = Siège
seat-vacant = Siège vacant
seat-holder = Titulaire
seat-alternate = Suppléant
seat-none = Aucune organisation ne siège encore dans ce groupe.
seat-give = Attribuer un siège
seat-fill = Pourvoir le siège
seat-vacate = Libérer le siège
seat-withdraw = Retirer le siège
action-many = Actions
action-mine = Mes actions
action-title = Action
action-assignee = Responsable
action-organisation = Organisation responsable
action-due = Échéance
action-due-none = Sans échéance
action-late = En retard
action-status-open = En cours
action-status-blocked = Bloquée
action-status-done = Faite
action-blocked-because = Bloquée : { $reason }
action-block-reason = Motif du blocage
action-done-by = Faite par { $person }, le { $date }
action-done-on = Faite le { $date }
action-assign = Confier une action
action-reschedule = Changer l’échéance
action-block = Signaler un blocage
action-unblock = Lever le blocage
action-finish = Marquer comme faite
action-reopen = Rouvrir
action-none = Aucune action en cours.
fact-group-created = Groupe de travail créé
fact-group-chartered = Mandat du groupe adopté
fact-group-visibility-changed = Visibilité du groupe changée
fact-group-officer-named = Membre du bureau désigné
fact-group-seat-given = Siège attribué
fact-group-seat-filled = Siège pourvu
fact-group-seat-vacated = Siège libéré
fact-group-seat-withdrawn = Siège retiré
fact-group-archived = Groupe archivé
fact-action-assigned = Action confiée
fact-action-rescheduled = Échéance de l’action changée
fact-action-blocked = Action bloquée
fact-action-unblocked = Blocage de l’action levé
fact-action-done = Action faite
fact-action-reopened = Action rouverte
error-group-without-name = Donnez un nom au groupe, dans une langue au moins.
error-group-archived = Ce groupe est archivé et n’accepte plus rien. Motif : { $reason }
error-archived-without-reason = Indiquez pourquoi le groupe est archivé.
error-charter-ends-before-it-starts = Le dernier jour du mandat du groupe précède le premier.
error-officer-without-mandate = Cette personne n’a aujourd’hui de mandat d’aucune organisation : elle ne peut pas entrer au bureau.
error-already-seated = Cette organisation a déjà un siège dans ce groupe.
error-seat-is-empty = Ce siège est déjà vacant.
error-holder-without-mandate = Un siège est tenu par des personnes qui ont aujourd’hui un mandat de son organisation.
error-delegate-is-alternate = Une personne ne peut pas être sa propre suppléante.
error-action-without-title = Dites ce qu’il y a à faire, dans une langue au moins.
error-action-for-nobody = Confiez l’action à une personne, à une organisation ou aux deux.
error-assignee-outside-group = Cette personne ne prend pas part au groupe.
error-organisation-without-seat = Cette organisation n’a pas de siège dans le groupe.
error-action-is-done = Cette action est faite. Rouvrez-la d’abord.
error-action-is-not-done = Cette action n’est pas faite : il n’y a rien à rouvrir.
error-action-is-blocked = Cette action est bloquée. Motif : { $reason }
error-action-is-not-blocked = Rien ne bloque cette action.
error-blocked-without-reason = Dites ce qui bloque l’action.
error-not-an-administrator = Seule l’administration du forum crée un groupe principal.
error-not-running-the-group = Cela revient à la présidence et au secrétariat du groupe, ou à l’administration du forum.
error-not-filling-this-seat = Cela revient à la présidence ou au secrétariat de l’organisation, ou à ceux qui animent le groupe.
error-not-your-action = Cela revient à ceux à qui l’action est confiée et au bureau du groupe.

### votes

error-not-run-by-you = Les votes d’un groupe sont conduits par sa présidence, son secrétariat ou l’administration du forum.
error-question-missing = Un vote pose une question, dans une langue au moins.
error-closes-before-it-opens = La clôture doit venir après l’ouverture.
error-vote-not-scheduled = Ce vote n’est plus à ouvrir.
error-vote-not-open = Ce vote n’est pas ouvert.
error-voting-is-over = L’heure de clôture est passée : aucun bulletin n’est plus reçu.
error-closing-time-not-reached = La clôture a été annoncée : avant cette heure, un vote ne se ferme que si tous ont voté.
error-vote-is-decided = Ce vote est clos ; il ne peut plus être annulé.
error-already-voted = Ce bulletin est déjà déposé, et la règle ne permet pas de le modifier.
error-same-choice = Votre bulletin dit déjà cela.
error-delegate-has-voted = Le délégué a voté : son suppléant ne vote plus.
error-choice-not-offered = Les choix sont : pour, contre, abstention, blanc.
error-no-mandate-for-seat = Le bulletin d’un siège est déposé, au nom de son organisation, par une personne dont le mandat est valable à cet instant.
error-receipt-missing = Un bulletin secret porte un reçu fait par votre navigateur. Rechargez la page et votez de nouveau.
error-receipt-taken = Ce reçu est déjà celui d’un autre bulletin. Rechargez la page et votez de nouveau.
error-too-few-for-secrecy = Trop peu d’électeurs partagent un même collège et un même poids : il en faut au moins trois pour que leurs choix restent secrets.
error-too-few-ballots-to-reveal = Trop peu de bulletins secrets sont déposés : clore maintenant dirait qui a choisi quoi. Attendez qu’il y en ait au moins trois de même collège et de même poids, ou annulez le vote.
error-weights-too-large = Les poids sont trop grands pour être additionnés exactement.
fact-vote-scheduled = Vote programmé
fact-vote-opened = Vote ouvert
fact-vote-opening-refused = Ouverture du vote impossible
fact-vote-reminded = Électeurs rappelés avant la clôture du vote
fact-ballot-cast = Bulletin déposé
fact-ballot-changed = Bulletin modifié
fact-participation-recorded = Participation au vote secret enregistrée
fact-vote-closed = Vote clos
fact-vote-cancelled = Vote annulé

### organisations

organisation-one = Organisation
organisation-many = Annuaire des organisations
organisation-count = { $count ->
    [0] Aucune organisation
    [one] { $count } organisation
   *[other] { $count } organisations
}
organisation-search = Nom ou sigle
organisation-none = Aucune organisation ne correspond à ces critères.
organisation-name = Nom
organisation-name-fr = Nom en français
organisation-name-ar = Nom en arabe
organisation-name-en = Nom en anglais
organisation-acronym = Sigle
organisation-type = Nature
organisation-sector = Secteur
organisation-sectors = Secteurs
organisation-region = Région
organisation-website = Site officiel
organisation-description = Présentation
organisation-parents = Rattachée à
organisation-children = { $count ->
    [0] Aucune organisation rattachée
    [one] { $count } organisation rattachée
   *[other] { $count } organisations rattachées
}
organisation-sme = PME
organisation-verified = Vérifiée
organisation-verified-by = Vérifiée par { $person }, le { $date }
organisation-unverified = Non vérifiée
organisation-reported = Telle que rapportée
organisation-reported-source = Source : { $source }
organisation-reported-confidence = Fiabilité : { $confidence }
organisation-example = Organisation inventée, donnée en exemple
organisation-successor = Successeur : { $name }
organisation-history = Historique
organisation-former-names = Anciens noms
organisation-register = Inscrire une organisation
organisation-describe = Modifier la présentation
organisation-rename = Changer le nom
organisation-move = Changer le rattachement
organisation-verify = Marquer comme vérifiée
organisation-unverify = Retirer la vérification
organisation-merge = Fusionner avec une autre
organisation-dissolve = Enregistrer la dissolution
organisation-on = Date d’effet
organisation-status = Situation
organisation-status-active = En activité
organisation-status-merged = Fusionnée
organisation-status-dissolved = Dissoute
organisation-type-ministry = Ministère
organisation-type-public_institution = Établissement public
organisation-type-confederation = Confédération
organisation-type-federation = Fédération
organisation-type-association = Association
organisation-type-company = Entreprise
organisation-type-research_body = Organisme de recherche
organisation-type-regional_centre = Centre régional
organisation-sector-aerospace = Aéronautique et spatial
organisation-sector-agriculture = Agriculture
organisation-sector-agrifood = Agroalimentaire
organisation-sector-automotive = Automobile
organisation-sector-banking_finance = Banque et finance
organisation-sector-chemicals = Chimie et parachimie
organisation-sector-construction = Bâtiment et travaux publics
organisation-sector-consulting_engineering = Conseil et ingénierie
organisation-sector-culture = Industries culturelles et créatives
organisation-sector-digital = Numérique
organisation-sector-electrical_electronics = Électricité et électronique
organisation-sector-energy = Énergie
organisation-sector-fisheries = Pêche maritime
organisation-sector-leather = Cuir
organisation-sector-mechanical_metal = Métallurgie et mécanique
organisation-sector-pharmaceuticals = Pharmacie
organisation-sector-plastics = Plasturgie
organisation-sector-seafood = Produits de la mer
organisation-sector-testing_inspection = Essais et contrôle
organisation-sector-textile = Textile et habillement
organisation-sector-trade_services = Commerce et services
organisation-sector-wood_paper_packaging = Bois, papier et emballage
fact-organisation-registered = Organisation inscrite à l’annuaire
fact-organisation-described = Présentation de l’organisation modifiée
fact-organisation-renamed = Nom de l’organisation changé
fact-organisation-moved = Rattachement de l’organisation changé
fact-organisation-verified = Organisation vérifiée
fact-organisation-unverified = Vérification de l’organisation retirée
fact-organisation-merged = Organisation fusionnée avec son successeur
fact-organisation-dissolved = Organisation dissoute
error-name-missing = Donnez à l’organisation au moins un nom, celui qu’elle porte réellement ; aucun nom n’est laissé en blanc.
error-unknown-language = Les noms et les textes sont en français, en arabe ou en anglais ; « { $language } » n’en fait pas partie.
error-unknown-sector = Le secteur « { $sector } » n’est pas dans la liste du forum.
error-unknown-region = « { $region } » n’est pas le code d’une des douze régions.
error-only-companies-are-smes = Seule une entreprise peut porter la mention PME.
error-source-missing = Ce qui est rapporté cite sa source et dit quelle confiance lui accorder.
error-under-itself = Une organisation ne peut être rattachée, même indirectement, à elle-même, ni fusionner avec elle-même.
error-nothing-changes = Rien ne change : c’est déjà ce qui est enregistré.
error-already-verified = Cette organisation est déjà vérifiée.
error-not-verified = Cette organisation n’est pas vérifiée : il n’y a rien à retirer.
error-no-longer-active = { $status ->
    [merged] Cette organisation a fusionné avec une autre : son passé est conservé et rien ne s’y ajoute.
   *[dissolved] Cette organisation est dissoute : son passé est conservé et rien ne s’y ajoute.
}
error-dated-in-the-future = Cette date est à venir : on enregistre ce qui a eu lieu.
error-name-taken = Une organisation en activité porte déjà ce nom.
error-administrators-only = L’annuaire est tenu par l’administration du forum.

### membership

mandate-one = Mandat
mandate-many = Mandats
mandate-none = Personne ne parle encore au nom de cette organisation.
mandate-none-on = Personne ne parlait au nom de cette organisation le { $date }.
mandate-who-on = Qui parlait au nom de l’organisation le
mandate-as-known = Tel qu’on le savait le
mandate-person = Personne
mandate-role = Qualité
mandate-role-president = Président ou présidente
mandate-role-delegate = Délégué ou déléguée
mandate-role-alternate = Suppléant ou suppléante
mandate-role-secretary = Secrétaire
mandate-from = Premier jour
mandate-until = Dernier jour
mandate-days = Du { $from } au { $until }
mandate-days-open = Depuis le { $from }
mandate-corrected = Corrigé
mandate-believed = Ce qui était enregistré
mandate-believed-until = Enregistré jusqu’au { $date }
mandate-give = Donner un mandat
mandate-end = Mettre fin au mandat
mandate-end-now = Mettre fin immédiatement
mandate-correct = Corriger le mandat
mandate-ended = Terminé
mandate-to-come = À venir
fact-mandate-given = Mandat donné
fact-mandate-ended = Mandat terminé
fact-mandate-corrected = Mandat corrigé
error-ends-before-it-begins = Le dernier jour du mandat précède le premier.
error-president-in-office = Cette organisation a déjà un président ou une présidente pendant ces jours. Mettez d’abord fin à ce mandat.
error-already-mandated = Cette personne a déjà cette qualité dans l’organisation pendant une partie de ces jours.
error-already-ended = Ce mandat prend déjà fin au plus tard ce jour-là. S’il est mal enregistré, corrigez-le.
error-nothing-to-correct = Le mandat est déjà enregistré ainsi.
error-officers-only = Cela revient à l’administration du forum, ou à la présidence ou au secrétariat de l’organisation agissant en son nom.

### proposals

proposal-status-draft = Brouillon
proposal-status-submitted = Déposée
proposal-status-voting = Soumise au vote
proposal-status-adopted = Adoptée
proposal-status-rejected = Rejetée
proposal-status-lapsed = Sans effet, faute de quorum
proposal-status-withdrawn = Retirée
proposal-reference = Référence { $reference }
proposal-version = Version { $number }
proposal-version-saved = Version { $number }, enregistrée le { $date } par { $person }
proposal-version-from = à partir de la version { $number }
proposal-version-first = première version
proposal-frozen = Version { $number } figée pour le vote
proposal-hash = Empreinte SHA-256 du texte
proposal-authority = Le texte en { $language ->
    [fr] français
    [ar] arabe
   *[en] anglais
} fait foi.
proposal-translation = Traduction sans valeur officielle ; seul le texte en { $language ->
    [fr] français
    [ar] arabe
   *[en] anglais
} fait foi.
proposal-author = Auteur
proposal-coauthors = Co-auteurs
proposal-supporters = { $count ->
    [0] Aucun soutien
    [one] Soutien d’une organisation
   *[other] Soutien de { $count } organisations
}
proposal-supported-version = a soutenu la version { $number }
proposal-drafts-awaiting = Brouillons en cours
proposal-text = Texte
proposal-versions = Versions
proposal-diff = Comparer
proposal-diff-between = De la version { $from } à la version { $to }
proposal-diff-nothing = Les deux versions sont identiques.
proposal-change-same = Inchangé
proposal-change-added = Ajouté
proposal-change-removed = Supprimé
proposal-change-changed = Modifié
proposal-change-moved = Déplacé
proposal-block-heading = Titre
proposal-block-article = Article
proposal-block-paragraph = Paragraphe
proposal-block-list_item = Élément de liste
proposal-article = Article { $number }
proposal-draft = Rédiger une proposition
proposal-title = Titre de la proposition
proposal-save = Enregistrer cette version
proposal-saved = Version { $number } enregistrée
proposal-translate = Traduire
proposal-coauthor-add = Ajouter un co-auteur
proposal-coauthor-remove = Retirer ce co-auteur
proposal-support = Apporter notre soutien
proposal-unsupport = Retirer notre soutien
proposal-submit = Déposer auprès du groupe
proposal-submit-explained = Une fois déposée, la proposition appartient au groupe : seul son bureau peut encore en modifier le texte.
proposal-withdraw = Retirer la proposition
proposal-withdraw-explained = Une proposition retirée l’est définitivement ; son texte reste lisible.
proposal-put-to-vote = Soumettre au vote
proposal-conflict = Quelqu’un a enregistré une autre version pendant que vous écriviez
proposal-conflict-explained = Rien n’est perdu : votre texte et celui de la version { $number } sont côte à côte. Reprenez ce qu’il faut, puis enregistrez.
proposal-conflict-yours = Votre texte
proposal-conflict-theirs = Version { $number }, de { $person }
proposal-none = Ce groupe n’a pas encore de proposition.
proposal-none-found = Aucune proposition ne correspond à ces filtres.

fact-proposal-drafted = Proposition rédigée
fact-proposal-version-saved = Nouvelle version de la proposition enregistrée
fact-proposal-retitled = Titre de la proposition changé
fact-proposal-translated = Proposition traduite
fact-proposal-coauthor-added = Co-auteur ajouté à la proposition
fact-proposal-coauthor-removed = Co-auteur retiré de la proposition
fact-proposal-supported = Soutien apporté à la proposition
fact-proposal-support-withdrawn = Soutien à la proposition retiré
fact-proposal-submitted = Proposition déposée auprès du groupe
fact-proposal-withdrawn = Proposition retirée
fact-proposal-put-to-vote = Proposition soumise au vote
fact-proposal-taken-back-from-vote = Proposition rendue au groupe, le vote étant annulé
fact-proposal-adopted = Proposition adoptée
fact-proposal-rejected = Proposition rejetée
fact-proposal-lapsed = Proposition restée sans effet, faute de quorum

error-title-missing = Donnez un titre en { $language ->
    [fr] français
    [ar] arabe
   *[en] anglais
}, la langue qui fait foi.
error-title-too-long = Un titre compte au plus { $most } caractères.
error-text-not-well-formed = Le texte ne peut pas être enregistré ({ $path }) : { $problem ->
    [missing] il manque un élément.
    [unexpected] un élément n’y a pas sa place.
    [not-a-list] une liste est attendue.
    [not-an-object] un objet est attendu.
    [not-text] du texte est attendu.
    [not-an-id] l’identifiant n’est pas un UUID écrit en minuscules.
    [repeated] le même élément y est deux fois.
    [level] ce niveau n’existe pas pour ce type de bloc.
    [not-yes-or-no] vrai ou faux est attendu.
    [empty] un élément est vide.
    [nul] le caractère nul (U+0000) ne peut être ni conservé ni affiché.
    [half-character] la moitié d’un caractère ne peut être conservée.
    [control] un caractère de commande n’est pas du texte.
    [override] un caractère y ferait lire autre chose que ce qui est écrit.
    [marks] trop de signes se superposent sur une même lettre.
    [line] un titre tient sur une seule ligne.
    [invisible] un caractère invisible n’a pas sa place dans un titre.
    [isolate] un changement de sens d’écriture n’y est pas refermé.
    [link] un lien mène à une adresse http, https ou mailto complète.
    [too-many-blocks] il dépasse 2 000 blocs.
   *[too-big] il dépasse un mégaoctet.
}
error-someone-was-faster = Quelqu’un a enregistré la version { $latest } pendant que vous écriviez. Rien n’est perdu : les deux textes vous sont présentés.
error-version-from-nowhere = Cette version n’existe pas encore ; la dernière est la version { $latest }.
error-language-has-authority = Le texte en { $language ->
    [fr] français
    [ar] arabe
   *[en] anglais
} est celui qui fait foi : il ne se traduit pas dans sa propre langue.
error-nothing-written = Le texte est vide : il n’y a rien à déposer.
error-not-yet-submitted = Cette proposition est encore un brouillon : ses auteurs doivent d’abord la déposer.
error-already-submitted = Cette proposition est déjà déposée.
error-under-vote = Cette proposition est soumise au vote : rien n’y change jusqu’au résultat.
error-already-decided = Un vote a déjà décidé de cette proposition.
error-already-withdrawn = Cette proposition a été retirée.
error-not-under-this-vote = Cette proposition n’est pas soumise à ce vote.
error-not-an-author = Cela revient à l’auteur, aux co-auteurs et au bureau du groupe.
error-not-an-officer = La proposition est déposée : seuls la présidence, le secrétariat et le rapporteur du groupe en modifient le texte.
error-already-author = Cette personne en est déjà l’auteur ou l’un des co-auteurs.
error-not-a-coauthor = Cette personne n’est pas co-auteur de la proposition.
error-already-supported = Votre organisation soutient déjà cette version.
error-not-a-supporter = Votre organisation ne soutient pas cette proposition.
error-not-in-the-group = Cela revient à ceux qui prennent part au groupe.
error-coauthor-outside-group = Un co-auteur prend part au groupe ; cette personne n’en est pas.
error-no-organisation = Un soutien est celui d’une organisation : choisissez d’abord au nom de laquelle vous agissez.

### votes: screens

vote-one = Vote
vote-many = Votes
vote-choice = { $choice ->
    [for] Pour
    [against] Contre
    [abstain] Abstention
    [null] Nul
   *[blank] Blanc
}
vote-choice-meaning = { $choice ->
    [for] Vous approuvez ce qui est soumis au vote, tel quel.
    [against] Vous le refusez tel quel.
    [abstain] Vous prenez part au vote sans vous prononcer. Compte pour le quorum, pas parmi les voix exprimées.
   *[blank] Aucune des réponses ne vous convient. Compte pour le quorum, pas parmi les voix exprimées.
}
vote-status = { $status ->
    [scheduled] Programmé
    [open] Ouvert
    [cancelled] Annulé
   *[closed] Clos
}
vote-outcome = { $verdict ->
    [adopted] Adoptée
    [no_quorum] Sans effet
   *[rejected] Rejetée
}
vote-subject = Ce qui est soumis au vote
vote-subject-none = La question seule, sans texte joint.
vote-subject-version = Version { $number }, figée pour ce vote
vote-subject-read = Lire le texte figé
vote-closed-at = Clos le { $when }
vote-opens-at = Ouverture le { $when }
vote-opens-now = Ouverture immédiate
vote-opens-by-hand = Ouverture par le bureau du groupe
vote-closes-by-hand = Clôture par le bureau du groupe
vote-closes-after-opening = Clôture prévue le { $when }

vote-rule = La règle
vote-rule-frozen = Figée à l’ouverture, avec la liste des électeurs.
vote-rule-adopted-if = Pour être adopté
vote-rule-all-of = Toutes ces conditions doivent être remplies.
vote-rule-college = Dans le collège « { $college } »
vote-rule-college-free = Aucune condition propre.
vote-rule-source = Source : { $source }
vote-bound = { $bound ->
    [more-than] { $share ->
        [half] strictement plus de la moitié
        [third] strictement plus du tiers
        [quarter] strictement plus du quart
        [two-thirds] strictement plus des deux tiers
        [three-quarters] strictement plus des trois quarts
        [all] strictement plus que la totalité
        [percent] strictement plus de { $amount } %
       *[fraction] strictement plus de { $amount }
    }
    [at-most] { $share ->
        [half] au plus la moitié
        [third] au plus le tiers
        [quarter] au plus le quart
        [two-thirds] au plus les deux tiers
        [three-quarters] au plus les trois quarts
        [all] au plus la totalité
        [percent] au plus { $amount } %
       *[fraction] au plus { $amount }
    }
    [less-than] { $share ->
        [half] strictement moins de la moitié
        [third] strictement moins du tiers
        [quarter] strictement moins du quart
        [two-thirds] strictement moins des deux tiers
        [three-quarters] strictement moins des trois quarts
        [all] strictement moins que la totalité
        [percent] strictement moins de { $amount } %
       *[fraction] strictement moins de { $amount }
    }
   *[at-least] { $share ->
        [half] au moins la moitié
        [third] au moins le tiers
        [quarter] au moins le quart
        [two-thirds] au moins les deux tiers
        [three-quarters] au moins les trois quarts
        [all] la totalité
        [percent] au moins { $amount } %
       *[fraction] au moins { $amount }
    }
}
vote-rule-condition = { $measure ->
    [organisations] { $share_of ->
        [against] Organisations contre
       *[for] Organisations pour
    }
    [weight] { $share_of ->
        [against] Poids des voix contre
       *[for] Poids des voix pour
    }
   *[persons] { $share_of ->
        [against] Voix contre
       *[for] Voix pour
    }
} : { vote-bound } { $measure ->
    [organisations] { $among ->
        [roll] des organisations inscrites
        [present] des organisations présentes
        [cast] des organisations votantes
       *[expressed] des organisations qui se prononcent pour ou contre
    }
    [weight] { $among ->
        [roll] du poids des inscrits
        [present] du poids des présents
        [cast] du poids des votants
       *[expressed] du poids des voix exprimées (pour et contre)
    }
   *[persons] { $among ->
        [roll] de tous les inscrits
        [present] des présents
        [cast] des bulletins déposés, blancs et abstentions compris
       *[expressed] des voix exprimées (pour et contre)
    }
}.
vote-rule-quorum-label = Quorum
vote-rule-quorum = Le vote ne compte que si { vote-bound } { $of ->
    [seats] des sièges
    [persons] des personnes inscrites
    [organisations] des organisations inscrites
   *[weight] du poids des inscrits
} y prennent part.
vote-rule-quorum-free = Aucun quorum n’est requis.
vote-rule-electors-label = Qui vote
vote-rule-electors = { $electors ->
    [persons] Un bulletin par personne qui tient un siège.
   *[seats] Un bulletin par siège, déposé au nom de l’organisation par une personne mandatée ; la suppléance vote tant que le titulaire ne l’a pas fait.
}
vote-rule-secrecy-label = Confidentialité
vote-secrecy = { $secrecy ->
    [hidden] Choix masqués jusqu’à la clôture
    [secret] Vote secret
   *[named] Vote nominatif
}
vote-secrecy-meaning = { $secrecy ->
    [hidden] Jusqu’à la clôture, l’application ne montre les choix à personne, administration comprise ; ils sont ensuite publiés avec les noms. Ils sont conservés dans le journal : qui exploite le serveur pourrait les y lire avant.
    [secret] Le journal retient qui a pris part, jamais le choix. Les choix vont dans une urne sans nom ni heure, mélangée à la clôture. Mais qui exploite le serveur, ou garde des sauvegardes faites pendant le vote, pourrait savoir.
   *[named] Chaque choix est visible avec le nom de l’organisation, dès qu’il est déposé.
}
vote-rule-change-label = Changer d’avis
vote-rule-changeable = { $changeable ->
    [yes] Un bulletin peut être modifié jusqu’à la clôture.
   *[no] Un bulletin déposé est définitif.
}

vote-ballot = Votre bulletin
vote-ballot-which = Pour quelle organisation votez-vous ?
vote-ballot-for = Vous votez pour { $organisation }, { $role ->
    [president] au titre de sa présidence
    [alternate] comme suppléant ou suppléante
   *[delegate] comme délégué ou déléguée
}.
vote-ballot-for-self = Vous votez en votre nom.
vote-ballot-choose = Votre choix
vote-ballot-review = Relire mon choix
vote-ballot-review-title = Relisez avant de déposer
vote-ballot-cast = Déposer mon bulletin
vote-ballot-back = Revenir au choix
vote-ballot-sending = Envoi du bulletin. Rien n’est compté avant la confirmation du serveur.
vote-ballot-refused = Le bulletin n’a pas été déposé. Votre choix est conservé.
vote-ballot-unknown = Le serveur n’a pas confirmé le dépôt. Réessayez : le bulletin ne comptera qu’une fois.
vote-ballot-received = Bulletin déposé
vote-ballot-received-at = Enregistré le { $when }, à la position { $position } du journal.
vote-ballot-change = Modifier le bulletin
vote-ballot-keep = Garder le bulletin tel quel
vote-ballot-cast-already = Le bulletin de ce siège est déposé.
vote-ballot-cast-final = Il est définitif.
vote-ballot-none = Vous n’avez pas de bulletin à déposer dans ce vote.
vote-ballot-none-why = Votent les organisations qui ont un siège dans le groupe, par les personnes qu’elles ont mandatées. Vous pouvez suivre le résultat ici.
vote-ballot-offline = Hors ligne, un bulletin ne peut pas être déposé. Votre choix reste ici.
vote-ballot-over = L’heure de clôture est passée : aucun bulletin n’est plus reçu.
vote-receipt = Votre reçu
vote-receipt-keep = Copiez-le maintenant : il ne sera plus affiché. À la clôture, il vous permettra de retrouver votre bulletin dans l’urne publiée. Ne le montrez pas : il dit ce que vous avez voté.
vote-receipt-earlier = Si c’est votre envoi précédent qui est arrivé, voici son reçu ; vous pourrez vérifier à la clôture qu’il est dans l’urne.
vote-receipt-forget = C’est noté, l’effacer d’ici

vote-result = Résultat
vote-result-now = Résultat en cours
vote-result-view = Présentation du résultat
vote-result-bars = Graphique
vote-result-table = Tableau
vote-turnout = Participation
vote-turnout-of = { $cast } sur { $electors }
vote-turnout-left = { $left ->
    [0] Tous ont voté.
    [one] Un bulletin n’est pas encore déposé.
   *[other] { $left } bulletins ne sont pas encore déposés.
}
vote-quorum-missing = { $of ->
    [weight] Il manque un poids de { $missing } pour le quorum.
    [organisations] { $missing ->
        [one] Il manque une organisation pour le quorum.
       *[other] Il manque { $missing } organisations pour le quorum.
    }
   *[persons] { $missing ->
        [one] Il manque 1 bulletin pour le quorum.
       *[other] Il manque { $missing } bulletins pour le quorum.
    }
}
vote-quorum-needed = Quorum : { $needed }
vote-threshold = Seuil : { $threshold }
vote-withheld = { $secrecy ->
    [secret] Les choix ne sont connus qu’à la clôture. D’ici là, seule la participation est montrée.
   *[hidden] Les choix sont masqués jusqu’à la clôture, pour tout le monde. D’ici là, seule la participation est montrée.
}
vote-conditions = { $count ->
    [one] Condition
   *[other] Conditions
}
vote-condition-met = { $met ->
    [yes] Remplie
   *[no] Non remplie
}
vote-by-choice = Par choix
vote-base = { $base ->
    [roll] Inscrits
    [present] Présents
    [cast] Votants
   *[expressed] Exprimés
}
vote-measure = { $measure ->
    [organisations] Organisations
    [weight] Poids
   *[persons] Voix
}
vote-college = Collège « { $college } »
vote-whole = Ensemble
vote-column-what = Ligne
vote-column-choice = Choix
vote-column-count = Nombre
vote-column-base = Sur
vote-column-share = Part
vote-column-condition = Condition
vote-verdict-title = Verdict

vote-roll = Électeurs
vote-roll-waiting = { $count ->
    [0] Tous ont voté
    [one] N’a pas encore voté ({ $count })
   *[other] N’ont pas encore voté ({ $count })
}
vote-roll-absent = { $count ->
    [0] Tous ont voté
    [one] N’a pas voté ({ $count })
   *[other] N’ont pas voté ({ $count })
}
vote-roll-voted = { $count ->
    [0] Personne n’a encore voté
    [one] A voté ({ $count })
   *[other] Ont voté ({ $count })
}
vote-roll-not-yet = La liste des électeurs est figée à l’ouverture.
vote-cast-by = déposé par { $person }
vote-weight = poids { $weight }
vote-choice-withheld = A voté

vote-register = Registre
vote-register-counts = Décompte sur chaque base
vote-register-text = Empreinte du texte voté (SHA-256)
vote-box = Urne
vote-box-digest = Empreinte de l’urne (SHA-256)
vote-box-about = Ce que contenait l’urne à la clôture, dans l’ordre des reçus, qui n’a rien à voir avec celui des votes.
vote-box-open = Voir le contenu de l’urne
vote-box-find = Retrouver mon reçu
vote-box-found = Ce bulletin est dans l’urne : { $choice }.
vote-box-missing = Ce reçu n’est pas dans l’urne. Vérifiez la copie ; s’il est exact, prévenez l’administration du forum.
vote-box-receipt = Reçu

vote-run = Conduite du vote
vote-open = Ouvrir le vote
vote-open-what = La règle et la liste des électeurs sont figées : plus rien n’y change. Toutes les personnes mandatées peuvent alors voter.
vote-open-done = Le vote est ouvert.
vote-close = Clore le vote
vote-close-what = Les bulletins sont comptés et le verdict est prononcé. Plus aucun bulletin n’est reçu, et un vote clos ne se rouvre pas.
vote-close-what-subject = La proposition suit le verdict.
vote-close-waits = La clôture est annoncée pour le { $when } ; elle se fera d’elle-même. Avant, un vote ne se clôt que si tous ont voté.
vote-close-done = Le vote est clos.
vote-cancel = Annuler le vote
vote-cancel-what = Le vote s’arrête sans verdict, et les bulletins déjà déposés ne sont pas comptés. La proposition redevient celle du groupe.
vote-cancel-reason = Motif, visible de tous
vote-cancel-done = Le vote est annulé.
vote-cancelled-because = Vote annulé
vote-refused = Ce vote n’a pas pu être ouvert

vote-schedule = Soumettre au vote
vote-schedule-question = Question posée
vote-schedule-question-in = { $language ->
    [fr] En français
    [ar] En arabe
   *[en] En anglais
}
vote-schedule-question-of = Adoptez-vous la proposition « { $title } » ?
vote-schedule-version = La version { $number } sera figée avec son empreinte et ne changera plus.
vote-preset-label = Majorité
vote-preset = { $preset ->
    [absolute] Majorité absolue des inscrits
    [two-thirds] Deux tiers des voix exprimées
    [two-thirds-roll] Deux tiers des inscrits
    [unanimity] Unanimité des voix exprimées
   *[simple] Majorité simple des voix exprimées
}
vote-quorum-label = Quorum
vote-quorum-preset = { $quorum ->
    [none] Aucun
    [quarter] Un quart des inscrits
    [third] Un tiers des inscrits
    [half] La moitié des inscrits
   *[two-thirds] Les deux tiers des inscrits
}
vote-quorum-strict = Strictement plus que cette part
vote-electors-label = Qui vote
vote-electors = { $electors ->
    [persons] Les personnes qui tiennent un siège
   *[seats] Les sièges, au nom de leur organisation
}
vote-changeable = Un bulletin peut être modifié jusqu’à la clôture
vote-changeable-secret = Un bulletin secret est toujours définitif.
vote-opening = Ouverture
vote-opening-when = { $when ->
    [now] Tout de suite
    [at] À une date
   *[hand] Plus tard, par le bureau
}
vote-opening-at = Ouverture le
vote-closing = Clôture
vote-closing-when = { $when ->
    [at] À une date
   *[hand] Par le bureau du groupe
}
vote-closing-at = Clôture le
vote-schedule-open = Ouvrir le vote
vote-schedule-later = Programmer le vote
vote-schedule-review = Relire la règle
vote-schedule-review-title = La règle, telle qu’elle sera figée
vote-schedule-back = Modifier
vote-scheduled = Le vote est programmé.

vote-list-none = Aucun vote pour le moment
vote-list-none-text = Le bureau du groupe soumet une proposition déposée au vote.
vote-list-of = Liste des votes
### organisations: screens

names-in = { $what } ({ $language })
names-others = Dans les autres langues
filters-clear = Effacer les critères
acting-choose = Agir au nom de { $name }
acting-no-mandate = Vous n’avez aujourd’hui de mandat d’aucune organisation qui le permette.
organisation-overview = Présentation
organisation-about = Fiche
organisation-acts = Actes de l’administration
organisation-changed = Fiche mise à jour.
organisation-registered = Organisation inscrite à l’annuaire.
organisation-verified-said = Organisation vérifiée.
organisation-unverified-said = Vérification retirée.
organisation-confidence = Fiabilité
organisation-source = Source
organisation-reported-explained = Cette fiche reprend ce qu’une source publique rapporte ; l’administration du forum ne l’a pas vérifiée.
organisation-example-short = Exemple
organisation-filters = Critères de l’annuaire
organisation-type-any = Toute nature
organisation-sector-any = Tous les secteurs
organisation-region-any = Toutes les régions
organisation-region-none = Non précisée
organisation-option = { $name } ({ $count })
organisation-state-any = En activité
organisation-state-verified = Vérifiées
organisation-state-unverified = Non vérifiées
organisation-state-merged = Fusionnées
organisation-state-dissolved = Dissoutes
organisation-view = Présentation de l’annuaire
organisation-view-cards = Fiches
organisation-view-list = Liste
organisation-groups = Siège dans les groupes
organisation-name-hint = Le nom que l’organisation porte elle-même. Une langue où elle n’en a pas reste vide.
organisation-name-unknown = Nom inconnu dans cette langue
organisation-none-explained = Essayez un autre mot ou un sigle, ou retirez un critère.
organisation-nothing = L’annuaire est encore vide
organisation-nothing-explained = L’administration du forum y inscrit les fédérations, les institutions et les entreprises.
organisation-parents-none = Rattachée à aucune autre
organisation-sectors-none = Aucun choisi
organisation-sme-long = Petite ou moyenne entreprise
organisation-since = à compter du { $date }
organisation-successor-field = Organisation qui lui succède
organisation-rename-explained = L’ancien nom reste dans l’historique, et la recherche le trouve toujours.
organisation-move-explained = Une organisation peut être rattachée à plusieurs autres. La liste ci-dessous remplace l’ancienne.
organisation-merge-explained = L’organisation cesse d’exister sous ce nom ; son passé est conservé et renvoie vers celle qui lui succède.
organisation-dissolve-explained = L’organisation cesse d’exister ; son passé est conservé et rien ne s’y ajoute plus.
mandate-speaking = Parlent aujourd’hui en son nom
mandate-others = Mandats passés et à venir
mandate-ask = À une autre date
mandate-ask-explained = Choisissez un jour pour savoir qui pouvait engager l’organisation ce jour-là.
mandate-as-known-hint = Pour savoir ce qui était enregistré à ce moment, avant toute correction.
mandate-acts = Actes sur le mandat de { $person }
mandate-act-first = Vous pouvez donner, corriger et terminer les mandats de cette organisation en agissant en son nom.
mandate-correct-explained = Dites ce qui était vrai. Ce qui avait été enregistré reste visible, avec ses dates.
mandate-end-now-hint = La personne ne peut plus agir au nom de l’organisation dès maintenant.
mandate-end-after = À la fin d’un jour choisi
mandate-give-said = Mandat donné.
mandate-end-said = Fin du mandat enregistrée.
mandate-correct-said = Mandat corrigé.
organisation-confidence-level = { $level ->
    [high] Élevée
    [medium] Moyenne
   *[low] Faible
}

### working groups: screens

group-overview = Présentation
group-members = Membres
group-votes = Votes
group-about = À propos de ce groupe
group-acts = Conduite du groupe
group-mine = Mes groupes
group-others = Autres groupes
group-filters = Critères
group-search = Nom d’un groupe
group-state = État des groupes
group-state-active = En activité
group-state-archived = Archivés
group-no-match = Aucun groupe ne correspond à ces critères.
group-none-explained = Les groupes publics, et ceux où siège une de vos organisations, paraîtront ici.
group-chaired-by = présidence : { $person }
group-create-act = Créer
group-created-said = Groupe créé.
group-edition-label = Édition du forum
group-edition-hint = Pour un panel ou un atelier d’une édition, par exemple 2026.
group-office = Fonction
group-officer-hint = Une personne qui a aujourd’hui un mandat. Sans personne, le poste est vacant.
group-name-officers = Composer le bureau
group-officer-said = Bureau mis à jour.
group-officer-left-said = Poste déclaré vacant.
group-visibility-said = Visibilité changée.
group-archived-said = Groupe archivé.
group-archive-explained = Un groupe archivé reste lisible, mais plus rien ne s’y ajoute. On ne le rouvre pas.
group-charter-adopt = Adopter ce mandat
group-charter-said = Mandat du groupe adopté.
group-deliverable = Livrable { $number }
group-deliverable-add = Ajouter un livrable
group-from = Premier jour
group-until = Dernier jour
group-edit-short = Modifier
group-deadlines = Prochaines échéances
group-deadlines-none = Rien n’est attendu à une date fixée.
group-deadlines-all = Voir toutes les actions
group-vote-closes = Vote, clôture le
group-vote-opens = Vote, ouverture le
group-action-due = Action, échéance le
seat-acts = Actes
seat-acts-of = Actes sur le siège : { $name }
seat-change = Changer le titulaire ou le suppléant
seat-no-alternate = Sans suppléant
seat-none-explained = Un siège appartient à une organisation, qui le pourvoit parmi ses mandataires.
seat-give-explained = Le siège appartient à l’organisation ; elle dit elle-même qui le tient.
seat-fill-explained = Parmi les personnes qui ont aujourd’hui un mandat de l’organisation « { $name } ».
seat-nobody-mandated = Personne n’a aujourd’hui de mandat de l’organisation « { $name } » : donnez-en un d’abord.
seat-withdraw-explained = { $name } ne siège plus dans le groupe et ne vote plus aux prochains scrutins.
seat-given-said = Siège attribué.
seat-filled-said = Siège pourvu.
seat-vacated-said = Siège libéré.
seat-withdrawn-said = Siège retiré.
action-what = Ce qu’il y a à faire
action-acts = Actes sur « { $title } »
action-finish-which = Marquer comme faite : { $title }
action-nobody = Personne en particulier
action-no-organisation = Aucune organisation
action-assignee-hint = Une personne, une organisation qui siège, ou les deux.
action-none-explained = Le bureau confie une action à une personne ou à une organisation, avec une échéance.
action-late-many = En retard
action-open-many = En cours
action-blocked-many = Bloquées
action-assigned-said = Action confiée.
action-done-said = Action faite.
action-reopen-said = Action rouverte.
action-block-said = Blocage signalé.
action-unblock-said = Blocage levé.
action-reschedule-said = Échéance changée.
action-done-many = { $count ->
    [one] { $count } action faite
   *[other] { $count } actions faites
}
action-late-days = { $days ->
    [one] En retard d’un jour (échéance le { $date })
   *[other] En retard de { $days } jours (échéance le { $date })
}
action-due-days = { $days ->
    [0] À faire aujourd’hui
    [1] À faire demain
   *[other] Échéance le { $date }
}

### proposals: screens

proposal-many = Propositions
proposal-none-explained = Toute personne qui prend part au groupe peut en rédiger une ; chacun la voit dès le premier brouillon.
proposal-about = À propos de cette proposition
proposal-acts = Autres actions
proposal-updated = Modifiée
proposal-stages = Étapes de la proposition
proposal-stage-draft = Brouillon
proposal-stage-submitted = Déposée
proposal-stage-ballot = Vote
proposal-stage-outcome = Résultat
proposal-authors = Auteurs
proposal-coauthor = Co-auteur
proposal-coauthor-hint = Parmi celles et ceux qui prennent part au groupe.
proposal-coauthor-nobody = Toutes les personnes du groupe en sont déjà.
proposal-coauthor-added = Co-auteur ajouté
proposal-coauthor-removed = Co-auteur retiré
proposal-support-for = Soutenir au nom de
proposal-support-own-name = Vous agissez en votre nom propre, et un soutien est celui d’une organisation.
proposal-support-as = Ce soutien sera celui de { $name }.
proposal-support-as-own = Vous agissez en votre nom propre ; ce soutien sera celui de { $name }.
proposal-support-no-mandate = Un soutien est celui d’une organisation : il faut un mandat en cours pour l’apporter.
proposal-support-version = Soutenir la version { $number }
proposal-support-said = Soutien apporté au nom de { $name }
proposal-unsupport-said = Soutien retiré au nom de { $name }
proposal-submitted-said = Proposition déposée auprès du groupe
proposal-withdrawn-said = Proposition retirée
proposal-submit-unsaved = Vous avez un texte non enregistré : il ne sera pas déposé. Enregistrez-le d’abord.
proposal-handed-in = Déposée, la proposition appartient au groupe : son bureau seul en modifie le texte.
proposal-withdrawn-notice = Cette proposition a été retirée par ses auteurs ou par le bureau du groupe. Son texte reste lisible.
proposal-voting-explained = Rien ne change dans le texte jusqu’au résultat ; l’empreinte le garantit.
proposal-outcome = { $status ->
    [adopted] La version { $number } est adoptée.
    [rejected] La version { $number } est rejetée.
   *[lapsed] Faute de quorum, le vote sur la version { $number } est resté sans effet.
}
proposal-see-vote = Voir le vote
proposal-see-result = Voir le résultat
proposal-print = Imprimer
proposal-translate-into = Traduire : { $name }
proposal-translated = Traduction enregistrée
proposal-translating = Vous traduisez la version { $number }. Chaque bloc garde son identité : les articles se correspondent d’une langue à l’autre.
proposal-translation-by = Traduction de la version { $number } par { $person }.
proposal-translation-save = Enregistrer la traduction
proposal-language = Langue du texte
proposal-language-hint = C’est elle qui fera foi ; les autres seront des traductions.
proposal-language-authority = { $name } (fait foi)
proposal-write = Modifier le texte
proposal-write-leave = Revenir à la lecture
proposal-article-in = { $language ->
    [ar] المادة { $number }
    [en] Article { $number }
   *[fr] Article { $number }
}
proposal-blank = Le texte est encore vide
proposal-blank-explained = Il se rédige par articles numérotés, titres et paragraphes.
proposal-placeholder = Rédigez ici. Tapez « # » pour un titre, « § » pour un article, « - » pour une liste.
proposal-anchor = Copier le lien : { $what }
proposal-anchor-heading = titre
proposal-anchor-copied = Lien copié
proposal-tools = Mise en forme
proposal-tool-shape = Nature du bloc
proposal-tool-bold = Gras
proposal-tool-italic = Italique
proposal-tool-link = Lien
proposal-tool-deeper = Niveau inférieur
proposal-tool-shallower = Niveau supérieur
proposal-tool-undo = Annuler la frappe
proposal-tool-redo = Rétablir
proposal-shape-paragraph = Paragraphe
proposal-shape-heading-1 = Titre 1
proposal-shape-heading-2 = Titre 2
proposal-shape-heading-3 = Titre 3
proposal-shape-article = Article
proposal-shape-bullets = Liste à puces
proposal-shape-numbers = Liste numérotée
proposal-link-address = Adresse du lien
proposal-link-put = Poser le lien
proposal-link-remove = Retirer le lien
proposal-link-wrong = Donnez une adresse http, https ou électronique complète.
proposal-nothing-changed = Le texte est déjà celui de la dernière version.
proposal-draft-kept = Texte conservé dans ce navigateur, pas encore enregistré
proposal-draft-kept-said = Votre texte n’est pas enregistré ; il est conservé dans ce navigateur.
proposal-draft-restored = Votre texte non enregistré a été repris
proposal-draft-waiting = Vous avez ici un texte non enregistré
proposal-draft-resume = Reprendre
proposal-draft-discard = Abandonner ce texte
proposal-draft-discarded = Texte abandonné
proposal-draft-full = Ce navigateur n’a plus de place pour conserver votre texte : enregistrez-le maintenant.
proposal-set-aside = Vous avez mis un texte de côté
proposal-set-aside-said = Votre texte est mis de côté dans ce navigateur.
proposal-saved-meanwhile = La version { $number } a été enregistrée par { $person }
proposal-compare-act = Comparer
proposal-compare-back = Continuer sans choisir
proposal-take-mine = Garder mon texte
proposal-take-mine-explained = Vous continuez le vôtre ; la version { $number } reste dans l’historique.
proposal-take-theirs = Prendre l’autre texte
proposal-take-theirs-explained = Le vôtre est mis de côté dans ce navigateur, à portée de main.
proposal-take-both = Réunir les deux
proposal-take-both-explained = Là où vous avez touché au même passage, les deux rédactions se suivent : à vous de choisir.
proposal-disputed = { $count ->
    [one] { $count } passage a été modifié des deux côtés : les deux rédactions se suivent, sur fond de couleur. Gardez-en une, puis enregistrez.
   *[other] { $count } passages ont été modifiés des deux côtés : les deux rédactions se suivent, sur fond de couleur. Gardez-en une à chaque fois, puis enregistrez.
}
proposal-current = Dernière
proposal-frozen-short = Figée
proposal-old-version = Vous lisez la version { $number } ; la dernière est la version { $latest }.
proposal-read-latest = Lire la dernière
proposal-one-version = Il n’y a encore qu’une version : la comparaison s’ouvrira avec la deuxième.
proposal-diff-from = De la version
proposal-diff-to = À la version
proposal-diff-previous = Voir ce qui change dans la version { $number }
proposal-saved-by = Enregistrée par
proposal-saved-on = Le
proposal-hash-check = Vérifier
proposal-hash-right = Conforme au texte affiché
proposal-hash-wrong = Ne correspond pas au texte affiché
proposal-title-hint = Ce que la proposition demande, en une ligne.
proposal-draft-create = Commencer le brouillon
proposal-start = Pour commencer
proposal-start-model = Un modèle
proposal-start-model-hint = Exposé des motifs, puis trois articles à compléter.
proposal-start-blank = Une page blanche
proposal-start-blank-hint = Un texte déjà écrit peut y être collé : titres, listes et liens sont repris.
proposal-model-reasons = Exposé des motifs
proposal-model-reasons-text = Ce qui est constaté, et pourquoi agir maintenant.
proposal-model-provisions = Dispositions
proposal-model-purpose = Objet
proposal-model-purpose-text = Ce que le groupe décide.
proposal-model-means = Moyens
proposal-model-means-text = Qui s’en charge, avec quels moyens et à quelle échéance.
proposal-model-follow-up = Suivi
proposal-model-follow-up-text = Comment et quand il en est rendu compte au groupe.

### import

import-no-such-body = L’annuaire ne connaît aucune organisation « { $body } ».
import-several-bodies = Plusieurs organisations portent « { $body } » : donnez l’identifiant de celle qui est visée.
import-acronym-shared = Attention : { $body } porte aussi le sigle { $acronym }. S’il s’agit de la même, donnez son identifiant.

### notices: what people are told, and why

notice-mandate-given = { $who } vous a donné un mandat pour { $organisation }.
notice-mandate-ended = { $who } a mis fin à votre mandat pour { $organisation }.
notice-mandate-corrected = { $who } a corrigé votre mandat pour { $organisation }.
notice-group-seat-given = { $who } a attribué un siège à { $organisation }.
notice-group-seat-filled = { $who } a pourvu le siège de { $organisation }.
notice-group-seat-vacated = { $who } a libéré le siège de { $organisation }.
notice-group-officer-named = { $who } vous a confié { $office ->
    [chair] la présidence
    [rapporteur] le rapport
   *[secretary] le secrétariat
} du groupe.
notice-group-archived = { $who } a archivé le groupe.
notice-action-assigned = { $dated ->
    [yes] { $who } a confié cette action, pour le { $due_on }.
   *[no] { $who } a confié cette action.
}
notice-action-rescheduled = { $dated ->
    [yes] { $who } a reporté l’échéance au { $due_on }.
   *[no] { $who } a levé l’échéance.
}
notice-action-blocked = { $who } signale un blocage.
notice-action-unblocked = { $who } a levé le blocage.
notice-action-done = { $who } a terminé l’action.
notice-action-reopened = { $who } a rouvert l’action.
notice-proposal-version-saved = { $who } a enregistré la version { $version }.
notice-proposal-translated = { $who } a traduit la version { $version }.
notice-proposal-coauthor-added = { $you ->
    [yes] { $who } vous a ajouté aux auteurs.
   *[no] { $who } a ajouté un co-auteur.
}
notice-proposal-coauthor-removed = { $you ->
    [yes] { $who } vous a retiré des auteurs.
   *[no] { $who } a retiré un co-auteur.
}
notice-proposal-supported = { $organisation } soutient la proposition.
notice-proposal-support-withdrawn = { $organisation } ne soutient plus la proposition.
notice-proposal-submitted = { $who } a déposé la proposition auprès du groupe.
notice-proposal-withdrawn = { $who } a retiré la proposition.
notice-proposal-put-to-vote = { $who } a soumis la proposition au vote.
notice-proposal-taken-back-from-vote = La proposition revient au groupe : le vote n’a pas eu lieu.
notice-proposal-adopted = La proposition est adoptée.
notice-proposal-rejected = La proposition est rejetée.
notice-proposal-lapsed = La proposition reste sans effet, faute de quorum.
notice-vote-scheduled = { $dated ->
    [yes] Convocation : ouverture du vote { $opens_at }.
   *[no] Convocation : un vote est annoncé.
}
notice-vote-opened = { $dated ->
    [yes] Le vote est ouvert jusqu’à sa clôture, { $closes_at }.
   *[no] Le vote est ouvert.
}
notice-vote-reminded = { $step ->
    [days] Le vote se clôt dans trois jours
    [day] Le vote se clôt dans un jour
   *[hours] Le vote se clôt dans trois heures
} : votre bulletin manque encore ({ $closes_at }).
notice-vote-opening-refused = Le vote n’a pas pu s’ouvrir.
notice-vote-closed = { $verdict ->
    [adopted] Le vote est clos : adopté.
    [rejected] Le vote est clos : rejeté.
   *[no_quorum] Le vote est clos : le quorum n’est pas atteint.
}
notice-vote-cancelled = { $who } a annulé le vote.
notice-because-mandate = parce que c’est votre mandat
notice-because-delegate = parce que vous occupez ce siège
notice-because-alternate = parce que vous êtes suppléant ou suppléante
notice-because-holder = parce que vous occupiez ce siège
notice-because-chair = parce que vous présidez le groupe
notice-because-rapporteur = parce que vous êtes rapporteur du groupe
notice-because-secretary = parce que vous assurez le secrétariat du groupe
notice-because-speaker = parce que vous dirigez cette organisation
notice-because-participant = parce que vous participez au groupe
notice-because-assignee = parce que l’action vous est confiée
notice-because-organisation = parce que l’action est confiée à votre organisation
notice-because-author = parce que vous êtes l’auteur de la proposition
notice-because-coauthor = parce que vous êtes co-auteur de la proposition
notice-because-supporter = parce que votre organisation soutient la proposition
notice-because-elector = parce que vous pouvez y voter

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-organisation-registered = { $who } a inscrit « { $object } » à l’annuaire.
sentence-organisation-described = { $who } a mis à jour la présentation de « { $object } ».
sentence-organisation-renamed = { $who } a enregistré pour « { $object } » un nom en vigueur depuis le { $on_on }.
sentence-organisation-moved = { $who } a changé le rattachement de « { $object } ».
sentence-organisation-verified = { $who } a vérifié « { $object } ».
sentence-organisation-unverified = { $who } a retiré la vérification de « { $object } ».
sentence-organisation-merged = { $who } a enregistré la fusion de « { $object } » dans « { $successor_organisation } ».
sentence-organisation-dissolved = { $who } a enregistré la dissolution de « { $object } », le { $on_on }.
sentence-mandate-given =
  { $who } a donné à { $person } un mandat pour « { $object } » ({ $term_role ->
    [president] la présidence
    [delegate] une délégation
    [alternate] une suppléance
   *[other] le secrétariat
  }), à compter du { $term_starts_on }.
sentence-mandate-ended =
  { $who } a mis fin au mandat de { $person } pour « { $object } »{ $until_on ->
    [none] {""}
   *[other] , au { $until_on }
  }.
sentence-mandate-corrected =
  { $who } a corrigé le mandat de { $person } pour « { $object } » ({ $term_role ->
    [president] la présidence
    [delegate] une délégation
    [alternate] une suppléance
   *[other] le secrétariat
  }).
sentence-group-created =
  { $who } a créé le groupe « { $object } », visible par { $visibility ->
    [public] toute personne connectée
    [members] les membres du forum
   *[other] ses participants
  }.
sentence-group-chartered = { $who } a donné son mandat au groupe « { $object } ».
sentence-group-visibility-changed =
  { $who } a rendu le groupe « { $object } » visible par { $visibility ->
    [public] toute personne connectée
    [members] les membres du forum
   *[other] ses participants
  }.
sentence-group-officer-named =
  { $who } a { $person ->
    [none] laissé un poste vacant
   *[other] désigné { $person }
  } { $office ->
    [chair] à la présidence
    [rapporteur] comme rapporteur
   *[other] au secrétariat
  } du groupe « { $object } ».
sentence-group-seat-given = { $who } a attribué à « { $organisation } » un siège dans le groupe « { $object } ».
sentence-group-seat-filled =
  { $who } a confié un siège du groupe « { $object } » à { $delegate }{ $alternate ->
    [none] {""}
   *[other] , avec { $alternate } en suppléance
  }.
sentence-group-seat-vacated = { $who } a libéré un siège du groupe « { $object } ».
sentence-group-seat-withdrawn = { $who } a retiré un siège du groupe « { $object } ».
sentence-group-archived = { $who } a archivé le groupe « { $object } ».
sentence-action-assigned =
  { $who } a confié l’action « { $object } »{ $assignee ->
    [none] {""}
   *[other] {" "}à { $assignee }
  }{ $due_on ->
    [none] {""}
   *[other] , pour le { $due_on }
  }.
sentence-action-rescheduled =
  { $who } a changé l’échéance de l’action « { $object } »{ $due_on ->
    [none] {""}
   *[other] {" "}: le { $due_on }
  }.
sentence-action-blocked = { $who } a signalé que l’action « { $object } » est bloquée{ $reason ->
    [none] {" "}(motif effacé à la demande de la personne).
   *[other] {" "}: { $reason }
  }
sentence-action-unblocked = { $who } a levé le blocage de l’action « { $object } ».
sentence-action-done = { $who } a marqué l’action « { $object } » comme faite.
sentence-action-reopened = { $who } a rouvert l’action « { $object } ».
sentence-proposal-drafted = { $who } a ouvert la proposition { $reference }, « { $object } ».
sentence-proposal-version-saved = { $who } a enregistré la version { $number } de « { $object } ».
sentence-proposal-retitled = { $who } a changé le titre d’une proposition, désormais « { $object } ».
sentence-proposal-translated =
  { $who } a traduit la version { $version } de « { $object } » ({ $language ->
    [fr] français
    [ar] arabe
   *[other] anglais
  }).
sentence-proposal-coauthor-added = { $who } a ajouté { $person } aux auteurs de « { $object } ».
sentence-proposal-coauthor-removed = { $who } a retiré { $person } des auteurs de « { $object } ».
sentence-proposal-supported = { $who } a apporté à « { $object } » le soutien de « { $organisation } ».
sentence-proposal-support-withdrawn = { $who } a retiré à « { $object } » le soutien de « { $organisation } ».
sentence-proposal-submitted = { $who } a déposé « { $object } » auprès du groupe, en version { $version }.
sentence-proposal-withdrawn = { $who } a retiré la proposition « { $object } ».
sentence-proposal-put-to-vote = { $who } a soumis au vote la version { $frozen_version } de « { $object } ».
sentence-proposal-taken-back-from-vote = { $who } a rendu « { $object } » au groupe, son vote étant annulé.
sentence-proposal-adopted = La proposition « { $object } » est adoptée, en version { $frozen_version }.
sentence-proposal-rejected = La proposition « { $object } » est rejetée, en version { $frozen_version }.
sentence-proposal-lapsed = La proposition « { $object } » reste sans effet, faute de quorum.
sentence-vote-scheduled =
  { $who } a programmé le vote « { $object } »{ $opens_at ->
    [none] {""}
   *[other] , qui ouvre le { $opens_at }
  }.
sentence-vote-opened = { $who } a ouvert le vote « { $object } ».
sentence-vote-opening-refused = Le vote « { $object } » n’a pas pu ouvrir.
sentence-vote-reminded = Rappel avant la clôture du vote « { $object } » à qui n’a pas encore voté.
sentence-vote-closed =
  { $who } a clos le vote « { $object } » : { $outcome_verdict ->
    [adopted] adopté
    [rejected] rejeté
   *[other] sans décision, faute de quorum
  }.
sentence-vote-cancelled = { $who } a annulé le vote « { $object } » : { $reason }
sentence-ballot-cast =
  { $who } a déposé un bulletin dans le vote « { $object } »{ $choice ->
    [for] {" "}: pour
    [against] {" "}: contre
    [abstain] {" "}: abstention
    [blank] {" "}: blanc
    [null] {" "}: nul
   *[other] {""}
  }.
sentence-ballot-changed =
  { $who } a modifié son bulletin dans le vote « { $object } »{ $choice ->
    [for] {" "}: pour
    [against] {" "}: contre
    [abstain] {" "}: abstention
    [blank] {" "}: blanc
    [null] {" "}: nul
   *[other] {""}
  }.
sentence-participation-recorded = { $who } a pris part au vote secret « { $object } ».
### votes: dossier
error-vote-not-decided = Le dossier d’un vote existe une fois le vote clos.
vote-dossier-article = Article { $number } : { $title }
vote-dossier-read-me = Dossier de décision. Pour le vérifier sans le forum : python checker.py dossier FICHIER.zip (Python 3.11 et la bibliothèque cryptography). checker.py se demande au forum, ou à qui l’a déjà ; ne l’acceptez pas de qui vous remet le dossier. Comparez la clé du forum, écrite dans manifest.json, avec celle qu’il publie. Les noms de personnes et d’organisations sont ceux du jour où le dossier a été fait : le journal n’en contient aucun.
vote-dossier = Dossier de décision
vote-dossier-about = Tout ce qu’il faut pour vérifier ce vote dans dix ans, même sans ce forum : le texte et son empreinte, la règle, la liste, les bulletins, les faits du journal et leurs preuves, signés.
vote-dossier-about-secret = Pour un vote secret, l’urne scellée y figure, sans aucun lien avec les votants.
vote-dossier-zip = Télécharger l’archive
vote-dossier-pdf = PDF { $language }
vote-dossier-preparing = Préparation du dossier
vote-dossier-show = Empreinte et preuve
vote-dossier-hash = Empreinte du dossier (SHA-256)
vote-dossier-position = Position dans le journal
vote-dossier-sealed = { $size ->
    [one] Scellé avec { $size } fait, le { $when }
   *[other] Scellé avec { $size } faits, le { $when }
}
vote-dossier-how = Vérifier hors ligne : python checker.py dossier FICHIER.zip
vote-dossier-how-text = checker.py est un seul fichier, à conserver à part. Il contrôle la signature et les preuves, recompte les bulletins et dit en clair ce qu’il a vérifié et ce qu’il ne pouvait pas vérifier.
vote-dossier-verify = Ouvrir la page de vérification
verify-title = Vérifier un dossier
verify-about = Cette page dit si ce forum a signé un dossier portant cette empreinte. Elle ne montre rien de son contenu.
verify-asking = Interrogation du forum
verify-issued = Ce forum a bien signé ce dossier.
verify-issued-text = Vote { $vote }, arrêté à la position { $position } du journal.
verify-not-issued = Ce forum n’a pas signé de dossier avec cette empreinte.
verify-not-issued-text = L’adresse a été mal recopiée, ou le document n’est pas le sien. Ne vous y fiez pas.
verify-nothing = Aucun dossier n’est désigné dans l’adresse. Vous pouvez contrôler un fichier ci-dessous.
verify-key = Clé qui signe
verify-file = Contrôler un fichier
verify-file-about = Le fichier n’est pas envoyé : votre navigateur calcule les empreintes, puis demande au forum si la signature est la sienne. Pour recompter les bulletins et contrôler les preuves, utilisez checker.py.
verify-file-choose = Choisir une archive
verify-file-checking = Contrôle du fichier
verify-file-unreadable = Ce fichier n’est pas un dossier de décision lisible.
verify-file-altered = Ce dossier a été modifié : { $names }.
verify-file-same = Les fichiers de l’archive sont tous ceux du manifeste.
verify-file-signed = Le manifeste est signé par ce forum.
verify-file-unsigned = La signature n’est pas celle de ce forum.
verify-file-open = Voir le vote
record-rule = La règle
record-text = Texte mis aux voix
record-text-none = Le vote portait sur la question seule, sans texte joint.
record-outcome = Résultat
record-roll = Électeurs et bulletins
record-roll-secret = Électeurs et participation
record-roll-who = Électeur
record-roll-by = Déposé par
record-roll-absent = N’a pas voté
record-roll-voted = A voté
record-roll-more = { $count ->
    [one] Un autre électeur figure dans l’archive, qui fait foi.
   *[other] { $count } autres électeurs figurent dans l’archive, qui fait foi.
}
record-proof = Preuve
record-opened = Ouverture
record-closed = Clôture
record-moment = { DATETIME($when, dateStyle: "long", timeStyle: "short") } (heure du Maroc)
record-group = Groupe
record-choice = Choix
record-college = Collège
record-voices = Voix
record-hash = Empreinte du dossier
record-text-hash = Empreinte du texte
record-box = Empreinte de l’urne
record-checkpoint = Point de contrôle
record-key = Clé du forum
record-scan = Scannez ce code, ou ouvrez l’adresse, pour savoir si ce forum a signé ce dossier. Ce PDF en est une lecture : l’archive signée fait foi.
record-footer = Position { $position } · { $hash }
record-page = page
error-pdf-not-available = Ce serveur n’a pas de quoi composer un PDF. L’archive contient les mêmes éléments.
