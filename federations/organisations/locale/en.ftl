### organisations

organisation-nav = Organisations
organisation-one = Organisation
organisation-many = Directory of organisations
organisation-count = { $count ->
    [0] No organisations
    [one] { $count } organisation
   *[other] { $count } organisations
}
organisation-search = Name or acronym
organisation-none = No organisation matches these criteria.
organisation-name = Name
organisation-name-fr = Name in French
organisation-name-ar = Name in Arabic
organisation-name-en = Name in English
organisation-acronym = Acronym
organisation-type = Type
organisation-sector = Sector
organisation-sectors = Sectors
organisation-region = Region
organisation-website = Official website
organisation-description = Description
organisation-parents = Belongs to
organisation-children = { $count ->
    [0] No organisations under it
    [one] { $count } organisation under it
   *[other] { $count } organisations under it
}
organisation-sme = SME
organisation-verified = Verified
organisation-verified-by = Verified by { $person } on { $date }
organisation-unverified = Not verified
organisation-reported = Not verified: as reported
organisation-reported-source = Source: { $source }
organisation-reported-confidence = Confidence: { $confidence }
organisation-example = Invented organisation, an example
organisation-successor = Successor: { $name }
organisation-history = History
organisation-former-names = Former names
organisation-register = Register an organisation
organisation-describe = Edit the description
organisation-rename = Change the name
organisation-move = Change where it stands
organisation-verify = Mark as verified
organisation-unverify = Withdraw the verification
organisation-merge = Merge into another
organisation-dissolve = Record the dissolution
organisation-on = Effective date
organisation-status = Status
organisation-status-active = Active
organisation-status-merged = Merged
organisation-status-dissolved = Dissolved
organisation-type-ministry = Ministry
organisation-type-public_institution = Public institution
organisation-type-confederation = Confederation
organisation-type-federation = Federation
organisation-type-association = Association
organisation-type-company = Company
organisation-type-research_body = Research body
organisation-type-regional_centre = Regional centre
organisation-sector-aerospace = Aerospace
organisation-sector-agriculture = Agriculture
organisation-sector-agrifood = Agri-food
organisation-sector-automotive = Automotive
organisation-sector-banking_finance = Banking and finance
organisation-sector-chemicals = Chemicals
organisation-sector-construction = Building and public works
organisation-sector-consulting_engineering = Consulting and engineering
organisation-sector-culture = Cultural and creative industries
organisation-sector-digital = Digital
organisation-sector-electrical_electronics = Electrical and electronics
organisation-sector-energy = Energy
organisation-sector-fisheries = Maritime fisheries
organisation-sector-leather = Leather
organisation-sector-mechanical_metal = Metal and mechanical industries
organisation-sector-pharmaceuticals = Pharmaceuticals
organisation-sector-plastics = Plastics
organisation-sector-seafood = Seafood
organisation-sector-testing_inspection = Testing and inspection
organisation-sector-textile = Textile and apparel
organisation-sector-trade_services = Trade and services
organisation-sector-wood_paper_packaging = Wood, paper and packaging
fact-organisation-registered = Organisation entered in the directory
fact-organisation-described = Description of the organisation changed
fact-organisation-renamed = Name of the organisation changed
fact-organisation-moved = Place of the organisation changed
fact-organisation-verified = Organisation verified
fact-organisation-unverified = Verification of the organisation withdrawn
fact-organisation-merged = Organisation merged into its successor
fact-organisation-dissolved = Organisation dissolved
error-name-missing = Give the organisation at least one name, the one it really bears; no name is left blank.
error-unknown-language = Names and texts are in French, Arabic or English; “{ $language }” is none of them.
error-unknown-sector = The sector “{ $sector }” is not on the forum’s list.
error-unknown-region = “{ $region }” is not the code of one of the twelve regions.
error-only-companies-are-smes = Only a company can be marked as an SME.
error-source-missing = Name the source of what is reported, and how far it can be trusted.
error-under-itself = An organisation cannot stand under itself, even indirectly, nor merge into itself.
error-nothing-changes = Nothing changes: this is what is recorded already.
error-already-verified = This organisation is verified already.
error-not-verified = This organisation is not verified: there is nothing to withdraw.
error-no-longer-active = { $status ->
    [merged] This organisation has merged into another: its past is kept and nothing is added to it.
   *[dissolved] This organisation has been dissolved: its past is kept and nothing is added to it.
}
error-dated-in-the-future = This date is still to come: what is recorded has taken place.
error-name-taken = An active organisation bears this name already.
error-administrators-only = The directory is kept by the forum’s administrators.

### screens

names-in = { $what } ({ $language })
names-others = In the other languages
filters-clear = Clear the filters
organisation-overview = Overview
organisation-about = Details
organisation-acts = Administration
organisation-changed = Entry updated.
organisation-registered = Organisation entered in the directory.
organisation-verified-said = Organisation verified.
organisation-unverified-said = Verification withdrawn.
organisation-confidence = Confidence
organisation-source = Source
organisation-reported-explained = This entry repeats what a public source reports; the forum’s administrators have not verified it.
organisation-example-short = Example
organisation-filters = Directory filters
organisation-type-any = Any kind
organisation-sector-any = All sectors
organisation-region-any = All regions
organisation-region-none = Not specified
organisation-option = { $name } ({ $count })
organisation-state-any = Active
organisation-state-verified = Verified
organisation-state-unverified = Not verified
organisation-state-merged = Merged
organisation-state-dissolved = Dissolved
organisation-view = View
organisation-view-cards = Cards
organisation-view-list = List
organisation-groups = Sits in the groups
organisation-name-hint = The name the organisation itself bears. A language in which it has none stays empty.
organisation-name-unknown = No known name in this language
organisation-none-explained = Try another word or an acronym, or remove a filter.
organisation-nothing = The directory is still empty
organisation-nothing-explained = The forum’s administrators enter federations, institutions and companies in it.
organisation-parents-none = Under no other body
organisation-sectors-none = None chosen
organisation-sme-long = Small or medium-sized company
organisation-since = since { $date }
organisation-successor-field = Organisation that succeeds it
organisation-rename-explained = The former name stays in the history, and is still found by search.
organisation-move-explained = A body may stand under several others. The list below replaces the present one.
organisation-merge-explained = The body ends under this name; its past is kept and leads to its successor.
organisation-dissolve-explained = The body ends; its past is kept and nothing is added to it.
organisation-confidence-level = { $level ->
    [high] High
    [medium] Medium
   *[low] Low
}

### kinds, and fields of rows

audit-kind-organisation = Organisation
past-kind-organisation = Organisation
past-field-acronym = Acronym
past-field-type = Type
past-field-sectors = Sectors
past-field-region = Region
past-field-description = Description
past-field-website = Website
past-field-parents = Stands under
past-field-children_count = Member bodies
past-field-verified = Verification
past-field-successor = Successor
past-field-organisation = Organisation
past-field-sme = SME

### import

import-no-such-body = The directory has no organisation “{ $body }”.
import-several-bodies = Several organisations bear “{ $body }”: give the id of the one that is meant.
import-acronym-shared = Mind that { $body } bears the acronym { $acronym } too. If it is the same one, give its id.

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-organisation-registered = { $who } registered “{ $object }” in the directory.
sentence-organisation-described = { $who } updated the description of “{ $object }”.
sentence-organisation-renamed = { $who } recorded a name of “{ $object }” in force since { $on_on }.
sentence-organisation-moved = { $who } changed the bodies to which “{ $object }” belongs.
sentence-organisation-verified = { $who } verified “{ $object }”.
sentence-organisation-unverified = { $who } withdrew the verification of “{ $object }”.
sentence-organisation-merged = { $who } recorded the merger of “{ $object }” into “{ $successor_organisation }”.
sentence-organisation-dissolved = { $who } recorded the dissolution of “{ $object }” on { $on_on }.
