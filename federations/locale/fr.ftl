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
