# L’horloge du forum, après un saut

audit-kind-clock = Horloge
fact-clock-confirmed = Date confirmée
sentence-clock-confirmed = { $who } a confirmé la date du forum après un saut de l’horloge.
error-clock-in-no-doubt = Rien n’attend que la date soit confirmée. Rechargez la page.
error-clock-in-doubt = L’horloge du forum a fait un saut et personne n’a encore confirmé la date : aucun vote n’est ouvert ni clos d’après elle. Demandez à une personne qui administre le forum de confirmer la date sur l’accueil, puis réessayez.
error-another-date-shown = L’horloge du forum n’indique plus la date que vous avez confirmée. Relisez la date, puis confirmez-la si elle est exacte.
clock-jumped-title = L’horloge du forum a fait un saut
clock-jumped = L’horloge indique le { $now }, alors que le forum a vu pour la dernière fois le { $last }. Depuis, des ouvertures, des clôtures, des rappels ou des effacements sont échus : ils attendent que vous confirmiez la date. Si elle est fausse, faites-la corriger par la personne qui exploite le serveur, sans confirmer.
clock-confirm = La date est exacte
clock-confirmed = Date confirmée : ce qui attendait s’exécute.
mail-clock-subject = Majlis : la date du forum est à confirmer
mail-clock-greeting = Bonjour { $name },
mail-clock-text = L’horloge du forum a fait un saut, ou le forum est resté arrêté plus d’une heure. Des ouvertures, des clôtures, des rappels ou des effacements sont échus entre-temps (nombre : { $held }). Ils attendent qu’une personne qui administre le forum ouvre l’accueil et confirme la date.
