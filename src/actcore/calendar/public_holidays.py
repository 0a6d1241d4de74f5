"""The public holidays of a country, by the library that keeps track of them."""

from collections.abc import Iterable
from datetime import date

from actcore.errors import ActcoreError, MissingExtra


def public_holidays(country: str, years: Iterable[int]) -> dict[date, str]:
    """The public holidays of a country, with what they are called there.

    Days that are free in practice are among them, such as Swedish Midsummer's Eve.

    >>> from datetime import date
    >>> from actcore.calendar import public_holidays
    >>> public_holidays("no", [2024])[date(2024, 5, 9)]
    'Kristi himmelfartsdag'

    Args:
        country: Its ISO 3166 code, in capitals or not.
        years: Which years.

    Raises:
        MissingExtra: If ``actcore[calendar]`` is not installed.
        ActcoreError: If nothing is known of the country.
    """
    try:
        import holidays
    except ImportError:
        raise MissingExtra("knowing public holidays", "calendar") from None
    code = country.upper()
    try:
        known = holidays.country_holidays(code)
    except NotImplementedError:
        raise ActcoreError(
            f"no public holidays are known for '{country}'; give them yourself"
        ) from None
    free = [c for c in ("public", "de_facto") if c in known.supported_categories]
    found = holidays.country_holidays(
        code, years=list(years), categories=free, language=known.default_language
    )
    return dict(found.items())
