"""Worksheets as pages that are filled in on a screen, and the answers they give."""

from .page import html_of, script_policy
from .posted import heading, read_download, read_post

__all__ = ["heading", "html_of", "read_download", "read_post", "script_policy"]
