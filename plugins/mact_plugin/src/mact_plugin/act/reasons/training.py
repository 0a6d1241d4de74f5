"""Why a rule of training cannot tell, does not apply, or is not met, in words."""
