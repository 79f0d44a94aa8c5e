### links

listing-nav = Synergies
listing-many = Besoins et offres
listing-direction-need = Besoin
listing-direction-offer = Offre
listing-status-open = Ouverte
listing-status-matched = Partenaire trouvé
listing-status-withdrawn = Retirée
listing-status-expired = Expirée
listing-organisation = Publiée par
listing-title = Intitulé
listing-description = Description
listing-sectors = Secteurs
listing-region = Région
listing-region-any = Toutes les régions
listing-expires-on = Réponses jusqu’au { $date }
listing-expires = Dernier jour pour répondre
listing-answers = { $answers ->
    [0] Aucune réponse
    [one] { $answers } réponse
   *[other] { $answers } réponses
}
listing-publish = Publier
listing-withdraw = Retirer l’annonce
listing-answer = Répondre
listing-message = Ce que vous proposez
listing-message-help = Lu seulement par les deux organisations et l’administration du forum ; n’est plus affiché une fois la mise en relation ouverte.
listing-none = Aucune annonce ne correspond.
link-one = Mise en relation
link-mine = Mises en relation de mes organisations
link-from = A répondu
link-to = A publié
link-status-proposed = Proposée
link-status-open = Ouverte
link-status-declined = Déclinée
link-status-withdrawn = Retirée
link-accept = Accepter
link-decline = Décliner
link-withdraw = Retirer la réponse
link-group = Groupe de travail conjoint
link-opens-group = Quand les deux organisations ont accepté, un groupe de travail conjoint s’ouvre pour elles.
fact-listing-published = Annonce publiée
fact-listing-matched = Partenaire trouvé pour une annonce
fact-listing-withdrawn = Annonce retirée
fact-link-proposed = Réponse à une annonce
fact-link-accepted = Mise en relation acceptée par une organisation
fact-link-opened = Mise en relation ouverte
fact-link-declined = Mise en relation déclinée
fact-link-withdrawn = Réponse retirée
error-listing-without-title = Donnez un intitulé à l’annonce, dans une langue au moins.
error-listing-already-over = Le dernier jour pour répondre est déjà passé. Choisissez une date à venir.
error-listing-not-open = { $status ->
    [matched] Cette annonce a déjà trouvé un partenaire. Consultez les annonces encore ouvertes.
    [withdrawn] Cette annonce a été retirée. Consultez les annonces encore ouvertes.
   *[expired] Cette annonce a expiré. Consultez les annonces encore ouvertes.
}
error-not-your-listing = Seule l’organisation qui a publié l’annonce peut la retirer : choisissez d’agir en son nom, ou adressez-vous à elle.
error-own-listing = Votre organisation ne peut pas répondre à sa propre annonce. Choisissez une autre annonce, ou agissez au nom d’une autre organisation.
error-already-answered = Votre organisation a déjà répondu à cette annonce. Rechargez la page pour voir sa réponse.
error-answer-without-message = Dites ce que vous proposez.
error-already-accepted = Votre organisation a déjà accepté ; l’autre pas encore. Attendez son accord.
error-link-not-proposed = { $status ->
    [open] Cette mise en relation est déjà ouverte. Rechargez la page pour voir le groupe de travail conjoint.
    [declined] Cette mise en relation a été déclinée. Vous pouvez consulter les autres annonces.
   *[withdrawn] Cette réponse a été retirée. Vous pouvez consulter les autres annonces.
}
error-not-a-party = Cela revient aux deux organisations de la mise en relation : choisissez d’agir au nom de l’une d’elles, ou adressez-vous à elles.
error-not-the-one-asked = L’organisation qui a publié l’annonce peut décliner ; celle qui a répondu peut retirer sa réponse. Vérifiez au nom de laquelle vous agissez.

### screens

listing-publish-title = Publier un besoin ou une offre
listing-direction = Type d’annonce
listing-direction-need-hint = Votre organisation cherche une compétence, un moyen, un partenaire.
listing-direction-offer-hint = Votre organisation met quelque chose à la disposition des autres.
listing-direction-all = Tout
listing-direction-needs = Besoins
listing-direction-offers = Offres
listing-filters = Critères de recherche
listing-status = État
listing-state-open = Ouvertes
listing-state-matched = Avec partenaire
listing-state-expired = Expirées
listing-state-withdrawn = Retirées
listing-status-any = Toutes
listing-nothing = Rien n’est encore publié
listing-nothing-explained = Une organisation publie ce dont elle a besoin ou ce qu’elle offre ; une autre répond ; si toutes deux acceptent, un groupe conjoint s’ouvre.
listing-withdraw-explained = L’annonce ne reçoit plus de réponse. Les mises en relation déjà ouvertes demeurent.
listing-published-said = Annonce publiée.
listing-answered-said = Réponse envoyée.
listing-withdrawn-said = Annonce retirée.
link-from-to = répond à
link-answer-of = Réponse de { $name }
link-your-answer = Votre réponse, au nom de « { $name } »
link-consents = Accord des deux organisations
link-accepted = A accepté
link-message = Ce qui est proposé
link-waiting = Accord attendu
link-not-accepted = N’a pas accepté
link-opened = Les deux organisations ont accepté
link-opened-explained = Un groupe de travail conjoint leur est ouvert ; chacune y a un siège.
link-accept-explained = Vous donnez l’accord de l’organisation « { $name } ». Dès que l’autre organisation a aussi accepté, le groupe conjoint s’ouvre.
link-decline-explained = La réponse est déclinée ; l’annonce reste ouverte à d’autres.
link-withdraw-explained = Votre réponse est retirée. Elle ne peut pas être envoyée une seconde fois.
link-accept-said = Accord donné.
link-decline-said = Réponse déclinée.
link-withdraw-said = Réponse retirée.
link-listing = { $direction ->
    [need] Voir le besoin
   *[offer] Voir l’offre
}

### kinds, and fields of rows

audit-kind-listing = Annonce
audit-kind-link = Mise en relation
past-kind-link = Mise en relation
notice-kind-links = Annonces et mises en relation
past-field-answers = Réponses
past-field-accepted = Accords
past-field-message = Ce qui est proposé
past-field-to = A publié

### notices: what people are told, and why

notice-listing-matched = L’annonce à laquelle vous aviez répondu a trouvé un partenaire.
notice-listing-withdrawn = { $who } a retiré l’annonce à laquelle vous aviez répondu.
notice-link-proposed = { $organisation } a répondu à l’annonce.
notice-link-accepted = { $organisation } a accepté la mise en relation.
notice-link-opened = La mise en relation est ouverte.
notice-link-declined = { $organisation } a décliné la réponse.
notice-link-withdrawn = { $organisation } a retiré sa réponse.
notice-because-publisher = parce que votre organisation a publié l’annonce
notice-because-answerer = parce que votre organisation a répondu à l’annonce

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-listing-published =
  { $who } a publié { $direction ->
    [need] le besoin
   *[other] l’offre
  } « { $object } » de « { $organisation } ».
sentence-listing-matched = L’annonce « { $object } » a trouvé un partenaire.
sentence-listing-withdrawn = { $who } a retiré l’annonce « { $object } ».
sentence-link-proposed = { $who } a répondu à l’annonce « { $object } ».
sentence-link-accepted = { $who } a accepté la mise en relation issue de « { $object } ».
sentence-link-opened = La mise en relation issue de « { $object } » est ouverte.
sentence-link-declined = { $who } a décliné la réponse à « { $object } ».
sentence-link-withdrawn = { $who } a retiré sa réponse à « { $object } ».
