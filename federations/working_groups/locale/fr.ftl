### working groups

group-nav = Groupes de travail
group-nav-short = Groupes
group-one = Groupe de travail
group-many = Groupes de travail
group-subgroups = Sous-groupes
group-top = Groupes principaux
group-edition = Édition { $edition }
group-visibility = Visibilité
group-visibility-public = Public : toute personne connectée
group-visibility-members = Membres : toute personne mandatée par une organisation
group-visibility-participants = Participants : le bureau et les personnes mandatées par une organisation qui a un siège
group-visibility-short = { $visibility ->
    [public] Public
    [members] Membres
   *[participants] Participants
}
group-charter = Lettre de mission
group-charter-none = Ce groupe n’a pas encore de lettre de mission.
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
group-office-rapporteur = Rapporteur ou rapporteure
group-office-secretary = Secrétariat
group-office-vacant = Fonction vacante
group-archived = Archivé
group-archived-because = Groupe archivé : { $reason }
group-archive-reason = Motif de l’archivage
group-create = Créer un groupe
group-create-sub = Créer un sous-groupe
group-edit-charter = Modifier la lettre de mission
group-change-visibility = Changer la visibilité
group-name-officer = Désigner
group-archive = Archiver le groupe
group-name = Nom du groupe
group-none = Vous n’avez accès à aucun groupe de travail.
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
seat-vacant = Siège vacant
seat-holder = Titulaire
seat-alternate = Suppléant
seat-none = Aucune organisation ne siège encore dans ce groupe.
seat-give = Attribuer un siège
seat-fill = Pourvoir le siège
seat-vacate = Libérer le siège
seat-withdraw = Retirer le siège
action-many = Actions
action-assignee = Responsable
action-organisation = Organisation responsable
action-due = Échéance
action-due-none = Sans échéance
action-late = En retard
action-status-open = En cours
action-status-blocked = Bloquée
action-status-done = Faite
action-blocked-because = Bloquée : { $reason }
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
fact-group-chartered = Lettre de mission du groupe adoptée
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
error-group-archived = Ce groupe est archivé : vous pouvez le consulter, mais rien ne s’y ajoute plus. Motif : { $reason }
error-archived-without-reason = Indiquez pourquoi le groupe est archivé.
error-charter-ends-before-it-starts = Le dernier jour de la lettre de mission précède le premier. Corrigez l’un des deux.
error-officer-without-mandate = Cette personne n’a aujourd’hui de mandat d’aucune organisation : elle ne peut pas entrer au bureau. Choisissez une personne mandatée, ou demandez d’abord un mandat à son organisation.
error-already-seated = Cette organisation a déjà un siège dans ce groupe. Choisissez une autre organisation.
error-seat-is-empty = Ce siège est déjà vacant. Rechargez la page pour voir l’état des sièges.
error-holder-does-not-cast = Le mandat de cette personne ne permet pas de voter : un siège est occupé par la présidence de l’organisation, un délégué ou un suppléant. Choisissez l’un d’eux, ou faites donner à cette personne un mandat de délégué.
error-holder-without-mandate = Seule une personne qui a aujourd’hui un mandat de l’organisation peut occuper son siège. Choisissez une personne mandatée, ou demandez d’abord ce mandat à l’organisation.
error-delegate-is-alternate = Une personne ne peut pas être sa propre suppléante. Choisissez deux personnes différentes.
error-action-without-title = Indiquez ce qu’il y a à faire, dans une langue au moins.
error-action-for-nobody = Confiez l’action à une personne, à une organisation ou aux deux.
error-assignee-outside-group = Cette personne ne participe pas au groupe. Choisissez un membre du bureau ou une personne mandatée par une organisation qui a un siège.
error-organisation-without-seat = Cette organisation n’a pas de siège dans le groupe. Choisissez une organisation qui y siège, ou attribuez d’abord un siège à celle-ci.
error-action-is-done = Cette action est faite. Rouvrez-la d’abord.
error-action-is-not-done = Cette action n’est pas faite : il n’y a rien à rouvrir. Rechargez la page pour voir où elle en est.
error-action-is-blocked = Cette action est bloquée : levez d’abord le blocage. Motif : { $reason }
error-action-is-not-blocked = Rien ne bloque cette action. Rechargez la page pour voir où elle en est.
error-blocked-without-reason = Indiquez ce qui bloque l’action.
error-not-an-administrator = Seule l’administration du forum crée un groupe principal. Adressez-lui votre demande.
error-not-running-the-group = Cela revient à la présidence et au secrétariat du groupe, ou à l’administration du forum. Adressez-leur votre demande.
error-not-filling-this-seat = Cela revient à la présidence ou au secrétariat du groupe, ou à ceux de l’organisation agissant en son nom. Choisissez d’agir au nom de l’organisation, ou adressez-leur votre demande.
error-not-your-action = Cela revient à la personne ou à l’organisation à qui l’action est confiée, et au bureau du groupe. Choisissez d’agir au nom de cette organisation, ou adressez-leur votre demande.

### screens

group-overview = Présentation
group-members = Membres
group-votes = Votes
group-about = À propos de ce groupe
group-acts = Gérer le groupe
group-mine = Mes groupes
group-others = Autres groupes
group-filters = Critères
group-search = Nom d’un groupe
group-state = État des groupes
group-state-active = En activité
group-state-archived = Archivés
group-no-match = Aucun groupe ne correspond à ces critères.
group-none-explained = Les groupes publics, et ceux où siège une de vos organisations, apparaîtront ici.
group-chaired-by = présidence : { $person }
group-create-act = Créer
group-created-said = Groupe créé.
group-edition-label = Édition du forum
group-edition-hint = Pour un panel ou un atelier d’une édition, par exemple 2026.
group-office = Fonction
group-officer-hint = Une personne qui a aujourd’hui un mandat. Si personne n’est choisi, la fonction reste vacante.
group-chair-hint = Une personne qui a aujourd’hui un mandat. Si personne n’est choisi, la présidence vous revient.
group-name-officers = Composer le bureau
group-officer-said = Bureau mis à jour.
group-officer-left-said = Fonction déclarée vacante.
group-visibility-said = Visibilité changée.
group-archived-said = Groupe archivé.
group-archive-explained = Un groupe archivé reste lisible, mais plus rien ne s’y ajoute. Il ne peut pas être rouvert.
group-charter-adopt = Adopter cette lettre de mission
group-charter-said = Lettre de mission adoptée.
group-deliverable = Livrable { $number }
group-deliverable-add = Ajouter un livrable
group-from = Premier jour
group-until = Dernier jour
group-edit-short = Modifier
group-deadlines = Prochaines échéances
group-deadlines-none = Aucune échéance fixée.
group-deadlines-all = Voir toutes les actions
group-vote-closes = Vote, clôture le
group-vote-opens = Vote, ouverture le
group-action-due = Action, échéance le
seat-acts = Gérer
seat-acts-of = Gérer le siège : { $name }
seat-change = Changer le titulaire ou le suppléant
seat-no-alternate = Sans suppléant
seat-none-explained = Un siège appartient à une organisation, qui le pourvoit parmi les personnes qu’elle a mandatées.
seat-give-explained = Le siège appartient à l’organisation ; c’est elle qui désigne la personne qui l’occupe.
seat-nobody-casts = Aucun mandat de l’organisation « { $name } » ne permet aujourd’hui de voter : elle doit d’abord mandater une présidence, un délégué ou un suppléant.
seat-does-not-cast = Ces personnes ne sont pas proposées, car leur mandat ne permet pas de voter :
seat-fill-explained = Parmi les personnes dont le mandat de l’organisation « { $name } » permet aujourd’hui de voter.
seat-nobody-mandated = Personne n’a aujourd’hui de mandat de l’organisation « { $name } » : elle doit d’abord en donner un.
seat-withdraw-explained = { $name } n’a plus de siège dans le groupe et ne prendra plus part aux votes à venir.
seat-given-said = Siège attribué.
seat-filled-said = Siège pourvu.
seat-vacated-said = Siège libéré.
seat-withdrawn-said = Siège retiré.
action-what = Ce qu’il y a à faire
action-acts = Gérer « { $title } »
action-finish-which = Marquer comme faite : { $title }
action-nobody = Personne en particulier
action-no-organisation = Aucune organisation
action-assignee-hint = Une personne, une organisation qui siège, ou les deux.
action-none-explained = La présidence ou le secrétariat du groupe confie une action à une personne ou à une organisation, avec une échéance.
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

### kinds, and fields of rows

audit-kind-group = Groupe de travail
audit-kind-action = Action
past-kind-group = Groupe
past-kind-seat = Siège
notice-kind-decisions = Décisions
past-field-visibility = Visibilité
past-field-officers = Bureau
past-field-charter = Lettre de mission
past-field-counts = Compteurs
past-field-archived = Archivé
past-field-holder = Titulaire
past-field-alternate = Suppléant
past-field-group = Groupe
past-field-due = Échéance
past-field-assignee = Responsable
past-field-blocked_reason = Motif du blocage
past-field-done_by = Faite par
past-field-done_at = Faite le
past-field-archived_reason = Motif de l’archivage

### notices: what people are told, and why

notice-group-seat-given = { $who } a attribué un siège à { $organisation }.
notice-group-seat-filled = { $who } a pourvu le siège de { $organisation }.
notice-group-seat-vacated = { $who } a libéré le siège de { $organisation }.
notice-group-officer-named = { $who } vous a confié { $office ->
    [chair] la présidence
    [rapporteur] la fonction de rapporteur
   *[secretary] le secrétariat
  } du groupe.
notice-group-archived = { $who } a archivé le groupe.
notice-action-assigned = { $dated ->
    [yes] { $who } a confié cette action, pour le { $due_on }.
   *[no] { $who } a confié cette action.
}
notice-action-rescheduled = { $dated ->
    [yes] { $who } a fixé l’échéance au { $due_on }.
   *[no] { $who } a supprimé l’échéance.
}
notice-action-blocked = { $who } signale un blocage.
notice-action-unblocked = { $who } a levé le blocage.
notice-action-done = { $who } a marqué l’action comme faite.
notice-action-reopened = { $who } a rouvert l’action.
notice-because-delegate = parce que vous occupez ce siège
notice-because-alternate = parce que vous assurez la suppléance pour ce siège
notice-because-holder = parce que vous occupiez ce siège
notice-because-chair = parce que vous présidez le groupe
notice-because-rapporteur = parce que vous êtes rapporteur ou rapporteure du groupe
notice-because-secretary = parce que vous assurez le secrétariat du groupe
notice-because-speaker = parce que vous assurez la présidence ou le secrétariat de cette organisation
notice-because-participant = parce que vous participez au groupe
notice-because-assignee = parce que l’action vous est confiée
notice-because-organisation = parce que l’action est confiée à votre organisation

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-group-created =
  { $who } a créé le groupe « { $object } », visible par { $visibility ->
    [public] toute personne connectée
    [members] les membres du forum
   *[other] ses participants
  }.
sentence-group-chartered = { $who } a adopté la lettre de mission du groupe « { $object } ».
sentence-group-visibility-changed =
  { $who } a rendu le groupe « { $object } » visible par { $visibility ->
    [public] toute personne connectée
    [members] les membres du forum
   *[other] ses participants
  }.
sentence-group-officer-named =
  { $who } a { $person ->
    [none] libéré
   *[other] confié à { $person }
  } { $office ->
    [chair] la présidence
    [rapporteur] la fonction de rapporteur
   *[other] le secrétariat
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
  { $who } a { $due_on ->
    [none] supprimé
   *[other] fixé au { $due_on }
  } l’échéance de l’action « { $object } ».
sentence-action-blocked =
  { $who } a signalé que l’action « { $object } » est bloquée{ $reason ->
    [none] {" "}(motif effacé à la demande de la personne)
   *[other] {" "}: « { $reason } »
  }.
sentence-action-unblocked = { $who } a levé le blocage de l’action « { $object } ».
sentence-action-done = { $who } a marqué l’action « { $object } » comme faite.
sentence-action-reopened = { $who } a rouvert l’action « { $object } ».
