"""Why a rule of the Swedish model cannot tell, does not apply, or is not met, in words."""
