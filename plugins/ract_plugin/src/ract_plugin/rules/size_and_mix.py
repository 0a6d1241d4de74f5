"""How many people a resource group usually has, and where they come from.

Brochure, "Bakgrund" and "RACT i Sverige".
"""
