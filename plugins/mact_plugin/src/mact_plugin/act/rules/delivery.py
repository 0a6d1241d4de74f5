"""How the support is given: chapter 3 of the guide, box 3-1."""
