"""Why a rule about an area, its SKL team and its user coaches came out as it did, in words."""
