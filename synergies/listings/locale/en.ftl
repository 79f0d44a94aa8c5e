### links

listing-nav = Synergies
listing-many = Needs and offers
listing-direction-need = Need
listing-direction-offer = Offer
listing-status-open = Open
listing-status-matched = Matched
listing-status-withdrawn = Withdrawn
listing-status-expired = Expired
listing-organisation = Published by
listing-title = Title
listing-description = Description
listing-sectors = Sectors
listing-region = Region
listing-region-any = All regions
listing-expires-on = Answers until { $date }
listing-expires = Last day to answer
listing-answers = { $answers ->
    [0] No answers
    [one] { $answers } answer
   *[other] { $answers } answers
}
listing-publish = Publish
listing-withdraw = Withdraw the listing
listing-answer = Answer
listing-message = What you propose
listing-message-help = Read by the two organisations and the forum’s administrators only, and no longer shown once the connection is open.
listing-none = No listing matches.
link-one = Connection
link-mine = My organisations’ connections
link-from = Answered by
link-to = Published by
link-status-proposed = Proposed
link-status-open = Open
link-status-declined = Declined
link-status-withdrawn = Withdrawn
link-accept = Accept
link-decline = Decline
link-withdraw = Withdraw the answer
link-group = Joint working group
link-opens-group = Once both organisations have accepted, a joint working group opens for them.
fact-listing-published = Listing published
fact-listing-matched = Listing matched
fact-listing-withdrawn = Listing withdrawn
fact-link-proposed = Listing answered
fact-link-accepted = Connection accepted by an organisation
fact-link-opened = Connection opened
fact-link-declined = Connection declined
fact-link-withdrawn = Answer withdrawn
error-listing-without-title = Give the listing a title, in at least one language.
error-listing-already-over = The last day to answer has already passed. Choose a later day.
error-listing-not-open = { $status ->
    [matched] This listing is already matched. You can look at the open listings.
    [withdrawn] This listing was withdrawn. You can look at the open listings.
   *[expired] This listing has expired. You can look at the open listings.
}
error-not-your-listing = Only the organisation that published the listing may withdraw it: choose to act on its behalf, or contact it.
error-own-listing = Your organisation cannot answer its own listing. Choose another listing, or act on behalf of another organisation.
error-already-answered = Your organisation has already answered this listing. Reload the page to see its answer.
error-answer-without-message = Say what you propose.
error-already-accepted = Your organisation has already accepted; the other one has not yet. Wait for its consent.
error-link-not-proposed = { $status ->
    [open] This connection is already open. Reload the page to see the joint working group.
    [declined] This connection was declined. You can look at the other listings.
   *[withdrawn] This answer was withdrawn. You can look at the other listings.
}
error-not-a-party = This is for the two organisations of the connection: choose to act on behalf of one of them, or contact them.
error-not-the-one-asked = The organisation that published the listing may decline; the one that answered may withdraw its answer. Check on whose behalf you are acting.

### screens

listing-publish-title = Publish a need or an offer
listing-direction = Type of listing
listing-direction-need-hint = Your organisation seeks a skill, a resource, a partner.
listing-direction-offer-hint = Your organisation makes something available to others.
listing-direction-all = All
listing-direction-needs = Needs
listing-direction-offers = Offers
listing-filters = Filters
listing-status = State
listing-state-open = Open
listing-state-matched = Matched
listing-state-expired = Expired
listing-state-withdrawn = Withdrawn
listing-status-any = All
listing-nothing = Nothing is published yet
listing-nothing-explained = An organisation publishes what it needs or offers; another answers; if both accept, a joint group opens.
listing-withdraw-explained = The listing takes no more answers. Connections already open remain.
listing-published-said = Listing published.
listing-answered-said = Answer sent.
listing-withdrawn-said = Listing withdrawn.
link-from-to = answers
link-answer-of = Answer from { $name }
link-your-answer = Your answer, on behalf of { $name }
link-consents = Consent of both organisations
link-accepted = Has accepted
link-message = What is proposed
link-waiting = Awaiting consent
link-not-accepted = Has not accepted
link-opened = Both organisations have accepted
link-opened-explained = A joint working group is open to them; each has a seat in it.
link-accept-explained = You give the consent of “{ $name }”. As soon as the other organisation has accepted too, the joint group opens.
link-decline-explained = The answer is declined; the listing stays open to others.
link-withdraw-explained = Your answer is withdrawn. It cannot be sent a second time.
link-accept-said = Consent given.
link-decline-said = Answer declined.
link-withdraw-said = Answer withdrawn.
link-listing = { $direction ->
    [need] See the need
   *[offer] See the offer
}

### kinds, and fields of rows

audit-kind-listing = Listing
audit-kind-link = Connection
past-kind-link = Connection
notice-kind-links = Listings and connections
past-field-answers = Answers
past-field-accepted = Consents
past-field-message = What is proposed
past-field-to = Published by

### notices: what people are told, and why

notice-listing-matched = The listing you answered has been matched.
notice-listing-withdrawn = { $who } withdrew the listing you answered.
notice-link-proposed = { $organisation } answered the listing.
notice-link-accepted = { $organisation } accepted the connection.
notice-link-opened = The connection is open.
notice-link-declined = { $organisation } declined the answer.
notice-link-withdrawn = { $organisation } withdrew its answer.
notice-because-publisher = because your organisation published the listing
notice-because-answerer = because your organisation answered the listing

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-listing-published =
  { $who } published { $direction ->
    [need] the need
   *[other] the offer
  } “{ $object }” of “{ $organisation }”.
sentence-listing-matched = The listing “{ $object }” was matched.
sentence-listing-withdrawn = { $who } withdrew the listing “{ $object }”.
sentence-link-proposed = { $who } answered the listing “{ $object }”.
sentence-link-accepted = { $who } accepted the connection made from “{ $object }”.
sentence-link-opened = The connection made from “{ $object }” was opened.
sentence-link-declined = { $who } declined the answer to “{ $object }”.
sentence-link-withdrawn = { $who } withdrew an answer to “{ $object }”.
