"""Worksheets in Word: a file that people fill in, and what they wrote in it.

Every answer is a content control whose tag says which question it answers, so that a
filled file is read whatever else was done to it. `docx_of` writes, `read_docx` reads.
"""

from .heading import heading
from .read import read_docx
from .write import docx_of

__all__ = ["docx_of", "heading", "read_docx"]
