"""Votes: how a group decides.

    vote.scheduled         a question, perhaps a proposal's frozen text, a rule, an opening, a closing
    vote.opened            the roll and the rule are frozen, and decide from now on
    vote.opening-refused   the rule cannot decide over this roll, with the reason
    ballot.cast            one elector's choice, cast by a person (named and hidden votes)
    ballot.changed         another choice before the close, if the rule allows it
    participation.recorded an elector took part in a secret vote; the choice is in the box, not in the log
    vote.end-announced     when an open vote without a closing time will close
    vote.box-unusable      the key of an open secret vote's box is missing or damaged
    vote.closing-refused   tables, box or mandates are not what the facts say, with the first difference
    vote.closed            the outcome: counts on every base, quorum, conditions, verdict; no counts where a
                           secret vote missed its quorum, or so few took part that they would reveal choices
    vote.cancelled         called off, with the reason

Each ballot is its own stream, so that a thousand delegates do not wait for each other. Casting takes a
shared lock on the vote's row, closing an exclusive one, so that no ballot is cast after the close. The roll
is a fact at the opening and rows afterwards: casting reads one row of it, and the close compares them all
with the facts that it counts. Read `rules` (counting and judging), `roll` (the electors), `aggregate`,
`ballot`, `box` (secret ballots), `commands`, `projection`, `voters` (who can vote), `counting` (the facts of
a vote), `api`, `live`, `workflow`.
"""
