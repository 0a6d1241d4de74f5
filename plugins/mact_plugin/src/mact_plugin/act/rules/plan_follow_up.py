"""Following up the plan and keeping notes of it."""
