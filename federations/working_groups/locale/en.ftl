### working groups

group-nav = Working groups
group-nav-short = Groups
group-one = Working group
group-many = Working groups
group-subgroups = Subgroups
group-top = Main groups
group-edition = { $edition } edition
group-visibility = Visibility
group-visibility-public = Public: everybody signed in
group-visibility-members = Members: everybody who holds a mandate
group-visibility-participants = Participants: the officers, and those who hold a mandate for an organisation with a seat
group-visibility-short = { $visibility ->
    [public] Public
    [members] Members
   *[participants] Participants
}
group-charter = Terms of reference
group-charter-none = This group has no terms of reference yet.
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
group-edit-charter = Edit the terms of reference
group-change-visibility = Change the visibility
group-name-officer = Appoint
group-archive = Archive the group
group-name = Name of the group
group-none = You have access to no working group.
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
seat-vacant = Vacant seat
seat-holder = Delegate
seat-alternate = Alternate
seat-none = No organisation has a seat in this group yet.
seat-give = Give a seat
seat-fill = Fill the seat
seat-vacate = Vacate the seat
seat-withdraw = Withdraw the seat
action-many = Actions
action-assignee = Assigned to
action-organisation = Organisation in charge
action-due = Due date
action-due-none = No due date
action-late = Late
action-status-open = Open
action-status-blocked = Blocked
action-status-done = Done
action-blocked-because = Blocked: { $reason }
action-block-reason = Reason for the block
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
fact-group-chartered = Terms of reference of the group adopted
fact-group-visibility-changed = Visibility of the group changed
fact-group-officer-named = Officer appointed
fact-group-seat-given = Seat given
fact-group-seat-filled = Seat filled
fact-group-seat-vacated = Seat vacated
fact-group-seat-withdrawn = Seat withdrawn
fact-group-archived = Group archived
fact-action-assigned = Action assigned
fact-action-rescheduled = Due date of the action changed
fact-action-blocked = Action blocked
fact-action-unblocked = Block on the action lifted
fact-action-done = Action done
fact-action-reopened = Action reopened
error-group-without-name = Give the group a name, in at least one language.
error-group-archived = This group is archived: you can read it, but nothing more is added to it. Reason: { $reason }
error-archived-without-reason = Say why the group is archived.
error-charter-ends-before-it-starts = The last day of the terms of reference comes before the first. Correct one of the two.
error-officer-without-mandate = This person holds no mandate for any organisation today and cannot be an officer. Choose a person who holds one, or ask their organisation to give them a mandate first.
error-already-seated = This organisation already has a seat in this group. Choose another organisation.
error-seat-is-empty = This seat is already vacant. Reload the page to see the state of the seats.
error-holder-does-not-cast = This person’s mandate does not vote: a seat is held by the organisation’s president, a delegate or an alternate. Choose one of them, or have this person mandated as a delegate.
error-holder-without-mandate = Only a person who holds a mandate for the organisation today can occupy its seat. Choose a person who holds one, or ask the organisation for this mandate first.
error-delegate-is-alternate = Nobody can be their own alternate. Choose two different people.
error-action-without-title = Say what is to be done, in at least one language.
error-action-for-nobody = Choose who is in charge of the action: a person, an organisation or both.
error-assignee-outside-group = This person does not take part in the group. Choose an officer, or somebody who holds a mandate for an organisation with a seat.
error-organisation-without-seat = This organisation has no seat in the group. Choose one that has a seat, or give this one a seat first.
error-action-is-done = This action is done. Reopen it first.
error-action-is-not-done = This action is not done: there is nothing to reopen. Reload the page to see where it stands.
error-action-is-blocked = This action is blocked: lift the block first. Reason: { $reason }
error-action-is-not-blocked = Nothing blocks this action. Reload the page to see where it stands.
error-blocked-without-reason = Say what blocks the action.
error-not-an-administrator = Only the forum’s administrators create a main group. Send them your request.
error-not-running-the-group = This is for the group’s chair and secretary, or the forum’s administrators. Send them your request.
error-not-filling-this-seat = This is for the organisation’s president or secretary acting on its behalf, or for the group’s chair or secretary. Choose to act on its behalf, or send them your request.
error-not-your-action = This is for the person or organisation in charge of the action, and for the group’s officers. Choose to act on behalf of that organisation, or send them your request.

### screens

group-overview = Overview
group-members = Members
group-votes = Votes
group-about = About this group
group-acts = Manage the group
group-mine = My groups
group-others = Other groups
group-filters = Filters
group-search = Name of a group
group-state = State of the groups
group-state-active = Active
group-state-archived = Archived
group-no-match = No group matches these filters.
group-none-explained = Public groups, and those in which one of your organisations has a seat, will appear here.
group-chaired-by = chair: { $person }
group-create-act = Create
group-created-said = Group created.
group-edition-label = Edition of the forum
group-edition-hint = For a panel or workshop of one edition, for example 2026.
group-office = Office
group-officer-hint = A person who holds a mandate today. If nobody is chosen, the office stays vacant.
group-chair-hint = A person who holds a mandate today. If nobody is chosen, you become the chair.
group-name-officers = Appoint the officers
group-officer-said = Officers updated.
group-officer-left-said = Office left vacant.
group-visibility-said = Visibility changed.
group-archived-said = Group archived.
group-archive-explained = An archived group can still be read, but nothing more is added. It cannot be reopened.
group-charter-adopt = Adopt these terms of reference
group-charter-said = Terms of reference adopted.
group-deliverable = Deliverable { $number }
group-deliverable-add = Add a deliverable
group-from = First day
group-until = Last day
group-edit-short = Edit
group-deadlines = Next deadlines
group-deadlines-none = No date is set.
group-deadlines-all = See all actions
group-vote-closes = Vote, closes on
group-vote-opens = Vote, opens on
group-action-due = Action, due on
seat-acts = Manage
seat-acts-of = Manage the seat: { $name }
seat-change = Change the delegate or the alternate
seat-no-alternate = No alternate
seat-none-explained = A seat belongs to an organisation, which fills it from among its mandate holders.
seat-give-explained = The seat belongs to the organisation, which says who occupies it.
seat-nobody-casts = Nobody’s mandate for “{ $name }” votes today: the organisation must first mandate a president, a delegate or an alternate.
seat-does-not-cast = Not offered, because their mandate does not vote:
seat-fill-explained = Among those whose mandate for “{ $name }” votes today.
seat-nobody-mandated = Nobody holds a mandate for “{ $name }” today: the organisation must give one first.
seat-withdraw-explained = { $name } no longer has a seat in the group and takes no part in coming votes.
seat-given-said = Seat given.
seat-filled-said = Seat filled.
seat-vacated-said = Seat vacated.
seat-withdrawn-said = Seat withdrawn.
action-what = What is to be done
action-acts = Manage “{ $title }”
action-finish-which = Mark as done: { $title }
action-nobody = Nobody in particular
action-no-organisation = No organisation
action-assignee-hint = A person, an organisation that has a seat, or both.
action-none-explained = The group’s chair or secretary assigns an action to a person or an organisation, with a due date.
action-late-many = Late
action-open-many = Open
action-blocked-many = Blocked
action-assigned-said = Action assigned.
action-done-said = Action done.
action-reopen-said = Action reopened.
action-block-said = Block reported.
action-unblock-said = Block lifted.
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

### kinds, and fields of rows

audit-kind-group = Working group
audit-kind-action = Action
past-kind-group = Group
past-kind-seat = Seat
notice-kind-decisions = Decisions
past-field-visibility = Visibility
past-field-officers = Officers
past-field-charter = Terms of reference
past-field-counts = Counts
past-field-archived = Archived
past-field-holder = Delegate
past-field-alternate = Alternate
past-field-group = Group
past-field-due = Due date
past-field-assignee = Assigned to
past-field-blocked_reason = Reason for the block
past-field-done_by = Done by
past-field-done_at = Done on
past-field-archived_reason = Reason for archiving

### notices: what people are told, and why

notice-group-seat-given = { $who } gave a seat to { $organisation }.
notice-group-seat-filled = { $who } filled the seat of { $organisation }.
notice-group-seat-vacated = { $who } vacated the seat of { $organisation }.
notice-group-officer-named = { $who } appointed you { $office ->
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
    [yes] { $who } set the due date to { $due_on }.
   *[no] { $who } removed the due date.
}
notice-action-blocked = { $who } reported a block.
notice-action-unblocked = { $who } lifted the block.
notice-action-done = { $who } marked the action as done.
notice-action-reopened = { $who } reopened the action.
notice-because-delegate = because you occupy this seat
notice-because-alternate = because you are the alternate for this seat
notice-because-holder = because you occupied this seat
notice-because-chair = because you chair the group
notice-because-rapporteur = because you are rapporteur of the group
notice-because-secretary = because you are secretary of the group
notice-because-speaker = because you are president or secretary of this organisation
notice-because-participant = because you take part in the group
notice-because-assignee = because the action is assigned to you
notice-because-organisation = because the action is assigned to your organisation

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-group-created =
  { $who } created the group “{ $object }”, visible to { $visibility ->
    [public] everybody signed in
    [members] the members of the forum
   *[other] its participants
  }.
sentence-group-chartered = { $who } adopted the terms of reference of the group “{ $object }”.
sentence-group-visibility-changed =
  { $who } made the group “{ $object }” visible to { $visibility ->
    [public] everybody signed in
    [members] the members of the forum
   *[other] its participants
  }.
sentence-group-officer-named =
  { $who } { $person ->
    [none] left vacant the office of
   *[other] appointed { $person }
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
  { $who } { $due_on ->
    [none] removed
   *[other] changed
  } the due date of the action “{ $object }”{ $due_on ->
    [none] {""}
   *[other] {" "}to { $due_on }
  }.
sentence-action-blocked =
  { $who } reported that the action “{ $object }” is blocked{ $reason ->
    [none] {" "}(reason erased at the person’s request)
   *[other] : “{ $reason }”
  }.
sentence-action-unblocked = { $who } lifted the block on the action “{ $object }”.
sentence-action-done = { $who } marked the action “{ $object }” as done.
sentence-action-reopened = { $who } reopened the action “{ $object }”.
