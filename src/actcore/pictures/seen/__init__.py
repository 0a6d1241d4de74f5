"""What an audience may see of a case, decided once for every picture and text."""
