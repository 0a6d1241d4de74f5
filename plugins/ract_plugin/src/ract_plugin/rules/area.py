"""A training area before and while it changes: services, mapping, time.

Brochure, "RACT i Sverige", "En modell" and figure 1.
"""
