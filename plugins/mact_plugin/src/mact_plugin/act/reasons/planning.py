"""Why a rule of planning cannot tell, does not apply, or is not met, in words."""
