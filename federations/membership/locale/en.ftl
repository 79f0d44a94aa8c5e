### membership

mandate-many = Mandates
mandate-none = Nobody holds a mandate for this organisation yet.
mandate-none-on = Nobody held a mandate for this organisation on { $date }.
mandate-who-on = Who held a mandate for the organisation on
mandate-as-known = As recorded on
mandate-person = Person
mandate-role = Capacity
mandate-role-president = President
mandate-role-delegate = Delegate
mandate-role-alternate = Alternate
mandate-role-secretary = Secretary
mandate-from = First day
mandate-until = Last day
mandate-days = From { $from } to { $until }
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
error-ends-before-it-begins = The last day of the mandate comes before the first. Choose a later last day.
error-president-in-office = This organisation already has a president during these days. End that mandate first.
error-already-mandated = This person already has this capacity in the organisation for some of these days. Change the days or correct the existing mandate.
error-already-ended = This mandate already ends by that day. If that is wrong, correct it.
error-nothing-to-correct = The mandate is already recorded like this. Change at least one detail, or close the window.
error-officers-only = This is for the forum’s administrators, or for the organisation’s president or secretary acting on its behalf. Choose to act on its behalf, or send them your request.

### screens

mandate-speaking = Mandates held today
mandate-others = Past and future mandates
mandate-ask = On another day
mandate-ask-explained = Choose a day to see who then held a mandate for the organisation.
mandate-as-known-hint = What was recorded at that moment, before any later correction.
mandate-acts = Manage { $person }’s mandate
mandate-correct-explained = Say what was true. What had been recorded stays visible, with its dates.
mandate-end-now-hint = From now on, the person can no longer act on behalf of the organisation.
mandate-end-after = At the end of a chosen day
mandate-give-said = Mandate given.
mandate-end-said = End of the mandate recorded.
mandate-correct-said = Mandate corrected.

### kinds, and fields of rows

audit-kind-mandate = Mandate
notice-kind-assigned = What is entrusted to you
past-field-role = Capacity
past-field-from = First day
past-field-until = Last day
past-field-person = Person
past-field-stopped_at = Ended on
past-field-corrected = Corrected
past-field-believed = What was recorded

### notices: what people are told, and why

notice-mandate-given = { $who } gave you a mandate for { $organisation }.
notice-mandate-ended = { $who } ended your mandate for { $organisation }.
notice-mandate-corrected = { $who } corrected your mandate for { $organisation }.
notice-because-mandate = because it is your mandate

### sentences of the trail: one a fact; what is not said, or not told, is `none`

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
