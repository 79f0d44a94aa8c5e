"""Who speaks for which body, from when until when.

A mandate is **given** to a person: president, delegate, alternate or secretary of an organisation,
from a civil day until another, both included, or without an end. It is **ended**, at once or on a
day, and **corrected** where it was recorded wrongly: the rows then tell what was true, and keep
what had been believed and until when, so that an act can be judged by what was known at its time.
"""
