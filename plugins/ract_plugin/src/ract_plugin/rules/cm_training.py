"""The case manager course, and what follows it.

Brochure, "Case managerutbildning", "Inslag av distansutbildning", "Efter utbildningarna" and annex 1.
"""
