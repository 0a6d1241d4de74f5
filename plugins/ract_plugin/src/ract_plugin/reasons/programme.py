"""Why a rule about the national programme came out as it did, in words."""
