"""Who is chosen for the courses (brochure, annex 1)."""
