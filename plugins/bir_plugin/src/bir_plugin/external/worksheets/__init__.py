"""The worksheet of the optional pack. It is our own design and says what it follows."""

from .concern_routine import ConcernRoutine

ALL = (ConcernRoutine,)
