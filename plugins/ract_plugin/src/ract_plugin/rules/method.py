"""The manual, goals and obstacles, outcome and fidelity measured elsewhere, transitions.

Brochure, "RACT i Sverige", "En modell" and "Basutbildning i Resursgrupps ACT (RACT)".
"""
