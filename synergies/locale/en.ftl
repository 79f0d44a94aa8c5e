### links

listing-many = Needs and offers
listing-one = Listing
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
listing-publish-need = Publish a need
listing-publish-offer = Publish an offer
listing-withdraw = Withdraw the listing
listing-answer = Answer
listing-message = What you propose
listing-message-help = Read by the two organisations only, and no longer shown once the link is open.
listing-none = No listing matches.
link-many = Links
link-one = Link
link-mine = My organisations’ links
link-from = Answers
link-to = Published
link-status-proposed = Proposed
link-status-open = Open
link-status-declined = Declined
link-status-withdrawn = Withdrawn
link-accepted-by = { $name } has accepted
link-awaits = Waiting for { $name }
link-accept = Accept
link-decline = Decline
link-withdraw = Withdraw the answer
link-group = Joint working group
link-opens-group = Once both organisations have accepted, a joint working group opens for them.
link-none = No links for now.
fact-listing-published = Listing published
fact-listing-matched = Listing matched
fact-listing-withdrawn = Listing withdrawn
fact-link-proposed = Listing answered
fact-link-accepted = Link accepted by an organisation
fact-link-opened = Link opened
fact-link-declined = Link declined
fact-link-withdrawn = Answer withdrawn
error-listing-without-title = Give the listing a title, in at least one language.
error-listing-already-over = The last day to answer has already passed.
error-listing-not-open = { $status ->
    [matched] This listing is already matched.
    [withdrawn] This listing was withdrawn.
    [expired] This listing has expired.
   *[open] This listing is open.
}
error-not-your-listing = This is for the organisation that published the listing.
error-own-listing = Your organisation cannot answer its own listing.
error-already-answered = Your organisation has already answered this listing.
error-answer-without-message = Say what you propose.
error-already-accepted = Your organisation has already accepted; the other one has not yet.
error-link-not-proposed = { $status ->
    [open] This link is already open.
    [declined] This link was declined.
    [withdrawn] This answer was withdrawn.
   *[proposed] This link is only proposed so far.
}
error-not-a-party = This is for the link’s two organisations.
error-not-the-one-asked = The organisation that published declines; the one that answered withdraws.
error-not-acting-for-an-organisation = First choose the organisation you act for.
