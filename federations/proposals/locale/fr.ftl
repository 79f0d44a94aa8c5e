### proposals

proposal-status-draft = Brouillon
proposal-status-submitted = Déposée
proposal-status-voting = Soumise au vote
proposal-status-adopted = Adoptée
proposal-status-rejected = Rejetée
proposal-status-lapsed = Sans effet, faute de participation
proposal-status-withdrawn = Retirée
proposal-version = Version { $number }
proposal-frozen = Version { $number } figée pour le vote
proposal-hash = Empreinte numérique du texte (SHA-256)
proposal-authority = Le texte en { $language ->
    [fr] français
    [ar] arabe
   *[en] anglais
} fait foi.
proposal-translation = Traduction sans valeur officielle ; seul le texte en { $language ->
    [fr] français
    [ar] arabe
   *[en] anglais
} fait foi.
proposal-author = Auteur
proposal-supporters = { $count ->
    [0] Aucun soutien
    [one] Soutien d’une organisation
   *[other] Soutien de { $count } organisations
}
proposal-supported-version = a soutenu la version { $number }
proposal-text = Texte
proposal-versions = Versions
proposal-diff = Comparer
proposal-diff-between = De la version { $from } à la version { $to }
proposal-diff-nothing = Les deux versions sont identiques.
proposal-change-added = Ajouté
proposal-change-removed = Supprimé
proposal-change-changed = Modifié
proposal-change-moved = Déplacé
proposal-draft = Rédiger une proposition
proposal-title = Titre de la proposition
proposal-save = Enregistrer cette version
proposal-saved = Version { $number } enregistrée.
proposal-coauthor-add = Ajouter un coauteur
proposal-support = Soutenir cette proposition
proposal-unsupport = Retirer notre soutien
proposal-submit = Déposer auprès du groupe
proposal-submit-explained = Une fois déposée, la proposition appartient au groupe : seul son bureau peut encore en modifier le texte.
proposal-withdraw = Retirer la proposition
proposal-withdraw-explained = Une proposition retirée l’est définitivement ; son texte reste lisible.
proposal-put-to-vote = Soumettre au vote
proposal-conflict = Quelqu’un a enregistré une autre version pendant que vous écriviez
proposal-conflict-explained = Rien n’est perdu : votre texte et celui de la version { $number } sont côte à côte. Reprenez ce qu’il faut, puis enregistrez.
proposal-conflict-yours = Votre texte
proposal-conflict-theirs = Version { $number }, de { $person }
proposal-none = Ce groupe n’a pas encore de proposition.

fact-proposal-drafted = Proposition rédigée
fact-proposal-version-saved = Nouvelle version de la proposition enregistrée
fact-proposal-retitled = Titre de la proposition changé
fact-proposal-translated = Proposition traduite
fact-proposal-coauthor-added = Coauteur ajouté à la proposition
fact-proposal-coauthor-removed = Coauteur retiré de la proposition
fact-proposal-supported = Soutien apporté à la proposition
fact-proposal-support-withdrawn = Soutien à la proposition retiré
fact-proposal-submitted = Proposition déposée auprès du groupe
fact-proposal-withdrawn = Proposition retirée
fact-proposal-put-to-vote = Proposition soumise au vote
fact-proposal-taken-back-from-vote = Proposition rendue au groupe, le vote étant annulé
fact-proposal-adopted = Proposition adoptée
fact-proposal-rejected = Proposition rejetée
fact-proposal-lapsed = Proposition restée sans effet, faute de participation

error-title-missing = Donnez un titre en { $language ->
    [fr] français
    [ar] arabe
   *[en] anglais
}, la langue du texte qui fait foi.
error-title-too-long = Un titre compte au plus { $most } caractères. Raccourcissez-le.
error-text-not-well-formed = Le texte ne peut pas être enregistré ({ $path }) : { $problem ->
    [missing] il manque un élément. Ajoutez-le.
    [unexpected] un élément n’y a pas sa place. Retirez-le.
    [not-a-list] une liste est attendue. Remplacez la valeur par une liste.
    [not-an-object] un objet est attendu. Remplacez la valeur par un objet.
    [not-text] du texte est attendu. Remplacez la valeur par du texte.
    [not-an-id] l’identifiant n’est pas un UUID écrit en minuscules. Corrigez-le.
    [repeated] le même élément y est deux fois. Retirez l’un des deux.
    [level] ce niveau n’existe pas pour ce type de passage. Choisissez-en un autre.
    [not-yes-or-no] la valeur attendue est true ou false. Choisissez l’une des deux.
    [empty] un élément est vide. Retirez-le.
    [nul] le caractère nul (U+0000) ne peut être ni conservé ni affiché. Supprimez-le.
    [half-character] la moitié d’un caractère ne peut être conservée. Supprimez-la.
    [control] un caractère de commande n’est pas du texte. Supprimez-le.
    [override] un caractère y ferait lire autre chose que ce qui est écrit. Supprimez-le.
    [marks] trop de signes se superposent sur une même lettre. Supprimez-en.
    [line] un titre tient sur une seule ligne. Supprimez le retour à la ligne.
    [invisible] un caractère invisible n’a pas sa place dans un titre. Supprimez-le.
    [isolate] un changement de sens d’écriture n’y est pas refermé. Supprimez-le.
    [link] un lien mène à une adresse http, https ou mailto complète, sans nom d’utilisateur ni paramètre de courriel, dont le domaine est écrit en lettres latines (xn--…). Corrigez le lien.
    [too-many-blocks] il dépasse 2 000 passages. Raccourcissez-le.
   *[too-big] il dépasse un mégaoctet. Raccourcissez-le.
}
error-someone-was-faster = Quelqu’un a enregistré la version { $latest } pendant que vous écriviez. Rien n’est perdu : comparez les deux textes, puis enregistrez.
error-version-from-nowhere = Cette version n’existe pas encore ; la dernière est la version { $latest }. Repartez de celle-ci.
error-language-has-authority = Le texte en { $language ->
    [fr] français
    [ar] arabe
   *[en] anglais
} est celui qui fait foi : il ne se traduit pas dans sa propre langue. Choisissez-en une autre.
error-sections-unwritten = Ces sections du modèle ne sont pas encore rédigées : { $sections }. Rédigez-les, ou supprimez leurs titres.
error-nothing-written = Le texte est vide : rédigez-le d’abord.
error-not-yet-submitted = Cette proposition est encore un brouillon : déposez-la d’abord, ou demandez à ses auteurs de la déposer.
error-already-submitted = Cette proposition est déjà déposée. Rechargez la page pour voir où elle en est.
error-under-vote = Cette proposition est soumise au vote : rien n’y change jusqu’au résultat. Vous pouvez suivre le vote depuis sa page.
error-already-decided = Un vote a déjà décidé de cette proposition. Consultez le résultat depuis sa page.
error-already-withdrawn = Cette proposition a été retirée définitivement. Vous pouvez encore en lire le texte.
error-not-under-this-vote = Cette proposition n’est pas soumise à ce vote. Ouvrez sa page pour voir où elle en est.
error-not-an-author = Cela revient à l’auteur, aux coauteurs et au bureau du groupe : adressez-vous à l’un d’eux.
error-not-an-officer = La proposition est déposée : cela revient désormais au bureau du groupe. Adressez-vous à l’un de ses membres.
error-already-author = Cette personne figure déjà parmi les auteurs de la proposition. Choisissez une autre personne.
error-not-a-coauthor = Cette personne ne figure pas parmi les coauteurs de la proposition. Rechargez la page pour voir leurs noms.
error-already-supported = Votre organisation soutient déjà cette version. Rechargez la page pour voir les soutiens.
error-not-a-supporter = Votre organisation ne soutient pas cette proposition : il n’y a rien à retirer. Vérifiez au nom de laquelle vous agissez.
error-not-in-the-group = Cela revient aux personnes qui prennent part au groupe. Demandez à son bureau comment y prendre part.
error-coauthor-outside-group = Un coauteur prend part au groupe ; cette personne n’y prend pas part. Choisissez une autre personne.

### screens

proposal-many = Propositions
proposal-none-explained = Toute personne qui prend part au groupe peut en rédiger une ; chacun la voit dès le premier brouillon.
proposal-about = À propos de cette proposition
proposal-acts = Autres options
proposal-updated = Modifiée
proposal-stages = Étapes de la proposition
proposal-stage-draft = Brouillon
proposal-stage-submitted = Déposée
proposal-stage-ballot = Vote
proposal-stage-outcome = Résultat
proposal-authors = Auteurs
proposal-coauthor = Coauteur
proposal-coauthor-hint = Parmi les personnes qui prennent part au groupe.
proposal-coauthor-nobody = Toutes les personnes du groupe figurent déjà parmi les auteurs.
proposal-coauthor-added = Coauteur ajouté.
proposal-coauthor-removed = Coauteur retiré.
proposal-support-for = Soutenir au nom de
proposal-support-as = Ce soutien sera celui de { $name }.
proposal-support-no-mandate = Seule une organisation peut apporter son soutien : il vous faut un mandat en cours de l’une d’elles.
proposal-support-version = Soutenir la version { $number }
proposal-support-said = Soutien apporté au nom de « { $name } ».
proposal-unsupport-said = Soutien retiré au nom de « { $name } ».
proposal-submitted-said = Proposition déposée auprès du groupe.
proposal-withdrawn-said = Proposition retirée.
proposal-submit-unsaved = Vous avez un texte non enregistré : il ne sera pas déposé. Enregistrez-le d’abord.
proposal-handed-in = Déposée, la proposition appartient au groupe : seul son bureau en modifie le texte.
proposal-withdrawn-notice = Cette proposition a été retirée par ses auteurs ou par le bureau du groupe. Son texte reste lisible.
proposal-voting-explained = Rien ne change dans le texte jusqu’au résultat ; son empreinte numérique le garantit.
proposal-outcome = { $status ->
    [adopted] La version { $number } est adoptée.
    [rejected] La version { $number } est rejetée.
   *[lapsed] Faute de participation suffisante, le vote sur la version { $number } est resté sans effet.
}
proposal-see-vote = Voir le vote
proposal-see-result = Voir le résultat
proposal-print = Imprimer
proposal-translate-into = Traduire : { $name }
proposal-translated = Traduction enregistrée.
proposal-translating = Vous traduisez la version { $number }. Chaque passage garde son identifiant : les articles se correspondent d’une langue à l’autre.
proposal-translation-by = Traduction de la version { $number } par { $person }.
proposal-translation-save = Enregistrer la traduction
proposal-language = Langue du texte
proposal-language-hint = Le texte dans cette langue fera foi ; les autres seront des traductions.
proposal-language-authority = { $name } (fait foi)
proposal-write = Modifier le texte
proposal-write-leave = Revenir à la lecture
proposal-article-in = { $language ->
    [ar] المادة { $number }
    [en] Article { $number }
   *[fr] Article { $number }
}
proposal-blank = Le texte est encore vide
proposal-blank-explained = Il se rédige par articles numérotés, titres et paragraphes.
proposal-paste-changed = Collé avec des changements : { $what }.
proposal-paste-struck = { $count ->
    [one] un passage barré (non repris)
   *[other] { $count } passages barrés (non repris)
}
proposal-paste-hidden = { $count ->
    [one] un passage masqué (non repris)
   *[other] { $count } passages masqués (non repris)
}
proposal-paste-images = { $count ->
    [one] une image (non reprise)
   *[other] { $count } images (non reprises)
}
proposal-paste-objects = { $count ->
    [one] un objet intégré (non repris)
   *[other] { $count } objets intégrés (non repris)
}
proposal-paste-notes = { $count ->
    [one] une note (non reprise)
   *[other] { $count } notes (non reprises)
}
proposal-paste-comments = { $count ->
    [one] un commentaire (non repris)
   *[other] { $count } commentaires (non repris)
}
proposal-paste-tables = { $count ->
    [one] un tableau (repris ligne par ligne)
   *[other] { $count } tableaux (repris ligne par ligne)
}
proposal-paste-levels = { $count ->
    [one] un point de liste ramené au troisième niveau
   *[other] { $count } points de liste ramenés au troisième niveau
}
proposal-placeholder = Rédigez ici. Tapez « # » pour un titre, « § » pour un article, « - » pour une liste.
proposal-anchor = Copier le lien : { $what }
proposal-anchor-heading = titre
proposal-anchor-copied = Lien copié
proposal-tools = Mise en forme
proposal-tool-shape = Type de passage
proposal-tool-bold = Gras
proposal-tool-italic = Italique
proposal-tool-link = Lien
proposal-tool-deeper = Niveau inférieur
proposal-tool-shallower = Niveau supérieur
proposal-tool-undo = Annuler la frappe
proposal-tool-redo = Rétablir
proposal-shape-paragraph = Paragraphe
proposal-shape-heading-1 = Titre 1
proposal-shape-heading-2 = Titre 2
proposal-shape-heading-3 = Titre 3
proposal-shape-article = Article
proposal-shape-bullets = Liste à puces
proposal-shape-numbers = Liste numérotée
proposal-link-address = Adresse du lien
proposal-link-put = Ajouter le lien
proposal-link-remove = Retirer le lien
proposal-link-wrong = Donnez une adresse http, https ou électronique complète.
proposal-nothing-changed = Le texte est déjà celui de la dernière version.
proposal-draft-kept = Texte conservé dans ce navigateur, pas encore enregistré
proposal-draft-kept-said = Votre texte n’est pas enregistré ; il est conservé dans ce navigateur.
proposal-draft-restored = Votre texte non enregistré a été repris
proposal-draft-waiting = Vous avez ici un texte non enregistré
proposal-draft-resume = Reprendre
proposal-draft-discard = Abandonner ce texte
proposal-draft-discarded = Texte abandonné.
proposal-draft-full = Ce navigateur n’a plus de place pour conserver votre texte : enregistrez-le maintenant.
proposal-set-aside = Vous avez mis un texte de côté
proposal-set-aside-said = Votre texte est mis de côté dans ce navigateur.
proposal-saved-meanwhile = La version { $number } a été enregistrée par { $person }
proposal-compare-act = Comparer
proposal-compare-back = Continuer sans choisir
proposal-take-mine = Garder mon texte
proposal-take-mine-explained = Vous continuez le vôtre ; la version { $number } reste parmi les versions.
proposal-take-theirs = Prendre l’autre texte
proposal-take-theirs-explained = Le vôtre est mis de côté dans ce navigateur ; vous pourrez le reprendre.
proposal-take-both = Réunir les deux
proposal-take-both-explained = Là où vous avez changé le même passage, les deux rédactions se suivent : à vous de choisir.
proposal-disputed = { $count ->
    [one] { $count } passage a été modifié des deux côtés : les deux rédactions se suivent, sur fond de couleur. Gardez-en une, puis enregistrez.
   *[other] { $count } passages ont été modifiés des deux côtés : les deux rédactions se suivent, sur fond de couleur. Gardez-en une à chaque fois, puis enregistrez.
}
proposal-current = Dernière
proposal-frozen-short = Figée
proposal-old-version = Vous lisez la version { $number } ; la dernière est la version { $latest }.
proposal-read-latest = Lire la dernière
proposal-one-version = Il n’y a encore qu’une version : la comparaison sera possible à partir de la deuxième.
proposal-diff-from = De la version
proposal-diff-to = À la version
proposal-diff-previous = Voir ce qui change dans la version { $number }
proposal-saved-by = Enregistrée par
proposal-saved-on = Enregistrée le
proposal-hash-check = Vérifier
proposal-hash-right = Conforme au texte affiché
proposal-hash-wrong = Ne correspond pas au texte affiché
proposal-title-hint = Ce que la proposition demande, en une ligne.
proposal-draft-create = Commencer le brouillon
proposal-start = Pour commencer
proposal-start-model = Un modèle
proposal-start-model-hint = Exposé des motifs, puis trois articles à compléter.
proposal-start-blank = Une page blanche
proposal-start-blank-hint = Un texte déjà écrit peut y être collé : titres, listes et liens sont repris.
proposal-model-reasons = Exposé des motifs
proposal-model-reasons-text = Ce qui est constaté, et pourquoi agir maintenant.
proposal-model-provisions = Dispositions
proposal-model-purpose = Objet
proposal-model-purpose-text = Ce que le groupe décide.
proposal-model-means = Moyens
proposal-model-means-text = Qui s’en charge, avec quels moyens et à quelle échéance.
proposal-model-follow-up = Suivi
proposal-model-follow-up-text = Comment et quand il en est rendu compte au groupe.

### kinds, and fields of rows

audit-kind-proposal = Proposition
past-kind-version = Version
notice-kind-drafts = Textes que vous suivez
past-field-version = Dernière version
past-field-hash = Empreinte numérique
past-field-coauthors = Coauteurs
past-field-supporters = Soutiens
past-field-frozen = Texte figé
past-field-translations = Traductions
past-field-author = Auteur

### notices: what people are told, and why

notice-proposal-version-saved = { $who } a enregistré la version { $version }.
notice-proposal-translated = { $who } a traduit la version { $version }.
notice-proposal-coauthor-added = { $you ->
    [yes] { $who } a ajouté votre nom aux auteurs.
   *[no] { $who } a ajouté un coauteur.
}
notice-proposal-coauthor-removed = { $you ->
    [yes] { $who } a retiré votre nom des auteurs.
   *[no] { $who } a retiré un coauteur.
}
notice-proposal-supported = { $organisation } soutient la proposition.
notice-proposal-support-withdrawn = { $organisation } ne soutient plus la proposition.
notice-proposal-submitted = { $who } a déposé la proposition auprès du groupe.
notice-proposal-withdrawn = { $who } a retiré la proposition.
notice-proposal-put-to-vote = { $who } a soumis la proposition au vote.
notice-proposal-taken-back-from-vote = La proposition revient au groupe : le vote a été annulé.
notice-proposal-adopted = La proposition est adoptée.
notice-proposal-rejected = La proposition est rejetée.
notice-proposal-lapsed = La proposition reste sans effet, faute de participation suffisante au vote.
notice-because-author = parce que vous avez rédigé la proposition
notice-because-coauthor = parce que votre nom figure parmi les auteurs de la proposition
notice-because-supporter = parce que votre organisation soutient la proposition

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-proposal-drafted = { $who } a commencé la proposition { $reference }, « { $object } ».
sentence-proposal-version-saved = { $who } a enregistré la version { $number } de « { $object } ».
sentence-proposal-retitled = { $who } a changé le titre d’une proposition, désormais « { $object } ».
sentence-proposal-translated =
  { $who } a traduit la version { $version } de « { $object } » ({ $language ->
    [fr] français
    [ar] arabe
   *[other] anglais
  }).
sentence-proposal-coauthor-added = { $who } a ajouté { $person } aux auteurs de « { $object } ».
sentence-proposal-coauthor-removed = { $who } a retiré { $person } des auteurs de « { $object } ».
sentence-proposal-supported = { $who } a apporté à « { $object } » le soutien de « { $organisation } ».
sentence-proposal-support-withdrawn = { $who } a retiré le soutien de « { $organisation } » à « { $object } ».
sentence-proposal-submitted = { $who } a déposé « { $object } » auprès du groupe, en version { $version }.
sentence-proposal-withdrawn = { $who } a retiré la proposition « { $object } ».
sentence-proposal-put-to-vote = { $who } a soumis au vote la version { $frozen_version } de « { $object } ».
sentence-proposal-taken-back-from-vote = { $who } a rendu « { $object } » au groupe, son vote étant annulé.
sentence-proposal-adopted = La proposition « { $object } » est adoptée, en version { $frozen_version }.
sentence-proposal-rejected = La proposition « { $object } » est rejetée, en version { $frozen_version }.
sentence-proposal-lapsed = La proposition « { $object } » reste sans effet, faute de participation suffisante au vote.
