"""Why a rule of ACT cannot tell, does not apply, or is not met, in words."""
