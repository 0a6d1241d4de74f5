"""Why a rule of anchoring cannot tell, does not apply, or is not met, in words."""
