"""Why a rule of the Norwegian programme cannot tell, does not apply, or is not met."""
