### seal

audit-kind-seal-key = Clé de scellement
audit-kind-witness = Témoin
audit-kind-history = Historique
fact-seal-key-published = Clé de scellement publiée
fact-witness-lodged = Témoin enregistré
fact-witness-withdrawn = Témoin retiré
fact-history-doubted = Historique mis en doute
error-not-a-witness-key = Ceci n’est pas la clé publique d’un témoin, telle que l’écrit « checker.py key ».
error-witness-withdrawn = Ce témoin est déjà retiré.
error-not-your-witness = Ce témoin est celui d’une autre organisation.
error-key-already-lodged = Cette clé est déjà celle d’un témoin : chaque témoin a la sienne.
error-witness-without-organisation = Un témoin est celui d’une organisation : choisissez celle pour laquelle vous agissez.
error-not-consistent = L’historique ne prolonge plus le dernier sceau : rien de plus n’est signé. Lancez une vérification.
error-not-a-cosignature = Ceci n’est pas un sceau de ce forum contresigné par un témoin de votre organisation.
mail-seal-subject = Sceau de l’historique : { $size } faits
mail-seal-text = Bonjour { $name }, voici le dernier sceau de l’historique, en pièce jointe. Gardez-le : il dira plus tard si un fait a été touché. Pour le contresigner :
seal-title = L’historique est-il intact ?
seal-subtitle = Chaque fait est scellé ; ce qui serait modifié, retiré ou ajouté après coup se voit.
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
seal-by-command = Par l’exploitant, avec « majlis verify »
seal-own = Votre navigateur
seal-own-none = Il n’a encore rien à vérifier.
seal-own-signed-yes = Il a vérifié la signature du sceau : c’est celle du forum.
seal-own-signed-no = La signature de ce sceau n’est pas celle du forum.
seal-own-signed-unable = Ne sait pas vérifier cette signature (Ed25519).
seal-own-first = Il retient ce sceau ; à votre prochaine visite, le nouveau devra le prolonger.
seal-own-consistent = Le sceau prolonge celui de { $size } faits qu’il avait retenu.
seal-own-inconsistent = Ce sceau ne prolonge pas celui de { $size } faits qu’il avait retenu : l’historique a été réécrit, ou une sauvegarde plus ancienne restaurée.
seal-under-way-label = Vérification en cours
seal-under-way = Vérification en cours : { $size } faits sur { $upto }.
seal-finding-changed = Le fait de la position { $position } a été modifié après avoir été scellé.
seal-finding-removed = Le fait de la position { $position } a été retiré après avoir été scellé.
seal-finding-inserted = Le fait de la position { $position } a été ajouté parmi des faits déjà scellés.
seal-finding-moved = Le fait de la position { $position } a été déplacé : il avait été scellé à la position { $was }.
seal-finding-rewritten = Des faits et leurs empreintes ont été modifiés ensemble, après la position { $after } et jusqu’à la position { $position } : ils ne mènent plus au sceau qui y fut signé.
seal-finding-checkpoint = Le sceau de la position { $position } ne porte la signature d’aucune clé de ce forum.
seal-finding-cosignature = Le sceau de la position { $position } n’est pas celui que le témoin { $witness } a contresigné.
seal-finding-tree = Les faits sont ceux qui ont été scellés, jusqu’à la position { $position } ; leurs empreintes conservées sont abîmées, et les preuves ne fonctionnent plus.
seal-checks = Vérifications
seal-checks-when = Quand
seal-checks-who = Par qui
seal-checks-what = Quoi
seal-checks-found = Constat
seal-found-nothing = Intact
seal-found-fault = Modifié
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
seal-note-text = Gardez-en une copie ailleurs : dans dix ans, elle dira encore si ces faits ont été touchés. Format ouvert C2SP tlog-checkpoint.
seal-download = Télécharger
seal-keys = Clés du forum
seal-key-since = Publiée le
seal-command = Commande
seal-yourself = Vérifier vous-même
seal-yourself-text = Sans faire confiance à ce serveur : un seul fichier, lisible, et la bibliothèque libre « cryptography ».
seal-checker = Le vérificateur
seal-step-install = Installez Python et une bibliothèque :
seal-step-export = Exportez le journal entier en JSON Lines (administration), et téléchargez le sceau ci-dessous.
seal-step-check = Comparez l’un à l’autre :
seal-step-server = Qui exploite le serveur vérifie la base elle-même :
seal-proof = Preuve
seal-proof-waiting = Ce fait est trop récent pour être couvert par un sceau : cela vient dans les minutes qui suivent.
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

### sentences of the log, one per fact; an absent or withheld value is `none`

sentence-seal-key-published = { $who } a publié une clé de scellement du forum.
sentence-witness-lodged = { $who } a enregistré un témoin pour « { $organisation } ».
sentence-witness-withdrawn = { $who } a retiré un témoin.
sentence-history-doubted = La vérification a trouvé un écart avec ce qui a été scellé, à la position { $position }.

### notices: what people are told, and why

notice-because-witness = parce que votre organisation tient un témoin de ce journal
notice-history-doubted = L’historique n’est plus tel qu’il fut scellé : premier écart à la position { $position }
