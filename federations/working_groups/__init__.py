"""Working groups: a tree of groups, with their seats and actions.

Facts of a group: created under a parent or at the top; chartered (mission, scope, deliverables, first and
last day), again at each change of the charter; an officer named (chair, rapporteur, secretary); a seat
given to an organisation, filled by holders of its mandates (a delegate, perhaps an alternate), vacated,
withdrawn; the visibility changed; archived with a reason, which every later command is refused with.

Facts of an action: assigned to a person, an organisation or both, with a due day; rescheduled; blocked
with a reason, and unblocked; done, by a person; reopened. An action is late when its due day has passed
and it is not done. No fact records that: it is computed on reading.
"""
