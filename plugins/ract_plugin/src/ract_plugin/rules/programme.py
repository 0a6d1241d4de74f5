"""The national leadership of the programme.

Brochure, "En modell" and "Ledning på nationell nivå".
"""
