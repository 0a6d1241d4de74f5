"""How the support is given: outreach, through the group, coordinated, treatment and social support.

Brochure, "Bakgrund" and "RACT i Sverige".
"""
