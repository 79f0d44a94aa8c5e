### kinds, rhythms

notice-kind-forum = Administration du forum
notice-rhythm-off = Jamais
notice-rhythm-at-once = Tout de suite
notice-rhythm-hourly = Toutes les heures
notice-rhythm-daily = Chaque jour à 8 h
notice-rhythm-weekly = Chaque lundi à 8 h
notice-channel-mail = Courriel
notice-channel-push = Navigateur
notice-by-itself = La plateforme
error-snoozed-into-the-past = Choisissez un moment à venir : celui-ci est passé.
error-quiet-without-end = Les heures de silence commencent et finissent à la même heure. Choisissez deux heures différentes.
notice-because-administrator = parce que vous administrez ce forum

### inbox

inbox-title = Notifications
inbox-list = Notifications
inbox-filter = Notifications affichées
inbox-kind = Type
inbox-any-kind = Tous les types
inbox-state-open = Toutes
inbox-state-unread = Non lues
inbox-state-snoozed = Reportées
inbox-state-done = Traitées
inbox-unread-count = { $count ->
    [0] Tout est lu
    [one] { $count } notification non lue
   *[other] { $count } notifications non lues
}
inbox-today = Aujourd’hui
inbox-yesterday = Hier
inbox-select-one = Sélectionner
inbox-unread-mark = Non lue :
inbox-count = { $count ->
    [one] { $count } nouveauté
   *[other] { $count } nouveautés
}
inbox-open = Ouvrir
inbox-back = Notifications
inbox-done = Marquer comme traitée
inbox-reopen = Remettre dans la boîte
inbox-snooze = Reporter
inbox-read = Marquer comme lue
inbox-unread = Marquer comme non lue
inbox-legal = Avis obligatoire
inbox-snoozed-until = Reportée au { $date }
inbox-trail = Ce qui s’est passé
inbox-trail-none = Vous n’avez accès à rien de ce qui s’est passé.
inbox-gone = Un élément auquel vous n’avez plus accès
inbox-choose = Choisissez une notification pour la lire ici.
inbox-bulk = Gérer la sélection
inbox-selected = { $count ->
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
}
inbox-select-all = Tout sélectionner
inbox-select-none = Ne rien sélectionner
inbox-read-said = { $count ->
    [one] Notification marquée comme lue.
   *[other] { $count } notifications marquées comme lues.
}
inbox-unread-said = { $count ->
    [one] Notification marquée comme non lue.
   *[other] { $count } notifications marquées comme non lues.
}
inbox-done-said = { $count ->
    [one] Notification traitée.
   *[other] { $count } notifications traitées.
}
inbox-open-said = { $count ->
    [one] Notification remise dans la boîte.
   *[other] { $count } notifications remises dans la boîte.
}
inbox-snooze-said = { $count ->
    [one] Notification reportée au { $date }.
   *[other] { $count } notifications reportées au { $date }.
}
inbox-snooze-title = Reporter à…
inbox-snooze-later = Plus tard aujourd’hui
inbox-snooze-tomorrow = Demain à 8 h
inbox-snooze-monday = Lundi à 8 h
inbox-snooze-date = Un autre moment
inbox-empty-open = Vous êtes à jour
inbox-empty-open-text = Rien ne vous attend. Ce qui vous concerne s’affiche ici de lui-même.
inbox-empty-unread = Vous êtes à jour
inbox-empty-unread-text = Tout est lu. Ce qui arrive s’affiche ici de lui-même.
inbox-empty-snoozed = Rien n’est reporté
inbox-empty-snoozed-text = Une notification reportée attend ici, puis revient à l’heure choisie.
inbox-empty-done = Rien n’est encore traité
inbox-empty-done-text = Ce que vous marquez comme traité se retrouve ici. Une nouveauté le ramène dans la boîte.
inbox-empty-kind = Aucune notification de ce type
inbox-key-open = Ouvrir la page concernée
inbox-key-done = Traitée, ou remise dans la boîte
inbox-key-snooze = Reporter
inbox-key-unread = Lue, ou non lue
inbox-key-select = Sélectionner

### notification preferences

preferences-title = Réglages des notifications
preferences-security = Sécurité
preferences-introduction = Tout ce qui vous concerne arrive sur la page des notifications. Choisissez ce qui vous est aussi envoyé, et à quel rythme.
preferences-matrix = Ce qui vous est envoyé
preferences-kind = Type
preferences-in-app = Dans l’application
preferences-always = Toujours
preferences-choose = { $kind } : { $channel }
preferences-mandatory = La convocation et l’ouverture d’un vote sont toujours envoyées par courriel, tout de suite : nul ne doit manquer un vote faute d’avoir été prévenu. Votre choix vaut pour le reste.
preferences-mandatory-short = Convocation et ouverture : toujours
preferences-fixed = Ce qui touche votre compte est toujours envoyé par courriel, tout de suite et à toute heure : quiconque s’emparerait de votre compte commencerait par arrêter ces messages.
preferences-fixed-short = Toujours, tout de suite
preferences-saved = Préférences enregistrées.
preferences-groups = Par groupe de travail
preferences-groups-text = Un groupe suit vos choix ci-dessus, sauf si vous en décidez autrement ici.
preferences-groups-none = Aucun groupe ne fait exception.
preferences-group-add = Ajouter un groupe
preferences-group-how = Ce qui est envoyé : { $group }
preferences-group-muted = Rien
preferences-group-followed = Tout, tout de suite
preferences-group-digest = { $rhythm }, par courriel
preferences-group-own = Choix particuliers
preferences-group-remove = Appliquer de nouveau les choix généraux : { $group }
preferences-quiet = Heures de silence
preferences-quiet-text = Rien n’est envoyé pendant ces heures : les messages attendent la fin. Un avis obligatoire n’attend que s’il reste utile ensuite.
preferences-quiet-on = Activer les heures de silence
preferences-quiet-from = De
preferences-quiet-until = À
preferences-zone = Heure de Casablanca ({ $offset }).
preferences-push = Sur cet appareil
preferences-push-text = Ce navigateur peut vous prévenir même quand le forum est fermé. Rien n’est conservé sur l’appareil.
preferences-push-on = Me prévenir sur cet appareil
preferences-push-granted = Ce navigateur vous prévient.
preferences-push-default = Votre navigateur vous demandera la permission.
preferences-push-denied = Votre navigateur refuse les notifications de ce site. Pour changer d’avis, ouvrez les réglages du site, à côté de l’adresse, autorisez les notifications, puis rechargez la page.
preferences-push-unsupported = Ce navigateur ne peut pas recevoir de notifications. Sur iPhone et iPad, ajoutez d’abord le forum à l’écran d’accueil.
error-push-away = L’abonnement n’a pas abouti : le service de notification de ce navigateur ne répond pas. Réessayez plus tard.
preferences-push-said-on = Cet appareil vous préviendra.
preferences-push-said-off = Cet appareil ne vous préviendra plus.

### letters

letter-hourly-subject = Résumé de l’heure, { $day }
letter-daily-subject = Résumé du { $day }
letter-summary-subject = Ce que vous n’avez pas reçu, au { $day }
letter-weekly-subject = Résumé de la semaine, { $day }
letter-facts = { $count ->
    [one] { $count } nouveauté
   *[other] { $count } nouveautés
}
letter-more = { $count ->
    [one] Et { $count } autre sujet, dans votre boîte.
   *[other] Et { $count } autres sujets, dans votre boîte.
}
letter-moment = { $at } ({ ui-zone })
letter-open = Ouvrir dans Majlis
letter-why-at-once = Vous recevez ce type de nouveautés tout de suite.
letter-why-hourly = Vous recevez ces nouveautés en un résumé par heure.
letter-why-daily = Vous recevez ces nouveautés en un résumé par jour.
letter-why-weekly = Vous recevez ces nouveautés en un résumé par semaine.
letter-why-summary = Ces nouveautés n’ont pas pu vous parvenir plus tôt : ce seul message les résume.
letter-why-legal = Cet avis est obligatoire : chaque personne concernée le reçoit.
letter-settings = Régler mes notifications
letter-stop = Ne plus recevoir ces courriels
letter-mute-hourly = Résumé horaire
letter-mute-daily = Résumé quotidien
letter-mute-weekly = Résumé hebdomadaire
letter-mute-in-group = { $kind } (groupe { $group })
letter-push-digest = { $count ->
    [one] Nouveautés sur { $count } sujet
   *[other] Nouveautés sur { $count } sujets
}
unsubscribe-ask-title = Ne plus recevoir ces courriels ?
unsubscribe-ask-text = Vous ne recevrez plus par courriel : { $what }.
unsubscribe-done-title = C’est fait
unsubscribe-done-text = Vous ne recevrez plus par courriel : { $what }.
unsubscribe-over-title = Ce lien n’est plus valable
unsubscribe-over-text = Ce lien est trop ancien, incomplet, ou lié à un compte fermé. Rien n’a été modifié. Vos notifications se règlent dans votre compte.
unsubscribe-legal = Les convocations et les ouvertures de vote restent envoyées : ces avis sont obligatoires et ne peuvent pas être arrêtés.
unsubscribe-fixed = Les messages sur votre compte restent envoyés : ils sont obligatoires et ne peuvent pas être arrêtés. Pour fermer votre compte, écrivez à l’administration du forum.
unsubscribe-act = Ne plus les recevoir
unsubscribe-unchanged = Rien n’est modifié tant que vous ne confirmez pas. Tout reste visible dans votre boîte.
unsubscribe-settings = Régler toutes mes notifications
error-endpoint-not-public = Le service de notification de ce navigateur n’est pas public. Utilisez un autre navigateur.
error-too-many-browsers = Trop de navigateurs reçoivent déjà vos notifications. Ouvrez cette page sur l’un d’eux et désactivez-y les notifications.
