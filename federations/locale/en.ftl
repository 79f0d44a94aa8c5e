### votes: verdict (how outcomes become these messages: federations/votes/rules/words.py)

vote-verdict = { $verdict ->
    [adopted] The proposal is adopted.
    [no_quorum] For want of a quorum, the vote has no effect.
   *[rejected] The proposal is rejected.
}
vote-verdict-quorum-free = No quorum was required.
vote-verdict-quorum = { $met ->
    [yes] Quorum met
   *[no] Quorum not met
}: { $of ->
    [organisations] { $counted ->
        [one] { $counted } organisation took part
       *[other] { $counted } organisations took part
    }
    [weight] a weight of { $counted } took part
   *[persons] { $counted ->
        [one] { $counted } elector took part
       *[other] { $counted } electors took part
    }
} out of { $roll } (threshold: { $bound ->
    [more-than] strictly more than
   *[at-least] at least
} { $unit ->
    [percent] { $threshold }%
   *[fraction] { $threshold }
} { $of ->
    [organisations] of the organisations on the roll
    [weight] of the weight of the roll
   *[persons] of the roll
}).
vote-verdict-college = In the college “{ $college }”:
vote-verdict-nothing = Condition not met: { $among ->
    [roll] nobody on the roll
    [present] nobody present
    [cast] no vote cast
   *[expressed] no vote for or against
}, hence no share to measure.
vote-verdict-persons = { $met ->
    [yes] Condition met
   *[no] Condition not met
}: { $count ->
    [one] { $count } vote
   *[other] { $count } votes
} { $share_of ->
    [against] against
   *[for] for
} out of { $base }, or { $percent }% { $among ->
    [roll] of the roll
    [present] of those present
    [cast] of the votes cast
   *[expressed] of the votes for or against
} (threshold: { $bound ->
    [more-than] strictly more than
    [at-most] at most
    [less-than] strictly less than
   *[at-least] at least
} { $unit ->
    [percent] { $threshold }%
   *[fraction] { $threshold }
}).
vote-verdict-organisations = { $met ->
    [yes] Condition met
   *[no] Condition not met
}: { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
} { $share_of ->
    [against] against
   *[for] for
} out of { $base }, or { $percent }% { $among ->
    [roll] of the organisations on the roll
    [present] of the organisations present
    [cast] of the organisations voting
   *[expressed] of the organisations voting for or against
} (threshold: { $bound ->
    [more-than] strictly more than
    [at-most] at most
    [less-than] strictly less than
   *[at-least] at least
} { $unit ->
    [percent] { $threshold }%
   *[fraction] { $threshold }
}).
vote-verdict-weight = { $met ->
    [yes] Condition met
   *[no] Condition not met
}: a weight of { $count } { $share_of ->
    [against] against
   *[for] for
} out of { $base }, or { $percent }% { $among ->
    [roll] of the weight of the roll
    [present] of the weight present
    [cast] of the weight of the votes cast
   *[expressed] of the weight of the votes for or against
} (threshold: { $bound ->
    [more-than] strictly more than
    [at-most] at most
    [less-than] strictly less than
   *[at-least] at least
} { $unit ->
    [percent] { $threshold }%
   *[fraction] { $threshold }
}).
vote-verdict-margin = { $margin ->
    [0] { $side ->
        [room] That is exactly the most allowed.
       *[spare] That is exactly enough.
    }
   *[other] That is { $noun ->
        [electors] { $margin ->
            [one] { $margin } elector
           *[other] { $margin } electors
        }
        [organisations] { $margin ->
            [one] { $margin } organisation
           *[other] { $margin } organisations
        }
       *[votes] { $margin ->
            [one] { $margin } vote
           *[other] { $margin } votes
        }
    } { $side ->
        [missing] short
        [room] below the most allowed
        [excess] too many
       *[spare] more than needed
    }.
}
vote-verdict-gap = { $margin ->
    [0] That equals the threshold exactly.
   *[other] The distance from the threshold is { $margin }.
}

error-bad-rule = The rule is not valid: { vote-refusal }
error-bad-roll = The roll is not valid: { vote-refusal }
error-bad-ballot = A ballot cannot be counted: { vote-refusal }
error-bad-document = The file cannot be read as a vote: { vote-refusal }
vote-refusal = { $reason ->
    [not-an-object] “{ $at }” must be a JSON object.
    [not-writing] “{ $at }” holds a character that is not text, or that would make it read otherwise.
    [too-many] “{ $at }” has more than { $value } conditions.
    [too-long] “{ $at }” is longer than { $value } characters.
    [not-a-list] “{ $at }” must be a list.
    [not-text] “{ $at }” must be text that is not empty.
    [not-a-flag] “{ $at }” must be true or false.
    [not-a-fraction] “{ $at }” must be a whole number, or a fraction written as text, such as "2/3".
    [not-exact] “{ $at }” is not an exact number; write the fraction or decimal as text, such as "3/2" or "1.5".
    [unknown-key] the key “{ $at }” does not exist in this format.
    [missing-key] the key “{ $at }” is missing.
    [duplicate-key] the key “{ $at }” is given twice in one object.
    [unknown-word] “{ $value }” is not allowed for “{ $at }”; one of: { $words }.
    [unknown-choice] there is no choice “{ $value }” ({ $at }); one of: { $words }.
    [threshold-above-one] “{ $at }” is { $value }, which is more than the whole.
    [threshold-below-zero] “{ $at }” is { $value }, which is less than nothing.
    [no-condition] it sets no condition, so that nothing can be adopted or rejected.
    [secret-changeable] a secret ballot is final and cannot be changeable.
    [empty-roll] it is empty.
    [duplicate-elector] the elector “{ $elector }” is listed twice ({ $at }).
    [unknown-elector] “{ $elector }” is not an elector on the roll ({ $at }).
    [second-ballot] the elector “{ $elector }” has cast one already ({ $at }).
    [weight-not-positive] the weight of the elector “{ $elector }” must be above zero ({ $at }).
    [weights-too-fine] the weights have no reasonable common denominator, from the elector “{ $elector }” on ({ $at }).
    [no-organisation] the rule counts organisations and the elector “{ $elector }” has none ({ $at }).
    [organisation-twice] the rule counts organisations and “{ $organisation }” has two lines, one of them that of “{ $elector }” ({ $at }).
    [no-college] the rule has colleges and the elector “{ $elector }” has none ({ $at }).
    [unknown-college] the college “{ $college }” of the elector “{ $elector }” is not in the rule ({ $at }).
    [empty-college] nobody is in the college “{ $college }”.
    [not-utf-8] it is not encoded in UTF-8 ({ $at }).
    [not-json] it is not JSON ({ $at }).
    [too-deep] its objects are nested too deeply.
    [too-big] the file is larger than 64 megabytes.
    [unreadable] the file “{ $at }” cannot be opened.
   *[other] { $reason } ({ $at }).
}

### working groups

group-one = Working group
group-many = Working groups
group-subgroups = Subgroups
group-top = Main groups
group-parent = Parent group
group-edition = { $edition } edition
group-visibility = Visibility
group-visibility-public = Public: everybody signed in
group-visibility-members = Members: the organisations of the forum
group-visibility-participants = Participants: those who have a seat
group-visibility-short = { $visibility ->
    [public] Public
    [members] Members
   *[participants] Participants
}
group-charter = Charter
group-charter-none = This group has no written charter yet.
group-mission = Mission
group-scope = Scope
group-deliverables = Deliverables
group-duration = Duration
group-duration-days = { $bounds ->
    [from] From { $from }
    [until] Until { $until }
    [both] From { $from } to { $until }
   *[none] No end fixed
}
group-officers = Officers
group-office-chair = Chair
group-office-rapporteur = Rapporteur
group-office-secretary = Secretary
group-office-vacant = Vacant
group-archived = Archived
group-archived-because = Group archived: { $reason }
group-archive-reason = Reason for archiving
group-create = Create a group
group-create-sub = Create a subgroup
group-edit-charter = Edit the charter
group-change-visibility = Change the visibility
group-name-officer = Name
group-archive = Archive the group
group-name = Name of the group
group-none = No working group is open to you.
group-counts-seats = { $seats ->
    [0] No seats
    [one] { $seats } seat, { $filled ->
        [0] vacant
       *[other] filled
    }
   *[other] { $seats } seats, { $filled ->
        [0] none filled
        [one] { $filled } filled
       *[other] { $filled } filled
    }
}
group-counts-actions = { $open ->
    [0] No open actions
    [one] { $open } open action
   *[other] { $open } open actions
}
seat-many = Seats
seat-one = Seat
seat-vacant = Vacant seat
seat-holder = Holder
seat-alternate = Alternate
seat-none = No organisation has a seat in this group yet.
seat-give = Give a seat
seat-fill = Fill the seat
seat-vacate = Vacate the seat
seat-withdraw = Withdraw the seat
action-many = Actions
action-mine = My actions
action-title = Action
action-assignee = Assigned to
action-organisation = Organisation in charge
action-due = Due
action-due-none = No due date
action-late = Late
action-status-open = Open
action-status-blocked = Blocked
action-status-done = Done
action-blocked-because = Blocked: { $reason }
action-block-reason = What blocks it
action-done-by = Done by { $person } on { $date }
action-done-on = Done on { $date }
action-assign = Assign an action
action-reschedule = Change the due date
action-block = Report a block
action-unblock = Lift the block
action-finish = Mark as done
action-reopen = Reopen
action-none = No open actions.
fact-group-created = Working group created
fact-group-chartered = Charter adopted
fact-group-visibility-changed = Visibility of the group changed
fact-group-officer-named = Officer named
fact-group-seat-given = Seat given
fact-group-seat-filled = Seat filled
fact-group-seat-vacated = Seat vacated
fact-group-seat-withdrawn = Seat withdrawn
fact-group-archived = Group archived
fact-action-assigned = Action assigned
fact-action-rescheduled = Due date of the action changed
fact-action-blocked = Action blocked
fact-action-unblocked = Action unblocked
fact-action-done = Action done
fact-action-reopened = Action reopened
error-group-without-name = Give the group a name, in at least one language.
error-group-archived = This group is archived and accepts nothing more. Reason: { $reason }
error-archived-without-reason = Say why the group is archived.
error-charter-ends-before-it-starts = The last day of the charter is before its first.
error-officer-without-mandate = This person holds no mandate of any organisation today and cannot be an officer.
error-already-seated = This organisation already has a seat in this group.
error-seat-is-empty = This seat is already vacant.
error-holder-without-mandate = A seat is held by people who hold a mandate of its organisation today.
error-delegate-is-alternate = Nobody can be their own alternate.
error-action-without-title = Say what is to be done, in at least one language.
error-action-for-nobody = Assign the action to a person, an organisation or both.
error-assignee-outside-group = This person does not take part in the group.
error-organisation-without-seat = This organisation has no seat in the group.
error-action-is-done = This action is done. Reopen it first.
error-action-is-not-done = This action is not done: there is nothing to reopen.
error-action-is-blocked = This action is blocked. Reason: { $reason }
error-action-is-not-blocked = Nothing blocks this action.
error-blocked-without-reason = Say what blocks the action.
error-not-an-administrator = Only administrators of the forum create a main group.
error-not-running-the-group = This is for the group’s chair and secretary, or the forum’s administrators.
error-not-filling-this-seat = This is for the organisation’s president or secretary, or for those who run the group.
error-not-your-action = This is for those the action is assigned to and for the group’s officers.

### votes

error-not-run-by-you = A group’s votes are run by its chair, its secretary or the forum’s administrators.
error-question-missing = A vote asks a question, in at least one language.
error-closes-before-it-opens = The closing must come after the opening.
error-vote-not-scheduled = This vote is no longer waiting to be opened.
error-vote-not-open = This vote is not open.
error-voting-is-over = The closing time has passed: no ballot is received any more.
error-closing-time-not-reached = The closing was announced: before that time a vote is closed only if everybody has voted.
error-vote-is-decided = This vote is closed; it can no longer be cancelled.
error-already-voted = This ballot has been cast, and the rule does not let it be changed.
error-same-choice = Your ballot says this already.
error-delegate-has-voted = The delegate has voted: the alternate no longer votes.
error-choice-not-offered = The choices are for, against, abstain and blank.
error-no-mandate-for-seat = A seat’s ballot is cast, for its organisation, by somebody whose mandate is valid at that moment.
error-receipt-missing = A secret ballot carries a receipt made by your browser. Reload the page and vote again.
error-receipt-taken = This receipt belongs to another ballot. Reload the page and vote again.
error-too-few-for-secrecy = Too few electors share a college and a weight: at least three are needed for their choices to stay secret.
error-too-few-ballots-to-reveal = Too few secret ballots have been cast: closing now would tell who chose what. Wait until at least three share a college and a weight, or cancel the vote.
error-weights-too-large = The weights are too large to be added exactly.
fact-vote-scheduled = Vote scheduled
fact-vote-opened = Vote opened
fact-vote-opening-refused = Vote could not be opened
fact-vote-reminded = Electors reminded before the vote closes
fact-ballot-cast = Ballot cast
fact-ballot-changed = Ballot changed
fact-participation-recorded = Part taken in the secret vote
fact-vote-closed = Vote closed
fact-vote-cancelled = Vote cancelled

### organisations

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
organisation-parents = Stands under
organisation-children = { $count ->
    [0] No organisations under it
    [one] { $count } organisation under it
   *[other] { $count } organisations under it
}
organisation-sme = SME
organisation-verified = Verified
organisation-verified-by = Verified by { $person } on { $date }
organisation-unverified = Not verified
organisation-reported = As reported
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
error-source-missing = What is reported names its source and how far it is to be trusted.
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

### membership

mandate-one = Mandate
mandate-many = Mandates
mandate-none = Nobody speaks for this organisation yet.
mandate-none-on = Nobody spoke for this organisation on { $date }.
mandate-who-on = Who spoke for the organisation on
mandate-as-known = As it was known on
mandate-person = Person
mandate-role = Capacity
mandate-role-president = President
mandate-role-delegate = Delegate
mandate-role-alternate = Alternate
mandate-role-secretary = Secretary
mandate-from = First day
mandate-until = Last day
mandate-days = From { $from } until { $until }
mandate-days-open = Since { $from }
mandate-corrected = Corrected
mandate-believed = What was recorded
mandate-believed-until = Recorded until { $date }
mandate-give = Give a mandate
mandate-end = End the mandate
mandate-end-now = End at once
mandate-correct = Correct the mandate
mandate-ended = Ended
mandate-to-come = To come
fact-mandate-given = Mandate given
fact-mandate-ended = Mandate ended
fact-mandate-corrected = Mandate corrected
error-ends-before-it-begins = The last day of the mandate comes before the first.
error-president-in-office = This organisation has a president during these days. End that mandate first.
error-already-mandated = This person already has this capacity in the organisation for some of these days.
error-already-ended = This mandate already ends by that day. If it is recorded wrongly, correct it.
error-nothing-to-correct = The mandate is recorded so already.
error-officers-only = This is for the forum’s administrators, or for the organisation’s president or secretary acting for it.

### proposals

proposal-status-draft = Draft
proposal-status-submitted = Submitted
proposal-status-voting = Put to the vote
proposal-status-adopted = Adopted
proposal-status-rejected = Rejected
proposal-status-lapsed = Lapsed for want of a quorum
proposal-status-withdrawn = Withdrawn
proposal-reference = Reference { $reference }
proposal-version = Version { $number }
proposal-version-saved = Version { $number }, saved on { $date } by { $person }
proposal-version-from = from version { $number }
proposal-version-first = first version
proposal-frozen = Version { $number } frozen for the vote
proposal-hash = SHA-256 hash of the text
proposal-authority = The { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
} text is authoritative.
proposal-translation = Translation without authority; only the { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
} text is authoritative.
proposal-author = Author
proposal-coauthors = Co-authors
proposal-supporters = { $count ->
    [0] No support yet
    [one] Supported by one organisation
   *[other] Supported by { $count } organisations
}
proposal-supported-version = supported version { $number }
proposal-drafts-awaiting = Drafts under way
proposal-text = Text
proposal-versions = Versions
proposal-diff = Compare
proposal-diff-between = From version { $from } to version { $to }
proposal-diff-nothing = The two versions are the same.
proposal-change-same = Unchanged
proposal-change-added = Added
proposal-change-removed = Removed
proposal-change-changed = Changed
proposal-change-moved = Moved
proposal-block-heading = Heading
proposal-block-article = Article
proposal-block-paragraph = Paragraph
proposal-block-list_item = List item
proposal-article = Article { $number }
proposal-draft = Draft a proposal
proposal-title = Title of the proposal
proposal-save = Save this version
proposal-saved = Version { $number } saved
proposal-translate = Translate
proposal-coauthor-add = Add a co-author
proposal-coauthor-remove = Remove this co-author
proposal-support = Bring our support
proposal-unsupport = Withdraw our support
proposal-submit = Submit to the group
proposal-submit-explained = Once submitted, the proposal belongs to the group: only its officers may still change the text.
proposal-withdraw = Withdraw the proposal
proposal-withdraw-explained = A proposal is withdrawn for good; its text can still be read.
proposal-put-to-vote = Put to the vote
proposal-conflict = Someone saved another version while you were writing
proposal-conflict-explained = Nothing is lost: your text and that of version { $number } stand side by side. Take over what is needed, then save.
proposal-conflict-yours = Your text
proposal-conflict-theirs = Version { $number }, by { $person }
proposal-none = This group has no proposal yet.
proposal-none-found = No proposal matches these filters.

fact-proposal-drafted = Proposal drafted
fact-proposal-version-saved = New version of the proposal saved
fact-proposal-retitled = Title of the proposal changed
fact-proposal-translated = Proposal translated
fact-proposal-coauthor-added = Co-author added to the proposal
fact-proposal-coauthor-removed = Co-author removed from the proposal
fact-proposal-supported = Support brought to the proposal
fact-proposal-support-withdrawn = Support of the proposal withdrawn
fact-proposal-submitted = Proposal submitted to the group
fact-proposal-withdrawn = Proposal withdrawn
fact-proposal-put-to-vote = Proposal put to the vote
fact-proposal-taken-back-from-vote = Proposal given back to the group, the vote being cancelled
fact-proposal-adopted = Proposal adopted
fact-proposal-rejected = Proposal rejected
fact-proposal-lapsed = Proposal lapsed for want of a quorum

error-title-missing = Give a title in { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
}, the authoritative language.
error-title-too-long = A title has at most { $most } characters.
error-text-not-well-formed = The text cannot be saved ({ $path }): { $problem ->
    [missing] something is missing.
    [unexpected] something does not belong there.
    [not-a-list] a list is expected.
    [not-an-object] an object is expected.
    [not-text] text is expected.
    [not-an-id] the identifier is not a UUID in lower case.
    [repeated] the same thing is there twice.
    [level] a block of this type has no such level.
    [not-yes-or-no] true or false is expected.
    [empty] something is empty.
    [nul] the null character (U+0000) can be neither kept nor shown.
    [half-character] half a character cannot be kept.
    [control] a control character is not text.
    [override] a character would make it read otherwise than it is written.
    [marks] too many marks are stacked on one letter.
    [line] a title stands on one line.
    [invisible] an invisible character has no place in a title.
    [isolate] a change of direction is not closed.
    [link] a link leads to a complete http, https or mailto address.
    [too-many-blocks] it has more than 2,000 blocks.
   *[too-big] it is larger than one megabyte.
}
error-someone-was-faster = Someone saved version { $latest } while you were writing. Nothing is lost: both texts are shown to you.
error-version-from-nowhere = There is no such version yet; the last one is version { $latest }.
error-language-has-authority = The { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
} text is the authoritative one: it is not translated into its own language.
error-nothing-written = The text is empty: there is nothing to submit.
error-not-yet-submitted = This proposal is still a draft: its authors have to submit it first.
error-already-submitted = This proposal has been submitted already.
error-under-vote = This proposal has been put to the vote: nothing in it changes until the result.
error-already-decided = A vote has already decided on this proposal.
error-already-withdrawn = This proposal has been withdrawn.
error-not-under-this-vote = This proposal was not put to this vote.
error-not-an-author = This is for the author, the co-authors and the group’s officers.
error-not-an-officer = The proposal has been submitted: only the group’s chair, secretary and rapporteur change its text.
error-already-author = This person is its author or a co-author already.
error-not-a-coauthor = This person is not a co-author of the proposal.
error-already-supported = Your organisation supports this version already.
error-not-a-supporter = Your organisation does not support this proposal.
error-not-in-the-group = This is for those who take part in the group.
error-coauthor-outside-group = A co-author takes part in the group; this person does not.
error-no-organisation = Support is an organisation’s: first choose on whose behalf you act.

### votes: screens

vote-one = Vote
vote-many = Votes
vote-choice = { $choice ->
    [for] For
    [against] Against
    [abstain] Abstain
    [null] Spoilt
   *[blank] Blank
}
vote-choice-meaning = { $choice ->
    [for] You approve what is put to the vote, as it stands.
    [against] You refuse it as it stands.
    [abstain] You take part without a view. Counts towards the quorum, not among votes for or against.
   *[blank] None of the answers suits you. Counts towards the quorum, not among votes for or against.
}
vote-status = { $status ->
    [scheduled] Scheduled
    [open] Open
    [cancelled] Cancelled
   *[closed] Closed
}
vote-outcome = { $verdict ->
    [adopted] Adopted
    [no_quorum] No effect
   *[rejected] Rejected
}
vote-subject = What is put to the vote
vote-subject-none = The question alone, without a text.
vote-subject-version = Version { $number }, frozen for this vote
vote-subject-read = Read the frozen text
vote-closed-at = Closed on { $when }
vote-opens-at = Opens on { $when }
vote-opens-now = Opens at once
vote-opens-by-hand = Opened by the group’s officers
vote-closes-by-hand = Closed by the group’s officers
vote-closes-after-opening = Closes on { $when }

vote-rule = The rule
vote-rule-frozen = Frozen at the opening, with the roll of electors.
vote-rule-adopted-if = To be adopted
vote-rule-all-of = All these conditions must be met.
vote-rule-college = In the college “{ $college }”
vote-rule-college-free = No condition of its own.
vote-rule-source = Source: { $source }
vote-bound = { $bound ->
    [more-than] { $share ->
        [half] strictly more than half
        [third] strictly more than a third
        [quarter] strictly more than a quarter
        [two-thirds] strictly more than two thirds
        [three-quarters] strictly more than three quarters
        [all] strictly more than all
        [percent] strictly more than { $amount }%
       *[fraction] strictly more than { $amount }
    }
    [at-most] { $share ->
        [half] at most half
        [third] at most a third
        [quarter] at most a quarter
        [two-thirds] at most two thirds
        [three-quarters] at most three quarters
        [all] at most all
        [percent] at most { $amount }%
       *[fraction] at most { $amount }
    }
    [less-than] { $share ->
        [half] strictly less than half
        [third] strictly less than a third
        [quarter] strictly less than a quarter
        [two-thirds] strictly less than two thirds
        [three-quarters] strictly less than three quarters
        [all] strictly less than all
        [percent] strictly less than { $amount }%
       *[fraction] strictly less than { $amount }
    }
   *[at-least] { $share ->
        [half] at least half
        [third] at least a third
        [quarter] at least a quarter
        [two-thirds] at least two thirds
        [three-quarters] at least three quarters
        [all] all
        [percent] at least { $amount }%
       *[fraction] at least { $amount }
    }
}
vote-rule-condition = { $measure ->
    [organisations] { $share_of ->
        [against] Organisations against
       *[for] Organisations for
    }
    [weight] { $share_of ->
        [against] Weight of the votes against
       *[for] Weight of the votes for
    }
   *[persons] { $share_of ->
        [against] Votes against
       *[for] Votes for
    }
}: { vote-bound } { $measure ->
    [organisations] { $among ->
        [roll] of the organisations on the roll
        [present] of the organisations present
        [cast] of the organisations that vote
       *[expressed] of the organisations for or against
    }
    [weight] { $among ->
        [roll] of the weight of the roll
        [present] of the weight present
        [cast] of the weight cast
       *[expressed] of the weight for or against
    }
   *[persons] { $among ->
        [roll] of all the electors on the roll
        [present] of those present
        [cast] of the ballots cast, blanks and abstentions included
       *[expressed] of the votes for or against
    }
}.
vote-rule-quorum-label = Quorum
vote-rule-quorum = The vote only counts if { vote-bound } { $of ->
    [seats] of the seats
    [persons] of the people on the roll
    [organisations] of the organisations on the roll
   *[weight] of the weight of the roll
} take part.
vote-rule-quorum-free = No quorum is required.
vote-rule-electors-label = Who votes
vote-rule-electors = { $electors ->
    [persons] One ballot for each person who holds a seat.
   *[seats] One ballot a seat, cast for the organisation by somebody it mandates; an alternate votes while the delegate has not.
}
vote-rule-secrecy-label = Secrecy
vote-secrecy = { $secrecy ->
    [hidden] Choices hidden until the close
    [secret] Secret vote
   *[named] Named vote
}
vote-secrecy-meaning = { $secrecy ->
    [hidden] Until the close the application shows choices to nobody, administrators included; then they are published with names. They are kept in the log: whoever runs the server could read them there before.
    [secret] The log keeps who took part, never the choice. Choices go into a box without name or time, mixed at the close. But whoever runs the server, or keeps backups made during the vote, could know.
   *[named] Each choice is seen with the organisation’s name as soon as it is cast.
}
vote-rule-change-label = Changing one’s mind
vote-rule-changeable = { $changeable ->
    [yes] A ballot may be changed until the close.
   *[no] A ballot once cast is final.
}

vote-ballot = Your ballot
vote-ballot-which = For which organisation do you vote?
vote-ballot-for = You vote for { $organisation }, { $role ->
    [president] as its president
    [alternate] as its alternate
   *[delegate] as its delegate
}.
vote-ballot-for-self = You vote in your own name.
vote-ballot-choose = Your choice
vote-ballot-review = Review my choice
vote-ballot-review-title = Review before casting
vote-ballot-cast = Cast my ballot
vote-ballot-back = Back to the choice
vote-ballot-sending = Sending the ballot. Nothing counts until the server confirms it.
vote-ballot-refused = The ballot was not cast. Your choice is kept.
vote-ballot-unknown = The server has not confirmed the ballot. Try again: it will count only once.
vote-ballot-received = Ballot cast
vote-ballot-received-at = Recorded on { $when }, at position { $position } of the log.
vote-ballot-change = Change the ballot
vote-ballot-keep = Keep the ballot as it is
vote-ballot-cast-already = This seat’s ballot is cast.
vote-ballot-cast-final = It is final.
vote-ballot-none = You have no ballot to cast in this vote.
vote-ballot-none-why = The organisations with a seat in the group vote, through the people they mandate. You can follow the result here.
vote-ballot-offline = A ballot cannot be cast offline. Your choice stays here.
vote-ballot-over = The closing time has passed: no more ballots are taken.
vote-receipt = Your receipt
vote-receipt-keep = Copy it now: it will not be shown again. At the close it lets you find your ballot in the published box. Show it to nobody: it says how you voted.
vote-receipt-earlier = If it was your earlier attempt that arrived, this is its receipt; at the close you can check that it is in the box.
vote-receipt-forget = Noted, erase it here

vote-result = Result
vote-result-now = Result so far
vote-result-view = How the result is shown
vote-result-bars = Chart
vote-result-table = Table
vote-turnout = Turnout
vote-turnout-of = { $cast } of { $electors }
vote-turnout-left = { $left ->
    [0] Everybody has voted.
    [one] One ballot is not yet cast.
   *[other] { $left } ballots are not yet cast.
}
vote-quorum-missing = { $of ->
    [weight] A weight of { $missing } is missing for the quorum.
    [organisations] { $missing ->
        [one] One organisation is missing for the quorum.
       *[other] { $missing } organisations are missing for the quorum.
    }
   *[persons] { $missing ->
        [one] 1 ballot is missing for the quorum.
       *[other] { $missing } ballots are missing for the quorum.
    }
}
vote-quorum-needed = Quorum: { $needed }
vote-threshold = Threshold: { $threshold }
vote-withheld = { $secrecy ->
    [secret] Choices are known only at the close. Until then only the turnout is shown.
   *[hidden] Choices are hidden until the close, from everybody. Until then only the turnout is shown.
}
vote-conditions = { $count ->
    [one] Condition
   *[other] Conditions
}
vote-condition-met = { $met ->
    [yes] Met
   *[no] Not met
}
vote-by-choice = By choice
vote-base = { $base ->
    [roll] On the roll
    [present] Present
    [cast] Cast
   *[expressed] For or against
}
vote-measure = { $measure ->
    [organisations] Organisations
    [weight] Weight
   *[persons] Votes
}
vote-college = College “{ $college }”
vote-whole = All
vote-column-what = Line
vote-column-choice = Choice
vote-column-count = Number
vote-column-base = Out of
vote-column-share = Share
vote-column-condition = Condition
vote-verdict-title = Verdict

vote-roll = Electors
vote-roll-waiting = { $count ->
    [0] Everybody has voted
    [one] Has not yet voted ({ $count })
   *[other] Have not yet voted ({ $count })
}
vote-roll-absent = { $count ->
    [0] Everybody voted
    [one] Did not vote ({ $count })
   *[other] Did not vote ({ $count })
}
vote-roll-voted = { $count ->
    [0] Nobody has voted yet
    [one] Has voted ({ $count })
   *[other] Have voted ({ $count })
}
vote-roll-not-yet = The roll is frozen at the opening.
vote-cast-by = cast by { $person }
vote-weight = weight { $weight }
vote-choice-withheld = Has voted

vote-register = Register
vote-register-counts = Count on every base
vote-register-text = Fingerprint of the text (SHA-256)
vote-box = Ballot box
vote-box-digest = Fingerprint of the box (SHA-256)
vote-box-about = What was in the box at the close, in the order of receipts, which has nothing to do with that of the votes.
vote-box-open = Show what was in the box
vote-box-find = Find my receipt
vote-box-found = This ballot is in the box: { $choice }.
vote-box-missing = This receipt is not in the box. Check the copy; if it is right, tell the forum’s administrators.
vote-box-receipt = Receipt

vote-run = Running the vote
vote-open = Open the vote
vote-open-what = The rule and the roll of electors are frozen: nothing in them changes any more. Everybody mandated may then vote.
vote-open-done = The vote is open.
vote-close = Close the vote
vote-close-what = Ballots are counted and the verdict is given. No more ballots are taken, and a closed vote is not reopened.
vote-close-what-subject = The proposal follows the verdict.
vote-close-waits = The close is announced for { $when } and will happen by itself. Before that, a vote closes only when everybody has voted.
vote-close-done = The vote is closed.
vote-cancel = Call the vote off
vote-cancel-what = The vote ends without a verdict, and ballots already cast are not counted. The proposal is the group’s again.
vote-cancel-reason = Reason, shown to everybody
vote-cancel-done = The vote is called off.
vote-cancelled-because = Vote called off
vote-refused = This vote could not be opened

vote-schedule = Put to the vote
vote-schedule-question = Question asked
vote-schedule-question-in = { $language ->
    [fr] In French
    [ar] In Arabic
   *[en] In English
}
vote-schedule-question-of = Do you adopt the proposal “{ $title }”?
vote-schedule-version = Version { $number } will be frozen with its fingerprint and change no more.
vote-preset-label = Majority
vote-preset = { $preset ->
    [absolute] Absolute majority of the roll
    [two-thirds] Two thirds of the votes for or against
    [two-thirds-roll] Two thirds of the roll
    [unanimity] Unanimity of the votes for or against
   *[simple] Simple majority of the votes for or against
}
vote-quorum-label = Quorum
vote-quorum-preset = { $quorum ->
    [none] None
    [quarter] A quarter of the roll
    [third] A third of the roll
    [half] Half the roll
   *[two-thirds] Two thirds of the roll
}
vote-quorum-strict = Strictly more than this share
vote-electors-label = Who votes
vote-electors = { $electors ->
    [persons] The people who hold a seat
   *[seats] The seats, for their organisation
}
vote-changeable = A ballot may be changed until the close
vote-changeable-secret = A secret ballot is always final.
vote-opening = Opening
vote-opening-when = { $when ->
    [now] At once
    [at] At a date
   *[hand] Later, by the officers
}
vote-opening-at = Opens on
vote-closing = Closing
vote-closing-when = { $when ->
    [at] At a date
   *[hand] By the group’s officers
}
vote-closing-at = Closes on
vote-schedule-open = Open the vote
vote-schedule-later = Schedule the vote
vote-schedule-review = Review the rule
vote-schedule-review-title = The rule as it will be frozen
vote-schedule-back = Change
vote-scheduled = The vote is scheduled.

vote-list-none = No vote for now
vote-list-none-text = The group’s officers put a submitted proposal to the vote.
vote-list-of = List of votes
### organisations: screens

names-in = { $what } ({ $language })
names-others = In the other languages
filters-clear = Clear the filters
acting-choose = Act for { $name }
acting-no-mandate = You hold no mandate today of an organisation that allows it.
organisation-overview = Overview
organisation-about = Details
organisation-acts = Administrators’ acts
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
mandate-speaking = Speak for it today
mandate-others = Past and future mandates
mandate-ask = On another day
mandate-ask-explained = Choose a day to know who could speak for the organisation then.
mandate-as-known-hint = What was recorded at that moment, before any correction.
mandate-acts = Acts on { $person }’s mandate
mandate-act-first = You may give, correct and end this organisation’s mandates by acting for it.
mandate-correct-explained = Say what was true. What had been recorded stays visible, with its dates.
mandate-end-now-hint = From now on the person can no longer act for the organisation.
mandate-end-after = At the end of a chosen day
mandate-give-said = Mandate given.
mandate-end-said = End of the mandate recorded.
mandate-correct-said = Mandate corrected.
organisation-confidence-level = { $level ->
    [high] High
    [medium] Medium
   *[low] Low
}

### working groups: screens

group-overview = Overview
group-members = Members
group-votes = Votes
group-about = About this group
group-acts = Running the group
group-mine = My groups
group-others = Other groups
group-filters = Filters
group-search = Name of a group
group-state = State of the groups
group-state-active = Active
group-state-archived = Archived
group-no-match = No group matches these filters.
group-none-explained = Public groups, and those in which one of your organisations sits, will appear here.
group-chaired-by = chair: { $person }
group-create-act = Create
group-created-said = Group created.
group-edition-label = Edition of the forum
group-edition-hint = For a panel or workshop of one edition, for example 2026.
group-office = Office
group-officer-hint = Somebody who holds a mandate today. With nobody, the office is vacant.
group-name-officers = Name the officers
group-officer-said = Officers updated.
group-officer-left-said = Office left vacant.
group-visibility-said = Visibility changed.
group-archived-said = Group archived.
group-archive-explained = An archived group can still be read, but nothing more is added. It is not reopened.
group-charter-adopt = Adopt this charter
group-charter-said = Charter adopted.
group-deliverable = Deliverable { $number }
group-deliverable-add = Add a deliverable
group-from = First day
group-until = Last day
group-edit-short = Edit
group-deadlines = Next deadlines
group-deadlines-none = Nothing is due on a set day.
group-deadlines-all = See all actions
group-vote-closes = Vote, closes on
group-vote-opens = Vote, opens on
group-action-due = Action, due on
seat-acts = Acts
seat-acts-of = Acts on the seat: { $name }
seat-change = Change the holder or the alternate
seat-no-alternate = No alternate
seat-none-explained = A seat belongs to an organisation, which fills it from among its mandate holders.
seat-give-explained = The seat belongs to the organisation, which says who holds it.
seat-fill-explained = Among those who hold a mandate of “{ $name }” today.
seat-nobody-mandated = Nobody holds a mandate of “{ $name }” today: give one first.
seat-withdraw-explained = { $name } no longer sits in the group, nor votes in coming ballots.
seat-given-said = Seat given.
seat-filled-said = Seat filled.
seat-vacated-said = Seat vacated.
seat-withdrawn-said = Seat withdrawn.
action-what = What is to be done
action-acts = Acts on “{ $title }”
action-finish-which = Mark as done: { $title }
action-nobody = Nobody in particular
action-no-organisation = No organisation
action-assignee-hint = A person, an organisation that sits, or both.
action-none-explained = Officers give an action to a person or an organisation, with a due date.
action-late-many = Late
action-open-many = Open
action-blocked-many = Blocked
action-assigned-said = Action assigned.
action-done-said = Action done.
action-reopen-said = Action reopened.
action-block-said = Action blocked.
action-unblock-said = Action unblocked.
action-reschedule-said = Due date changed.
action-done-many = { $count ->
    [one] { $count } action done
   *[other] { $count } actions done
}
action-late-days = { $days ->
    [one] One day late (due on { $date })
   *[other] { $days } days late (due on { $date })
}
action-due-days = { $days ->
    [0] Due today
    [1] Due tomorrow
   *[other] Due on { $date }
}

### proposals: screens

proposal-many = Proposals
proposal-none-explained = Anybody who takes part in the group can draft one; everyone sees it from the first draft on.
proposal-about = About this proposal
proposal-acts = More actions
proposal-updated = Changed
proposal-stages = Stages of the proposal
proposal-stage-draft = Draft
proposal-stage-submitted = Submitted
proposal-stage-ballot = Ballot
proposal-stage-outcome = Outcome
proposal-authors = Authors
proposal-coauthor = Co-author
proposal-coauthor-hint = Among those who take part in the group.
proposal-coauthor-nobody = Everyone in the group is an author already.
proposal-coauthor-added = Co-author added
proposal-coauthor-removed = Co-author removed
proposal-support-for = Support on behalf of
proposal-support-own-name = You are acting in your own name, and support is an organisation’s.
proposal-support-as = This support will be that of { $name }.
proposal-support-as-own = You are acting in your own name; this support will be that of { $name }.
proposal-support-no-mandate = Support is an organisation’s: it takes a current mandate to bring it.
proposal-support-version = Support version { $number }
proposal-support-said = Support brought on behalf of { $name }
proposal-unsupport-said = Support withdrawn on behalf of { $name }
proposal-submitted-said = Proposal submitted to the group
proposal-withdrawn-said = Proposal withdrawn
proposal-submit-unsaved = You have unsaved text: it will not be submitted. Save it first.
proposal-handed-in = Now submitted, the proposal belongs to the group: only its officers change the text.
proposal-withdrawn-notice = This proposal was withdrawn by its authors or the group’s officers. Its text can still be read.
proposal-voting-explained = Nothing in the text changes until the outcome; its fingerprint guarantees it.
proposal-outcome = { $status ->
    [adopted] Version { $number } is adopted.
    [rejected] Version { $number } is rejected.
   *[lapsed] For want of a quorum, the vote on version { $number } had no effect.
}
proposal-see-vote = See the vote
proposal-see-result = See the result
proposal-print = Print
proposal-translate-into = Translate: { $name }
proposal-translated = Translation saved
proposal-translating = You are translating version { $number }. Every block keeps its identity, so that articles match from one language to the other.
proposal-translation-by = Translation of version { $number } by { $person }.
proposal-translation-save = Save the translation
proposal-language = Language of the text
proposal-language-hint = It is the one that carries authority; the others will be translations.
proposal-language-authority = { $name } (authoritative)
proposal-write = Edit the text
proposal-write-leave = Back to reading
proposal-article-in = { $language ->
    [ar] المادة { $number }
    [en] Article { $number }
   *[fr] Article { $number }
}
proposal-blank = The text is still empty
proposal-blank-explained = It is written in numbered articles, headings and paragraphs.
proposal-placeholder = Write here. Type “#” for a heading, “§” for an article, “-” for a list.
proposal-anchor = Copy the link: { $what }
proposal-anchor-heading = heading
proposal-anchor-copied = Link copied
proposal-tools = Formatting
proposal-tool-shape = Kind of block
proposal-tool-bold = Bold
proposal-tool-italic = Italic
proposal-tool-link = Link
proposal-tool-deeper = One level deeper
proposal-tool-shallower = One level up
proposal-tool-undo = Undo typing
proposal-tool-redo = Redo
proposal-shape-paragraph = Paragraph
proposal-shape-heading-1 = Heading 1
proposal-shape-heading-2 = Heading 2
proposal-shape-heading-3 = Heading 3
proposal-shape-article = Article
proposal-shape-bullets = Bulleted list
proposal-shape-numbers = Numbered list
proposal-link-address = Address of the link
proposal-link-put = Add the link
proposal-link-remove = Remove the link
proposal-link-wrong = Give a complete http, https or e-mail address.
proposal-nothing-changed = The text is that of the last version already.
proposal-draft-kept = Text kept in this browser, not saved yet
proposal-draft-kept-said = Your text is not saved; it is kept in this browser.
proposal-draft-restored = Your unsaved text is back
proposal-draft-waiting = You have unsaved text here
proposal-draft-resume = Resume
proposal-draft-discard = Discard this text
proposal-draft-discarded = Text discarded
proposal-draft-full = This browser has no room left to keep your text: save it now.
proposal-set-aside = You set a text aside
proposal-set-aside-said = Your text is set aside in this browser.
proposal-saved-meanwhile = Version { $number } was saved by { $person }
proposal-compare-act = Compare
proposal-compare-back = Go on without choosing
proposal-take-mine = Keep my text
proposal-take-mine-explained = You go on with yours; version { $number } stays in the history.
proposal-take-theirs = Take the other text
proposal-take-theirs-explained = Yours is set aside in this browser, within reach.
proposal-take-both = Bring both together
proposal-take-both-explained = Where you both changed a passage, the two wordings follow one another: the choice is yours.
proposal-disputed = { $count ->
    [one] { $count } passage was changed on both sides: the two wordings follow one another, on a coloured ground. Keep one, then save.
   *[other] { $count } passages were changed on both sides: the two wordings follow one another, on a coloured ground. Keep one each time, then save.
}
proposal-current = Latest
proposal-frozen-short = Frozen
proposal-old-version = You are reading version { $number }; the last one is version { $latest }.
proposal-read-latest = Read the last one
proposal-one-version = There is only one version yet: the comparison opens with the second.
proposal-diff-from = From version
proposal-diff-to = To version
proposal-diff-previous = See what changes in version { $number }
proposal-saved-by = Saved by
proposal-saved-on = On
proposal-hash-check = Verify
proposal-hash-right = Matches the text shown
proposal-hash-wrong = Does not match the text shown
proposal-title-hint = What the proposal asks for, in one line.
proposal-draft-create = Start the draft
proposal-start = To begin with
proposal-start-model = A model
proposal-start-model-hint = Statement of reasons, then three articles to fill in.
proposal-start-blank = A blank page
proposal-start-blank-hint = A text already written can be pasted in: headings, lists and links come with it.
proposal-model-reasons = Statement of reasons
proposal-model-reasons-text = What has been observed, and why to act now.
proposal-model-provisions = Provisions
proposal-model-purpose = Purpose
proposal-model-purpose-text = What the group decides.
proposal-model-means = Means
proposal-model-means-text = Who is in charge, with what means and by when.
proposal-model-follow-up = Follow-up
proposal-model-follow-up-text = How and when it is reported to the group.

### import

import-no-such-body = The directory knows no organisation “{ $body }”.
import-several-bodies = Several organisations bear “{ $body }”: give the id of the one that is meant.
import-acronym-shared = Mind that { $body } bears the acronym { $acronym } too. If it is the same one, give its id.

### notices: what people are told, and why

notice-mandate-given = { $who } gave you a mandate for { $organisation }.
notice-mandate-ended = { $who } ended your mandate for { $organisation }.
notice-mandate-corrected = { $who } corrected your mandate for { $organisation }.
notice-group-seat-given = { $who } gave a seat to { $organisation }.
notice-group-seat-filled = { $who } filled the seat of { $organisation }.
notice-group-seat-vacated = { $who } vacated the seat of { $organisation }.
notice-group-officer-named = { $who } named you { $office ->
    [chair] chair
    [rapporteur] rapporteur
   *[secretary] secretary
} of the group.
notice-group-archived = { $who } archived the group.
notice-action-assigned = { $dated ->
    [yes] { $who } assigned this action, due on { $due_on }.
   *[no] { $who } assigned this action.
}
notice-action-rescheduled = { $dated ->
    [yes] { $who } moved the due date to { $due_on }.
   *[no] { $who } removed the due date.
}
notice-action-blocked = { $who } reports that something blocks it.
notice-action-unblocked = { $who } reports that nothing blocks it any more.
notice-action-done = { $who } finished the action.
notice-action-reopened = { $who } reopened the action.
notice-proposal-version-saved = { $who } saved version { $version }.
notice-proposal-translated = { $who } translated version { $version }.
notice-proposal-coauthor-added = { $you ->
    [yes] { $who } added you to the authors.
   *[no] { $who } added a co-author.
}
notice-proposal-coauthor-removed = { $you ->
    [yes] { $who } removed you from the authors.
   *[no] { $who } removed a co-author.
}
notice-proposal-supported = { $organisation } supports the proposal.
notice-proposal-support-withdrawn = { $organisation } no longer supports the proposal.
notice-proposal-submitted = { $who } submitted the proposal to the group.
notice-proposal-withdrawn = { $who } withdrew the proposal.
notice-proposal-put-to-vote = { $who } put the proposal to the vote.
notice-proposal-taken-back-from-vote = The proposal is back with the group: the vote did not take place.
notice-proposal-adopted = The proposal was adopted.
notice-proposal-rejected = The proposal was rejected.
notice-proposal-lapsed = The proposal lapsed for want of a quorum.
notice-vote-scheduled = { $dated ->
    [yes] Convocation: the vote opens { $opens_at }.
   *[no] Convocation: a vote is announced.
}
notice-vote-opened = { $dated ->
    [yes] The vote is open until it closes, { $closes_at }.
   *[no] The vote is open.
}
notice-vote-reminded = { $step ->
    [days] The vote closes in three days
    [day] The vote closes in a day
   *[hours] The vote closes in three hours
}: your ballot is still missing ({ $closes_at }).
notice-vote-opening-refused = The vote could not be opened.
notice-vote-closed = { $verdict ->
    [adopted] The vote is closed: adopted.
    [rejected] The vote is closed: rejected.
   *[no_quorum] The vote is closed: the quorum was not reached.
}
notice-vote-cancelled = { $who } cancelled the vote.
notice-because-mandate = because it is your mandate
notice-because-delegate = because you hold this seat
notice-because-alternate = because you are an alternate
notice-because-holder = because you held this seat
notice-because-chair = because you chair the group
notice-because-rapporteur = because you are rapporteur of the group
notice-because-secretary = because you are secretary of the group
notice-because-speaker = because you run this organisation
notice-because-participant = because you take part in the group
notice-because-assignee = because the action is assigned to you
notice-because-organisation = because the action is assigned to your organisation
notice-because-author = because you are the author of the proposal
notice-because-coauthor = because you are a co-author of the proposal
notice-because-supporter = because your organisation supports the proposal
notice-because-elector = because you may vote in it

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-organisation-registered = { $who } registered “{ $object }” in the directory.
sentence-organisation-described = { $who } updated the description of “{ $object }”.
sentence-organisation-renamed = { $who } recorded a name of “{ $object }” in force since { $on_on }.
sentence-organisation-moved = { $who } changed the bodies to which “{ $object }” belongs.
sentence-organisation-verified = { $who } verified “{ $object }”.
sentence-organisation-unverified = { $who } took back the verification of “{ $object }”.
sentence-organisation-merged = { $who } recorded the merger of “{ $object }” into “{ $successor_organisation }”.
sentence-organisation-dissolved = { $who } recorded the dissolution of “{ $object }” on { $on_on }.
sentence-mandate-given =
  { $who } gave { $person } a mandate for “{ $object }” ({ $term_role ->
    [president] president
    [delegate] delegate
    [alternate] alternate
   *[other] secretary
  }) from { $term_starts_on }.
sentence-mandate-ended =
  { $who } ended the mandate of { $person } for “{ $object }”{ $until_on ->
    [none] {""}
   *[other] {" "}on { $until_on }
  }.
sentence-mandate-corrected =
  { $who } corrected the mandate of { $person } for “{ $object }” ({ $term_role ->
    [president] president
    [delegate] delegate
    [alternate] alternate
   *[other] secretary
  }).
sentence-group-created =
  { $who } created the group “{ $object }”, seen by { $visibility ->
    [public] everybody signed in
    [members] the members of the forum
   *[other] its participants
  }.
sentence-group-chartered = { $who } gave the group “{ $object }” its charter.
sentence-group-visibility-changed =
  { $who } made the group “{ $object }” visible to { $visibility ->
    [public] everybody signed in
    [members] the members of the forum
   *[other] its participants
  }.
sentence-group-officer-named =
  { $who } { $person ->
    [none] left vacant the office of
   *[other] named { $person }
  } { $office ->
    [chair] chair
    [rapporteur] rapporteur
   *[other] secretary
  } of the group “{ $object }”.
sentence-group-seat-given = { $who } gave “{ $organisation }” a seat in the group “{ $object }”.
sentence-group-seat-filled =
  { $who } filled a seat of the group “{ $object }” with { $delegate }{ $alternate ->
    [none] {""}
   *[other] , and { $alternate } as alternate
  }.
sentence-group-seat-vacated = { $who } vacated a seat of the group “{ $object }”.
sentence-group-seat-withdrawn = { $who } withdrew a seat of the group “{ $object }”.
sentence-group-archived = { $who } archived the group “{ $object }”.
sentence-action-assigned =
  { $who } assigned the action “{ $object }”{ $assignee ->
    [none] {""}
   *[other] {" "}to { $assignee }
  }{ $due_on ->
    [none] {""}
   *[other] , due on { $due_on }
  }.
sentence-action-rescheduled =
  { $who } rescheduled the action “{ $object }”{ $due_on ->
    [none] {""}
   *[other] {" "}to { $due_on }
  }.
sentence-action-blocked = { $who } reported that the action “{ $object }” is blocked{ $reason ->
    [none] {" "}(reason erased at the person’s request).
   *[other] : { $reason }
  }
sentence-action-unblocked = { $who } unblocked the action “{ $object }”.
sentence-action-done = { $who } marked the action “{ $object }” as done.
sentence-action-reopened = { $who } reopened the action “{ $object }”.
sentence-proposal-drafted = { $who } began the proposal { $reference }, “{ $object }”.
sentence-proposal-version-saved = { $who } saved version { $number } of “{ $object }”.
sentence-proposal-retitled = { $who } retitled a proposal, now “{ $object }”.
sentence-proposal-translated =
  { $who } translated version { $version } of “{ $object }” ({ $language ->
    [fr] French
    [ar] Arabic
   *[other] English
  }).
sentence-proposal-coauthor-added = { $who } added { $person } to the authors of “{ $object }”.
sentence-proposal-coauthor-removed = { $who } removed { $person } from the authors of “{ $object }”.
sentence-proposal-supported = { $who } brought “{ $object }” the support of “{ $organisation }”.
sentence-proposal-support-withdrawn = { $who } withdrew the support of “{ $organisation }” for “{ $object }”.
sentence-proposal-submitted = { $who } submitted “{ $object }” to the group, in version { $version }.
sentence-proposal-withdrawn = { $who } withdrew the proposal “{ $object }”.
sentence-proposal-put-to-vote = { $who } put version { $frozen_version } of “{ $object }” to the vote.
sentence-proposal-taken-back-from-vote = { $who } returned “{ $object }” to the group, its vote being called off.
sentence-proposal-adopted = The proposal “{ $object }” is adopted, in version { $frozen_version }.
sentence-proposal-rejected = The proposal “{ $object }” is rejected, in version { $frozen_version }.
sentence-proposal-lapsed = The proposal “{ $object }” lapses, for want of a quorum.
sentence-vote-scheduled =
  { $who } scheduled the vote “{ $object }”{ $opens_at ->
    [none] {""}
   *[other] , which opens on { $opens_at }
  }.
sentence-vote-opened = { $who } opened the vote “{ $object }”.
sentence-vote-opening-refused = The vote “{ $object }” could not open.
sentence-vote-reminded = Those who have not voted were reminded that the vote “{ $object }” closes soon.
sentence-vote-closed =
  { $who } closed the vote “{ $object }”: { $outcome_verdict ->
    [adopted] adopted
    [rejected] rejected
   *[other] nothing decided, for want of a quorum
  }.
sentence-vote-cancelled = { $who } called off the vote “{ $object }”: { $reason }
sentence-ballot-cast =
  { $who } cast a ballot in the vote “{ $object }”{ $choice ->
    [for] {""}: for
    [against] {""}: against
    [abstain] {""}: abstention
    [blank] {""}: blank
    [null] {""}: spoilt
   *[other] {""}
  }.
sentence-ballot-changed =
  { $who } changed their ballot in the vote “{ $object }”{ $choice ->
    [for] {""}: for
    [against] {""}: against
    [abstain] {""}: abstention
    [blank] {""}: blank
    [null] {""}: spoilt
   *[other] {""}
  }.
sentence-participation-recorded = { $who } took part in the secret vote “{ $object }”.
### votes: dossier
error-vote-not-decided = There is a dossier of a vote once it is closed.
vote-dossier-article = Article { $number }: { $title }
vote-dossier-read-me = Decision dossier. To check it without the forum: python checker.py dossier FILE.zip (Python 3.11 and the library cryptography). Ask the forum for checker.py, or somebody who has it already; do not take it from whoever hands you the dossier. Compare the forum’s key, written in manifest.json, with the one that it publishes. Names of people and organisations are those of the day the dossier was made: the log holds none.
vote-dossier = Decision dossier
vote-dossier-about = All that is needed to check this vote in ten years, even without this forum: the text and its hash, the rule, the roll, the ballots, the facts of the log and their proofs, signed.
vote-dossier-about-secret = For a secret vote it has the sealed box, with nothing that ties it to voters.
vote-dossier-zip = Download the archive
vote-dossier-pdf = PDF { $language }
vote-dossier-preparing = Preparing the dossier
vote-dossier-show = Hash and proof
vote-dossier-hash = Hash of the dossier (SHA-256)
vote-dossier-position = Position in the log
vote-dossier-sealed = { $size ->
    [one] Sealed with { $size } fact, on { $when }
   *[other] Sealed with { $size } facts, on { $when }
}
vote-dossier-how = To check offline: python checker.py dossier FILE.zip
vote-dossier-how-text = checker.py is one file, to be kept apart. It checks the signature and the proofs, counts the ballots again, and says plainly what it checked and what it could not.
vote-dossier-verify = Open the verification page
verify-title = Check a dossier
verify-about = This page says whether this forum signed a dossier with this hash. It shows nothing of what is in it.
verify-asking = Asking the forum
verify-issued = This forum did sign this dossier.
verify-issued-text = Vote { $vote }, as of position { $position } of the log.
verify-not-issued = This forum signed no dossier with this hash.
verify-not-issued-text = Either the address was copied wrongly or the document is not the forum’s. Do not rely on it.
verify-nothing = The address names no dossier. You can check a file below.
verify-key = Signing key
verify-file = Check a file
verify-file-about = The file is not sent: your browser computes the hashes, then asks the forum whether the signature is its own. To count the ballots again and check the proofs, use checker.py.
verify-file-choose = Choose an archive
verify-file-checking = Checking the file
verify-file-unreadable = This file is not a decision dossier that can be read.
verify-file-altered = This dossier has been changed: { $names }.
verify-file-same = Every file of the archive is the manifest’s.
verify-file-signed = The manifest is signed by this forum.
verify-file-unsigned = The signature is not this forum’s.
verify-file-open = See the vote
record-rule = The rule
record-text = Text put to the vote
record-text-none = The vote was on the question alone, without a text.
record-outcome = Outcome
record-roll = Electors and ballots
record-roll-secret = Electors and who took part
record-roll-who = Elector
record-roll-by = Cast by
record-roll-absent = Did not vote
record-roll-voted = Voted
record-roll-more = { $count ->
    [one] One more elector is in the archive, which prevails.
   *[other] { $count } more electors are in the archive, which prevails.
}
record-proof = Proof
record-opened = Opening
record-closed = Close
record-moment = { DATETIME($when, dateStyle: "long", timeStyle: "short") } (Morocco time)
record-group = Group
record-choice = Choice
record-college = College
record-voices = Votes
record-hash = Hash of the dossier
record-text-hash = Hash of the text
record-box = Hash of the box
record-checkpoint = Checkpoint
record-key = The forum’s key
record-scan = Scan this code, or open the address, to know whether this forum signed this dossier. This PDF is a reading of it: the signed archive prevails.
record-footer = Position { $position } · { $hash }
record-page = page
error-pdf-not-available = This server has nothing to make a PDF with. The archive holds the same.
