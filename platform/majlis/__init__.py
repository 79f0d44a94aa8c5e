"""The host: the parts of the platform that are independent of any domain.

Read in this order: `domain` (aggregates, facts, refusals: plain Python), `eventstore` (the log, the rows
and the command that writes both), `live` (the log as a feed to browsers), `http` (refusals as problem
details, paging), `accounts` (sign-in, and acting for an organisation), `audit` (the log as a page).
"""
