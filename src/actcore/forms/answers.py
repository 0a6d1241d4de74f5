"""Answers to a form, as they stand before they are merged into a record."""

from collections.abc import Mapping
from typing import Any

import attrs

from .form import Form, Option

Values = Mapping[str, Any]
"""Answers by question name as plain data: texts, numbers, true and false, lists of
these, and for rows lists of such mappings. Days are YYYY-MM-DD. What has no answer is
left out; a row of which nothing is known is an empty mapping."""


@attrs.frozen(kw_only=True)
class Answers:
    """The answers to one form.

    Args:
        worksheet: The worksheet's id.
        model: The national model it belongs to.
        version: The version that was filled in.
        hash: The hash of the form that was filled in, or an empty text.
        values: The answers.
        prefilled: The paths of the answers that were taken from a record, such as
            ``offered_by`` or ``vacancies[0].since``.
        record: The id of the record that the form was opened for, or None.
        entry: Which filled worksheet of the record it was opened on, counted from 0;
            None for a new one.
        choices: What can be chosen of the record, by the list that questions refer to.
    """

    worksheet: str
    model: str
    version: str
    hash: str = ""
    values: Values = attrs.field(factory=dict, repr=False)
    prefilled: frozenset[str] = attrs.field(default=frozenset(), repr=False)
    record: str | None = None
    entry: int | None = None
    choices: Mapping[str, tuple[Option, ...]] = attrs.field(factory=dict, repr=False)


def blank(form: Form, values: Values | None = None) -> Answers:
    """Answers to the present version of `form`: none, or those given.

    Args:
        form: The form.
        values: The answers, where there are some.
    """
    return Answers(
        worksheet=form.id,
        model=form.model,
        version=form.version,
        hash=form.hash,
        values=values or {},
    )
