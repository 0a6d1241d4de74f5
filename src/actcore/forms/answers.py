"""Answers to a form, as they stand before they are merged into a record."""

from collections.abc import Mapping
from typing import Any

import attrs

from actcore.errors import Fault

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
        hash: The hash of the form that was filled in, or an empty text; where it was
            opened on an entry, that of the entry behind a dash.
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
    version: str = attrs.field(repr=False)
    hash: str = attrs.field(default="", repr=False)
    values: Values = attrs.field(factory=dict, repr=False)
    prefilled: frozenset[str] = attrs.field(default=frozenset(), repr=False)
    record: str | None = attrs.field(default=None, repr=False)
    entry: int | None = None
    choices: Mapping[str, tuple[Option, ...]] = attrs.field(factory=dict, repr=False)


@attrs.frozen(kw_only=True)
class Heading:
    """What something that came back says of itself, before its form is known.

    Args:
        worksheet: The worksheet's id; None where it does not say.
        model: The national model it belongs to; None where it does not say.
        version: The version that was filled in, or an empty text.
        hash: The hash of the form that was filled in, or an empty text.
        record: The id of the record that the form was opened for, or None.
        entry: Which filled worksheet of the record it was opened on, from 0, or None.
    """

    worksheet: str | None = None
    model: str | None = None
    version: str = attrs.field(default="", repr=False)
    hash: str = attrs.field(default="", repr=False)
    record: str | None = attrs.field(default=None, repr=False)
    entry: int | None = None

    def refusal(self, form: Form, path: str = "$") -> Fault | None:
        """Why these cannot be answers to `form`; None where they can.

        Args:
            form: The form.
            path: Where it is said.
        """
        if self.worksheet in (None, form.id) and self.model in (None, form.model):
            return None
        hint = f"expected answers to '{form.id}' of {form.model}"
        return Fault(path, "these are answers to another worksheet", hint)

    def over(self, form: Form, values: Values) -> Answers:
        """Answers to `form` with this heading.

        Args:
            form: The form.
            values: The answers.
        """
        return Answers(
            worksheet=form.id,
            model=form.model,
            version=self.version or form.version,
            hash=self.hash,
            values=values,
            record=self.record,
            entry=self.entry,
        )


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
