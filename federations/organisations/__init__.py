"""The directory of organisations, as reported and as verified.

An organisation is **registered** with its real names and, if it was found in a public source, that
source. It may be **described** again, **renamed** (from a date) and **moved** under one or several
parents. An administrator **verifies** an organisation or withdraws the verification (**unverified**).
An organisation ends **merged** into a successor or **dissolved**. Its page stays, because old facts
keep referring to it.
"""
