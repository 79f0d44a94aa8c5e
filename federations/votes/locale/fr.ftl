### verdict (how outcomes become these messages: federations/votes/rules/words.py)

vote-verdict = { $verdict ->
    [adopted] La proposition est adoptée.
    [no_quorum] Faute de quorum, le vote reste sans effet.
    [too_few] Trop peu d’électeurs ont pris part : le vote reste sans effet.
   *[rejected] La proposition est rejetée.
}
vote-verdict-too-few = Moins de trois personnes ont déposé les bulletins secrets d’un même collège et d’un même poids : les choix ne sont révélés à personne, et l’urne a été détruite.
vote-verdict-unopened = Rien n’étant décidé, les choix ne sont révélés à personne : l’urne a été détruite sans être ouverte.
vote-verdict-quorum-free = Aucun quorum n’était requis.
vote-verdict-quorum = { $met ->
    [yes] Quorum atteint
   *[no] Quorum non atteint
} : { $of ->
    [organisations] { $counted ->
        [one] { $counted } organisation participante
       *[other] { $counted } organisations participantes
    }
    [weight] un poids participant de { $counted }
   *[persons] { $counted ->
        [one] { $counted } électeur participant
       *[other] { $counted } électeurs participants
    }
} sur { $roll } (seuil : { $bound ->
    [more-than] plus de
   *[at-least] au moins
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
} { $of ->
    [organisations] des organisations inscrites
    [weight] du poids des inscrits
   *[persons] des inscrits
}{ $bound ->
    [more-than] , et l’atteindre ne suffit pas
   *[at-least] {""}
}).
vote-verdict-college = Dans le collège « { $college } » :
vote-verdict-nothing = Condition non remplie : { $among ->
    [roll] aucun inscrit
    [present] aucun présent
    [cast] aucun votant
   *[expressed] aucune voix exprimée
}, donc aucune part à mesurer.
vote-verdict-persons = { $met ->
    [yes] Condition remplie
   *[no] Condition non remplie
} : { $count } voix { $share_of ->
    [against] contre
   *[for] pour
} sur { $base }, soit { $percent } % { $among ->
    [roll] des inscrits
    [present] des présents
    [cast] des votants
   *[expressed] des voix exprimées
} (seuil : { $bound ->
    [more-than] plus de
    [at-most] au plus
    [less-than] moins de
   *[at-least] au moins
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
}{ $bound ->
    [more-than] , et l’atteindre ne suffit pas
    [less-than] , sans l’atteindre
   *[other] {""}
}).
vote-verdict-organisations = { $met ->
    [yes] Condition remplie
   *[no] Condition non remplie
} : { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
} { $share_of ->
    [against] contre
   *[for] pour
} sur { $base }, soit { $percent } % { $among ->
    [roll] des organisations inscrites
    [present] des organisations présentes
    [cast] des organisations votantes
   *[expressed] des organisations qui se sont exprimées
} (seuil : { $bound ->
    [more-than] plus de
    [at-most] au plus
    [less-than] moins de
   *[at-least] au moins
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
}{ $bound ->
    [more-than] , et l’atteindre ne suffit pas
    [less-than] , sans l’atteindre
   *[other] {""}
}).
vote-verdict-weight = { $met ->
    [yes] Condition remplie
   *[no] Condition non remplie
} : un poids de { $count } { $share_of ->
    [against] contre
   *[for] pour
} sur { $base }, soit { $percent } % du poids { $among ->
    [roll] des inscrits
    [present] des présents
    [cast] des votants
   *[expressed] des voix exprimées
} (seuil : { $bound ->
    [more-than] plus de
    [at-most] au plus
    [less-than] moins de
   *[at-least] au moins
} { $unit ->
    [percent] { $threshold } %
   *[fraction] { $threshold }
}{ $bound ->
    [more-than] , et l’atteindre ne suffit pas
    [less-than] , sans l’atteindre
   *[other] {""}
}).
vote-verdict-margin = { $margin ->
    [0] { $side ->
        [room] C’est tout juste le maximum admis.
       *[spare] C’est tout juste assez.
    }
   *[other] { $side ->
        [missing] Il manque
       *[spare] C’est
    } { $noun ->
        [electors] { $margin ->
            [one] { $margin } électeur
           *[other] { $margin } électeurs
        }
        [organisations] { $margin ->
            [one] { $margin } organisation
           *[other] { $margin } organisations
        }
       *[votes] { $margin } voix
    } { $side ->
        [missing] pour y parvenir
        [room] de moins que le maximum admis
        [excess] de trop
       *[spare] de plus que nécessaire
    }.
}
vote-verdict-gap = { $margin ->
    [0] Le seuil est exactement égalé.
   *[other] L’écart au seuil est de { $margin }.
}

error-bad-rule = La règle n’est pas valable : { vote-refusal } Corrigez-la, puis recommencez.
error-bad-roll = La liste des électeurs n’est pas valable : { vote-refusal } Corrigez-la, puis recommencez.
error-bad-ballot = Un bulletin ne peut pas être compté : { vote-refusal } Corrigez-le dans le fichier.
error-bad-document = Le fichier ne peut pas être lu comme un vote : { vote-refusal } Corrigez-le, ou donnez un autre fichier.
vote-refusal = { $reason ->
    [not-an-object] « { $at } » doit être un objet JSON.
    [not-writing] « { $at } » contient un caractère qui n’est pas du texte, ou qui en change la lecture.
    [too-many] « { $at } » compte plus de { $value } conditions.
    [too-long] « { $at } » dépasse { $value } caractères.
    [not-a-list] « { $at } » doit être une liste.
    [not-text] « { $at } » doit être un texte non vide.
    [not-a-flag] « { $at } » doit être true ou false.
    [not-a-fraction] « { $at } » doit être un nombre entier ou une fraction écrite comme un texte, par exemple "2/3".
    [not-exact] « { $at } » n’est pas un nombre exact ; écrivez la fraction ou la décimale comme un texte, par exemple "3/2" ou "1.5".
    [unknown-key] la clé « { $at } » n’existe pas dans ce format.
    [missing-key] la clé « { $at } » manque.
    [duplicate-key] la clé « { $at } » est donnée deux fois dans le même objet.
    [unknown-word] « { $value } » n’est pas admis pour « { $at } » ; au choix : { $words }.
    [unknown-choice] le choix « { $value } » de « { $at } » n’existe pas ; au choix : { $words }.
    [threshold-above-one] « { $at } » vaut { $value }, ce qui dépasse la totalité.
    [threshold-below-zero] « { $at } » vaut { $value }, ce qui est inférieur à zéro.
    [no-condition] elle ne pose aucune condition, donc rien ne peut être adopté ni rejeté.
    [secret-changeable] un bulletin secret est définitif et ne peut pas être modifiable.
    [empty-roll] elle est vide.
    [duplicate-elector] l’électeur « { $elector } » y figure deux fois, ou se confond avec un autre : seuls des espaces, des caractères invisibles ou des majuscules diffèrent ({ $at }).
    [duplicate-college] deux collèges se confondent avec « { $value } » ({ $at }).
    [not-present] ces électeurs ont voté sans figurer dans la liste « { $at } » : { $electors }.
    [unknown-elector] « { $elector } » n’est pas un électeur de la liste ({ $at }).
    [second-ballot] l’électeur « { $elector } » a déjà déposé un bulletin ({ $at }).
    [weight-not-positive] le poids de l’électeur « { $elector } » doit être supérieur à zéro ({ $at }).
    [weights-too-fine] les poids n’ont pas de dénominateur commun raisonnable, à partir de l’électeur « { $elector } » ({ $at }).
    [no-organisation] la règle compte les organisations et l’électeur « { $elector } » n’en a pas ({ $at }).
    [organisation-twice] la règle compte les organisations et « { $organisation } » a deux lignes, dont celle de « { $elector } » ({ $at }).
    [no-college] la règle a des collèges et l’électeur « { $elector } » n’en a pas ({ $at }).
    [unknown-college] le collège « { $college } » de l’électeur « { $elector } » n’est pas dans la règle ({ $at }).
    [empty-college] le collège « { $college } » ne compte aucun électeur.
    [not-utf-8] il n’est pas encodé en UTF-8 ({ $at }).
    [not-json] ce n’est pas du JSON ({ $at }).
    [too-deep] ses objets sont imbriqués trop profondément.
    [too-big] le fichier dépasse 64 mégaoctets.
    [unreadable] le fichier « { $at } » ne peut pas être ouvert.
   *[other] { $reason } ({ $at }).
}

### votes

error-not-run-by-you = Les votes d’un groupe sont conduits par sa présidence, son secrétariat ou l’administration du forum. Adressez-vous à eux.
error-question-missing = Posez la question, dans une langue au moins.
error-closes-before-it-opens = La clôture doit venir après l’ouverture. Corrigez l’une des deux.
error-too-far-ahead = Un vote s’ouvre dans l’année qui vient et se clôt au plus un an après son ouverture. Choisissez une date plus proche.
error-opening-time-not-reached = L’ouverture de ce vote est annoncée pour plus tard ; elle se fera d’elle-même. Attendez cette heure, ou annulez le vote et programmez-en un autre.
error-vote-not-scheduled = Ce vote n’est plus en attente d’ouverture. Rechargez la page pour voir où il en est.
error-vote-not-open = Ce vote n’est pas ouvert. Rechargez la page pour voir où il en est.
error-voting-is-over = L’heure de clôture est passée : aucun bulletin n’est plus reçu. Consultez le résultat sur la page du vote ; s’il n’a jamais été ouvert, programmez-en un autre.
error-closing-time-not-reached = La clôture a été annoncée : avant cette heure, un vote ne se clôt que si tous ont voté. Attendez cette heure, ou annulez le vote.
error-end-not-announced = La fin de ce vote n’est pas annoncée : il ne se clôt que si tous ont voté. Attendez qu’il en soit ainsi, annoncez sa fin, ou annulez le vote.
error-end-already-announced = La fin de ce vote est déjà annoncée et ne change plus. Attendez-la, ou annulez le vote.
error-end-too-soon = Une fin s’annonce au moins { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} à l’avance, pour que les personnes qui n’ont pas voté puissent encore le faire. Choisissez une heure plus tardive.
error-vote-is-decided = Ce vote est déjà clos ou annulé. Rechargez la page pour voir où il en est.
error-already-voted = Ce bulletin est déjà déposé, et la règle ne permet pas de le modifier. Rechargez la page pour voir qui l’a déposé.
error-same-choice = Votre bulletin porte déjà ce choix. Choisissez-en un autre, ou gardez le bulletin tel quel.
error-delegate-has-voted = La personne titulaire a voté : la personne suppléante ne vote plus. Pour modifier ce choix, si la règle le permet, adressez-vous à la personne titulaire.
error-ballot-of-another = Ce bulletin a été déposé par { $person }. Pour le remplacer, indiquez que c’est bien le sien que vous remplacez : { $person }, la présidence de l’organisation et le bureau du groupe en seront informés.
error-nothing-to-replace = Le bulletin à remplacer n’est pas celui de cette personne. Rechargez la page pour voir qui l’a déposé.
error-mandate-given-to-oneself = Vous vous êtes donné ce mandat après l’ouverture du vote : il ne permet pas d’y voter. Laissez ce bulletin à une personne mandatée avant l’ouverture, ou par quelqu’un d’autre.
error-choice-not-offered = Les choix sont : pour, contre, abstention, blanc. Choisissez l’un d’eux.
error-no-mandate-for-seat = Pour déposer le bulletin d’un siège, il faut un mandat en cours de l’organisation. Demandez-le à sa présidence ou à son secrétariat.
error-receipt-missing = Un bulletin secret porte un reçu créé par votre navigateur. Rechargez la page et votez de nouveau.
error-receipt-taken = Ce reçu est déjà celui d’un autre bulletin. Rechargez la page et votez de nouveau.
error-box-key-not-kept = La clé de l’urne ne peut pas être conservée : le serveur ne peut pas écrire dans son dossier de données. Prévenez l’administration du forum, puis programmez et ouvrez de nouveau le vote.
error-box-without-key = La clé de l’urne de ce vote manque ou est endommagée : aucun bulletin ne peut être déposé ni compté. Prévenez l’administration du forum ; si elle ne peut pas remettre la clé, annulez le vote.
error-too-few-for-secrecy = Moins de trois électeurs partagent le même collège et le même poids : leurs choix ne resteraient pas secrets. Choisissez un vote non secret ou réunissez les collèges.
error-not-on-the-roll = Ces organisations ont un poids ou un collège sans avoir de siège dans le groupe : { $organisations }. Donnez à chacune un siège, ou programmez le vote sans elles.
error-unequal-seats = La même personne occupe les sièges de { $organisations } et ne voterait qu’une fois, en son nom : les poids ou les collèges de ces organisations diffèrent, et un seul compterait. Donnez-leur les mêmes, confiez l’un des sièges à une autre personne, ou faites voter les sièges.
error-weights-too-large = Les poids sont trop grands pour être additionnés exactement. Réduisez-les dans les mêmes proportions.
error-vote-not-as-recorded = { $elector ->
    [none] Le vote enregistré dans la base de données n’est pas celui du journal : rien n’a été compté.
   *[other] La ligne { $nth } de la liste des électeurs, dans la base de données, n’est pas celle du journal : rien n’a été compté.
  } Demandez à l’exploitant de lancer « majlis verify », de chercher qui a pu écrire dans la base, puis de lancer « majlis rebuild » ; clôturez ensuite le vote.
error-ballot-not-lawful = { $elector ->
    [unreadable] Un bulletin du journal est illisible : rien n’a été compté.
    [none] Un bulletin a été déposé pour quelqu’un qui n’est pas sur la liste des électeurs : rien n’a été compté.
   *[other] D’après le journal, le bulletin de la ligne { $nth } de la liste des électeurs a été déposé sans mandat valable, trop tard ou contre la règle : rien n’a été compté.
  } Demandez à l’exploitant de lancer « majlis verify » et de chercher qui a pu écrire dans la base ; annulez ensuite le vote et organisez-en un autre.
error-box-not-as-recorded = L’urne ne contient pas les bulletins que le journal constate. Demandez à l’exploitant de lancer « majlis verify » et de comparer l’urne avec une sauvegarde ; un vote encore ouvert peut être annulé et recommencé.
error-text-not-as-recorded = Le texte conservé n’est pas celui qui a été soumis au vote : aucun dossier n’est signé. Demandez à l’exploitant de lancer « majlis verify », de chercher qui a pu écrire dans la base, puis de lancer « majlis rebuild ».
fact-vote-scheduled = Vote programmé
fact-vote-opened = Vote ouvert
fact-vote-opening-refused = Ouverture du vote impossible
fact-vote-closing-refused = Clôture du vote impossible
fact-vote-reminded = Rappel aux électeurs avant la clôture du vote
fact-vote-end-announced = Fin du vote annoncée
fact-vote-box-unusable = Urne impossible à ouvrir
fact-ballot-cast = Bulletin déposé
fact-ballot-changed = Bulletin modifié
fact-participation-recorded = Participation au vote secret enregistrée
fact-vote-closed = Vote clos
fact-vote-cancelled = Vote annulé

### screens

vote-one = Vote
vote-choice = { $choice ->
    [for] Pour
    [against] Contre
    [abstain] Abstention
    [null] Nul
   *[blank] Blanc
}
vote-choice-meaning = { $choice ->
    [for] Vous approuvez ce qui est soumis au vote, tel quel.
    [against] Vous le rejetez tel quel.
    [abstain] Vous prenez part au vote sans vous prononcer. Compte pour le quorum, pas parmi les voix exprimées.
   *[blank] Aucune des réponses ne vous convient. Compte pour le quorum, pas parmi les voix exprimées.
}
vote-status = { $status ->
    [scheduled] Programmé
    [open] Ouvert
    [cancelled] Annulé
   *[closed] Clos
}
vote-outcome = { $verdict ->
    [adopted] Adoptée
    [no_quorum] Sans effet
    [too_few] Participation trop faible
   *[rejected] Rejetée
}
vote-subject = Ce qui est soumis au vote
vote-subject-none = La question seule, sans texte joint.
vote-subject-version = Version { $number }, figée pour ce vote
vote-subject-read = Lire le texte figé
vote-closed-at = Clos le { $when }
vote-opens-at = Ouverture le { $when }
vote-opens-now = Ouverture immédiate
vote-opens-by-hand = Ouverture par le bureau du groupe
vote-closes-by-hand = Fin à annoncer par le bureau du groupe
vote-closes-after-opening = Clôture prévue le { $when }

vote-rule = La règle
vote-rule-frozen = { $electors ->
    [persons] La règle et la liste des électeurs sont arrêtées à l’ouverture.
   *[seats] La règle et la liste des sièges sont arrêtées à l’ouverture. La personne qui vote pour un siège dépend des mandats du jour : présidence, titulaire ou, tant que ceux-ci n’ont pas voté, suppléance. Un mandat donné à soi-même après l’ouverture ne permet pas de voter.
}
vote-rule-adopted-if = Pour que la proposition soit adoptée
vote-rule-all-of = Toutes ces conditions doivent être remplies.
vote-rule-college = Dans le collège « { $college } »
vote-rule-college-free = Aucune condition propre.
vote-rule-source = Source : { $source }
vote-bound = { $bound ->
    [more-than] { $share ->
        [half] plus de la moitié
        [third] plus du tiers
        [quarter] plus du quart
        [two-thirds] plus des deux tiers
        [three-quarters] plus des trois quarts
        [all] plus de la totalité
        [percent] plus de { $amount } %
       *[fraction] plus de { $amount }
    }
    [at-most] { $share ->
        [half] au plus la moitié
        [third] au plus le tiers
        [quarter] au plus le quart
        [two-thirds] au plus les deux tiers
        [three-quarters] au plus les trois quarts
        [all] au plus la totalité
        [percent] au plus { $amount } %
       *[fraction] au plus { $amount }
    }
    [less-than] { $share ->
        [half] moins de la moitié
        [third] moins du tiers
        [quarter] moins du quart
        [two-thirds] moins des deux tiers
        [three-quarters] moins des trois quarts
        [all] moins de la totalité
        [percent] moins de { $amount } %
       *[fraction] moins de { $amount }
    }
   *[at-least] { $share ->
        [half] au moins la moitié
        [third] au moins le tiers
        [quarter] au moins le quart
        [two-thirds] au moins les deux tiers
        [three-quarters] au moins les trois quarts
        [all] la totalité
        [percent] au moins { $amount } %
       *[fraction] au moins { $amount }
    }
}
vote-rule-condition = { $measure ->
    [organisations] { $share_of ->
        [against] Organisations contre
       *[for] Organisations pour
    }
    [weight] { $share_of ->
        [against] Poids des voix contre
       *[for] Poids des voix pour
    }
   *[persons] { $share_of ->
        [against] Voix contre
       *[for] Voix pour
    }
} : { vote-bound } { $measure ->
    [organisations] { $among ->
        [roll] des organisations inscrites
        [present] des organisations présentes
        [cast] des organisations votantes
       *[expressed] des organisations qui se prononcent pour ou contre
    }
    [weight] { $among ->
        [roll] du poids des inscrits
        [present] du poids des présents
        [cast] du poids des votants
       *[expressed] du poids des voix exprimées, pour et contre
    }
   *[persons] { $among ->
        [roll] de tous les inscrits
        [present] des présents
        [cast] des bulletins déposés, blancs et abstentions compris
       *[expressed] des voix exprimées, pour et contre
    }
}{ $bound ->
    [more-than] {" "}(l’atteindre ne suffit pas)
    [less-than] {" "}(sans l’atteindre)
   *[other] {""}
}.
vote-rule-quorum-label = Quorum
vote-rule-quorum = Le vote ne compte que si { vote-bound } { $of ->
    [seats] des sièges
    [persons] des personnes inscrites
    [organisations] des organisations inscrites
   *[weight] du poids des inscrits
} y prennent part{ $bound ->
    [more-than] {" "}(l’atteindre ne suffit pas)
   *[other] {""}
}.
vote-rule-quorum-free = Aucun quorum n’est requis.
vote-rule-electors-label = Droit de vote
vote-rule-electors = { $electors ->
    [persons] Un bulletin par personne qui occupe un siège.
   *[seats] Un bulletin par siège, déposé au nom de l’organisation par une personne mandatée ; la personne suppléante vote tant que la personne titulaire ne l’a pas fait.
}
vote-rule-secrecy-label = Secret du vote
vote-secrecy = { $secrecy ->
    [hidden] Choix masqués jusqu’à la clôture
    [secret] Vote secret
   *[named] Vote public, avec les noms
}
vote-secrecy-meaning = { $secrecy ->
    [hidden] Jusqu’à la clôture, la plateforme ne montre les choix à personne, administration comprise ; ils sont ensuite publiés avec les noms. Ils sont conservés dans le journal : la personne qui exploite le serveur pourrait les y lire avant.
    [secret] Le journal retient qui a pris part, jamais le choix ; les bulletins sont chiffrés dans l’urne, dont la clé est détruite à la clôture, mais la personne qui exploite le serveur détient cette clé tant que le vote est ouvert, ou a pu modifier le programme, et pourrait ainsi découvrir qui a choisi quoi.
   *[named] Chaque choix est visible avec le nom de l’organisation, dès qu’il est déposé.
}
vote-rule-change-label = Modification du bulletin
vote-rule-changeable = { $changeable ->
    [yes] Un bulletin peut être modifié jusqu’à la clôture.
   *[no] Un bulletin déposé est définitif.
}

vote-ballot = Votre bulletin
vote-ballot-which = Au nom de quelle organisation votez-vous ?
vote-ballot-for = Vous votez au nom de « { $organisation } », { $role ->
    [president] au titre de sa présidence
    [alternate] comme suppléant ou suppléante
   *[delegate] comme délégué ou déléguée
}.
vote-ballot-for-self = Vous votez en votre nom propre.
vote-ballot-choose = Votre choix
vote-ballot-review = Relire mon choix
vote-ballot-review-title = Relecture avant le dépôt
vote-ballot-cast = Déposer mon bulletin
vote-ballot-back = Revenir au choix
vote-ballot-sending = Envoi du bulletin. Rien n’est compté avant la confirmation du serveur.
vote-ballot-refused = Le bulletin n’a pas été déposé. Votre choix est conservé.
vote-ballot-unknown = Le serveur n’a pas confirmé le dépôt. Réessayez : le bulletin ne comptera qu’une fois.
vote-ballot-received = Bulletin déposé
vote-ballot-received-at = Enregistré le { $when }, à la position { $position } du journal.
vote-ballot-change = Modifier le bulletin
vote-ballot-keep = Garder le bulletin tel quel
vote-ballot-cast-already = Le bulletin de ce siège est déposé.
vote-ballot-because = { $because ->
    [delegate-has-voted] La personne titulaire a voté : la personne suppléante ne vote plus.
    [given-to-oneself] Vous vous êtes donné ce mandat après l’ouverture : il ne permet pas de voter ici.
   *[final] Il est définitif.
}
vote-ballot-replace = Remplacer le bulletin de { $person }
vote-ballot-replace-begin = Choisir un autre bulletin
vote-ballot-replace-what = Ce bulletin a été déposé par { $person }. Si vous en déposez un autre, il prendra sa place ; { $person }, la présidence de l’organisation et le bureau du groupe en seront informés, et le journal garde les deux.
vote-ballot-replaces = Ce bulletin remplace celui de { $person }.
vote-ballot-none = Vous n’avez pas de bulletin à déposer dans ce vote.
vote-ballot-none-why = Vous pouvez suivre le résultat ici.
vote-no-ballot = { $because ->
    [no-mandate] Vous n’avez aucun mandat aujourd’hui. Si vous devez représenter une organisation qui a un siège, demandez-en un à sa présidence ou à son secrétariat.
    [role] Votre mandat pour { $organisation } ({ $role }) ne permet pas de voter : le bulletin revient à la présidence, au titulaire ou au suppléant.
    [as-themselves] Pour { $organisation }, c’est la personne qui occupait le siège à l’ouverture qui vote.
   *[not-on-roll] { $organisation } n’a pas de siège sur la liste des électeurs de ce vote.
}
vote-voters = { $all ->
    [yes] { $seats ->
        [one] { $seats } siège, qui peut voter.
       *[other] { $seats } sièges, qui peuvent tous voter.
    }
   *[no] { $seats ->
        [one] { $seats } siège
       *[other] { $seats } sièges
    } : { $able ->
        [one] { $able } peut voter
       *[other] { $able } peuvent voter
    }, { $unable } sans personne qui puisse le faire.
}
vote-unable = { $because ->
    [vacant] {""} : le siège est vacant.
    [second-seat] {""} : la même personne occupe un autre siège et vote une seule fois.
    [nobody-mandated] {""} : personne n’a de mandat aujourd’hui.
    [account-closed] {""} : les comptes des personnes qui pourraient voter sont fermés.
   *[nobody-casts] {""} : les mandats du jour ne permettent pas de voter (ni présidence, ni titulaire, ni suppléance).
}
vote-unable-mend = { $because ->
    [vacant] Voir les sièges
    [second-seat] Voir les sièges
   *[other] Voir les mandats
}
vote-fragile-title = Ce vote secret ne peut se passer de ces électeurs
vote-fragile = { $electors ->
    [one] { $electors } électeur
   *[other] { $electors } électeurs
}{ $where ->
    [college] {" "}du collège « { $college } »
    [college-weight] {" "}du collège « { $college } », de poids { $weight }
    [any-weight] {" "}de poids { $weight }
   *[any] {""}
} : { $absent ->
    [impossible] un vote secret en demande au moins trois et ne peut pas s’ouvrir.
    [people] moins de trois personnes peuvent déposer leurs bulletins, et le résultat ne sera pas dévoilé. Faites mandater d’autres personnes.
    [each] si l’un d’eux ne vote pas, le résultat n’est pas dévoilé.
   *[pair] si deux d’entre eux ne votent pas, le résultat n’est pas dévoilé.
}
vote-ballot-offline = Hors ligne, un bulletin ne peut pas être déposé. Votre choix reste ici.
vote-ballot-over = L’heure de clôture est passée : aucun bulletin n’est plus reçu.
vote-receipt = Votre reçu
vote-receipt-keep = Copiez-le maintenant : il ne sera plus affiché. À la clôture, il vous permettra de retrouver votre bulletin dans l’urne publiée. Ne le montrez à personne : il révèle votre choix.
vote-receipt-earlier = Si c’est votre envoi précédent qui est arrivé, voici son reçu ; vous pourrez vérifier à la clôture qu’il est dans l’urne.
vote-receipt-forget = C’est noté : l’effacer d’ici

vote-result = Résultat
vote-result-now = Résultat en cours
vote-result-view = Présentation du résultat
vote-result-bars = Graphique
vote-result-table = Tableau
vote-turnout = Participation
vote-turnout-of = { $cast } sur { $electors }
vote-turnout-said = Participation : { $turnout }.
vote-turnout-left = { $left ->
    [0] Tous ont voté.
    [one] Un bulletin n’est pas encore déposé.
   *[other] { $left } bulletins ne sont pas encore déposés.
}
vote-quorum-missing = { $of ->
    [weight] Il manque un poids de { $missing } pour le quorum.
    [organisations] { $missing ->
        [one] Il manque une organisation pour le quorum.
       *[other] Il manque { $missing } organisations pour le quorum.
    }
   *[persons] { $missing ->
        [one] Il manque 1 bulletin pour le quorum.
       *[other] Il manque { $missing } bulletins pour le quorum.
    }
}
vote-quorum-needed = Quorum : { $needed }
vote-threshold = Seuil : { $threshold }
vote-withheld = { $secrecy ->
    [secret] Les choix ne sont connus qu’à la clôture. D’ici là, seule la participation est montrée.
    [destroyed] L’urne a été détruite sans être ouverte : les choix ne sont révélés à personne.
   *[hidden] Les choix sont masqués jusqu’à la clôture, pour tout le monde. D’ici là, seule la participation est montrée.
}
vote-conditions = { $count ->
    [one] Condition
   *[other] Conditions
}
vote-condition-met = { $met ->
    [yes] Remplie
   *[no] Non remplie
}
vote-by-choice = Par choix
vote-base = { $base ->
    [roll] Inscrits
    [present] Présents
    [cast] Votants
   *[expressed] Exprimés
}
vote-measure = { $measure ->
    [organisations] Organisations
    [weight] Poids
   *[persons] Voix
}
vote-college = Collège « { $college } »
vote-whole = Ensemble
vote-column-what = Intitulé
vote-column-choice = Choix
vote-column-count = Nombre
vote-column-base = Sur
vote-column-share = Part
vote-column-condition = Condition
vote-verdict-title = Résultat proclamé

vote-roll = Liste des électeurs
vote-roll-waiting = { $count ->
    [0] Tous ont voté
    [one] N’a pas encore voté ({ $count })
   *[other] N’ont pas encore voté ({ $count })
}
vote-roll-absent = { $count ->
    [0] Tous ont voté
    [one] N’a pas voté ({ $count })
   *[other] N’ont pas voté ({ $count })
}
vote-roll-voted = { $count ->
    [0] Personne n’a encore voté
    [one] A voté ({ $count })
   *[other] Ont voté ({ $count })
}
vote-roll-not-yet = La liste des électeurs est arrêtée à l’ouverture.
vote-cast-by = { $role ->
    [none] déposé par { $person }
    [president] déposé par { $person } (présidence)
    [alternate] déposé par { $person } (suppléance)
   *[delegate] déposé par { $person } (titulaire)
}
vote-weight = poids { $weight }
vote-choice-withheld = A voté

vote-register = Décompte détaillé
vote-register-counts = Décompte sur chaque base
vote-register-text = Empreinte du texte voté (SHA-256)
vote-box = Urne
vote-box-digest = Empreinte de l’urne (SHA-256)
vote-box-about = Ce que contenait l’urne à la clôture, dans l’ordre des reçus, qui n’a rien à voir avec celui des votes.
vote-box-open = Voir le contenu de l’urne
vote-box-find = Retrouver mon reçu
vote-box-found = Ce bulletin est dans l’urne : { $choice }.
vote-box-missing = Ce reçu n’est pas dans l’urne. Vérifiez la copie ; s’il est exact, prévenez l’administration du forum.
vote-box-receipt = Reçu

vote-run = Conduite du vote
vote-open = Ouvrir le vote
vote-open-what = La règle et la liste des électeurs sont arrêtées : plus rien n’y change. Les électeurs peuvent alors voter.
vote-open-waits = L’ouverture est annoncée pour le { $when } ; elle se fera d’elle-même. La liste des électeurs n’est arrêtée qu’à ce moment-là.
vote-open-done = Le vote est ouvert.
vote-close = Clore le vote
vote-close-what = Les bulletins sont comptés et le résultat est proclamé. Plus aucun bulletin n’est reçu, et un vote clos ne se rouvre pas.
vote-close-what-subject = La proposition suit ce résultat.
vote-close-waits = La clôture est annoncée pour le { $when } ; elle se fera d’elle-même. Avant, un vote ne se clôt que si tous ont voté.
vote-close-done = Le vote est clos.
vote-end = Annoncer la fin
vote-end-what = Jusque-là les électeurs peuvent voter ; ils en sont informés dès maintenant. Le vote se clôt ensuite de lui-même, et plus tôt seulement si tous ont voté.
vote-end-needed = Sans fin annoncée, un vote ne se clôt que si tous ont voté.
vote-end-when = Clôture
vote-end-after = { $after ->
    [m5] Dans 5 minutes
    [m15] Dans 15 minutes
    [m30] Dans 30 minutes
    [h1] Dans une heure
   *[date] À une date
}
vote-end-at = Fin le
vote-end-done = La fin du vote est annoncée.
vote-cancel = Annuler le vote
vote-cancel-not = Garder le vote
vote-cancel-what = Le vote s’arrête sans résultat, et les bulletins déjà déposés ne sont pas comptés.
vote-cancel-what-subject = La proposition revient au groupe.
vote-cancel-reason = Motif, visible de tous
vote-cancel-done = Le vote est annulé.
vote-cancelled-because = Vote annulé
vote-refused = Ce vote n’a pas pu être ouvert
vote-closing-refused = Ce vote n’a pas pu être clos

vote-schedule = Soumettre au vote
vote-schedule-question = Question posée
vote-schedule-question-in = { $language ->
    [fr] En français
    [ar] En arabe
   *[en] En anglais
}
vote-schedule-question-of = Adoptez-vous la proposition « { $title } » ?
vote-schedule-version = La version { $number } sera figée avec son empreinte et ne changera plus.
vote-preset-label = Majorité
vote-preset = { $preset ->
    [absolute] Majorité absolue des inscrits
    [two-thirds] Deux tiers des voix exprimées
    [two-thirds-roll] Deux tiers des inscrits
    [unanimity] Unanimité des voix exprimées
   *[simple] Majorité simple des voix exprimées
}
vote-quorum-label = Quorum
vote-quorum-preset = { $quorum ->
    [none] Aucun
    [quarter] Un quart des inscrits
    [third] Un tiers des inscrits
    [half] La moitié des inscrits
   *[two-thirds] Les deux tiers des inscrits
}
vote-quorum-strict = Plus que cette part (l’atteindre ne suffit pas)
vote-electors-label = Droit de vote
vote-electors = { $electors ->
    [persons] Les personnes qui occupent un siège
   *[seats] Les sièges, au nom de leur organisation
}
vote-changeable = Un bulletin peut être modifié jusqu’à la clôture
vote-changeable-secret = Un bulletin secret est toujours définitif.
vote-opening = Ouverture
vote-opening-when = { $when ->
    [now] Tout de suite
    [at] À une date
   *[hand] Plus tard, par le bureau
}
vote-opening-at = Ouverture le
vote-closing = Clôture
vote-closing-when = { $when ->
    [at] À une date
   *[hand] Annoncée plus tard par le bureau du groupe
}
vote-closing-at = Clôture le
vote-schedule-open = Ouvrir le vote
vote-schedule-later = Programmer le vote
vote-schedule-review = Relire la règle
vote-schedule-review-title = La règle, telle qu’elle sera arrêtée
vote-schedule-back = Modifier
vote-scheduled = Le vote est programmé.

vote-list-none = Aucun vote pour le moment
vote-list-none-text = Le bureau du groupe soumet au vote une proposition déposée.
vote-list-of = Liste des votes

### kinds, and fields of rows

audit-kind-vote = Vote
audit-kind-ballot = Bulletin
audit-kind-participation = Participation
past-kind-tally = Décompte
past-kind-elector = Électeur
past-kind-my_ballot = Mon bulletin
notice-kind-ballots = Votes qui attendent votre bulletin
notice-kind-deadlines = Échéances
past-field-question = Question
past-field-opens_at = Ouverture prévue
past-field-opened_at = Ouverture
past-field-closes_at = Clôture prévue
past-field-closed_at = Clôture
past-field-electors = Électeurs
past-field-cast = Bulletins déposés
past-field-outcome = Résultat
past-field-quorum = Quorum
past-field-conditions = Conditions
past-field-box = Urne
past-field-vote = Vote
past-field-voted = A voté
past-field-choice = Choix
past-field-cast_by = Déposé par
past-field-refused = Ouverture ou clôture impossible
past-field-reason = Motif

### notices: what people are told, and why

notice-vote-scheduled = { $dated ->
    [yes] Convocation : ouverture du vote le { $opens_at }.
   *[no] Convocation : un vote est annoncé.
}
notice-vote-opened = { $dated ->
    [yes] Le vote est ouvert jusqu’au { $closes_at }.
   *[no] Le vote est ouvert.
}
notice-vote-reminded = { $step ->
    [days] Le vote se clôt dans trois jours
    [day] Le vote se clôt dans un jour
   *[hours] Le vote se clôt dans trois heures
}, le { $closes_at } : votre bulletin manque encore.{ $needed ->
    [yes] {" "}Sans lui, le résultat de ce vote secret pourrait ne pas être dévoilé.
   *[no] {""}
}
notice-vote-opening-refused = Le vote n’a pas pu s’ouvrir.
notice-vote-closing-refused = Le vote n’a pas pu être clos : ce qui est conservé n’est pas ce que dit le journal.
notice-vote-end-announced = Le vote se clôt le { $closes_at }.
notice-vote-box-unusable = L’urne du vote ne peut pas être ouverte : si sa clé n’est pas remise, le vote ne peut qu’être annulé.
notice-vote-closed = { $verdict ->
    [adopted] Le vote est clos : la proposition est adoptée.
    [rejected] Le vote est clos : la proposition est rejetée.
    [too_few] Le vote est clos : trop peu d’électeurs ont pris part.
   *[no_quorum] Le vote est clos : le quorum n’est pas atteint.
}
notice-ballot-changed = { $who } a remplacé le bulletin qu’une autre personne avait déposé pour { $organisation }.
notice-because-caster = parce que vous aviez déposé ce bulletin
notice-because-president = parce que vous présidez cette organisation
notice-vote-cancelled = { $who } a annulé le vote.
notice-because-elector = parce que vous pouvez y voter

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-vote-scheduled =
  { $who } a programmé le vote « { $object } »{ $opens_at ->
    [none] {""}
   *[other] , qui s’ouvre le { $opens_at }
  }.
sentence-vote-opened = { $who } a ouvert le vote « { $object } ».
sentence-vote-opening-refused = Le vote « { $object } » n’a pas pu s’ouvrir.
sentence-vote-closing-refused = Le vote « { $object } » n’a pas pu être clos : ce qui est conservé n’est pas ce que dit le journal.
sentence-vote-reminded = Les électeurs qui n’ont pas encore voté ont reçu un rappel avant la clôture du vote « { $object } ».
sentence-vote-end-announced = { $who } a annoncé que le vote « { $object } » se clôt le { $closes_at }.
sentence-vote-box-unusable = L’urne du vote « { $object } » ne peut pas être ouverte : sa clé manque ou est endommagée.
sentence-vote-closed =
  { $who } a clos le vote « { $object } » : { $outcome_verdict ->
    [adopted] la proposition est adoptée
    [rejected] la proposition est rejetée
    [too_few] trop peu d’électeurs ont pris part
   *[other] la proposition reste sans effet, faute de quorum
  }.
sentence-vote-cancelled =
  { $who } a annulé le vote « { $object } »{ $reason ->
    [none] {" "}(motif effacé à la demande de la personne).
   *[other] {" "}: { $reason }
  }
sentence-ballot-cast =
  { $who } a déposé un bulletin dans le vote « { $object } »{ $choice ->
    [for] {" "}: pour
    [against] {" "}: contre
    [abstain] {" "}: abstention
    [blank] {" "}: blanc
    [null] {" "}: nul
   *[other] {""}
  }.
sentence-ballot-changed =
  { $who } a { $replaces ->
    [none] modifié son bulletin
   *[other] remplacé le bulletin de { $replaces }
  } dans le vote « { $object } »{ $choice ->
    [for] {" "}: pour
    [against] {" "}: contre
    [abstain] {" "}: abstention
    [blank] {" "}: blanc
    [null] {" "}: nul
   *[other] {""}
  }.
sentence-participation-recorded = { $who } a pris part au vote secret « { $object } ».

### dossier

error-vote-not-decided = Le dossier de décision est disponible une fois le vote clos. Revenez après la clôture.
vote-dossier-article = Article { $number } : { $title }
vote-dossier-read-me = Dossier de décision. Pour le vérifier sans le forum : python checker.py dossier FICHIER.zip (Python 3.11 et la bibliothèque cryptography). Demandez checker.py au forum, ou à une personne qui l’a déjà ; ne l’acceptez pas de la personne qui vous remet le dossier. Comparez la clé du forum, écrite dans manifest.json, avec celle qu’il publie. Les noms de personnes et d’organisations sont ceux du jour où le dossier a été fait : le journal n’en contient aucun.
vote-dossier = Dossier de décision
vote-dossier-about = Tout ce qu’il faut pour vérifier ce vote dans dix ans, même sans ce forum : le texte et son empreinte, la règle, la liste des électeurs, les bulletins, les faits du journal et leurs preuves, signés.
vote-dossier-about-secret = Pour un vote secret, il contient l’urne close, sans aucun lien avec les votants.
vote-dossier-zip = Télécharger l’archive
vote-dossier-pdf = PDF { $language }
vote-dossier-show = Empreinte et preuve
vote-dossier-hash = Empreinte du dossier (SHA-256)
vote-dossier-position = Position dans le journal
vote-dossier-sealed = { $size ->
    [one] Scellé avec { $size } fait, le { $when }
   *[other] Scellé avec { $size } faits, le { $when }
}
vote-dossier-how = Vérifier hors ligne : python checker.py dossier FICHIER.zip
vote-dossier-how-text = checker.py est un seul fichier, à conserver à part. Il contrôle la signature et les preuves, recompte les bulletins et dit en clair ce qu’il a vérifié et ce qu’il ne pouvait pas vérifier.
vote-dossier-verify = Ouvrir la page de vérification
verify-title = Vérifier un dossier
verify-about = Cette page dit si ce forum a signé un dossier portant cette empreinte. Elle ne montre rien de son contenu.
verify-issued = Ce forum a bien signé ce dossier.
verify-issued-text = Vote { $vote }, arrêté à la position { $position } du journal.
verify-not-issued = Ce forum n’a pas signé de dossier avec cette empreinte.
verify-not-issued-text = L’adresse a été mal recopiée, ou le document ne vient pas de ce forum. Ne vous y fiez pas.
verify-nothing = Aucun dossier n’est désigné dans l’adresse. Vous pouvez contrôler un fichier ci-dessous.
verify-key = Clé de signature
verify-file = Contrôler un fichier
verify-file-about = Le fichier n’est pas envoyé : votre navigateur calcule les empreintes, puis demande au forum si la signature est la sienne. Pour recompter les bulletins et contrôler les preuves, utilisez checker.py.
verify-file-choose = Choisir une archive
verify-file-checking = Contrôle du fichier
verify-file-unreadable = Ce fichier n’est pas un dossier de décision lisible.
verify-file-altered = Ce dossier a été modifié : { $names }.
verify-file-same = Les fichiers de l’archive sont tous ceux du manifeste.
verify-file-signed = Le manifeste est signé par ce forum.
verify-file-unsigned = La signature n’est pas celle de ce forum.
verify-file-open = Voir le vote
record-rule = La règle
record-text = Texte soumis au vote
record-text-none = Le vote portait sur la question seule, sans texte joint.
record-outcome = Résultat
record-roll = Électeurs et bulletins
record-roll-secret = Électeurs et participation
record-roll-who = Électeur
record-roll-by = Déposé par
record-roll-absent = N’a pas voté
record-roll-voted = A voté
record-roll-more = { $count ->
    [one] Un autre électeur figure dans l’archive, qui fait foi.
   *[other] { $count } autres électeurs figurent dans l’archive, qui fait foi.
}
record-proof = Preuve
record-opened = Ouverture
record-closed = Clôture
record-moment = { DATETIME($when, dateStyle: "long", timeStyle: "short") } (heure de Casablanca)
record-forum = Forum
record-reference = Référence
record-version = version { $number }
record-group = Groupe
record-choice = Choix
record-college = Collège
record-voices = Voix
record-hash = Empreinte du dossier
record-text-hash = Empreinte du texte
record-box = Empreinte de l’urne
record-checkpoint = Sceau
record-key = Clé du forum
record-scan = Scannez ce code, ou ouvrez l’adresse, pour savoir si ce forum a signé ce dossier. Ce PDF en est une version lisible : l’archive signée fait foi.
record-footer = Position { $position } · { $hash }
record-page = page
