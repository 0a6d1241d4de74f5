"""Why a rule of support cannot tell, does not apply, or is not met, in words."""
