"""The SKL team and the agreement of an area's principals.

Brochure, "Ledning på regional och lokal nivå" and figure 1.
"""
