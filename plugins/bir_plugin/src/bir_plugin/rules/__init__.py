"""The rules of the Norwegian programme, one module a chapter of its page.

The long chapter on composition and organisation is three modules.
"""
