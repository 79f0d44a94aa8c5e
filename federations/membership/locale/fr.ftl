### membership

mandate-many = Mandats
mandate-none = Personne n’est encore mandaté par cette organisation.
mandate-none-on = Personne n’était mandaté par cette organisation le { $date }.
mandate-who-on = Qui était mandaté par l’organisation le
mandate-as-known = Tel qu’enregistré le
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
error-ends-before-it-begins = Le dernier jour du mandat précède le premier. Choisissez un dernier jour plus tardif.
error-president-in-office = Cette organisation a déjà un président ou une présidente pendant ces jours. Mettez d’abord fin à ce mandat.
error-already-mandated = Cette personne a déjà cette qualité dans l’organisation pendant une partie de ces jours. Changez les jours ou corrigez le mandat existant.
error-already-ended = Ce mandat prend déjà fin au plus tard ce jour-là. S’il est mal enregistré, corrigez-le.
error-nothing-to-correct = Le mandat est déjà enregistré ainsi. Changez au moins une information, ou fermez la fenêtre.
error-officers-only = Cela revient à l’administration du forum, ou à la présidence ou au secrétariat agissant au nom de l’organisation. Choisissez d’agir en son nom, ou adressez-leur votre demande.

### screens

mandate-speaking = Personnes mandatées aujourd’hui
mandate-others = Mandats passés et à venir
mandate-ask = À une autre date
mandate-ask-explained = Choisissez un jour pour savoir qui était alors mandaté par l’organisation.
mandate-as-known-hint = Pour savoir ce qui était enregistré à ce moment, avant toute correction ultérieure.
mandate-acts = Gérer le mandat de { $person }
mandate-correct-explained = Indiquez ce qui était exact. Ce qui avait été enregistré reste visible, avec ses dates.
mandate-end-now-hint = Dès maintenant, la personne ne peut plus agir au nom de l’organisation.
mandate-end-after = À la fin d’un jour choisi
mandate-give-said = Mandat donné.
mandate-end-said = Fin du mandat enregistrée.
mandate-correct-said = Mandat corrigé.

### kinds, and fields of rows

audit-kind-mandate = Mandat
notice-kind-assigned = Ce qui vous est confié
past-field-role = Qualité
past-field-from = Premier jour
past-field-until = Dernier jour
past-field-person = Personne
past-field-stopped_at = Terminé le
past-field-corrected = Corrigé
past-field-believed = Ce qui était enregistré

### notices: what people are told, and why

notice-mandate-given = { $who } vous a donné un mandat pour { $organisation }.
notice-mandate-ended = { $who } a mis fin à votre mandat pour { $organisation }.
notice-mandate-corrected = { $who } a corrigé votre mandat pour { $organisation }.
notice-because-mandate = parce que c’est votre mandat

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-mandate-given = { $who } a donné à { $person } un mandat pour « { $object } » ({ $term_role ->
    [president] présidence
    [delegate] délégation
    [alternate] suppléance
   *[other] secrétariat
  }), à compter du { $term_starts_on }.
sentence-mandate-ended =
  { $who } a mis fin au mandat de { $person } pour « { $object } »{ $until_on ->
    [none] {""}
   *[other] , au { $until_on }
  }.
sentence-mandate-corrected = { $who } a corrigé le mandat de { $person } pour « { $object } » ({ $term_role ->
    [president] présidence
    [delegate] délégation
    [alternate] suppléance
   *[other] secrétariat
  }).
