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
organisation-none = No organisation matches these filters.
organisation-name = Name
organisation-acronym = Acronym
organisation-type = Type
organisation-sector = Sector
organisation-sectors = Sectors
organisation-region = Region
organisation-website = Official website
organisation-description = Description
organisation-parents = Belongs to
organisation-children = { $count ->
    [0] No member organisations
    [one] { $count } member organisation
   *[other] { $count } member organisations
}
organisation-sme = SME
organisation-verified = Verified
organisation-verified-by = Verified by { $person } on { $date }
organisation-reported = Not verified: as reported
organisation-example = Invented organisation, given as an example
organisation-successor = Successor: { $name }
organisation-history = History
organisation-register = Register an organisation
organisation-describe = Edit the description
organisation-rename = Change the name
organisation-move = Change what it belongs to
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
fact-organisation-registered = Organisation registered in the directory
fact-organisation-described = Description of the organisation changed
fact-organisation-renamed = Name of the organisation changed
fact-organisation-moved = Parent organisation changed
fact-organisation-verified = Organisation verified
fact-organisation-unverified = Verification of the organisation withdrawn
fact-organisation-merged = Organisation merged into its successor
fact-organisation-dissolved = Organisation dissolved
error-name-missing = Give the organisation at least one name, the one it really bears; no name is left blank.
error-unknown-language = Names and texts are in French, Arabic or English; “{ $language }” is none of them. Choose one of these three languages.
error-unknown-sector = The sector “{ $sector }” is not on the forum’s list. Choose a sector from this list.
error-unknown-region = “{ $region }” is not the code of one of the twelve regions. Choose a code from MA-01 to MA-12.
error-only-companies-are-smes = Only a company can be marked as an SME. Choose the type “Company” or remove the mark.
error-source-missing = Name the source of what is reported, and how far it can be trusted.
error-under-itself = An organisation cannot belong to itself, even indirectly, nor merge into itself. Choose another organisation.
error-nothing-changes = Nothing changes: this is what is already recorded. Change at least one detail, or close the window.
error-already-verified = This organisation is already verified. Reload the page to see by whom.
error-not-verified = This organisation is not verified: there is nothing to withdraw. Reload the page to see its status.
error-no-longer-active = { $status ->
    [merged] This organisation has merged into another: its past is kept and nothing is added to it. Choose its successor instead.
   *[dissolved] This organisation has been dissolved: its past is kept and nothing is added to it. Choose an active organisation instead.
}
error-dated-in-the-future = This date is still to come: only what has taken place is recorded. Choose today or an earlier day.
error-name-taken = An active organisation already bears this name. Look for it in the directory, or give a more precise name.
error-administrators-only = The directory is kept by the forum’s administrators. Send them your request.

### screens

names-in = { $what } ({ $language })
names-others = In the other languages
filters-clear = Clear the filters
organisation-overview = Overview
organisation-about = Details
organisation-acts = Manage the organisation
organisation-changed = Entry updated.
organisation-registered = Organisation registered in the directory.
organisation-verified-said = Organisation verified.
organisation-unverified-said = Verification withdrawn.
organisation-confidence = Confidence
organisation-source = Source
organisation-reported-explained = This entry repeats what a public source reports; the forum’s administrators have not verified it.
organisation-example-short = Example
organisation-filters = Directory filters
organisation-type-any = All types
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
organisation-groups = Groups in which it has a seat
organisation-name-hint = The name that the organisation itself bears. A language in which it has none stays empty.
organisation-name-unknown = No known name in this language
organisation-none-explained = Try another word or an acronym, or remove a filter.
organisation-nothing = The directory is still empty
organisation-nothing-explained = The forum’s administrators register federations, institutions and companies in it.
organisation-parents-none = Belongs to no other organisation
organisation-sectors-none = No sector chosen
organisation-sme-long = Small or medium-sized company
organisation-since = from { $date }
organisation-successor-field = Organisation that succeeds it
organisation-rename-explained = The former name stays in the history, and search still finds it.
organisation-move-explained = An organisation may belong to several others. The list below replaces the present one.
organisation-merge-explained = The organisation ceases to exist under this name; its past is kept and leads to its successor.
organisation-dissolve-explained = The organisation ceases to exist; its past is kept and nothing more is added to it.
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
past-field-website = Official website
past-field-parents = Belongs to
past-field-children_count = Member organisations
past-field-verified = Verified
past-field-successor = Successor
past-field-organisation = Organisation
past-field-sme = SME

### import

import-no-such-body = The directory has no organisation “{ $body }”. Check the name, or register it first.
import-several-bodies = Several organisations bear the name or acronym “{ $body }”: give the identifier of the one you mean.
import-acronym-shared = Note: { $body } also bears the acronym { $acronym }. If it is the same one, give its identifier.

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-organisation-registered = { $who } registered “{ $object }” in the directory.
sentence-organisation-described = { $who } updated the description of “{ $object }”.
sentence-organisation-renamed = { $who } recorded a name of “{ $object }” in force since { $on_on }.
sentence-organisation-moved = { $who } changed the organisations to which “{ $object }” belongs.
sentence-organisation-verified = { $who } verified “{ $object }”.
sentence-organisation-unverified = { $who } withdrew the verification of “{ $object }”.
sentence-organisation-merged = { $who } recorded the merger of “{ $object }” into “{ $successor_organisation }”.
sentence-organisation-dissolved = { $who } recorded the dissolution of “{ $object }” on { $on_on }.
