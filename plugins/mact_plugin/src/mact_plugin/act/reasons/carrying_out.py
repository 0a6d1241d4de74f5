"""Why a rule of carrying out cannot tell, does not apply, or is not met, in words."""
