"""``actcore diff``: what has changed from one record of a case to a later one."""

import argparse
import json
import sys

import attrs

import actcore.draw as drawing
from actcore.errors import ActcoreError
from actcore.model import Case
from actcore.pictures import Names

from .inputs import only_document


def diff(options: argparse.Namespace) -> int:
    """Print what has changed; returns 1 if something has, as diff does."""
    allow = options.allow_identity_numbers
    old, new = (_case(name, allow=allow) for name in (options.old, options.new))
    if old.model != new.model or old.client != new.client:
        raise ActcoreError("these are not two records of one client under one model")
    found, told = drawing.told_changes(
        old, new, language=options.lang, names=Names(options.names)
    )
    if options.format == "json":
        told_by_code = {"changed": found.any, **attrs.asdict(found), "told": told}
        json.dump(told_by_code, sys.stdout, ensure_ascii=False, indent=2, default=str)
        sys.stdout.write("\n")
    else:
        sys.stdout.write("".join(f"{line}\n" for line in told))
    return 1 if found.any else 0


def _case(name: str, *, allow: bool) -> Case:
    found = only_document(name, allow=allow)
    if not isinstance(found, Case):
        raise ActcoreError(f"{name}: only cases can be compared, this is a site")
    return found
