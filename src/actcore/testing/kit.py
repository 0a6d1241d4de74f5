"""The conformance kit: what every plugin's definitions have to live up to.

One line in a plugin's tests runs it all::

    test_conformance = conformance("se.ract")
"""

from collections.abc import Callable, Mapping
from typing import Any

from actcore.registry import Registry

from . import behaviour, definitions, reading, sheets
from .subject import Check, Subject

CHECKS: tuple[Check, ...] = (
    definitions.identity,
    definitions.languages,
    definitions.sources,
    definitions.references,
    definitions.aliases,
    definitions.public_imports,
    definitions.cheap_import,
    definitions.examples,
    definitions.schemas,
    behaviour.cases_hold,
    behaviour.cases_show_both_sides,
    behaviour.rules_are_pure,
    behaviour.missing_data_never_improves,
    behaviour.order_decides_nothing,
    behaviour.parameters_matter,
    behaviour.reasons_are_worded,
    behaviour.worksheets_round_trip,
    behaviour.worksheets_tell_what_reads_them,
    behaviour.process_can_be_told,
    behaviour.plans_can_be_dated,
    sheets.worksheets_make_forms,
    sheets.questions_can_come_up,
    sheets.clients_need_not_answer,
    sheets.forms_lose_nothing,
    reading.client_sheets_read_easily,
)
"""Every check, each a function that yields faults in words."""


def faults_of(model: str, registry: Registry | None = None) -> dict[str, list[str]]:
    """Run the kit without pytest.

    Args:
        model: The model to check.
        registry: Where it is; the installed plugins where left out.

    Returns:
        The faults of each check, by the check's name; empty lists where all is well.
    """
    subject = Subject(model, registry)
    return {check.__name__: list(check(subject)) for check in CHECKS}


def conformance(
    model: str,
    *,
    registry: Registry | None = None,
    accepted: Mapping[str, str] | None = None,
) -> Callable[..., None]:
    """Make the test function that checks a plugin.

    Args:
        model: The model to check, such as ``se.ract``.
        registry: Where it is; the installed plugins where left out.
        accepted: Checks known to fail, by name, each with the reason; one that passes
            all the same fails the test, so that the list stays true.

    Returns:
        A parametrised pytest test, to be bound to a name that starts with ``test_``.
    """
    import pytest

    kit = _Lazy(model, registry)

    def name_of(check: Any) -> str:
        return str(check.__name__)

    @pytest.mark.parametrize("check", CHECKS, ids=name_of)
    def test_conformance(check: Check) -> None:
        """The plugin's definitions live up to this part of the conformance kit."""
        faults = list(check(kit.subject))
        reason = (accepted or {}).get(check.__name__)
        if reason is not None:
            if not faults:
                pytest.fail(f"accepted because {reason}, but it passes", pytrace=False)
            pytest.xfail(reason)
        if faults:
            pytest.fail("\n".join(faults), pytrace=False)

    return test_conformance


class _Lazy:
    """The subject, made when the first check runs, not when tests are collected."""

    def __init__(self, model: str, registry: Registry | None) -> None:
        self._arguments = (model, registry)
        self._subject: Subject | None = None

    @property
    def subject(self) -> Subject:
        if self._subject is None:
            self._subject = Subject(*self._arguments)
        return self._subject
