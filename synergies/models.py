"""Every slice's tables, for Django, which looks for them here."""
