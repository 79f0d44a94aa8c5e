### organisations

organisation-nav = Organisations
organisation-one = Organisation
organisation-many = Annuaire des organisations
organisation-count = { $count ->
    [0] Aucune organisation
    [one] { $count } organisation
   *[other] { $count } organisations
}
organisation-search = Nom ou sigle
organisation-none = Aucune organisation ne correspond à ces critères.
organisation-name = Nom
organisation-acronym = Sigle
organisation-type = Type
organisation-sector = Secteur
organisation-sectors = Secteurs
organisation-region = Région
organisation-website = Site officiel
organisation-description = Présentation
organisation-parents = Rattachée à
organisation-children = { $count ->
    [0] Aucune organisation rattachée
    [one] { $count } organisation rattachée
   *[other] { $count } organisations rattachées
}
organisation-sme = PME
organisation-verified = Vérifiée
organisation-verified-by = Vérifiée par { $person }, le { $date }
organisation-reported = Telle que rapportée
organisation-example = Organisation inventée, donnée en exemple
organisation-successor = Successeur : { $name }
organisation-history = Historique
organisation-register = Inscrire une organisation
organisation-describe = Modifier la présentation
organisation-rename = Changer le nom
organisation-move = Changer le rattachement
organisation-verify = Marquer comme vérifiée
organisation-unverify = Annuler la vérification
organisation-merge = Fusionner avec une autre
organisation-dissolve = Enregistrer la dissolution
organisation-on = Date d’effet
organisation-status = Situation
organisation-status-active = En activité
organisation-status-merged = Fusionnée
organisation-status-dissolved = Dissoute
organisation-type-ministry = Ministère
organisation-type-public_institution = Établissement public
organisation-type-confederation = Confédération
organisation-type-federation = Fédération
organisation-type-association = Association
organisation-type-company = Entreprise
organisation-type-research_body = Organisme de recherche
organisation-type-regional_centre = Centre régional
organisation-sector-aerospace = Aéronautique et spatial
organisation-sector-agriculture = Agriculture
organisation-sector-agrifood = Agroalimentaire
organisation-sector-automotive = Automobile
organisation-sector-banking_finance = Banque et finance
organisation-sector-chemicals = Chimie et parachimie
organisation-sector-construction = Bâtiment et travaux publics
organisation-sector-consulting_engineering = Conseil et ingénierie
organisation-sector-culture = Industries culturelles et créatives
organisation-sector-digital = Numérique
organisation-sector-electrical_electronics = Électricité et électronique
organisation-sector-energy = Énergie
organisation-sector-fisheries = Pêche maritime
organisation-sector-leather = Cuir
organisation-sector-mechanical_metal = Métallurgie et mécanique
organisation-sector-pharmaceuticals = Pharmacie
organisation-sector-plastics = Plasturgie
organisation-sector-seafood = Produits de la mer
organisation-sector-testing_inspection = Essais et contrôle
organisation-sector-textile = Textile et habillement
organisation-sector-trade_services = Commerce et services
organisation-sector-wood_paper_packaging = Bois, papier et emballage
fact-organisation-registered = Organisation inscrite à l’annuaire
fact-organisation-described = Présentation de l’organisation modifiée
fact-organisation-renamed = Nom de l’organisation changé
fact-organisation-moved = Rattachement de l’organisation changé
fact-organisation-verified = Organisation vérifiée
fact-organisation-unverified = Vérification de l’organisation annulée
fact-organisation-merged = Organisation fusionnée avec son successeur
fact-organisation-dissolved = Organisation dissoute
error-name-missing = Donnez à l’organisation au moins un nom, celui qu’elle porte réellement ; aucun nom n’est laissé en blanc.
error-unknown-language = Les noms et les textes sont en français, en arabe ou en anglais ; « { $language } » n’en fait pas partie. Choisissez l’une de ces trois langues.
error-unknown-sector = Le secteur « { $sector } » n’est pas dans la liste du forum. Choisissez un secteur de cette liste.
error-unknown-region = « { $region } » n’est pas le code d’une des douze régions. Choisissez un code de MA-01 à MA-12.
error-only-companies-are-smes = Seule une entreprise peut porter la mention PME. Choisissez le type « Entreprise » ou retirez cette mention.
error-source-missing = Citez la source de ce qui est rapporté, et dites quelle confiance lui accorder.
error-under-itself = Une organisation ne peut pas être rattachée à elle-même, même par l’intermédiaire d’une autre, ni fusionner avec elle-même. Choisissez une autre organisation.
error-nothing-changes = Rien ne change : c’est déjà ce qui est enregistré. Changez au moins une information, ou fermez la fenêtre.
error-already-verified = Cette organisation est déjà vérifiée. Rechargez la page pour voir par qui.
error-not-verified = Cette organisation n’est pas vérifiée : il n’y a rien à annuler. Rechargez la page pour voir sa situation.
error-no-longer-active = { $status ->
    [merged] Cette organisation a fusionné avec une autre : son passé est conservé et rien ne s’y ajoute. Choisissez plutôt celle qui lui succède.
   *[dissolved] Cette organisation est dissoute : son passé est conservé et rien ne s’y ajoute. Choisissez plutôt une organisation en activité.
}
error-dated-in-the-future = Cette date est à venir : on enregistre ce qui a eu lieu. Choisissez aujourd’hui ou un jour passé.
error-name-taken = Une organisation en activité porte déjà ce nom. Cherchez-la dans l’annuaire, ou donnez un nom plus précis.
error-administrators-only = L’annuaire est tenu par l’administration du forum. Adressez-lui votre demande.

### screens

names-in = { $what } ({ $language })
names-others = Dans les autres langues
filters-clear = Effacer les critères
organisation-overview = Présentation
organisation-about = Informations
organisation-acts = Gérer l’organisation
organisation-changed = Fiche mise à jour.
organisation-registered = Organisation inscrite à l’annuaire.
organisation-verified-said = Organisation vérifiée.
organisation-unverified-said = Vérification annulée.
organisation-confidence = Fiabilité
organisation-source = Source
organisation-reported-explained = Cette fiche reprend ce qu’une source publique rapporte ; l’administration du forum ne l’a pas vérifiée.
organisation-example-short = Exemple
organisation-filters = Critères de l’annuaire
organisation-type-any = Tous les types
organisation-sector-any = Tous les secteurs
organisation-region-any = Toutes les régions
organisation-region-none = Non précisée
organisation-option = { $name } ({ $count })
organisation-state-any = En activité
organisation-state-verified = Vérifiées
organisation-state-unverified = Non vérifiées
organisation-state-merged = Fusionnées
organisation-state-dissolved = Dissoutes
organisation-view = Affichage
organisation-view-cards = Fiches
organisation-view-list = Liste
organisation-groups = Groupes où elle a un siège
organisation-name-hint = Le nom que l’organisation porte elle-même. Une langue où elle n’en a pas reste vide.
organisation-name-unknown = Nom inconnu dans cette langue
organisation-none-explained = Essayez un autre mot ou un sigle, ou retirez un critère.
organisation-nothing = L’annuaire est encore vide
organisation-nothing-explained = L’administration du forum y inscrit les fédérations, les institutions et les entreprises.
organisation-parents-none = Rattachée à aucune autre organisation
organisation-sectors-none = Aucun secteur choisi
organisation-sme-long = Petite ou moyenne entreprise
organisation-since = à compter du { $date }
organisation-successor-field = Organisation qui lui succède
organisation-rename-explained = L’ancien nom reste dans l’historique, et la recherche le trouve toujours.
organisation-move-explained = Une organisation peut être rattachée à plusieurs autres. La liste ci-dessous remplace l’ancienne.
organisation-merge-explained = L’organisation cesse d’exister sous ce nom ; son passé est conservé et renvoie vers celle qui lui succède.
organisation-dissolve-explained = L’organisation cesse d’exister ; son passé est conservé et rien ne s’y ajoute plus.
organisation-confidence-level = { $level ->
    [high] Élevée
    [medium] Moyenne
   *[low] Faible
}

### kinds, and fields of rows

audit-kind-organisation = Organisation
past-kind-organisation = Organisation
past-field-acronym = Sigle
past-field-type = Type
past-field-sectors = Secteurs
past-field-region = Région
past-field-description = Description
past-field-website = Site officiel
past-field-parents = Rattachée à
past-field-children_count = Organisations rattachées
past-field-verified = Vérifiée
past-field-successor = Successeur
past-field-organisation = Organisation
past-field-sme = PME

### import

import-no-such-body = L’annuaire ne contient aucune organisation « { $body } ». Vérifiez son nom, ou inscrivez-la d’abord.
import-several-bodies = Plusieurs organisations portent le nom ou le sigle « { $body } » : donnez l’identifiant de celle que vous visez.
import-acronym-shared = Attention : { $body } porte aussi le sigle { $acronym }. S’il s’agit de la même, donnez son identifiant.

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-organisation-registered = { $who } a inscrit « { $object } » à l’annuaire.
sentence-organisation-described = { $who } a mis à jour la présentation de « { $object } ».
sentence-organisation-renamed = { $who } a enregistré pour « { $object } » un nom en vigueur depuis le { $on_on }.
sentence-organisation-moved = { $who } a changé le rattachement de « { $object } ».
sentence-organisation-verified = { $who } a vérifié « { $object } ».
sentence-organisation-unverified = { $who } a annulé la vérification de « { $object } ».
sentence-organisation-merged = { $who } a enregistré la fusion de « { $object } » avec « { $successor_organisation } ».
sentence-organisation-dissolved = { $who } a enregistré la dissolution de « { $object } », le { $on_on }.
