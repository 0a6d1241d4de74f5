"""The worker in the contact: listening, active, persistent (chapter 3 of the guide)."""
