"""Charts: measured values, fidelity by chapter, a team's caseload."""
