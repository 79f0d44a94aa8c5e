### audit

audit-title = Journal
audit-introduction = Chaque acte enregistré est un fait : qui, au nom de qui, quoi, quand. Voici tous ceux du forum, du plus récent au plus ancien.
audit-position = Position
audit-who = Par
audit-for = Au nom de
audit-capacity = Qualité
audit-what = Fait
audit-object = Objet
audit-state = Contenu
audit-system = La plateforme
audit-token = Une clé d’accès
audit-withheld = Contenu non communiqué pour le moment
audit-from = Depuis le
audit-until = Avant le
audit-empty = Aucun fait ne correspond à ces critères.

### screens

audit-filters = Critères du journal
audit-anything = Tous les faits
audit-withheld-short = Contenu réservé
audit-topic = Fait
audit-recorded = Enregistré le
audit-decided = Décidé le
audit-decided-then = Décidé le { $when } selon l’horloge
audit-mandate = Mandat
audit-command = Commande
audit-alike = Tous les faits semblables
audit-same-object = Tout ce qui touche cet objet
audit-one-object = Un seul objet
audit-news = { $count ->
    [one] { $count } fait nouveau
   *[other] { $count } faits nouveaux
}

### readings and saved views

fact-log-read = Journal lu
fact-log-exported = Journal exporté
audit-kind-log = Lecture du journal
sentence-log-read = { $who } a lu le journal.
sentence-log-exported =
  { $who } a exporté le journal ({ $format ->
    [xlsx] XLSX
    [csv] CSV
    [jsonl] JSON Lines
   *[other] CloudEvents
  }), jusqu’à la position { $upto }.
error-export-too-long = Le nombre de faits d’un fichier XLSX est limité à { $most } ; la liste en compte { $total }. Affinez les filtres, ou choisissez le format CSV.
error-too-many-views = Vous avez déjà enregistré { $most } vues du journal, le maximum. Supprimez-en une d’abord.

### the explorer

audit-introduction-yours = Chaque acte enregistré est un fait : qui, au nom de qui, quoi, quand. Voici ceux que vous pouvez consulter, du plus récent au plus ancien.
audit-option = { $name } ({ $count })
audit-month = Mois
audit-any-month = Tous les mois
audit-bounded = Décomptes établis sur les 2 000 faits les plus récents.
audit-total =
  { $count ->
    [0] Aucun fait
    [one] 1 fait
   *[other] { $count } faits
  }
audit-total-bounded = Plus de { $count } faits
audit-follow = Suivre en direct
audit-filters-open =
  { $count ->
    [0] Critères
   *[other] Critères ({ $count })
  }
audit-filters-done = Voir les faits
audit-acting-for = au nom de
audit-as-administrator = au titre de l’administration du forum
audit-detail = Détail du fait
audit-fact-id = Identifiant
audit-open-page = Ouvrir la page ({ $kind })
audit-causes = Ce qui y a conduit
audit-led-to = Ce qui en a découlé
audit-one-space = Un seul groupe
audit-one-cause = Suites d’un seul fait
audit-views = Vues enregistrées
audit-views-none = Aucune vue enregistrée. Choisissez des critères, puis donnez-leur un nom.
audit-view-name = Nom de cette vue
audit-view-keep = Enregistrer
audit-view-forget = Supprimer la vue { $name }
audit-view-forgotten = Vue { $name } supprimée.
audit-export = Exporter
audit-export-text = Le fichier contient les faits de la liste, tels que vous pouvez les lire. L’export est lui-même inscrit au journal.
audit-export-format = Format
audit-export-xlsx = Tableur (XLSX)
audit-export-xlsx-hint = Une phrase par fait, dans votre langue ; le nombre de faits est limité
audit-export-csv = Tableur (CSV)
audit-export-csv-hint = Une phrase par fait, dans votre langue
audit-export-jsonl = JSON Lines
audit-export-jsonl-hint = Les faits tels qu’ils sont scellés, à vérifier hors du forum
audit-export-cloudevents = CloudEvents 1.0
audit-export-cloudevents-hint = Pour d’autres logiciels
audit-export-preparing = Préparation du fichier…
audit-export-progress = { $done } faits sur { $total } ({ $share } %)
audit-export-start = Télécharger
audit-export-stop = Arrêter
