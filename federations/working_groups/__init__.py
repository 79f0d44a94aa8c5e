"""Where bodies sit together: a tree of groups, their seats and what was agreed to be done.

A group's life, in its events: created under a parent or at the top; chartered (mission, scope,
deliverables, from when until when), again when the charter changes; an officer named (chair,
rapporteur, secretary); a seat given to an organisation, filled by people who hold its mandates (a
delegate, perhaps an alternate), vacated, withdrawn; its visibility changed; in the end archived,
with the reason, after which it refuses every new act and says why.

An action's life: assigned to a person, an organisation or both, with a day it is due; rescheduled;
blocked, with what blocks it, and unblocked; done, by someone; reopened. An action is late when its
day has passed and it is not done: no fact says so, whoever reads sees it.
"""
