"""Why a rule of delivery cannot tell, does not apply, or is not met, in words."""
