"""A clock that jumped ahead: administrators are told, and one confirms the date (`eventstore.clock`).

The program itself records nothing about the jump, because a fact would carry the wrong date for ever. The
life of a confirmation: `clock.confirmed`.
"""
