### webhooks

audit-kind-webhook = Webhook
fact-webhook-added = Webhook ajouté
fact-webhook-changed = Webhook modifié
fact-webhook-stopped = Webhook arrêté
fact-webhook-resumed = Envoi à un webhook repris
fact-webhook-replayed = Nouvel envoi à un webhook
fact-webhook-secret-renewed = Secret de webhook renouvelé
fact-webhook-removed = Webhook supprimé
sentence-webhook-added = { $who } a ajouté le webhook « { $object } ».
sentence-webhook-changed = { $who } a modifié le webhook « { $object } ».
sentence-webhook-stopped = { $why ->
    [failing] Le webhook « { $object } » a été arrêté : il n’a pas répondu pendant cinq jours.
    [gone] Le webhook « { $object } » a été arrêté : son serveur dit qu’il n’existe plus.
    [no-reader] Le webhook « { $object } » a été arrêté : le compte de la personne dont il a les droits n’est plus ouvert.
    [no-secret] Le webhook « { $object } » a été arrêté : son secret ne peut plus être déchiffré avec la clé de ce forum.
   *[other] { $who } a arrêté le webhook « { $object } ».
}
sentence-webhook-resumed = { $who } a repris l’envoi au webhook « { $object } ».
sentence-webhook-replayed = { $who } a fait renvoyer au webhook « { $object } » ce qui suit la position { $after }.
sentence-webhook-secret-renewed = { $who } a renouvelé le secret du webhook « { $object } ».
sentence-webhook-removed = { $who } a supprimé un webhook.
notice-webhook-stopped = { $why ->
    [failing] Le webhook « { $object } » ne répond plus depuis cinq jours : rien ne lui est plus envoyé.
    [gone] Le serveur du webhook « { $object } » dit qu’il n’existe plus : rien ne lui est plus envoyé.
    [no-reader] Le compte de la personne dont le webhook « { $object } » a les droits n’est plus ouvert : rien ne lui est plus envoyé, rien n’est perdu.
    [no-secret] Le secret du webhook « { $object } » ne peut plus être déchiffré avec la clé de ce forum : renouvelez-le, puis reprenez l’envoi ; rien n’est perdu.
   *[other] { $who } a arrêté le webhook « { $object } ».
}
error-not-your-webhook = Seule l’administration du forum décide de ce qui en sort : adressez-vous à elle.
error-webhook-needs-https = L’adresse d’un webhook commence par https://. Corrigez-la.
error-webhook-address-not-plain = Cette adresse n’est pas celle d’un serveur : donnez un nom d’hôte et un chemin, sans mot de passe ni ancre.
error-webhook-unchanged = Rien ne change : ce webhook est déjà ainsi. Rechargez la page pour voir son état.
error-webhook-removed = Ce webhook a été supprimé. Ajoutez-en un nouveau si nécessaire.
error-webhook-stopped = Ce webhook est arrêté, ou le compte dont il a les droits n’est plus ouvert. Adressez-vous à l’administration du forum.
error-beyond-the-log = Le journal s’arrête à la position { $head }. Choisissez une position qui ne la dépasse pas.
webhooks-title = Webhooks
webhooks-introduction = Le forum prévient les serveurs de partenaires de ce qui s’y passe, dans l’ordre et sans rien perdre.
webhooks-no-right = Les webhooks relèvent de l’administration du forum.
webhooks-empty = Aucun webhook
webhooks-empty-text = Un webhook envoie chaque fait, signé, à l’adresse d’un partenaire. Il ne reçoit que ce que la personne choisie peut lire.
webhooks-add = Ajouter un webhook
webhooks-add-act = Ajouter
webhooks-change = Modifier
webhooks-name = Nom
webhooks-name-hint = Pour le reconnaître ici.
webhooks-url = Adresse
webhooks-url-hint = https:// et un nom public ; une adresse interne est refusée à l’envoi.
webhooks-reader = Lit avec les droits de
webhooks-reader-hint = Ce que cette personne ne peut pas lire ne part pas.
webhooks-topics = Objets
webhooks-topics-hint = Aucun choix : tous.
webhooks-all = Tous les faits
webhooks-active = Actif
webhooks-failing = Ne répond pas
webhooks-stopped-by-hand = Arrêté
webhooks-stopped-failing = Arrêté : sans réponse depuis cinq jours
webhooks-stopped-gone = Arrêté : n’existe plus
webhooks-stopped-no-reader = Arrêté : le compte dont il a les droits n’est plus ouvert
webhooks-stopped-no-secret = Arrêté : son secret est à renouveler
webhooks-sent = Messages reçus
webhooks-position = Position
webhooks-up-to-date = à jour
webhooks-waiting = en retard
webhooks-last-answer = Dernière réponse
webhooks-failing-since = Sans réponse depuis
webhooks-next-try = Prochain essai
webhooks-answer = { $word ->
    [taken] Bien reçu
    [timeout] Pas de réponse à temps
    [refused] Connexion refusée
    [no-such-host] Nom inconnu
    [forbidden-address] Adresse interne, refusée
    [certificate] Certificat refusé
    [unintelligible] Réponse incompréhensible
   *[other] Statut { $word }
}
webhooks-stop = Arrêter
webhooks-resume = Reprendre
webhooks-stopped-said = Webhook arrêté.
webhooks-resumed-said = Envoi repris : ce qui manque part maintenant.
webhooks-changed-said = Webhook modifié.
webhooks-replay = Renvoyer
webhooks-replay-text = Tout ce qui suit cette position sera renvoyé, sous les mêmes identifiants.
webhooks-replay-after = Après la position
webhooks-replayed-said = L’envoi recommence.
webhooks-renew = Renouveler le secret
webhooks-renew-text = L’ancien secret ne signe plus rien dès maintenant. Transmettez le nouveau au partenaire.
webhooks-remove = Supprimer
webhooks-remove-text = { $name } ne recevra plus rien. C’est irréversible.
webhooks-removed-said = Webhook supprimé.
webhooks-secret = Secret
webhooks-secret-title = Secret du webhook
webhooks-secret-text = Il signe chaque message et permet au partenaire de relire ce qu’il a manqué. Il ne sera plus affiché.
webhooks-acts = Gérer : { $name }
