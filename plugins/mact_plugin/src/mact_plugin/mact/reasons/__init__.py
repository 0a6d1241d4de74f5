"""Why a rule of M-ACT cannot tell, does not apply, or is not met, in words."""
