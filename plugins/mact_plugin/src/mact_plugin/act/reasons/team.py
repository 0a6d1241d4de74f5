"""Why a rule of team cannot tell, does not apply, or is not met, in words."""
