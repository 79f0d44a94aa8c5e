### ui

ui-app = Majlis
ui-optional = (facultatif)
ui-sending = Envoi en cours
ui-loading = Chargement
ui-new-tab = (nouvel onglet)
ui-remove = Retirer { $what }
ui-zone = heure de Casablanca
ui-close = Fermer
ui-cancel = Annuler
ui-confirm = Confirmer
ui-undo = Annuler
ui-retry = Réessayer
ui-more = Afficher la suite
ui-news = Afficher les nouveautés ({ $count })
ui-copy = Copier
ui-copied = Copié
ui-hash = Empreinte { $hash }
ui-clear = Effacer
ui-search = Rechercher
ui-choose = Choisir…
ui-no-match = Aucun résultat
ui-results = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
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
ui-progress = { $value } sur { $max }
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
ui-no-right-text = Cette page est réservée à d’autres personnes du forum.
ui-failed-title = La page n’a pas pu être affichée
ui-offline-title = Connexion indisponible
ui-go-home = Retour à l’accueil

ui-nav-home = Accueil
ui-nav-organisations = Organisations
ui-nav-groups = Groupes de travail
ui-nav-groups-short = Groupes
ui-nav-links = Synergies
ui-nav-log = Journal
ui-nav-kit = Composants

ui-acting-for = Agir au nom de
ui-acting-self = En mon nom propre
ui-acting-as = Au nom de { $name }
ui-language = Langue
ui-theme = Thème
ui-theme-system = Selon l’appareil
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-account = Compte
ui-sign-in = Se connecter
ui-sign-out = Se déconnecter
ui-demo = Données d’exemple : les personnes, les avis et les votes de ce forum sont inventés.
ui-demo-label = Nature des données
ui-settings = Réglages
ui-single-keys = Raccourcis à une touche
ui-single-keys-hint = Les touches simples (g, /, ?) agissent quand aucun champ n’est actif.

ui-connection-lost = Connexion perdue, nous réessayons…
ui-connection-offline = Hors ligne. Vos saisies sont conservées ; la page reprendra dès le retour du réseau.
ui-connection-back = Connexion rétablie

ui-palette = Palette de commandes
ui-palette-hint = Chercher une page, une organisation, une action…
ui-palette-go = Aller à
ui-palette-found = Trouvé
ui-palette-do = Réglages
ui-palette-keys = ↑ ↓ pour parcourir, Entrée pour ouvrir, Échap pour fermer
ui-shortcuts = Raccourcis clavier
ui-shortcut-palette = Ouvrir la palette
ui-shortcut-guide = Afficher ce guide
ui-shortcut-search = Chercher dans la page
ui-shortcut-move = Ligne suivante, précédente
ui-shortcut-open = Ouvrir la ligne
ui-shortcut-go = Aller : { $page }

error-offline = Le serveur ne répond pas. Votre saisie est conservée : réessayez dans un instant.
error-unknown = Une erreur inattendue s’est produite. Réessayez ; si elle persiste, prévenez l’administration du forum.

### accounts

error-not-your-organisation = Vous n’avez pas aujourd’hui de mandat pour agir au nom de cette organisation.
error-email-taken = Un compte existe déjà pour cette adresse.
error-password = Ce mot de passe est trop faible : au moins huit caractères, ni courants ni seulement des chiffres.

### errors

error-not-allowed = Vous n’avez pas le droit de faire cela.
error-not-found = Cela n’existe pas, ou ne vous est pas ouvert.
error-not-authenticated = Connectez-vous d’abord.
error-authentication-failed = La connexion a échoué.
error-csrf-failed = Cette page est restée ouverte trop longtemps. Rechargez-la, puis recommencez.
error-method-not-allowed = Cette adresse ne permet pas cette opération.
error-not-acceptable = Le format de réponse demandé n’est pas disponible.
error-unsupported-media-type = Ce format d’envoi n’est pas accepté.
error-throttled = Trop de demandes à la fois. Réessayez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
error-parse-error = L’envoi est mal formé.
error-body-too-large = L’envoi est trop volumineux.
error-bad-request = La demande est mal formée.
error-bad-header = L’en-tête { $header } est mal formé.
error-bad-cursor = Cette page de la liste n’existe pas. Reprenez la liste depuis le début.
error-bad-limit = Une page compte de 1 à { $most } lignes.
error-busy = D’autres personnes écrivaient au même instant. Rien n’a été enregistré : recommencez.
error-no-such-topic = Il n’y a rien à suivre sous ce nom.
error-server-error = Une erreur imprévue s’est produite. Elle a été consignée ; rien n’a été enregistré.
error-invalid = Certaines informations sont à corriger.
error-required = Cette information est nécessaire.
error-unknown-key = Cette information n’est pas attendue ici : retirez-la.
error-unknown-filter = Ce filtre n’existe pas ici : retirez-le.
error-null = Cette information est nécessaire.
error-blank = Cette information est nécessaire.
error-empty = Indiquez au moins un élément.
error-invalid-choice = Ce choix n’est pas proposé.
error-max-length = Ce texte est trop long.
error-min-length = Ce texte est trop court.
error-max-value = Ce nombre est trop grand.
error-min-value = Ce nombre est trop petit.
error-not-a-list = Une liste est attendue.
error-not-a-dict = Un objet est attendu.
error-unique = Cette valeur est déjà prise.
page-not-built = L’interface n’a pas encore été construite. Lancez :

### audit

audit-title = Journal
audit-introduction = Tous les faits de ce forum, du plus récent au plus ancien : qui, pour qui, quoi et quand.
audit-position = Position
audit-when = Quand
audit-who = Qui
audit-for = Pour
audit-what = Quoi
audit-object = Objet
audit-state = Contenu
audit-cause = À la suite de
audit-system = Le programme
audit-token = Une clé d’accès
audit-withheld = Contenu non communiqué pour le moment
audit-from = Depuis le
audit-until = Avant le
audit-empty = Aucun fait ne correspond à ces critères.

### accounts: screens

sign-in-title = Se connecter
sign-in-email = Adresse électronique
sign-in-password = Mot de passe
sign-in-action = Se connecter
sign-in-with-account = Avec un compte
sign-in-no-account = Les comptes sont ouverts par l’administration du forum.
sign-in-already = Vous êtes connecté en tant que { $name }.
sign-in-continue = Continuer
sign-in-about = La plateforme de concertation des fédérations professionnelles et de leurs groupes de travail.
sign-in-demo-title = Essayer le forum d’exemple
sign-in-demo-text = Choisissez un rôle : un clic suffit. Les personnes, leurs avis et leurs votes sont inventés ; les organismes réels sont montrés tels que leurs sources les rapportent.
sign-in-demo-roles = Rôles à essayer
sign-in-demo-two = Pour être deux personnes à la fois dans un même navigateur, ouvrez aussi l’autre adresse :
sign-in-demo-no-organisation = Sans mandat

home-title = Ce qui vous attend
home-ballots = Bulletins à déposer
home-ballot-for = pour { $organisation }
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
home-up-to-date-text = Rien n’attend de vous pour le moment. Ce qui arrive s’affiche ici de lui-même.
home-open = Ouvert en ce moment
home-open-votes = Votes ouverts
home-open-none = Aucun vote n’est ouvert en ce moment.
home-all-groups = Voir les groupes de travail

### example forum

demo-role-administrator = Tient l’annuaire, crée les groupes et lit le journal de tous les actes.
demo-role-chair = Préside le groupe du label : ouvre et clôt les votes, confie les actions, vote pour sa confédération.
demo-role-rapporteur = Tient la plume du groupe du label et préside celui des talents.
demo-role-secretary = Suit le quorum du groupe du label, programme ses votes et tient les mandats de sa fédération.
demo-role-delegate = Son bulletin est celui qui manque au quorum. Rédige aussi un projet à deux.
demo-role-alternate = Vote tant que sa déléguée n’a pas voté.
demo-role-delegate-agrifood = Un second délégué, pour se voir agir l’un l’autre : siège dans quatre groupes.
demo-role-sme = Petite entreprise : une réponse à son besoin attend son accord.
demo-role-auditor = Sans mandat : lit ce qui est public, textes, votes et résultats, et n’agit pas.

### audit: screens

audit-filters = Critères du journal
audit-anything = Tous les faits
audit-no-right = Le journal est lu par l’administration du forum.
audit-kind-organisation = Organisation
audit-kind-mandate = Mandat
audit-kind-group = Groupe de travail
audit-kind-action = Action
audit-kind-proposal = Proposition
audit-kind-vote = Vote
audit-kind-ballot = Bulletin
audit-kind-participation = Participation
audit-kind-listing = Annonce
audit-kind-webhook = Webhook
audit-kind-link = Liaison
audit-withheld-short = Contenu réservé
audit-details-of = Détails du fait { $position }
audit-topic = Fait
audit-recorded = Enregistré
audit-mandate = Mandat
audit-command = Commande
audit-space = Espace
audit-alike = Tous les faits semblables
audit-same-object = Tout ce qui touche cet objet
audit-one-object = Un seul objet
audit-news = { $count ->
    [one] { $count } fait nouveau
   *[other] { $count } faits nouveaux
}

### accounts: invitations, second factors, sessions

error-already-joined = Cette personne a déjà rejoint le forum.
error-invitation-over = Ce lien n’est plus valable : il a servi, a été remplacé ou retiré, ou date de plus de sept jours. Demandez-en un nouveau à l’administration du forum.
error-weak-password = Ce mot de passe est trop faible.
error-own-account = On ne ferme pas son propre compte.
error-conflict = Cette opération n’est pas possible dans l’état actuel. Rechargez la page.
error-email-password-mismatch = L’adresse ou le mot de passe est inexact. Vérifiez-les, rien n’est perdu.
error-incorrect-password = Ce mot de passe est inexact.
error-incorrect-code = Ce code n’est pas le bon, ou a déjà servi. Attendez le suivant et essayez de nouveau.
error-reset-link-over = Ce lien n’est plus valable : il a servi ou il est trop ancien. Demandez-en un nouveau.
error-invalid-email = Cette adresse électronique est mal formée.
error-second-factor-required = Il manque le code de votre application d’authentification.
error-reauthentication-required = Confirmez d’abord que c’est bien vous.
error-account-closed = Ce compte est fermé. Adressez-vous à l’administration du forum.

mail-invitation-subject = Votre invitation au forum Majlis
mail-invitation-greeting = Bonjour { $name },
mail-invitation-text = L’administration du forum vous y a ouvert un compte. Choisissez votre mot de passe pour y entrer.
mail-invitation-action = Rejoindre le forum
mail-invitation-ending = Ce lien vous est personnel, sert une seule fois et reste valable sept jours. Si vous n’attendiez pas cette invitation, ignorez ce message.
mail-reset-subject = Un nouveau mot de passe pour le forum Majlis
mail-reset-greeting = Bonjour { $name },
mail-reset-text = Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte.
mail-reset-action = Choisir un mot de passe
mail-reset-ending = Ce lien sert une seule fois. Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.

### faults

error-database-away = La base de données du forum ne répond pas. Réessayez dans un instant : ce que vous faisiez ne sera pas enregistré deux fois.
error-storage-full = Le forum n’a plus de place pour enregistrer. Rien n’a été enregistré, et la lecture reste possible ; l’exploitant doit libérer de l’espace.

### writing: what a text or a name may hold (majlis.writing)

text-nul = Le caractère nul (U+0000) ne peut être ni conservé ni affiché.
text-half-character = La moitié d’un caractère ({ $character }) ne peut être conservée.
text-control = Le caractère de commande { $character } n’est pas du texte.
text-override = Le caractère { $character } ferait lire autre chose que ce qui est écrit.
text-marks = Trop de signes se superposent sur une même lettre : { $most } au plus.
text-line = Ce champ tient sur une seule ligne, sans tabulation.
text-invisible = Le caractère invisible { $character } n’a pas sa place ici.
text-isolate = Un changement de sens d’écriture est ouvert sans être refermé, ou refermé sans être ouvert.

### import

import-outcome = { $outcome ->
    [new] nouveau
    [changed] modifié
    [unchanged] inchangé
   *[refused] refusé
}
import-sum = { $ended ->
    [done] Fait.
    [refused] Rien n’a été enregistré : { $faults ->
        [one] { $faults } erreur à corriger.
       *[other] { $faults } erreurs à corriger.
    }
   *[preview] Aperçu : rien n’a été enregistré. Ajoutez --apply pour le faire.
} Nouveaux : { $new } ; modifiés : { $changed } ; inchangés : { $unchanged } ; refusés : { $refused }.
import-not-utf8 = Ce fichier n’est pas en UTF-8 : octet { $byte } à la place { $place }. Enregistrez-le en « CSV UTF-8 ».
import-nul = Le caractère nul, à la place { $place } du texte, ne peut pas être conservé.
import-malformed = { $reason ->
    [quotes] Un guillemet n’est pas fermé, ou du texte le suit : la lecture s’arrête ici.
   *[cell-too-long] Une cellule dépasse { $most } caractères, sans doute faute d’un guillemet fermant : la lecture s’arrête ici.
}
import-empty = Ce fichier est vide : il y manque les noms des colonnes.
import-unknown-column = La colonne « { $column } » est inconnue. Colonnes possibles : { $known }.
import-column-twice = La colonne « { $column } » est donnée deux fois.
import-column-missing = Il manque la colonne « { $column } ».
import-too-many-cells = Cette ligne a { $cells } cellules pour { $columns } colonnes : un séparateur est sans doute à mettre entre guillemets.
import-row-twice = La ligne { $first } parle déjà de la même chose.
import-not-a-date = « { $value } » n’est pas une date de la forme AAAA-MM-JJ ; toute autre écriture peut confondre le jour et le mois.
import-not-a-code = « { $value } » n’est pas reconnu. Valeurs possibles : { $allowed }.
import-yes-or-no = « { $value } » n’est ni oui ni non.
import-no-account = Personne n’a de compte à l’adresse { $email } : invitez d’abord cette personne.

### accounts: security, people, joining

ui-nav-people = Personnes
account-title = Sécurité du compte
account-ask-factor = Votre compte administre ce forum. Protégez-le par un second facteur.
account-ask-factor-act = Protéger mon compte
password-title = Mot de passe
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-hint = Au moins huit caractères. Une phrase de quelques mots vaut mieux qu’un mot compliqué.
password-change = Changer le mot de passe
password-changed = Mot de passe changé. Vos autres sessions sont fermées.
password-explained = Le changer ferme toutes vos autres sessions.
password-show = Afficher le mot de passe
password-strength = Solidité :
password-strength-short = trop court
password-strength-weak = faible
password-strength-fair = correcte
password-strength-strong = bonne
factor-title = Second facteur
factor-on = Activé
factor-off = Désactivé
factor-explained = À la connexion, en plus du mot de passe, un code à six chiffres que votre téléphone calcule. Un mot de passe volé ne suffit plus.
factor-since = Activé le { $date }.
factor-enable = Activer
factor-disable = Désactiver
factor-disable-title = Désactiver le second facteur ?
factor-disable-text = Le mot de passe suffira de nouveau pour entrer, et les codes de secours ne vaudront plus rien.
factor-disabled = Second facteur désactivé.
factor-enable-title = Activer le second facteur
factor-scan = Lisez ce carré avec une application d’authentification de votre téléphone.
factor-qr = Carré à lire avec le téléphone ; la clé en toutes lettres est en dessous.
factor-key = Ou recopiez cette clé
factor-code = Code à six chiffres
factor-code-hint = Celui que l’application affiche maintenant.
factor-confirm = Confirmer
codes-title = Codes de secours
codes-explained = Sans votre téléphone, un de ces codes vous ouvre la porte ; chacun sert une fois. Gardez-les en lieu sûr : ils ne seront plus affichés.
codes-download = Télécharger
codes-copy = Copier les codes
codes-kept = Je les ai gardés
codes-new = Nouveaux codes
codes-new-title = Remplacer les codes de secours ?
codes-new-text = Les codes que vous avez gardés ne vaudront plus rien.
codes-file = Codes de secours du forum Majlis
proof-title = Confirmez que c’est bien vous
proof-action = Confirmer
proof-code = Code de l’application ou code de secours
proof-by-code = Utiliser plutôt un code
proof-by-password = Utiliser plutôt le mot de passe
session-title = Sessions ouvertes
session-explained = Les appareils où vous êtes connecté. Fermez ceux que vous ne reconnaissez pas, puis changez de mot de passe.
session-where = { $browser } sous { $system }
session-other-browser = Autre navigateur
session-other-system = un autre système
session-this = Cette session
session-since = Ouverte le { $date }
session-seen = vue { $when }
session-end = Fermer
session-end-one = Fermer la session { $where }
session-ended = Session fermée.
session-end-others = Fermer toutes les autres
session-end-others-title = Fermer toutes les autres sessions ?
session-end-others-text = Les autres appareils devront se connecter de nouveau. Celui-ci reste connecté.
sign-in-code-title = Code de vérification
sign-in-code-text = Ouvrez l’application d’authentification de votre téléphone et recopiez le code qu’elle affiche.
sign-in-code = Code à six chiffres ou code de secours
sign-in-back = Recommencer avec un autre compte
error-code-late = Trop de temps a passé. Donnez de nouveau votre mot de passe.
sign-in-forgotten = Mot de passe oublié ?
reset-title = Mot de passe oublié
reset-text = Indiquez l’adresse de votre compte : nous y enverrons un lien pour choisir un nouveau mot de passe.
reset-action = Envoyer le lien
reset-sent-title = Regardez votre courrier
reset-sent = Si un compte existe pour { $email }, un message vient d’y partir. Le lien sert une seule fois.
reset-no-mail = Ce forum n’envoie pas de courrier. Demandez un nouveau lien à son administration.
reset-new-title = Choisir un nouveau mot de passe
reset-done = Mot de passe changé, et toutes les sessions fermées. Connectez-vous.
join-title = Rejoindre le forum
join-welcome = Bienvenue, { $name }.
join-text = Choisissez le mot de passe de votre compte. Vous vous connecterez avec l’adresse { $email }.
join-until = Cette invitation est valable jusqu’au { $date }.
join-action = Entrer
join-over-title = Cette invitation n’est plus valable
join-someone = Ce navigateur est connecté au nom de { $name } ; en continuant, vous vous y connecterez à votre propre compte.
people-title = Personnes
people-introduction = Qui peut entrer dans le forum, et qui y est invité.
people-no-right = Les comptes sont tenus par l’administration du forum.
people-search = Nom ou adresse
people-name = Nom
people-name-hint = Tel que les autres le liront.
people-email = Adresse électronique
people-language = Langue
people-language-hint = Celle de l’invitation et des premiers écrans ; la personne en change quand elle veut.
people-state = État
people-any-state = Tous les états
people-state-active = Membre
people-state-invited = Invitation envoyée
people-state-expired = Invitation expirée
people-state-revoked = Invitation retirée
people-state-closed = Compte fermé
people-factor = Second facteur
people-last = Dernière connexion
people-never = Jamais
people-administrator = Administration
people-acts = Actions pour { $name }
people-act = Actions
people-until = jusqu’au { $date }
people-invited-by = Invitation de { $name }, le { $date }
people-empty = Aucun compte ne correspond
people-empty-text = Changez la recherche ou l’état choisi.
people-invite = Inviter une personne
people-invite-act = Inviter
people-invite-text = La personne reçoit un lien personnel, valable sept jours, pour choisir son mot de passe.
people-link-title = Invitation prête
people-link = Lien personnel
people-link-mailed = L’invitation vient de partir par courrier. Vous pouvez aussi transmettre le lien vous-même.
people-link-unmailed = Ce forum n’envoie pas de courrier : transmettez vous-même ce lien à la personne, et à elle seule.
people-link-until = Il sert une seule fois, jusqu’au { $date }, et ne sera plus affiché.
people-link-copied = Lien copié
people-renew = Envoyer un nouveau lien
people-revoke = Retirer l’invitation
people-revoke-text = Le lien de { $name } n’ouvrira plus rien. Vous pourrez en envoyer un nouveau.
people-revoked = Invitation retirée.
people-close = Fermer le compte
people-close-text = { $name } sera déconnecté partout, aussitôt, et ne pourra plus entrer. Ses mandats et ses actes passés restent au journal.
people-closed = Compte fermé.
people-reopen = Rouvrir le compte
people-reopened = Compte rouvert.

### notifications: kinds, rhythms

notice-kind-ballots = Votes qui vous appellent
notice-kind-assigned = Ce qui vous est confié
notice-kind-drafts = Textes que vous suivez
notice-kind-decisions = Décisions
notice-kind-deadlines = Échéances
notice-kind-links = Annonces et liaisons
notice-kind-forum = Vie du forum
notice-rhythm-off = Jamais
notice-rhythm-at-once = Tout de suite
notice-rhythm-hourly = Toutes les heures
notice-rhythm-daily = Chaque jour à 8 h
notice-rhythm-weekly = Chaque lundi à 8 h
notice-channel-mail = Courriel
notice-channel-push = Navigateur
notice-by-itself = La plateforme
error-snoozed-into-the-past = Choisissez un moment à venir : celui-ci est passé.
error-quiet-without-end = Les heures de silence commencent et finissent à deux heures différentes.
### seal

fact-seal-key-published = Clé de scellement publiée
fact-witness-lodged = Témoin enregistré
fact-witness-withdrawn = Témoin retiré
fact-history-doubted = Historique mis en doute
error-not-a-witness-key = Ceci n’est pas la clé publique d’un témoin, telle que l’écrit « checker.py key ».
error-witness-withdrawn = Ce témoin est déjà retiré.
error-not-your-witness = Ce témoin est celui d’une autre organisation.
error-key-already-lodged = Cette clé est déjà celle d’un témoin : chaque témoin a la sienne.
error-witness-without-organisation = Un témoin est celui d’une organisation : choisissez celle pour laquelle vous agissez.
error-not-consistent = L’historique ne prolonge plus le dernier sceau : rien de plus n’est signé. Lancez une vérification.
error-not-a-cosignature = Ceci n’est pas un sceau de ce forum contresigné par un témoin de votre organisation.
mail-seal-subject = Sceau de l’historique : { $size } faits
mail-seal-text = Bonjour { $name }, voici le dernier sceau de l’historique, en pièce jointe. Gardez-le : il dira plus tard si un fait a été touché. Pour le contresigner :
seal-title = L’historique est-il intact ?
seal-subtitle = Chaque fait est scellé ; ce qui serait modifié, retiré ou ajouté après coup se voit.
seal-seal-now = Sceller maintenant
seal-verify-now = Vérifier maintenant
seal-sealed-said = L’historique est scellé.
seal-asked-said = La vérification commence.
seal-intact = Oui, l’historique est intact
seal-intact-text = Les { $size } faits de la dernière vérification sont exactement ceux qui ont été scellés.
seal-broken = Non, l’historique a été altéré
seal-broken-own = Ce que ce navigateur a calculé ne correspond pas à ce que le forum affiche.
seal-unknown = On ne le sait pas encore
seal-unknown-text = Aucune vérification complète n’est terminée. La première commence d’elle-même après le premier sceau.
seal-sealed = Scellé
seal-sealed-upto = Jusqu’à la position { $position }, soit { $size } faits, le
seal-waiting =
  { $count ->
    [0] Rien n’attend le prochain sceau.
    [one] { $count } fait attend le prochain sceau.
   *[other] { $count } faits attendent le prochain sceau.
  }
seal-none = Rien n’est encore scellé.
seal-verified = Dernière vérification complète
seal-not-verified = Aucune n’est terminée.
seal-verified-what =
  { $size } faits recalculés colonne par colonne, { $checkpoints ->
    [one] { $checkpoints } sceau
   *[other] { $checkpoints } sceaux
  } et { $cosignatures ->
    [one] { $cosignatures } contreseing
   *[other] { $cosignatures } contreseings
  }
seal-verified-kept = Ils mènent aussi au dernier sceau, gardé hors de la base de données.
seal-by-scheduled = Par le forum lui-même, comme chaque jour
seal-by-asked = Par le forum, à la demande de { $name }
seal-by-command = Par l’exploitant, avec « majlis verify »
seal-own = Votre navigateur
seal-own-none = Il n’a encore rien à vérifier.
seal-own-signed-yes = A vérifié la signature du sceau : elle est du forum.
seal-own-signed-no = La signature de ce sceau n’est pas celle du forum.
seal-own-signed-unable = Ne sait pas vérifier cette signature (Ed25519).
seal-own-first = Il retient ce sceau ; à votre prochaine visite, le nouveau devra le prolonger.
seal-own-consistent = Le sceau prolonge celui de { $size } faits qu’il avait retenu.
seal-own-inconsistent = Ce sceau ne prolonge pas celui de { $size } faits qu’il avait retenu : l’historique a été réécrit, ou une sauvegarde plus ancienne restaurée.
seal-under-way-label = Vérification en cours
seal-under-way = Vérification en cours : { $size } faits sur { $upto }.
seal-finding-changed = Le fait de la position { $position } a été modifié après avoir été scellé.
seal-finding-removed = Le fait de la position { $position } a été retiré après avoir été scellé.
seal-finding-inserted = Le fait de la position { $position } a été ajouté parmi des faits déjà scellés.
seal-finding-moved = Le fait de la position { $position } a été déplacé : il avait été scellé à la position { $was }.
seal-finding-rewritten = Des faits et leurs empreintes ont été modifiés ensemble, après la position { $after } et jusqu’à la position { $position } : ils ne mènent plus au sceau qui y fut signé.
seal-finding-checkpoint = Le sceau de la position { $position } ne porte la signature d’aucune clé de ce forum.
seal-finding-cosignature = Le sceau de la position { $position } n’est pas celui que le témoin { $witness } a contresigné.
seal-finding-tree = Les faits sont ceux qui ont été scellés, jusqu’à la position { $position } ; leurs empreintes conservées sont abîmées, et les preuves ne fonctionnent plus.
seal-checks = Vérifications
seal-checks-when = Quand
seal-checks-who = Par qui
seal-checks-what = Quoi
seal-checks-found = Constat
seal-found-nothing = Intact
seal-found-fault = Altéré
seal-found-later = En cours
seal-witnesses = Témoins
seal-witnesses-text = Une organisation témoin vérifie elle-même que chaque sceau prolonge le précédent, puis le contresigne avec une clé que le forum n’a pas. Même qui tient le serveur ne peut alors réécrire ce qu’elle a vu.
seal-no-witness = Aucun témoin
seal-no-witness-text = Sans témoin, qui tient le serveur et sa clé pourrait réécrire l’historique entier. Choisissez l’organisation pour laquelle vous agissez pour en enregistrer un.
seal-witness = Témoin
seal-witness-size = Dernier sceau contresigné
seal-witness-when = Le
seal-witness-acts = Actions
seal-witness-never = Aucun encore
seal-witness-latest = Le dernier
seal-facts =
  { $count ->
    [one] { $count } fait
   *[other] { $count } faits
  }
seal-withdrawn = Retiré
seal-lodge = Enregistrer un témoin
seal-lodge-act = Enregistrer
seal-lodge-text = Sur un ordinateur de votre organisation, pas sur ce serveur, créez une clé avec le vérificateur. Seule sa partie publique vient ici.
seal-lodge-key = Clé publique
seal-lodge-hint = La ligne que le vérificateur a écrite.
seal-lodged-said = Le témoin est enregistré.
seal-cosign = Contresigner
seal-cosign-act = Remettre le contreseing
seal-cosign-text = Téléchargez le dernier sceau avec la preuve qu’il prolonge celui de { $size } faits, faites-le vérifier et signer par le vérificateur, puis remettez ce qu’il écrit.
seal-cosign-fetch = Télécharger le sceau et la preuve
seal-cosign-note = Sceau contresigné
seal-cosign-hint = Tout ce que le vérificateur a écrit.
seal-cosigned-said = Le contreseing est conservé.
seal-withdraw = Retirer
seal-withdraw-text = Ce témoin ne contresignera plus. Ce qu’il a signé reste et se vérifie toujours.
seal-withdrawn-said = Le témoin est retiré.
seal-note = Le sceau
seal-note-text = Gardez-en une copie ailleurs : dans dix ans, elle dira encore si ces faits ont été touchés. Format ouvert C2SP tlog-checkpoint.
seal-download = Télécharger
seal-keys = Clés du forum
seal-key-since = Publiée le
seal-command = Commande
seal-yourself = Vérifier vous-même
seal-yourself-text = Sans faire confiance à ce serveur : un seul fichier, lisible, et la bibliothèque libre « cryptography ».
seal-checker = Le vérificateur
seal-step-install = Installez Python et une bibliothèque :
seal-step-export = Exportez le journal entier en JSON Lines (administration), et téléchargez le sceau ci-dessous.
seal-step-check = Comparez l’un à l’autre :
seal-step-server = Qui exploite le serveur vérifie la base elle-même :
seal-proof = Preuve
seal-proof-waiting = Ce fait est trop récent pour être couvert par un sceau : cela vient dans les minutes qui suivent.
seal-proof-good = Ce fait est dans l’historique scellé
seal-proof-good-text = Votre navigateur l’a calculé lui-même, jusqu’au sceau de { $size } faits.
seal-proof-signed = La signature est celle du forum.
seal-proof-unsure = Il ne sait pas vérifier la signature (Ed25519).
seal-proof-witnesses =
  { $count ->
    [one] { $count } témoin l’a contresigné.
   *[other] { $count } témoins l’ont contresigné.
  }
seal-proof-bad = Cette preuve ne tient pas
seal-proof-bad-text = Le calcul de votre navigateur ne mène pas au sceau signé par le forum.
seal-proof-way =
  { $count ->
    [one] Le calcul, en { $count } étape
   *[other] Le calcul, en { $count } étapes
  }
seal-proof-root = Empreinte du sceau
seal-proof-before = avec ce qui précède
seal-proof-after = avec ce qui suit
seal-proof-makes = donne
seal-proof-leaf = Empreinte du fait { $position }
seal-proof-leaf-own = Empreinte du fait { $position }, calculée ici
seal-proof-download = Télécharger la preuve

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-seal-key-published = { $who } a publié une clé de scellement du forum.
sentence-witness-lodged = { $who } a enregistré un témoin pour « { $organisation } ».
sentence-witness-withdrawn = { $who } a retiré un témoin.
sentence-history-doubted = La vérification a trouvé un écart avec ce qui fut scellé, à la position { $position }.
### webhooks

fact-webhook-added = Webhook ajouté
fact-webhook-changed = Webhook modifié
fact-webhook-stopped = Webhook arrêté
fact-webhook-resumed = Webhook repris
fact-webhook-replayed = Webhook rejoué
fact-webhook-secret-renewed = Secret de webhook renouvelé
fact-webhook-removed = Webhook supprimé
sentence-webhook-added = { $who } a ajouté le webhook { $object }
sentence-webhook-changed = { $who } a modifié le webhook { $object }
sentence-webhook-stopped = { $why ->
    [failing] Le webhook { $object } a été arrêté : il n’a pas répondu pendant cinq jours
    [gone] Le webhook { $object } a été arrêté : son serveur dit qu’il n’existe plus
    [no-reader] Le webhook { $object } a été arrêté : le compte de la personne dont il a les droits n’est plus ouvert
    [no-secret] Le webhook { $object } a été arrêté : son secret ne peut plus être ouvert avec la clé de ce forum
   *[other] { $who } a arrêté le webhook { $object }
}
sentence-webhook-resumed = { $who } a repris l’envoi au webhook { $object }
sentence-webhook-replayed = { $who } a fait renvoyer au webhook { $object } ce qui suit la position { $after }
sentence-webhook-secret-renewed = { $who } a renouvelé le secret du webhook { $object }
sentence-webhook-removed = { $who } a supprimé un webhook
notice-webhook-stopped = { $why ->
    [failing] Le webhook { $object } ne répond plus depuis cinq jours : rien ne lui est plus envoyé
    [gone] Le serveur du webhook { $object } dit qu’il n’existe plus : rien ne lui est plus envoyé
    [no-reader] Le compte de la personne dont le webhook { $object } a les droits n’est plus ouvert : rien ne lui est plus envoyé, rien n’est perdu
    [no-secret] Le secret du webhook { $object } ne peut plus être ouvert avec la clé de ce forum : renouvelez-le, puis reprenez l’envoi ; rien n’est perdu
   *[other] { $who } a arrêté le webhook { $object }
}
notice-because-administrator = parce que vous administrez ce forum
notice-because-witness = parce que vous tenez un témoin de cet historique
notice-history-doubted = L’historique n’est plus tel qu’il fut scellé : premier écart à la position { $position }
error-not-your-webhook = Seule l’administration du forum décide de ce qui en sort.
error-webhook-needs-https = L’adresse d’un webhook commence par https://.
error-webhook-address-not-plain = Cette adresse n’est pas celle d’un serveur : un nom d’hôte, un chemin, ni mot de passe ni ancre.
error-webhook-unchanged = C’est déjà ainsi.
error-webhook-removed = Ce webhook a été supprimé.
error-webhook-stopped = L’administration du forum a arrêté ce webhook, ou le compte dont il a les droits n’est plus ouvert.
error-beyond-the-log = Le journal s’arrête à la position { $head }.
webhooks-title = Webhooks
webhooks-introduction = Le forum prévient les serveurs de partenaires de ce qui s’y passe, dans l’ordre et sans rien perdre.
webhooks-no-right = Les webhooks sont l’affaire de l’administration du forum.
webhooks-empty = Aucun webhook
webhooks-empty-text = Un webhook envoie chaque fait, signé, à l’adresse d’un partenaire. Il ne reçoit que ce que la personne choisie peut lire.
webhooks-add = Ajouter un webhook
webhooks-add-act = Ajouter
webhooks-change = Modifier
webhooks-name = Nom
webhooks-name-hint = Pour le reconnaître ici.
webhooks-url = Adresse
webhooks-url-hint = https:// et un nom public ; une adresse interne est refusée à l’envoi.
webhooks-reader = Lit avec les droits de
webhooks-reader-hint = Ce que cette personne ne peut pas lire ne part pas.
webhooks-topics = Objets
webhooks-topics-hint = Aucun choix : tous.
webhooks-all = Tous les faits
webhooks-active = Actif
webhooks-failing = Ne répond pas
webhooks-stopped-by-hand = Arrêté
webhooks-stopped-failing = Arrêté : sans réponse depuis cinq jours
webhooks-stopped-gone = Arrêté : n’existe plus
webhooks-stopped-no-reader = Arrêté : le compte dont il a les droits n’est plus ouvert
webhooks-stopped-no-secret = Arrêté : son secret est à renouveler
webhooks-sent = Messages reçus
webhooks-position = Position
webhooks-up-to-date = à jour
webhooks-waiting = du retard
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
webhooks-resumed-said = Webhook repris : ce qui manque part maintenant.
webhooks-changed-said = Webhook modifié.
webhooks-replay = Renvoyer
webhooks-replay-text = Tout ce qui suit cette position sera renvoyé, sous les mêmes identifiants.
webhooks-replay-after = Après la position
webhooks-replayed-said = L’envoi recommence.
webhooks-renew = Renouveler le secret
webhooks-renew-text = L’ancien secret ne signe plus rien, aussitôt. Le partenaire doit recevoir le nouveau.
webhooks-remove = Supprimer
webhooks-remove-text = { $name } ne recevra plus rien. Cela ne se défait pas.
webhooks-removed-said = Webhook supprimé.
webhooks-secret = Secret
webhooks-secret-title = Secret du webhook
webhooks-secret-text = Il signe chaque message et permet au partenaire de relire ce qu’il a manqué. Il ne sera plus affiché.
webhooks-acts = Actions pour { $name }

### past
error-past-is-read-only = Vous consultez le passé : rien ne peut y être modifié. Revenez d’abord à aujourd’hui.
error-past-not-ready = Les pages de cet instant sont en cours de préparation.
error-past-not-made = Les pages de cet instant n’ont pas pu être préparées. Réessayez plus tard.
error-no-such-position = L’histoire du forum ne comporte pas cette position.
past-open = Voyager dans le temps
past-viewing = Vous consultez le forum au { $when }, position { $position }
past-read-only = Rien ne peut être modifié ici.
past-leave = Revenir à aujourd’hui
past-compare = Comparer à aujourd’hui
past-compare-explained = Ce que cette page montrait au { $when }, et ce qu’elle montre aujourd’hui.
past-same = Rien n’a changé depuis sur cette page.
past-today = Aujourd’hui
past-then = Alors
past-position = Position { $position }
past-slider = Position dans l’histoire du forum
past-previous = Tournant précédent
past-next = Tournant suivant
past-back = Un fait en arrière
past-forward = Un fait en avant
past-date = Aller à une date
past-preparing = Préparation des pages de cet instant…
past-preparing-share = Préparation des pages de cet instant : { $share } %
past-version = version { $number }
past-yes = Oui
past-no = Non
past-otherwise = Contenu différent
past-field-name = Champ
past-what = { $what ->
    [changed] Modifié
    [new] Nouveau
    [gone] Disparu
   *[other] { $what }
}
past-kind = { $kind ->
    [proposal] Proposition
    [version] Version
    [vote] Vote
    [tally] Décompte
    [elector] Électeur
    [my_ballot] Mon bulletin
    [group] Groupe
    [seat] Siège
    [action] Action
    [organisation] Organisation
    [mandate] Mandat
    [listing] Annonce
    [link] Mise en relation
   *[other] { $kind }
}
past-field = { $field ->
    [status] Statut
    [title] Titre
    [names] Nom
    [version] Dernière version
    [hash] Empreinte
    [supporters] Soutiens
    [coauthors] Coauteurs
    [visibility] Visibilité
    [officers] Bureau
    [counts] Compteurs
    [charter] Charte
    [electors] Électeurs
    [cast] Bulletins
    [outcome] Résultat
    [opened_at] Ouverture
    [closed_at] Clôture
    [holder] Titulaire
    [alternate] Suppléant
    [due] Échéance
    [assignee] Responsable
    [group] Groupe
    [from] Début
    [until] Fin
    [role] Fonction
    [sectors] Secteurs
    [region] Région
    [description] Description
    [website] Site web
    [accepted] Accords
    [parents] Rattachement
    [children_count] Organismes membres
    [verified] Vérification
    [answers] Réponses
    [question] Question
    [vote] Vote
    [frozen] Texte figé
    [translations] Traductions
    [voted] A voté
    [choice] Choix
    [cast_by] Voté par
    [quorum] Quorum
    [conditions] Conditions
    [box] Urne
    [archived] Archivé
    [type] Type
    [acronym] Sigle
    [successor] Successeur
    [closes_at] Clôture prévue
    [opens_at] Ouverture prévue
   *[other] { $field }
}

### audit: readings and saved views

fact-log-read = Journal lu
fact-log-exported = Journal exporté
audit-kind-log = Lecture du journal
sentence-log-read = { $who } a lu le journal.
sentence-log-exported =
  { $who } a exporté le journal ({ $format ->
    [csv] CSV
    [jsonl] JSON Lines
   *[other] CloudEvents
  }), jusqu’à la position { $upto }.
error-too-many-views = Vous gardez déjà { $most } vues du journal : supprimez-en une d’abord.
### inbox

ui-nav-inbox = Réception
ui-nav-waiting = { $count ->
    [one] ({ $count } non lue)
   *[other] ({ $count } non lues)
}
inbox-title = Boîte de réception
inbox-list = Notifications
inbox-filter = Notifications affichées
inbox-kind = Nature
inbox-any-kind = Toutes les natures
inbox-state-open = Toutes
inbox-state-unread = Non lues
inbox-state-snoozed = En pause
inbox-state-done = Traitées
inbox-unread-count = { $count ->
    [0] Tout est lu
    [one] { $count } notification non lue
   *[other] { $count } notifications non lues
}
inbox-today = Aujourd’hui
inbox-yesterday = Hier
inbox-select-one = Sélectionner
inbox-unread-mark = Non lue :
inbox-count = { $count ->
    [one] { $count } fait
   *[other] { $count } faits
}
inbox-open = Ouvrir
inbox-back = Boîte de réception
inbox-done = Marquer comme traitée
inbox-reopen = Remettre dans la boîte
inbox-snooze = Mettre en pause
inbox-read = Marquer comme lue
inbox-unread = Marquer comme non lue
inbox-legal = Avis obligatoire
inbox-snoozed-until = En pause jusqu’au { $date }
inbox-trail = Ce qui s’est passé
inbox-trail-none = Rien de ce qui s’est passé ne vous est ouvert.
inbox-gone = Un objet qui ne vous est plus ouvert
inbox-choose = Choisissez une notification pour la lire ici.
inbox-bulk = Actions sur la sélection
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
    [one] En pause jusqu’au { $date }.
   *[other] { $count } notifications en pause jusqu’au { $date }.
}
inbox-snooze-title = Mettre en pause jusqu’à…
inbox-snooze-later = Plus tard aujourd’hui
inbox-snooze-tomorrow = Demain à 8 h
inbox-snooze-monday = Lundi à 8 h
inbox-snooze-date = Un autre moment
inbox-empty-open = Vous êtes à jour
inbox-empty-open-text = Rien ne vous attend. Ce qui vous concerne s’affiche ici de lui-même.
inbox-empty-unread = Vous êtes à jour
inbox-empty-unread-text = Tout est lu. Ce qui arrive s’affiche ici de lui-même.
inbox-empty-snoozed = Rien n’est en pause
inbox-empty-snoozed-text = Une notification mise en pause attend ici, puis revient à l’heure choisie.
inbox-empty-done = Rien n’est encore traité
inbox-empty-done-text = Ce que vous marquez comme traité se retrouve ici. Un fait nouveau le ramène dans la boîte.
inbox-empty-kind = Aucune notification de cette nature
inbox-key-open = Ouvrir l’objet
inbox-key-done = Traitée, ou remise dans la boîte
inbox-key-snooze = Mettre en pause
inbox-key-unread = Lue, ou non lue
inbox-key-select = Sélectionner
home-news = Nouveautés qui vous concernent
home-news-all = Tout voir
home-since = Depuis votre dernière visite, le { $date }
home-before = Plus ancien

### notification preferences

preferences-title = Notifications
preferences-security = Sécurité
preferences-introduction = Tout ce qui vous concerne arrive dans la boîte de réception. Choisissez ce qui vous est aussi envoyé, et à quel rythme.
preferences-matrix = Ce qui vous est envoyé
preferences-kind = Nature
preferences-in-app = Dans l’application
preferences-always = Toujours
preferences-choose = { $kind } : { $channel }
preferences-mandatory = La convocation et l’ouverture d’un vote sont toujours envoyées par courriel, tout de suite : nul ne doit manquer un vote faute d’avoir été prévenu. Votre choix vaut pour le reste.
preferences-mandatory-short = Convocation et ouverture : toujours
preferences-saved = Préférences enregistrées.
preferences-groups = Par groupe de travail
preferences-groups-text = Un groupe suit vos choix ci-dessus, sauf si vous en décidez autrement ici.
preferences-groups-none = Aucun groupe ne fait exception.
preferences-group-add = Ajouter un groupe
preferences-group-choose = Groupe de travail
preferences-group-how = Ce qui est envoyé : { $group }
preferences-group-muted = Rien
preferences-group-followed = Tout, tout de suite
preferences-group-digest = { $rhythm }, par courriel
preferences-group-own = Choix particuliers
preferences-group-remove = Ne plus faire exception : { $group }
preferences-quiet = Heures de silence
preferences-quiet-text = Rien n’est envoyé pendant ces heures : les messages attendent la fin. Un avis obligatoire n’attend que s’il reste utile ensuite.
preferences-quiet-on = Observer des heures de silence
preferences-quiet-from = De
preferences-quiet-until = À
preferences-zone = Heures de Casablanca ({ $offset }).
preferences-push = Sur cet appareil
preferences-push-text = Ce navigateur peut vous prévenir même quand le forum est fermé. Rien n’est conservé sur l’appareil.
preferences-push-on = Prévenir sur cet appareil
preferences-push-granted = Ce navigateur vous prévient.
preferences-push-default = Votre navigateur vous demandera la permission.
preferences-push-denied = Votre navigateur refuse les notifications de ce site. Pour changer d’avis, ouvrez les réglages du site, à gauche de l’adresse, autorisez les notifications, puis rechargez la page.
preferences-push-unsupported = Ce navigateur ne sait pas recevoir de notifications. Sur iPhone et iPad, ajoutez d’abord le forum à l’écran d’accueil.
error-push-away = L’abonnement n’a pas abouti : le service de notification de ce navigateur ne répond pas. Réessayez plus tard.
preferences-push-said-on = Cet appareil vous préviendra.
preferences-push-said-off = Cet appareil ne vous préviendra plus.
### letters

letter-hourly-subject = Résumé de l’heure, { $day }
letter-daily-subject = Résumé du { $day }
letter-weekly-subject = Résumé de la semaine, { $day }
letter-facts = { $count ->
    [one] { $count } fait nouveau
   *[other] { $count } faits nouveaux
}
letter-more = { $count ->
    [one] Et { $count } autre sujet, dans votre boîte.
   *[other] Et { $count } autres sujets, dans votre boîte.
}
letter-moment = { $at } ({ ui-zone })
letter-open = Ouvrir dans Majlis
letter-why-at-once = Vous recevez ce genre de nouvelles sans attendre.
letter-why-hourly = Vous recevez ces nouvelles en un résumé par heure.
letter-why-daily = Vous recevez ces nouvelles en un résumé par jour.
letter-why-weekly = Vous recevez ces nouvelles en un résumé par semaine.
letter-why-legal = Cet avis est obligatoire : chaque personne concernée le reçoit.
letter-settings = Régler mes notifications
letter-stop = Ne plus recevoir ces courriels
letter-mute-hourly = Résumé de l’heure
letter-mute-daily = Résumé du jour
letter-mute-weekly = Résumé de la semaine
letter-mute-in-group = { $kind } (groupe { $group })
letter-push-digest = { $count ->
    [one] Du nouveau sur { $count } sujet
   *[other] Du nouveau sur { $count } sujets
}
unsubscribe-ask-title = Ne plus recevoir ces courriels ?
unsubscribe-ask-text = Vous ne recevrez plus par courriel : { $what }.
unsubscribe-done-title = C’est fait
unsubscribe-done-text = Vous ne recevrez plus par courriel : { $what }.
unsubscribe-over-title = Ce lien ne vaut plus
unsubscribe-over-text = Il est trop ancien, incomplet, ou d’un compte fermé. Rien n’a été modifié. Vos notifications se règlent dans votre compte.
unsubscribe-legal = Les convocations et les ouvertures de vote restent envoyées : ces avis sont obligatoires et ne peuvent pas être arrêtés.
unsubscribe-act = Ne plus les recevoir
unsubscribe-unchanged = Rien n’est modifié tant que vous ne confirmez pas. Tout reste visible dans votre boîte.
unsubscribe-settings = Régler toutes mes notifications
error-endpoint-not-public = Cette adresse n’est pas celle d’un service de notification public.
error-too-many-browsers = Trop de navigateurs reçoivent déjà vos notifications. Retirez-en un.
### accounts: one's own data, erasure

fact-person-erasure-asked = Effacement demandé
fact-person-erasure-called-back = Demande d’effacement retirée
fact-person-erased = Personne effacée
fact-personal-data-exported = Données personnelles exportées
error-sole-administrator = Vous êtes seul à administrer ce forum. Confiez d’abord l’administration à quelqu’un d’autre.
error-already-asked = L’effacement a déjà été demandé et attend.
error-no-erasure-asked = Aucun effacement n’attend : la demande a été retirée, exécutée ou n’a jamais été faite.
error-still-reflecting = La demande peut encore être retirée. Elle pourra être exécutée plus tard.
error-person-erased = Cette personne a été effacée et ne peut plus rien écrire.
sentence-person-erasure-asked = { $who } a demandé l’effacement de { $person }.
sentence-person-erasure-called-back = { $who } a retiré la demande d’effacement de { $person }.
sentence-person-erased = { $who } a effacé une personne ({ $person }).
notice-person-erasure-asked = { $object } : effacement demandé, à exécuter avant le { $latest_at }
notice-person-erasure-called-back = { $object } : demande d’effacement retirée
notice-person-erased = Une personne a été effacée, avec tout ce qu’elle avait écrit
sentence-personal-data-exported = { $who } a téléchargé ses propres données.
erased-text = Effacé à la demande de la personne
erased-person = Personne effacée
own-data-title = Vos données
own-data-export-text = Tout ce que le forum conserve à votre sujet, en un fichier : compte, mandats, sièges, bulletins, textes, actes, notifications et préférences. D’un bulletin secret, nul ne sait plus que votre participation.
own-data-export = Télécharger mes données
own-data-received = { $size } ko reçus…
own-data-exported = Vos données sont téléchargées.
own-data-erase-title = Partir et être effacé
own-data-erase-text = Vous pouvez demander à être effacé. Lisez d’abord ce qui disparaît et ce qui demeure.
own-data-goes = Ce qui disparaît
own-data-goes-account = Votre nom, votre adresse, votre mot de passe, votre second facteur et vos connexions.
own-data-goes-texts = Vos propres mots, messages et motifs : leur clé est détruite et plus personne ne peut les lire.
own-data-goes-signals = Vos notifications, vos préférences et les navigateurs auxquels nous écrivons.
own-data-goes-roles = Vos mandats prennent fin ; vos fonctions et vos sièges deviennent vacants.
own-data-stays = Ce qui demeure
own-data-stays-acts = Ce que vous avez fait et quand, sous un identifiant sans nom : votes et décisions doivent rester prouvables.
own-data-stays-institutional = Les textes de l’institution auxquels vous avez pris part : versions, chartes, décisions.
own-data-stays-backups = Les sauvegardes antérieures, jusqu’à leur suppression. Qui en restaure une vous efface de nouveau.
own-data-ask = Demander mon effacement
own-data-ask-title = Demander votre effacement ?
own-data-understood = J’ai lu ce qui disparaît et ce qui demeure, et je sais que c’est irréversible.
own-data-asked = Votre demande est enregistrée. Vous pouvez la retirer.
own-data-waiting-title = Vous avez demandé votre effacement
own-data-waiting = Jusqu’à son exécution, vous pouvez la retirer. L’administration peut l’exécuter à partir du { $earliest } ; le { $latest }, elle s’exécute d’elle-même.
own-data-call-back = Retirer ma demande
own-data-called-back = Demande retirée. Rien n’a été effacé.
people-erasures = Demandes d’effacement
people-erasures-text = Chacune peut être retirée pendant une semaine. Exécutez-la ensuite : au bout d’un mois, elle s’exécute d’elle-même.
people-erasure-from = Demandé le { $asked }. Exécutable à partir du { $earliest }.
people-erasure-ready = Demandé le { $asked }. Peut être exécuté.
people-erase = Effacer…
people-erase-one = Effacer { $name }
people-erase-text = Le compte, le nom, l’adresse et les propres mots de { $name } disparaissent définitivement. Les mandats prennent fin, fonctions et sièges deviennent vacants. C’est irréversible.
people-erase-type = Saisissez le nom pour confirmer
people-erase-act = Effacer définitivement
people-erased = La personne est effacée.
people-erasure-ask = Demander l’effacement
people-erasure-ask-text = Pour { $name }, qui l’a demandé autrement qu’ici. La demande peut être retirée pendant une semaine.
people-erasure-asked = Demande enregistrée.
people-erasure-call-back = Retirer
people-erasure-call-back-one = Retirer la demande de { $name }
people-erasure-called-back = Demande retirée.
export-title = Vos données dans ce forum
export-about = Tout ce que le forum conserve au sujet de { $name }, le { $on } (Casablanca).
export-none = Rien.
export-yes = Oui
export-no = Non
export-language-fr = Français
export-language-ar = Arabe
export-language-en = Anglais
export-erasure-waiting = En attente
export-erasure-called-back = Retirée
export-erasure-erased = Exécutée
export-account = Compte
export-sessions = Connexions
export-erasures = Demandes d’effacement
export-texts = Ce que vous avez écrit en votre nom
export-facts = Ce que vous avez fait
export-mandates = Mandats
export-seats = Fonctions et sièges
export-actions = Actions qui vous sont confiées
export-ballots = Bulletins
export-column-name = Nom
export-column-email = Adresse électronique
export-column-language = Langue
export-column-theme = Thème
export-column-administrator = Administration
export-column-second_factor = Second facteur
export-column-last_login = Dernière connexion
export-column-since = Depuis
export-column-last_seen = Dernière activité
export-column-address = Adresse réseau
export-column-browser = Navigateur
export-column-at = Quand
export-column-stage = État
export-column-earliest = Pas avant
export-column-fact = Quoi
export-column-about = À propos de
export-column-text = Texte
export-column-position = Position dans le journal
export-column-body = Organisation
export-column-role = Rôle
export-column-from = Du
export-column-until = Au
export-column-group = Groupe
export-column-office = Fonction
export-column-alternate = Comme suppléant
export-column-title = Titre
export-column-due = Échéance
export-column-status = État
export-column-question = Question
export-column-secret = Secret
export-column-choice = Choix
own-data-stays-unsealed = { $count ->
    [one] { $count } texte écrit avant que les textes ne soient scellés : il demeure dans le journal, sans être montré.
   *[other] { $count } textes écrits avant que les textes ne soient scellés : ils demeurent dans le journal, sans être montrés.
}
own-data-ask-text = { $days ->
    [one] Vous avez { $days } jour pour retirer la demande. Ensuite, l’administration l’exécute.
   *[other] Vous avez { $days } jours pour retirer la demande. Ensuite, l’administration l’exécute.
}
export-notices = Notifications
export-preferences = Ce dont vous êtes averti, et comment
export-quiet = Heures de silence
export-browsers = Navigateurs auxquels nous écrivons
export-column-kind = Nature
export-column-channel = Canal
export-column-rhythm = Rythme
export-views = Vues enregistrées du journal
export-column-filters = Filtres

### audit: the explorer

audit-introduction-yours = Les faits de ce forum que vous pouvez connaître, du plus récent au plus ancien.
audit-option = { $name } ({ $count })
audit-month = Mois
audit-any-month = Tous les mois
audit-bounded = Décomptes faits sur les 2 000 faits les plus récents.
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
audit-acting-for = pour
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
audit-export-csv = Tableur (CSV)
audit-export-csv-hint = Une phrase par fait, dans votre langue
audit-export-jsonl = JSON Lines
audit-export-jsonl-hint = Les faits tels qu’ils sont scellés, à vérifier hors du forum
audit-export-cloudevents = CloudEvents 1.0
audit-export-cloudevents-hint = Pour d’autres programmes
audit-export-progress = { $done } faits sur { $total } ({ $share })
audit-export-start = Télécharger
audit-export-stop = Arrêter
audit-kind-seal-key = Clé de scellement
audit-kind-witness = Témoin
audit-kind-history = Historique
audit-kind-person = Personne
