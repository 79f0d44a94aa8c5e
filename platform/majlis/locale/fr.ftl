### ui: the shell and the shared components

ui-app = Majlis
ui-optional = (facultatif)
ui-sending = Envoi en cours
ui-loading = Chargement
ui-new-tab = (nouvel onglet)
ui-remove = Retirer { $what }
ui-zone = heure de Casablanca
ui-close = Fermer
ui-cancel = Annuler
ui-undo = Annuler
ui-retry = Réessayer
ui-more = Afficher la suite
ui-news = Afficher les nouveautés ({ $count })
ui-copy = Copier
ui-copied = Copié
ui-hash = Empreinte numérique { $hash }
ui-clear = Effacer
ui-search = Rechercher
ui-choose = Choisir…
ui-no-match = Aucun résultat
ui-skip = Aller au contenu
ui-menu = Navigation principale
ui-more-pages = Plus
ui-breadcrumb = Fil d’Ariane
ui-sections = Rubriques de la page
ui-notifications = Messages
ui-fold = Réduire la navigation
ui-unfold = Déplier la navigation
ui-people-here = { $count ->
    [one] { $count } personne ici
   *[other] { $count } personnes ici
}
ui-and-more = et { $count } de plus
ui-deadline-in = Clôture { $when }
ui-deadline-past = Clos { $when }
ui-stage-done = terminé
ui-stage-current = en cours
ui-stage-next = à venir
ui-diff-inline = Dans le texte
ui-diff-side = Côte à côte
ui-diff-view = Présentation des différences
ui-diff-before = Avant
ui-diff-after = Après
ui-diff-added = ajouté
ui-diff-removed = supprimé
ui-diff-changed = modifié
ui-diff-moved = déplacé
ui-diff-same = { $count ->
    [one] { $count } passage identique
   *[other] { $count } passages identiques
}
ui-diff-nothing = Les deux textes sont identiques.
ui-not-found-title = Page introuvable
ui-not-found-text = L’adresse est inexacte, ou la page n’existe plus.
ui-no-right-title = Accès réservé
ui-failed-title = La page n’a pas pu être affichée
ui-offline-title = Connexion indisponible
ui-go-home = Retour à l’accueil

ui-nav-home = Accueil
ui-nav-log = Journal
ui-nav-kit = Composants

ui-acting-for = Au nom de « { $name } »
ui-acting-which = Au nom de laquelle de vos organisations ?
ui-acting-change = Changer
ui-acting-choose = Choisir
ui-language = Langue
ui-theme = Thème
ui-theme-system = Comme l’appareil
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-account = Compte
ui-sign-out = Se déconnecter
ui-demo = Données d’exemple : les personnes, les avis et les votes de ce forum sont inventés.
ui-demo-label = Type de données
ui-single-keys = Raccourcis à une touche
ui-single-keys-hint = Les touches simples (g, /, ?) agissent quand aucun champ n’est actif.

ui-connection-lost = Connexion perdue, nous réessayons…
ui-connection-offline = Hors ligne. Vos saisies sont conservées ; la page reprendra dès le retour du réseau.

ui-palette = Palette de commandes
ui-palette-hint = Chercher une page, une organisation, un réglage…
ui-palette-go = Aller à
ui-palette-found = Résultats
ui-palette-do = Réglages
ui-palette-keys = ↑ ↓ pour parcourir, Entrée pour ouvrir, Échap pour fermer
ui-shortcuts = Raccourcis clavier
ui-shortcut-palette = Ouvrir la palette
ui-shortcut-guide = Afficher ce guide
ui-shortcut-search = Chercher dans la page
ui-shortcut-move = Ligne suivante, précédente
ui-shortcut-open = Ouvrir la ligne
ui-shortcut-go = Aller à : { $page }

ui-nav-people = Personnes
ui-nav-inbox = Notifications
ui-nav-waiting = { $count ->
    [one] ({ $count } non lue)
   *[other] ({ $count } non lues)
}

### home

home-title = Ce qui vous attend
home-ballots = Bulletins à déposer
home-ballot-for = au nom de « { $organisation } »
home-vote = Voter
home-proposals = Propositions
home-draft = Brouillon, version { $number }
home-draft-act = Reprendre
home-to-vote = Déposée, à soumettre au vote
home-to-vote-act = Examiner
home-actions = Actions
home-action-done = Marquer comme faite
home-action-done-said = Action faite.
home-due = { $days ->
    [0] À faire aujourd’hui
    [one] À faire demain
   *[other] À faire dans { $days } jours
}
home-late = { $days ->
    [one] En retard d’un jour
   *[other] En retard de { $days } jours
}
home-no-due = Sans échéance
home-up-to-date = Vous êtes à jour
home-up-to-date-text = Rien ne vous attend pour le moment. Ce qui arrive s’affichera ici automatiquement.
home-open = Ouvert en ce moment
home-open-votes = Votes ouverts
home-open-none = Aucun vote n’est ouvert en ce moment.
home-all-groups = Voir les groupes de travail

home-news = Nouveautés qui vous concernent
home-news-all = Tout voir
home-since = Depuis votre dernière visite, le { $date }
home-before = Plus ancien

### errors

error-offline = Le serveur ne répond pas. Votre saisie est conservée : réessayez dans un instant.
error-unknown = Une erreur inattendue s’est produite. Réessayez ; si elle persiste, prévenez l’administration du forum.

error-not-your-organisation = Vous n’avez pas aujourd’hui de mandat pour agir au nom de cette organisation. Demandez-le à sa présidence ou à son secrétariat.
error-no-organisation = Cela se fait au nom d’une organisation concernée, et aucun de vos mandats en cours ne le permet. Demandez un mandat à sa présidence ou à son secrétariat.
error-which-organisation = Plusieurs de vos organisations sont possibles : { $organisations }. Choisissez celle au nom de laquelle vous agissez.
error-wrong-organisation = Cela ne peut pas se faire au nom de l’organisation choisie. Agissez au nom de l’une de celles-ci : { $organisations }.
error-not-allowed = Vous n’avez pas le droit de faire cela. Vérifiez au nom de qui vous agissez, ou adressez-vous à l’administration du forum.
error-not-found = Cet élément n’existe pas, ou vous n’y avez pas accès. Vérifiez l’adresse, ou revenez à l’accueil.
error-not-authenticated = Connectez-vous d’abord.
error-authentication-failed = L’authentification a échoué. Vérifiez l’adresse et le secret, ou demandez un nouveau secret à l’administration du forum.
error-csrf-failed = Cette page est restée ouverte trop longtemps. Rechargez-la, puis recommencez.
error-method-not-allowed = Cette adresse ne permet pas cette opération. Consultez la documentation de l’API.
error-not-acceptable = Le format de réponse demandé n’est pas disponible. Demandez du JSON.
error-unsupported-media-type = Ce format d’envoi n’est pas accepté. Envoyez du JSON.
error-throttled = Trop de demandes à la fois. Réessayez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
error-parse-error = L’envoi est mal formé ou incomplet. Vérifiez-le, puis envoyez-le de nouveau.
error-body-too-large = L’envoi est trop volumineux. Raccourcissez-le.
error-bad-request = La demande est mal formée. Rechargez la page, puis recommencez.
error-bad-header = L’en-tête { $header } est mal formé. Corrigez-le.
error-bad-cursor = Cette page de la liste n’existe pas. Reprenez la liste depuis le début.
error-bad-limit = Une page compte de 1 à { $most } lignes. Choisissez un nombre dans ces limites.
error-busy = D’autres personnes écrivaient au même instant. Rien n’a été enregistré : réessayez.
error-key-used-for-something-else = Cette demande porte la clé d’une demande précédente, différente ; rien n’a été fait. Renvoyez-la avec une nouvelle clé.
error-no-such-topic = Il n’y a rien à suivre sous ce nom. Vérifiez-le.
error-server-error = Une erreur imprévue s’est produite et a été consignée ; rien n’a été enregistré. Réessayez ; si elle persiste, prévenez l’administration du forum.
error-invalid = La saisie n’est pas valable. Corrigez-la.
error-required = Ce champ est obligatoire : remplissez-le.
error-website = Cette adresse de site n’est pas acceptée. Donnez une adresse http ou https complète, sans nom d’utilisateur, dont le domaine est écrit en lettres latines (xn--…).
error-unknown-key = Cette information n’est pas attendue ici : retirez-la.
error-unknown-filter = Ce filtre n’existe pas ici : retirez-le.
error-null = Ce champ est obligatoire : remplissez-le.
error-blank = Ce champ est obligatoire : remplissez-le.
error-empty = Choisissez au moins un élément.
error-invalid-choice = Ce choix n’est pas proposé : choisissez-en un autre.
error-max-length = Ce texte est trop long : raccourcissez-le.
error-min-length = Ce texte est trop court : complétez-le.
error-max-value = Ce nombre est trop grand : choisissez-en un plus petit.
error-min-value = Ce nombre est trop petit : choisissez-en un plus grand.
error-not-a-list = Une liste est attendue ici : corrigez l’envoi.
error-not-a-dict = Un objet JSON est attendu ici : corrigez l’envoi.
error-unique = Cette valeur est déjà prise : choisissez-en une autre.

### faults

error-database-away = La base de données du forum ne répond pas. Réessayez dans un instant : ce que vous faisiez ne sera pas enregistré deux fois.
error-storage-full = Le forum n’a plus d’espace pour enregistrer. Rien n’a été enregistré, la lecture reste possible ; prévenez l’administration du forum.
error-pdf-not-available = Ce serveur ne peut pas produire de PDF. Choisissez une autre forme du document, ou prévenez l’administration du forum.

### the page itself

page-not-built = L’interface n’a pas encore été construite. Lancez :

### writing: what a text or a name may hold (majlis.writing)

text-nul = Le caractère nul (U+0000) ne peut être ni conservé ni affiché : retirez-le.
text-half-character = La moitié d’un caractère ({ $character }) ne peut être conservée : retirez-la.
text-control = Le caractère de commande { $character } n’est pas du texte : retirez-le.
text-override = Le caractère { $character } ferait lire autre chose que ce qui est écrit : retirez-le.
text-marks = Trop de signes se superposent sur une même lettre : gardez-en { $most } au plus.
text-line = Ce champ tient sur une seule ligne : retirez les retours à la ligne et les tabulations.
text-invisible = Le caractère invisible { $character } n’a pas sa place ici : retirez-le.
text-isolate = Un changement de sens d’écriture est ouvert sans être refermé, ou refermé sans être ouvert : saisissez de nouveau ce passage.
text-scripts = Un mot mélange des lettres d’alphabets qui se ressemblent (ici { $character }) : saisissez-le de nouveau dans un seul alphabet.

### import

import-outcome = { $outcome ->
    [new] nouveau
    [changed] modifié
    [unchanged] inchangé
   *[refused] refusé
}
import-sum = { $ended ->
    [done] Fait.
    [refused] Rien n’a été enregistré : { $faults ->
        [one] { $faults } erreur à corriger.
       *[other] { $faults } erreurs à corriger.
    }
   *[preview] Aperçu : rien n’a été enregistré. Ajoutez --apply pour le faire.
} Nouveaux : { $new } ; modifiés : { $changed } ; inchangés : { $unchanged } ; refusés : { $refused }.
import-not-utf8 = Ce fichier n’est pas en UTF-8 : octet { $byte } à la position { $place }. Enregistrez-le en « CSV UTF-8 ».
import-nul = Le caractère nul, à la position { $place } du texte, ne peut pas être conservé : retirez-le.
import-malformed = { $reason ->
    [quotes] Un guillemet n’est pas fermé, ou du texte le suit : la lecture s’arrête ici. Corrigez cette ligne.
   *[cell-too-long] Une cellule dépasse { $most } caractères, sans doute faute d’un guillemet fermant : la lecture s’arrête ici. Corrigez cette ligne.
}
import-empty = Ce fichier est vide : il y manque les noms des colonnes. Ajoutez-les en première ligne.
import-unknown-column = La colonne « { $column } » est inconnue. Choisissez parmi : { $known }.
import-column-twice = La colonne « { $column } » est donnée deux fois : n’en gardez qu’une.
import-column-missing = Il manque la colonne « { $column } » : ajoutez-la.
import-too-many-cells = Cette ligne a { $cells } cellules pour { $columns } colonnes. Mettez entre guillemets la cellule qui contient un séparateur.
import-row-twice = La ligne { $first } concerne déjà la même chose : supprimez l’une des deux.
import-not-a-date = « { $value } » n’est pas une date : écrivez-la sous la forme AAAA-MM-JJ ; toute autre écriture peut confondre le jour et le mois.
import-not-a-code = « { $value } » n’est pas reconnu. Choisissez parmi : { $allowed }.
import-yes-or-no = « { $value } » n’est ni oui ni non : écrivez l’un des deux.
import-no-account = Personne n’a de compte à l’adresse { $email } : invitez d’abord cette personne.
