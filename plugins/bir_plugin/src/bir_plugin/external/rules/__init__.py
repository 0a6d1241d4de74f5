"""What the public pages ask of a routine, one module for each thing it is about.

All of it is pointers and no legal advice.
"""
