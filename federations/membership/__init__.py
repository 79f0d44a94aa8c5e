"""Mandates: which person speaks for which organisation, from which day until which.

A mandate is **given** to a person: president, delegate, alternate or secretary of an organisation,
from one civil day until another, both included, or without an end. A mandate is **ended**, at once or
on a day, and **corrected** if it was recorded wrongly. After a correction the rows hold the truth and
keep the earlier record with its dates (bitemporal), so that an act is judged by what was known then.
"""
