"""The host: knows facts, sockets and people; knows no federation.

Read in this order: `domain` (aggregates, facts, refusals: plain Python), `eventstore` (the log, the rows
and the command that writes both), `live` (the log as a feed to browsers), `http` (refusals as problem
details, paging), `accounts` (who is signed in, for whom they act), `audit` (the log as a page).
"""
