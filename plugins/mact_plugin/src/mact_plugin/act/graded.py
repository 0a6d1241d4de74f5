"""How several answers of one sheet become one verdict."""

from actcore.variant import Reason, Verdict, met, not_assessed, partly, unmet


def graded(
    answers: tuple[bool | None, ...],
    sheet: object,
    *,
    missing: Reason,
    some: Reason,
    none: Reason,
) -> Verdict:
    """Met if all are yes, unmet if all are no, and partly if there is one of each.

    Where a missing answer could still decide between them it is not assessed.
    """
    if True in answers and False in answers:
        return partly(some, sheet)
    if None in answers:
        return not_assessed(missing, sheet)
    return met(sheet) if all(answers) else unmet(none, sheet)
