"""What the national council is for and works for (council, "Målen" and onwards)."""
