### past

error-past-is-read-only = Vous consultez le passé : rien ne peut y être modifié. Revenez d’abord à aujourd’hui.
error-past-not-ready = Les pages de cet instant sont en cours de préparation. Patientez : elles s’affichent dès qu’elles sont prêtes.
error-past-not-made = Les pages de cet instant n’ont pas pu être préparées. Réessayez plus tard, ou choisissez une autre date.
error-no-such-position = L’histoire du forum ne comporte pas cet instant. Choisissez une date postérieure à l’ouverture du forum.
past-open = Voir le forum à une date passée
past-viewing = Vous consultez le forum tel qu’il était le { $when }, position { $position }
past-read-only = Rien ne peut être modifié ici.
past-leave = Revenir à aujourd’hui
past-compare = Comparer à aujourd’hui
past-compare-explained = Ce que cette page montrait le { $when }, et ce qu’elle montre aujourd’hui.
past-same = Rien n’a changé depuis sur cette page.
past-today = Aujourd’hui
past-then = À cette date
past-position = Position { $position }
past-slider = Position dans l’histoire du forum
past-previous = Étape précédente
past-next = Étape suivante
past-back = Fait précédent
past-forward = Fait suivant
past-date = Aller à une date
past-preparing = Préparation des pages de cet instant…
past-preparing-share = Préparation des pages de cet instant : { $share } %
past-version = version { $number }
past-yes = Oui
past-no = Non
past-otherwise = Contenu différent
past-heading = Champ
past-what = { $what ->
    [changed] Modifié
    [new] Nouveau
    [gone] Disparu
   *[other] { $what }
}
past-field-status = État
past-field-title = Titre
past-field-names = Nom
