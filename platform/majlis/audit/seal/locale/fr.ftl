### seal

audit-kind-seal-key = Clé de scellement
audit-kind-witness = Témoin
audit-kind-history = Journal
fact-seal-key-published = Clé de scellement publiée
fact-witness-lodged = Témoin enregistré
fact-witness-withdrawn = Témoin retiré
fact-history-doubted = Intégrité du journal mise en doute
error-not-a-witness-key = Ce n’est pas la clé publique d’un témoin. Collez la ligne que « checker.py key » a écrite.
error-witness-withdrawn = Ce témoin est déjà retiré. Rechargez la page pour voir l’état des témoins.
error-not-your-witness = Ce témoin est celui d’une autre organisation. Choisissez d’agir en son nom, ou demandez à l’administration du forum de le retirer.
error-key-already-lodged = Cette clé est déjà celle d’un témoin. Créez-en une autre avec « checker.py key ».
error-not-consistent = Le journal ne prolonge plus le dernier sceau, ou une vérification y a trouvé un défaut : plus rien n’est signé. Lancez une vérification, et demandez à la personne qui exploite le serveur de réparer ce qu’elle trouve.
error-not-a-cosignature = Ce n’est pas un sceau de ce forum contresigné par un témoin de votre organisation. Collez tout ce que « checker.py cosign » a écrit.
mail-seal-subject = Sceau du journal : { $size } faits
mail-seal-greeting = Bonjour { $name },
mail-seal-text = Voici, en pièce jointe, le dernier sceau du journal. Conservez-le : il permettra de savoir si un fait a été modifié depuis. Pour le contresigner :
seal-title = Le journal est-il intact ?
seal-subtitle = Chaque fait est scellé ; ce qui serait modifié, retiré ou ajouté après coup se voit.
seal-seal-now = Sceller maintenant
seal-verify-now = Vérifier maintenant
seal-sealed-said = Le journal est scellé.
seal-asked-said = La vérification commence.
seal-intact = Oui, le journal est intact
seal-intact-text = Les { $size } faits de la dernière vérification sont exactement ceux qui ont été scellés.
seal-intact-rows-text = Les { $size } faits de la dernière vérification sont exactement ceux qui ont été scellés, et les tables disent ce que disent ces faits.
seal-broken = Non, le journal a été modifié
seal-rows-broken = Non, une table a été modifiée
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
seal-verified-kept = Ils correspondent aussi au dernier sceau, conservé hors de la base de données.
seal-verified-rows = { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
  } et { $rows ->
    [one] { $rows } ligne comparée
   *[other] { $rows } lignes comparées
  } avec ce que disent les faits, jusqu’à la position { $position }
seal-by-scheduled = Par le forum lui-même, comme chaque jour
seal-by-asked = Par le forum, à la demande de { $name }
seal-by-command = Par l’exploitant, avec « majlis verify »
seal-own = Votre navigateur
seal-own-none = Il n’a encore rien à vérifier.
seal-own-signed-yes = Il a vérifié la signature du sceau : c’est celle du forum.
seal-own-signed-no = La signature de ce sceau n’est pas celle du forum.
seal-own-signed-unable = Il ne peut pas vérifier cette signature (Ed25519).
seal-own-first = Il retient ce sceau ; à votre prochaine visite, le nouveau devra le prolonger.
seal-own-consistent = Le sceau prolonge celui de { $size } faits qu’il avait retenu.
seal-own-inconsistent = Ce sceau ne prolonge pas celui de { $size } faits qu’il avait retenu : le journal a été réécrit, ou une sauvegarde plus ancienne a été restaurée.
seal-under-way-label = Vérification en cours
seal-under-way = Vérification en cours : { $size } faits sur { $upto }.
seal-finding-changed = Le fait de la position { $position } a été modifié après avoir été scellé.
seal-finding-removed = Le fait de la position { $position } a été retiré après avoir été scellé.
seal-finding-inserted = Le fait de la position { $position } a été ajouté parmi des faits déjà scellés.
seal-finding-moved = Le fait de la position { $position } a été déplacé : il avait été scellé à la position { $was }.
seal-finding-rewritten = Des faits et leurs empreintes ont été modifiés ensemble, après la position { $after } et jusqu’à la position { $position } : ils ne correspondent plus au sceau signé à cette position.
seal-finding-checkpoint = Le sceau de la position { $position } ne porte la signature d’aucune clé de ce forum.
seal-finding-cosignature = Le sceau de la position { $position } n’est pas celui que le témoin { $witness } a contresigné.
seal-finding-tree = Les faits sont ceux qui ont été scellés, jusqu’à la position { $position } ; leurs empreintes conservées sont endommagées, et les preuves ne fonctionnent plus.
seal-finding-seal-unreadable = Après la position { $position }, un fait, ou ce qui est conservé de son sceau, contient une valeur illisible.
seal-finding-schema = La base de données n’est pas celle que le programme de ce forum établit : « { $table } » ({ $key }).
seal-finding-unkept = Les fichiers du dossier de données qui gardent le dernier sceau signé, à la position { $position }, et les derniers faits ont disparu ou ont été tronqués : un retour en arrière ne se verrait pas. La personne qui exploite le serveur les rétablit.
seal-finding-lost = La base de données a perdu des faits enregistrés après la position { $position } (nombre : { $missing }). La personne qui exploite le serveur restaure la dernière sauvegarde.
seal-finding-row-changed = Dans la table « { $table } », la colonne « { $column } » de la ligne { $key } n’est pas ce que disent les faits.
seal-finding-row-missing = Dans la table « { $table } », la ligne { $key } manque.
seal-finding-row-added = Dans la table « { $table } », la ligne { $key } ne vient d’aucun fait.
seal-finding-kept-changed = Dans la table « { $table } », ce qui est conservé sous { $key } contredit les faits.
seal-finding-unlawful = Le fait à la position { $position } a été enregistré alors que les faits antérieurs ne le permettaient pas.
seal-finding-table-unreadable = La table « { $table } » ne peut pas être comparée aux faits : une valeur ou une colonne n’y vient pas du forum.
seal-finding-unreadable = Un fait après la position { $position } ne peut pas être reporté dans les tables.
seal-finding-others = D’autres endroits diffèrent aussi : { $others }.
seal-known = Connu, et reste au journal
seal-next-rebuild = L’exploitant cherche d’abord qui a pu écrire dans la base de données, puis lance « majlis rebuild » et « majlis verify ».
seal-next-backup = Aucune reconstruction ne le répare : l’exploitant cherche d’abord qui a pu écrire dans la base de données, puis compare avec une sauvegarde.
seal-next-again = L’exploitant cherche d’abord qui a pu écrire dans la base. Le fait reste au journal : ce qui en dépend est décidé de nouveau.
seal-checks = Vérifications
seal-checks-when = Date
seal-checks-who = Par qui
seal-checks-what = Éléments vérifiés
seal-checks-found = Constat
seal-found-nothing = Intact
seal-found-fault = Modifié
seal-found-later = En cours
seal-witnesses = Témoins
seal-witnesses-text = Une organisation témoin vérifie elle-même que chaque sceau prolonge le précédent, puis le contresigne avec une clé que le forum n’a pas. Même la personne qui exploite le serveur ne peut alors réécrire ce que le témoin a vu.
seal-no-witness = Aucun témoin
seal-no-witness-text = Sans témoin, la personne qui exploite le serveur, et qui en détient la clé, pourrait réécrire le journal entier. Choisissez l’organisation au nom de laquelle vous agissez pour en enregistrer un.
seal-witness = Témoin
seal-witness-size = Dernier sceau contresigné
seal-witness-when = Date
seal-witness-acts = Gérer
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
seal-lodge-text = Sur un ordinateur de votre organisation, et non sur ce serveur, créez une clé avec le vérificateur. Seule sa partie publique est à fournir ici.
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
seal-note-text = Gardez-en une copie ailleurs : dans dix ans, elle dira encore si ces faits ont été modifiés. Format ouvert C2SP tlog-checkpoint. Ce n’est pas un cachet électronique au sens de la loi 43-20.
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
seal-step-server = Sur le serveur, l’exploitant vérifie la base de données elle-même :
seal-proof = Preuve
seal-proof-waiting = Ce fait est trop récent pour être couvert par un sceau : il le sera dans les minutes qui suivent.
seal-proof-good = Ce fait est dans le journal scellé
seal-proof-good-text = Votre navigateur l’a calculé lui-même, jusqu’au sceau de { $size } faits.
seal-proof-signed = La signature est celle du forum.
seal-proof-unsure = Il ne peut pas vérifier la signature (Ed25519).
seal-proof-witnesses =
  { $count ->
    [one] { $count } témoin l’a contresigné.
   *[other] { $count } témoins l’ont contresigné.
  }
seal-proof-bad = Cette preuve n’est pas valable
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
sentence-witness-lodged = { $who } a enregistré un témoin au nom de « { $organisation } ».
sentence-witness-withdrawn = { $who } a retiré un témoin.
sentence-history-doubted = { $row ->
    [none] La vérification a trouvé un écart avec ce qui a été scellé, à la position { $position }.
   *[other] La vérification a trouvé une ligne, ou un fait, que les autres faits ne permettent pas ({ $row }).
  }

### notices: what people are told, and why

notice-because-witness = parce que votre organisation tient un témoin de ce journal
notice-history-doubted = { $row ->
    [none] Le journal n’est plus tel qu’il a été scellé : premier écart à la position { $position }.
   *[other] Les autres faits ne permettent pas cette ligne ou ce fait : { $row }.
  }
