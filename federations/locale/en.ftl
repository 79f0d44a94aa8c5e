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
