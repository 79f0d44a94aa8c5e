"""How a group decides.

    vote.scheduled         a question, perhaps a proposal's frozen text, a rule, an opening, a closing
    vote.opened            the roll and the rule are frozen: from here on they decide
    vote.opening-refused   the rule cannot decide over this roll; why
    ballot.cast            one elector's choice, by a person under a mandate (named and hidden votes)
    ballot.changed         another choice before the close, where the rule allows it
    participation.recorded someone took part in a secret vote; the choice is in the box, not in the log
    vote.closed            the outcome: counts on every base, quorum, conditions, verdict
    vote.cancelled         called off, and why

Each ballot is a stream of its own, so that a thousand delegates never wait for each other. Casting holds
the vote's row in share, closing holds it alone: no ballot slips in after the close. A roll is a fact at
the opening and rows afterwards: casting never loads it. Read `rules` (how it is decided), `aggregate`,
`commands`, `projection`, `api`, `live`, `workflow`.
"""
