"""The user coaches as a service: who they are, who employs them, where they take part.

Brochure, "Sammanfattning", "Evidensbaserad praktik" and figure 1.
"""
