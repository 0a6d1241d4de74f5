"""Why a rule of deciding cannot tell, does not apply, or is not met, in words."""
