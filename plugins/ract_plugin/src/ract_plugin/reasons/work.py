"""Why a rule about the resource group's work came out as it did, in words."""
