"""Pages for reading in a browser and for print; needs ``actcore[report]``."""

from .gallery import pictures_for
from .page import page

__all__ = ["page", "pictures_for"]
