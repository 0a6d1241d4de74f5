"""Which worksheets there are, of a model or of one step in its process."""

from actcore.embedding import variant_of
from actcore.errors import ActcoreError, UnknownName
from actcore.forms import Form, form_of, forms_of
from actcore.forms.sociogram import map_form
from actcore.model import Case
from actcore.registry import Registry
from actcore.variant import SOCIOGRAM, Variant


def form(model: str, worksheet: str, *, registry: Registry | None = None) -> Form:
    """A worksheet as a form; ``sociogram`` is the client's map of people.

    >>> import actcore.sheets
    >>> actcore.sheets.form("se.ract", "coach_offer").title.get("sv")
    'Erbjudande om brukarcoach'

    Args:
        model: The national model, such as ``se.ract``.
        worksheet: The worksheet's id.
        registry: The models at hand; the installed ones where left out.

    Raises:
        UnknownName: If there is no such model or worksheet.
    """
    found = variant(model, registry)
    if worksheet == SOCIOGRAM:
        return map_form(found)
    return form_of(found, worksheet)


def forms(model: str, *, registry: Registry | None = None) -> tuple[Form, ...]:
    """All forms of a model in its order, the client's map among them if it has clients.

    Args: as for `form`.
    """
    found = variant(model, registry)
    maps = (map_form(found),) if Case in found.documents else ()
    return (*forms_of(found), *maps)


def forms_of_step(
    model: str, step: str, *, registry: Registry | None = None
) -> tuple[Form, ...]:
    """The forms that people work with in one step of the model's process.

    Where the step does not name them, they are those that its rules read.

    Args:
        model: The national model.
        step: The step's id, as `actcore.status` tells it.
        registry: As for `form`.

    Raises:
        UnknownName: If the process has no such step.
        ActcoreError: If the model tells of no process.
    """
    process = variant(model, registry).process
    if process is None:
        raise ActcoreError(f"{model} tells of no process")
    steps = {found.id: found for found in process.steps}
    if step not in steps:
        raise UnknownName("step", step, steps)
    named, rules = steps[step].sheets, set(steps[step].rules)
    return tuple(
        found
        for found in forms(model, registry=registry)
        if found.id in named or (not named and rules.intersection(found.supports))
    )


def variant(model: str, registry: Registry | None) -> Variant:
    """The model with this id, from the registry that is asked."""
    return variant_of(model) if registry is None else registry.variant(model)
